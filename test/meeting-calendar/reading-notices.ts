import {at, board, grid, list, written, type WrittenCase} from './written-case.js';

/** What is said of a meeting that a list has too, of a new date that is open, and of a name that only sounds as if it were off. */
export const readingNotices: WrittenCase[] = [
  written(
    'TBC in a column New date',
    grid(
      ['Date', 'New date'],
      ['24 March 2027', 'TBC'],
      ['26 May 2027', ''],
      ['21 July 2027', 'To be confirmed'],
    ),
    {date: '2027-03-24', status: 'postponed'},
    {date: '2027-05-26'},
    {date: '2027-07-21', status: 'postponed'},
  ),
  written(
    'Revised date to be arranged',
    grid(
      ['Original date', 'Revised date', 'Venue'],
      ['24 March 2027', 'to be arranged', 'City Hall'],
      ['26 May 2027', '2 June 2027', 'City Hall'],
    ),
    {date: '2027-03-24', status: 'postponed', ...at('City Hall')},
    {date: '2027-05-26', status: 'moved', movedTo: '2027-06-02', ...at('City Hall')},
  ),
  written(
    'new date TBC behind a dash',
    list('24 March 2027, 2pm - new date TBC', '26 May 2027, 2pm'),
    {date: '2027-03-24', start: '14:00', status: 'postponed'},
    {date: '2027-05-26', start: '14:00'},
  ),
  written(
    'new date to be confirmed, labelled',
    '<p>24 March 2027<br>Time: 2pm<br>New date: to be confirmed</p>',
    {date: '2027-03-24', start: '14:00', status: 'postponed'},
  ),
  written(
    'cancelled, with a new date to come',
    grid(['Date', 'Status', 'New date'], ['24 March 2027', 'Cancelled', 'TBC']),
    {date: '2027-03-24', status: 'cancelled'},
  ),
  written(
    'goes ahead, above a list',
    `<p>The meeting on 26 January 2027 will go ahead as planned.</p>${list('26 January 2027, 2pm', '23 March 2027, 2pm')}`,
    {date: '2027-01-26', start: '14:00'},
    {date: '2027-03-23', start: '14:00'},
  ),
  written(
    'may be cancelled, above a list',
    `<p>The meeting on 26 January 2027 may be cancelled because of the weather.</p>${list('26 January 2027, 2pm', '23 March 2027, 2pm')}`,
    {date: '2027-01-26', start: '14:00', notes: 'may be cancelled because of the weather'},
    {date: '2027-03-23', start: '14:00'},
  ),
  written(
    'next meeting, above a table',
    `<p>The next meeting will be held on Tuesday 26 January 2027 at 2pm.</p>${grid(['Date', 'Venue'], ['26 January 2027', 'City Hall'], ['23 March 2027', 'City Hall'])}`,
    {date: '2027-01-26', weekday: 'tuesday', start: '14:00', ...at('City Hall')},
    {date: '2027-03-23', ...at('City Hall')},
  ),
  written(
    'next meeting of another body, above a list',
    `<p>The next Audit Committee meeting is on 26 January 2027.</p><h3>Governing Body</h3>${list('26 January 2027, 2pm')}`,
    {date: '2027-01-26', committee: 'Audit Committee'},
    {date: '2027-01-26', start: '14:00', ...board},
  ),
  written(
    'goes ahead, no year',
    `<p>The meeting on 26 January will go ahead.</p>${list('26 January 2027, 2pm')}`,
    {date: '2027-01-26', start: '14:00'},
  ),
  written(
    'next meeting in bold as a heading',
    `<p><strong>Next meeting: 26 January 2027</strong></p>${list('26 January 2027, 2pm', '23 March 2027, 2pm')}`,
    {date: '2027-01-26', start: '14:00'},
    {date: '2027-03-23', start: '14:00'},
  ),
  written(
    'a group with cancelled in its name',
    list('Cancelled Operations Group, 3 May 2027, 2pm'),
    {date: '2027-05-03', start: '14:00', committee: 'Cancelled Operations Group'},
  ),
  written('cancelled before a body', list('CANCELLED Governing Body, 3 May 2027, 2pm'), {
    date: '2027-05-03',
    start: '14:00',
    ...board,
    status: 'cancelled',
  }),
];
