import {doc, KB, list, minutes, page} from './document-list-html.js';
import type {Example} from './example.js';

const of3May = {meeting: '2020-05-03 Governing Body', committee: 'Governing Body'};
const of5July = {meeting: '2020-07-05 Governing Body', committee: 'Governing Body'};

/** Papers of meetings that do not say themselves of which they are; `rows` are the model expected. */
export const MEETINGS: Record<string, Example> = {
  papersUnderDay: page(
    'All papers of a day',
    'What stands under a meeting’s day with its agenda is of that meeting, whatever its type.',
    `<h3>Governing Body, 3 May 2020</h3><ul><li><a href="a.pdf">Agenda</a></li><li><a href="b.pdf">Minutes</a></li><li><a href="c.pdf">Finance report</a></li><li><a href="d.pdf">Item 3 Action log</a></li></ul><h3>Governing Body, 5 July 2020</h3><ul><li><a href="e.pdf">Agenda</a></li><li><a href="f.pdf">Quality report</a></li><li><a href="g.pdf">Annual report 2019/20</a></li></ul>`,
    doc('Agenda', 'a.pdf', {date: '2020-05-03', committee: 'Governing Body', type: 'agenda'}),
    minutes('Minutes', 'b.pdf', '2020-05-03', {committee: 'Governing Body'}),
    doc('Finance report', 'c.pdf', {...of3May, type: 'report'}),
    doc('Item 3 Action log', 'd.pdf', of3May),
    doc('Agenda', 'e.pdf', {date: '2020-07-05', committee: 'Governing Body', type: 'agenda'}),
    doc('Quality report', 'f.pdf', {...of5July, type: 'report'}),
    doc('Annual report 2019/20', 'g.pdf', {...of5July, type: 'report'}),
  ),
  notUnderUpdated: page(
    'A day on which the list was updated',
    'It is no meeting’s, nor the day of the agenda; of the policy it says nothing either.',
    `<h3>Updated 3 May 2020</h3><ul><li><a href="a.pdf">Agenda</a></li><li><a href="b.pdf">Gifts policy</a></li></ul><h3>Papers published on 7 May 2020</h3><ul><li><a href="c.pdf">Minutes</a></li><li><a href="d.pdf">Risk register</a></li></ul><h3>Approved minutes, 9 May 2020</h3><ul><li><a href="e.pdf">Part one</a></li></ul>`,
    doc('Agenda', 'a.pdf', {type: 'agenda'}),
    doc('Gifts policy', 'b.pdf', {type: 'policy'}),
    doc('Minutes', 'c.pdf', {type: 'minutes'}),
    doc('Risk register', 'd.pdf', {type: 'register'}),
    doc('Part one', 'e.pdf', {date: '2020-05-09', type: 'minutes'}),
  ),
  papersUnderParagraph: page(
    'Days as paragraphs',
    'The same where the day is a paragraph under the committee’s heading.',
    `<h3>Governing Body</h3><p>3 May 2020</p><ul><li><a href="a.pdf">Agenda</a></li><li><a href="c.pdf">Risk register</a></li></ul><p>5 July 2020</p><ul><li><a href="e.pdf">Minutes</a></li><li><a href="f.pdf">Chief Officer’s update</a></li></ul>`,
    doc('Agenda', 'a.pdf', {date: '2020-05-03', committee: 'Governing Body', type: 'agenda'}),
    doc('Risk register', 'c.pdf', {...of3May, type: 'register'}),
    minutes('Minutes', 'e.pdf', '2020-07-05', {committee: 'Governing Body'}),
    doc('Chief Officer’s update', 'f.pdf', of5July),
  ),
  papersInRow: page(
    'Other papers of a row',
    'A column of reports beside agendas: no committee, so that the day is the meeting.',
    `<table><tr><th>Date</th><th>Agenda</th><th>Reports</th></tr><tr><td>24 Nov 2020</td><td><a href="a.pdf">Agenda</a></td><td><a href="r.pdf">Quality report</a></td></tr></table>`,
    doc('Agenda', 'a.pdf', {date: '2020-11-24', type: 'agenda'}),
    doc('Quality report', 'r.pdf', {date: '2020-11-24', type: 'report', meeting: '2020-11-24'}),
  ),
  dayOfPolicies: page(
    'A day that is no meeting’s',
    'Without an agenda, papers or minutes a heading with a day is of no meeting.',
    `<h3>Governing Body policies, 3 May 2020</h3><ul><li><a href="a.pdf">Gifts policy</a></li></ul><h3>Minutes</h3><ul><li><a href="b.pdf">Governing Body 3 May 2020</a></li></ul>`,
    doc('Gifts policy', 'a.pdf', {type: 'policy', committee: 'Governing Body'}),
    minutes('Governing Body', 'b.pdf', '2020-05-03', {committee: 'Governing Body'}),
  ),
  committeePage: page(
    'A committee’s page in its row',
    'A link to a page that only names the committee is no document beside its files.',
    `<table><tr><td><a href="/audit">Audit Committee</a></td><td><a href="t.pdf">Terms of reference</a></td><td>Feb 2019</td><td>199KB</td></tr><tr><td><a href="/quality/">Quality Committee</a></td><td><a href="u.pdf">ToR</a></td><td>Mar-18</td><td>0.5 MB</td></tr></table>`,
    doc('Terms of reference', 't.pdf', {
      size: 199 * KB,
      date: '2019-02',
      committee: 'Audit Committee',
      type: 'terms-of-reference',
    }),
    doc('ToR', 'u.pdf', {
      size: 512 * KB,
      date: '2018-03',
      committee: 'Quality Committee',
      type: 'terms-of-reference',
    }),
  ),
  committeePageInItem: page(
    'A committee’s page in an item',
    'The same in front of a link in a line, and as a heading’s link.',
    `<ul><li><a href="/audit">Audit Committee</a>: <a href="t.pdf">terms of reference</a> (199KB)</li></ul><h3><a href="/quality">Quality Committee</a></h3><ul><li><a href="m.pdf">Minutes 3 May 2020</a></li></ul>`,
    doc('terms of reference', 't.pdf', {
      size: 199 * KB,
      committee: 'Audit Committee',
      type: 'terms-of-reference',
    }),
    minutes('Minutes', 'm.pdf', '2020-05-03', {committee: 'Quality Committee'}),
  ),
  papersInFolds: page(
    'Folds, terms and items of days',
    'What opens, leads or holds the papers may be the day.',
    `<details><summary>Audit Committee - 3 May 2020</summary><ul><li><a href="a.pdf">Agenda</a></li><li><a href="b.pdf">Finance report April 2020</a></li></ul></details><dl><dt>Tuesday 5 July 2020</dt><dd><a href="c.pdf">Papers</a></dd><dd><a href="d.pdf">Attendance</a></dd></dl><ul><li>7 July 2020<ul><li><a href="e.pdf">Agenda</a></li><li><a href="f.pdf">Chair’s update</a></li></ul></li></ul>`,
    doc('Agenda', 'a.pdf', {date: '2020-05-03', committee: 'Audit Committee', type: 'agenda'}),
    doc('Finance report', 'b.pdf', {
      date: '2020-04',
      committee: 'Audit Committee',
      type: 'report',
      meeting: '2020-05-03 Audit Committee',
    }),
    doc('Papers', 'c.pdf', {date: '2020-07-05', type: 'papers'}),
    doc('Attendance', 'd.pdf', {date: '2020-07-05', meeting: '2020-07-05'}),
    doc('Agenda', 'e.pdf', {date: '2020-07-07', type: 'agenda'}),
    doc('Chair’s update', 'f.pdf', {meeting: '2020-07-07'}),
  ),
  committeeColumns: page(
    'Columns of a committee',
    'Its page in the first cell, under heads or with an ending.',
    `<table><tr><th>Committee</th><th>Terms of reference</th><th>Minutes</th></tr><tr><td><a href="/audit.html">Audit Committee</a></td><td><a href="a.pdf">ToR</a></td><td><a href="b.pdf">May 2020</a></td></tr></table>`,
    doc('ToR', 'a.pdf', {committee: 'Audit Committee', type: 'terms-of-reference'}),
    minutes('May 2020', 'b.pdf', '2020-05', {committee: 'Audit Committee'}),
  ),
  committeePagesOnly: page(
    'Pages of committees',
    'Where there are no files beside them, they are what the list holds.',
    `<ul><li><a href="/audit">Audit Committee</a></li><li><a href="/quality">Quality Committee</a></li></ul>`,
    {title: 'Audit Committee', url: '/audit', committee: 'Audit Committee'},
    {title: 'Quality Committee', url: '/quality', committee: 'Quality Committee'},
  ),
  twoBodies: page(
    'Two bodies with one committee each',
    'Two lines that are alike are told apart by the bodies over them.',
    `<h3>Norwich CCG</h3><ul><li><a href="a.pdf">Audit Committee Terms of Reference Feb 2019</a></li><li><a href="c.pdf">Gifts policy</a></li></ul><h3>South Norfolk CCG</h3><ul><li><a href="b.pdf">Audit Committee Terms of Reference Feb 2019</a></li><li><a href="d.pdf">Gifts policy</a></li></ul>`,
    doc('Audit Committee Terms of Reference', 'a.pdf', {
      date: '2019-02',
      committee: 'Norwich CCG Audit Committee',
      type: 'terms-of-reference',
    }),
    doc('Gifts policy (Norwich CCG)', 'c.pdf', {type: 'policy'}),
    doc('Audit Committee Terms of Reference', 'b.pdf', {
      date: '2019-02',
      committee: 'South Norfolk CCG Audit Committee',
      type: 'terms-of-reference',
    }),
    doc('Gifts policy (South Norfolk CCG)', 'd.pdf', {type: 'policy'}),
  ),
};

const ROW = (date: string, cells: string) => `<tr><td>${date}</td>${cells}</tr>`;

/** The usual table of meetings, whose page says the committee elsewhere. */
export const byDayAlone: Example = {
  title: 'Meetings without a committee',
  why: 'Agenda and minutes of one day stand together where the page names no committee.',
  markup: list(
    `<table><tr><th>Date</th><th>Agenda</th><th>Minutes</th></tr>${ROW('24 Nov 2020', '<td><a href="a1.pdf">Agenda</a></td><td><a href="m1.pdf">Minutes</a></td>')}${ROW('26 Jan 2021', '<td><a href="a2.pdf">Agenda</a></td><td>To follow</td>')}</table><h3>5 March 2021</h3><ul><li><a href="r.pdf">Finance report</a></li><li><a href="a3.pdf">Agenda</a></li></ul>`,
    'group-by="meeting"',
  ),
};
