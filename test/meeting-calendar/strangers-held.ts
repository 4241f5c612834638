import {at, day, list, table, written, type WrittenCase} from './written-case.js';

const [JAN, MAR] = ['2027-01-26', '2027-03-30'];
const closed = {held: 'private'} as const;

/** Who may come, and days on which nobody meets. */
export const strangersHeld: WrittenCase[] = [
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
  ...[
    'papers due 15 January 2027',
    'papers deadline 15 January 2027',
    'agenda setting 15 January 2027',
    'reports to be submitted 15 January 2027',
  ].map((words) =>
    written(
      `no meeting: ${words}`,
      list(`26 January 2027 (${words})`, '30 March 2027'),
      day(JAN),
      day(MAR),
    ),
  ),
  ...['Deadlines for papers', 'Bank holidays', 'Papers deadlines 2027', 'Public holidays 2027'].map(
    (words) =>
      written(
        `no meeting: under ${words}`,
        `<h2>Meetings</h2>${list('26 January 2027')}<h2>${words}</h2>${list('15 January 2027', '3 May 2027')}`,
        day(JAN),
      ),
  ),
  written(
    'no meeting: a column that says what is on',
    table(
      'Date | Event',
      '15 January 2027 | Papers due',
      '26 January 2027 | Governing Body',
      '3 May 2027 | Bank holiday',
    ),
    day(JAN, {committee: 'Governing Body'}),
  ),
  written(
    'no meeting: a bank holiday in a list',
    list('26 January 2027', 'Bank holiday: 3 May 2027', '31 May 2027 – Bank holiday'),
    day(JAN),
  ),
  written(
    'no meeting: from and to one day',
    list('26 January 2027 (changed from 19 January 2027 to 26 January 2027)'),
    day(JAN, {status: 'moved', movedFrom: '2027-01-19'}),
  ),
  written(
    'no place: a part in public',
    list('26 January 2027, 2pm (Part A public)'),
    day(JAN, {start: '14:00', held: 'public'}),
  ),
  written('no place: n/a', table('Date | Venue', '26 January 2027 | n/a'), day(JAN)),
  written(
    'times: columns From and To',
    table('Date | From | To | Venue', '26 January 2027 | 2pm | 4pm | City Hall'),
    day(JAN, {start: '14:00', end: '16:00', ...at('City Hall')}),
  ),
  written(
    'no meeting: it last met on',
    `<p>The Committee last met on 1 December 2026.</p>${list('26 January 2027')}`,
    day(JAN, {}),
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
  written(
    'no meeting: a heading of meetings and their deadlines is of meetings',
    `<h2>Meeting dates and deadlines for papers</h2>${list('26 January 2027')}`,
    day(JAN),
  ),
  written(
    'no meeting: papers that will be there on a day are no deadline',
    list('26 January 2027 (papers available on 19 January 2027)'),
    day(JAN, {papersOn: '2027-01-19'}),
  ),
  written(
    'times: from and to, typed',
    list('26 January 2027, from 2pm to 4pm'),
    day(JAN, {start: '14:00', end: '16:00'}),
  ),
];
