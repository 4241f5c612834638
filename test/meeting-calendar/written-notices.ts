import type {WrittenCase} from './written-case.js';

const li = (text: string) => `<ul><li>${text}</li></ul>`;
const table = (notes: string, start = '') =>
  `<table><tr><th>Date</th><th>Time</th><th>Venue</th><th>Notes</th></tr><tr><td>24 March 2020</td><td>${start}</td><td>City Hall</td><td>${notes}</td></tr></table>`;
const march = {date: '2020-03-24', start: '13:30'};
const cityHall = {venue: {name: 'City Hall'}};

/** Words such as "cancelled" and "moved" where the meeting goes ahead on its day. */
export const writtenNotices: WrittenCase[] = [
  ...(
    [
      'If the meeting is cancelled a notice will be posted here',
      'If we are not quorate, the meeting will be cancelled',
      'Should the meeting be postponed, we will say so here',
      'The meeting may be moved to 31 March 2020',
      'In the event of the meeting being cancelled, details will be shown here',
      'This meeting has not been cancelled',
      'The January meeting was cancelled',
    ] as const
  ).map((notes) => ({
    name: `a sentence of what may be, or is not: ${notes}`,
    html: li(`24 March 2020, 1.30pm. ${notes}.`),
    rows: [{...march, notes}],
  })),
  ...['not cancelled', 'may be cancelled', 'unless cancelled', 'date may be moved'].map(
    (notes) => ({
      name: `behind a comma: ${notes}`,
      html: li(`24 March 2020, 1.30pm, ${notes}, City Hall`),
      rows: [{...march, ...cityHall, notes}],
    }),
  ),
  {
    name: 'behind a dash: not cancelled',
    html: li('28 January 2020 - not cancelled'),
    rows: [{date: '2020-01-28', notes: 'not cancelled'}],
  },
  {
    name: 'another meeting in brackets',
    html: li('28 January 2020, 1.30pm, City Hall (the March meeting is cancelled)'),
    rows: [
      {
        date: '2020-01-28',
        start: '13:30',
        ...cityHall,
        notes: 'the March meeting is cancelled',
      },
    ],
  },
  {
    name: 'another meeting in a cell for notes',
    html: table('The January meeting was cancelled; its items are taken here'),
    rows: [
      {
        date: '2020-03-24',
        ...cityHall,
        notes: 'The January meeting was cancelled; its items are taken here',
      },
    ],
  },
  {
    name: 'this meeting by its month is cancelled',
    html: li('24 March 2020, 1.30pm. The March meeting is cancelled'),
    rows: [{...march, status: 'cancelled'}],
  },
  {
    name: 'cancelled, with a condition for something else',
    html: li('24 March 2020, 1.30pm has been cancelled. If you have questions, email us.'),
    rows: [{...march, status: 'cancelled', notes: 'If you have questions, email us'}],
  },
  {
    name: 'cancelled in a cell for notes',
    html: table('Meeting cancelled'),
    rows: [{date: '2020-03-24', ...cityHall, status: 'cancelled'}],
  },
  ...['time moved to 2.00pm', 'moved to 2pm', 'start time changed from 1.30pm to 2pm'].map(
    (words) => ({
      name: `the day stays: ${words}`,
      html: li(`24 March 2020 - ${words}`),
      rows: [{date: '2020-03-24', start: '14:00'}],
    }),
  ),
  {
    name: 'the day stays: a new time in a cell for notes',
    html: table('Time moved to 2pm', '1.30pm'),
    rows: [{date: '2020-03-24', start: '14:00', ...cityHall}],
  },
  ...['Please note the venue has moved to City Hall', 'Moved to City Hall'].map((words) => ({
    name: `the day stays: ${words}`,
    html: li(`24 March 2020, 1.30pm, Town Hall. ${words}.`),
    rows: [{...march, ...cityHall}],
  })),
  {
    name: 'the day stays: moved from another place',
    html: li('24 March 2020, 1.30pm, City Hall - moved from Town Hall'),
    rows: [{...march, ...cityHall, notes: 'moved from Town Hall'}],
  },
  {
    name: 'date and time moved',
    html: li('24 March 2020, date and time moved to 31 March 2020'),
    rows: [{date: '2020-03-24', status: 'moved', movedTo: '2020-03-31'}],
  },
  {
    name: 'a list of papers: their words are no place',
    html: '<ul><li><a href="a.pdf">24 March 2020 - agenda and papers (2MB)</a></li></ul>',
    rows: [
      {
        date: '2020-03-24',
        documents: [
          {
            title: '24 March 2020 - agenda and papers',
            url: 'a.pdf',
            type: 'papers',
            size: 2097152,
            format: 'pdf',
          },
        ],
      },
    ],
  },
  {
    name: 'the time of a time element',
    html: '<ul><li><time datetime="2020-03-24T13:30">24 Mar</time> City Hall</li></ul>',
    rows: [{...march, ...cityHall}],
  },
  ...['starts 9.30, ends 11', 'start time 9.30am, finish time 11am', '9.30‑11am'].map((words) => ({
    name: `from and to: ${words}`,
    html: li(`24 March 2020, ${words}`),
    rows: [{date: '2020-03-24', start: '09:30', end: '11:00'}],
  })),
  {
    name: 'a time that does not exist is no place',
    html: li('24 March 2020, 25:00, City Hall'),
    rows: [{date: '2020-03-24', ...cityHall}],
  },
  ...['part private', 'part-private', 'part public, part private'].map((words) => ({
    name: `who may come: ${words}`,
    html: li(`24 March 2020, 1.30pm, ${words}, City Hall`),
    rows: [{...march, held: 'part-private' as const, ...cityHall}],
  })),
];
