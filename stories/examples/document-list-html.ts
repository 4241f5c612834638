import type {Example} from './example.js';

export const KB = 1024;
export const MB = KB * KB;
/** A list as it stands in the page: the HTML inside the element. */
export const list = (html: string, attributes = '') =>
  `<ccg-document-list${attributes && ` ${attributes}`}>\n${html}\n</ccg-document-list>`;
/** A PDF as a row, with nothing but what every row says. */
export const doc = (title: string, url: string, more: object = {}) => ({
  title,
  url,
  format: 'pdf',
  ...more,
});
export const minutes = (title: string, url: string, date?: string, more: object = {}) =>
  doc(title, url, {type: 'minutes', ...(date && {date}), ...more});
/** A piece of a page with the rows expected of it. */
export const page = (title: string, why: string, html: string, ...rows: object[]): Example => ({
  title,
  why,
  markup: list(html),
  rows,
});
/** A committee's terms of reference as a row. */
export const terms = (committee: string, url: string, more: object = {}) => ({
  title: `${committee} Terms of Reference`,
  url,
  format: 'pdf',
  type: 'terms-of-reference',
  committee,
  ...more,
});

/** The list on the seed's page, in the HTML that Joomla's DOCman writes: addresses without endings, the icon read as "pdf". */
const NORWICH = `
  <h3>Committee terms of reference</h3>
  <p><a class="docman_download" href="/docs/audit/file"><span class="icon">pdf</span> <span>Audit Committee Terms of Reference Feb19</span> (199 KB)</a></p>
  <p><a class="docman_download" href="/docs/remuneration/file"><span class="icon">pdf</span> <span>Remuneration Committee Terms of Reference Jan 2019 </span> (239 KB)</a></p>
  <p><a class="docman_download" href="/docs/finance/file"><span class="icon">pdf</span> <span>Finance Committee Terms of Reference Mar 2018</span> (160 KB)</a></p>
  <p><a class="docman_download" href="/docs/council/file"><span class="icon">pdf</span> <span>Council of Members Terms of Reference December 2017</span> (225 KB)</a></p>
  <p><a class="docman_download" href="/docs/primary-care/file"><span class="icon">pdf</span> <span>NHS Norwich CCG Primary Care Delegated Commissioning Committee Terms of Reference </span> (152 KB)</a></p>
  <p><a class="docman_download" href="/docs/jscc/file"><span class="icon">pdf</span> <span>JSCC Terms of Reference Sept 2019</span> (316 KB)</a></p>`;

export const norwichTermsOfReference: Example = {
  title: 'Terms of reference (Norwich)',
  why: 'Six documents as NHS Norwich CCG published them: five dates in five spellings, one document without a date, which comes last.',
  markup: list(NORWICH),
  rows: [
    terms('Audit Committee', '/docs/audit/file', {size: 199 * KB, date: '2019-02'}),
    terms('Remuneration Committee', '/docs/remuneration/file', {size: 239 * KB, date: '2019-01'}),
    terms('Finance Committee', '/docs/finance/file', {size: 160 * KB, date: '2018-03'}),
    terms('Council of Members', '/docs/council/file', {size: 225 * KB, date: '2017-12'}),
    terms(
      'NHS Norwich CCG Primary Care Delegated Commissioning Committee',
      '/docs/primary-care/file',
      {size: 152 * KB},
    ),
    terms('JSCC', '/docs/jscc/file', {size: 316 * KB, date: '2019-09'}),
  ],
};

