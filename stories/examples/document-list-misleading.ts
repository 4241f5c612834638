import type {Example} from './example.js';
import {doc, KB, MB, minutes, page} from './document-list-html.js';

const audit = (url: string, date: string, more: object = {}) =>
  minutes('Audit Committee minutes', url, date, {committee: 'Audit Committee', ...more});

/** Words and links that look like something else; `rows` are the model expected. */
export const MISLEADING: Record<string, Example> = {
  olderElsewhere: page(
    'Older ones elsewhere',
    'A sentence that leads to the rest of a list is no document of it.',
    `<ul><li><a href="b.pdf">Audit Committee minutes 3 May 2020</a></li></ul><p>Minutes before 2015 are <a href="/archive">here</a>. If you need help, <a href="/contact-us">get in touch</a>.</p>`,
    audit('b.pdf', '2020-05-03'),
  ),
  contactUs: page(
    'Whom to ask',
    'Nor are the people to contact, whatever they are called.',
    `<ul><li><a href="b.pdf">Audit Committee minutes 3 May 2020</a></li></ul><p>For older ones contact <a href="/contact">us</a>.</p><p>Please ask <a href="/people/governance">the governance team</a>.</p><p>Earlier papers: <a href="/enquiries/contact-us.aspx">write to us</a></p>`,
    audit('b.pdf', '2020-05-03'),
  ),
  restOfList: page(
    'The rest of a list',
    'In other words, and behind the link.',
    `<ul><li><a href="b.pdf">Audit Committee minutes 3 May 2020</a></li></ul><p>Older papers are available <a href="/more">on request</a>.</p><p><a href="/all">Click here</a> for previous minutes.</p><p>Archived minutes can be found <a href="/old">here</a>.</p>`,
    audit('b.pdf', '2020-05-03'),
  ),
  olderFile: page(
    'Older ones in a file',
    'A file that holds the older ones is a document all the same.',
    `<ul><li><a href="b.pdf">Audit Committee minutes 3 May 2020</a></li></ul><p>Archived minutes: <a href="old.zip">download</a></p>`,
    audit('b.pdf', '2020-05-03'),
    {title: 'Archived minutes', url: 'old.zip', format: 'zip', type: 'minutes'},
  ),
  referenceLinks: page(
    'References as links',
    'The column of titles names what a reference opens; a bare year is when it was approved.',
    `<table><tr><th>Ref</th><th>Title</th><th>Approved</th><th>Next review</th></tr><tr><td><a href="b.pdf">CG02</a></td><td>Fraud Policy</td><td>12/05/2019</td><td>2022</td></tr><tr><td><a href="c.pdf">CG03</a></td><td>Gifts Policy</td><td>2018</td><td></td></tr></table>`,
    doc('Fraud Policy', 'b.pdf', {date: '2019-05-12', reviewBy: '2022', type: 'policy'}),
    doc('Gifts Policy', 'c.pdf', {date: '2018', type: 'policy'}),
  ),
  policyNumbers: page(
    'Numbers of policies as links',
    'In other spellings and another order of columns.',
    `<table><tr><th>Policy name</th><th>Policy number</th><th>Year adopted</th></tr><tr><td>Leave</td><td><a href="b.pdf">HR/012</a></td><td>2017</td></tr><tr><td>Pay</td><td><a href="c.pdf">NCCG-HR-7.1</a></td><td>2018</td></tr></table>`,
    doc('Leave', 'b.pdf', {date: '2017', type: 'policy'}),
    doc('Pay', 'c.pdf', {date: '2018', type: 'policy'}),
  ),
  codeAsTitle: page(
    'A title that looks like a reference',
    'In a column of titles it is one.',
    `<table><tr><th>Title</th><th>Description</th></tr><tr><td><a href="b.pdf">COVID19</a></td><td>What we do</td></tr></table>`,
    doc('COVID19', 'b.pdf'),
  ),
  yearsUnderHeadings: page(
    'Years under headings',
    'A title that is only a year needs its heading.',
    `<h3>Annual reports</h3><ul><li><a href="c.pdf">2018/19</a></li><li><a href="d.pdf">2019/20</a></li></ul><h3>Annual accounts</h3><ul><li><a href="e.pdf">2018/19</a></li><li><a href="f.pdf">2019 to 2020 (PDF, 2 MB)</a></li></ul>`,
    doc('Annual reports 2018/19', 'c.pdf', {type: 'report'}),
    doc('Annual reports 2019/20', 'd.pdf', {type: 'report'}),
    doc('Annual accounts 2018/19', 'e.pdf'),
    doc('Annual accounts 2019 to 2020', 'f.pdf', {size: 2 * MB}),
  ),
  monthsUnderHeading: page(
    'Months under a heading',
    'A month too, where no type says what it is.',
    `<h3>Spend over £25,000</h3><p>2019/20: <a href="a.csv">April</a> | <a href="c.csv">January</a></p><p>2018/19: <a href="d.csv">April</a></p>`,
    {title: 'Spend over £25,000 April', url: 'a.csv', format: 'csv', date: '2019-04'},
    {title: 'Spend over £25,000 January', url: 'c.csv', format: 'csv', date: '2020-01'},
    {title: 'Spend over £25,000 April', url: 'd.csv', format: 'csv', date: '2018-04'},
  ),
  zipOfPdfs: page(
    'An archive of other files',
    'What an archive holds is no format of it.',
    `<ul><li><a href="x.zip">All papers (ZIP of PDF files, 12 MB)</a></li><li><a href="y.zip">Zip (PDF files)</a></li><li><a href="z.zip">May papers (zip file containing Word documents)</a></li></ul>`,
    {title: 'All papers', url: 'x.zip', format: 'zip', size: 12 * MB, type: 'papers'},
    {title: 'Zip', url: 'y.zip', format: 'zip'},
    {title: 'May papers', url: 'z.zip', format: 'zip', type: 'papers'},
  ),
  wordsBehindDash: page(
    'A description behind a dash',
    'What a line says behind its only link describes it.',
    `<ul><li><a href="t.pdf">Audit Committee minutes 3 May 2020</a> – covers external audit and fraud.<br><small>Published: 12/06/2020 | 345KB | PDF</small></li><li><a href="u.pdf">Audit Committee minutes 4 May 2020</a> - covers external audit (PDF, 20KB)</li><li><a href="v.pdf">Audit Committee minutes 5 May 2020</a>: our first meeting online.</li><li><a href="w.pdf">Audit Committee minutes 6 May 2020</a> – draft</li></ul>`,
    audit('t.pdf', '2020-05-03', {
      size: 345 * KB,
      description: 'covers external audit and fraud.',
    }),
    audit('u.pdf', '2020-05-04', {size: 20 * KB, description: 'covers external audit'}),
    audit('v.pdf', '2020-05-05', {description: 'our first meeting online.'}),
    audit('w.pdf', '2020-05-06', {status: 'draft'}),
  ),
  sizeBehindSentence: page(
    'A size behind a sentence',
    'Behind the description’s last full stop the file begins.',
    `<dl><dt><a href="t.pdf">Constitution</a></dt><dd>Our rules. 1.2MB</dd><dt><a href="u.pdf">Handbook</a></dt><dd>How we work, for staff. PDF, 20 KB</dd><dt><a href="v.pdf">Storage guide</a></dt><dd>Keep mail under 20 MB</dd></dl>`,
    doc('Constitution', 't.pdf', {
      type: 'constitution',
      size: Math.round(1.2 * MB),
      description: 'Our rules.',
    }),
    doc('Handbook', 'u.pdf', {size: 20 * KB, description: 'How we work, for staff.'}),
    doc('Storage guide', 'v.pdf', {description: 'Keep mail under 20 MB'}),
  ),
  hourWithT: page(
    'A date as machines write it',
    'The hour behind a T hides no date.',
    `<table><tr><th>Document</th><th>Published</th></tr><tr><td><a href="b.pdf">Finance report</a></td><td>2020-07-12T10:00</td></tr><tr><td><a href="c.pdf">Pay report</a></td><td>2020-07-13T10:00:30+01:00</td></tr></table>`,
    doc('Finance report', 'b.pdf', {type: 'report', date: '2020-07-12'}),
    doc('Pay report', 'c.pdf', {type: 'report', date: '2020-07-13'}),
  ),
  restOnPlaces: page(
    'Where the rest is kept',
    'An archive or another site, in a block too; what a list’s item names stays.',
    `<ul><li><a href="b.pdf">Audit Committee minutes 3 May 2020</a></li><li><a href="/docs/a">Previous minutes</a></li></ul><div>Minutes prior to April 2018 can be found on <a href="/old">our old website</a></div><p>Our archive is <a href="/archive.html">here</a>.</p><p>Previous version: <a href="/d/12">Gifts policy 2015</a></p>`,
    audit('b.pdf', '2020-05-03'),
    {title: 'Previous minutes', url: '/docs/a', type: 'minutes'},
    {title: 'Gifts policy', url: '/d/12', date: '2015', type: 'policy'},
  ),
  bareNumbers: page(
    'Bare numbers as references',
    'Under the head of a column of numbers a number is a reference.',
    `<table><tr><th>Document number</th><th>Document title</th><th>Issued</th></tr><tr><td><a href="a.pdf">POL-001</a></td><td>Fire safety</td><td>2019</td></tr><tr><td><a href="b.pdf">1.2</a></td><td>Lone working</td><td>June 2018</td></tr></table>`,
    doc('Fire safety', 'a.pdf', {date: '2019'}),
    doc('Lone working', 'b.pdf', {date: '2018-06'}),
  ),
  editionsUnderHeading: page(
    'Editions of years',
    'A year with an edition behind it needs its heading too.',
    `<h3>Annual reports and accounts</h3><ul><li><a href="a.pdf">2018/19</a></li><li><a href="b.pdf">2019/20 (easy read)</a></li><li><a href="c.pdf">2017 to 2018 summary</a></li></ul>`,
    doc('Annual reports and accounts 2018/19', 'a.pdf', {type: 'report'}),
    doc('Annual reports and accounts 2019/20 (easy read)', 'b.pdf', {type: 'report'}),
    doc('Annual reports and accounts 2017 to 2018 summary', 'c.pdf', {type: 'report'}),
  ),
  severalFormatsInBrackets: page(
    'Two formats in one bracket',
    'Which of them the file is, its address tells.',
    `<ul><li><a href="b.docx">Forms (Word and PDF files)</a></li><li><a href="d.zip">Zipped PDF files - May 2020</a></li></ul>`,
    {title: 'Forms', url: 'b.docx', format: 'docx'},
    {title: 'Zipped PDF files - May 2020', url: 'd.zip', format: 'zip', date: '2020-05'},
  ),
};
