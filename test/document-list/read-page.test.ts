import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {toHTML} from '../../src/document-list/export.js';
import {parse} from '../../src/document-list/parse.js';
import {readPage} from '../../src/document-list/read-page.js';
import {READING} from '../../stories/examples/document-list.js';
import {ALIKE} from '../../stories/examples/document-list-alike.js';
import {ARTICLES} from '../../stories/examples/document-list-articles.js';
import {BESIDE} from '../../stories/examples/document-list-beside.js';
import {BOARDS} from '../../stories/examples/document-list-boards.js';
import {BUILDERS} from '../../stories/examples/document-list-builders.js';
import {DOWNLOADS} from '../../stories/examples/document-list-downloads.js';
import {HABITS} from '../../stories/examples/document-list-habits.js';
import {LISTS} from '../../stories/examples/document-list-lists.js';
import {BLOCKS} from '../../stories/examples/document-list-blocks.js';
import {LINES} from '../../stories/examples/document-list-lines.js';
import {MEETINGS} from '../../stories/examples/document-list-meetings.js';
import {MENTIONS} from '../../stories/examples/document-list-mentions.js';
import {MISLEADING} from '../../stories/examples/document-list-misleading.js';
import {MONTHS} from '../../stories/examples/document-list-months.js';
import {ODDITIES} from '../../stories/examples/document-list-oddities.js';
import {POLICIES} from '../../stories/examples/document-list-policies.js';
import {SITES} from '../../stories/examples/document-list-sites.js';
import {TABLES} from '../../stories/examples/document-list-tables.js';
import {TYPED} from '../../stories/examples/document-list-typed.js';

/** Pieces of pages that are about reading alone. */
const PAGES = {
  ...DOWNLOADS,
  ...TABLES,
  ...SITES,
  ...HABITS,
  ...ODDITIES,
  ...LINES,
  ...BUILDERS,
  ...TYPED,
  ...BOARDS,
  ...POLICIES,
  ...BESIDE,
  ...ARTICLES,
  ...LISTS,
  ...BLOCKS,
  ...MEETINGS,
  ...MISLEADING,
  ...MONTHS,
  ...ALIKE,
  ...MENTIONS,
};

/** Milliseconds that only a rule gone wild takes, on a busy machine too. */
const MOMENT = 10_000;
/** Words that the rules begin to follow, and that lead nowhere. */
const NEARLY = [
  'to the ',
  'please, ',
  'is also available to ',
  'review ',
  ' – ( ',
  'more information about ',
  'committee of the body - ',
  'download the file ',
  '(pdf [',
  '1,000,',
  'approved by ',
  'minutes of audit and ',
  'report - a meeting of ',
  'April to ',
  'PDF of ',
  'Home > ',
  'you can read about ',
  '120319 ',
  '12 03 19_',
  'Download PDF - ',
  'click here to download: ',
  '(34 downloads ',
  'Polish version ',
  'ToR Audit and ',
  'Enc 2 ',
  'learning from minutes of board ',
  'valid until 2019 ',
  'both for the meeting held ',
  'Committee / group ',
];

/** The inside of an element as a page's parser would build it, without running it. */
function host(markup: string): Element {
  const holder = document.implementation.createHTMLDocument().createElement('div');
  holder.innerHTML = markup;
  return holder.firstElementChild ?? holder;
}

