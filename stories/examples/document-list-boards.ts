import type {Example} from './example.js';
import {doc, MB, minutes, page} from './document-list-html.js';

/** Pages of boards and their meetings; `rows` are the model expected. */
export const BOARDS: Record<string, Example> = {
  meetingCards: page(
    'A card for each meeting',
    'The heading names the board and the day; time and place are neither.',
    `<div class="meeting"><h3>Integrated Care Board – Thursday 25 May 2023</h3><p>10am to 1pm, County Hall</p><ul><li><a href="/a.pdf">Agenda and papers (PDF, 12MB)</a></li><li><a href="/q.pdf">Questions from the public</a></li></ul></div><div class="meeting"><h3>Integrated Care Board – Thursday 27 July 2023</h3><p>10am to 1pm, online</p><ul><li><a href="/b.pdf">Agenda and papers (PDF, 9MB)</a></li></ul></div>`,
    doc('Agenda and papers', '/a.pdf', {
      size: 12 * MB,
      date: '2023-05-25',
      committee: 'Integrated Care Board',
      type: 'agenda',
    }),
    doc('Questions from the public', '/q.pdf', {
      committee: 'Integrated Care Board',
      meeting: '2023-05-25 Integrated Care Board',
    }),
    doc('Agenda and papers', '/b.pdf', {
      size: 9 * MB,
      date: '2023-07-27',
      committee: 'Integrated Care Board',
      type: 'agenda',
    }),
  ),
  publicAndPrivate: page(
    'Parts of a meeting',
    'Part 1, lettered papers and late ones, all of one day.',
    `<h4>26 March 2019</h4><ul><li><a href="/1.pdf">Agenda Part 1 (public)</a></li><li><a href="/2.pdf">Papers A–F</a></li><li><a href="/3.pdf">Late paper: Winter plan</a></li></ul>`,
    doc('Agenda Part 1 (public)', '/1.pdf', {date: '2019-03-26', type: 'agenda'}),
    doc('Papers A–F', '/2.pdf', {date: '2019-03-26', type: 'papers'}),
    doc('Late paper: Winter plan', '/3.pdf', {date: '2019-03-26', type: 'papers'}),
  ),
  yearBeforeMonths: page(
    'A line of months for each year',
    'The year in bold completes the months behind it.',
    `<h2>Governing Body minutes</h2><p><strong>2019:</strong> <a href="/1.pdf">Jan</a> | <a href="/2.pdf">Mar</a> | <a href="/3.pdf">May</a></p><p><strong>2018:</strong> <a href="/4.pdf">Sept</a> | <a href="/5.pdf">Nov</a></p>`,
    minutes('Jan', '/1.pdf', '2019-01', {committee: 'Governing Body'}),
    minutes('Mar', '/2.pdf', '2019-03', {committee: 'Governing Body'}),
    minutes('May', '/3.pdf', '2019-05', {committee: 'Governing Body'}),
    minutes('Sept', '/4.pdf', '2018-09', {committee: 'Governing Body'}),
    minutes('Nov', '/5.pdf', '2018-11', {committee: 'Governing Body'}),
  ),
  toCome: page(
    'Minutes to come',
    'A cell without a link is a gap; what it says is no document.',
    `<table><thead><tr><th>Meeting</th><th>Agenda</th><th>Minutes</th></tr></thead><tbody><tr><td>12/03/2019</td><td><a href="/a1.pdf">Agenda 12/03/19</a></td><td><a href="/m1.pdf">Minutes 12/03/19</a></td></tr><tr><td>14/05/2019</td><td><a href="/a2.pdf">Agenda 14/05/19</a></td><td>Minutes not yet available</td></tr></tbody></table>`,
    doc('Agenda', '/a1.pdf', {date: '2019-03-12', type: 'agenda'}),
    minutes('Minutes', '/m1.pdf', '2019-03-12'),
    doc('Agenda', '/a2.pdf', {date: '2019-05-14', type: 'agenda'}),
  ),
  committeeFolds: page(
    'A fold for each committee',
    'Who chairs it is no document; its report is its own.',
    `<button class="accordion__button" aria-expanded="false" aria-controls="p1">Audit and Risk Committee</button><div class="accordion__panel" id="p1"><p>Chair: Jane Smith</p><p><a href="/t.pdf">Terms of reference</a> (agreed March 2023)</p><p><a href="/r.pdf">Annual report of the committee 2022/23</a></p></div><button class="accordion__button" aria-expanded="false" aria-controls="p2">People Board</button><div class="accordion__panel" id="p2"><p><a href="/t2.pdf">Terms of reference</a></p></div>`,
    doc('Terms of reference', '/t.pdf', {
      date: '2023-03',
      committee: 'Audit and Risk Committee',
      type: 'terms-of-reference',
    }),
    doc('Annual report of the committee 2022/23', '/r.pdf', {
      committee: 'Audit and Risk Committee',
      type: 'report',
    }),
    doc('Terms of reference', '/t2.pdf', {committee: 'People Board', type: 'terms-of-reference'}),
  ),
  presenters: page(
    'Items with presenters',
    'Numbers in front and names behind are of the agenda.',
    `<h3>Finance Committee, 12 March 2019</h3><ul><li>Item 5 – <a href="/5.pdf">Finance report</a> – J Smith</li><li>Item 6 – <a href="/6.pdf">Risk register</a> – A Jones</li><li>Item 7 – <a href="/7.pdf">Minutes of the last meeting</a></li></ul>`,
    doc('Finance report', '/5.pdf', {
      meeting: '2019-03-12 Finance Committee',
      committee: 'Finance Committee',
      type: 'report',
    }),
    doc('Risk register', '/6.pdf', {
      meeting: '2019-03-12 Finance Committee',
      committee: 'Finance Committee',
      type: 'register',
    }),
    minutes('Minutes of the last meeting', '/7.pdf', '2019-03-12', {
      committee: 'Finance Committee',
    }),
  ),
  heldOn: page(
    'Minutes approved and in draft',
    'Behind the day stands which version it is.',
    `<ul><li><a href="/1.pdf">Minutes of meeting held 12th March 2019 (approved)</a></li><li><a href="/2.pdf">Minutes of meeting held 14th May 2019 (draft)</a></li><li><a href="/3.pdf">Extraordinary Governing Body papers 3 June 2019</a></li><li><a href="/4.pdf">Norfolk and Waveney Joint Strategic Commissioning Committee minutes – 18.06.19</a></li></ul>`,
    minutes('Minutes of meeting (approved)', '/1.pdf', '2019-03-12'),
    minutes('Minutes of meeting (draft)', '/2.pdf', '2019-05-14'),
    doc('Extraordinary Governing Body papers', '/3.pdf', {
      date: '2019-06-03',
      committee: 'Governing Body',
      type: 'papers',
    }),
    minutes(
      'Norfolk and Waveney Joint Strategic Commissioning Committee minutes',
      '/4.pdf',
      '2019-06-18',
      {committee: 'Norfolk and Waveney Joint Strategic Commissioning Committee'},
    ),
  ),
  annualMeeting: page(
    'An annual meeting',
    'A heading with a year and no day dates nothing below it.',
    `<h3>Annual general meeting 2019</h3><ul><li><a href="/s.pptx">Presentation slides (PowerPoint, 5MB)</a></li><li><a href="/m.pdf">Minutes</a></li></ul>`,
    {title: 'Presentation slides', url: '/s.pptx', format: 'pptx', size: 5 * MB},
    minutes('Minutes', '/m.pdf'),
  ),
  heldInYear: page(
    'Meetings held in a year',
    'The heading’s year, financial or not, completes the days.',
    `<h3>Minutes of meetings held in 2019</h3><ul><li><a href="/1.pdf">12th March</a></li><li><a href="/2.pdf">Tuesday 14 May</a></li></ul><h3>2019/20 minutes</h3><ul><li><a href="/3.pdf">9 April</a></li><li><a href="/4.pdf">14 January</a></li></ul>`,
    minutes('12th March', '/1.pdf', '2019-03-12'),
    minutes('Tuesday 14 May', '/2.pdf', '2019-05-14'),
    minutes('9 April', '/3.pdf', '2019-04-09'),
    minutes('14 January', '/4.pdf', '2020-01-14'),
  ),
  shortNames: page(
    'Short words of committees',
    'ToR, a version and a month in brackets stay in the title.',
    `<ul><li><a href="/1.pdf">Quality &amp; Performance Committee ToR (v4, Jan 2020)</a></li><li><a href="/2.pdf">Terms of Reference (ToR) – Audit Committee</a></li></ul>`,
    doc('Quality & Performance Committee ToR (v4, Jan 2020)', '/1.pdf', {
      date: '2020-01',
      committee: 'Quality & Performance Committee',
      type: 'terms-of-reference',
    }),
    doc('Terms of Reference (ToR) – Audit Committee', '/2.pdf', {
      committee: 'Audit Committee',
      type: 'terms-of-reference',
    }),
  ),
  recordingsToo: page(
    'Papers and a recording in one line',
    'What can be watched is a page and no other format of the papers.',
    `<ul><li>25 May 2023: <a href="/a.pdf">Papers</a> | <a href="https://youtu.be/x">Watch the meeting</a></li><li>27 July 2023: <a href="/b.pdf">Papers</a></li></ul>`,
    doc('Papers', '/a.pdf', {date: '2023-05-25', type: 'papers'}),
    {title: 'Watch the meeting', url: 'https://youtu.be/x', date: '2023-05-25'},
    doc('Papers', '/b.pdf', {date: '2023-07-27', type: 'papers'}),
  ),
  rowHeaders: page(
    'Links in the heads of rows',
    'The first cell of each row is its head, with the link.',
    `<table><thead><tr><th scope="col">Paper</th><th scope="col">Owner</th><th scope="col">Published</th></tr></thead><tbody><tr><th scope="row"><a href="/1.pdf">Finance report</a></th><td>Jane Smith</td><td>5 March 2019</td></tr><tr><th scope="row"><a href="/2.pdf">Quality report</a></th><td>Ann Jones</td><td>6 March 2019</td></tr></tbody></table>`,
    doc('Finance report', '/1.pdf', {date: '2019-03-05', type: 'report'}),
    doc('Quality report', '/2.pdf', {date: '2019-03-06', type: 'report'}),
  ),
};
