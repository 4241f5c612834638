/**
 * Pictures to look at: the demo's pages and, where it is built, every story of Storybook, at 320, 600
 * and 1000 px, with forced colours and in print, into `screenshots/`.
 * `node tools/pictures.mjs southend` takes only what has the word in its name. The README's picture is
 * the top of `demo-elements-1000.png`.
 */
import {existsSync, mkdirSync, readFileSync} from 'node:fs';
import puppeteer from 'puppeteer-core';
import {createServer} from 'vite';
import {CHROMIUM_ARGS, findBrowser} from './browser.mjs';
import {serve} from './serve.mjs';

const [word = ''] = process.argv.slice(2);
const OUT = 'screenshots';
mkdirSync(OUT, {recursive: true});

const vite = await createServer({server: {port: 0}, logLevel: 'error'});
await vite.listen();
const demo = `${vite.resolvedUrls.local[0]}demo/`;
const storybook = existsSync('storybook-static/index.json')
  ? await serve('storybook-static')
  : undefined;
const stories = storybook
  ? Object.values(JSON.parse(readFileSync('storybook-static/index.json', 'utf8')).entries).filter(
      ({type}) => type === 'story',
    )
  : [];

const pages = [
  ...[
    'index',
    'elements',
    'norwich',
    'southend',
    'norwich.html?ccg-check',
    'southend.html?ccg-check',
  ].map((page) => [
    `demo-${page.replace(/\W+/g, '-')}`,
    `${demo}${page.includes('.') ? page : `${page}.html`}`,
  ]),
  ...stories.map(({id}) => [id, `${storybook.url}/iframe.html?id=${id}&viewMode=story`]),
].filter(([name]) => name.includes(word));

/** In the page: until each element has shown its data. */
async function shown() {
  for (const element of document.querySelectorAll('*')) {
    if (!element.localName.startsWith('ccg-')) continue;
    for (let tries = 0; tries < 200 && element.state === 'loading'; tries++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    await element.updateComplete;
  }
}

const browser = await puppeteer.launch({executablePath: findBrowser(), args: CHROMIUM_ARGS});
for (const [name, url] of pages) {
  const page = await browser.newPage();
  const devtools = await page.createCDPSession();
  await page.goto(url, {waitUntil: 'networkidle0'});
  await page.evaluate(shown);
  for (const width of [320, 600, 1000]) {
    await page.setViewport({width, height: 800});
    await page.screenshot({path: `${OUT}/${name}-${width}.png`, fullPage: true});
  }
  await devtools.send('Emulation.setEmulatedMedia', {
    features: [{name: 'forced-colors', value: 'active'}],
  });
  await page.screenshot({path: `${OUT}/${name}-forced.png`, fullPage: true});
  await devtools.send('Emulation.setEmulatedMedia', {media: 'print', features: []});
  // Emulation alone does not tell the page that it is being printed.
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.evaluate(shown);
  await page.setViewport({width: 760, height: 1000});
  await page.screenshot({path: `${OUT}/${name}-print.png`, fullPage: true});
  await page.close();
  console.log(name);
}
await browser.close();
await vite.close();
storybook?.close();
