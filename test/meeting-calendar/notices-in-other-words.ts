import {
  at,
  board,
  closed,
  day,
  list,
  off,
  table,
  written,
  type WrittenCase,
} from './written-case.js';

const [JAN, MAR, MAY] = ['2027-01-12', '2027-03-09', '2027-05-11'];
const three = list('12 January 2027, 1pm', '9 March 2027, 1pm', '11 May 2027, 1pm');
const undated = list('12 January, 1pm', '9 March, 1pm', '11 May, 1pm');
const one = (date: string, rest: object = {}) => day(date, {start: '13:00', ...rest});
const all = (rest: object = {}) => [JAN, MAR, MAY].map((date) => one(date, rest));
/** Of three meetings those that are off, by their place. */
const but = (rest: object, ...places: number[]) =>
  [JAN, MAR, MAY].map((date, place) => one(date, places.includes(place) ? rest : {}));
const around = (words: string) => [
  [`above a list: ${words}`, `<p>${words}</p>${three}`],
  [`below a list: ${words}`, `${three}<p>${words}</p>`],
  [`above a list without years: ${words}`, `<h2>Meetings 2027</h2><p>${words}</p>${undated}`],
  [
    `below a table: ${words}`,
    `${table('Date | Time', '12 January 2027 | 1pm', '9 March 2027 | 1pm', '11 May 2027 | 1pm')}<p>${words}</p>`,
  ],
];

