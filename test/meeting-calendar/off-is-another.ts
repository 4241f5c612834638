import {board, day, list, off, table, written, type Row} from './written-case.js';

const jan = (rest: Row = {}) => day('2027-01-26', rest);
const one = {start: '13:00'};
/** A list of one meeting with words behind its time. */
const L = (words: string) => list(`26 January 2027, 1pm${words}`);

/* What is off, moved or deferred is something else than the meeting, or the meeting by its notice. */

export const offIsAnother = [
  written(
    'an update on a cancelled meeting',
    L('. Includes update on the cancelled November meeting'),
    jan({...one, notes: 'Includes update on the cancelled November meeting'}),
  ),
  written(
    'minutes of a cancelled meeting',
    L('. Minutes of the cancelled meeting'),
    jan({...one, notes: 'Minutes of the cancelled meeting'}),
  ),
  written(
    'minutes of a cancelled meeting, behind a comma',
    L(', minutes of the cancelled meeting'),
    jan({...one, notes: 'minutes of the cancelled meeting'}),
  ),
  written(
    'tickets for a cancelled meeting',
    L('. Tickets for cancelled January meeting remain valid'),
    jan({...one, notes: 'Tickets for cancelled January meeting remain valid'}),
  ),
  written(
    'minutes of a postponed meeting',
    L(', minutes of the postponed meeting'),
    jan({...one, notes: 'minutes of the postponed meeting'}),
  ),
  written(
    'an update on a cancelled meeting, in a cell',
    table(
      'Date | Time | Notes',
      '26 January 2027 | 1pm | Includes update on the cancelled November meeting',
    ),
    jan({...one, notes: 'Includes update on the cancelled November meeting'}),
  ),
  written(
    'feedback from a deferred session',
    L(' - feedback from the deferred December session'),
    jan({...one, notes: 'feedback from the deferred December session'}),
  ),
  written('cancelled meeting, behind a dash', L(' - Cancelled meeting'), jan({...one, ...off})),
  written('cancelled meeting, in brackets', L(' (cancelled meeting)'), jan({...one, ...off})),
  written(
    'bookings can be cancelled',
    L('. Please book; bookings can be cancelled up to 24 hours before.'),
    jan({...one, notes: 'Please book. bookings can be cancelled up to 24 hours before'}),
  ),
  written(
    'bookings cannot be cancelled',
    L('. Please book; bookings cannot be cancelled by phone'),
    jan({...one, notes: 'Please book. bookings cannot be cancelled by phone'}),
  ),
  written(
    'places should be cancelled',
    L('. Places should be cancelled by email'),
    jan({...one, notes: 'Places should be cancelled by email'}),
  ),
  written(
    'tickets must be cancelled',
    L(' (tickets must be cancelled in advance)'),
    jan({...one, notes: 'tickets must be cancelled in advance'}),
  ),
  written(
    'a meeting that had to be cancelled',
    L('. This meeting had to be cancelled'),
    jan({...one, ...off}),
  ),
  written(
    'the private session is off',
    L('. The private session has been cancelled'),
    jan({...one, notes: 'The private session has been cancelled'}),
  ),
  written(
    'the lunch before it is off',
    L(' (pre-meeting lunch cancelled)'),
    jan({...one, notes: 'pre-meeting lunch cancelled'}),
  ),
  written(
    'lunch and tour are off',
    L(' (networking lunch and site tour cancelled)'),
    jan({...one, notes: 'networking lunch and site tour cancelled'}),
  ),
  written(
    'the closed part is off',
    L(' - closed part postponed'),
    jan({...one, notes: 'closed part postponed'}),
  ),
  written(
    'an item is deferred to another day',
    L('. Item 5 deferred to 23 March 2027'),
    jan({...one, notes: 'Item 5 deferred to 23 March 2027'}),
  ),
  written(
    'an agenda item is deferred to the next year',
    L('. Agenda item 5 deferred to 25 January 2028'),
    jan({...one, notes: 'Agenda item 5 deferred to 25 January 2028'}),
  ),
  written(
    'a report is deferred to another day',
    L('. Finance report deferred to 23 March 2027'),
    jan({...one, notes: 'Finance report deferred to 23 March 2027'}),
  ),
  written(
    'items are moved to another day',
    L(' (items 3 and 4 moved to 23 March 2027)'),
    jan({...one, notes: 'items 3 and 4 moved to 23 March 2027'}),
  ),
  written(
    'the meeting is deferred to another day',
    L('. Deferred to 23 March 2027'),
    jan({...one, status: 'postponed', movedTo: '2027-03-23'}),
  ),
  written(
    'moved to a place with a name',
    L(', moved to The Forum, Norwich'),
    jan({...one, venue: {name: 'The Forum, Norwich'}}),
  ),
  written(
    'now moved to a house',
    L(', now moved to the Assembly House'),
    jan({...one, venue: {name: 'the Assembly House'}}),
  ),
  written(
    'moved to a place of one word',
    L(' - moved to Blackfriars'),
    jan({...one, venue: {name: 'Blackfriars'}}),
  ),
  written('moved to a month', L(' - moved to February'), jan({...one, status: 'moved'})),
  written(
    'moved to some day',
    L(' - moved to a later date'),
    jan({...one, notes: 'a later date', status: 'moved'}),
  ),
  written(
    'rearranged, in brackets, with its time',
    list('26 January 2027 1.30pm (rearranged)'),
    jan({start: '13:30', notes: 'rearranged'}),
  ),
  written(
    'a rescheduled date',
    list('26 January 2027 1.30pm (rescheduled date)'),
    jan({start: '13:30', notes: 'rescheduled date'}),
  ),
  written(
    'a rescheduled meeting',
    list('26 January 2027 1.30pm - rescheduled meeting'),
    jan({start: '13:30', notes: 'rescheduled meeting'}),
  ),
  written(
    'off in person only',
    L(' - Cancelled in person; now online only via Teams'),
    jan({...one, venue: {name: 'online only via Teams'}, notes: 'Cancelled in person'}),
  ),
  written(
    'only the venue is off',
    L(' - Venue cancelled - now online'),
    jan({...one, venue: {name: 'online'}, notes: 'Venue cancelled'}),
  ),
  written(
    'only the room is off',
    L(' - room booking cancelled, now on Zoom'),
    jan({...one, venue: {name: 'Zoom'}, notes: 'room booking cancelled'}),
  ),
  written(
    'a coffee morning is off',
    '<p>Coffee morning cancelled.</p>' + list('26 January 2027, 1pm', '23 March 2027, 1pm'),
    jan(one),
    day('2027-03-23', one),
  ),
  written(
    'a fair is off',
    '<p>Health fair cancelled</p>' + list('26 January 2027, 1pm', '23 March 2027, 1pm'),
    jan(one),
    day('2027-03-23', one),
  ),
  written(
    'the body itself is off',
    '<p>Governing Body cancelled</p>' + list('26 January 2027, 1pm', '23 March 2027, 1pm'),
    jan({...one, ...board, ...off}),
    day('2027-03-23', {...one, ...board, ...off}),
  ),
  written(
    'a notice of one day above a table of one column',
    '<div class="alert">Governing Body cancelled 26 January</div><table><tr><th>Date</th></tr><tr><td>Tuesday 26 January 2027</td></tr><tr><td>Tuesday 23 March 2027</td></tr></table>',
    jan({weekday: 'tuesday', ...board, ...off}),
    day('2027-03-23', {weekday: 'tuesday'}),
  ),
  ...[
    'The workshop in the morning has been cancelled',
    'The morning seminar has been cancelled',
    'the training session beforehand is cancelled',
  ].map((words) =>
    written(
      `another gathering of the day: ${words}`,
      L(`. ${words}.`),
      jan({...one, notes: words}),
    ),
  ),
  ...['Summer barbecue cancelled', 'Bingo night cancelled', 'Volunteer picnic cancelled'].map(
    (words) =>
      written(
        `what no list of socials has: ${words}`,
        `<h3>${words}</h3>${list('26 January 2027', '23 March 2027')}`,
        jan(),
        day('2027-03-23'),
      ),
  ),
  written(
    'a committee by its short name is off, without a pause',
    `<h3>Quality and Safety cancelled</h3>${list('26 January 2027')}`,
    jan(off),
  ),
  ...['postponed', 'suspended', 'stood down', 'called off', 'not taking place'].map((word) =>
    written(
      `a lead in other words: ${word}`,
      `<p>Please note that the following meetings are ${word}:</p>${list('26 January 2027', '23 March 2027')}`,
      ...['2027-01-26', '2027-03-23'].map((date) =>
        day(date, {status: word === 'postponed' ? 'postponed' : 'cancelled'}),
      ),
    ),
  ),
  ...['Dates for deferred items', 'Meetings and withdrawn papers'].map((words) =>
    written(
      `a heading of what is deferred or withdrawn: ${words}`,
      `<h3>${words}</h3>${list('26 January 2027')}`,
      jan(),
    ),
  ),
];
