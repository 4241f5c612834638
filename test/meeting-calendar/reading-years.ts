import {at, board, grid, list, written, type WrittenCase} from './written-case.js';

/** Days whose year, or month, stands elsewhere. */
export const readingYears: WrittenCase[] = [
  written(
    'month first under a year',
    `<h3>2027</h3>${list('January 26', 'March 23', 'May 4')}`,
    {date: '2027-01-26'},
    {date: '2027-03-23'},
    {date: '2027-05-04'},
  ),
  written(
    'month first under a year, paragraphs',
    `<h3>2027</h3><p>January 26, 2pm, City Hall</p><p>Tuesday March 23, 2pm</p>`,
    {date: '2027-01-26', start: '14:00', ...at('City Hall')},
    {date: '2027-03-23', weekday: 'tuesday', start: '14:00'},
  ),
  written(
    'month first under the year of its number',
    `<h3>2026</h3>${list('January 26, 1.30pm', 'March 23, 1.30pm')}`,
    {date: '2026-01-26', start: '13:30'},
    {date: '2026-03-23', start: '13:30'},
  ),
  written(
    'month and year in a financial year are months still',
    `<h3>2026/27</h3>${grid(['Month', 'Date'], ['Jan 27', '26'], ['Feb 27', '23'])}`,
    {date: '2027-01-26'},
    {date: '2027-02-23'},
  ),
  written(
    'month first in a table',
    grid(['Date', 'Time'], ['2027', ''], ['January 26', '10am'], ['July 7', '10am']),
    {date: '2027-01-26', start: '10:00'},
    {date: '2027-07-07', start: '10:00'},
  ),
  written(
    'a year in a paragraph',
    '<p>2027</p><p>26 January</p><p>23 March, 2pm</p>',
    {date: '2027-01-26'},
    {date: '2027-03-23', start: '14:00'},
  ),
  written(
    'a paragraph that leads with a year',
    '<p>2027: 26 January, 2pm</p><p>23 March, 2pm</p><p>25 May, 2pm</p>',
    {date: '2027-01-26', start: '14:00'},
    {date: '2027-03-23', start: '14:00'},
    {date: '2027-05-25', start: '14:00'},
  ),
  written(
    'a paragraph of introduction',
    '<p>Meeting dates for 2027:</p><p>26 January</p><p>23 March</p>',
    {date: '2027-01-26'},
    {date: '2027-03-23'},
  ),
  written(
    'a sentence of introduction',
    '<p>In 2027 the Governing Body will meet on the following dates:</p><p>26 January</p><p>23 March</p>',
    {date: '2027-01-26', ...board},
    {date: '2027-03-23', ...board},
  ),
  written(
    '2027 dates',
    '<p>2027 dates</p><p>Tuesday 26 January<br>Tuesday 23 March</p><p>2028 dates</p><p>Tuesday 25 January</p>',
    {date: '2027-01-26', weekday: 'tuesday'},
    {date: '2027-03-23', weekday: 'tuesday'},
    {date: '2028-01-25', weekday: 'tuesday'},
  ),
  written(
    'a financial year in a paragraph',
    '<p>2026/27 meetings:</p><p>24 November</p><p>26 January</p>',
    {date: '2026-11-24'},
    {date: '2027-01-26'},
  ),
  written(
    'a year in a paragraph, days behind in one',
    '<p>Dates in 2027</p><p>26 January, 23 March and 25 May</p>',
    {date: '2027-01-26'},
    {date: '2027-03-23'},
    {date: '2027-05-25'},
  ),
];
