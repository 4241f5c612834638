import {at, board, grid, written, type WrittenCase} from './written-case.js';

/** Cells that hold several meetings, and columns that say who may come. */
export const readingCells: WrittenCase[] = [
  written(
    'two dates in a cell',
    grid(['Committee', 'Dates'], ['Audit Committee', '14 January 2027<br>11 March 2027']),
    {date: '2027-01-14', committee: 'Audit Committee'},
    {date: '2027-03-11', committee: 'Audit Committee'},
  ),
  written(
    'two meetings of a day in a cell',
    grid(['Date', 'Meeting'], ['14 January 2027', '10am Audit Committee<br>2pm Governing Body']),
    {date: '2027-01-14', start: '10:00', committee: 'Audit Committee'},
    {date: '2027-01-14', start: '14:00', ...board},
  ),
  written(
    'two meetings of a day in a cell, paragraphs',
    grid(
      ['Date', 'Meetings'],
      ['14 January 2027', '<p>Audit Committee, 10am</p><p>Governing Body, 2pm</p>'],
    ),
    {date: '2027-01-14', start: '10:00', committee: 'Audit Committee'},
    {date: '2027-01-14', start: '14:00', ...board},
  ),
  written(
    'two meetings of a day, cells with as many lines',
    grid(
      ['Date', 'Time', 'Meeting', 'Venue'],
      ['14 January 2027', '10am<br>2pm', 'Audit Committee<br>Governing Body', 'City Hall'],
    ),
    {date: '2027-01-14', start: '10:00', committee: 'Audit Committee', ...at('City Hall')},
    {date: '2027-01-14', start: '14:00', ...board, ...at('City Hall')},
  ),
  written(
    'cells with as many dates as times',
    grid(
      ['Committee', 'Date', 'Time'],
      ['Audit Committee', '14 January 2027<br>11 March 2027', '10am<br>2pm'],
    ),
    {date: '2027-01-14', start: '10:00', committee: 'Audit Committee'},
    {date: '2027-03-11', start: '14:00', committee: 'Audit Committee'},
  ),
  written(
    'a month and a cell of its meetings',
    grid(
      ['Month', 'Meetings'],
      ['January 2027', '14 January, 10am - Audit Committee<br>26 January, 2pm - Governing Body'],
    ),
    {date: '2027-01-14', start: '10:00', committee: 'Audit Committee'},
    {date: '2027-01-26', start: '14:00', ...board},
  ),
  written(
    'parts in columns',
    grid(
      ['Date', 'Part 1 (public)', 'Part 2 (private)', 'Venue'],
      ['26 January 2027', '1.30pm', '3.30pm', 'City Hall'],
      ['23 March 2027', '1.30pm - 3pm', '', 'City Hall'],
    ),
    {date: '2027-01-26', start: '13:30', held: 'part-private', ...at('City Hall')},
    {date: '2027-03-23', start: '13:30', end: '15:00', held: 'public', ...at('City Hall')},
  ),
  written(
    'parts in columns, private first',
    grid(
      ['Date', 'Private session', 'Public session'],
      ['26 January 2027', '12.30pm - 1.15pm', '1.30pm - 4pm'],
    ),
    {date: '2027-01-26', start: '13:30', end: '16:00', held: 'part-private'},
  ),
  written(
    'public and private alone',
    grid(['Date', 'Public', 'Private'], ['26 January 2027', '1.30pm', '3.30pm - 4pm']),
    {date: '2027-01-26', start: '13:30', held: 'part-private'},
  ),
  written(
    'parts in brackets with Time',
    grid(
      ['Date', 'Time (Part 1 - public)', 'Time (Part 2 - private)'],
      ['26 January 2027', '1.30pm', '3.30pm'],
    ),
    {date: '2027-01-26', start: '13:30', held: 'part-private'},
  ),
  written(
    'meeting in public, meeting in private',
    grid(
      ['Date', 'Meeting in public', 'Meeting in private'],
      ['26 January 2027', '14:00', '16:00'],
      ['23 February 2027', '-', '14:00'],
    ),
    {date: '2027-01-26', start: '14:00', held: 'part-private'},
    {date: '2027-02-23', start: '14:00', held: 'private'},
  ),
];
