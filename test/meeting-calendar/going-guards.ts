import {at, day, list, off, p, table, written, type WrittenCase} from './written-case.js';

const [JAN, MAR, MAY] = ['2027-01-26', '2027-03-30', '2027-05-25'];
const [J, M, Y] = ['26 January 2027', '30 March 2027', '25 May 2027'];

/** Where the rules on what is off, private or a note must stop. */
export const goingGuards: WrittenCase[] = [
  written(
    'numbered meetings are no notes',
    `<ol><li>${J}</li><li>${M} – cancelled</li></ol>`,
    day(JAN),
    day(MAR, off),
  ),
  written(
    'a notice over a section is of no first meeting',
    `<p>Meeting cancelled</p><h2>2027</h2>${list(J, M)}`,
    day(JAN),
    day(MAR),
  ),
  written(
    'off above a heading',
    `<p>CANCELLED</p><h3>${J}</h3><p>2pm</p><h3>${M}</h3>`,
    day(JAN, {start: '14:00', ...off}),
    day(MAR),
  ),
  written(
    'from a month, in public',
    `<p>All meetings from April 2027 will be held in public.</p>${list(J, Y)}`,
    day(JAN, {held: 'public'}),
    day(MAY, {held: 'public'}),
  ),
  written(
    'between two months are listed',
    `<p>Meetings between January 2027 and May 2027 are listed below.</p>${list(J, Y)}`,
    day(JAN),
    day(MAY),
  ),
  written(
    'a private part that is not open',
    list(`${J} (the private part of the meeting is not open to the public)`),
    day(JAN, {
      held: 'part-private',
      notes: 'the private part of the meeting is not open to the public',
    }),
  ),
  written(
    'asked to leave',
    list(`${J}. Members of the public will be asked to leave for part two.`),
    day(JAN, {
      held: 'part-private',
      notes: 'Members of the public will be asked to leave for part two',
    }),
  ),
  written(
    'a table that hides the cancelled',
    `<table class="hide-cancelled"><tr><td>${J}</td></tr><tr><td>${M}</td></tr></table>`,
    day(JAN),
    day(MAR),
  ),
  written(
    'a block of a cancelled meeting',
    `<div class="event event--cancelled"><h3>${J}</h3><p>2pm</p></div><div class="event"><h3>${M}</h3><p>2pm</p></div>`,
    day(JAN, {start: '14:00', ...off}),
    day(MAR, {start: '14:00'}),
  ),
  written(
    'attendance is no day',
    `<h2>Meetings 2027</h2>${list('26 January')}<table><tr><th>Member</th><th>Attendance</th></tr><tr><td>Dr A Smith</td><td>7/8</td></tr></table>`,
    day(JAN),
  ),
  written(
    'a room with a number',
    list(`${J}, No. 5 Conference Room`),
    day(JAN, at('No. 5 Conference Room')),
  ),
  written('square metres', list(`${J}, Hall of 200m²`), day(JAN, at('Hall of 200m²'))),
  written(
    'two that are off on two lines',
    p('Cancelled:', `${J}<br>${M}`),
    day(JAN, off),
    day(MAR, off),
  ),
  written(
    'except one',
    `${list(J, M, Y)}<p>All meetings except 30 March 2027 and 25 May 2027 are cancelled.</p>`,
    day(JAN, off),
    day(MAR),
    day(MAY),
  ),
  written(
    'from a day without its year',
    `<h2>2027</h2><p>Meetings from 1 March are cancelled.</p>${list('26 January', '30 March')}`,
    day(JAN),
    day(MAR, off),
  ),
  written(
    'the lunch is off, and the meeting',
    list(`${J} – lunch cancelled and meeting postponed`),
    day(JAN, {status: 'postponed', notes: 'lunch cancelled'}),
  ),
  written(
    'a note with a link',
    `${list(`${J}*`, M)}<p>* Cancelled, see <a href="/news">news</a></p>`,
    day(JAN, {...off, documents: [{title: 'news', url: '/news'}], notes: 'see'}),
    day(MAR),
  ),
  written(
    'a sign at the heading of a column',
    `<table><tr><th>Date<sup>1</sup></th><th>Time</th></tr><tr><td>${J}</td><td>2pm</td></tr></table><p><sup>1</sup> Dates may be cancelled at short notice.</p>`,
    day(JAN, {start: '14:00'}),
  ),
  written(
    'moved to another time',
    table('Date | Time | Notes', `${J} | 2pm | Moved to 2 February 2027 at 3pm`),
    day(JAN, {start: '15:00', status: 'moved', movedTo: '2027-02-02'}),
  ),
  written('not moved', list(`${J} (not cancelled)`), day(JAN, {notes: 'not cancelled'})),
  written(
    'sentence case over a list',
    `<h3>Audit and risk committee</h3>${list(J)}<h3>How to join our board</h3>${list(M)}`,
    day(JAN, {committee: 'Audit and risk committee'}),
    day(MAR),
  ),
];
