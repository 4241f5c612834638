import {at, board, day, list, p, written, type WrittenCase} from './written-case.js';

const lakeside = at('Lakeside 400');

/** Times of arrival and of parts, what is said of all meetings, what visitors are to do. */
export const timesAndAsks: WrittenCase[] = [
  written(
    'a time for a start',
    list(
      '25 March 2027, 9.30am for a 10am start, Town Hall',
      '27 May 2027, arrive from 9.45am for a 10am start, Town Hall',
      '22 July 2027, refreshments 9.30am, 10am start, Town Hall',
      '23 September 2027, 10am start, The Forum',
    ),
    day('2027-03-25', {start: '10:00', ...at('Town Hall')}),
    day('2027-05-27', {start: '10:00', ...at('Town Hall')}),
    day('2027-07-22', {start: '10:00', ...at('Town Hall'), notes: 'refreshments 9.30am'}),
    day('2027-09-23', {start: '10:00', ...at('The Forum')}),
  ),
  written(
    'the part in public begins later',
    list(
      '26 January 2027, 1.30pm - 4.30pm (public session from 2pm)',
      '23 March 2027, 12.30pm to 4pm (public from 2pm)',
      '25 May 2027, 1pm - 4pm. The public part starts at 2pm.',
    ),
    day('2027-01-26', {
      start: '13:30',
      end: '16:30',
      held: 'public',
      notes: 'public session from 2pm',
    }),
    day('2027-03-23', {start: '12:30', end: '16:00', held: 'public', notes: 'public from 2pm'}),
    day('2027-05-25', {
      start: '13:00',
      end: '16:00',
      held: 'public',
      notes: 'The public part starts at 2pm',
    }),
  ),
  written(
    'a row with a time of its own has no end of the others’',
    `<p>All meetings are from 1.30pm to 4pm.</p>${list('26 January 2027', '23 March 2027 (10am start)')}`,
    day('2027-01-26', {start: '13:30', end: '16:00'}),
    day('2027-03-23', {start: '10:00'}),
  ),
  ...[
    'Meetings run from 1pm until 4pm at Lakeside 400.',
    'Our meetings start at 1pm and finish at 4pm at Lakeside 400.',
    'Meetings begin at 1pm and end at 4pm, in Lakeside 400.',
  ].map((words) =>
    written(
      `from when to when all run: ${words}`,
      p(words) + list('26 January 2027'),
      day('2027-01-26', {start: '13:00', end: '16:00', ...lakeside}),
    ),
  ),
  written(
    'a heading with the weekday and the time',
    `<h3>Thursdays, 1pm - 3pm</h3>${list('28 January 2027', '25 March 2027')}`,
    day('2027-01-28', {start: '13:00', end: '15:00'}),
    day('2027-03-25', {start: '13:00', end: '15:00'}),
  ),
  written(
    'a heading with the time and the place behind a comma',
    `<h2>Governing Body meetings 2027, 1pm to 4pm, City Hall</h2>${list('28 January', '25 March')}`,
    day('2027-01-28', {start: '13:00', end: '16:00', ...at('City Hall'), ...board}),
    day('2027-03-25', {start: '13:00', end: '16:00', ...at('City Hall'), ...board}),
  ),
  ...[
    'To ask a question please email <a href="mailto:b@nhs.net">b@nhs.net</a> by noon on Tuesday 26 January 2027.',
    'Please send your question to <a href="mailto:b@nhs.net">b@nhs.net</a> by 12 noon on Tuesday 26 January.',
    'Questions can be sent to <a href="mailto:b@nhs.net">the board office</a> until 12pm on 26 January 2027.',
  ].map((words) =>
    written(
      `questions by email until a day: ${words}`,
      p('The next meeting will be held on Thursday 28 January 2027 at 9am at Beech House.', words),
      day('2027-01-28', {
        weekday: 'thursday',
        start: '09:00',
        ...at('Beech House'),
        booking: {email: 'b@nhs.net'},
        questionsBy: '2027-01-26T12:00',
      }),
    ),
  ),
  written(
    'numbers to dial',
    list(
      '23 March 2027, 2pm, join by phone on 0203 443 6294',
      '25 May 2027, 2pm. Or call in (audio only) +44 20 3443 6294',
      '27 July 2027, 2pm, dial in on 0203 443 6294',
      '28 September 2027, 2pm. To book call 01603 613325',
    ),
    day('2027-03-23', {start: '14:00', notes: 'join by phone on 0203 443 6294'}),
    day('2027-05-25', {start: '14:00', notes: 'call in (audio only) +44 20 3443 6294'}),
    day('2027-07-27', {start: '14:00', notes: 'dial in on 0203 443 6294'}),
    day('2027-09-28', {start: '14:00', booking: {telephone: '01603 613325'}}),
  ),
  written(
    'links to watch live, and again',
    list(
      '16 September 2026 - <a href="https://youtu.be/abc">watch the recording</a>',
      '20 January 2027 - <a href="https://www.youtube.com/live/xyz">Watch live on YouTube</a>',
      '17 March 2027 - <a href="https://vimeo.com/1">Watch the live stream again</a>',
    ),
    day('2026-09-16', {recording: 'https://youtu.be/abc'}),
    day('2027-01-20', {join: 'https://www.youtube.com/live/xyz'}),
    day('2027-03-17', {recording: 'https://vimeo.com/1'}),
  ),
  written(
    'what is no name of a meeting',
    list(
      '27 May 2027 – papers available a week before the meeting',
      '23 September 2027, 1pm, including AGM',
      '25 November 2027, 1pm. In the event of cancellation we will update this page.',
    ),
    day('2027-05-27', {notes: 'papers available a week before the meeting'}),
    day('2027-09-23', {start: '13:00', notes: 'including AGM'}),
    day('2027-11-25', {
      start: '13:00',
      notes: 'In the event of cancellation we will update this page',
    }),
  ),
  written(
    'a link to join and its numbers in paragraphs of their own',
    p(
      'Tuesday 26 January 2027 at 1.30pm via Zoom',
      'Meeting ID: 812 3456 7890',
      '<a href="https://us02web.zoom.us/j/81234567890">https://us02web.zoom.us/j/81234567890</a>',
    ),
    day('2027-01-26', {
      weekday: 'tuesday',
      start: '13:30',
      ...at('Zoom'),
      join: 'https://us02web.zoom.us/j/81234567890',
      notes: 'Meeting ID: 812 3456 7890',
    }),
  ),
];
