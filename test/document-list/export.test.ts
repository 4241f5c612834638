import {expect, waitUntil} from '@open-wc/testing';
import fc from 'fast-check';
import {toHTML} from '../../src/document-list/export.js';
import {describe as describeInPage} from '../../src/document-list/json-ld.js';
import {parse} from '../../src/document-list/parse.js';
import {readPage} from '../../src/document-list/read-page.js';
import {DOCUMENT_TYPES} from '../../src/shared/model/document.js';
import {clearPage} from '../helpers/element.js';
import {DocumentListPage} from '../helpers/document-list.js';
import {FEATURES, READING} from '../../stories/examples/document-list.js';

const host = (html: string) => {
  const holder = document.implementation.createHTMLDocument().createElement('div');
  holder.innerHTML = html;
  return holder;
};
const readBack = (html: string) => parse(readPage(host(html))).model?.documents;
const documents = (rows: object[]) => parse({documents: rows}).model!;

/** Text as people and CMSs leave it: words that mean something to the reader, markup, odd spaces. */
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Minutes',
        'Audit Committee',
        'PDF',
        '(199 KB)',
        'Feb19',
        '2018',
        'Download',
        '<b>',
        '&amp;',
        '"',
        ' ',
        '\u200b',
        'HTML',
        'Home >',
        'Next',
        '1',
        '120319',
        'Easy read',
        'Polish',
        'Continue reading',
        'Download PDF:',
        '(34 downloads)',
        'for 12 March 2019',
      ),
      fc.string({unit: 'grapheme'}),
    ),
    {minLength: 1, maxLength: 4},
  )
  .map((pieces) => pieces.join(' '));
const url = fc.oneof(
  fc.webUrl(),
  fc.constantFrom(
    'a.pdf',
    'b.docx',
    '#top',
    'mailto:a@b.uk',
    'x?a=1&b="2"',
    'same.pdf',
    '/list?page=2',
    'https://www.facebook.com/sharer/sharer.php?u=x',
    '/plan',
    '/plan/file',
  ),
);
const date = fc.constantFrom('2019-02-14', '2019-02', '2019', '0999-01-01');
const format = fc.constantFrom('pdf', 'doc', 'docx', 'html', 'zz9');
const size = fc.integer({min: 1, max: 2 ** 40});
/** Languages, what browsers take for one, and what people write instead. */
const language = fc.oneof(
  fc.constantFrom('cy', 'en', 'en-GB', 'PL', 'zh-Hant', 'x', 'en-abcde-abcde', 'Welsh', 'cy"'),
  words,
);
const row = fc.record(
  {
    title: words,
    url,
    id: words,
    format,
    size,
    pages: fc.nat(),
    date,
    committee: words,
    type: fc.constantFrom(...DOCUMENT_TYPES),
    meeting: words,
    status: fc.constantFrom('draft', 'approved', 'superseded', 'withdrawn'),
    supersedes: words,
    reviewBy: date,
    alternatives: fc.array(fc.record({url, format, size, language}, {requiredKeys: ['url']}), {
      maxLength: 3,
    }),
    description: words,
    language,
  },
  {requiredKeys: ['title', 'url']},
);

