import {doc, minutes, page} from './document-list-html.js';
import type {Example} from './example.js';

const items = (...links: [title: string, url: string][]) =>
  `<ul>${links.map(([title, url]) => `<li><a href="${url}">${title}</a></li>`).join('')}</ul>`;
const agenda = (url: string, date: string, more: object = {}) =>
  doc('Agenda', url, {date, type: 'agenda', ...more});

const body = {committee: 'Governing Body'};
const audit = {committee: 'Audit Committee'};

/** Meetings that a page names by their month, numbered papers, and one date for several links. */
export const MONTHS: Record<string, Example> = {
  monthsOfCommittee: page(
    'Meetings of a month',
    'A committee and a month over an agenda are a meeting too; reports of one title say of which.',
    `<h3>Governing Body</h3><h4>January 2020</h4>${items(['Agenda', 'a.pdf'], ['Finance report', 'b.pdf'], ['Minutes', 'c.pdf'])}<h4>March 2020</h4>${items(['Agenda', 'd.pdf'], ['Finance report', 'e.pdf'], ['Risk register', 'f.pdf'])}`,
    agenda('a.pdf', '2020-01', body),
    doc('Finance report', 'b.pdf', {
      ...body,
      date: '2020-01',
      type: 'report',
      meeting: '2020-01 Governing Body',
    }),
    minutes('Minutes', 'c.pdf', '2020-01', body),
    agenda('d.pdf', '2020-03', body),
    doc('Finance report', 'e.pdf', {
      ...body,
      date: '2020-03',
      type: 'report',
      meeting: '2020-03 Governing Body',
    }),
    doc('Risk register', 'f.pdf', {...body, type: 'register', meeting: '2020-03 Governing Body'}),
  ),
  monthsInBold: page(
    'Months as bold lines and folds',
    'The same where the month stands with the committee in bold, or opens a fold.',
    `<p><strong>Audit Committee – May 2020</strong></p>${items(['Agenda', 'a.pdf'], ['External audit plan', 'b.pdf'])}<details><summary>Audit Committee, March 2020</summary>${items(['Minutes', 'c.pdf'], ['Action log', 'd.pdf'])}</details>`,
    agenda('a.pdf', '2020-05', audit),
    doc('External audit plan', 'b.pdf', {...audit, meeting: '2020-05 Audit Committee'}),
    minutes('Minutes', 'c.pdf', '2020-03', audit),
    doc('Action log', 'd.pdf', {...audit, meeting: '2020-03 Audit Committee'}),
  ),
  monthsAlone: page(
    'Months without a committee',
    'A bare agenda makes the month a meeting.',
    `<h3>May 2020</h3>${items(['Agenda', 'a.pdf'], ['Chair’s update', 'b.pdf'])}`,
    agenda('a.pdf', '2020-05'),
    doc('Chair’s update', 'b.pdf', {meeting: '2020-05'}),
  ),
  notUploads: page(
    'What was put on the site in a month',
    'Minutes that name their own committee under a month make no meeting of the policy beside them.',
    `<h3>May 2020</h3>${items(['Governing Body minutes', 'a.pdf'], ['Gifts policy', 'b.pdf'], ['Audit Committee minutes', 'c.pdf'])}`,
    minutes('Governing Body minutes', 'a.pdf', '2020-05', body),
    doc('Gifts policy', 'b.pdf', {type: 'policy'}),
    minutes('Audit Committee minutes', 'c.pdf', '2020-05', audit),
  ),
  daysOfOneTitle: page(
    'Reports of one title under days',
    'Each is told from the others by the day of its meeting.',
    `<h3>Audit Committee 5 June 2019</h3>${items(['Agenda', 'a.pdf'], ['Quality report', 'b.pdf'])}<h3>Audit Committee 3 April 2019</h3>${items(['Agenda', 'c.pdf'], ['Quality report', 'd.pdf'])}`,
    agenda('a.pdf', '2019-06-05', audit),
    doc('Quality report', 'b.pdf', {
      ...audit,
      date: '2019-06-05',
      type: 'report',
      meeting: '2019-06-05 Audit Committee',
    }),
    agenda('c.pdf', '2019-04-03', audit),
    doc('Quality report', 'd.pdf', {
      ...audit,
      date: '2019-04-03',
      type: 'report',
      meeting: '2019-04-03 Audit Committee',
    }),
  ),
  numberedPapers: page(
    'Numbered papers with dates of their own',
    'They are of the meeting over them, not of one on the day that their words name.',
    `<h3>Governing Body 5 June 2019</h3>${items(['Agenda', 'a.pdf'], ['Paper 4 Finance report 30 April 2019', 'b.pdf'], ['Paper C - Minutes of 3 April 2019', 'c.pdf'], ['Enc 2: Risk register 1 May 2019', 'd.pdf'], ['Minutes 3 April 2019', 'e.pdf'])}`,
    agenda('a.pdf', '2019-06-05', body),
    doc('Paper 4 Finance report', 'b.pdf', {
      ...body,
      date: '2019-04-30',
      type: 'papers',
      meeting: '2019-06-05 Governing Body',
    }),
    doc('Paper C - Minutes', 'c.pdf', {
      ...body,
      date: '2019-04-03',
      type: 'papers',
      meeting: '2019-06-05 Governing Body',
    }),
    doc('Enc 2: Risk register', 'd.pdf', {
      ...body,
      date: '2019-05-01',
      type: 'register',
      meeting: '2019-06-05 Governing Body',
    }),
    minutes('Minutes', 'e.pdf', '2019-04-03', body),
  ),
  onlyNumberedPapers: page(
    'Numbered papers and no agenda',
    'The heading’s day is the meeting’s all the same.',
    `<h3>Audit Committee, 5 June 2019</h3>${items(['Paper A: Performance to 31 March 2019', 'a.pdf'], ['Paper B: Risk register 1 May 2019', 'b.pdf'])}`,
    doc('Paper A: Performance to 31 March 2019', 'a.pdf', {
      ...audit,
      date: '2019-03-31',
      type: 'papers',
      meeting: '2019-06-05 Audit Committee',
    }),
    doc('Paper B: Risk register', 'b.pdf', {
      ...audit,
      date: '2019-05-01',
      type: 'papers',
      meeting: '2019-06-05 Audit Committee',
    }),
  ),
  dateBehindSeveral: page(
    'One date behind several links',
    'What stands behind links that only “and” or a comma joins is of them all.',
    `<h3>Governing Body</h3><ul><li><a href="a.pdf">Agenda</a> and <a href="b.pdf">papers</a> for 5 June 2019</li><li><a href="c.pdf">Agenda</a>, <a href="d.pdf">minutes</a> (3 April 2019)</li></ul><p><a href="e.pdf">Minutes</a>, <a href="f.pdf">papers</a> &amp; <a href="g.pdf">action log</a>, 6 February 2019</p><p><a href="h.pdf">Leave policy</a> and <a href="i.pdf">Pay policy</a>, approved May 2018</p>`,
    agenda('a.pdf', '2019-06-05', body),
    doc('papers', 'b.pdf', {...body, date: '2019-06-05', type: 'papers'}),
    agenda('c.pdf', '2019-04-03', body),
    minutes('minutes', 'd.pdf', '2019-04-03', body),
    minutes('Minutes', 'e.pdf', '2019-02-06', body),
    doc('papers', 'f.pdf', {...body, date: '2019-02-06', type: 'papers'}),
    doc('action log', 'g.pdf', {...body, date: '2019-02-06'}),
    doc('Leave policy', 'h.pdf', {...body, date: '2018-05', type: 'policy'}),
    doc('Pay policy', 'i.pdf', {...body, date: '2018-05', type: 'policy'}),
  ),
  dateBehindLast: page(
    'A date of the last link',
    'Where each link has words or a date of its own behind it, it is of one.',
    `<ul><li><a href="a.pdf">Agenda</a> (PDF, 20KB) and <a href="b.pdf">minutes</a> (PDF, 30KB, 5 June 2019)</li><li><a href="c.pdf">Minutes May 2019</a> and <a href="d.pdf">papers</a> (June 2019)</li><li><a href="e.pdf">Constitution</a> as agreed, and <a href="f.pdf">Pay policy</a> (May 2018)</li></ul>`,
    doc('Agenda', 'a.pdf', {size: 20480, type: 'agenda'}),
    minutes('minutes', 'b.pdf', '2019-06-05', {size: 30720}),
    minutes('Minutes', 'c.pdf', '2019-05'),
    doc('papers', 'd.pdf', {date: '2019-06', type: 'papers'}),
    doc('Constitution', 'e.pdf', {type: 'constitution'}),
    doc('Pay policy', 'f.pdf', {date: '2018-05', type: 'policy'}),
  ),
  monthsInRows: page(
    'A table of months',
    'What stands in the row of a month’s agenda is of that meeting.',
    `<h3>Quality Committee</h3><table><tr><th>Month</th><th>Agenda</th><th>Minutes</th><th>Other</th></tr><tr><td>May 2020</td><td><a href="a.pdf">Agenda</a></td><td><a href="b.pdf">Minutes</a></td><td><a href="c.pdf">Action log</a></td></tr></table>`,
    agenda('a.pdf', '2020-05', {committee: 'Quality Committee'}),
    minutes('Minutes', 'b.pdf', '2020-05', {committee: 'Quality Committee'}),
    doc('Action log', 'c.pdf', {
      date: '2020-05',
      committee: 'Quality Committee',
      meeting: '2020-05 Quality Committee',
    }),
  ),
  dateBehindThree: page(
    'A date behind three links',
    'Behind more words, and when they were updated.',
    `<p><a href="a.pdf">Agenda</a>, <a href="b.pdf">papers</a> and <a href="c.pdf">minutes</a> from the meeting held on 12 March 2019</p><p><a href="d.pdf">Constitution</a> and <a href="e.pdf">Standing orders</a> (updated May 2019)</p>`,
    agenda('a.pdf', '2019-03-12'),
    doc('papers', 'b.pdf', {date: '2019-03-12', type: 'papers'}),
    minutes('minutes', 'c.pdf', '2019-03-12'),
    doc('Constitution', 'd.pdf', {date: '2019-05', type: 'constitution'}),
    doc('Standing orders', 'e.pdf', {date: '2019-05'}),
  ),
  monthsOfPublishing: page(
    'Months in which papers were published',
    'They are no meeting’s, nor the date of the agenda.',
    `<h3>Papers published in May 2020</h3>${items(['Agenda', 'a.pdf'], ['Gifts policy', 'b.pdf'])}<h3>Latest updates March 2020</h3>${items(['Minutes', 'c.pdf'], ['Pay policy', 'd.pdf'])}`,
    doc('Agenda', 'a.pdf', {type: 'agenda'}),
    doc('Gifts policy', 'b.pdf', {type: 'policy'}),
    doc('Minutes', 'c.pdf', {type: 'minutes'}),
    doc('Pay policy', 'd.pdf', {type: 'policy'}),
  ),
};
