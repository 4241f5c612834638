import {closed, day, list, table, written, type WrittenCase} from './written-case.js';

const [JAN, MAR] = ['2027-01-26', '2027-03-30'];

/** Who may come to a meeting, in words and in columns. */
export const whoMayCome: WrittenCase[] = [
  ...[
    'not open to the public',
    'not a public meeting',
    'members only, not open to the public',
    'not held in public',
    'not open to members of the public',
  ].map((words) =>
    written(
      `held: ${words}`,
      list(`26 January 2027, 2pm (${words})`),
      day(JAN, {start: '14:00', ...closed}),
    ),
  ),
  written('held: members only', list('26 January 2027 – members only'), day(JAN, closed)),
  written(
    'held: no public meeting, in a column of times',
    table('Date | Public | Private', '26 January 2027 | No public meeting | 1pm - 4pm'),
    day(JAN, {start: '13:00', end: '16:00', ...closed}),
  ),
  ...['No public meeting', 'No public session', 'Not in public', 'None'].map((words) =>
    written(
      `held: a column that asks, ${words}`,
      table('Date | Held in public?', `26 January 2027 | ${words}`),
      day(JAN, closed),
    ),
  ),
  ...['open to the public', 'a public meeting'].map((words) =>
    written(`held: ${words}`, list(`26 January 2027 (${words})`), day(JAN, {held: 'public'})),
  ),
  ...[
    'not a meeting in public',
    'private, not public',
    'public excluded',
    'public not admitted',
    'public not invited',
    'the public may not attend',
    'members of the public cannot attend',
    'no members of the public',
    'no public access',
    'public are not allowed',
    'non-public',
    'without the public',
    'in camera',
    'by invitation only',
    'attendance is by invitation only',
    'staff only',
    'Part 2 only',
    'Not for the public',
  ].flatMap((words) => [
    written(`held: ${words}`, list(`26 January 2027 (${words})`), day(JAN, closed)),
    written(
      `held: ${words}, among those in public`,
      `<h3>Meetings in public</h3>${list(`26 January 2027 (${words})`, '30 March 2027')}`,
      day(JAN, closed),
      day(MAR, {held: 'public'}),
    ),
  ]),
  ...[
    'members of the public cannot attend in person',
    'public are not allowed to speak',
    'no public access to the car park',
    'papers not public',
    'parking for staff only',
    'tour by invitation only',
    'papers for part 2 only',
    'quiet room not for the public',
  ].map((words) =>
    written(
      `held: still in public, ${words}`,
      `<h3>Meetings in public</h3>${list(`26 January 2027 (${words})`)}`,
      day(JAN, {held: 'public', notes: words}),
    ),
  ),
  written(
    'held: open to public questions says nothing of who may come',
    list('26 January 2027 (open to public questions)'),
    day(JAN, {notes: 'open to public questions'}),
  ),
  ...['Private meetings', 'Confidential meetings', 'Part 2 meetings', 'Non-public meetings'].map(
    (head) =>
      written(
        `held: under ${head}`,
        `<h3>${head}</h3>${list('26 January 2027')}`,
        day(JAN, closed),
      ),
  ),
  written(
    'held: under both kinds',
    `<h3>Public and private meetings</h3>${list('26 January 2027')}`,
    day(JAN),
  ),
  ...[
    'Public | ✗',
    'Open to public | No',
    'Held in public | Not public',
    'Can the public attend? | No',
  ].map((column) => {
    const [head = '', cell = ''] = column.split(' | ');
    return written(
      `held: a column, ${column}`,
      table(`Date | ${head}`, `26 January 2027 | ${cell}`),
      day(JAN, closed),
    );
  }),
];