describe('what comes out of a document list', () => {
  afterEach(clearPage);

  it('is plain HTML that reads well and reads back', () => {
    const model = documents([
      {
        title: 'Audit Committee minutes',
        url: 'a.pdf',
        size: '199 KB',
        date: '2019-02-14',
        status: 'draft',
        alternatives: [{url: 'a.html'}],
        description: 'Part <1>',
      },
    ]);
    const html = toHTML(model);
    expect(host(html).textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'Audit Committee minutes (PDF, 199KB) 14 February 2019 – draft | HTMLPart <1>',
    );
    expect(readBack(html)).to.deep.equal(model.documents);
  });

  it('says the language of a title and of each alternative', () => {
    const model = documents([
      {
        title: 'Polisi cwynion',
        url: 'a.pdf',
        language: 'cy',
        pages: 1,
        alternatives: [
          {url: 'b.pdf', language: 'pl'},
          {url: 'c.docx'},
          {url: '/d', language: 'en'},
        ],
      },
    ]);
    const html = toHTML(model);
    const links = [...host(html).querySelectorAll('a')];
    expect(links.map((link) => [link.textContent, link.lang, link.hreflang])).to.deep.equal([
      ['Polisi cwynion', 'cy', 'cy'],
      ['PDF (pl)', '', 'pl'],
      ['Word', '', ''],
      ['(en)', '', 'en'],
    ]);
    expect(host(html).textContent).to.contain('(PDF, 1 page)');
    expect(readBack(html)).to.deep.equal(model.documents);
    // Where an editor has changed a word, the links say the rest.
    const {title, language, alternatives} = readBack(html.replace('cwynion<', 'cwyno<'))![0]!;
    expect([title, language]).to.deep.equal(['Polisi cwyno', 'cy']);
    expect(alternatives).to.deep.equal(model.documents[0]!.alternatives);
  });

  it('reads back the same rows, for every model', () => {
    fc.assert(
      fc.property(fc.array(row, {maxLength: 5}), (rows) => {
        const {model} = parse({documents: rows});
        if (!model) return;
        expect(readBack(toHTML(model))).to.deep.equal(model.documents);
      }),
      {numRuns: 500},
    );
  });

  for (const {title, markup} of Object.values({...READING, ...FEATURES}))
    it(`reads back "${title}"`, async () => {
      const {element} = await DocumentListPage.show(markup);
      if (element.model!.documents.length)
        expect(readBack(element.toHTML())).to.deep.equal(element.model!.documents);
    });

  it('lets an editor change the words, and keeps what they cannot tell', () => {
    const html = toHTML(
      documents([
        {
          title: 'Plan',
          url: 'a.pdf',
          size: 1000,
          date: '2019-02-14',
          id: 'plan',
          committee: 'Audit Committee',
          meeting: 'm1',
        },
      ]),
    );
    expect(
      readBack(html.replace('14 February 2019', 'March 2020').replace('Plan', 'Plan for minutes')),
    ).to.deep.equal([
      {
        title: 'Plan for minutes',
        url: 'a.pdf',
        format: 'pdf',
        size: 1024,
        date: '2020-03',
        id: 'plan',
        committee: 'Audit Committee',
        meeting: 'm1',
        type: 'minutes',
      },
    ]);
  });

  it('is a spreadsheet of what is shown', async () => {
    const page = await DocumentListPage.show(FEATURES.longList!.markup);
    await page.choose('Committee', 'Audit Committee');
    const heard = page.listen('ccg-download');
    expect(await page.downloaded()).to.deep.equal([
      'Title,Committee,Type,Date,Format,Bytes,Status,Address',
      `Audit Committee minutes,Audit Committee,minutes,2019-05,pdf,120000,,${location.origin}/audit/2019-05-21.pdf`,
      `Audit Committee minutes,Audit Committee,minutes,2019-01,pdf,120000,,${location.origin}/audit/2019-01-22.pdf`,
      `Audit Committee minutes,Audit Committee,minutes,2018-09,pdf,120000,,${location.origin}/audit/2018-09-18.pdf`,
    ]);
    expect(heard).to.deep.equal([{format: 'csv'}]);
  });

  it('is schema.org data on request', async () => {
    const page = await DocumentListPage.withData(
      {
        documents: [{title: 'Plan', url: '/plan.pdf', date: '2019-02'}],
        organisation: {name: 'NHS Norwich CCG'},
      },
      'structured-data="true"',
    );
    const script = () => document.head.querySelector('script[type="application/ld+json"]');
    await waitUntil(script, 'structured data are in the head', {timeout: 10_000});
    expect(JSON.parse(script()!.textContent)).to.deep.equal([
      {
        '@context': 'https://schema.org',
        '@type': 'DigitalDocument',
        name: 'Plan',
        url: `${location.origin}/plan.pdf`,
        datePublished: '2019-02',
        encodingFormat: 'application/pdf',
        publisher: {'@type': 'Organization', name: 'NHS Norwich CCG'},
      },
    ]);
    page.element.remove();
    expect(script()).to.equal(null);
    const quiet = await DocumentListPage.withData({documents: [{title: 'Plan', url: '/plan.pdf'}]});
    await quiet.ready();
    expect(!!script(), 'where nobody asked').to.equal(false);
    describeInPage({
      isConnected: true,
      options: {structuredData: true},
      model: documents([{title: 'Map', url: 'map.zz9'}]),
    })();
  });
});
