import {expect, oneEvent} from '@open-wc/testing';
import '../../src/document-list/define.js';
import type {CcgDocumentList} from '../../src/document-list/element.js';
import {clearPage, place, settled, show, shownText} from '../helpers/element.js';

const LIST = '<ul><li><a href="a.pdf">Read more</a></li></ul>';
const panel = (element: CcgDocumentList) =>
  element.renderRoot.querySelector<HTMLElement>('[part="check-panel"]');
const codes = (element: CcgDocumentList) => element.problems.map(({code}) => code);

/** Shows an element and waits until the panel is there. */
async function checked(attributes: string, inside = LIST) {
  const element = place<CcgDocumentList>(
    `<ccg-document-list ${attributes}>${inside}</ccg-document-list>`,
  );
  await settled(element);
  for (let tries = 0; tries < 200 && !panel(element); tries++) await settled(element);
  return element;
}

describe('the check panel', () => {
  afterEach(() => {
    clearPage();
    history.replaceState(null, '', location.pathname);
  });

  it('is never seen by the public', async () => {
    const element = await show<CcgDocumentList>(`<ccg-document-list>${LIST}</ccg-document-list>`);
    expect(panel(element)).to.equal(null);
    expect(codes(element)).to.deep.equal([]);
  });

  it('says what is wrong, worst first, with the code; its findings join the problems', async () => {
    const element = await checked('check="true"');
    expect(codes(element)).to.include('vague-title').and.to.include('no-date');
    const items = [...panel(element)!.querySelectorAll('li')].map(({textContent}) => textContent);
    expect(items).to.have.length(element.problems.length);
    const severities = items.map((text) => 'EWA'.indexOf(text[0]!));
    expect(severities).to.deep.equal([...severities].sort());
    expect(items.join()).to.contain('vague-title');
    const vague = items.find((text) => text.includes('vague-title'))!;
    expect(vague, 'the place in words first, as data name it last')
      .to.match(/^\w+: Document 1: “Read more”/)
      .and.match(/vague-title documents\[0\]$/);
    await expect(element).to.be.accessible();
  });

  it('opens with ?ccg-check, and ccg-ready fires again with the findings', async () => {
    history.replaceState(null, '', '?ccg-check');
    const element = place<CcgDocumentList>(`<ccg-document-list>${LIST}</ccg-document-list>`);
    const first = await oneEvent<CustomEvent<{problems: unknown[]}>>(element, 'ccg-ready');
    const second = await oneEvent<CustomEvent<{problems: unknown[]}>>(element, 'ccg-ready');
    expect(first.detail.problems).to.have.length(0);
    expect(second.detail.problems).to.have.length.above(0);
  });

  it('names words of the page that are not shown, and none that are', async () => {
    const element = await checked(
      'check',
      `<h3>Audit Committee papers</h3><p>Older papers are kept on the archive website of our predecessor.</p>
       <ul><li><a href="a.pdf">Audit minutes Feb19 (199 KB)</a> not yet approved by members</li></ul>`,
    );
    const lost = () =>
      element.problems.filter(({code}) => code === 'words-not-shown').map(({message}) => message);
    expect(lost()).to.deep.equal([
      '"Older papers are kept on the archive website of our predeces…" is not shown; if people need it, put it above or below this element',
      '"Audit minutes Feb19 (199 KB) not yet approved by members" is not shown; if people need it, put it above or below this element',
    ]);
    element.querySelector('a')!.firstChild!.nodeValue = 'Audit minutes March 2019';
    for (let tries = 0; tries < 50 && !element.model?.documents[0]?.date?.includes('03'); tries++)
      await settled(element);
    await settled(element);
    expect(lost(), 'what it said before is not taken for shown').to.have.length(2);
    const whole = await checked('check');
    expect(codes(whole)).to.not.include('words-not-shown');
  });

  it('says nothing of words beside data that come from elsewhere', async () => {
    const script = '<script type="application/json">{"documents": []}</script>';
    const element = await checked('check', `${script}<p>A paragraph of several other words.</p>`);
    expect(codes(element)).to.not.include('words-not-shown');
  });

  it('can be turned on and off', async () => {
    const element = await show<CcgDocumentList>(`<ccg-document-list>${LIST}</ccg-document-list>`);
    element.check = true;
    for (let tries = 0; tries < 200 && !panel(element); tries++) await settled(element);
    expect(panel(element)).to.not.equal(null);
    element.check = false;
    await element.updateComplete;
    expect(panel(element)).to.equal(null);
    expect(codes(element)).to.deep.equal([]);
  });

  it('shows what could not be read at all', async () => {
    const element = await checked('check="true"', '<p>No links here</p>');
    expect(panel(element)?.textContent).to.contain('no-data');
  });

  it('says so where its file cannot be loaded, and the page goes on', async () => {
    const element = await show<CcgDocumentList>(`<ccg-document-list>${LIST}</ccg-document-list>`);
    const {loadCheck} = element.room;
    element.room.loadCheck = () => Promise.reject(new Error('404'));
    element.check = true;
    for (let tries = 0; tries < 20; tries++) await settled(element);
    element.room.loadCheck = loadCheck;
    expect(shownText(element)).to.contain(
      'This is not available: ccg-document-list.check.js or ccg-check-panel.js is missing.',
    );
    expect(element.model?.documents).to.have.length(1);
  });
});

describe('structured data', () => {
  afterEach(clearPage);
  const written = () => document.head.querySelector('script[type="application/ld+json"]');

  it('is written on request, and goes with the element', async () => {
    const element = await show<CcgDocumentList>(
      `<ccg-document-list structured-data>${LIST}</ccg-document-list>`,
    );
    for (let tries = 0; tries < 200 && !written(); tries++) await settled(element);
    const [item] = JSON.parse(written()!.textContent) as Record<string, unknown>[];
    expect(item).to.include({'@context': 'https://schema.org', '@type': 'DigitalDocument'});
    element.remove();
    expect(written()).to.equal(null);
  });
});
