import type {Example} from './example.js';
import {KB, list, terms} from './document-list-html.js';

const PDF = {format: 'pdf'};
/** A row that says nothing but what every row says. */
const doc = (title: string, url: string, more: object = {}) => ({title, url, ...PDF, ...more});
const minutes = (title: string, url: string, date?: string, committee?: string) =>
  doc(title, url, {type: 'minutes', ...(date && {date}), ...(committee && {committee})});

/** How content management systems and the people who use them leave documents; `rows` are the model expected. */
export const CMS: Record<string, Example> = {
  formatsBelow: {
    title: 'Formats below a name',
    why: 'Items, paragraphs or cells that say no more than a format are one document with alternatives, named by what stands over them.',
    markup: list(`
      <ul><li>Constitution (April 2019)<ul><li><a href="a.pdf">PDF (2 MB)</a></li><li><a href="a.docx">Word</a></li></ul></li>
      <li><a href="b.pdf">Complaints policy</a><ul><li><a href="b.docx">Word version</a></li><li><a href="b.html">Web page</a></li></ul></li></ul>
      <ul><li>Accounts<ul><li>2018/19: <a href="g.pdf">PDF</a>, <a href="g.docx">Word</a></li><li>2017/18: <a href="h.pdf">PDF</a></li></ul></li></ul>
      <p>Standing orders</p><ul><li><a href="d.pdf">Download PDF</a></li><li><a href="d.docx">Download Word</a></li></ul>
      <p>Register of gifts:</p><p><a href="e.xlsx">Excel</a></p>
      <h3>Annual report</h3><p><a href="c.pdf">PDF</a></p><p><a href="c.odt">ODT (30 KB)</a></p>
      <table><tr><th>Document</th><th>PDF</th><th>Word</th></tr>
      <tr><td>Leave policy</td><td><a href="f.pdf">200KB</a></td><td><a href="f.docx">45KB</a></td></tr></table>`),
    rows: [
      doc('Constitution', 'a.pdf', {
        size: 2 * KB * KB,
        date: '2019-04',
        type: 'constitution',
        alternatives: [{url: 'a.docx', format: 'docx'}],
      }),
      doc('Complaints policy', 'b.pdf', {
        type: 'policy',
        alternatives: [
          {url: 'b.docx', format: 'docx'},
          {url: 'b.html', format: 'html'},
        ],
      }),
      doc('Accounts 2018/19', 'g.pdf', {alternatives: [{url: 'g.docx', format: 'docx'}]}),
      doc('Accounts 2017/18', 'h.pdf'),
      doc('Standing orders', 'd.pdf', {alternatives: [{url: 'd.docx', format: 'docx'}]}),
      {title: 'Register of gifts', url: 'e.xlsx', format: 'xlsx', type: 'register'},
      doc('Annual report', 'c.pdf', {
        type: 'report',
        alternatives: [{url: 'c.odt', format: 'odt', size: 30 * KB}],
      }),
      doc('Leave policy', 'f.pdf', {
        size: 200 * KB,
        type: 'policy',
        alternatives: [{url: 'f.docx', format: 'docx', size: 45 * KB}],
      }),
    ],
  },
  sameTitleFormats: {
    title: 'One title, two formats',
    why: 'Neighbours of one title that say different formats are one document; of one format they are two.',
    markup: list(`<ul>
      <li><a href="a.pdf">Annual report 2018/19 (PDF, 2 MB)</a></li><li><a href="a.docx">Annual report 2018/19 (Word, 300 KB)</a></li>
      <li><a href="b.pdf">Minutes March 2019 (PDF)</a></li><li><a href="b.docx">Minutes May 2019 (Word)</a></li>
      <li><a href="c.pdf">Plan (PDF)</a></li><li><a href="d.pdf">Plan (PDF)</a></li>
      <li><a href="e.pdf">Leave policy</a></li><li><a href="e.docx">Word version (30 KB)</a></li><li><a href="e.html">HTML</a></li></ul>`),
    rows: [
      doc('Annual report 2018/19', 'a.pdf', {
        size: 2 * KB * KB,
        type: 'report',
        alternatives: [{url: 'a.docx', format: 'docx', size: 300 * KB}],
      }),
      minutes('Minutes', 'b.pdf', '2019-03'),
      {title: 'Minutes', url: 'b.docx', format: 'docx', date: '2019-05', type: 'minutes'},
      doc('Plan', 'c.pdf'),
      doc('Plan', 'd.pdf'),
      doc('Leave policy', 'e.pdf', {
        type: 'policy',
        alternatives: [
          {url: 'e.docx', format: 'docx', size: 30 * KB},
          {url: 'e.html', format: 'html'},
        ],
      }),
    ],
  },
  headingsThatName: {
    title: 'Headings over links that say nothing',
    why: '"Read more" and "Download" under a heading of their own are that document; a heading over other documents, over a committee or over anything at all names none.',
    markup: list(`
      <h3>Conflicts of Interest Policy</h3><p>How we deal with interests.</p><p><a href="a.pdf">Read more</a></p>
      <p><strong>Safeguarding Annual Report 2018</strong></p><p><a href="b.pdf">Click here to download (PDF, 20 KB)</a></p>
      <h3>Audit Committee minutes</h3><p>March 2019 – <a href="c.pdf">Download</a></p><p>May 2019 – <a href="d.pdf">Download</a></p>
      <h3>Audit Committee</h3><p><a href="e.pdf">View</a></p>
      <h3>Key documents</h3><p><a href="f.pdf">Download</a></p>
      <h3>Policies</h3><p>Gifts policy</p><p><a href="i.pdf">Download</a></p>
      <h3>Strategies</h3><p><a href="g.pdf">Digital strategy</a></p><p><a href="h.pdf">Read more</a></p>`),
    rows: [
      doc('Conflicts of Interest Policy', 'a.pdf', {
        type: 'policy',
        description: 'How we deal with interests.',
      }),
      doc('Safeguarding Annual Report', 'b.pdf', {size: 20 * KB, date: '2018', type: 'report'}),
      minutes('Audit Committee minutes', 'c.pdf', '2019-03', 'Audit Committee'),
      minutes('Audit Committee minutes', 'd.pdf', '2019-05', 'Audit Committee'),
      doc('View', 'e.pdf', {committee: 'Audit Committee'}),
      doc('Download', 'f.pdf'),
      doc('Gifts policy', 'i.pdf', {type: 'policy'}),
      doc('Digital strategy', 'g.pdf'),
      doc('Read more', 'h.pdf'),
    ],
  },
  cards: {
    title: 'Cards with a button',
    why: 'In a block of its own a button is named by the heading in it; a picture, a title and a button to one address are one document.',
    markup: list(`
      <div><div><h4>Quality strategy</h4><p>Our plan.</p><div><a class="button" href="a.pdf">Download</a></div></div>
      <div><h4>Digital strategy</h4><p>Our other plan.</p><div><a class="button" href="b.pdf">Download</a></div></div></div>
      <section><div><a aria-hidden="true" tabindex="-1" href="c.pdf"><img alt="" src="data:,"></a></div><div><h4><a href="c.pdf">Annual report</a></h4><p>PDF, 1.2 MB, 48 pages</p></div><p><a href="c.pdf">Continue reading →</a></p></section>
      <a href="d.pdf"><h4>Equality report 2019</h4><p>PDF (2 MB)</p></a><a href="e.pdf"><div>Constitution</div><div>PDF</div></a>`),
    rows: [
      doc('Quality strategy', 'a.pdf', {description: 'Our plan.'}),
      doc('Digital strategy', 'b.pdf', {description: 'Our other plan.'}),
      doc('Annual report', 'c.pdf', {size: Math.round(1.2 * KB * KB), pages: 48, type: 'report'}),
      doc('Equality report', 'd.pdf', {size: 2 * KB * KB, date: '2019', type: 'report'}),
      doc('Constitution', 'e.pdf', {type: 'constitution'}),
    ],
  },
  datesOnly: {
    title: 'Links that are dates',
    why: 'A date stays the title of its link; what it is and whose comes from the headings.',
    markup: list(`
      <h3>Audit Committee minutes</h3><p><a href="a.pdf">January 2019</a> | <a href="b.pdf">12 March 2019 (PDF, 20 KB)</a></p>
      <h3>Annual reports</h3><ul><li><a href="c.pdf">2018/19</a></li><li><a href="d.pdf">2016</a></li></ul>
      <p>Agendas:</p><ul><li><a href="e.pdf">March 2018</a></li></ul>`),
    rows: [
      minutes('January 2019', 'a.pdf', '2019-01', 'Audit Committee'),
      {...minutes('12 March 2019', 'b.pdf', '2019-03-12', 'Audit Committee'), size: 20 * KB},
      doc('Annual reports 2018/19', 'c.pdf', {type: 'report'}),
      doc('2016', 'd.pdf', {date: '2016', type: 'report'}),
      doc('March 2018', 'e.pdf', {date: '2018-03', type: 'agenda'}),
    ],
  },
  yearsInHeadings: {
    title: 'Years in headings',
    why: 'The nearest heading with a year completes days and months without one; a financial year runs from April.',
    markup: list(`
      <h3>Governing Body papers</h3><h4>2019</h4><ul><li><a href="a.pdf">29 January</a></li><li><a href="b.pdf">March</a></li></ul>
      <details><summary>2018 to 2019</summary><ul><li><a href="c.pdf">Papers – 12 June</a></li><li><a href="d.pdf">Papers for Tuesday 12 February</a></li></ul></details>
      <h4>Meetings 2017/18</h4><table><tr><td>21 May</td><td><a href="e.pdf">Agenda</a></td></tr></table>
      <ul><li>2016<ul><li>January<ul><li><a href="f.pdf">Minutes</a></li></ul></li></ul></li></ul>`),
    rows: [
      doc('29 January', 'a.pdf', {date: '2019-01-29', type: 'papers', committee: 'Governing Body'}),
      doc('March', 'b.pdf', {date: '2019-03', type: 'papers', committee: 'Governing Body'}),
      doc('Papers', 'c.pdf', {date: '2018-06-12', type: 'papers', committee: 'Governing Body'}),
      doc('Papers', 'd.pdf', {date: '2019-02-12', type: 'papers', committee: 'Governing Body'}),
      doc('Agenda', 'e.pdf', {date: '2017-05-21', type: 'agenda', committee: 'Governing Body'}),
      minutes('Minutes', 'f.pdf', '2016-01', 'Governing Body'),
    ],
  },
  datesAround: {
    title: 'Dates above and below',
    why: 'A line with a date and no more is of what stands below it, where the first stands above the first document; else of what it follows. The day that a page was updated is no document’s.',
    markup: list(`
      <p>Last updated 1 June 2019</p><p>12 March 2019</p><p><a href="a.pdf">Agenda</a> <a href="b.pdf">Minutes</a></p><p>14 May 2019</p><p><a href="c.pdf">Agenda</a></p>
      <p>Tuesday 16 July 2019<br><a href="d.pdf">Agenda</a><br><a href="e.pdf">Minutes</a></p>`),
    rows: [
      doc('Agenda', 'a.pdf', {date: '2019-03-12', type: 'agenda'}),
      minutes('Minutes', 'b.pdf', '2019-03-12'),
      doc('Agenda', 'c.pdf', {date: '2019-05-14', type: 'agenda'}),
      doc('Agenda', 'd.pdf', {date: '2019-07-16', type: 'agenda'}),
      minutes('Minutes', 'e.pdf', '2019-07-16'),
    ],
  },
  datesBelow: {
    title: 'Dates below',
    why: 'Where each date follows its document, it is that one’s and not the next one’s.',
    markup: list(
      '<p><b><a href="a.pdf">Audit Committee minutes</a></b></p><p>12 March 2019</p><p><b><a href="b.pdf">Finance Committee minutes</a></b></p><p>14 May 2019</p>',
    ),
    rows: [
      minutes('Audit Committee minutes', 'a.pdf', '2019-03-12', 'Audit Committee'),
      minutes('Finance Committee minutes', 'b.pdf', '2019-05-14', 'Finance Committee'),
    ],
  },
  leads: {
    title: 'Words that lead to links',
    why: 'What stands before a colon or dash holds for the links behind it.',
    markup: list(`<ul>
      <li><strong>Audit Committee:</strong> <a href="a.pdf">Terms of reference</a> (Feb 2019); <a href="b.pdf">Minutes</a> (March 2019)</li>
      <li>Quality Committee – <a href="c.pdf">ToR</a></li>
      <li>Governing Body papers 29 January 2019: <a href="d.pdf">Part 1</a>, <a href="e.pdf">Part 2 (5 MB)</a></li></ul>`),
    rows: [
      {...terms('Audit Committee', 'a.pdf', {date: '2019-02'}), title: 'Terms of reference'},
      minutes('Minutes', 'b.pdf', '2019-03', 'Audit Committee'),
      {...terms('Quality Committee', 'c.pdf'), title: 'ToR'},
      doc('Governing Body papers: Part 1', 'd.pdf', {
        date: '2019-01-29',
        type: 'papers',
        committee: 'Governing Body',
      }),
      doc('Governing Body papers: Part 2', 'e.pdf', {
        size: 5 * KB * KB,
        date: '2019-01-29',
        type: 'papers',
        committee: 'Governing Body',
      }),
    ],
  },
  committeesInTitles: {
    title: 'Committees in titles',
    why: 'Item numbers, dates, verbs and the name of the body before a dash are no part of a committee’s name.',
    markup: list(`<ul>
      <li><a href="a.pdf">12 March 2019 Governing Body minutes</a></li>
      <li><a href="b.pdf">Item 5 - Audit Committee report</a></li>
      <li><a href="c.pdf">Enclosure 3: Finance, Performance and Quality Committee report</a></li>
      <li><a href="d.pdf">View Extraordinary Governing Body papers</a></li>
      <li><a href="e.pdf">NHS Norwich CCG – Joint Strategic Commissioning Committee (JSCC) agenda</a></li></ul>`),
    rows: [
      minutes('12 March 2019 Governing Body minutes', 'a.pdf', '2019-03-12', 'Governing Body'),
      doc('Item 5 - Audit Committee report', 'b.pdf', {
        type: 'report',
        committee: 'Audit Committee',
      }),
      doc('Enclosure 3: Finance, Performance and Quality Committee report', 'c.pdf', {
        type: 'report',
        committee: 'Finance, Performance and Quality Committee',
      }),
      doc('View Extraordinary Governing Body papers', 'd.pdf', {
        type: 'papers',
        committee: 'Governing Body',
      }),
      doc('NHS Norwich CCG – Joint Strategic Commissioning Committee (JSCC) agenda', 'e.pdf', {
        type: 'agenda',
        committee: 'Joint Strategic Commissioning Committee',
      }),
    ],
  },
  accordions: {
    title: 'Accordions and tabs',
    why: 'A button or link that opens what is below is its heading, and a tab that of its panel.',
    markup: list(`
      <h3><button type="button">Audit Committee</button></h3><div><a href="a.pdf">ToR</a></div>
      <div><a class="accordion-toggle" data-toggle="collapse" href="#c2">Policies</a></div><div><a href="b.pdf">Gifts</a></div>
      <ul><li><a href="#t1" data-toggle="tab">Finance Committee</a></li><li><a href="#t2" data-toggle="tab">Registers</a></li></ul>
      <div id="t1"><a href="c.pdf">ToR</a></div><div id="t2"><a href="d.pdf">Interests</a></div>`),
    rows: [
      {...terms('Audit Committee', 'a.pdf'), title: 'ToR'},
      doc('Gifts', 'b.pdf', {type: 'policy', committee: 'Audit Committee'}),
      {...terms('Finance Committee', 'c.pdf'), title: 'ToR'},
      doc('Interests', 'd.pdf', {type: 'register', committee: 'Audit Committee'}),
    ],
  },
  spokenNames: {
    title: 'Names for screen readers',
    why: 'A link that says nothing is named by its label or title; a picture without words by its file; an empty link is nothing.',
    markup: list(`<ul>
      <li><a href="a.pdf" aria-label="Download Audit Committee minutes March 2019">Download</a></li>
      <li><a href="b.pdf" title="Gifts policy"><img src="data:,"></a></li>
      <li><a href="files/plan%202019.pdf"><img src="data:,"></a></li>
      <li><a href="100%.pdf"><img src="data:,"></a></li>
      <li><a href="c.pdf"></a><a href="d.pdf">Map</a></li></ul>`),
    rows: [
      minutes('Audit Committee minutes', 'a.pdf', '2019-03', 'Audit Committee'),
      doc('Gifts policy', 'b.pdf', {type: 'policy'}),
      doc('plan', 'files/plan%202019.pdf', {date: '2019'}),
      doc('100%.pdf', '100%.pdf'),
      doc('Map', 'd.pdf'),
    ],
  },
  gluedSpans: {
    title: 'Spans without spaces',
    why: 'What a style sheet sets apart is apart: a size, date or icon glued to the title is no part of it.',
    markup: list(`
      <ul><li><a href="a.pdf">Audit Committee ToR<span>pdf - 199 KB</span></a></li>
      <li><a href="/d/7"><span class="k-visually-hidden">document</span>Gifts policy</a></li></ul>
      <div><div><a href="b.pdf">Leave policy</a><span>12 March 2019</span><span>20KB</span></div><div><a href="c.pdf">Com&shy;plaints policy</a><span>PDF</span></div></div>`),
    rows: [
      {...terms('Audit Committee', 'a.pdf', {size: 199 * KB}), title: 'Audit Committee ToR'},
      {title: 'Gifts policy', url: '/d/7', type: 'policy'},
      doc('Leave policy', 'b.pdf', {size: 20 * KB, date: '2019-03-12', type: 'policy'}),
      doc('Complaints policy', 'c.pdf', {type: 'policy'}),
    ],
  },
  labelledDetails: {
    title: 'Details with labels',
    why: 'What labels lead to counts among other words; names of authors and counts of downloads are nothing.',
    markup: list(`
      <div><h4><a href="/d/1">Policy on policies</a></h4><p>Published on 14 February 2019 By John Smith 120 downloads</p><p><a href="/d/1/file">Download (docx, 20 KB)</a></p></div>
      <div><h4><a href="/d/2">Quality report</a></h4><ul><li>Date: 12 March 2019</li><li>Filesize: 239 KB</li><li>Hits: 12</li></ul><a href="/d/2/get">Download</a> <a href="/d/2/look">Preview</a></div>
      <div><h4><a href="/d/3">Plan</a></h4><div>1 file(s) 2.50 MB</div></div>
      <ul><li><a href="b.pdf">Leave policy</a>, approved by the Governing Body in March 2019</li>
      <li>The <a href="c.pdf">gifts policy</a> was agreed in April 2019 (PDF, 45 KB)</li>
      <li>Our <a href="d.pdf">plan</a> and <a href="e.pdf">map</a> were agreed in May 2019.</li></ul>`),
    rows: [
      {
        title: 'Policy on policies',
        url: '/d/1/file',
        format: 'docx',
        size: 20 * KB,
        date: '2019-02-14',
        type: 'policy',
      },
      {
        title: 'Quality report',
        url: '/d/2/get',
        size: 239 * KB,
        date: '2019-03-12',
        type: 'report',
      },
      {title: 'Plan', url: '/d/3', size: 2.5 * KB * KB},
      doc('Leave policy', 'b.pdf', {date: '2019-03', type: 'policy'}),
      doc('gifts policy', 'c.pdf', {size: 45 * KB, date: '2019-04', type: 'policy'}),
      doc('plan', 'd.pdf'),
      doc('map', 'e.pdf'),
    ],
  },
  drupalFiles: {
    title: 'Drupal’s files',
    why: 'An icon’s words are about the file; a sortable heading is no document.',
    markup: list(`
      <table><thead><tr><th><a href="?order=title">Attachment</a></th><th>Size</th></tr></thead><tbody>
      <tr><td><img alt="PDF icon" src="data:,"> <a href="a.pdf">Enclosure 1 - Minutes of 29 January 2019.pdf</a></td><td>199.5 KB</td></tr>
      <tr><td><img alt="Microsoft Office document icon" src="data:,"> <a href="b.doc">Agenda.doc</a></td><td>112 KB</td></tr></tbody></table>`),
    rows: [
      {...minutes('Enclosure 1 - Minutes', 'a.pdf', '2019-01-29'), size: 199.5 * KB},
      {title: 'Agenda.doc', url: 'b.doc', format: 'doc', size: 112 * KB, type: 'agenda'},
    ],
  },
  joomlaAttachments: {
    title: 'File names beside descriptions',
    why: 'A file name gives way to a description; a number or an owner in a row names nothing.',
    markup: list(`
      <table><caption>Attachments:</caption><tr><th>File</th><th>Description</th><th>File size</th></tr>
      <tr><td><a href="a.pdf"><img src="data:," alt="Download this file (ToR.pdf)"></a><a href="a.pdf">ToR.pdf</a></td><td>Audit Committee terms of reference</td><td>199 kB</td></tr></table>
      <table><tr><th>No.</th><th>Owner</th><th>Policy title</th><th>Ratified</th><th>Next review</th><th>Link</th></tr>
      <tr><td>HR 01</td><td>Head of HR</td><td>Recruitment policy</td><td>12.03.19</td><td>12.03.21</td><td><a href="b.pdf">HR01.pdf</a></td></tr></table>
      <div><p><a href="c.pdf">QC.pdf</a></p><p>Quality Committee terms of reference</p><small>20 KB | 12/03/2019</small></div>`),
    rows: [
      {
        ...terms('Audit Committee', 'a.pdf', {size: 199 * KB}),
        title: 'Audit Committee terms of reference',
      },
      doc('Recruitment policy', 'b.pdf', {
        date: '2019-03-12',
        reviewBy: '2021-03-12',
        type: 'policy',
      }),
      {
        ...terms('Quality Committee', 'c.pdf', {size: 20 * KB, date: '2019-03-12'}),
        title: 'Quality Committee terms of reference',
      },
    ],
  },
  committeeTable: {
    title: 'Committees down, types across',
    why: 'Row and column together say what a link opens; years at the head of columns date them.',
    markup: list(`
      <table><tr><th>Committee</th><th>Terms of reference</th><th>Minutes</th></tr>
      <tr><td>Audit Committee</td><td><a href="a.pdf">Download</a></td><td><a href="b.pdf">12 March 2019</a></td></tr>
      <tr><td>Finance Committee</td><td><a href="c.pdf">Download</a></td><td>None</td></tr></table>
      <table><tr><th></th><th>2018</th><th>2019</th></tr><tr><th>Annual report</th><td><a href="d.pdf">PDF</a></td><td><a href="e.pdf">PDF</a></td></tr></table>`),
    rows: [
      {...terms('Audit Committee', 'a.pdf'), title: 'Terms of reference'},
      minutes('12 March 2019', 'b.pdf', '2019-03-12', 'Audit Committee'),
      {...terms('Finance Committee', 'c.pdf'), title: 'Terms of reference'},
      doc('Annual report', 'd.pdf', {date: '2018', type: 'report'}),
      doc('Annual report', 'e.pdf', {date: '2019', type: 'report'}),
    ],
  },
  siteNavigation: {
    title: 'The site’s own links',
    why: 'Pages of the list, breadcrumbs, authors and tags are no documents.',
    markup: list(`
      <nav><a href="/">Home</a></nav><ul><li><a href="a.pdf">Plan</a> <a rel="tag" href="/tag/x">Planning</a></li></ul>
      <div class="pagination"><ul><li><a href="?page=2">2</a></li><li><a href="?page=3">Next</a></li></ul></div>`),
    rows: [doc('Plan', 'a.pdf')],
  },
  sizesAndMoney: {
    title: 'Sizes, money and dates of machines',
    why: '"£25k" is no size; a time element’s own date counts where its words have none; icons in front of links are each of the next.',
    markup: list(`<ul>
      <li><a href="a.xlsx">Spend over £25k March 2019</a></li><li><a href="b.pdf">Report (PDF, 199K)</a></li><li><a href="c.pdf">Savings of 5m</a> 1.5 megabytes</li>
      <li><a href="d.pdf">Minutes</a> <time datetime="2019-03-12T10:00Z">12 March</time></li></ul>
      <p><img alt="doc" src="data:,"><a href="/get?1">Form A</a> <img alt="pdf" src="data:,"><a href="/get?2">Form B</a></p>`),
    rows: [
      {title: 'Spend over £25k', url: 'a.xlsx', format: 'xlsx', date: '2019-03'},
      doc('Report', 'b.pdf', {size: 199 * KB, type: 'report'}),
      doc('Savings of 5m', 'c.pdf', {size: 1.5 * KB * KB}),
      minutes('Minutes', 'd.pdf', '2019-03-12'),
      {title: 'Form A', url: '/get?1', format: 'doc'},
      {title: 'Form B', url: '/get?2', format: 'pdf'},
    ],
  },
  prose: {
    title: 'Links in sentences',
    why: 'A sentence names what it leads to ("here to view our publications"), never itself.',
    markup: list(`
      <p>Click <a href="/a">here</a> to read more information about the Success Regime.</p><p>Click <a href="/b">here</a> to view our publications.</p>
      <p>Further information is available <a href="/c">here</a></p>
      <p>The CCG’s clinical governance is reported bi-monthly and can be accessed via the Governing Body papers, available <a href="/d">here</a></p>
      <p>You can see if these include your GP Practice <a href="/e">here</a>. We do not commission dentists.</p>
      <p>How to complain: <a href="/f">click here</a></p>`),
    rows: [
      {title: 'Success Regime', url: '/a'},
      {title: 'publications', url: '/b'},
      {title: 'here', url: '/c'},
      {title: 'here', url: '/d'},
      {title: 'here', url: '/e'},
      {title: 'How to complain', url: '/f'},
    ],
  },
  detailsBelow: {
    title: 'Details on lines of their own',
    why: 'A line that says no more than format, size or date is of the document above it.',
    markup: list(`
      <p><a href="a.pdf">Annual report</a></p><p>PDF, 1.5 MB</p><p><a href="b.pdf">Plan</a></p><p>PDF, 3 MB, March 2019</p>
      <h4><a href="c.pdf">Map</a></h4><p>Published 12 March 2019. PDF, 2 MB</p><p>Page last updated 1 June 2019</p>`),
    rows: [
      doc('Annual report', 'a.pdf', {size: 1.5 * KB * KB, type: 'report'}),
      doc('Plan', 'b.pdf', {size: 3 * KB * KB, date: '2019-03'}),
      doc('Map', 'c.pdf', {size: 2 * KB * KB, date: '2019-03-12'}),
    ],
  },
  linkedDates: {
    title: 'Dates that are links',
    why: 'In a row of a meeting’s links the one that is the date dates the others; to one address they are one document.',
    markup: list(`
      <table><caption>Audit Committee</caption><tr><th>Date</th><th>Agenda</th><th>Minutes</th></tr>
      <tr><td><a href="/meeting/1">12 Mar 2019 2.00 pm</a></td><td><a href="a.pdf">Agenda</a></td><td><a href="m.pdf">Minutes</a></td></tr></table>
      <table><tr><td><a href="b.pdf">14 May 2019</a></td><td><a href="b.pdf">Finance Committee minutes</a></td></tr></table>
      <p>Minutes of the <a href="c.pdf">16 July 2019</a> meeting</p>`),
    rows: [
      {
        title: '12 Mar 2019 2.00 pm',
        url: '/meeting/1',
        date: '2019-03-12',
        committee: 'Audit Committee',
      },
      doc('Agenda', 'a.pdf', {date: '2019-03-12', type: 'agenda', committee: 'Audit Committee'}),
      minutes('Minutes', 'm.pdf', '2019-03-12', 'Audit Committee'),
      minutes('Finance Committee minutes', 'b.pdf', '2019-05-14', 'Finance Committee'),
      minutes('16 July 2019', 'c.pdf', '2019-07-16'),
    ],
  },
  yearsBeside: {
    title: 'Years beside months',
    why: 'A year in front of links, or at the head of their row or column, completes their days and months.',
    markup: list(`
      <p>Governing Body minutes 2019: <a href="a.pdf">29 January</a>, <a href="b.pdf">26 March</a></p><p><b>2018:</b> <a href="c.pdf">January</a></p>
      <table><tr><th>2017</th><td><a href="d.pdf">January</a></td><td><a href="e.pdf">March</a></td></tr></table>`),
    rows: [
      minutes('29 January', 'a.pdf', '2019-01-29', 'Governing Body'),
      minutes('26 March', 'b.pdf', '2019-03-26', 'Governing Body'),
      doc('January', 'c.pdf', {date: '2018-01'}),
      doc('January', 'd.pdf', {date: '2017-01'}),
      doc('March', 'e.pdf', {date: '2017-03'}),
    ],
  },
  itemsAsHeadings: {
    title: 'Items as headings',
    why: 'An item in bold, or that names a committee or type, heads the items below it in its list.',
    markup:
      list(`<ul><li><strong>Audit Committee</strong></li><li><a href="a.pdf">Minutes March 2019</a></li>
      <li>Finance Committee</li><li><a href="b.pdf">Minutes May 2019</a></li></ul><p><a href="c.pdf">Map</a></p>`),
    rows: [
      minutes('Minutes', 'a.pdf', '2019-03', 'Audit Committee'),
      minutes('Minutes', 'b.pdf', '2019-05', 'Finance Committee'),
      doc('Map', 'c.pdf'),
    ],
  },
};
