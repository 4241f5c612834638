import {
  audit,
  board,
  day,
  grid,
  list,
  off,
  p,
  pdf,
  table,
  written,
  type Row,
} from './written-case.js';

const jan = (rest: Row = {}) => day('2027-01-26', rest);
const one = {start: '13:00'};

/* Days on which papers came, times and places among other words. */

export const stampsTimesPlaces = [
  written(
    'a link to papers, and when it was published',
    list('<a href="/q.pdf">Governing Body papers 26 January 2027</a> (published 19 January 2027)'),
    jan({
      ...board,
      documents: [pdf('Governing Body papers 26 January 2027', '/q.pdf', {type: 'papers'})],
    }),
  ),
  written(
    'a link to papers, and when it was uploaded',
    list('<a href="/q.pdf">Governing Body papers 23 March 2027</a> uploaded 16/03/2027'),
    day('2027-03-23', {
      ...board,
      documents: [pdf('Governing Body papers 23 March 2027', '/q.pdf', {type: 'papers'})],
    }),
  ),
  ...[
    '(added 19 January 2027)',
    '(uploaded 19 January 2027)',
    '(updated 19 January 2027)',
    '(revised 19 January 2027)',
  ].map((w) =>
    written(
      `when papers came: ${w}`,
      list('26 January 2027 1pm <a href="/q.pdf">Papers</a> ' + w),
      jan({...one, documents: [pdf('Papers', '/q.pdf', {type: 'papers'})]}),
    ),
  ),
  written(
    'of two bodies of a day the first is off',
    list('27 August 2027 - Governing Body (Cancelled), Audit Committee 2pm'),
    day('2027-08-27', {...board, ...off}),
    day('2027-08-27', {...audit, start: '14:00'}),
  ),
  written(
    'of two bodies of a day the second is off',
    list('27 August 2027 - Governing Body 1pm, Audit Committee cancelled'),
    day('2027-08-27', {...board, ...one}),
    day('2027-08-27', {...audit, ...off}),
  ),
  written(
    'papers and when they were published',
    list('26 January 2027 1pm <a href="/q.pdf">Papers</a> (published 19 January 2027)'),
    jan({...one, papersOn: '2027-01-19', documents: [pdf('Papers', '/q.pdf', {type: 'papers'})]}),
  ),
  ...['Venue & time', 'Venue and time', 'Location/time', 'Place & time'].map((h) =>
    written(
      `a column for place and time: ${h}`,
      grid(
        ['Date', h],
        ['26 January 2027', 'Civic Centre, 1.30pm'],
        ['23 March 2027', '1.30pm – 4pm, Civic Centre'],
      ),
      jan({start: '13:30', venue: {name: 'Civic Centre'}}),
      day('2027-03-23', {start: '13:30', end: '16:00', venue: {name: 'Civic Centre'}}),
    ),
  ),
  written(
    'other days in the cell for the time',
    table(
      'Date | Time',
      '26 January 2027 | Cancelled - next meeting 23 March 2027',
      '25 May 2027 | See 9 June 2027',
    ),
    jan({...off, notes: 'next meeting 23 March 2027'}),
    day('2027-05-25', {notes: 'See 9 June 2027'}),
  ),
  written(
    'until when, and no beginning',
    list('23 March 2027, 1pm. Public may attend until 3pm', '25 May 2027 until 3pm'),
    day('2027-03-23', {...one, notes: 'Public may attend until 3pm'}),
    day('2027-05-25', {end: '15:00'}),
  ),
  written(
    'until when the public may stay, in a cell',
    table('Date | Notes', '23 March 2027 | Public may attend until 3pm'),
    day('2027-03-23', {notes: 'Public may attend until 3pm'}),
  ),
  written(
    'a place and hours',
    p('Meetings take place at the Civic Centre, Norwich, 1.30pm to 4pm.') + list('26 January 2027'),
    jan({start: '13:30', end: '16:00', venue: {name: 'the Civic Centre, Norwich'}}),
  ),
  written(
    'a place before the hours',
    p('Meetings take place in the Civic Centre from 1.30pm to 4pm.') + list('26 January 2027'),
    jan({start: '13:30', end: '16:00', venue: {name: 'the Civic Centre'}}),
  ),
  written(
    'a time and a place behind it',
    p('All meetings start at 10am in Room 5, Lakeside 400.') + list('26 January 2027'),
    jan({start: '10:00', venue: {name: 'Room 5, Lakeside 400'}}),
  ),
  written(
    'time and place above a list',
    '<h3>Finance Committee</h3><p>9.30am, MS Teams</p><ul><li>20 January 2027</li><li>17 March 2027</li></ul>',
    day('2027-01-20', {committee: 'Finance Committee', start: '09:30', venue: {name: 'MS Teams'}}),
    day('2027-03-17', {committee: 'Finance Committee', start: '09:30', venue: {name: 'MS Teams'}}),
  ),
  written(
    'asides in the cell for the time',
    table(
      'Date | Time | Venue',
      '26 January 2027 | 1.30pm NOT 2pm | City Hall',
      '23 March 2027 | 1.30pm (NB change) | City Hall',
      '25 May 2027 | Tuesday 25 May, 10am | Civic',
    ),
    jan({start: '13:30', venue: {name: 'City Hall'}, notes: 'NOT 2pm'}),
    day('2027-03-23', {start: '13:30', venue: {name: 'City Hall'}, notes: 'NB change'}),
    day('2027-05-25', {start: '10:00', venue: {name: 'Civic'}}),
  ),
  ...['Meeting cancelled - 26 January', 'Cancelled: 26 January'].map((t) =>
    written(
      `a notice of a day: ${t}`,
      p(t) + list('26 January 2027', '23 March 2027'),
      jan(off),
      day('2027-03-23'),
    ),
  ),
  written(
    'a link to join behind its place',
    list(
      '26 January 2027 1pm. Online via MS Teams: <a href="https://teams.microsoft.com/l/x">Join</a>',
    ),
    jan({...one, venue: {name: 'MS Teams'}, join: 'https://teams.microsoft.com/l/x'}),
  ),
  written(
    'a virtual meeting by a link',
    list(
      '26 January 2027 1pm. Virtual meeting via MS Teams: <a href="https://teams.microsoft.com/l/x">Click here to join</a>',
    ),
    jan({
      ...one,
      venue: {name: 'Virtual meeting via MS Teams'},
      join: 'https://teams.microsoft.com/l/x',
    }),
  ),
  written(
    'a state that says no change',
    table(
      'Date | Status',
      '26 January 2027 | Provisional',
      '23 March 2027 | Open',
      '25 May 2027 | Completed',
    ),
    jan({notes: 'Status: Provisional'}),
    day('2027-03-23', {notes: 'Status: Open'}),
    day('2027-05-25', {notes: 'Status: Completed'}),
  ),
  written(
    'tea, an update, and a meeting that is on again',
    list(
      '26 January 2027 1pm - Tea and coffee from 12.30pm',
      '23 March 2027, 2pm. Update on cancelled operations.',
      '25 May 2027, 2pm - Reinstated',
    ),
    jan({...one, notes: 'Tea and coffee from 12.30pm'}),
    day('2027-03-23', {start: '14:00', notes: 'Update on cancelled operations'}),
    day('2027-05-25', {start: '14:00', notes: 'Reinstated'}),
  ),
  written(
    'a time behind a number to dial',
    list('27 July 2027. Dial in: 0203 443 6294, 2pm'),
    day('2027-07-27', {start: '14:00', notes: 'Dial in: 0203 443 6294'}),
  ),
  written(
    'a number to ring by a day',
    list('26 January 2027 1pm. Telephone 01603 613325 by 20 January 2027 to book'),
    jan({...one, booking: {by: '2027-01-20', telephone: '01603 613325'}}),
  ),
  written(
    'what, where and when',
    grid(['When', 'Where', 'What'], ['26 January 2027', 'Civic Centre', 'Governing Body']),
    jan({...board, venue: {name: 'Civic Centre'}}),
  ),
  written(
    'the body alone above a table',
    '<table><tr><th>Governing Body</th></tr><tr><td>Date</td><td>Time</td></tr><tr><td>26 January 2027</td><td>1pm</td></tr></table>',
    jan({...board, ...one}),
  ),
  written(
    'an address that a script is to show',
    grid(
      ['Date', 'Location'],
      [
        '26 January 2027',
        'This email address is being protected from spambots. You need JavaScript enabled to view it.',
      ],
    ),
    jan(),
  ),
  written(
    'a notice among days without a year',
    '<ul><li><a href="#y26">2026</a></li><li><a href="#y27">2027</a></li></ul><div id=y26><p>24 November</p><p>22 December - cancelled</p></div><div id=y27><p>26 January</p></div>',
    day('2026-11-24'),
    day('2026-12-22', off),
    jan(),
  ),
  written(
    'the next meeting, which the list says is off',
    p('Next meeting: Tuesday 26 January 2027') + list('26 January – CANCELLED'),
    jan({weekday: 'tuesday', ...off}),
  ),
  ...['Q4', 'Q4 2027/28', 'quarter 4', 'Term 2', 'the autumn'].map((when) =>
    written(
      `moved to some time that is no place: ${when}`,
      list(`26 January 2027 – moved to ${when}`),
      jan({status: 'moved', notes: when}),
    ),
  ),
  written(
    'an end by',
    list('26 January 2027, starts at 2pm and will finish by 4pm'),
    jan({start: '14:00', end: '16:00'}),
  ),
  ...['display:none', 'Display: none;', 'visibility: hidden'].map((style) =>
    written(
      `rows that nobody sees: ${style}`,
      `<ul><li>26 January 2027</li><li style="${style}">23 March 2027</li></ul><table><tr><th>Date</th></tr><tr style="${style}"><td>25 May 2027</td></tr><tr hidden><td>27 July 2027</td></tr><tr><td>28 September 2027</td></tr></table>`,
      jan(),
      day('2027-09-28'),
    ),
  ),
  written(
    'a pane that a script opens is read',
    `<div style="display:none">${list('26 January 2027')}</div>`,
    jan(),
  ),
  written(
    'the board of a heading, said short',
    `<h2>Governing Body</h2>${list('26 January 2027 Board meeting')}`,
    jan({committee: 'Governing Body'}),
  ),
  ...['Our Place', 'The Close', 'The Place, Norwich'].map((name) =>
    written(
      `a place whose words lead elsewhere: ${name}`,
      list(`26 January 2027, 2pm, ${name}`),
      jan({start: '14:00', venue: {name}}),
    ),
  ),
  ...[
    'These meetings will all still take place as planned',
    'Going ahead as usual',
    'Will Take Place',
  ].map((words) =>
    written(
      `words that only lead on: ${words}`,
      list(`26 January 2027, 2pm. ${words}`),
      jan({start: '14:00'}),
    ),
  ),
];
