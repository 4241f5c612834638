import {board, day, list, off, p, pdf, written, type Row} from './written-case.js';

const jan = (rest: Row = {}) => day('2027-01-26', rest);
const one = {start: '13:00'};
const paper = (title: string) => [pdf(title, '/q.pdf')];

/* Notices that name a month, and days on which a notice was written. */

export const offByNotice = [
  ...[
    'The May meeting has been moved to 1 June.',
    'The May meeting has been moved to 1 June 2027.',
    'The meeting planned for May has been moved to 1 June.',
    'The May meeting is now moved to Tuesday 1 June',
  ].map((t) =>
    written(
      `moved to another day: ${t}`,
      p(t) + list('25 May 2027', '27 July 2027'),
      day('2027-05-25', {status: 'moved', movedTo: '2027-06-01'}),
      day('2027-07-27'),
    ),
  ),
  ...[
    'March meeting - postponed',
    'N.B. March meeting - postponed',
    'Please note: the March meeting is postponed.',
    'March meeting: postponed',
    'March meeting postponed',
  ].map((t) =>
    written(
      `postponed in a month: ${t}`,
      list('26 January 2027', '23 March 2027') + p(t),
      jan(),
      day('2027-03-23', {status: 'postponed'}),
    ),
  ),
  written(
    'a body will no longer meet in a month',
    p('The Governing Body will no longer meet in March.') +
      list('26 January 2027', '23 March 2027'),
    jan(board),
    day('2027-03-23', {...board, ...off}),
  ),
  written(
    'a body is no longer meeting in a month',
    p('The Governing Body is no longer meeting in March.') +
      list('26 January 2027', '23 March 2027'),
    jan(board),
    day('2027-03-23', {...board, ...off}),
  ),
  written(
    'a notice with the day on which it was written',
    '<p><strong>Update 3 June 2026:</strong> the meeting of the Governing Body on 26 January has been postponed.</p>' +
      list('26 January 2027, 1pm'),
    jan({...one, status: 'postponed', ...board}),
  ),
  written(
    'a notice with the day in brackets on which it was written',
    '<p>Update (10 November 2026): the meeting on 26 January 2027 has been cancelled.</p>' +
      list('26 January 2027, 1pm'),
    jan({...one, ...off}),
  ),
  written(
    'a notice behind the day on which it was written',
    '<p>10 November 2026: the meeting on 26 January 2027 has been cancelled.</p>' +
      list('26 January 2027, 1pm'),
    jan({...one, ...off}),
  ),
  written(
    'a link to a cancellation notice',
    list('26 January 2027 1pm <a href="/q.pdf">Cancellation notice</a>'),
    jan({...one, ...off, documents: paper('Cancellation notice')}),
  ),
  written(
    'a link to a notice of cancellation',
    list('26 January 2027 1pm <a href="/q.pdf">Notice of cancellation</a>'),
    jan({...one, ...off, documents: paper('Notice of cancellation')}),
  ),
  written(
    'a link to a policy',
    list('26 January 2027 1pm <a href="/q.pdf">Cancellation policy</a>'),
    jan({...one, documents: [pdf('Cancellation policy', '/q.pdf', {type: 'policy'})]}),
  ),
];
