import {board, closed, day, list, p, table, written, type Row} from './written-case.js';

const jan = (rest: Row = {}) => day('2027-01-26', rest);
const one = {start: '13:00'};
/** A list of one meeting with words behind its time. */
const L = (words: string) => list(`26 January 2027, 1pm${words}`);
/** A paragraph above a list of one. */
const intro = (words: string) => p(words) + list('26 January 2027, 1pm');

/* Who may come, where a sentence is on all meetings, some, or a part of one. */

export const publicInSentences = [
  ...[
    'Our meetings are held in public. Confidential items are taken in private.',
    'Meetings are held in public but some items may be discussed in private.',
    'Our meetings are open to the public. Members of the public may be excluded when confidential items are discussed in private.',
    'All meetings are held in public, apart from a short private session at the end.',
    'Our meetings are held in public. Sometimes we have to meet in private to discuss confidential matters.',
    'All our meetings are in public. Papers for private sessions are not published.',
  ].map((t) => written(`in public, in a sentence: ${t}`, intro(t), jan({...one, held: 'public'}))),
  ...[
    'The Governing Body meets in public. Part of the meeting may be held in private.',
    'Governing Body meetings are held in public, apart from a short private session at the end.',
  ].map((t) =>
    written(`in public, of a body: ${t}`, intro(t), jan({...one, ...board, held: 'public'})),
  ),
  written('all in private', intro('Our meetings are held in private.'), jan({...one, ...closed})),
  written(
    'none in public',
    intro('Our meetings are not held in public.'),
    jan({...one, held: 'private'}),
  ),
  written(
    'confidential items in private',
    L('. Confidential items will be taken in private'),
    jan({...one, notes: 'Confidential items will be taken in private', held: 'part-private'}),
  ),
  written(
    'public, with some items in private',
    L(' (open to the public; some items taken in private)'),
    jan({...one, notes: 'some items taken in private', held: 'part-private'}),
  ),
  written(
    'some items in private',
    L('. Some items will be taken in private'),
    jan({...one, notes: 'Some items will be taken in private', held: 'part-private'}),
  ),
  written(
    'part 2 in private',
    L('. Held in public. Part 2 of the meeting is held in private.'),
    jan({...one, notes: 'Part 2 of the meeting is held in private', held: 'part-private'}),
  ),
  written(
    'the meetings with a star are public',
    p('Meetings in private are not open to the public. Meetings in public are marked *.') +
      list('26 January 2027*', '23 February 2027'),
    jan({held: 'public'}),
    day('2027-02-23'),
  ),
  written(
    'what is said of meetings in private',
    p('Meetings in private are not open to the public.') + list('26 January 2027'),
    jan(),
  ),
  written(
    'the meetings with a star are public, the others private',
    p('Meetings marked * are in public. All others are private.') +
      list('26 January 2027*', '23 February 2027'),
    jan({held: 'public'}),
    day('2027-02-23', closed),
  ),
  written(
    'a confidential part with its time',
    list('26 January 2027, Part A: 1pm, Part B (confidential): 3pm'),
    jan({...one, held: 'part-private'}),
  ),
  written(
    'part 2 in private with its time',
    list('26 January 2027, Part 1: 1pm, Part 2 (private): 3pm'),
    jan({...one, held: 'part-private'}),
  ),
  ...['Both', 'Public and Private', 'Part', 'Part public', 'Public/Private'].map((w) =>
    written(
      `public or private: ${w}`,
      table('Date | Public/Private', '26 January 2027 | ' + w),
      jan({held: 'part-private'}),
    ),
  ),
  written(
    'a column of who may come, in part',
    table('Date | Public?', '26 January 2027 | Part'),
    jan({held: 'part-private'}),
  ),
  written(
    'kinds of gatherings: private, closed',
    table(
      'Date | Type',
      '26 January 2027 | Private development session',
      '23 March 2027 | Closed workshop',
      '25 May 2027 | Private',
    ),
    jan({...closed, title: 'Private development session'}),
    day('2027-03-23', {...closed, title: 'Closed workshop'}),
    day('2027-05-25', closed),
  ),
  written(
    'kinds of gatherings: confidential, public',
    table(
      'Date | Type of meeting',
      '26 January 2027 | Confidential briefing',
      '23 March 2027 | Public workshop',
    ),
    jan({...closed, title: 'Confidential briefing'}),
    day('2027-03-23', {held: 'public', title: 'Public workshop'}),
  ),
];
