import {at, board, day, list, table, written, type WrittenCase} from './written-case.js';

const p = (...lines: string[]) => lines.map((line) => `<p>${line}</p>`).join('');
const off = {status: 'cancelled'} as const;
const audit = {committee: 'Audit Committee'};

/** Whole pieces of pages as strangers wrote them: cards, sentences, columns, links. */
export const strangersPieces: WrittenCase[] = [
  written(
    'a card grid of tiles with day, month and year apart',
    '<div class="tiles"><div class="tile"><span>26</span> <span>Jan</span> <span>2027</span><h4>Governing Body</h4><p>2pm, City Hall</p></div><div class="tile"><span>23</span> <span>Mar</span> <span>2027</span><h4>Governing Body</h4><p>2pm, City Hall</p></div></div>',
    day('2027-01-26', {...board, start: '14:00', ...at('City Hall')}),
    day('2027-03-23', {...board, start: '14:00', ...at('City Hall')}),
  ),
  written(
    'a Squiz listing with paragraphs in table cells',
    '<table><thead><tr><th><p>Date</p></th><th><p>Time</p></th></tr></thead><tbody><tr><td><p>Tuesday&nbsp;26&nbsp;January&nbsp;2027</p></td><td><p>2.00&nbsp;pm</p></td></tr></tbody></table>',
    day('2027-01-26', {weekday: 'tuesday', start: '14:00'}),
  ),
  written(
    'meetings of several bodies in one list, the body last',
    list('26 January 2027 - Governing Body - 2pm', '14 January 2027 - Audit Committee - 10am'),
    day('2027-01-26', {...board, start: '14:00'}),
    day('2027-01-14', {...audit, start: '10:00'}),
  ),
  written(
    'a sentence with two bodies',
    p('The Governing Body meets on 26 January 2027 and the Audit Committee on 14 January 2027.'),
    day('2027-01-26', board),
    day('2027-01-14', audit),
  ),
  written(
    'one cancelled among the days of a sentence',
    p('Meetings: 26 January 2027, 23 March 2027 (cancelled), 25 May 2027'),
    day('2027-01-26'),
    day('2027-03-23', off),
    day('2027-05-25'),
  ),
  written(
    'two sessions of one day',
    list('26 January 2027: private session 1pm to 2pm, public session 2pm to 4pm'),
    day('2027-01-26', {start: '14:00', end: '16:00', held: 'part-private'}),
  ),
  written(
    'a definition list with a date and its facts',
    '<dl><dt>Date</dt><dd>26 January 2027</dd><dt>Time</dt><dd>2pm to 4pm</dd><dt>Venue</dt><dd>City Hall</dd></dl>',
    day('2027-01-26', {start: '14:00', end: '16:00', ...at('City Hall')}),
  ),
  written(
    'accordions of a year',
    '<details><summary>2027 meetings</summary><ul><li>26 January</li><li>23 March</li></ul></details><details><summary>2026 meetings</summary><ul><li>27 January</li></ul></details>',
    day('2027-01-26'),
    day('2027-03-23'),
    day('2026-01-27'),
  ),
  written(
    'a table of months and bodies with cancelled cells',
    table(
      'Month | Governing Body | Audit Committee',
      'January 2027 | 26 | 14',
      'March 2027 | Cancelled | 11',
    ),
    day('2027-01-26', board),
    day('2027-01-14', audit),
    day('2027-03-11', audit),
  ),
  written(
    'extraordinary, in brackets',
    list('26 January 2027 (extraordinary meeting), 2pm'),
    day('2027-01-26', {start: '14:00', title: 'extraordinary meeting', type: 'extraordinary'}),
  ),
  written(
    'the AGM follows',
    list('21 September 2027, 2pm, followed by the Annual General Meeting at 4pm'),
    day('2027-09-21', {start: '14:00', notes: 'followed by the Annual General Meeting at 4pm'}),
  ),
  written(
    'a booking link in words',
    list(
      '26 January 2027, 2pm, City Hall. <a href="https://www.eventbrite.co.uk/e/1">Book your place</a>',
    ),
    day('2027-01-26', {
      start: '14:00',
      ...at('City Hall'),
      booking: {url: 'https://www.eventbrite.co.uk/e/1'},
    }),
  ),
  written(
    'who to ask',
    p(
      '26 January 2027, 2pm. To attend please email <a href="mailto:gb@x.nhs.uk">gb@x.nhs.uk</a> by 22 January 2027.',
    ),
    day('2027-01-26', {start: '14:00', booking: {email: 'gb@x.nhs.uk', by: '2027-01-22'}}),
  ),
  written(
    'a recording of the past',
    list('27 January 2026 - <a href="https://www.youtube.com/watch?v=1">Watch the recording</a>'),
    day('2026-01-27', {recording: 'https://www.youtube.com/watch?v=1'}),
  ),
  written(
    'postponed with a link to the news',
    list('26 January 2027 - <a href="/news/1">Postponed</a>', '23 March 2027'),
    day('2027-01-26', {status: 'postponed', documents: [{title: 'Postponed', url: '/news/1'}]}),
    day('2027-03-23'),
  ),
  written(
    'moved to a new time and place on the same day',
    list('26 January 2027, now 3pm at the Town Hall (was 2pm at City Hall)'),
    day('2027-01-26', {start: '15:00', ...at('the Town Hall'), notes: 'was 2pm at City Hall'}),
  ),
  written(
    'a date changed in a note column',
    table(
      'Date | Note',
      '2 February 2027 | Please note change of date (previously 26 January 2027)',
    ),
    day('2027-02-02', {status: 'moved', movedFrom: '2027-01-26'}),
  ),
  written(
    'cancelled in brackets with a replacement',
    list('26 January 2027 (CANCELLED – replaced by 2 February 2027)'),
    day('2027-01-26', {status: 'moved', movedTo: '2027-02-02'}),
  ),
  written(
    'virtual in the heading',
    `<h3>Virtual meetings 2027</h3>${list('26 January, 2pm', '23 March, 2pm')}`,
    day('2027-01-26', {start: '14:00'}),
    day('2027-03-23', {start: '14:00'}),
  ),
  written(
    'first Tuesday of each month, and the days',
    p('We meet on the last Tuesday of every other month at 2pm. Dates for 2027:') +
      list('26 January', '30 March'),
    day('2027-01-26', {start: '14:00'}),
    day('2027-03-30', {start: '14:00'}),
  ),
  written(
    'a bullet that only says papers to follow',
    list('26 January 2027 – papers to follow', '23 March 2027'),
    day('2027-01-26', {notes: 'papers to follow'}),
    day('2027-03-23'),
  ),
  written(
    'freely mixed separators',
    list('Tue 26 Jan 2027 | 2–4pm | City Hall | Public'),
    day('2027-01-26', {
      weekday: 'tuesday',
      start: '14:00',
      end: '16:00',
      ...at('City Hall'),
      held: 'public',
    }),
  ),
  written(
    'time only once for three dates',
    p('2pm at City Hall on the following dates: 26 January 2027, 23 March 2027 and 25 May 2027.'),
    day('2027-01-26', {start: '14:00', ...at('City Hall')}),
    day('2027-03-23', {start: '14:00', ...at('City Hall')}),
    day('2027-05-25', {start: '14:00', ...at('City Hall')}),
  ),
  written(
    'a news item with its own date',
    '<article><h3>Governing Body meeting</h3><p>Posted on 4 January 2027</p><p>The next meeting takes place on Tuesday 26 January 2027 at 2pm.</p></article>',
    day('2027-01-26', {...board, weekday: 'tuesday', start: '14:00'}),
  ),
  written(
    'an ordinal day in words',
    p('Our next meeting will be on the 26th of January 2027, starting at 2 o’clock.'),
    day('2027-01-26', {start: '14:00'}),
  ),
  written(
    'a registration time in front',
    table('Date | Time', '26 January 2027 | 1.45pm registration, 2pm start, 4pm close'),
    day('2027-01-26', {start: '14:00', end: '16:00', notes: '1.45pm registration'}),
  ),
  written(
    'quarter headings',
    `<h3>Quarter 4 2026/27</h3>${list('26 January', '23 March')}`,
    day('2027-01-26'),
    day('2027-03-23'),
  ),
  written(
    'papers of a past meeting in nested bullets',
    '<ul><li><strong>27 January 2026</strong><ul><li><a href="a.pdf">Agenda</a></li><li><a href="m.docx">Minutes (Word, 40KB)</a></li></ul></li></ul>',
    day('2026-01-27', {
      documents: [
        {title: 'Agenda', url: 'a.pdf', type: 'agenda', format: 'pdf'},
        {title: 'Minutes', url: 'm.docx', type: 'minutes', format: 'docx', size: 40960},
      ],
    }),
  ),
  written(
    'a table with a Type column',
    table(
      'Date | Type | Venue',
      '26 January 2027 | Public | City Hall',
      '23 February 2027 | Private | City Hall',
    ),
    day('2027-01-26', {held: 'public', ...at('City Hall')}),
    day('2027-02-23', {held: 'private', ...at('City Hall')}),
  ),
  written(
    'an unconfirmed date',
    list('26 January 2027 (provisional), 2pm', '23 March 2027, 2pm'),
    day('2027-01-26', {start: '14:00', notes: 'provisional'}),
    day('2027-03-23', {start: '14:00'}),
  ),
];
