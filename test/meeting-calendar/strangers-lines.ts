import {at, board, day, list, table, written, type WrittenCase} from './written-case.js';

const p = (...lines: string[]) => lines.map((line) => `<p>${line}</p>`).join('');
const off = {status: 'cancelled'} as const;
const audit = {committee: 'Audit Committee'};

/** Lines, labels and rows as strangers wrote them. */
export const strangersLines: WrittenCase[] = [
  written(
    'a heading for each body with a sentence',
    `<h3>Audit Committee</h3>${p('The committee next meets on Thursday 14 January 2027 at 10am.')}<h3>Governing Body</h3>${p('The Governing Body next meets on Tuesday 26 January 2027 at 2pm.')}`,
    day('2027-01-14', {...audit, weekday: 'thursday', start: '10:00'}),
    day('2027-01-26', {...board, weekday: 'tuesday', start: '14:00'}),
  ),
  written(
    'where and when as labels',
    p(
      '<strong>When:</strong> Tuesday 26 January 2027, 2pm to 4pm<br><strong>Where:</strong> City Hall, Norwich',
    ),
    day('2027-01-26', {
      weekday: 'tuesday',
      start: '14:00',
      end: '16:00',
      ...at('City Hall, Norwich'),
    }),
  ),
  written(
    'the meeting scheduled for a day has been cancelled',
    p(
      'The meeting scheduled for Tuesday 26 January 2027 has been cancelled.',
      'The next meeting will be on Tuesday 23 March 2027.',
    ),
    day('2027-01-26', {weekday: 'tuesday', ...off}),
    day('2027-03-23', {weekday: 'tuesday'}),
  ),
  written(
    'papers by month in a list',
    list(
      '<a href="jan.pdf">January 2027 agenda and papers</a>',
      '<a href="mar.pdf">March 2027 agenda and papers</a>',
    ) + p('Next meeting: 25 May 2027'),
    day('2027-05-25'),
  ),
  written(
    'past and future under headings',
    `<h3>Upcoming meetings</h3>${list('26 January 2027')}<h3>Previous meetings</h3>${list('24 November 2026 – <a href="m.pdf">minutes</a>')}`,
    day('2027-01-26'),
    day('2026-11-24', {
      documents: [{title: 'minutes', url: 'm.pdf', type: 'minutes', format: 'pdf'}],
    }),
  ),
  written(
    'AM and PM in capitals with a dash',
    list('26 JAN 2027 – 9:30AM–12:30PM – CITY HALL'),
    day('2027-01-26', {start: '09:30', end: '12:30', ...at('CITY HALL')}),
  ),
  written(
    'deferred from an earlier day',
    list('23 March 2027 (deferred from 26 January 2027), 2pm'),
    day('2027-03-23', {start: '14:00', status: 'moved', movedFrom: '2027-01-26'}),
  ),
  written(
    'a table whose first column is a number',
    table('No. | Date | Time', '1 | 26 January 2027 | 2pm', '2 | 23 March 2027 | 2pm'),
    day('2027-01-26', {start: '14:00'}),
    day('2027-03-23', {start: '14:00'}),
  ),
  written(
    'a table with Cancelled in the venue and a reason',
    table(
      'Date | Venue',
      '26 January 2027 | Cancelled due to bad weather',
      '23 March 2027 | City Hall',
    ),
    day('2027-01-26', {...off, reason: 'due to bad weather'}),
    day('2027-03-23', at('City Hall')),
  ),
  written(
    'Thursdays in a list of months',
    `<h2>2027</h2>${p('Thursdays at 10am: 14 January, 11 March, 13 May')}`,
    day('2027-01-14', {weekday: 'thursday', start: '10:00'}),
    day('2027-03-11', {weekday: 'thursday', start: '10:00'}),
    day('2027-05-13', {weekday: 'thursday', start: '10:00'}),
  ),
  written(
    'questions deadline in the row',
    table(
      'Meeting date | Deadline for questions | Venue',
      '26 January 2027 | 5pm, 20 January 2027 | City Hall',
    ),
    day('2027-01-26', {questionsBy: '2027-01-20T17:00', ...at('City Hall')}),
  ),
  written(
    'a strategy that runs for years',
    `${list('26 January 2027')}${p('Our strategy for 1 April 2026 to 31 March 2029 is here.')}`,
    day('2027-01-26'),
  ),
  written(
    'no longer going ahead, with thanks',
    p(
      '26 January 2027, 2pm, City Hall – this meeting is no longer going ahead. Thank you for your patience.',
    ),
    day('2027-01-26', {
      start: '14:00',
      ...at('City Hall'),
      ...off,
      notes: 'Thank you for your patience',
    }),
  ),
  written(
    'a phone number behind the time',
    list('26 January 2027, 2pm. Dial in: 0330 336 1949'),
    day('2027-01-26', {start: '14:00', notes: 'Dial in: 0330 336 1949'}),
  ),
  written(
    'the year only on the last',
    list('26 January', '23 March', '25 May 2027'),
    day('2027-05-25'),
  ),
  written(
    'a table with times as 24-hour dots',
    table('Date | Time', '26/01/2027 | 14.00-16.30', '23/03/2027 | 09.30-11.00'),
    day('2027-01-26', {start: '14:00', end: '16:30'}),
    day('2027-03-23', {start: '09:30', end: '11:00'}),
  ),
  written(
    'online only',
    list('26 January 2027, 2pm (online only)'),
    day('2027-01-26', {start: '14:00', ...at('online only')}),
  ),
  written(
    'inquorate',
    list('26 January 2027 – inquorate', '23 March 2027'),
    day('2027-01-26', {notes: 'inquorate'}),
    day('2027-03-23'),
  ),
  written(
    'a body in front in brackets',
    list('(Audit Committee) 14 January 2027, 10am'),
    day('2027-01-14', {...audit, start: '10:00'}),
  ),
  written(
    'a footnote sign',
    table('Date | Time', '26 January 2027* | 2pm', '23 March 2027 | 2pm') +
      p('* to be held in private'),
    day('2027-01-26', {start: '14:00', held: 'private'}),
    day('2027-03-23', {start: '14:00'}),
  ),
];
