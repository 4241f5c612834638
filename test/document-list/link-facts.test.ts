import {expect} from '@open-wc/testing';
import {toHTML} from '../../src/document-list/export.js';
import {parse} from '../../src/document-list/parse.js';
import {readPage} from '../../src/document-list/read-page.js';

/** The rows that the inside of an element gives; the page is in English. */
function read(inside: string) {
  const holder = document.implementation.createHTMLDocument().createElement('div');
  holder.innerHTML = inside;
  return parse(readPage(holder)).model?.documents;
}
const titles = (inside: string) => read(inside)?.map(({title}) => title);

describe('what a link says in its attributes', () => {
  it('is the language of its document, which toHTML keeps', () => {
    const rows = read(`<ul>
      <li><a href="a.pdf" lang="cy" hreflang="cy">Polisi cwynion</a></li>
      <li><a href="b.pdf" hreflang="pl">Complaints policy</a></li>
      <li lang="cy"><a href="c.pdf">Cyfansoddiad</a></li>
      <li lang="EN-GB"><a href="d.pdf">Constitution</a></li>
      <li><a href="e.pdf" lang="cy" hreflang="en">Strategy</a></li>
      <li><a href="f.pdf" hreflang="x default">Plan</a></li></ul>`)!;
    expect(rows.map(({language}) => language)).to.deep.equal([
      'cy',
      'pl',
      'cy',
      undefined,
      'en',
      undefined,
    ]);
    expect(read(toHTML(parse({documents: rows}).model!))).to.deep.equal(rows);
  });

  it('is its format, where the address ends in none', () => {
    const rows = read(`<ul>
      <li><a href="/download.php?file=minutes.pdf">Minutes</a></li>
      <li><a href="/get?id=7&amp;name=plan.docx&amp;v=2">Plan</a></li>
      <li><a href="/d/1" type="application/pdf; length=20480">Policy</a></li>
      <li><a href="/d/2" type="application/vnd.openxmlformats-officedocument.wordprocessingml.document">Form</a></li>
      <li><a href="/d/3" type="application/pdf">Register (Excel)</a></li>
      <li><a href="/d/4" type="application/octet-stream">Strategy (10 KB)</a></li>
      <li><a href="/list?from=/about.html">Reports</a></li></ul>`)!;
    expect(rows.map(({format, size}) => [format, size])).to.deep.equal([
      ['pdf', undefined],
      ['docx', undefined],
      ['pdf', 20480],
      ['docx', undefined],
      ['xlsx', undefined],
      [undefined, 10240],
      [undefined, undefined],
    ]);
    expect(read(toHTML(parse({documents: rows}).model!))).to.deep.equal(rows);
  });
});

describe('an icon that names a format', () => {
  it('is no word of the title, whatever its case', () => {
    expect(
      read('<p><a href="/a"><img src="data:," alt="PDF"> guide for carers</a></p>'),
    ).to.deep.equal([{title: 'guide for carers', url: '/a', format: 'pdf'}]);
  });
});

describe('what is not published', () => {
  it('is what its author has hidden', () => {
    expect(
      titles(`<ul>
        <li hidden><a href="a.pdf">Old plan</a></li>
        <li style="display: none"><a href="b.pdf">Old policy</a></li>
        <li><a href="c.pdf" hidden>Old register</a></li>
        <li><span style="display:none;"><a href="d.pdf">Old form</a></span></li>
        <li><a href="e.pdf">Plan</a></li></ul>
        <p style="DISPLAY:NONE !important">See the <a href="f.pdf">old strategy</a></p>`),
    ).to.deep.equal(['Plan']);
  });

  it('is not what something opens', () => {
    expect(
      titles(`<button aria-controls="x">Show all</button>
        <ul id="x"><li hidden><a href="a.pdf">Plan</a></li></ul>
        <a href="#y">2018</a><p id="y" style="display:none"><a href="b.pdf">Policy</a></p>
        <ul class="accordion"><li style="display:none"><a href="c.pdf">Register</a></li></ul>
        <div role="tabpanel" hidden><p hidden><a href="d.pdf">Form</a></p></div>
        <div style="display:none"><p><a href="e.pdf">Strategy</a></p></div>
        <ul><li hidden="until-found"><a href="f.pdf">Report</a></li></ul>
        <details><summary>Older</summary><p><a href="g.pdf">Map</a></p></details>`),
    ).to.deep.equal(['Plan', 'Policy', 'Register', 'Form', 'Strategy', 'Report', 'Map']);
  });
});

describe('a list of links to sites and files', () => {
  it('makes no file of one item a format of the web page in another', () => {
    expect(
      read(
        '<ul><li><a href="https://a.nhs.uk/">Our website</a></li><li><a href="a.zip">ZIP</a></li></ul>',
      )?.map(({title, alternatives}) => [title, alternatives]),
    ).to.deep.equal([
      ['Our website', undefined],
      ['ZIP', undefined],
    ]);
    expect(
      read('<ul><li><a href="a.pdf">Plan</a></li><li><a href="a.docx">Word version</a></li></ul>'),
    ).to.deep.equal([
      {
        title: 'Plan',
        url: 'a.pdf',
        format: 'pdf',
        alternatives: [{url: 'a.docx', format: 'docx'}],
      },
    ]);
  });

  it('is empty where toHTML wrote an empty one', () => {
    const {model} = parse({documents: []});
    expect(read(toHTML(model!))).to.deep.equal([]);
    expect(read('<script type="application/json">{}</script><ul></ul>')).to.deep.equal([]);
    expect(read('<ul id="later"></ul>')).to.equal(undefined);
    expect(read('<ul></ul><p>Documents follow soon.</p>')).to.equal(undefined);
    expect(read('')).to.equal(undefined);
  });
});
