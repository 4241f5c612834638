import {
  audit,
  board,
  closed,
  day,
  list,
  off,
  p,
  pdf,
  table,
  written,
  type Row,
} from './written-case.js';

const january = (rest: Row = {}) => day('2027-01-26', rest);
const one = {start: '13:00'};
/** A list of one meeting with words behind its time. */
const listed = (words: string) => list(`26 January 2027, 1pm${words}`);
const both = list('26 January 2027', '23 March 2027');
const march = (rest: Row = {}) => day('2027-03-23', rest);
const noted = (notes: string) =>
  written(`goes ahead: ${notes}`, listed(`. ${notes}`), january({...one, notes}));

/* Where the rules of what is off beside a meeting, of notices, and of who may come stop. */

export const saidOfOthersGuards = [
  ...[' - Meeting cancelled', ' (cancelled)', ' - this meeting has had to be cancelled'].map(
    (words) => written(`off:${words}`, listed(words), january({...one, ...off})),
  ),
  ...[
    'Follows the cancelled meeting in November',
    'Questions submitted for the postponed meeting will be answered',
    'Questions submitted for the meeting will be answered',
    'Action log from the abandoned July meeting to be reviewed',
    'Meeting to consider the suspended services',
    'This meeting cannot be cancelled or moved',
    'Board lunch now cancelled',
    'Quality report postponed until March',
    'Items 4-6 carried forward to 23 March 2027',
    'Registration can be cancelled online until noon the day before',
  ].map(noted),
  written(
    'lunch and meeting are off',
    listed(' - lunch and meeting cancelled'),
    january({...one, ...off, notes: 'lunch'}),
  ),
  written(
    'the private session alone is off',
    list('26 January 2027 - Private session cancelled'),
    january({...off, ...closed}),
  ),
  written(
    'a body of two words is off',
    `<h3>Finance and Performance cancelled</h3>${both}`,
    january(off),
    march(off),
  ),
  written(
    'a lunch and a quiz are off',
    p('The Christmas lunch and quiz is cancelled.') + both,
    january(),
    march(),
  ),
  written('clinics are off', p('Drop-in clinics cancelled') + both, january(), march()),
  written(
    'the words above a table of one column',
    '<div>Governing Body dates <table><tr><td>26 January 2027</td></tr><tr><td>1pm</td></tr></table></div>',
    january({...board, ...one}),
  ),
  written(
    'moved in the cell for the place',
    table('Date | Time | Venue', '26 January 2027 | 1pm | Moved to Carrow Park'),
    january({...one, venue: {name: 'Carrow Park'}}),
  ),
  written(
    'moved back by a notice to the year before',
    p('The January meeting has been brought forward to 15 December.') + both,
    january({status: 'moved', movedTo: '2026-12-15'}),
    march(),
  ),
  written(
    'moved by a notice to a day and a time',
    p('Please note: our January meeting has been rescheduled to Tuesday 2 February 2027 at 2pm.') +
      both,
    january({status: 'moved', movedTo: '2027-02-02', start: '14:00'}),
    march(),
  ),
  written(
    'a notice of two months and one day',
    p('The May and July meetings have been moved to 1 June.') + list('25 May 2027', '27 July 2027'),
    day('2027-05-25'),
    day('2027-07-27'),
  ),
  written(
    'a notice of cancellation of a month',
    p('Notice of cancellation of the January meeting') + both,
    january(off),
    march(),
  ),
  written(
    'a notice that begins with its meeting',
    p('26 January 2027: the meeting has been moved to 2 February 2027.') + both,
    january({status: 'moved', movedTo: '2027-02-02'}),
    march(),
  ),
  written(
    'a notice that begins with its meeting and ends with the next',
    p('26 January 2027: the meeting has been cancelled. The next meeting is on 23 March 2027.') +
      both,
    january(off),
    march(),
  ),
  written(
    'a notice in brackets with the day on which it was written',
    p('[Update, 12 Nov 2026] The meeting on 26 January 2027 is postponed.') + both,
    january({status: 'postponed'}),
    march(),
  ),
  written('a notice of the second day', p('Cancelled - 23 March') + both, january(), march(off)),
  written(
    'a link to a cancellation notice in its column',
    table('Date | Papers', '26 January 2027 | <a href="/c.pdf">Cancellation notice (PDF)</a>'),
    january({...off, documents: [pdf('Cancellation notice', '/c.pdf')]}),
  ),
  ...[
    'Meetings are held in public unless otherwise stated. Confidential business is dealt with in private session.',
    'Our meetings are held in public, although part of a meeting may be closed to the public.',
    'All meetings are open to the public except where confidential matters are discussed in private.',
  ].map((words) =>
    written(
      `public: ${words}`,
      p(words) + both,
      january({held: 'public'}),
      march({held: 'public'}),
    ),
  ),
  ...[
    'All meetings are held in private.',
    'Meetings of this committee are not open to the public.',
    'Our meetings are held in private because confidential items are discussed.',
    'The meetings are not held in public but minutes are published.',
  ].map((words) => written(`private: ${words}`, p(words) + both, january(closed), march(closed))),
  written(
    'private where there is an asterisk',
    p('Meetings marked with an asterisk (*) are held in private.') +
      list('26 January 2027*', '23 March 2027'),
    january(closed),
    march(),
  ),
  written(
    'what "private" is of',
    table('Date | Meeting', '26 January 2027 | Private sector event'),
    january({title: 'Private sector event'}),
  ),
  written(
    'of two bodies of a day, behind a semicolon, the first is off',
    list('26 January 2027 - Governing Body (cancelled); Audit Committee 2pm'),
    january({...board, ...off}),
    january({...audit, start: '14:00'}),
  ),
  written(
    'an end behind its place',
    list('23 March 2027, from 9am at City Hall until 11am'),
    march({start: '09:00', end: '11:00', venue: {name: 'City Hall'}}),
  ),
  written(
    'doors, from when until when',
    list('26 January 2027 1pm - 3pm. Doors open from 12.30pm until 1pm'),
    january({...one, end: '15:00', notes: 'Doors open from 12.30pm until 1pm'}),
  ),
];
