import {at, day, list, table, written, type WrittenCase} from './written-case.js';
const off = {status: 'cancelled'} as const;
const [JAN, MAR, MAY] = ['2027-01-26', '2027-03-30', '2027-05-25'];
const [J, M, Y] = ['26 January 2027', '30 March 2027', '25 May 2027'];
const p = (...t: string[]) => t.map((x) => `<p>${x}</p>`).join('');
/** A meeting shown as going ahead although the page says not, or the reverse, is the worst that a reader can do. */
export const goingAhead: WrittenCase[] = [
  written('off above', p('CANCELLED', `${J}, 2pm`), day(JAN, {start: '14:00', ...off})),
  written('off above the first of two', p('CANCELLED', J, M), day(JAN, off), day(MAR)),
  written('off below stays with the one above', p(J, 'CANCELLED', M), day(JAN, off), day(MAR)),
  written(
    'off above, twice',
    p('Cancelled', J, M, 'Cancelled', Y),
    day(JAN, off),
    day(MAR),
    day(MAY, off),
  ),
  written('off above, postponed', p('Postponed', J, M), day(JAN, {status: 'postponed'}), day(MAR)),
  written(
    'off above under a heading',
    `<h2>Meetings</h2>${p('CANCELLED', J, M)}`,
    day(JAN, off),
    day(MAR),
  ),
  written(
    'off above in divs',
    `<div>CANCELLED</div><div>${J}</div><div>${M}</div>`,
    day(JAN, off),
    day(MAR),
  ),
  written(
    'off above with its reason',
    p('Cancelled due to snow', J, M),
    day(JAN, {...off, reason: 'due to snow'}),
    day(MAR),
  ),
  written(
    'a note by its sign: sup in list, p note',
    `${list(`${J}<sup>1</sup>`, M)}<p><sup>1</sup> Cancelled</p>`,
    day(JAN, off),
    day(MAR),
  ),
  written(
    'a note by its sign: sup in table, p note',
    `${table('Date | Venue', `${J}<sup>1</sup> | City Hall`, `${M} | City Hall`)}<p><sup>1</sup>Cancelled</p>`,
    day(JAN, {...at('City Hall'), ...off}),
    day(MAR, at('City Hall')),
  ),
  written(
    'a note by its sign: sup on a venue',
    `${table('Date | Venue', `${J} | City Hall<sup>1</sup>`, `${M} | City Hall`)}<p><sup>1</sup>Cancelled</p>`,
    day(JAN, {...at('City Hall'), ...off}),
    day(MAR, at('City Hall')),
  ),
  written(
    'a note by its sign: sup link',
    `${list(`${J}<sup><a href="#fn1">[1]</a></sup>`, M)}<p id="fn1"><sup>1</sup> Cancelled</p>`,
    day(JAN, off),
    day(MAR),
  ),
  written(
    'a note by its sign: number and dot',
    `${list(`${J}<sup>1</sup>`, M)}<p>1. Cancelled due to snow</p>`,
    day(JAN, {...off, reason: 'due to snow'}),
    day(MAR),
  ),
  written(
    'a note by its sign: superscript sign',
    `${list(`${J}²`, M)}<p>² Cancelled</p>`,
    day(JAN, off),
    day(MAR),
  ),
  written(
    'a note by its sign: brackets',
    `${list(`${J} [1]`, M)}<p>[1] Cancelled</p>`,
    day(JAN, off),
    day(MAR),
  ),
  written(
    'a note by its sign: dagger',
    `${list(`${J}†`, `${M}*`)}<p>† Cancelled</p><p>* Held in private</p>`,
    day(JAN, off),
    day(MAR, {held: 'private'}),
  ),
  written(
    'a note by its sign: two stars',
    `${list(`${J}**`, `${M}*`)}<p>* Held in private</p><p>** Cancelled</p>`,
    day(JAN, off),
    day(MAR, {held: 'private'}),
  ),
  written(
    'a note by its sign: an ordered list of notes',
    `${list(`${J}<sup>1</sup>`, `${M}<sup>2</sup>`)}<h3>Notes</h3><ol><li>Cancelled</li><li>Held in private</li></ol>`,
    day(JAN, off),
    day(MAR, {held: 'private'}),
  ),
  written(
    'a note by its sign: note above',
    `<p>* cancelled</p>${list(`${J}*`, M)}`,
    day(JAN, off),
    day(MAR),
  ),
  written(
    'a note by its sign: see note',
    `${list(`${J} (see note 1)`, M)}<p>Note 1: Cancelled</p>`,
    day(JAN, off),
    day(MAR),
  ),
  written(
    'a note by its sign: moved to',
    `${list(`${J}<sup>a</sup>`, M)}<p><sup>a</sup> Moved to 2 February 2027</p>`,
    day(JAN, {status: 'moved', movedTo: '2027-02-02'}),
    day(MAR),
  ),
  written('a note by its sign: ordinals are none', list('26<sup>th</sup> January 2027'), day(JAN)),
  written(
    'on: previously cancelled, snow',
    list(`${J} (previously cancelled due to snow)`),
    day(JAN, {notes: 'previously cancelled due to snow'}),
  ),
  written(
    'on: previously cancelled, sentence',
    list(`${J}. This meeting was previously cancelled due to snow.`),
    day(JAN, {notes: 'This meeting was previously cancelled due to snow'}),
  ),
  written(
    'who may come: in public cancelled',
    table('Date | In public', `${J} | Cancelled in public, private only`),
    day(JAN, {held: 'private', notes: 'In public: Cancelled in public, private only'}),
  ),
  written(
    'who may come: public dash',
    table('Date | Public', `${J} | -`, `${M} | 2pm`),
    day(JAN, {held: 'private'}),
    day(MAR, {held: 'public', start: '14:00'}),
  ),
  written(
    'who may come: public dash, private time',
    table('Date | Public | Private', `${J} | – | 1pm`, `${M} | 2pm | -`),
    day(JAN, {held: 'private', start: '13:00'}),
    day(MAR, {held: 'public', start: '14:00'}),
  ),
  written(
    'off beside a car park: car park',
    table('Date | Notes', `${J} | car park suspended, meeting cancelled`),
    day(JAN, {...off, notes: 'car park suspended'}),
  ),
  written(
    'off beside a car park: car park 2',
    table('Date | Notes', `${J} | Meeting cancelled, car park suspended`),
    day(JAN, {...off, notes: 'car park suspended'}),
  ),
  ...[
    'strike',
    'strikethrough',
    'line-through',
    'text-decoration-line-through',
    'strike-through',
    'cancelled',
    'crossed-out',
  ].map((c) =>
    written(
      `struck through by its class: ${c}`,
      `<ul><li class="x ${c}">${J}</li><li>${M}</li></ul>`,
      day(JAN, off),
      day(MAR),
    ),
  ),
  written(
    'struck through: span',
    `<ul><li><span class="strikethrough">${J}</span> 2pm</li><li>${M}</li></ul>`,
    day(JAN, {start: '14:00', ...off}),
    day(MAR),
  ),
  written(
    'struck through: style',
    `<ul><li><span style="text-decoration:line-through">${J}</span></li><li>${M}</li></ul>`,
    day(JAN, off),
    day(MAR),
  ),
  written(
    'on: rearranged from',
    list(`${J} (rearranged from the cancelled December meeting)`),
    day(JAN, {notes: 'rearranged from the cancelled December meeting'}),
  ),
  written(
    'on: rearranged from, dash',
    list(`${J} – rearranged from December`),
    day(JAN, {notes: 'rearranged from December'}),
  ),
  ...[
    'All meetings from 1 April 2027 have been cancelled.',
    'Meetings after 30 March 2027 have been cancelled.',
    'All meetings from April 2027 onwards have been cancelled',
    'Please note all meetings between 1 April 2027 and 30 June 2027 are cancelled.',
  ].flatMap((n) => [
    written(
      `off from a day on, above: ${n}`,
      `${p(n)}${list(J, M, Y)}`,
      day(JAN),
      day(MAR),
      day(MAY, off),
    ),
    written(
      `off from a day on, below: ${n}`,
      `${list(J, M, Y)}${p(n)}`,
      day(JAN),
      day(MAR),
      day(MAY, off),
    ),
  ]),
  written(
    'off until a day',
    `${p('All meetings until 1 April 2027 are cancelled.')}${list(J, M, Y)}`,
    day(JAN, off),
    day(MAR, off),
    day(MAY),
  ),
  written(
    'who may come: private part',
    list(`${J} (The public may not attend the private part)`),
    day(JAN, {held: 'part-private', notes: 'The public may not attend the private part'}),
  ),
  written(
    'who may come: private part, in public',
    `<h3>Meetings in public</h3>${list(`${J}. The public may not attend the private part.`)}`,
    day(JAN, {held: 'part-private', notes: 'The public may not attend the private part'}),
  ),
];
