import {expect} from '@open-wc/testing';
import '../../src/document-list/define.js';
import type {CcgDocumentList} from '../../src/document-list/element.js';
import {announced, clearPage, place, serve, settled, show, shownText} from '../helpers/element.js';

const doc = (title: string) => ({title, url: `${title}.pdf`});
const LIST = '<ul><li><a href="html.pdf">From HTML</a></li></ul>';
const script = (json: object) => `<script type="application/json">${JSON.stringify(json)}</script>`;
const titles = (element: CcgDocumentList) => element.model?.documents.map(({title}) => title);
const codes = (element: CcgDocumentList) => element.problems.map(({code}) => code);

/** Shows a document list with these answers to `fetch`. */
async function withFiles(files: Record<string, string | object>, attributes: string, inside = '') {
  const server = serve(files);
  const element = await show<CcgDocumentList>(
    `<ccg-document-list ${attributes}>${inside}</ccg-document-list>`,
  );
  return {element, server};
}

describe('where data comes from', () => {
  let restore: () => void = () => undefined;
  const withFile = async (...parts: Parameters<typeof withFiles>) => {
    const {element, server} = await withFiles(...parts);
    restore = server.restore;
    return {element, asked: server.asked};
  };
  let warnings: unknown[][];
  const warn = console.warn;
  beforeEach(() => {
    warnings = [];
    console.warn = (...args: unknown[]) => warnings.push(args);
  });
  afterEach(() => {
    console.warn = warn;
    restore();
    clearPage();
  });

  it('takes the data property before src, script and HTML', async () => {
    const server = serve({'/a1.json': {documents: [doc('src')]}});
    restore = server.restore;
    const element = place<CcgDocumentList>(
      `<ccg-document-list src="/a1.json">${script({documents: [doc('script')]})}${LIST}</ccg-document-list>`,
    );
    element.data = {documents: [doc('property')]};
    await settled(element);
    expect(titles(element)).to.deep.equal(['property']);
    expect(server.asked).to.deep.equal([]);
  });

  it('shows data that is at hand in its first render', async () => {
    const element = document.createElement('ccg-document-list');
    element.data = {documents: [doc('property')]};
    document.body.append(element);
    await Promise.resolve();
    await Promise.resolve();
    expect(element.hasUpdated).to.equal(true);
    expect(shownText(element)).to.include('property').and.not.include('Loading');
    element.remove();
  });

  it('waits for settings and for a script beside the data property', async () => {
    const server = serve({'/a5.json': {text: {'document-list': {updated: 'Of {date}'}}}});
    restore = server.restore;
    const element = place<CcgDocumentList>(
      `<ccg-document-list settings="/a5.json" organisation-name="Body">${script({options: {'document-list': {heading: 'Papers'}}})}</ccg-document-list>`,
    );
    element.data = {documents: [doc('property')]};
    await settled(element);
    expect(server.asked).to.deep.equal(['/a5.json']);
    expect(shownText(element)).to.include('Papers').and.include('property');
  });

  it('takes src before script, and script before HTML', async () => {
    const {element} = await withFile(
      {'/a2.json': {documents: [doc('src')]}},
      'src="/a2.json"',
      script({documents: [doc('script')]}) + LIST,
    );
    expect(titles(element)).to.deep.equal(['src']);
    element.src = undefined;
    await element.updateComplete;
    await settled(element);
    expect(titles(element)).to.deep.equal(['script']);
    element.querySelector('script')?.remove();
    await settled(element);
    await settled(element);
    expect(titles(element)).to.deep.equal(['From HTML']);
  });

  it('is hidden by no source that lacks its own key', async () => {
    const {element} = await withFile(
      {'/a3.json': {practices: []}},
      'src="/a3.json"',
      script({organisation: {name: 'NHS X'}, options: {}}) + LIST,
    );
    expect(titles(element)).to.deep.equal(['From HTML']);
    expect(element.model?.organisation).to.deep.equal({name: 'NHS X'});
  });

  it('merges organisation: attribute, script, settings, src', async () => {
    const {element} = await withFile(
      {
        '/a4.json': {
          documents: [doc('a')],
          organisation: {name: 'src', shortName: 'src', kind: 'src', url: 'src'},
        },
        '/s4.json': {organisation: {name: 'settings', shortName: 'settings', kind: 'settings'}},
      },
      'src="/a4.json" settings="/s4.json" organisation-name="attribute"',
      script({organisation: {name: 'script', shortName: 'script'}}),
    );
    expect(element.model?.organisation).to.deep.equal({
      name: 'attribute',
      shortName: 'script',
      kind: 'settings',
      url: 'src',
    });
  });

  it('says once that an organisation is no record', async () => {
    const element = await show<CcgDocumentList>(
      `<ccg-document-list>${script({documents: [doc('a')], organisation: 'NHS X'})}</ccg-document-list>`,
    );
    expect(element.problems.map(({code, path}) => `${code} ${path}`)).to.deep.equal([
      'bad-value organisation',
    ]);
  });

  it('reads the HTML again when it changes', async () => {
    const element = await show<CcgDocumentList>(`<ccg-document-list>${LIST}</ccg-document-list>`);
    element
      .querySelector('ul')!
      .insertAdjacentHTML('beforeend', '<li><a href="b.pdf">Added later</a></li>');
    await settled(element);
    await settled(element);
    expect(titles(element)).to.deep.equal(['From HTML', 'Added later']);
  });

  it('is idle with nothing, and ready with an empty list', async () => {
    const empty = place<CcgDocumentList>('<ccg-document-list> </ccg-document-list>');
    await settled(empty);
    expect(empty.state).to.equal('idle');
    const given = await show<CcgDocumentList>(
      `<ccg-document-list>${script({documents: []})}${LIST}</ccg-document-list>`,
    );
    expect(given.state).to.equal('ready');
    expect(given.model).to.deep.equal({documents: []});
  });

  it('fails where nothing can be read, and leaves the page’s HTML to be seen', async () => {
    const element = await show<CcgDocumentList>(
      '<ccg-document-list><p>No links here</p></ccg-document-list>',
    );
    expect(element.state).to.equal('failed');
    expect(element.model).to.equal(null);
    expect(element.renderRoot.querySelector('slot')?.assignedElements()[0]?.textContent).to.equal(
      'No links here',
    );
    expect(shownText(element)).to.equal('');
    expect(codes(element)).to.deep.equal(['no-data']);
    expect(element.toHTML()).to.equal('');
  });

  const broken: [string, string, object | string | undefined][] = [
    ['a missing file', 'http-error', {status: 404}],
    ['a server that is down', 'offline', undefined],
    ['a web page instead of JSON', 'html-not-json', '<!doctype html><title>Log in</title>'],
    ['truncated JSON', 'bad-json', '{"documents": [{"title": "A", "url":'],
    ['a list instead of an object', 'bad-json', '[1]'],
    ['an empty file', 'bad-json', ''],
  ];
  for (const [index, [name, code, answer]] of broken.entries()) {
    it(`${name}: calm words, the page’s HTML, ${code}`, async () => {
      const path = `/broken-${index}.json`;
      const {element} = await withFile(
        answer === undefined ? {} : {[path]: answer},
        `src="${path}"`,
        script({documents: [doc('script')]}) + LIST,
      );
      expect(element.state).to.equal('failed');
      expect(codes(element)).to.deep.equal([code]);
      expect(shownText(element)).to.equal(
        'We cannot show the latest information at the moment. Try again',
      );
      expect(
        element.renderRoot.querySelector('slot')?.assignedElements().at(-1)?.textContent,
      ).to.equal('From HTML');
      expect(warnings).to.have.length(1);
      expect(String(warnings[0])).to.contain(path);
      await expect(element).to.be.accessible();
    });
  }

  it('a file of other elements alone: calm words where the page has nothing else', async () => {
    const files = {'/other.json': {meetings: [], updated: '2026-01-02'}};
    const {element} = await withFile(files, 'src="/other.json"');
    expect(codes(element)).to.deep.equal(['no-data']);
    expect(shownText(element)).to.equal(
      'We cannot show the latest information at the moment. Try again',
    );
    const beside = await withFile(files, 'src="/other.json"', LIST);
    expect(titles(beside.element), 'its HTML is read').to.deep.equal(['From HTML']);
  });

  it('refuses an address with a script', async () => {
    const {element, asked} = await withFile({}, 'src="javascript:alert(1)"', LIST);
    expect(codes(element)).to.deep.equal(['bad-url']);
    expect(asked).to.deep.equal([]);
  });

  it('drops a byte-order mark', async () => {
    const {element} = await withFile(
      {'/bom.json': `\uFEFF${JSON.stringify({documents: [doc('a')]})}`},
      'src="/bom.json"',
    );
    expect(titles(element)).to.deep.equal(['a']);
  });

  it('refuses a file over 20 MB', async () => {
    const {element} = await withFile(
      {'/huge.json': ' '.repeat(20_000_001)},
      'src="/huge.json"',
      LIST,
    );
    expect(codes(element)).to.deep.equal(['too-large']);
  });

  it('asks once more after a network failure, and not after an answer', async () => {
    const offline = await withFile({}, 'src="/offline.json"');
    expect(offline.asked).to.deep.equal(['/offline.json', '/offline.json']);
    restore();
    const missing = await withFile({'/missing.json': {status: 500}}, 'src="/missing.json"');
    expect(missing.asked).to.deep.equal(['/missing.json']);
  });

  it('fetches one address once for all elements', async () => {
    const server = serve({'/shared.json': {documents: [doc('a')]}});
    restore = server.restore;
    const one = place<CcgDocumentList>(
      '<ccg-document-list src="/shared.json"></ccg-document-list>',
    );
    const two = place<CcgDocumentList>(
      '<ccg-document-list src="/shared.json"></ccg-document-list>',
    );
    await settled(one);
    await settled(two);
    expect(server.asked).to.deep.equal(['/shared.json']);
    expect(titles(two)).to.deep.equal(['a']);
  });

  it('tries again when asked, and then works', async () => {
    const files: Record<string, object> = {'/again.json': {status: 503}};
    const {element} = await withFile(files, 'src="/again.json"', LIST);
    expect(element.state).to.equal('failed');
    files['/again.json'] = {documents: [doc('at last')]};
    element.renderRoot.querySelector('button')!.click();
    await settled(element);
    await settled(element);
    expect(titles(element)).to.deep.equal(['at last']);
  });

  it('shows the last good copy of this session when the server fails later', async () => {
    const files: Record<string, object> = {'/copy.json': {documents: [doc('good')]}};
    const first = await withFile(files, 'src="/copy.json"');
    files['/copy.json'] = {status: 500};
    const other = await withFile(files, 'src="/copy.json?other"', LIST);
    expect(other.element.state, 'another address has no copy').to.equal('failed');
    forgetAnswers();
    const later = await withFile(files, 'src="/copy.json"', LIST);
    expect(titles(later.element)).to.deep.equal(['good']);
    expect(later.element.state).to.equal('ready');
    expect(codes(later.element)).to.deep.equal(['http-error', 'old-copy']);
    first.element.remove();
  });

  it('lets no older answer overwrite a newer one', async () => {
    const real = window.fetch;
    const waiting: Record<string, (response: Response) => void> = {};
    window.fetch = (input) =>
      new Promise(
        (resolve) => (waiting[new URL(input as string, document.baseURI).pathname] = resolve),
      );
    restore = () => {
      window.fetch = real;
    };
    const element = place<CcgDocumentList>(
      '<ccg-document-list src="/slow.json"></ccg-document-list>',
    );
    await new Promise((resolve) => setTimeout(resolve));
    element.src = '/fast.json';
    await new Promise((resolve) => setTimeout(resolve));
    waiting['/fast.json']!(new Response(JSON.stringify({documents: [doc('fast')]})));
    await settled(element);
    waiting['/slow.json']!(new Response(JSON.stringify({documents: [doc('slow')]})));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(titles(element)).to.deep.equal(['fast']);
  });

  it('names its state and its problems in events that leave every shadow root', async () => {
    const heard: CustomEvent<{problems: unknown[]; model?: unknown}>[] = [];
    const listen = (event: Event) => heard.push(event as never);
    document.addEventListener('ccg-ready', listen);
    document.addEventListener('ccg-error', listen);
    const good = await show<CcgDocumentList>(`<ccg-document-list>${LIST}</ccg-document-list>`);
    await show('<ccg-document-list><p>None</p></ccg-document-list>');
    document.removeEventListener('ccg-ready', listen);
    document.removeEventListener('ccg-error', listen);
    expect(heard.map(({type, bubbles, composed}) => [type, bubbles, composed])).to.deep.equal([
      ['ccg-ready', true, true],
      ['ccg-error', true, true],
    ]);
    expect(heard[0]!.detail.model).to.equal(good.model);
    expect(heard[1]!.detail.problems).to.have.length(1);
  });

  it('says when the data was last updated', async () => {
    const element = await show<CcgDocumentList>(
      `<ccg-document-list>${script({documents: [doc('a')], updated: '2019-09-30'})}</ccg-document-list>`,
    );
    expect(shownText(element)).to.contain('Last updated 30 September 2019');
    expect(announced(element)).to.equal('');
  });

  it('keeps what a framework set before the tag was registered, and moves without loss', async () => {
    const holder = document.createElement('div');
    const element = document.createElement('ccg-document-list');
    element.data = {documents: [doc('early')]};
    holder.append(element);
    document.body.append(holder);
    await settled(element);
    document.body.append(element);
    await settled(element);
    expect(titles(element)).to.deep.equal(['early']);
  });
});

/** What the page has fetched is forgotten, as on a new page of the same session. */
function forgetAnswers() {
  const requests = (globalThis as unknown as Record<symbol, Map<string, unknown>>)[
    Symbol.for('ccg-widgets.requests')
  ];
  requests?.clear();
}