/** Existing HTML in the forms that content management systems leave it; `rows` are the model expected. */
export const HTML: Record<string, Example> = {
  norwichTermsOfReference,
  vagueLink: {
    title: 'A link that says nothing',
    why: '"Read more" in the middle of a sentence keeps its words, and the check flags it.',
    markup: list(
      '<p>Norwich CCG has been rated as "Good" by NHS England since April 1st 2013, for five years in a row. <img src="data:," alt="pdf"> <a href="/rating/file">Read more</a> (171 KB) .  We support the campaign of May 2018.</p>',
    ),
    rows: [{title: 'Read more', url: '/rating/file', format: 'pdf', size: 171 * KB}],
  },
  wordsBeside: {
    title: 'Words beside a vague link',
    why: 'Where a link says nothing but "PDF" or "click here", the words of its line are the title; several formats of one line are one document.',
    markup: list(`<ul>
      <li>Agenda 4 March 2019 <a href="a.pdf">PDF</a> | <a href="a.docx">Word</a></li>
      <li><strong>Complaints policy</strong> – <a href="b.pdf">PDF version</a> (20 KB)</li>
      <li>Governing Body papers 28 January 2020 - <a href="c.pdf">Download</a></li>
      <li>Gifts register (1 MB)<br><a href="d.xlsx">gifts_register_v2.xlsx</a></li>
      <li><a href="e.pdf">Click here</a> for the Finance Committee minutes May 2019.</li>
      <li>Agenda (<a href="f.pdf">PDF</a>, 10 KB), Minutes (<a href="g.pdf">PDF</a>, 30 KB)</li></ul>
      <p>Audit Committee minutes March 2019: <a href="h.pdf">click here</a></p>
      <p>To read the annual report 2018/19 please <a href="i.pdf">click here</a>.</p>
      <p>For more information <a href="/j">click here</a></p>
      <dl><dt>Constitution</dt><dd><a href="k.pdf">PDF</a> or <a href="k.docx">Word</a></dd></dl>
      <table><tr><td>Quality report June 2019 <a href="l.pdf">View</a></td></tr></table>
      <p><a href="m.pdf">PDF</a> <a href="m.docx">Word</a> Register of interests</p>`),
    rows: [
      {
        title: 'Agenda',
        url: 'a.pdf',
        format: 'pdf',
        date: '2019-03-04',
        type: 'agenda',
        alternatives: [{url: 'a.docx', format: 'docx'}],
      },
      {title: 'Complaints policy', url: 'b.pdf', format: 'pdf', size: 20 * KB, type: 'policy'},
      {
        title: 'Governing Body papers',
        url: 'c.pdf',
        format: 'pdf',
        date: '2020-01-28',
        committee: 'Governing Body',
        type: 'papers',
      },
      {title: 'Gifts register', url: 'd.xlsx', format: 'xlsx', size: KB * KB, type: 'register'},
      minutes('Finance Committee minutes', 'e.pdf', '2019-05', {committee: 'Finance Committee'}),
      {title: 'Agenda', url: 'f.pdf', format: 'pdf', size: 10 * KB, type: 'agenda'},
      {title: 'Minutes', url: 'g.pdf', format: 'pdf', size: 30 * KB, type: 'minutes'},
      minutes('Audit Committee minutes', 'h.pdf', '2019-03', {committee: 'Audit Committee'}),
      {title: 'annual report 2018/19', url: 'i.pdf', format: 'pdf', type: 'report'},
      {title: 'click here', url: '/j'},
      {
        title: 'Constitution',
        url: 'k.pdf',
        format: 'pdf',
        type: 'constitution',
        alternatives: [{url: 'k.docx', format: 'docx'}],
      },
      {title: 'Quality report', url: 'l.pdf', format: 'pdf', date: '2019-06', type: 'report'},
      {
        title: 'Register of interests',
        url: 'm.pdf',
        format: 'pdf',
        type: 'register',
        alternatives: [{url: 'm.docx', format: 'docx'}],
      },
    ],
  },
  wordsBesideFormats: {
    title: 'Formats with sizes, and dates in front',
    why: 'Links that say no more than format and size are named by their line too; a day in front of it dates all of it.',
    markup: list(`<ul>
      <li>Minutes 4 March 2019 [<a href="a.pdf">PDF 20KB</a>] [<a href="a.docx">Word, 30KB</a>]</li>
      <li>Report <a href="b.pdf">Download the PDF</a> <a href="b.docx">Download Word</a></li>
      <li>28 January 2020: Agenda (<a href="c.pdf">PDF</a>) | Minutes (<a href="d.pdf">PDF</a>)</li>
      <li>You can <a href="e.pdf">download</a> the Constitution (PDF, 20KB).</li>
      <li>Gifts policy, reviewed March 2019, next review March 2021 <a href="f.pdf">Download</a></li></ul>
      <p>Maps: <a href="h.pdf">Download</a> <a href="i.pdf">Download</a></p>
      <table><tr><td>Plan May 2019</td><td><a href="g.pdf">PDF</a> <a href="g.docx">Word</a></td></tr></table>`),
    rows: [
      {
        title: 'Minutes',
        url: 'a.pdf',
        format: 'pdf',
        size: 20 * KB,
        date: '2019-03-04',
        type: 'minutes',
        alternatives: [{url: 'a.docx', format: 'docx', size: 30 * KB}],
      },
      {
        title: 'Report',
        url: 'b.pdf',
        format: 'pdf',
        type: 'report',
        alternatives: [{url: 'b.docx', format: 'docx'}],
      },
      {title: 'Agenda', url: 'c.pdf', format: 'pdf', date: '2020-01-28', type: 'agenda'},
      {title: 'Minutes', url: 'd.pdf', format: 'pdf', date: '2020-01-28', type: 'minutes'},
      {title: 'Constitution', url: 'e.pdf', format: 'pdf', size: 20 * KB, type: 'constitution'},
      {
        title: 'Gifts policy',
        url: 'f.pdf',
        format: 'pdf',
        date: '2019-03',
        reviewBy: '2021-03',
        type: 'policy',
      },
      {title: 'Maps', url: 'h.pdf', format: 'pdf'},
      {title: 'Maps', url: 'i.pdf', format: 'pdf'},
      {
        title: 'Plan',
        url: 'g.pdf',
        format: 'pdf',
        date: '2019-05',
        alternatives: [{url: 'g.docx', format: 'docx'}],
      },
    ],
  },
  sentenceBeside: {
    title: 'A sentence beside a vague link',
    why: 'A whole sentence is no title: the link keeps its words, and the check flags it.',
    markup: list(
      '<p>NHS England rated the CCG “Good” five years in a row. <a href="a.pdf">pdf Read more (171 KB)</a></p><ul><li><a href="b.pdf">Read more</a> We support the campaign.</li></ul>',
    ),
    rows: [
      {title: 'Read more', url: 'a.pdf', format: 'pdf', size: 171 * KB},
      {title: 'Read more', url: 'b.pdf', format: 'pdf'},
    ],
  },
  splitLinks: {
    title: 'A link in pieces',
    why: 'Links to one address with nothing between them are one link.',
    markup: list(
      '<ul><li><a href="a.pdf">Au</a><a href="a.pdf"><b>dit Committee</b></a> <a href="a.pdf">minutes March 2019</a> (20 KB)</li><li><a href="b.pdf">Plan</a> <a href="b.pdf">Download</a></li><li><a href="c.pdf">Report</a><a href="d.pdf">Map</a></li></ul>',
    ),
    rows: [
      minutes('Audit Committee minutes', 'a.pdf', '2019-03', {
        size: 20 * KB,
        committee: 'Audit Committee',
      }),
      {title: 'Plan', url: 'b.pdf', format: 'pdf'},
      {title: 'Report', url: 'c.pdf', format: 'pdf', type: 'report'},
      {title: 'Map', url: 'd.pdf', format: 'pdf'},
    ],
  },
  reviewDates: {
    title: 'Reviews past and to come',
    why: 'Only a review to come is one to be late for: "reviewed March 2019" dates the document.',
    markup: list(`<ul>
      <li><a href="a.pdf">Gifts</a> (reviewed March 2019)</li>
      <li><a href="b.pdf">Sickness</a> Last reviewed June 2020. Next review: June 2022</li>
      <li><a href="c.pdf">Travel</a> Last review date June 2018</li>
      <li><a href="d.pdf">Fraud</a> review due March 2021</li>
      <li><a href="e.pdf">Waste</a> to be reviewed by May 2021, last reviewed May 2019</li></ul>
      <table><tr><th>Name</th><th>Last reviewed</th><th>Review date</th></tr>
      <tr><td><a href="f.pdf">Leave</a></td><td>May 2019</td><td>May 2021</td></tr></table>`),
    rows: [
      {title: 'Gifts', url: 'a.pdf', format: 'pdf', date: '2019-03'},
      {title: 'Sickness', url: 'b.pdf', format: 'pdf', date: '2020-06', reviewBy: '2022-06'},
      {title: 'Travel', url: 'c.pdf', format: 'pdf', date: '2018-06'},
      {title: 'Fraud', url: 'd.pdf', format: 'pdf', reviewBy: '2021-03'},
      {title: 'Waste', url: 'e.pdf', format: 'pdf', date: '2019-05', reviewBy: '2021-05'},
      {title: 'Leave', url: 'f.pdf', format: 'pdf', date: '2019-05', reviewBy: '2021-05'},
    ],
  },
  nestedLists: {
    title: 'Lists inside lists',
    why: 'The words of an item above a nested list are its heading, and hold for that list only.',
    markup: list(`<ul>
      <li>Audit Committee<ul><li><a href="a.pdf">Minutes 12/03/2019</a></li><li><a href="b.pdf">Agenda 14.05.19</a></li></ul></li>
      <li>Policies<ul><li><a href="c.docx">Complaints</a></li></ul></li>
      <li><a href="d.pdf">Plan</a></li>
    </ul>`),
    rows: [
      minutes('Minutes', 'a.pdf', '2019-03-12', {committee: 'Audit Committee'}),
      {
        title: 'Agenda',
        url: 'b.pdf',
        format: 'pdf',
        date: '2019-05-14',
        committee: 'Audit Committee',
        type: 'agenda',
      },
      {title: 'Complaints', url: 'c.docx', format: 'docx', type: 'policy'},
      {title: 'Plan', url: 'd.pdf', format: 'pdf'},
    ],
  },
  headings: {
    title: 'Headings above lists',
    why: 'The committee comes from the nearest heading that names one; a heading of the same rank ends it.',
    markup: list(`
      <h2>Governing Body</h2><h3>Minutes</h3><ul><li><a href="1.pdf">12 March 2019</a></li></ul>
      <h3>Reports</h3><ul><li><a href="2.pdf">Annual report 2018</a></li></ul>
      <h2>Other</h2><ul><li><a href="3.pdf">Map</a></li></ul>`),
    rows: [
      minutes('12 March 2019', '1.pdf', '2019-03-12', {committee: 'Governing Body'}),
      {
        title: 'Annual report',
        url: '2.pdf',
        format: 'pdf',
        date: '2018',
        committee: 'Governing Body',
        type: 'report',
      },
      {title: 'Map', url: '3.pdf', format: 'pdf'},
    ],
  },
  boldParagraphs: {
    title: 'Bold paragraphs as headings',
    why: 'A paragraph that is bold from end to end is a heading to those who see it.',
    markup: list(`
      <p><strong>Audit Committee</strong></p><p><a href="1.pdf">Terms of Reference Feb19</a></p>
      <p><span style="font-weight: bold">Finance Committee:</span></p><p><a href="2.pdf">Terms of Reference</a></p>
      <p><b><u>Policies</u></b></p><p><a href="3.pdf"><b>Gifts</b></a></p>`),
    rows: [
      {
        title: 'Terms of Reference',
        url: '1.pdf',
        format: 'pdf',
        date: '2019-02',
        committee: 'Audit Committee',
        type: 'terms-of-reference',
      },
      {
        title: 'Terms of Reference',
        url: '2.pdf',
        format: 'pdf',
        committee: 'Finance Committee',
        type: 'terms-of-reference',
      },
      {title: 'Gifts', url: '3.pdf', format: 'pdf', type: 'policy'},
    ],
  },
  dataTable: {
    title: 'A table with columns',
    why: 'Dates, sizes and formats in cells of their own belong to the link of their row.',
    markup:
      list(`<table><thead><tr><th>Document</th><th>Date</th><th>Next review</th><th>Size</th></tr></thead><tbody>
      <tr><td><a href="/get?id=1">Conflicts of Interest Policy</a></td><td>12/03/2019</td><td>March 2021</td><td>PDF 1,024 KB</td></tr>
      <tr><td><a href="/get?id=2">Register of Gifts</a></td><td>&nbsp;</td><td>n/a</td><td>0.19 MB</td></tr></tbody></table>`),
    rows: [
      {
        title: 'Conflicts of Interest Policy',
        url: '/get?id=1',
        format: 'pdf',
        size: 1024 * KB,
        date: '2019-03-12',
        reviewBy: '2021-03',
        type: 'policy',
      },
      {
        title: 'Register of Gifts',
        url: '/get?id=2',
        size: Math.round(0.19 * KB * KB),
        type: 'register',
      },
    ],
  },
  downloadColumn: {
    title: 'A table with a "Download" column',
    why: 'A link that says only "Download" takes its title from the row.',
    markup: list(`<table><tr><th>Name</th><th>Published</th><th>Link</th></tr>
      <tr><td>Audit Committee Terms of Reference</td><td>Feb 2019</td><td><a href="a.pdf">Download (199 KB)</a></td></tr></table>`),
    rows: [terms('Audit Committee', 'a.pdf', {size: 199 * KB, date: '2019-02'})],
  },
  meetingTable: {
    title: 'A table of meetings',
    why: 'One row for each meeting: the date of the row is that of its agenda, papers and minutes.',
    markup:
      list(`<h3>Governing Body</h3><table><tr><th>Date</th><th>Agenda</th><th>Minutes</th></tr>
      <tr><td>28 January 2020</td><td><a href="a1.pdf">Agenda</a></td><td><a href="m1.pdf">PDF</a></td></tr>
      <tr><td>26 November 2019</td><td><a href="a2.pdf">Agenda</a></td><td>-</td></tr></table>`),
    rows: [
      {
        title: 'Agenda',
        url: 'a1.pdf',
        format: 'pdf',
        date: '2020-01-28',
        committee: 'Governing Body',
        type: 'agenda',
      },
      minutes('Minutes', 'm1.pdf', '2020-01-28', {committee: 'Governing Body'}),
      {
        title: 'Agenda',
        url: 'a2.pdf',
        format: 'pdf',
        date: '2019-11-26',
        committee: 'Governing Body',
        type: 'agenda',
      },
    ],
  },
  mergedRows: {
    title: 'Merged rows as headings',
    why: 'A row with one cell across the table names the committee of the rows below it, within that table.',
    markup: list(`<table><tr><td colspan="2"><b>Audit Committee</b></td></tr>
      <tr><td><a href="1.pdf">Minutes</a></td><td>March 2019</td></tr>
      <tr><td colspan="2">Finance Committee</td></tr><tr><td><a href="2.pdf">Minutes</a></td><td>April 2019</td></tr></table>
      <ul><li><a href="3.pdf">Minutes</a></li></ul>`),
    rows: [
      minutes('Minutes', '1.pdf', '2019-03', {committee: 'Audit Committee'}),
      minutes('Minutes', '2.pdf', '2019-04', {committee: 'Finance Committee'}),
      {title: 'Minutes', url: '3.pdf', format: 'pdf', type: 'minutes'},
    ],
  },
  layoutTable: {
    title: 'A table used for layout',
    why: 'Lists in the cells of a table are lists; each cell has its own heading.',
    markup: list(`<table><tr>
      <td><h3>Audit Committee</h3><p><a href="1.pdf">Minutes March 2019</a> (20 KB)<br><a href="2.pdf">Minutes May 2019</a> (30 KB)</p></td>
      <td><h3>Reports</h3><ul><li><a href="3.pdf">Quality report</a></li></ul></td></tr></table>`),
    rows: [
      minutes('Minutes', '1.pdf', '2019-03', {size: 20 * KB, committee: 'Audit Committee'}),
      minutes('Minutes', '2.pdf', '2019-05', {size: 30 * KB, committee: 'Audit Committee'}),
      {title: 'Quality report', url: '3.pdf', format: 'pdf', type: 'report'},
    ],
  },
  definitionList: {
    title: 'A definition list',
    why: 'Terms are headings where they hold no link; where they do, the definition describes the document.',
    markup:
      list(`<dl><dt>Audit Committee</dt><dd><a href="1.pdf">Terms of reference</a>, March 2019</dd>
      <dt><a href="2.pdf">Constitution (2 MB)</a></dt><dd>How the group is run.</dd></dl>`),
    rows: [
      {
        title: 'Terms of reference',
        url: '1.pdf',
        format: 'pdf',
        date: '2019-03',
        committee: 'Audit Committee',
        type: 'terms-of-reference',
      },
      {
        title: 'Constitution',
        url: '2.pdf',
        format: 'pdf',
        size: 2 * KB * KB,
        type: 'constitution',
        description: 'How the group is run.',
      },
    ],
  },
  wordPaste: {
    title: 'Pasted from Word',
    why: 'Spans, no-break spaces and empty paragraphs are no words of the title.',
    markup: list(`<p class="MsoNormal"><span lang="EN-GB">&nbsp;</span></p>
      <p class="MsoListParagraph"><span style="font-family:Symbol">·<span>&nbsp;&nbsp; </span></span><a href="1.pdf"><span style="mso-fareast:x">Audit&nbsp;Committee </span><span><o:p></o:p>Minutes 3<sup>rd</sup>&nbsp;March 2019</span></a><span>&nbsp;(PDF,&nbsp;45&nbsp;KB)</span></p>`),
    rows: [
      minutes('Audit Committee Minutes', '1.pdf', '2019-03-03', {
        size: 45 * KB,
        committee: 'Audit Committee',
      }),
    ],
  },
  docmanBlocks: {
    title: 'DOCman blocks',
    why: 'Title and "Download" button of one block are one document, and the button has the file.',
    markup:
      list(`<div class="koowa_document"><h4 class="koowa_header"><a href="/docs/1-tor"><span class="k-visually-hidden">pdf</span> Audit Committee Terms of Reference</a></h4>
        <p><time>12 March 2019</time></p><p><a class="btn" href="/docs/1-tor/file">Download <span>(pdf, 199 KB)</span></a></p></div>
      <div class="koowa_document"><h4><a href="/docs/2"><img src="data:," alt="spreadsheet"> Gifts register</a></h4><p><a href="/docs/2">Download (xlsx, 20 KB)</a></p></div>`),
    rows: [
      terms('Audit Committee', '/docs/1-tor/file', {size: 199 * KB, date: '2019-03-12'}),
      {title: 'Gifts register', url: '/docs/2', format: 'xlsx', size: 20 * KB, type: 'register'},
    ],
  },
  jdownloads: {
    title: 'jDownloads items',
    why: 'Size and date stand on lines of their own, with labels.',
    markup:
      list(`<div class="jd_item"><div><img src="data:," alt="pdf icon"> <a href="/download/5">Quality Committee Minutes</a></div>
      <div>File size: 239 KB</div><div>Created: 12-03-2019</div></div>
      <div class="jd_item"><div><a href="/download/6">Plan</a></div><div>Size: 1 MB</div></div>`),
    rows: [
      minutes('Quality Committee Minutes', '/download/5', '2019-03-12', {
        size: 239 * KB,
        committee: 'Quality Committee',
      }),
      {title: 'Plan', url: '/download/6', size: KB * KB},
    ],
  },
  iconLinks: {
    title: 'An icon with a link of its own',
    why: 'Two links to one address in one item are one document.',
    markup:
      list(`<ul><li><a href="a.pdf"><img src="data:," alt="PDF icon"></a> <a href="a.pdf">Audit report</a> 199kb</li>
      <li><a href="b.aspx"><img src="data:," alt="Map of the area"></a></li></ul>`),
    rows: [
      {title: 'Audit report', url: 'a.pdf', format: 'pdf', size: 199 * KB, type: 'report'},
      {title: 'Map of the area', url: 'b.aspx'},
    ],
  },
  otherFormats: {
    title: 'The same document in other formats',
    why: 'Links that name only a format are alternatives of the document before them.',
    markup: list(
      '<ul><li><a href="a.pdf">Complaints policy (PDF, 1 MB)</a> | <a href="a.html">HTML</a> | <a href="a.docx">Word version (45 KB)</a></li><li><a href="b.pdf">PDF</a></li></ul>',
    ),
    rows: [
      {
        title: 'Complaints policy',
        url: 'a.pdf',
        format: 'pdf',
        size: KB * KB,
        type: 'policy',
        alternatives: [
          {url: 'a.html', format: 'html'},
          {url: 'a.docx', format: 'docx', size: 45 * KB},
        ],
      },
      {title: 'PDF', url: 'b.pdf', format: 'pdf'},
    ],
  },
  lineOfMeeting: {
    title: 'One line for each meeting',
    why: 'A date before several links is the date of each.',
    markup: list(
      '<p>28 January 2020: <a href="a.pdf">Agenda</a>, <a href="m.pdf">Minutes</a> (45 KB)</p><h3>Governing Body, 3 March 2020</h3><ul><li><a href="p.pdf">Papers</a></li><li><a href="x.pdf">Map</a></li></ul>',
    ),
    rows: [
      {title: 'Agenda', url: 'a.pdf', format: 'pdf', date: '2020-01-28', type: 'agenda'},
      minutes('Minutes', 'm.pdf', '2020-01-28', {size: 45 * KB}),
      {
        title: 'Papers',
        url: 'p.pdf',
        format: 'pdf',
        date: '2020-03-03',
        committee: 'Governing Body',
        type: 'papers',
      },
      {
        title: 'Map',
        url: 'x.pdf',
        format: 'pdf',
        committee: 'Governing Body',
        meeting: '2020-03-03 Governing Body',
      },
    ],
  },
  notDocuments: {
    title: 'Links that are no documents',
    why: 'Links within the page, e-mail and telephone are left out.',
    markup: list(
      '<ul><li><a href="#top">Top</a></li><li><a href="mailto:a@b.nhs.uk">E-mail us</a></li><li><a href="tel:01603">Ring</a></li><li><a name="x">Anchor</a><a href="ok.pdf">Plan</a></li></ul>',
    ),
    rows: [{title: 'Plan', url: 'ok.pdf', format: 'pdf'}],
  },
  badAddress: {
    title: 'An address that is not safe',
    why: 'A javascript: link is refused with a problem; the others stay.',
    markup: list(
      '<ul><li><a href="javascript:alert(1)">Bad</a></li><li><a href="good.pdf">Markup &lt;b&gt;is text&lt;/b&gt;</a></li></ul>',
    ),
    rows: [{title: 'Markup <b>is text</b>', url: 'good.pdf', format: 'pdf'}],
  },
  sections: {
    title: 'Folded sections',
    why: 'A summary, caption or legend is the heading of what it opens, and of no more.',
    markup:
      list(`<details><summary>Audit Committee minutes</summary><ul><li><a href="1.pdf">March 2019</a></li></ul></details>
      <table><caption>Finance Committee</caption><tr><td><a href="2.pdf">Agenda</a></td></tr></table><p><a href="3.pdf">Plan</a></p>`),
    rows: [
      minutes('March 2019', '1.pdf', '2019-03', {committee: 'Audit Committee'}),
      {
        title: 'Agenda',
        url: '2.pdf',
        format: 'pdf',
        committee: 'Finance Committee',
        type: 'agenda',
      },
      {title: 'Plan', url: '3.pdf', format: 'pdf'},
    ],
  },
};
