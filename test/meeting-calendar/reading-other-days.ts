import {board, grid, list, written, type WrittenCase} from './written-case.js';

/** Days on which nobody meets: they belong to a reason, a review, a closing date. */
export const readingOtherDays: WrittenCase[] = [
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
];
