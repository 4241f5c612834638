import {at, board, day, list, p, table, written, type WrittenCase} from './written-case.js';

const two = {start: '14:00'};

/** Where a rule stops: what looks like it and is something else. */
export const readingGuards: WrittenCase[] = [
  written(
    'a longer span is no meeting',
    list('6 - 31 January 2027', '26 January 2027'),
    day('2027-01-26'),
  ),
  written(
    'a span over two months',
    list('From 30 January to 1 February 2027, conference'),
    day('2027-01-30', {title: 'conference'}),
    day('2027-01-31', {title: 'conference'}),
    day('2027-02-01', {title: 'conference'}),
  ),
  written(
    'a span that runs backwards is two days',
    list('30 January 2027 - 28 January 2027'),
    day('2027-01-30'),
    day('2027-01-28'),
  ),
  written(
    'the previous meeting was cancelled',
    list('26 January 2027, 2pm. The previous meeting was cancelled.'),
    day('2027-01-26', {...two, notes: 'The previous meeting was cancelled'}),
  ),
  written(
    'Cancelled? with other words than yes and no',
    table('Date | Cancelled?', '26 January 2027 | Check before you travel'),
    day('2027-01-26', {notes: 'Cancelled?: Check before you travel'}),
  ),
  written(
    'another name before',
    list('26 January 2027, 2pm (previously the Quality Committee)'),
    day('2027-01-26', {...two, notes: 'previously the Quality Committee'}),
  ),
  written(
    'online and then a place',
    p('26 January 2027<br>2pm<br>Online<br>City Hall<br>Norwich'),
    day('2027-01-26', {...two, ...at('Online'), notes: 'City Hall, Norwich'}),
  ),
  written(
    'papers in a list of their own',
    list('26 January 2027, 2pm') + list('<a href="a.pdf">Agenda - 26 January 2027</a>'),
    day('2027-01-26', {
      ...two,
      documents: [{title: 'Agenda - 26 January 2027', url: 'a.pdf', type: 'agenda', format: 'pdf'}],
    }),
  ),
  written(
    'papers in a list of their own, above',
    list('<a href="a.pdf">Agenda - 26 January 2027</a>') + list('26 January 2027, 2pm'),
    day('2027-01-26', {
      ...two,
      documents: [{title: 'Agenda - 26 January 2027', url: 'a.pdf', type: 'agenda', format: 'pdf'}],
    }),
  ),
  written(
    'a column End',
    table('Date | Start | End', '26 January 2027 | 2pm | 4'),
    day('2027-01-26', {...two, end: '16:00'}),
  ),
  written(
    'a column Recording',
    table('Date | Recording', '26 January 2027 | <a href="/v/1">Part one</a>'),
    day('2027-01-26', {documents: [{title: 'Part one', url: '/v/1'}]}),
  ),
  written(
    'a column Reason',
    table('Date | Status | Reason', '26 January 2027 | Cancelled | Not quorate'),
    day('2027-01-26', {status: 'cancelled', reason: 'Not quorate'}),
  ),
  written(
    'a column Booking',
    table(
      'Date | Booking',
      '26 January 2027 | Jane Smith, <a href="mailto:j@x.nhs.uk">j@x.nhs.uk</a>',
    ),
    day('2027-01-26', {booking: {email: 'j@x.nhs.uk'}, notes: 'Booking: Jane Smith'}),
  ),
  written(
    'an item with a nested list and no words of its own',
    '<ul><li><ul><li>26 January 2027</li><li>23 March 2027</li></ul></li></ul>',
    day('2027-01-26'),
    day('2027-03-23'),
  ),
  written(
    'due to, with its body',
    p('Due to illness, the Audit Committee meeting on 14 January 2027 has been cancelled.'),
    day('2027-01-14', {
      status: 'cancelled',
      reason: 'Due to illness',
      committee: 'Audit Committee',
    }),
  ),
  written(
    'an AGM in a sentence',
    p('Our AGM will be held on 21 September 2027.'),
    day('2027-09-21', {type: 'annual-general'}),
  ),
  written(
    'a day that a time hides',
    `<h3>January 2027</h3>${list('14.30', 'Tuesday 26')}`,
    day('2027-01-26', {weekday: 'tuesday'}),
  ),
  written(
    'the Committee of the heading above',
    `<h3>Audit Committee</h3>${p('The Committee will meet on 14 January 2027.')}`,
    day('2027-01-14', {committee: 'Audit Committee'}),
  ),
  written(
    'a notice without a year, of two days',
    p('The meeting on 26 January has been cancelled.') + list('26 January 2027', '26 January 2028'),
    day('2027-01-26'),
    day('2028-01-26'),
  ),
  written(
    'the month first by habit',
    `<h3>2026</h3>${list('March 23', 'January 26')}`,
    day('2026-03-23'),
    day('2026-01-26'),
  ),
  written(
    'papers and a label in front of their link',
    p('26 January 2027<br>Agenda - <a href="a.pdf">download</a>'),
    day('2027-01-26', {documents: [{title: 'download', url: 'a.pdf', format: 'pdf'}]}),
  ),
  written(
    'a bank holiday alone',
    p('25 March 2027 is a bank holiday.') + list('26 January 2027'),
    day('2027-01-26'),
  ),
  written(
    'due to, and the day itself',
    p('Due to snow the Governing Body of 26 January 2027 is cancelled.'),
    day('2027-01-26', {...board, status: 'cancelled', reason: 'Due to snow'}),
  ),
  written(
    'hours alone',
    list('26 January 2027, 10-12, City Hall'),
    day('2027-01-26', {start: '10:00', end: '12:00', ...at('City Hall')}),
  ),
  written(
    'public and private in lines',
    p('26 January 2027<br>Public: 1.30pm<br>Private: 3.30pm'),
    day('2027-01-26', {start: '13:30', held: 'part-private'}),
  ),
  written(
    'a table of one column',
    '<table><tr><td>26 January 2027, 2pm</td></tr><tr><td>23 March 2027, 2pm</td></tr></table>',
    day('2027-01-26', two),
    day('2027-03-23', two),
  ),
  written(
    'as many times as lines of another kind',
    table('Date | Time | Venue', '26 January 2027<br>23 March 2027 | 2pm | City Hall<br>Norwich'),
    day('2027-01-26', {...two, ...at('City Hall, Norwich')}),
    day('2027-03-23', {...two, ...at('City Hall, Norwich')}),
  ),
];
