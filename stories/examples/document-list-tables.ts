import type {Example} from './example.js';
import {doc, KB, MB, page} from './document-list-html.js';

/** Tables of documents with their columns in any order; `rows` are the model expected. */
export const TABLES: Record<string, Example> = {
  committeeColumn: page(
    'A column of committees',
    'Each row names its committee; the date is when it was posted.',
    `<table><thead><tr><th>Committee</th><th>Document title</th><th>Date posted</th><th>File type</th><th>File size</th></tr></thead><tbody>
     <tr><td>Audit Committee</td><td><a href="/1">Annual cycle of business</a></td><td>12/03/2019</td><td>PDF</td><td>199kb</td></tr>
     <tr><td>Quality Committee</td><td><a href="/2">Risk register</a></td><td>14/05/2019</td><td>Excel</td><td>20kb</td></tr></tbody></table>`,
    doc('Annual cycle of business', '/1', {
      size: 199 * KB,
      date: '2019-03-12',
      committee: 'Audit Committee',
    }),
    {
      title: 'Risk register',
      url: '/2',
      format: 'xlsx',
      size: 20 * KB,
      date: '2019-05-14',
      committee: 'Quality Committee',
      type: 'register',
    },
  ),
  dateFirst: page(
    'The date first, the file last',
    'A row is named by its title’s cell, not by its date.',
    `<table><tr><th>Date</th><th>Title</th><th>Size</th><th>Download</th></tr><tr><td>March 2019</td><td>Quality report</td><td>1.2Mb</td><td><a href="/q.pdf"><img src="data:," alt="Download"></a></td></tr><tr><td>May 2019</td><td>Finance report</td><td>199 kb</td><td><a href="/f.pdf"><img src="data:," alt="Download"></a></td></tr></table>`,
    doc('Quality report', '/q.pdf', {size: Math.round(1.2 * MB), date: '2019-03', type: 'report'}),
    doc('Finance report', '/f.pdf', {size: 199 * KB, date: '2019-05', type: 'report'}),
  ),
  meetingInWords: page(
    'A meeting’s day among words, and when its minutes were approved',
    'The papers are of the day of the meeting, not of the day on which they were approved.',
    `<table><tr><th>Meeting</th><th>Agenda</th><th>Minutes</th><th>Date approved</th></tr><tr><td>Audit Committee 5 June 2019</td><td><a href="/1.pdf">PDF, 40KB</a></td><td><a href="/2.pdf">PDF, 80KB</a></td><td>4 September 2019</td></tr><tr><td>Audit Committee, September 2019</td><td><a href="/3.pdf">Agenda</a></td><td><a href="/4.pdf">Minutes</a></td><td>6 November 2019</td></tr></table>`,
    doc('Agenda', '/1.pdf', {
      size: 40 * KB,
      date: '2019-06-05',
      type: 'agenda',
      committee: 'Audit Committee',
    }),
    doc('Minutes', '/2.pdf', {
      size: 80 * KB,
      date: '2019-06-05',
      type: 'minutes',
      committee: 'Audit Committee',
    }),
    doc('Agenda', '/3.pdf', {date: '2019-09', type: 'agenda', committee: 'Audit Committee'}),
    doc('Minutes', '/4.pdf', {date: '2019-09', type: 'minutes', committee: 'Audit Committee'}),
  ),
  papersPublished: page(
    'Papers published before their meeting',
    'The column of publishing dates is right for what is no meeting’s.',
    `<h3>Governing Body</h3><table><tr><th>Meeting</th><th>Document</th><th>Date published</th></tr><tr><td>Governing Body 5 June 2019</td><td><a href="/1.pdf">Papers</a></td><td>30 May 2019</td></tr><tr><td></td><td><a href="/2.pdf">Constitution</a></td><td>1 April 2019</td></tr></table>`,
    doc('Papers', '/1.pdf', {
      date: '2019-06-05',
      type: 'papers',
      committee: 'Governing Body',
    }),
    doc('Constitution', '/2.pdf', {
      date: '2019-04-01',
      type: 'constitution',
      committee: 'Governing Body',
    }),
  ),
  noHead: page(
    'A table without headings',
    'Cells tell by what is in them.',
    `<table><tbody><tr><td><p>12.03.19</p></td><td><p><a href="/a.pdf">Agenda</a></p></td><td><p>45KB</p></td></tr><tr><td><p>12.03.19</p></td><td><p><a href="/b.docx">Action log</a></p></td><td><p>20KB</p></td></tr></tbody></table>`,
    doc('Agenda', '/a.pdf', {size: 45 * KB, date: '2019-03-12', type: 'agenda'}),
    {title: 'Action log', url: '/b.docx', format: 'docx', size: 20 * KB, date: '2019-03-12'},
  ),
  headInFirstRow: page(
    'Headings in bold cells',
    'The first row has no th, but heads its columns.',
    `<table><tbody><tr><td><strong>Policy</strong></td><td><strong>Approved</strong></td><td><strong>Review date</strong></td></tr>
     <tr><td><a href="/w.pdf">Whistleblowing</a></td><td>June 2018</td><td>June 2020</td></tr><tr><td><a href="/h.pdf">Home working</a></td><td>Sept 2019</td><td>Sept 2021</td></tr></tbody></table>`,
    doc('Whistleblowing', '/w.pdf', {date: '2018-06', reviewBy: '2020-06', type: 'policy'}),
    doc('Home working', '/h.pdf', {date: '2019-09', reviewBy: '2021-09', type: 'policy'}),
  ),
  formatsAcross: page(
    'A column for each format',
    'PDF and Word of one row are one document, its easy read another.',
    `<table><tr><th>Document</th><th>PDF</th><th>Word</th><th>Easy read</th></tr><tr><td>Complaints policy</td><td><a href="/c.pdf">PDF</a></td><td><a href="/c.docx">Word</a></td><td><a href="/c-easy.pdf">Easy read</a></td></tr></table>`,
    doc('Complaints policy', '/c.pdf', {
      type: 'policy',
      alternatives: [{url: '/c.docx', format: 'docx'}],
    }),
    doc('Complaints policy: Easy read', '/c-easy.pdf', {type: 'policy'}),
  ),
  meetingsAcross: page(
    'A row for each meeting',
    'Columns for agenda, papers and minutes hold links that say only "View"; a gap is a gap.',
    `<h2>Primary Care Commissioning Committee</h2><table><thead><tr><th>Meeting date</th><th>Agenda</th><th>Papers</th><th>Minutes</th></tr></thead><tbody>
     <tr><td>Tuesday 28 January 2020</td><td><a href="/a1.pdf">View</a></td><td><a href="/p1.pdf">View</a></td><td><a href="/m1.pdf">View</a></td></tr>
     <tr><td>Tuesday 24 March 2020</td><td><a href="/a2.pdf">View</a></td><td><a href="/p2.pdf">View</a></td><td>To follow</td></tr></tbody></table>`,
    ...[
      ['Agenda', '/a1.pdf', '2020-01-28', 'agenda'],
      ['Papers', '/p1.pdf', '2020-01-28', 'papers'],
      ['Minutes', '/m1.pdf', '2020-01-28', 'minutes'],
      ['Agenda', '/a2.pdf', '2020-03-24', 'agenda'],
      ['Papers', '/p2.pdf', '2020-03-24', 'papers'],
    ].map(([title = '', url = '', date, type]) =>
      doc(title, url, {date, type, committee: 'Primary Care Commissioning Committee'}),
    ),
  ),
  monthsDown: page(
    'Months down, years in the caption',
    'The caption completes the months.',
    `<table><caption>Governing Body meetings 2018</caption><tr><th scope="row">January</th><td><a href="/j.pdf">Papers</a></td><td><a href="/jm.pdf">Minutes</a></td></tr><tr><th scope="row">March</th><td><a href="/m.pdf">Papers</a></td><td>Not yet approved</td></tr></table>`,
    doc('Papers', '/j.pdf', {date: '2018-01', committee: 'Governing Body', type: 'papers'}),
    doc('Minutes', '/jm.pdf', {date: '2018-01', committee: 'Governing Body', type: 'minutes'}),
    doc('Papers', '/m.pdf', {date: '2018-03', committee: 'Governing Body', type: 'papers'}),
  ),
  uploadedModified: page(
    'Uploaded and modified',
    'The day of the document counts before the days of its file.',
    `<table><tr><th>Name</th><th>Uploaded</th><th>Last modified</th><th>Hits</th></tr><tr><td><a href="/a.pdf">Minutes of 12 March 2019</a></td><td>20/03/2019</td><td>21/03/2019</td><td>34</td></tr><tr><td><a href="/b.pdf">Privacy notice</a></td><td>25/05/2018</td><td>01/06/2018</td><td>120</td></tr></table>`,
    doc('Minutes', '/a.pdf', {date: '2019-03-12', type: 'minutes'}),
    doc('Privacy notice', '/b.pdf', {date: '2018-05-25'}),
  ),
  numbered: page(
    'Agenda items with numbers',
    'An item’s number, presenter and time name nothing, nor does the number of an enclosure.',
    `<table><tr><th>Item</th><th>Subject</th><th>Lead</th><th>Time</th><th>Enclosure</th></tr><tr><td>1</td><td>Apologies</td><td>Chair</td><td>10.00</td><td>Verbal</td></tr><tr><td>2</td><td>Finance report month 9</td><td>CFO</td><td>10.10</td><td><a href="/02.pdf">Enc 2</a></td></tr><tr><td>3</td><td>Quality report</td><td>Chief Nurse</td><td>10.40</td><td><a href="/03.pdf">Enc 3</a></td></tr></table>`,
    doc('Finance report month 9', '/02.pdf', {type: 'report'}),
    doc('Quality report', '/03.pdf', {type: 'report'}),
  ),
  rowspanCommittee: page(
    'A committee over several rows',
    'A merged cell holds for each of its rows.',
    `<table><tr><th>Committee</th><th>Document</th><th>Date</th></tr><tr><td rowspan="2">Audit Committee</td><td><a href="/a1.pdf">Minutes</a></td><td>12/03/2019</td></tr><tr><td><a href="/a2.pdf">Minutes</a></td><td>14/05/2019</td></tr><tr><td>Quality Committee</td><td><a href="/q.pdf">Minutes</a></td><td>16/07/2019</td></tr></table>`,
    doc('Minutes', '/a1.pdf', {date: '2019-03-12', committee: 'Audit Committee', type: 'minutes'}),
    doc('Minutes', '/a2.pdf', {date: '2019-05-14', committee: 'Audit Committee', type: 'minutes'}),
    doc('Minutes', '/q.pdf', {date: '2019-07-16', committee: 'Quality Committee', type: 'minutes'}),
  ),
  responsiveTable: page(
    'Labels repeated in cells',
    'A table for phones says the column’s name in each cell.',
    `<table><tbody><tr><td><span class="label">Title</span> <a href="/a.pdf">Forward plan</a></td><td><span class="label">Date</span> 12 March 2019</td><td><span class="label">Size</span> 199 KB</td></tr><tr><td><span class="label">Title</span> <a href="/b.pdf">Work plan</a></td><td><span class="label">Date</span> 14 May 2019</td><td><span class="label">Size</span> 20 KB</td></tr></tbody></table>`,
    doc('Forward plan', '/a.pdf', {size: 199 * KB, date: '2019-03-12'}),
    doc('Work plan', '/b.pdf', {size: 20 * KB, date: '2019-05-14'}),
  ),
  linkedRow: page(
    'Every cell a link',
    'Date, title and size of a row link to one file: one document.',
    `<table><tr><td><a href="/a.pdf">12/03/2019</a></td><td><a href="/a.pdf">Audit Committee minutes</a></td><td><a href="/a.pdf">199 KB</a></td></tr><tr><td><a href="/b.pdf">14/05/2019</a></td><td><a href="/b.pdf">Audit Committee minutes</a></td><td><a href="/b.pdf">20 KB</a></td></tr></table>`,
    doc('Audit Committee minutes', '/a.pdf', {
      size: 199 * KB,
      date: '2019-03-12',
      committee: 'Audit Committee',
      type: 'minutes',
    }),
    doc('Audit Committee minutes', '/b.pdf', {
      size: 20 * KB,
      date: '2019-05-14',
      committee: 'Audit Committee',
      type: 'minutes',
    }),
  ),
  yearRows: page(
    'Rows of years',
    'A row of one cell dates the rows below it.',
    `<table><tr><td colspan="3"><strong>2019</strong></td></tr><tr><td>29 January</td><td><a href="/a.pdf">Agenda</a></td><td><a href="/b.pdf">Minutes</a></td></tr><tr><td colspan="3"><strong>2018</strong></td></tr><tr><td>27 November</td><td><a href="/c.pdf">Agenda</a></td><td></td></tr></table>`,
    doc('Agenda', '/a.pdf', {date: '2019-01-29', type: 'agenda'}),
    doc('Minutes', '/b.pdf', {date: '2019-01-29', type: 'minutes'}),
    doc('Agenda', '/c.pdf', {date: '2018-11-27', type: 'agenda'}),
  ),
  dataTables: page(
    'A scripted table with its controls',
    'Length, search and pages of the table are no documents.',
    `<div class="dataTables_wrapper"><div class="dataTables_length"><label>Show <select><option>10</option></select> entries</label></div><table class="dataTable"><thead><tr><th>Title</th><th>Year</th></tr></thead><tbody><tr class="odd"><td><a href="/a.pdf">Annual report</a></td><td>2019</td></tr><tr class="even"><td><a href="/b.pdf">Annual report</a></td><td>2018</td></tr></tbody></table><div class="dataTables_info">Showing 1 to 2 of 24 entries</div><div class="dataTables_paginate paging_simple_numbers"><a class="paginate_button previous disabled" href="/x?p=0">Previous</a><span><a class="paginate_button current" href="/x?p=1">1</a><a class="paginate_button" href="/x?p=2">2</a></span><a class="paginate_button next" href="/x?p=2">Next</a></div></div>`,
    doc('Annual report', '/a.pdf', {date: '2019', type: 'report'}),
    doc('Annual report', '/b.pdf', {date: '2018', type: 'report'}),
  ),
  versionColumn: page(
    'Version and status in columns',
    'A version’s number is no date; its status is the row’s.',
    `<table><tr><th>Reference</th><th>Policy name</th><th>Version</th><th>Status</th><th>Issue date</th><th>Next review</th></tr><tr><td>IG01</td><td><a href="/ig01.pdf">Information Governance Policy</a></td><td>3.4</td><td>Approved</td><td>01/04/2018</td><td>31/03/2020</td></tr><tr><td>IG02</td><td><a href="/ig02.docx">Records Policy</a></td><td>1.0</td><td>Draft</td><td>01/05/2018</td><td>30/04/2020</td></tr></table>`,
    doc('Information Governance Policy', '/ig01.pdf', {
      date: '2018-04-01',
      reviewBy: '2020-03-31',
      status: 'approved',
      type: 'policy',
    }),
    {
      title: 'Records Policy',
      url: '/ig02.docx',
      format: 'docx',
      date: '2018-05-01',
      reviewBy: '2020-04-30',
      status: 'draft',
      type: 'policy',
    },
  ),
  nestedTable: page(
    'A table in a table',
    'Layout around data: the inner table’s columns are its own.',
    `<table width="100%"><tr><td width="20%"><a href="/home">Home</a><br><a href="/contact">Contact us</a></td><td><h2>Quality Committee</h2><table border="1"><tr><td><b>Date</b></td><td><b>Paper</b></td></tr><tr><td>March 2016</td><td><a href="/q1.doc">Minutes</a></td></tr></table></td></tr></table>`,
    {
      title: 'Minutes',
      url: '/q1.doc',
      format: 'doc',
      date: '2016-03',
      committee: 'Quality Committee',
      type: 'minutes',
    },
  ),
  spendTable: page(
    'Spend over £25,000',
    'Months across, years down, and a format to each link.',
    `<h3>Spend over £25,000</h3><table><tr><th>Year</th><th>April</th><th>May</th></tr><tr><th>2019</th><td><a href="/s1904.csv">CSV</a></td><td><a href="/s1905.csv">CSV</a></td></tr><tr><th>2018</th><td><a href="/s1804.csv">CSV</a></td><td>-</td></tr></table>`,
    {title: 'Spend over £25,000', url: '/s1904.csv', format: 'csv', date: '2019-04'},
    {title: 'Spend over £25,000', url: '/s1905.csv', format: 'csv', date: '2019-05'},
    {title: 'Spend over £25,000', url: '/s1804.csv', format: 'csv', date: '2018-04'},
  ),
};
