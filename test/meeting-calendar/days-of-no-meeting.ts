import {board, day, grid, list, table, written, type WrittenCase} from './written-case.js';

const [JAN, MAR] = ['2027-01-26', '2027-03-30'];

/** Days on which nobody meets: they belong to a reason, a review, a closing date. */
export const daysOfNoMeeting: WrittenCase[] = [
  written(
    'next review date',
    `${list('26 January 2027, 2pm')}<p>Next review date: 1 April 2027</p>`,
    {date: '2027-01-26', start: '14:00'},
  ),
  written(
    'next review date without a year',
    `<h3>2027</h3>${list('26 January, 2pm')}<p>Next review date: 1 April</p>`,
    {date: '2027-01-26', start: '14:00'},
  ),
  written(
    'nominations close',
    `<h3>2027</h3>${list('26 January, 2pm')}<p>Nominations close on 3 May</p>`,
    {date: '2027-01-26', start: '14:00'},
  ),
  written(
    'nominations open and close',
    `${list('26 January 2027, 2pm')}<p>Nominations open on 3 April 2027 and close on 3 May 2027.</p>`,
    {date: '2027-01-26', start: '14:00'},
  ),
  written(
    'applications',
    `${list('26 January 2027, 2pm')}<p>Closing date for applications: 3 May 2027</p><p>Policy effective from 1 April 2027</p><p>Expiry date: 31 March 2028</p><p>The office is closed on 25 December 2027</p>`,
    {date: '2027-01-26', start: '14:00'},
  ),
  written(
    'a consultation',
    `${list('26 January 2027, 2pm')}<p>The consultation runs from 1 February 2027 to 30 April 2027.</p><p>Terms of office end on 31 March 2028</p>`,
    {date: '2027-01-26', start: '14:00'},
  ),
  written('closed session is a meeting', list('Governing Body closed session 3 May 2027'), {
    date: '2027-05-03',
    ...board,
    held: 'private',
  }),
  written(
    'bank holiday in a cell',
    grid(
      ['Date', 'Time', 'Notes'],
      ['18 March 2027', '2pm', 'CANCELLED due to the bank holiday on 25 March'],
      ['22 April 2027', '2pm', ''],
    ),
    {
      date: '2027-03-18',
      start: '14:00',
      status: 'cancelled',
      reason: 'due to the bank holiday on 25 March',
    },
    {date: '2027-04-22', start: '14:00'},
  ),
  written(
    'bank holiday in a line',
    list('18 March 2027, 2pm - CANCELLED due to the bank holiday on 25 March'),
    {
      date: '2027-03-18',
      start: '14:00',
      status: 'cancelled',
      reason: 'due to the bank holiday on 25 March',
    },
  ),
  written(
    'bank holiday in a line of its own',
    `${list('18 March 2027, 2pm')}<p>CANCELLED due to the bank holiday on 25 March</p>`,
    {
      date: '2027-03-18',
      start: '14:00',
      status: 'cancelled',
      reason: 'due to the bank holiday on 25 March',
    },
  ),
  written(
    'because it is one',
    list('26 March 2027, 2pm: cancelled because 26 March 2027 is a bank holiday'),
    {
      date: '2027-03-26',
      start: '14:00',
      status: 'cancelled',
      reason: 'because 26 March 2027 is a bank holiday',
    },
  ),
  written(
    'due to, and then the meeting',
    '<p>Due to the election, the meeting on 6 May 2027 has been cancelled.</p><p>Owing to illness the meeting on 13 May 2027 is postponed.</p>',
    {date: '2027-05-06', status: 'cancelled', reason: 'Due to the election'},
    {date: '2027-05-13', status: 'postponed', reason: 'Owing to illness'},
  ),
  written(
    'moved because of another meeting',
    list(
      '18 March 2027, moved to 25 March 2027 because of the meeting of the Council on 18 March 2027',
    ),
    {
      date: '2027-03-18',
      status: 'moved',
      movedTo: '2027-03-25',
      reason: 'because of the meeting of the Council on 18 March 2027',
    },
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
    'no meeting: it last met on',
    `<p>The Committee last met on 1 December 2026.</p>${list('26 January 2027')}`,
    day(JAN, {}),
  ),
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
];
