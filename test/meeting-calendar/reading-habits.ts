import {at, board, day, table, type Row, type WrittenCase} from './written-case.js';

const line = (text: string, ...rows: Row[]): WrittenCase => ({
  name: text.replace(/<[^>]+>/g, ''),
  html: `<p>${text}</p>`,
  rows,
});
const two = {start: '14:00'};

/** Habits of editors: sentences, lists in sentences, and tables whose columns nobody foresaw. */
export const readingHabits: WrittenCase[] = [
  line(
    'Next meeting: Tues 5 May 2020, 2pm, City Hall.',
    day('2020-05-05', {weekday: 'tuesday', ...two, ...at('City Hall')}),
  ),
  line('The date of the next meeting is 5 May 2020.', day('2020-05-05')),
  line(
    'The next meeting will be on Tuesday 5 May 2020, at 2pm, in the Council Chamber, City Hall.',
    day('2020-05-05', {weekday: 'tuesday', ...two, ...at('the Council Chamber, City Hall')}),
  ),
  line(
    'Governing Body meetings for 2020 are on 5 May, 7 July and 8 September.',
    day('2020-05-05', board),
    day('2020-07-07', board),
    day('2020-09-08', board),
  ),
  line(
    'Meetings in 2020: 5 May (2pm), 7 July (10am) and 8 September (2pm).',
    day('2020-05-05', two),
    day('2020-07-07', {start: '10:00'}),
    day('2020-09-08', two),
  ),
  line(
    'Please join us on Tuesday 5 May 2020 from 2pm until 4pm at City Hall for our AGM.',
    day('2020-05-05', {
      weekday: 'tuesday',
      start: '14:00',
      end: '16:00',
      title: 'AGM',
      type: 'annual-general',
      ...at('City Hall'),
    }),
  ),
  line(
    'The meeting on 5 May 2020 has been cancelled. The next meeting is on 7 July 2020 at 2pm.',
    day('2020-05-05', {status: 'cancelled'}),
    day('2020-07-07', two),
  ),
  line(
    'Our meeting on 5 May 2020 will now take place on 12 May 2020.',
    day('2020-05-05', {status: 'moved', movedTo: '2020-05-12'}),
  ),
  line('There will be no meeting in August. The next one is 8 September 2020.', day('2020-09-08')),
  line(
    'Agenda and papers for 5 May 2020: <a href="p.pdf">download (PDF)</a>',
    day('2020-05-05', {documents: [{title: 'download', url: 'p.pdf', format: 'pdf'}]}),
  ),
  line('The CCG was established on 1 April 2013 and will be dissolved on 30 June 2022.'),
  line('Minutes were approved on 5 May 2020.'),
  line('Consultation runs from 1 May 2020 to 30 June 2020.'),
  line(
    '5 May 2020, 2pm, City Hall, papers available by 28 April 2020',
    day('2020-05-05', {...two, ...at('City Hall'), papersOn: '2020-04-28'}),
  ),
  line(
    '5 May 2020, 2pm, questions by 28 April 2020',
    day('2020-05-05', {...two, questionsBy: '2020-04-28'}),
  ),
  line('5 May 2020 - CANCELLED (updated 28 April 2020)', day('2020-05-05', {status: 'cancelled'})),
  line(
    '5 May 2020, cancelled, page last updated 28 April 2020',
    day('2020-05-05', {status: 'cancelled'}),
  ),
  line('5 May 2020 - cancelled - see 12 May 2020', day('2020-05-05', {status: 'cancelled'})),
  line('Last updated: 5 May 2020'),
  line('Page published 5 May 2020, next review due 5 May 2021.'),
  {
    name: 'a sentence with the place, then a list with times',
    html: '<p>All meetings take place at City Hall, Norwich.</p><ul><li>5 May 2020, 2pm</li><li>7 July 2020, 10am</li></ul>',
    rows: [
      day('2020-05-05', {...two, ...at('City Hall, Norwich')}),
      day('2020-07-07', {start: '10:00', ...at('City Hall, Norwich')}),
    ],
  },
  {
    name: 'a lead person and a room in columns',
    html: table(
      'Date | Lead | Room',
      '5 May 2020 | Jane Doe | G.12',
      '7 July 2020 | John Doe | 2.04',
    ),
    rows: [
      day('2020-05-05', {notes: 'Lead: Jane Doe', ...at('G.12')}),
      day('2020-07-07', {notes: 'Lead: John Doe', ...at('2.04')}),
    ],
  },
  {
    name: 'papers to the secretary by, and the meeting',
    html: table(
      'Papers to secretary by | Meeting date | Time',
      '28 April 2020 | 5 May 2020 | 14:00 - 16:00',
    ),
    rows: [day('2020-05-05', {start: '14:00', end: '16:00'})],
  },
  {
    name: 'agenda and minutes columns with nothing in them yet',
    html: table(
      'Date | Agenda | Minutes',
      '5 May 2020 | Available from 28 April 2020 | To follow',
      '7 July 2020 | - | -',
    ),
    rows: [day('2020-05-05', {papersOn: '2020-04-28'}), day('2020-07-07')],
  },
  {
    name: 'format of the meeting in a column',
    html: table(
      'Date | Time | Format',
      '5 May 2020 | 2pm | Virtual',
      '7 July 2020 | 2pm | Face to face',
    ),
    rows: [
      day('2020-05-05', {...two, ...at('Virtual')}),
      day('2020-07-07', {...two, notes: 'Format: Face to face'}),
    ],
  },
  {
    name: 'type of the meeting in a column',
    html: table(
      'Date | Type of meeting | Time',
      '5 May 2020 | Public | 2pm',
      '2 June 2020 | Development session | 9am',
      '7 July 2020 | AGM | 6pm',
    ),
    rows: [
      day('2020-05-05', {...two, held: 'public'}),
      day('2020-06-02', {start: '09:00', title: 'Development session'}),
      day('2020-07-07', {start: '18:00', title: 'AGM', type: 'annual-general'}),
    ],
  },
  {
    name: 'date and place in one cell, time in another',
    html: table(
      'Date and venue | Time',
      '5 May 2020, City Hall | 2pm',
      '7 July 2020<br>Civic Centre | 10am',
    ),
    rows: [
      day('2020-05-05', {...two, ...at('City Hall')}),
      day('2020-07-07', {start: '10:00', ...at('Civic Centre')}),
    ],
  },
  {
    name: 'the committee in a heading with a long dash and the year',
    html: '<h3>Quality Committee — 2020</h3><ul><li>5 May</li><li>7 July</li></ul>',
    rows: [
      day('2020-05-05', {committee: 'Quality Committee'}),
      day('2020-07-07', {committee: 'Quality Committee'}),
    ],
  },
  {
    name: 'a heading with both years of a season',
    html: '<h3>Meeting dates April 2020 – March 2021</h3><ul><li>5 May</li><li>12 January</li></ul>',
    rows: [day('2020-05-05'), day('2021-01-12')],
  },
  {
    name: 'a list of times under a date',
    html: '<p><strong>5 May 2020</strong></p><ul><li>Venue: City Hall</li><li>Start: 2pm</li><li>Finish: 4pm</li></ul>',
    rows: [day('2020-05-05', {start: '14:00', end: '16:00', ...at('City Hall')})],
  },
  {
    name: 'an archive link and a subscribe link behind the list',
    html: '<ul><li>5 May 2020</li></ul><p><a href="/archive">Papers of meetings before 2019</a></p><p><a href="/subscribe">Subscribe</a></p>',
    rows: [day('2020-05-05')],
  },
];
