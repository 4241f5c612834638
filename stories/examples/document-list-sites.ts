import type {Example} from './example.js';
import {KB, list} from './document-list-html.js';

const MB = KB * KB;
const PDF = {format: 'pdf'};
const doc = (title: string, url: string, more: object = {}) => ({title, url, ...PDF, ...more});
const minutes = (title: string, url: string, date?: string, more: object = {}) =>
  doc(title, url, {type: 'minutes', ...(date && {date}), ...more});
const page = (title: string, why: string, html: string, ...rows: object[]): Example => ({
  title,
  why,
  markup: list(html),
  rows,
});

/** What stands around documents on whole pages: the site's own links, prose, sections; `rows` are the model expected. */
export const SITES: Record<string, Example> = {
  pageNumbers: page(
    'Numbers of pages',
    'A line of numbers, "Next" and "Last" leads to other pages of the list.',
    `<ul><li><a href="/m1.pdf">Minutes March 2019</a></li><li><a href="/m2.pdf">Minutes May 2019</a></li></ul><p><a href="/list?page=1">1</a> <a href="/list?page=2">2</a> <a href="/list?page=3">3</a> <a href="/list?page=2">Next</a></p>
     <div><a href="/list?page=0">« First</a> | <a href="/list?page=1">‹ Prev</a> | <strong>2</strong> | <a href="/list?page=3">Next ›</a> | <a href="/list?page=9">Last »</a></div>`,
    minutes('Minutes', '/m1.pdf', '2019-03'),
    minutes('Minutes', '/m2.pdf', '2019-05'),
  ),
  pageNumbersInList: page(
    'Numbers of pages in a list',
    'Joomla and Drupal write them as items.',
    `<ul><li><a href="/m1.pdf">Minutes March 2019</a></li></ul><ul class="pages"><li><span>Start</span></li><li>1</li><li><a href="/list?start=20" title="2">2</a></li><li><a href="/list?start=40">3</a></li><li><a href="/list?start=20">Next page ›</a></li><li><a href="/list?start=40">End</a></li></ul>`,
    minutes('Minutes', '/m1.pdf', '2019-03'),
  ),
  backToTop: page(
    'Back to top',
    'Whatever address it has, it opens no document.',
    `<h3>Minutes</h3><ul><li><a href="/m1.pdf">March 2019</a></li></ul><p><a href="/committees/audit#top">Back to top</a></p><h3>Agendas</h3><ul><li><a href="/a1.pdf">March 2019</a></li></ul><p class="top"><a href="/committees/audit#">↑ Top of page</a></p><p><a href="/committees">« Back to committees</a></p>`,
    minutes('March 2019', '/m1.pdf', '2019-03'),
    doc('March 2019', '/a1.pdf', {date: '2019-03', type: 'agenda'}),
  ),
  breadcrumb: page(
    'Breadcrumbs without a name',
    'A line that begins with "Home >" says where the page stands.',
    `<p><a href="/">Home</a> &gt; <a href="/about">About us</a> &gt; <a href="/about/committees">Committees</a> &gt; Audit Committee</p><ul><li><a href="/m.pdf">Minutes 12 March 2019</a></li></ul>`,
    minutes('Minutes', '/m.pdf', '2019-03-12'),
  ),
  breadcrumbList: page(
    'Breadcrumbs in a list',
    'You are here: Home » …',
    `<div>You are here: <a href="/">Home</a> » <a href="/docs">Documents</a> » Policies</div><h2>Policies</h2><ul><li><a href="/g.pdf">Gifts</a></li></ul>`,
    doc('Gifts', '/g.pdf', {type: 'policy'}),
  ),
  shareLinks: page(
    'Share and print',
    'Links that share, print or send the page open no document.',
    `<ul><li><a href="/g.pdf">Gifts policy</a></li></ul><ul class="share"><li><a href="https://www.facebook.com/sharer/sharer.php?u=x">Facebook</a></li><li><a href="https://twitter.com/intent/tweet?url=x">Tweet</a></li><li><a href="https://www.linkedin.com/shareArticle?url=x">LinkedIn</a></li><li><a href="https://api.whatsapp.com/send?text=x">WhatsApp</a></li><li><a href="/component/mailto/?tmpl=component&amp;link=1">Email</a></li><li><a href="/policies?tmpl=component&amp;print=1" title="Print">Print</a></li><li><a href="javascript:window.print()">Print this page</a></li></ul>`,
    doc('Gifts policy', '/g.pdf', {type: 'policy'}),
  ),
  cloakedMail: page(
    'Protected e-mail addresses',
    'Cloudflare makes addresses of the site of them.',
    `<ul><li><a href="/m.pdf">Minutes March 2019</a></li></ul><p>For paper copies write to <a href="/cdn-cgi/l/email-protection#0a1b" class="__cf_email__">[email&nbsp;protected]</a> or <a href="mailto:x@y.nhs.uk">x@y.nhs.uk</a>.</p>`,
    minutes('Minutes', '/m.pdf', '2019-03'),
  ),
  adobeReader: page(
    'Where to get a reader',
    'What is needed to open the files is none of them.',
    `<ul><li><a href="/m.pdf">Minutes March 2019</a></li></ul><p>To view these files you need <a href="https://get.adobe.com/uk/reader/">Adobe Acrobat Reader</a>.</p>`,
    minutes('Minutes', '/m.pdf', '2019-03'),
  ),
  proseLinks: page(
    'Pages named in sentences',
    'Where the page has files, words linked in its sentences to other pages are no documents.',
    `<p>The Audit Committee meets four times a year. You can read about <a href="/about/governing-body">our Governing Body</a>, see <a href="/about/who">who is who</a> and <a href="/contact">get in touch with us</a> if you have a question.</p>
     <h3>Minutes</h3><ul><li><a href="/m1.pdf">12 March 2019</a></li><li><a href="/m2.pdf">14 May 2019</a></li></ul>
     <p>The committee was set up under the <a href="https://www.legislation.gov.uk/ukpga/2012/7">Health and Social Care Act 2012</a> and reports to the governing body.</p>`,
    minutes('12 March 2019', '/m1.pdf', '2019-03-12'),
    minutes('14 May 2019', '/m2.pdf', '2019-05-14'),
  ),
  proseFiles: page(
    'Files named in sentences',
    'A file is a document wherever it is linked; so is a page that the sentence gives a size or format.',
    `<p>Our work is described in the <a href="/ar.pdf">annual report 2018/19</a> and in more detail in the <a href="/plan">operational plan (PDF, 2 MB)</a>. We are part of <a href="https://www.england.nhs.uk/">NHS England</a>.</p>`,
    doc('annual report 2018/19', '/ar.pdf', {type: 'report'}),
    doc('operational plan', '/plan', {size: 2 * MB}),
  ),
  pagesInList: page(
    'Web pages among files',
    'An item of its own is a document, though it is a page.',
    `<ul><li><a href="/m.pdf">Minutes March 2019</a></li><li><a href="/how-we-decide">How we decide</a></li><li><a href="https://www.gov.uk/foi">Guide to information</a></li></ul>`,
    minutes('Minutes', '/m.pdf', '2019-03'),
    {title: 'How we decide', url: '/how-we-decide'},
    {title: 'Guide to information', url: 'https://www.gov.uk/foi'},
  ),
  detailsYears: page(
    'Years that fold',
    'The summary completes days and months.',
    `<h2>Governing Body minutes</h2><details class="nhsuk-details"><summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">2018 to 2019</span></summary><div class="nhsuk-details__text"><ul><li><a href="/1.pdf">29 May</a></li><li><a href="/2.pdf">26 March</a></li></ul></div></details><details><summary>2017 to 2018</summary><div><ul><li><a href="/3.pdf">30 May</a></li></ul></div></details>`,
    minutes('29 May', '/1.pdf', '2018-05-29', {committee: 'Governing Body'}),
    minutes('26 March', '/2.pdf', '2019-03-26', {committee: 'Governing Body'}),
    minutes('30 May', '/3.pdf', '2017-05-30', {committee: 'Governing Body'}),
  ),
  ariaAccordion: page(
    'An accordion of buttons in headings',
    'What a button opens stands under its words.',
    `<div class="accordion"><h3 class="accordion__title"><button aria-expanded="false" aria-controls="p1" id="b1">Audit Committee</button></h3><div id="p1" role="region" aria-labelledby="b1" hidden><ul><li><a href="/1.pdf">Minutes March 2019</a></li></ul></div><h3 class="accordion__title"><button aria-expanded="false" aria-controls="p2" id="b2">Finance Committee</button></h3><div id="p2" role="region" aria-labelledby="b2" hidden><ul><li><a href="/2.pdf">Minutes May 2019</a></li></ul></div></div>`,
    minutes('Minutes', '/1.pdf', '2019-03', {committee: 'Audit Committee'}),
    minutes('Minutes', '/2.pdf', '2019-05', {committee: 'Finance Committee'}),
  ),
  elementorAccordion: page(
    'An Elementor accordion',
    'A div with the role of a tab and a link without an address opens each panel.',
    `<div class="elementor-accordion"><div class="elementor-accordion-item"><div id="t1" class="elementor-tab-title" role="button" aria-controls="c1" aria-expanded="false"><span class="elementor-accordion-icon"><i></i></span><a class="elementor-accordion-title" tabindex="0">Quality Committee</a></div><div id="c1" class="elementor-tab-content" role="region"><p><a href="/1.pdf">Minutes – March 2023</a></p></div></div><div class="elementor-accordion-item"><div id="t2" class="elementor-tab-title" role="button" aria-controls="c2"><a class="elementor-accordion-title" tabindex="0">Policies</a></div><div id="c2" class="elementor-tab-content"><p><a href="/2.pdf">Sickness</a></p></div></div></div>`,
    minutes('Minutes', '/1.pdf', '2023-03', {committee: 'Quality Committee'}),
    doc('Sickness', '/2.pdf', {type: 'policy'}),
  ),
  diviToggle: page(
    'A Divi toggle',
    'A heading inside the box that it opens.',
    `<div class="et_pb_module et_pb_toggle et_pb_toggle_close"><h5 class="et_pb_toggle_title">Audit Committee minutes 2020</h5><div class="et_pb_toggle_content clearfix"><p><a href="/1.pdf">January</a><br /><a href="/2.pdf">March</a></p></div></div><div class="et_pb_module et_pb_toggle"><h5 class="et_pb_toggle_title">Registers</h5><div class="et_pb_toggle_content"><p><a href="/3.xlsx">Gifts</a></p></div></div>`,
    minutes('January', '/1.pdf', '2020-01', {committee: 'Audit Committee'}),
    minutes('March', '/2.pdf', '2020-03', {committee: 'Audit Committee'}),
    {title: 'Gifts', url: '/3.xlsx', format: 'xlsx', type: 'register'},
  ),
  bootstrapPanels: page(
    'Bootstrap panels',
    'A link to the panel’s id is its heading, not a document.',
    `<div class="panel-group"><div class="panel panel-default"><div class="panel-heading"><h4 class="panel-title"><a data-toggle="collapse" href="#c1">Governing Body papers 2016/17</a></h4></div><div id="c1" class="panel-collapse collapse"><div class="panel-body"><a href="/1.pdf">May</a>, <a href="/2.pdf">January</a></div></div></div></div>`,
    doc('May', '/1.pdf', {date: '2016-05', committee: 'Governing Body', type: 'papers'}),
    doc('January', '/2.pdf', {date: '2017-01', committee: 'Governing Body', type: 'papers'}),
  ),
  termsAndFiles: page(
    'Terms of dates',
    'A definition list whose terms are the days of meetings.',
    `<h2>Board</h2><dl><dt>26 January 2023</dt><dd><a href="/a1.pdf">Agenda</a></dd><dd><a href="/m1.pdf">Minutes</a></dd><dt>30 March 2023</dt><dd><a href="/a2.pdf">Agenda</a></dd></dl>`,
    doc('Agenda', '/a1.pdf', {date: '2023-01-26', committee: 'Board', type: 'agenda'}),
    minutes('Minutes', '/m1.pdf', '2023-01-26', {committee: 'Board'}),
    doc('Agenda', '/a2.pdf', {date: '2023-03-30', committee: 'Board', type: 'agenda'}),
  ),
  formatsInRow: page(
    'PDF, Word and easy read in one line',
    'Three links are one document with two alternatives.',
    `<ul><li>Complaints leaflet: <a href="/c.pdf">PDF</a> | <a href="/c.docx">Word</a> | <a href="/c-easy.pdf">Easy read</a></li><li><a href="/p.pdf">Privacy notice (PDF, 199KB)</a> | <a href="/p-easy.pdf">Easy read version (PDF, 2MB)</a> | <a href="/p-large.pdf">Large print</a></li></ul>`,
    doc('Complaints leaflet', '/c.pdf', {
      alternatives: [
        {url: '/c.docx', format: 'docx'},
        {url: '/c-easy.pdf', format: 'pdf'},
      ],
    }),
    doc('Privacy notice', '/p.pdf', {
      size: 199 * KB,
      alternatives: [
        {url: '/p-easy.pdf', format: 'pdf', size: 2 * MB},
        {url: '/p-large.pdf', format: 'pdf'},
      ],
    }),
  ),
  languagesInRow: page(
    'One document in several languages',
    'Links that say only a language are alternatives in it.',
    `<ul><li>Complaints leaflet: <a href="/c-en.pdf" hreflang="en">English</a> | <a href="/c-cy.pdf" hreflang="cy" lang="cy">Cymraeg</a> | <a href="/c-pl.pdf">Polish</a></li></ul>`,
    doc('Complaints leaflet', '/c-en.pdf', {
      language: 'en',
      alternatives: [
        {url: '/c-cy.pdf', format: 'pdf', language: 'cy'},
        {url: '/c-pl.pdf', format: 'pdf', language: 'pl'},
      ],
    }),
  ),
  languageItems: page(
    'Languages below a name',
    'The English document and its translations in a list below it.',
    `<p><a href="/c.pdf">How to complain</a> (PDF, 20KB)</p><ul><li><a href="/c-pl.pdf" hreflang="pl">Polski</a></li><li><a href="/c-ur.pdf" hreflang="ur" lang="ur" dir="rtl">اردو</a></li></ul>`,
    doc('How to complain', '/c.pdf', {
      size: 20 * KB,
      alternatives: [
        {url: '/c-pl.pdf', format: 'pdf', language: 'pl'},
        {url: '/c-ur.pdf', format: 'pdf', language: 'ur'},
      ],
    }),
  ),
  otherTitle: page(
    'A title in Welsh',
    'A document in another language keeps its title and says its language.',
    `<ul><li><a href="/p.pdf">Complaints policy</a></li><li lang="cy"><a href="/p-cy.pdf">Polisi cwynion</a></li></ul>`,
    doc('Complaints policy', '/p.pdf', {type: 'policy'}),
    doc('Polisi cwynion', '/p-cy.pdf', {language: 'cy'}),
  ),
  boardAndCommittees: page(
    'Board and committees',
    'A heading over many committees names none.',
    `<h2>Board and committees</h2><ul><li><a href="/s.pdf">Standing orders</a></li></ul><h2>Governing Body and committee meetings</h2><ul><li><a href="/d.pdf">Dates</a></li></ul><h2>Our committees</h2><ul><li><a href="/t.pdf">Terms of reference</a></li></ul><h3>Audit Committee</h3><ul><li><a href="/a.pdf">Minutes</a></li></ul>`,
    doc('Standing orders', '/s.pdf'),
    doc('Dates', '/d.pdf'),
    doc('Terms of reference', '/t.pdf', {type: 'terms-of-reference'}),
    minutes('Minutes', '/a.pdf', undefined, {committee: 'Audit Committee'}),
  ),
  emptyAndAnchors: page(
    'Empty links and anchors',
    'What Word and editors leave behind is no document and no word.',
    `<p><a name="_GoBack"></a><a href=""></a><a href="/m.pdf">Minutes</a><a href="/m.pdf"> </a> of 12 March 2019</p><p><a href="/t.pdf"><br></a></p><p><a href="#_ftn1" name="_ftnref1">[1]</a> Draft until approved</p>`,
    minutes('Minutes', '/m.pdf', '2019-03-12'),
  ),
  splitByFormatting: page(
    'One link in four pieces',
    'Bold and colour split a link; it is one.',
    `<p><a href="/m.pdf"><span style="color:#00f">Governing</span></a><a href="/m.pdf"><strong> Body</strong></a><a href="/m.pdf">&nbsp;papers&nbsp;</a><a href="/m.pdf">March 2019</a> (<a href="/m.pdf">PDF 2MB</a>)</p>`,
    doc('Governing Body papers', '/m.pdf', {
      size: 2 * MB,
      date: '2019-03',
      committee: 'Governing Body',
      type: 'papers',
    }),
  ),
  imageLinks: page(
    'Images with links',
    'A cover, a button that is a picture, and an icon in front.',
    `<p><a href="/ar.pdf"><img src="data:," alt="Annual report 2018/19 cover"></a></p><p>Constitution <a href="/con.pdf"><img src="data:," alt="pdf" width="16"></a></p><p><img src="data:," alt="pdf" class="icon"> <a href="/g.pdf">Gifts policy</a></p>`,
    doc('Annual report 2018/19 cover', '/ar.pdf', {type: 'report'}),
    doc('Constitution', '/con.pdf', {type: 'constitution'}),
    doc('Gifts policy', '/g.pdf', {type: 'policy'}),
  ),
  breaksAndBullets: page(
    'Typed bullets and breaks',
    'A paragraph with breaks and typed bullets is a list to those who see it.',
    `<p>• <a href="/1.pdf">Minutes 12/3/19</a><br>&bull;&nbsp;<a href="/2.pdf">Minutes 14/5/19</a> (Word version <a href="/2.docx">here</a>)<br>- <a href="/3.pdf">Action log</a></p>`,
    minutes('Minutes', '/1.pdf', '2019-03-12'),
    minutes('Minutes', '/2.pdf', '2019-05-14', {alternatives: [{url: '/2.docx', format: 'docx'}]}),
    doc('Action log', '/3.pdf'),
  ),
  underlinedHeads: page(
    'Underlined and large paragraphs as headings',
    'Editors make headings of underlined words and large letters.',
    `<p><u>Audit Committee</u></p><p><a href="/1.pdf">ToR</a></p><p><span style="font-size:18pt"><strong>Registers of interests&nbsp;</strong></span></p><p><a href="/2.pdf">2019</a></p><p style="font-weight:bold">Finance Committee</p><p><a href="/3.pdf">ToR</a></p>`,
    doc('ToR', '/1.pdf', {committee: 'Audit Committee', type: 'terms-of-reference'}),
    doc('2019', '/2.pdf', {date: '2019', type: 'register'}),
    doc('ToR', '/3.pdf', {committee: 'Finance Committee', type: 'terms-of-reference'}),
  ),
  hitsAndDates: page(
    'Uploaded, modified, hits',
    'Labels in one line lead to a date each; the first is the document’s.',
    `<div class="item"><h4><a href="/1.pdf">Quality strategy</a></h4><p class="meta">Uploaded: 12 March 2019 | Modified: 14 March 2019 | Hits: 34 | Size: 199kb</p></div><div class="item"><h4><a href="/2.pdf">Estates strategy</a></h4><p class="meta">Last updated: 1 May 2019 – 7 downloads – Review date: May 2021</p></div>`,
    doc('Quality strategy', '/1.pdf', {size: 199 * KB, date: '2019-03-12'}),
    doc('Estates strategy', '/2.pdf', {date: '2019-05-01', reviewBy: '2021-05'}),
  ),
  textWithoutLink: page(
    'Words without a link',
    'Papers to come and cancelled meetings are lines, not documents, and date no other.',
    `<h3>Audit Committee minutes</h3><ul><li>16 July 2019 – to follow</li><li><a href="/1.pdf">14 May 2019</a></li><li>12 March 2019 (meeting cancelled)</li><li><a href="/2.pdf">15 January 2019</a></li></ul>`,
    minutes('14 May 2019', '/1.pdf', '2019-05-14', {committee: 'Audit Committee'}),
    minutes('15 January 2019', '/2.pdf', '2019-01-15', {committee: 'Audit Committee'}),
  ),
  nestedYears: page(
    'Committee, year and month nested',
    'Three lists in one another.',
    `<ul><li>Quality Committee<ul><li>Minutes<ul><li>2019<ul><li><a href="/1.pdf">January</a></li><li><a href="/2.pdf">March</a></li></ul></li><li>2018<ul><li><a href="/3.pdf">November</a></li></ul></li></ul></li></ul></li></ul>`,
    minutes('January', '/1.pdf', '2019-01', {committee: 'Quality Committee'}),
    minutes('March', '/2.pdf', '2019-03', {committee: 'Quality Committee'}),
    minutes('November', '/3.pdf', '2018-11', {committee: 'Quality Committee'}),
  ),
  relatedLinks: page(
    'Cookies, logins and feeds',
    'The foot of a page that the region takes in.',
    `<ul><li><a href="/m.pdf">Minutes March 2019</a></li></ul><ul><li><a href="/">Home</a></li><li><a href="/contact-us">Contact us</a></li><li><a href="/sitemap">Site map</a></li><li><a href="/login">Log in</a></li><li><a href="/feed">RSS</a></li><li><a href="/cookies">Cookies</a></li><li><a href="/accessibility">Accessibility statement</a></li></ul>`,
    minutes('Minutes', '/m.pdf', '2019-03'),
  ),
  mixedHeadings: page(
    'A heading that dates and a heading that names',
    'The meeting’s day stands in the heading, the committee above it.',
    `<h2>Primary Care Committee</h2><h3>Meeting held on Wednesday 12 June 2019</h3><ul><li><a href="/a.pdf">Agenda</a> (PDF 1,024 KB)</li><li><a href="/p.pdf">Papers – part 1</a></li><li><a href="/r.pdf">Risk register</a></li></ul>`,
    doc('Agenda', '/a.pdf', {
      size: 1024 * KB,
      date: '2019-06-12',
      committee: 'Primary Care Committee',
      type: 'agenda',
    }),
    doc('Papers – part 1', '/p.pdf', {
      date: '2019-06-12',
      committee: 'Primary Care Committee',
      type: 'papers',
    }),
    doc('Risk register', '/r.pdf', {committee: 'Primary Care Committee', type: 'register'}),
  ),
};
