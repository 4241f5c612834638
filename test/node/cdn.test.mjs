/**
 * The files of `cdn/` on bare HTML pages, as a new user has them: alone, together, by the loader, as
 * divs, in a frame, and under a strict Content Security Policy. `npm run build` first.
 */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import test, {after, before} from 'node:test';
import puppeteer from 'puppeteer-core';
import {CHROMIUM_ARGS, findBrowser} from '../../tools/browser.mjs';
import {serve} from '../../tools/serve.mjs';

const STRICT = {
  'content-security-policy':
    "default-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html ccg-widgets",
};
/** Each element around what a site might already have. */
const INSIDE = {
  'document-list':
    '<ul><li><a href="tor.pdf">Audit Committee Terms of Reference Feb19 (199 KB)</a></li></ul>',
  'foi-table':
    '<table><tr><th></th><th>Received</th><th>In time</th><th>Breached</th></tr><tr><td>Quarter 1 (April-June)</td><td>34</td><td>33</td><td>0</td></tr></table>',
  'practice-checker':
    '<ul><li>Oak Street Medical Practice, Oak Street, Norwich, NR3 3DL, Tel 01603 613431</li></ul>',
  'meeting-calendar': '<ul><li>Tuesday 28 January 2020, 1.30pm to 4pm</li></ul>',
};
/** The same as JSON in the page: one row each. */
const JSON_INSIDE = {
  'document-list': {documents: [{title: 'Minutes', url: '/minutes.pdf'}]},
  'foi-table': {
    foi: {years: [{label: '2017/18', periods: [{quarter: 1, received: 34, inTime: 33, late: 0}]}]},
  },
  'practice-checker': {practices: [{name: 'Oak Street Medical Practice', postcode: 'NR3 3DL'}]},
  'meeting-calendar': {meetings: [{date: '2020-01-28', committee: 'Governing Body'}]},
};
const ROOMS = Object.keys(INSIDE);
const html = (head, body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>${head}</head><body>${body}</body></html>`;
const script = (file) => `<script type="module" src="/${file}.js"></script>`;
const json = (data) => `<script type="application/json">${JSON.stringify(data)}</script>`;
const all = (wrap) => ROOMS.map((room) => wrap(room, INSIDE[room])).join('');
const tag = (room, inside) => `<ccg-${room}>${inside}</ccg-${room}>`;
const div = (room, inside) => `<div data-ccg="${room}" data-heading="${room}">${inside}</div>`;

const PAGES = {
  '/all': html(script('ccg-widgets'), all(tag)),
  '/divs': html(script('ccg-widgets'), all(div)),
  '/loader': html(script('ccg-loader'), all(tag)),
  '/loader-one': html(script('ccg-loader'), tag('foi-table', INSIDE['foi-table'])),
  '/structured': html(
    script('ccg-widgets'),
    tag('document-list structured-data="true"', INSIDE['document-list']).replace(
      '</ccg-document-list structured-data="true">',
      '</ccg-document-list>',
    ),
  ),
  '/frame': html(
    script('ccg-embed'),
    '<iframe data-ccg-embed title="Documents" height="600" src="/embed.html?element=document-list&src=/integrity.json&heading=Papers"></iframe>',
  ),
  '/foreign': html(
    '',
    '<iframe title="x" src="/embed.html?element=document-list&src=https://elsewhere.example/a.json&onclick=x"></iframe>',
  ),
  '/complete': html(script('ccg-widgets-complete'), all(tag)),
  ...Object.fromEntries(
    ROOMS.flatMap((room) => [
      [`/${room}`, html(script(`ccg-${room}`), tag(room, INSIDE[room]))],
      [`/${room}-json`, html(script(`ccg-${room}`), tag(room, json(JSON_INSIDE[room])))],
    ]),
  ),
};

let server;
let strict;
let browser;
before(async () => {
  server = await serve('cdn', {pages: PAGES});
  strict = await serve('cdn', {pages: PAGES, headers: STRICT});
  browser = await puppeteer.launch({executablePath: findBrowser(), args: CHROMIUM_ARGS});
});
after(async () => {
  await browser?.close();
  server?.close();
  strict?.close();
});

/** Opens a page and waits for its elements to be ready; gives their states, and what went wrong. */
async function open(url) {
  const page = await browser.newPage();
  const faults = [];
  const asked = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(url, {waitUntil: 'networkidle0'});
  const states = await page.$$eval(
    'ccg-document-list, ccg-foi-table, ccg-practice-checker, ccg-meeting-calendar',
    (elements) =>
      Object.fromEntries(elements.map((element) => [element.localName.slice(4), element.state])),
  );
  return {page, states, faults, asked};
}
/**
 * Waits until an element shows what a selector or these words name. Frame by frame: what puppeteer's
 * own selectors wait for inside a shadow root they may miss.
 */
const shown = (page, tag, {selector = ':not(:has(*))', words = ''}) =>
  page.waitForFunction(
    (tag, selector, words) =>
      [...document.querySelector(tag).shadowRoot.querySelectorAll(selector)].some(
        (node) => node.textContent.includes(words) && node.getBoundingClientRect().width > 100,
      ),
    {polling: 'raf', timeout: 20_000},
    tag,
    selector,
    words,
  );
const ready = (rooms) => Object.fromEntries(rooms.map((room) => [room, 'ready']));
const sorted = (object) => Object.fromEntries(Object.entries(object).sort());

for (const room of ROOMS) {
  test(`ccg-${room}.js with JSON asks for no reader of HTML, and for nothing but its own parts`, async () => {
    const {page, states, faults, asked} = await open(`${server.url}/${room}-json`);
    await page.close();
    assert.deepEqual(faults, []);
    assert.deepEqual(states, ready([room]));
    const [first, ...parts] = asked.filter((path) => path.endsWith('.js'));
    assert.equal(first, `/ccg-${room}.js`);
    assert.ok(
      parts.every((path) => path.startsWith(`/ccg-${room}.`) && !path.includes('read-page')),
      parts.join(),
    );
  });

  test(`ccg-${room}.js around existing HTML loads its reader`, async () => {
    const {page, states, faults, asked} = await open(`${server.url}/${room}`);
    await page.close();
    assert.deepEqual(faults, []);
    assert.deepEqual(states, ready([room]));
    assert.ok(asked.includes(`/ccg-${room}.read-page.js`));
  });

  test(`ccg-${room}.js loads its checks when an editor asks`, async () => {
    const {page, faults, asked} = await open(`${server.url}/${room}?ccg-check`);
    const panel = await page.$eval(
      `ccg-${room}`,
      (element) => element.renderRoot.querySelector('[part="check-panel"]')?.textContent,
    );
    await page.close();
    assert.deepEqual(faults, []);
    assert.match(panel ?? '', /^Check: /);
    assert.ok(asked.includes(`/ccg-${room}.check.js`) && asked.includes('/ccg-check-panel.js'));
  });
}

for (const [name, path] of [
  ['all four in one file', '/all'],
  ['divs that a content filter leaves alone', '/divs'],
  ['the loader', '/loader'],
]) {
  test(`${name}, under a strict policy`, async () => {
    const {page, states, faults} = await open(`${strict.url}${path}`);
    await page.close();
    assert.deepEqual(faults, []);
    assert.deepEqual(sorted(states), sorted(ready(ROOMS)));
  });
}

test('the loader loads what the page uses and no more', async () => {
  const {page, states, asked} = await open(`${server.url}/loader-one`);
  assert.deepEqual(states, ready(['foi-table']));
  const before = asked.length;
  await page.evaluate((inside) => {
    document.body.insertAdjacentHTML('beforeend', `<div data-ccg="document-list">${inside}</div>`);
  }, INSIDE['document-list']);
  await page.waitForFunction(() => document.querySelector('ccg-document-list')?.state === 'ready');
  await page.close();
  assert.ok(!asked.slice(0, before).some((path) => /document-list|meeting|practice/.test(path)));
});

test('the complete file asks for no other, with its checks too', async () => {
  const {page, states, faults, asked} = await open(`${strict.url}/complete?ccg-check`);
  await page.close();
  assert.deepEqual(faults, []);
  assert.deepEqual(sorted(states), sorted(ready(ROOMS)));
  assert.deepEqual(
    asked.filter((path) => path.endsWith('.js')),
    ['/ccg-widgets-complete.js'],
  );
});

test('a reader that was not uploaded costs the page nothing', async () => {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on(
    'request',
    (request) =>
      void (request.url().endsWith('read-page.js') ? request.abort() : request.continue()),
  );
  await page.goto(`${server.url}/document-list`, {waitUntil: 'networkidle0'});
  const found = await page.$eval('ccg-document-list', (element) => ({
    state: element.state,
    code: element.problems[0]?.code,
    seen: element.renderRoot.querySelector('slot')?.assignedElements()[0]?.checkVisibility(),
  }));
  await page.close();
  assert.deepEqual(found, {state: 'failed', code: 'part-missing', seen: true});
});

for (const [room, lost, act] of [
  [
    'document-list',
    'groups',
    (page) =>
      page.evaluate(() => {
        document.querySelector('ccg-document-list').groupBy = 'committee';
      }),
  ],
  ['document-list', 'csv', (page) => page.click('ccg-document-list >>> ::-p-text(Download)')],
  [
    'meeting-calendar',
    'files',
    (page) => page.click('ccg-meeting-calendar >>> [part="downloads"] button'),
  ],
  ['practice-checker', 'search', (page) => page.type('ccg-practice-checker >>> input', 'Oak')],
  ['foi-table', 'extras', () => undefined],
])
  test(`ccg-${room}.${lost}.js that was not uploaded is named where people see it`, async () => {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on(
      'request',
      (request) =>
        void (request.url().endsWith(`.${lost}.js`) ? request.abort() : request.continue()),
    );
    await page.goto(`${server.url}/${room}-json`, {waitUntil: 'networkidle0'});
    await act(page);
    const file = `ccg-${room}.${lost}.js`;
    await shown(page, `ccg-${room}`, {words: `This is not available: ${file} is missing.`});
    await page.close();
  });

test('what is loaded at a touch works under a strict policy too', async () => {
  const {page, faults} = await open(`${strict.url}/all`);
  await page.type('ccg-practice-checker >>> input', 'Oak Street Medical');
  await page.keyboard.press('Enter');
  await shown(page, 'ccg-practice-checker', {words: 'Which is your practice?'});
  // The chart moves what stands below it: a button that is about to move cannot be hit.
  await shown(page, 'ccg-foi-table', {selector: '[part="bar"]'});
  await page.click('ccg-meeting-calendar >>> ::-p-text(Month)');
  await shown(page, 'ccg-meeting-calendar', {selector: '[role="grid"]'});
  await page.close();
  assert.deepEqual(faults, []);
});

test('structured data passes a strict policy', async () => {
  const {page, faults} = await open(`${strict.url}/structured`);
  const json = await page
    .waitForSelector('script[type="application/ld+json"]', {timeout: 20_000})
    .then((node) => node.evaluate(({text}) => text));
  await page.close();
  assert.deepEqual(faults, []);
  assert.match(json, /DigitalDocument/);
});

test('the frame page tells its height, and shows data of its own site only', async () => {
  const {page} = await open(`${server.url}/frame`);
  await page.waitForFunction(() => {
    const {height} = document.querySelector('iframe');
    return Number(height) > 40 && Number(height) < 400;
  });
  await page.goto(`${server.url}/foreign`, {waitUntil: 'networkidle0'});
  const attributes = await page
    .frames()[1]
    .$eval('ccg-document-list', (element) => element.getAttributeNames());
  await page.close();
  assert.deepEqual(attributes, [], 'no foreign address, no handler');
});

test('integrity.json has the hash of each script', () => {
  const hashes = JSON.parse(readFileSync('cdn/integrity.json', 'utf8'));
  for (const [file, hash] of Object.entries(hashes)) {
    assert.equal(
      hash,
      `sha384-${createHash('sha384')
        .update(readFileSync(`cdn/${file}`))
        .digest('base64')}`,
      file,
    );
  }
  assert.ok(hashes['ccg-widgets.js'] && hashes['ccg-loader.js']);
});
