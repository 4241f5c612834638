import {
  at,
  audit,
  board,
  closed,
  day,
  list,
  p,
  table,
  written,
  type WrittenCase,
} from './written-case.js';

const body = (committee: string) => ({committee});

/** What a body is called, whom a sentence is about, and the meeting that a page names twice. */
export const bodiesAndNext: WrittenCase[] = [
  written(
    'a body for public health, in a heading',
    `<h3>Public Health Committee</h3>${list('26 January 2027, 1pm')}`,
    day('2027-01-26', {start: '13:00', ...body('Public Health Committee')}),
  ),
  written(
    'bodies for what is public or private, in rows',
    list(
      '26 January 2027, 1pm - Private Healthcare Review Group',
      'Public Participation Forum, 23 March 2027',
      '25 May 2027, Public Board meeting',
    ),
    day('2027-01-26', {start: '13:00', ...body('Private Healthcare Review Group')}),
    day('2027-03-23', body('Public Participation Forum')),
    day('2027-05-25', {...body('Board'), held: 'public'}),
  ),
  written(
    'bodies for what is public or private, in cells',
    table(
      'Committee | Date',
      'Patient and Public Involvement Committee | 26 January 2027',
      'Independent and Private Sector Forum | 23 March 2027',
      'Public Governing Body | 25 May 2027',
      'Private Board meeting | 27 July 2027',
    ),
    day('2027-01-26', body('Patient and Public Involvement Committee')),
    day('2027-03-23', body('Independent and Private Sector Forum')),
    day('2027-05-25', board),
    day('2027-07-27', {...body('Board'), ...closed}),
  ),
  written(
    'a body for public engagement, in a sentence',
    p('The Public Engagement Committee meets on 26 January 2027 at 1pm.'),
    day('2027-01-26', {start: '13:00', ...body('Public Engagement Committee')}),
  ),
  written(
    'next meeting under its heading, and in the list',
    `<h3>Next meeting</h3><p>Tuesday 26 January 2027 at 1.30pm, City Hall</p><h3>All meetings</h3>${list('26 January 2027', '23 March 2027')}`,
    day('2027-01-26', {weekday: 'tuesday', start: '13:30', ...at('City Hall')}),
    day('2027-03-23'),
  ),
  written(
    'next meeting of a body in a box, and in the table',
    `<div class="callout"><h3>Next Governing Body meeting</h3><p>26 January 2027 at 1.30pm, City Hall</p></div>${table('Date | Time | Venue', '26 January 2027 | 1.30pm | City Hall', '23 March 2027 | 1.30pm | City Hall')}`,
    day('2027-01-26', {start: '13:30', ...at('City Hall'), ...board}),
    day('2027-03-23', {start: '13:30', ...at('City Hall'), ...board}),
  ),
  written(
    'date of the next meeting in a list of its own',
    `<h3>Date of next meeting</h3>${list('26 January 2027')}<h3>Future meetings</h3>${list('26 January 2027', '23 March 2027')}`,
    day('2027-01-26'),
    day('2027-03-23'),
  ),
  written(
    'upcoming meeting, and another body on its day',
    `<h3>Upcoming meeting</h3><p>Governing Body, 26 January 2027, 1pm</p><h3>All dates</h3>${list('Audit Committee, 26 January 2027, 10am', 'Governing Body, 23 March 2027')}`,
    day('2027-01-26', {start: '13:00', ...board}),
    day('2027-01-26', {start: '10:00', ...audit}),
    day('2027-03-23', board),
  ),
  written(
    'what another committee does is not of the Governing Body',
    `<p>The Remuneration Committee is not open to the public.</p>${list('Governing Body, 26 January 2027, 1pm', 'Remuneration Committee, 2 February 2027, 1pm')}`,
    day('2027-01-26', {start: '13:00', ...board}),
    day('2027-02-02', {start: '13:00', ...body('Remuneration Committee'), ...closed}),
  ),
  written(
    'one committee in private, above a table',
    `<p>Audit Committee meetings are held in private.</p>${table('Committee | Date', 'Governing Body | 26 January 2027', 'Audit Committee | 2 February 2027')}`,
    day('2027-01-26', board),
    day('2027-02-02', {...audit, ...closed}),
  ),
  written(
    'one body in public, two that are not',
    `<p>The Governing Body meets in public. The Audit Committee and the Finance Committee do not.</p>${list('Governing Body, 26 January 2027', 'Audit Committee, 2 February 2027', 'Finance Committee, 9 February 2027')}`,
    day('2027-01-26', {...board, held: 'public'}),
    day('2027-02-02', {...audit, ...closed}),
    day('2027-02-09', {...body('Finance Committee'), ...closed}),
  ),
  written(
    'we in public, one committee in private',
    `<p>We meet in public. The Audit Committee meets in private.</p>${list('Governing Body, 26 January 2027', 'Audit Committee, 2 February 2027')}`,
    day('2027-01-26', {...board, held: 'public'}),
    day('2027-02-02', {...audit, ...closed}),
  ),
  ...[
    'Due to the pandemic our meetings are not currently held in public. They will be streamed online.',
    'Meetings are not currently being held in public.',
    'Our meetings are not at present held in public.',
    'Meetings are not being held in public at the moment.',
  ].map((words) =>
    written(
      `not in public for now: ${words}`,
      p(words) + list('26 January 2027'),
      day('2027-01-26', closed),
    ),
  ),
  written(
    'a body that does not meet in public for now',
    `<p>The Governing Body is not currently meeting in public.</p>${list('26 January 2027')}`,
    day('2027-01-26', {...board, ...closed}),
  ),
  ...[
    'These are meetings held in public, not public meetings.',
    'Please note this is a meeting held in public and not a public meeting.',
    'This is a meeting held in public; it is not a public meeting.',
    'Our meetings are held in public but are not public meetings.',
  ].map((words) =>
    written(
      `in public, and no public meeting: ${words}`,
      p(words) + list('26 January 2027'),
      day('2027-01-26', {held: 'public'}),
    ),
  ),
  written(
    'no public meeting at all',
    `<p>All meetings are by invitation and are not public meetings.</p>${list('26 January 2027')}`,
    day('2027-01-26', closed),
  ),
];