/** Notices, notes and cells that say in other words that a meeting is off, moved, in private, or none of it. */
export const noticesInOtherWords: WrittenCase[] = [
  // All go ahead.
  ...[
    'Meetings in public were stopped during Covid-19 and are now being held again.',
    'Our meetings were put on hold in 2020; they restarted in June 2021.',
    'Public questions have been suspended until further notice.',
    'The live stream of our meetings has been suspended.',
    'Some earlier meetings were cancelled because of the pandemic.',
    'If a meeting has to be cancelled, we will say so here.',
    'Meetings are only cancelled in exceptional circumstances.',
    'The webcast of the meeting on 9 March 2027 has been cancelled.',
  ].flatMap((words) =>
    around(words).map(([name = '', html = '']) => written(`held, ${name}`, html, ...all())),
  ),
  // Some are off.
  ...[
    ['The meetings on 12 January and 11 May are cancelled.', off, [0, 2]],
    ['Please note: the January and May meetings will not go ahead.', off, [0, 2]],
    ['January’s meeting has been cancelled.', off, [0]],
    ['The meeting in March has been cancelled.', off, [1]],
    ['The March meeting has been postponed.', {status: 'postponed'}, [1]],
    ['Unfortunately the meeting due to be held on 9 March 2027 has had to be cancelled.', off, [1]],
    ['We have cancelled the meeting on 9 March 2027.', off, [1]],
    ['There will be no meeting in March or May.', off, [1, 2]],
    ['Cancelled: 9 March 2027', off, [1]],
    ['9 March 2027 – meeting cancelled', off, [1]],
    ['Tuesday 9 March: cancelled', off, [1]],
  ].flatMap(([words, rest, places]) =>
    around(words as string).map(([name = '', html = '']) =>
      written(
        `off, ${name}`,
        html,
        ...but(
          {
            ...(rest as object),
          },
          ...(places as number[]),
        ).map((row) =>
          /Tuesday/.test(words as string) && row.date === MAR
            ? {...row, weekday: 'tuesday' as const}
            : row,
        ),
      ),
    ),
  ),
  // One is moved.
  ...[
    'The meeting on 9 March 2027 has moved to 16 March 2027.',
    'The 9 March meeting has been brought forward to 2 March.',
    'The meeting planned for 9 March will now be held on 16 March.',
    'Please note the change of date: the 9 March meeting will now take place on 16 March.',
  ].flatMap((words) =>
    around(words).map(([name = '', html = '']) =>
      written(
        `moved, ${name}`,
        html,
        ...but(
          {
            status: 'moved',
            movedTo: /brought/.test(words) ? '2027-03-02' : '2027-03-16',
            ...(/change of date/.test(words) && {notes: 'Please note the change of date'}),
          },
          1,
        ),
      ),
    ),
  ),
  // One is in private.
  ...[
    'The meeting on 9 March 2027 will be held in private.',
    'The 9 March meeting will not be held in public.',
    'The March meeting will take place in private.',
  ].flatMap((words) =>
    around(words).map(([name = '', html = '']) =>
      written(`private, ${name}`, html, ...but(closed, 1)),
    ),
  ),
  // What stands in the row itself.
  ...[
    'Rescheduled from 2 February 2027',
    'In place of 2 February 2027',
    'Was due to be held on 2 February 2027',
    'Moved from Tuesday 2 February 2027',
    'Originally scheduled for 2 February 2027',
    'Previously 2 February 2027',
    'Replaces 2 February 2027',
  ].flatMap((words) => [
    written(
      `moved here, in a column: ${words}`,
      table('Date | Time | Notes', `9 March 2027 | 1pm | ${words}`, '11 May 2027 | 1pm | '),
      one(MAR, {status: 'moved', movedFrom: '2027-02-02'}),
      one(MAY),
    ),
    written(
      `moved here, in an item: ${words}`,
      list(
        `9 March 2027, 1pm (${words.charAt(0).toLowerCase()}${words.slice(1)})`,
        '11 May 2027, 1pm',
      ),
      one(MAR, {status: 'moved', movedFrom: '2027-02-02'}),
      one(MAY),
    ),
  ]),
  ...['Postponed - date to be confirmed', 'Meeting postponed, new date tbc', 'POSTPONED'].map(
    (words) =>
      written(
        `postponed, in the place: ${words}`,
        table(
          'Date | Time | Venue',
          `9 March 2027 | 1pm | ${words}`,
          '11 May 2027 | 1pm | Town Hall',
        ),
        one(MAR, {status: 'postponed'}),
        one(MAY, at('Town Hall')),
      ),
  ),
  ...[
    'Not taking place',
    'No meeting',
    'MEETING CANCELLED',
    'Cancelled by the Chair',
    'Will not take place',
  ].flatMap((words) => [
    written(
      `off, in the place: ${words}`,
      table(
        'Date | Time | Venue',
        `9 March 2027 | 1pm | ${words}`,
        '11 May 2027 | 1pm | Town Hall',
      ),
      one(MAR, {...off, ...(/by the/.test(words) && {reason: 'by the Chair'})}),
      one(MAY, at('Town Hall')),
    ),
    written(
      `off, among the papers: ${words}`,
      table(
        'Date | Time | Papers',
        `9 March 2027 | 1pm | ${words}`,
        '11 May 2027 | 1pm | <a href="/a.pdf">Agenda</a>',
      ),
      one(MAR, {...off, ...(/by the/.test(words) && {reason: 'by the Chair'})}),
      one(MAY, {documents: [{title: 'Agenda', url: '/a.pdf', format: 'pdf', type: 'agenda'}]}),
    ),
  ]),
  ...[
    'Date changed to 15 February 2027',
    'New date: 15 February 2027',
    'Amended date 15 February 2027',
    'NB new date 15 February 2027',
    '(New date) 15 February 2027',
    '15 February 2027 (new date)',
    '15 February 2027 – please note change of date',
    '15 February 2027 *new date*',
  ].map((words) =>
    written(
      `a new date in an item: ${words}`,
      list(`${words}, 1pm`.replace('), 1pm', '), 1pm'), '11 May 2027, 1pm'),
      one('2027-02-15', /change of date/.test(words) ? {notes: 'please note change of date'} : {}),
      one(MAY),
    ),
  ),
  ...[
    'This committee does not meet in public.',
    'Meetings of this committee are not open to the public.',
    'Meetings are held in private.',
    'The Audit Committee meets in private.',
  ].map((words) =>
    written(
      `private, all: ${words}`,
      `<h3>Governing Body</h3>${list('12 January 2027, 1pm')}<h3>Audit Committee</h3><p>${words}</p>${list('9 March 2027, 1pm')}`,
      one(JAN, board),
      one(MAR, {committee: 'Audit Committee', ...closed}),
    ),
  ),
  ...[
    'The room booking has been cancelled',
    'Part B cancelled',
    'Private session cancelled',
    'Lunch and networking cancelled',
    'Pre-meet cancelled',
    'Q&A with the Chair cancelled',
    'Coffee morning cancelled',
  ].map((words) =>
    written(
      `held, in a column: ${words}`,
      table('Date | Meeting | Time | Notes', `9 March 2027 | Governing Body | 1pm | ${words}`),
      one(MAR, {...board, notes: words}),
    ),
  ),
];
