import type {Example} from './example.js';
import {doc, MB, minutes, page} from './document-list-html.js';

/** Cards, folds, paragraphs and file blocks; `rows` are the model expected. */
export const BLOCKS: Record<string, Example> = {
  aWordPressFileBlockWith: page(
    'A WordPress file block with its button',
    'The button opens the same file and is no second document.',
    '<div class="wp-block-file"><a id="wp-block-file--media-1" href="/wp/Prescribing-strategy.pdf">Prescribing strategy 2019 to 2022</a><a href="/wp/Prescribing-strategy.pdf" class="wp-block-file__button" download>Download</a></div><div class="wp-block-file"><a href="/wp/gluten.pdf">Gluten-free position statement</a><a href="/wp/gluten.pdf" class="wp-block-file__button" download>Download</a></div>',
    doc('Prescribing strategy 2019 to 2022', '/wp/Prescribing-strategy.pdf'),
    doc('Gluten-free position statement', '/wp/gluten.pdf'),
  ),
  publicationDateInFrontIn: page(
    'Publication date in front in bold',
    'A day in front of a link and a dash is its date.',
    '<p><strong>14 May 2019</strong> – <a href="/aa.pdf">Annual audit letter</a> (PDF, 1.2MB)</p><p><strong>3 June 2019</strong> – <a href="/ar.pdf">Annual report and accounts 2018/19</a> (PDF, 3MB)</p>',
    doc('Annual audit letter', '/aa.pdf', {date: '2019-05-14', size: 1258291}),
    doc('Annual report and accounts 2018/19', '/ar.pdf', {
      date: '2019-06-03',
      size: 3145728,
      type: 'report',
    }),
  ),
  monthsSeparatedBySlashesAfter: page(
    'Months separated by slashes after a committee',
    'A month alone would not say what is of that month.',
    '<p>Quality Committee minutes: <a href="/q1.pdf">April 2019</a> / <a href="/q2.pdf">May 2019</a> / <a href="/q3.pdf">June 2019</a></p>',
    doc('Quality Committee minutes: April 2019', '/q1.pdf', {
      date: '2019-04',
      committee: 'Quality Committee',
      type: 'minutes',
    }),
    doc('Quality Committee minutes: May 2019', '/q2.pdf', {
      date: '2019-05',
      committee: 'Quality Committee',
      type: 'minutes',
    }),
    doc('Quality Committee minutes: June 2019', '/q3.pdf', {
      date: '2019-06',
      committee: 'Quality Committee',
      type: 'minutes',
    }),
  ),
  translationsAfterALeaflet: page(
    'Translations after a leaflet',
    'Translations are the same document, easy read is a text of its own.',
    '<p><a href="/l.pdf">Choosing a GP leaflet (PDF, 400KB)</a>, also in <a href="/l-pl.pdf">Polish</a>, <a href="/l-lt.pdf">Lithuanian</a> and <a href="/l-er.pdf">easy read</a></p>',
    doc('Choosing a GP leaflet', '/l.pdf', {
      size: 409600,
      alternatives: [
        {url: '/l-pl.pdf', format: 'pdf', language: 'pl'},
        {url: '/l-lt.pdf', format: 'pdf', language: 'lt'},
      ],
    }),
    doc('Choosing a GP leaflet: easy read', '/l-er.pdf'),
  ),
  aParagraphThatTellsOf: page(
    'A paragraph that tells of one document',
    'The sentence says when it was approved.',
    '<p>You can read our <a href="/eq.pdf">equality strategy (PDF, 1MB)</a>, which was approved in April 2018.</p>',
    doc('equality strategy', '/eq.pdf', {size: 1048576, date: '2018-04'}),
  ),
  yearHeadingsInBoldParagraphs: page(
    'Year headings in bold paragraphs',
    'Two reports with one title are told apart by the years above them.',
    '<p><b>2018/19</b></p><p><a href="/g1.pdf">Gender pay gap report</a></p><p><b>2017/18</b></p><p><a href="/g2.pdf">Gender pay gap report</a></p>',
    doc('Gender pay gap report 2018/19', '/g1.pdf', {type: 'report'}),
    doc('Gender pay gap report 2017/18', '/g2.pdf', {type: 'report'}),
  ),
  quartersOfAYearAfter: page(
    'Quarters of a year after a name',
    'Semicolons part the links as commas do.',
    '<p>Finance reports: <a href="/f1.pdf">June 2019</a>; <a href="/f2.pdf">September 2019</a>; <a href="/f3.pdf">December 2019</a></p>',
    doc('Finance reports: June 2019', '/f1.pdf', {date: '2019-06', type: 'report'}),
    doc('Finance reports: September 2019', '/f2.pdf', {date: '2019-09', type: 'report'}),
    doc('Finance reports: December 2019', '/f3.pdf', {date: '2019-12', type: 'report'}),
  ),
  aButtonBelowABold: page(
    'A button below a bold name',
    'A bold line above a button names what it opens.',
    '<p><strong>Freedom of information policy</strong><br><a class="btn" href="/foi.pdf">Download (PDF, 210KB)</a></p><p><strong>Whistleblowing policy</strong><br><a class="btn" href="/wb.pdf">Download (PDF, 180KB)</a></p>',
    doc('Freedom of information policy', '/foi.pdf', {size: 215040, type: 'policy'}),
    doc('Whistleblowing policy', '/wb.pdf', {size: 184320, type: 'policy'}),
  ),
  monthsNewestFirst: page(
    'Months newest first, a year behind',
    'Going back over the new year the year turns.',
    `<p>Board minutes: <a href="/1.pdf">February</a>, <a href="/2.pdf">January</a>, <a href="/3.pdf">December</a> 2018</p>`,
    minutes('Board minutes: February', '/1.pdf', '2019-02', {committee: 'Board'}),
    minutes('Board minutes: January', '/2.pdf', '2019-01', {committee: 'Board'}),
    minutes('Board minutes: December', '/3.pdf', '2018-12', {committee: 'Board'}),
  ),
  yearInBrackets: page(
    'Quarters with a year in brackets',
    'Quarters are no months: the year behind them is of none.',
    `<p>Reports: <a href="/1.pdf">Quarter 1</a>, <a href="/2.pdf">Quarter 2</a> (2019/20)</p>`,
    doc('Quarter 1', '/1.pdf', {type: 'report'}),
    doc('Quarter 2', '/2.pdf', {type: 'report'}),
  ),
  tagsBelow: page(
    'Posts with tags',
    'Tags and a person are links beside a file, and none of it.',
    `<article><h3><a href="/f/plan.pdf">Green plan</a></h3><p>Posted 12 March 2019 by <a href="/author/ann/">Ann</a> | Tags: <a href="/tag/green/">green</a>, <a href="/tag/estates/">estates</a></p></article>`,
    doc('Green plan', '/f/plan.pdf', {date: '2019-03-12'}),
  ),
  dashLists: page(
    'Typed dashes and a bold lead',
    'Lines of a paragraph with a dash in front.',
    `<p><b>Papers for 25 May 2023</b><br>- <a href="/1.pdf">Agenda</a><br>- <a href="/2.pdf">Chief officer’s report</a> (12 pages)<br>- <a href="/3.pdf">Minutes of 30 March 2023</a></p>`,
    doc('Agenda', '/1.pdf', {date: '2023-05-25', type: 'agenda'}),
    doc('Chief officer’s report', '/2.pdf', {pages: 12, type: 'report', meeting: '2023-05-25'}),
    minutes('Minutes', '/3.pdf', '2023-03-30'),
  ),
  captionedFigure: page(
    'A cover with a caption and a button',
    'The caption names, the button has the file.',
    `<figure><img src="data:," alt="Cover of the annual report"><figcaption>Annual report 2022/23</figcaption></figure><p><a class="button" href="/ar.pdf">Download (PDF, 4MB)</a></p>`,
    doc('Annual report 2022/23', '/ar.pdf', {size: 4 * MB, type: 'report'}),
  ),
  datesInSmall: page(
    'A day above each link',
    'Small days stand above links, each for the one below it.',
    `<div class="row"><small>12 March 2019</small><br><a href="/1.pdf">Finance report</a></div><div class="row"><small>14 May 2019</small><br><a href="/2.pdf">Quality report</a></div>`,
    doc('Finance report', '/1.pdf', {date: '2019-03-12', type: 'report'}),
    doc('Quality report', '/2.pdf', {date: '2019-05-14', type: 'report'}),
  ),
  textBehindIcon: page(
    'A picture link, then words',
    'The picture opens the file; words without a link name it.',
    `<p><a href="/a.pdf"><img src="data:," alt="pdf"></a>&nbsp;Standing orders&nbsp;(1.2&nbsp;MB)</p><p><a href="/b.pdf"><img src="data:," alt="pdf"></a>&nbsp;Scheme of delegation</p>`,
    doc('Standing orders', '/a.pdf', {size: Math.round(1.2 * MB)}),
    doc('Scheme of delegation', '/b.pdf'),
  ),
};
