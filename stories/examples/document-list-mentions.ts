import {doc, KB, MB, minutes, page} from './document-list-html.js';
import type {Example} from './example.js';

const constitution = (more: object = {}) =>
  doc('Constitution', 'c.pdf', {type: 'constitution', ...more});
const LIST = '<ul><li><a href="c.pdf">Constitution</a></li></ul>';

/** Sentences around documents: those that mention pages, and those that describe. */
export const MENTIONS: Record<string, Example> = {
  pagesInSentences: page(
    'Pages that short sentences mention',
    'Beside files a link in a sentence to a page is no document.',
    `<p>See our <a href="/publication-scheme">publication scheme</a>.</p>${LIST}<p>Read more about <a href="/gb">the Governing Body</a>.</p><p>Our <a href="/privacy">privacy notice</a> explains how we use data.</p><p>More information is on the <a href="https://www.gov.uk/foi">GOV.UK website</a>.</p>`,
    constitution(),
  ),
  pagesAroundLists: page(
    'Pages mentioned in other sentences',
    'Several in one, first in it, and in a box.',
    `<p>Find out about <a href="/roles">our Governing Body members</a> and <a href="/values">our values</a>.</p><p>The <a href="/gb">Governing Body</a> agrees our plans. We follow <a href="https://www.nhsbsa.nhs.uk/guidance">national guidance</a>.</p>${LIST}<div>You can also see <a href="/dates">dates of future meetings</a>.</div>`,
    constitution(),
  ),
  documentsInSentences: page(
    'Documents in sentences',
    'A file, what names a type, and an item of a list stay, whatever the sentence.',
    `<p>Read our <a href="b.pdf">complaints leaflet</a>.</p><p>See the <a href="/get/7">register of interests</a>.</p>${LIST}<ul><li>Our <a href="/plan">five year plan</a>.</li><li><a href="/strategy">Estates strategy</a> – how we use buildings.</li></ul><p><a href="/vision">Our vision</a></p>`,
    doc('complaints leaflet', 'b.pdf'),
    {title: 'register of interests', url: '/get/7', type: 'register'},
    constitution(),
    {title: 'five year plan', url: '/plan'},
    {
      title: 'Estates strategy',
      url: '/strategy',
      description: 'how we use buildings.',
    },
    {title: 'Our vision', url: '/vision'},
  ),
  cards: page(
    'Cards with a sentence each',
    'The paragraph of a card describes its document, and names its type where the link does not.',
    `<div class="card"><h3><a href="a.pdf">Audit Committee</a></h3><p>Terms of reference, agreed in May 2019.</p></div><div class="card"><h3><a href="c.pdf">Constitution</a></h3><p>Sets out how we work.</p></div>`,
    doc('Audit Committee', 'a.pdf', {
      date: '2019-05',
      type: 'terms-of-reference',
      committee: 'Audit Committee',
      description: 'Terms of reference, agreed in May 2019.',
    }),
    constitution({description: 'Sets out how we work.'}),
  ),
  lineBelowLink: page(
    'A line below the link of an item',
    'What a line break parts from the link describes it too.',
    `<ul><li><a href="a.pdf">Leave policy</a><br>Covers all staff. Last reviewed May 2019.</li><li><a href="b.pdf">Pay policy</a><br>PDF, 20KB</li></ul>`,
    doc('Leave policy', 'a.pdf', {
      date: '2019-05',
      type: 'policy',
      description: 'Covers all staff. Last reviewed May 2019.',
    }),
    doc('Pay policy', 'b.pdf', {size: 20 * KB, type: 'policy'}),
  ),
  sentenceUnderHeading: page(
    'A sentence between a heading and its button',
    'It describes the document that the heading names.',
    `<h3>Constitution</h3><p>Sets out how we work.</p><p><a href="c.pdf">Download (PDF, 1MB)</a></p><h3>Standing orders</h3><p>Rules for our meetings.</p><p><a href="s.pdf">Download (PDF, 2MB)</a></p>`,
    constitution({size: MB, description: 'Sets out how we work.'}),
    doc('Standing orders', 's.pdf', {size: 2 * MB, description: 'Rules for our meetings.'}),
  ),
  introductions: page(
    'A sentence over a list',
    'It describes no single document.',
    `<h3>Audit Committee</h3><p>The committee meets four times a year.</p><ul><li><a href="a.pdf">Minutes May 2019</a></li><li><a href="b.pdf">Minutes July 2019</a></li></ul>`,
    minutes('Minutes', 'a.pdf', '2019-05', {committee: 'Audit Committee'}),
    minutes('Minutes', 'b.pdf', '2019-07', {committee: 'Audit Committee'}),
  ),
  aroundOneDocument: page(
    'Sentences around one document',
    'What a page says before and after its only document is of the page.',
    `<div><h3>Audit Committee</h3><p>The committee meets four times a year.</p><p><a href="a.pdf">Terms of reference</a></p><p>Call us for a paper copy.</p></div><div><p>Welcome to our page.</p><p><a href="b.pdf">Gifts policy</a></p></div><div><p><a href="c.pdf">Pay policy</a></p><p>Call us for a paper copy.</p></div>`,
    doc('Terms of reference', 'a.pdf', {type: 'terms-of-reference', committee: 'Audit Committee'}),
    doc('Gifts policy', 'b.pdf', {type: 'policy', committee: 'Audit Committee'}),
    doc('Pay policy', 'c.pdf', {type: 'policy', committee: 'Audit Committee'}),
  ),
  cardsWithFacts: page(
    'Cards with a sentence and a line of facts',
    'The facts are the file’s, the sentence its description.',
    `<div><article><h4><a href="a.pdf">Green plan</a></h4><p>How we cut carbon.</p><p>PDF, 2MB</p></article></div><div class="tile"><h4>Estates plan</h4><p>Where our buildings are.</p><a href="b.pdf">Download</a></div>`,
    doc('Green plan', 'a.pdf', {size: 2 * MB, description: 'How we cut carbon.'}),
    doc('Estates plan', 'b.pdf', {description: 'Where our buildings are.'}),
  ),
};
