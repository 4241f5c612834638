import {doc, KB, minutes, page} from './document-list-html.js';
import type {Example} from './example.js';

const terms = (title: string, url: string, more: object = {}) =>
  doc(title, url, {type: 'terms-of-reference', ...more});

/** Documents that only their headings or columns tell from each other. */
export const ALIKE: Record<string, Example> = {
  sameUnderTypes: page(
    'One title under several headings',
    'Lines that are alike are told apart by the nearest headings over them.',
    `<h3>Policies</h3><ul><li><a href="a.pdf">Complaints</a></li><li><a href="b.pdf">Leave</a></li></ul><h3>Procedures</h3><ul><li><a href="c.pdf">Complaints</a></li><li><a href="d.pdf">Expenses</a></li></ul>`,
    doc('Complaints (Policies)', 'a.pdf', {type: 'policy'}),
    doc('Leave', 'b.pdf', {type: 'policy'}),
    doc('Complaints (Procedures)', 'c.pdf'),
    doc('Expenses', 'd.pdf'),
  ),
  sameUnderSubjects: page(
    'One title in several folds and under bold lines',
    'The same for what opens a fold, and for subjects that are no type.',
    `<details><summary>Leaflets</summary><ul><li><a href="a.pdf">Asthma</a> (PDF, 20KB)</li></ul></details><details><summary>Pathways:</summary><ul><li><a href="b.pdf">Asthma</a> (PDF, 30KB)</li></ul></details><p><strong>North locality</strong></p><p><a href="c.pdf">Terms of reference</a></p><p><strong>South locality</strong></p><p><a href="d.pdf">Terms of reference</a></p>`,
    doc('Asthma (Leaflets)', 'a.pdf', {size: 20 * KB}),
    doc('Asthma (Pathways)', 'b.pdf', {size: 30 * KB}),
    terms('Terms of reference (North locality)', 'c.pdf'),
    terms('Terms of reference (South locality)', 'd.pdf'),
  ),
  sameTwice: page(
    'One document under two headings',
    'It is one and the same, and keeps its title; so do those whose dates or committees differ.',
    `<h3>Popular</h3><ul><li><a href="a.pdf">Leave policy</a></li><li><a href="b.pdf">Pay report May 2019</a></li></ul><h3>Staff</h3><ul><li><a href="a.pdf">Leave policy</a></li><li><a href="c.pdf">Pay report June 2019</a></li></ul><h3>Documents</h3><ul><li><a href="d.pdf">Audit Committee</a></li></ul>`,
    doc('Leave policy', 'a.pdf', {type: 'policy'}),
    doc('Pay report', 'b.pdf', {date: '2019-05', type: 'report'}),
    doc('Leave policy', 'a.pdf', {type: 'policy'}),
    doc('Pay report', 'c.pdf', {date: '2019-06', type: 'report'}),
    doc('Audit Committee', 'd.pdf', {committee: 'Audit Committee'}),
  ),
  committeesByType: page(
    'Committees under the type of their papers',
    'The title stays the link’s; the type tells them apart, and the page says it beside each.',
    `<h3>Agendas</h3><ul><li><a href="a.pdf">Audit Committee 5 June 2019</a></li></ul><h3>Minutes</h3><ul><li><a href="b.pdf">Audit Committee 5 June 2019</a></li></ul>`,
    doc('Audit Committee', 'a.pdf', {
      date: '2019-06-05',
      type: 'agenda',
      committee: 'Audit Committee',
    }),
    minutes('Audit Committee', 'b.pdf', '2019-06-05', {committee: 'Audit Committee'}),
  ),
  committeeColumn: page(
    'A column of committees in short',
    'Under “Committee” a cell is the committee’s name as it stands.',
    `<table><tr><th>Committee</th><th>Chair</th><th>Terms of reference</th></tr><tr><td>Audit</td><td>Jane Smith</td><td><a href="a.pdf">Terms of reference (PDF, 199KB)</a></td></tr><tr><td>Quality and Safety</td><td>John Jones</td><td><a href="b.pdf">Terms of reference (PDF, 150KB)</a></td></tr><tr><td>Governing Body</td><td>Jo Lee</td><td><a href="c.pdf">Terms of reference</a></td></tr></table>`,
    terms('Terms of reference', 'a.pdf', {size: 199 * KB, committee: 'Audit'}),
    terms('Terms of reference', 'b.pdf', {size: 150 * KB, committee: 'Quality and Safety'}),
    terms('Terms of reference', 'c.pdf', {committee: 'Governing Body'}),
  ),
  committeeColumnLast: page(
    'A column of committees or groups behind the link',
    'In other words and another place; a dash and “All” name none.',
    `<table><thead><tr><th>Title</th><th>Date</th><th>Committee / group</th></tr></thead><tbody><tr><td><a href="a.pdf">Minutes</a></td><td>5/6/19</td><td>Remuneration</td></tr><tr><td><a href="b.pdf">Gifts policy</a></td><td>2018</td><td>-</td></tr><tr><td><a href="c.pdf">Expenses policy</a></td><td>2017</td><td>All</td></tr></tbody></table>`,
    minutes('Minutes', 'a.pdf', '2019-06-05', {committee: 'Remuneration'}),
    doc('Gifts policy', 'b.pdf', {date: '2018', type: 'policy'}),
    doc('Expenses policy', 'c.pdf', {date: '2017', type: 'policy'}),
  ),
  linkInCommitteeColumn: page(
    'Links and days in the column of committees',
    'The name is the link; a day, and who approved it, name no committee.',
    `<h3>Terms of reference</h3><table><tr><th>Name of committee</th><th>Approved by</th></tr><tr><td><a href="a.pdf">Audit</a></td><td>Board</td></tr></table><table><tr><th>Policy</th><th>Approved by committee</th></tr><tr><td><a href="b.pdf">Leave policy</a></td><td>Yes</td></tr></table><table><tr><th>Board</th><th>Papers</th></tr><tr><td>5 June 2019</td><td><a href="c.pdf">Papers</a></td></tr></table>`,
    terms('Audit', 'a.pdf', {committee: 'Audit'}),
    doc('Leave policy', 'b.pdf', {type: 'policy'}),
    doc('Papers', 'c.pdf', {date: '2019-06-05', type: 'papers'}),
  ),
  pagesInCommitteeColumn: page(
    'Pages in the column of committees',
    'A link to a committee’s page is no document, and names the committee of its row.',
    `<table><tr><th>Committee</th><th>Terms of reference</th></tr><tr><td><a href="/audit">Audit</a></td><td><a href="a.pdf">Terms of reference</a></td></tr><tr><td><a href="/quality">Quality and Safety</a></td><td><a href="b.pdf">Terms of reference</a></td></tr></table>`,
    terms('Terms of reference', 'a.pdf', {committee: 'Audit'}),
    terms('Terms of reference', 'b.pdf', {committee: 'Quality and Safety'}),
  ),
  sameHeadingsTwice: page(
    'One title under one heading twice',
    'Where the nearest headings are the same, those above them tell.',
    `<h3>North</h3><h4>Forms</h4><ul><li><a href="a.pdf">Travel claim</a></li></ul><h3>South</h3><h4>Forms</h4><ul><li><a href="b.pdf">Travel claim</a></li></ul>`,
    doc('Travel claim (North)', 'a.pdf'),
    doc('Travel claim (South)', 'b.pdf'),
  ),
};
