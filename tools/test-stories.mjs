/**
 * Opens every story and documentation page of the built Storybook: it must render without an error,
 * ask nothing of another server, and axe must find nothing.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test, {after, before} from 'node:test';
import puppeteer from 'puppeteer-core';
import {CHROMIUM_ARGS, findBrowser} from './browser.mjs';
import {serve} from './serve.mjs';

const {entries} = JSON.parse(readFileSync('storybook-static/index.json', 'utf8'));
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
let server;
let browser;

before(async () => {
  server = await serve('storybook-static');
  browser = await puppeteer.launch({executablePath: findBrowser(), args: CHROMIUM_ARGS});
});
after(async () => {
  await browser?.close();
  server?.close();
});

/** Runs in the page before Storybook does: `finished` settles with the outcome of the story. */
function watch() {
  window.finished = new Promise((resolve) => {
    const timer = setInterval(() => {
      const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
      if (!channel) return;
      clearInterval(timer);
      for (const event of ['storyFinished', 'docsRendered'])
        channel.on(event, () => resolve('shown'));
      for (const event of ['playFunctionThrewException', 'storyThrewException', 'storyMissing']) {
        channel.on(event, (error) => resolve(`${event}: ${error?.message ?? error}`));
      }
    }, 1);
  });
}

for (const {id, type} of Object.values(entries)) {
  test(`${type} ${id}`, async () => {
    const page = await browser.newPage();
    const faults = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => {
      const url = request.url();
      if (/^https?:/.test(url) && !url.startsWith(server.url)) faults.push(`asked ${url}`);
    });
    await page.evaluateOnNewDocument(watch);
    await page.goto(`${server.url}/iframe.html?id=${id}&viewMode=${type}`);
    assert.equal(await page.evaluate(() => window.finished), 'shown');
    if (type === 'story') {
      await page.evaluate(axe);
      // The story alone: Storybook's own frame has no landmark or page heading to find.
      const violations = await page.evaluate(async () => {
        const found = await window.axe.run('#storybook-root', {
          rules: {'page-has-heading-one': {enabled: false}},
        });
        return found.violations.map(({id: rule, nodes}) => `${rule}: ${nodes[0]?.html}`);
      });
      faults.push(...violations);
    }
    await page.close();
    assert.deepEqual(faults, []);
  });
}
