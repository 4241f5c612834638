import {at, type Row, type WrittenCase} from './written-case.js';

const may = (rest: Row = {}): Row => ({date: '2020-05-05', ...rest});
const nov = (rest: Row = {}): Row => ({date: '2015-11-26', ...rest});
const line = (text: string, ...rows: Row[]): WrittenCase => ({
  name: text.replace(/<[^>]+>/g, ''),
  html: `<ul><li>${text}</li></ul>`,
  rows,
});
const two = {start: '14:00'};
const until4 = {start: '14:00', end: '16:00'};

/** One line each: ways to say a time, a place, a change and who may come that the other cases do not have. */
export const readingLines: WrittenCase[] = [
  line('5 May 2020, 10 to 12 noon', may({start: '10:00', end: '12:00'})),
  line('5 May 2020, 10am-noon', may({start: '10:00', end: '12:00'})),
  line('5 May 2020, 9.30-12', may({start: '09:30', end: '12:00'})),
  line('5 May 2020: 9.30am to 12.30', may({start: '09:30', end: '12:30'})),
  line('5 May 2020, 1-3 pm', may({start: '13:00', end: '15:00'})),
  line('5 May 2020 2.00 - 4.00 p.m', may(until4)),
  line('5 May 2020, 14.00hrs to 16.00hrs', may(until4)),
  line('5 May 2020 at 1400 hours', may(two)),
  line('5 May 2020, 2pm onwards', may(two)),
  line('5 May 2020, 2pm start', may(two)),
  line('5 May 2020 (2pm)', may(two)),
  line('5 May 2020 at 2 p.m. prompt', may(two)),
  line('5 May 2020 14:00:00', may(two)),
  line('5 May 2020, 9am for 9.30am start', may({start: '09:30'})),
  line('5 May 2020, 2pm (finishing at approximately 4pm)', may(until4)),
  line('5 May 2020, 2pm to approx. 4pm', may(until4)),
  line('5 May 2020 2pm—4pm', may(until4)),
  line('5 May 2020 | 2pm – 4pm | Room 3', may({...until4, ...at('Room 3')})),
  line('5 May 2020 · 2pm · Room 3', may({...two, ...at('Room 3')})),
  line('5 May 2020 // 2pm // Room 3', may({...two, ...at('Room 3')})),
  line('Time/Date: 2pm, 5 May 2020', may(two)),
  line(
    'Date &amp; time: Tuesday 5 May 2020, 2-4pm. Location: Room 3, City Hall',
    may({weekday: 'tuesday', ...until4, ...at('Room 3, City Hall')}),
  ),
  line('5 May 2020, 2pm, Venue TBC', may(two)),
  line('5 May 2020, 2pm, online only', may({...two, ...at('online only')})),
  line('5 May 2020, 2pm, held virtually via Zoom', may({...two, ...at('Zoom')})),
  line(
    '5 May 2020, 2pm, Zoom (ID: 123 456 7890)',
    may({...two, ...at('Zoom'), notes: 'ID: 123 456 7890'}),
  ),
  line('5 May 2020, 2pm @ City Hall', may({...two, ...at('City Hall')})),
  line(
    '5 May 2020, 2pm, City Hall (Council Chamber)',
    may({...two, ...at('City Hall, Council Chamber')}),
  ),
  line(
    '5 May 2020, 2pm in Room 3 at City Hall, Norwich',
    may({...two, ...at('Room 3 at City Hall, Norwich')}),
  ),
  line(
    '5 May 2020, 2pm, Conference Room A, 2nd Floor, City Hall',
    may({...two, ...at('Conference Room A, 2nd Floor, City Hall')}),
  ),
  line('POSTPONED: 5 May 2020, 2pm', may({...two, status: 'postponed'})),
  line('*CANCELLED* 5 May 2020, 2pm', may({...two, status: 'cancelled'})),
  line('5 May 2020, 2pm. This meeting has been cancelled.', may({...two, status: 'cancelled'})),
  line(
    '5 May 2020 - cancelled as not quorate',
    may({status: 'cancelled', reason: 'as not quorate'}),
  ),
  line(
    '5 May 2020 cancelled following government advice',
    may({status: 'cancelled', reason: 'following government advice'}),
  ),
  line('5 May 2020 (moved from 28 April)', may({status: 'moved', movedFrom: '2020-04-28'})),
  line('<del>28 April</del> 5 May 2020', may({status: 'moved', movedFrom: '2020-04-28'})),
  line('28 April 2020 (now 5 May)', {date: '2020-04-28', status: 'moved', movedTo: '2020-05-05'}),
  line('28 April 2020 – date changed to 5 May 2020', {
    date: '2020-04-28',
    status: 'moved',
    movedTo: '2020-05-05',
  }),
  line('12 May 2020 – brought forward to 5 May 2020', {
    date: '2020-05-12',
    status: 'moved',
    movedTo: '2020-05-05',
  }),
  line('28 April 2020 – deferred to 5 May 2020', {
    date: '2020-04-28',
    status: 'postponed',
    movedTo: '2020-05-05',
  }),
  line('5 May 2020, 2pm: Part A in public; Part B in private', may({...two, held: 'part-private'})),
  line('5 May 2020, 2pm (closed meeting)', may({...two, held: 'private'})),
  line(
    '5 May 2020, Board seminar (not in public)',
    may({title: 'Board seminar', committee: 'Board', held: 'private'}),
  ),
  line(
    '5 May 2020, 2pm - open meeting, all welcome',
    may({...two, held: 'public', notes: 'all welcome'}),
  ),
  line('5/5/20', may()),
  line('Tue 05/05/2020', may({weekday: 'tuesday'})),
  line('05-May-2020', may()),
  line('May 5th, 2020', may()),
  line('Tuesday, May 5, 2020', may({weekday: 'tuesday'})),
  line('the 5th day of May 2020', may()),
  line('Tues 5th May&rsquo;20', may({weekday: 'tuesday'})),
  line('TUESDAY 5 MAY 2020', may({weekday: 'tuesday'})),
  line('5 May, 2020, 2pm', may(two)),
  line('05 05 2020', may()),
  line('Tuesday (5 May 2020)', may({weekday: 'tuesday'})),
  line(
    '5 May 2020 - Annual General Meeting (AGM) – 6pm',
    may({start: '18:00', title: 'Annual General Meeting', type: 'annual-general'}),
  ),
  line('5 May 2020 – Audit &amp; Risk Committee', may({committee: 'Audit & Risk Committee'})),
  line(
    '5 May 2020 – NHS Norfolk and Waveney ICB Board',
    may({committee: 'NHS Norfolk and Waveney ICB Board'}),
  ),
  line(
    '5 May 2020, 2pm – <a href="p.pdf">Papers</a> | <a href="m.pdf">Unconfirmed minutes</a>',
    may({
      ...two,
      documents: [
        {title: 'Papers', url: 'p.pdf', format: 'pdf', type: 'papers'},
        {title: 'Unconfirmed minutes', url: 'm.pdf', format: 'pdf', type: 'minutes'},
      ],
    }),
  ),
  line('5 May 2020, 2pm. Papers to follow.', may({...two, notes: 'Papers to follow'})),
  line(
    'Thurs 26th Nov 2015: 1.00pm–3.30pm: Lakeside 400, Norwich',
    nov({weekday: 'thursday', start: '13:00', end: '15:30', ...at('Lakeside 400, Norwich')}),
  ),
  line('26.11.15 @ 13:00 (Lakeside)', nov({start: '13:00', ...at('Lakeside')})),
  line(
    'Thursday 26 November 2015<br>1pm<br>Norfolk &amp; Norwich Bowls Club<br>Morse Avenue<br>NR1 2DQ',
    nov({
      weekday: 'thursday',
      start: '13:00',
      ...at('Norfolk & Norwich Bowls Club, Morse Avenue, NR1 2DQ'),
    }),
  ),
  line('26 November 2015 10.00am - 12.00noon', nov({start: '10:00', end: '12:00'})),
  line(
    '26 November 2015, 10:00-12:00 (Board Development – private)',
    nov({
      start: '10:00',
      end: '12:00',
      title: 'Board Development',
      committee: 'Board',
      held: 'private',
    }),
  ),
  line(
    '26th November 2015 — Joint Commissioning Committee (meeting in common with Suffolk CCG)',
    nov({committee: 'Joint Commissioning Committee', title: 'meeting in common with Suffolk CCG'}),
  ),
  line(
    '26 November 2015 at 1pm – to be held via Microsoft Teams Live (link to follow)',
    nov({start: '13:00', ...at('Microsoft Teams Live'), notes: 'link to follow'}),
  ),
  line('26 November 2015 1pm, Room TBC, City Hall', nov({start: '13:00', ...at('City Hall')})),
  line(
    'Thursday 26 November 2015 – date changed from 19 November 2015',
    nov({weekday: 'thursday', status: 'moved', movedFrom: '2015-11-19'}),
  ),
  line('26 November 2015 (Extraordinary)', nov({title: 'Extraordinary', type: 'extraordinary'})),
  line('<strike>26 November 2015</strike> CANCELLED', nov({status: 'cancelled'})),
  line(
    '26 November 2015 <a href="a.pdf">Agenda</a> <a href="b.pdf">Part 1 papers</a> <a href="c.pdf">Part 2 papers</a>',
    nov({
      documents: [
        {title: 'Agenda', url: 'a.pdf', format: 'pdf', type: 'agenda'},
        {title: 'Part 1 papers', url: 'b.pdf', format: 'pdf', type: 'papers'},
        {title: 'Part 2 papers', url: 'c.pdf', format: 'pdf', type: 'papers'},
      ],
    }),
  ),
  line('26/11/2015 1:00 PM', nov({start: '13:00'})),
  line('26 November 2015, 6.30 for 7pm', nov({start: '19:00'})),
  line('2015-11-26 – Audit Committee – 9.00', nov({committee: 'Audit Committee', start: '09:00'})),
  line('w/c 23 November 2015 (date TBC)'),
  line('Nov 26 2015, 1pm', nov({start: '13:00'})),
  line('26th Nov., 2015 1pm', nov({start: '13:00'})),
];