describe('reading the list that a page has', () => {
  for (const {title, markup, rows} of Object.values({...READING, ...PAGES}))
    it(title, () => {
      expect(parse(readPage(host(markup))).model?.documents).to.deep.equal(rows);
    });

  it('reads back what it read on any of those pages', () => {
    for (const {markup, title} of Object.values({...READING, ...PAGES})) {
      const {model} = parse(readPage(host(markup)));
      const written = host(`<div>${toHTML(model!)}</div>`);
      expect(parse(readPage(written)).model?.documents, title).to.deep.equal(model!.documents);
    }
  });

  it('names the address it refused, by its place among the links', () => {
    const {problems} = parse(readPage(host(READING.badAddress!.markup)));
    expect(problems.map(({code, path}) => [code, path])).to.deep.equal([
      ['bad-url', 'documents[0].url'],
    ]);
  });

  it('names what is typed as a day where there is no such day', () => {
    const {problems, model} = parse(
      readPage(
        host(
          '<div><ul><li><a href="a.pdf">Minutes 29 Feb 2019</a></li><li><a href="b.pdf">Agenda 31/02/2019</a></li><li><a href="c.pdf">Minutes 28 Feb 2019</a></li></ul><table><tr><th>Document</th><th>Published</th></tr><tr><td><a href="d.pdf">Pay report</a></td><td>07/13/2020</td></tr></table></div>',
        ),
      ),
    );
    expect(problems.map(({code, path}) => [code, path])).to.deep.equal([
      ['bad-date', 'documents[0].date'],
      ['bad-date', 'documents[1].date'],
      ['bad-date', 'documents[3].date'],
    ]);
    expect(problems[0]?.message).to.contain('got "29 Feb 2019"');
    expect(model?.documents.map(({date}) => date)).to.deep.equal([
      undefined,
      undefined,
      '2019-02-28',
      undefined,
    ]);
  });

  it('reads a list that is marked as navigation where there is no other', () => {
    const {documents} = parse(
      readPage(host('<div><nav><a href="a.pdf">Plan</a></nav></div>')),
    ).model!;
    expect(documents.map(({title}) => title)).to.deep.equal(['Plan']);
  });

  it('keeps the site’s own links where there are no others', () => {
    const {documents} = parse(
      readPage(host('<div><a href="/">Home</a> <a href="/contact">Contact us</a></div>')),
    ).model!;
    expect(documents.map(({title}) => title)).to.deep.equal(['Home', 'Contact us']);
  });

  it('is no source of data without links', () => {
    expect(readPage(host('<div><p>Audit Committee minutes 12 March 2019</p></div>'))).to.deep.equal(
      {},
    );
  });

  it('keeps good links whatever HTML is around them', () => {
    const tags =
      'ul li p b table tr td th dl dt dd h2 h3 div a span br img details summary caption'.split(
        ' ',
      );
    const piece = fc.oneof(
      fc.constantFrom(...tags.flatMap((tag) => [`<${tag}>`, `</${tag}>`])),
      fc.constantFrom(
        '<a href="x.pdf">Minutes</a>',
        '<a href="">',
        '<img alt="pdf">',
        '(199 KB)',
        '12/03/2019',
        'Audit Committee',
        ' ',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece), fc.array(piece), (before, after) => {
        const inside = host(
          `<div>${before.join('').replace(/<$/, '')}<ul><li><a href="good.pdf">Good plan</a></li></ul>${after.join('')}</div>`,
        );
        const expected = inside.querySelector('a[href="good.pdf"]');
        const {model} = parse(readPage(inside));
        if (expected?.closest('script, style, template, textarea, select')) return;
        if (expected) expect(model?.documents.map(({url}) => url)).to.include('good.pdf');
      }),
    );
  });

  it('reads a long page in a moment', () => {
    const rows = Array.from(
      {length: 5000},
      (_, row) => `<li><a href="${row}.pdf">Minutes ${row} March 2019</a> (${row} KB)</li>`,
    );
    const old = '<li hidden><a href="old.pdf">Old plan</a></li>'.repeat(5000);
    const inside = host(`<div><ul>${rows.join('')}${old}</ul></div>`);
    const start = performance.now();
    readPage(inside);
    expect(performance.now() - start).to.be.below(MOMENT);
  });

  it('reads a long line of words that lead nowhere in a moment', () => {
    for (const words of NEARLY) {
      const text = words.repeat(500);
      const inside = host(
        `<div><p>${text}<a href="a.pdf">click here</a>${text}x</p><p>${`${words}<a href="b.pdf">PDF</a> `.repeat(300)}</p></div>`,
      );
      const start = performance.now();
      expect(parse(readPage(inside)).model?.documents[0]?.url).to.equal('a.pdf');
      expect(performance.now() - start).to.be.below(MOMENT);
    }
  });
});
