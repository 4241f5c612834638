/** Loads contestants in a browser again and again, and turns what was timed into ratios and tables. */
import os from 'node:os';
import puppeteer from 'puppeteer-core';
import {CHROMIUM_ARGS, findBrowser} from '../tools/browser.mjs';
import {serve} from '../tools/serve.mjs';

/** An isolated page has a clock of 5 microseconds instead of 100. */
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** Runs `use` with something that opens `bench/page.html` in a context nobody used before. */
export async function withBrowser(use) {
  const server = await serve('.', {headers: ISOLATED});
  const browser = await puppeteer.launch({
    executablePath: findBrowser(),
    args: [...CHROMIUM_ARGS, '--js-flags=--expose-gc'],
    protocolTimeout: 60_000, // a step that hangs costs its contestant, not the run
  });
  const load = async (steps) => {
    const context = await browser.createBrowserContext();
    try {
      const page = await context.newPage();
      await page.setViewport({width: 1000, height: 800});
      const failed = new Promise((_, reject) => {
        page.on('pageerror', reject);
      });
      await page.goto(`${server.url}/bench/page.html`);
      return await Promise.race([steps(page), failed]);
    } finally {
      await context.close();
    }
  };
  try {
    console.log(`${await browser.version()}, ${new Date().toISOString()}`);
    return await use(load);
  } finally {
    await browser.close();
    server.close();
  }
}

const spent = () =>
  os
    .cpus()
    .map(({times}) => times)
    .reduce(
      (sum, {idle, ...busy}) => {
        const used = Object.values(busy).reduce((all, time) => all + time, 0);
        return {idle: sum.idle + idle, used: sum.used + used};
      },
      {idle: 0, used: 0},
    );

/**
 * Until the machine has been idle for a fifth of a second, for at most 3 seconds: the page that was
 * closed before and the one that was opened keep the browser's other processes busy for a while, and
 * what is timed beside them takes up to twice as long, by chance.
 */
async function atRest() {
  for (let tries = 0, calm = 0, before = spent(); tries < 30 && calm < 2; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const now = spent();
    const used = now.used - before.used;
    calm = used < 0.1 * (used + now.idle - before.idle) ? calm + 1 : 0;
    before = now;
  }
}

/** Loads a contestant with its data, and waits until nothing else runs. */
export async function contestant(page, ...args) {
  await ask(page, 'load', ...args);
  await atRest();
}

/** A function of the page's `bench`. */
export const ask = (page, name, ...args) =>
  page.evaluate((key, list) => globalThis.bench[key](...list), name, args);

/** How long the page's main thread was busy, in ms: script, style, layout, paint, collection. */
export const busy = async (page) => (await page.metrics()).TaskDuration * 1000;

const shuffled = (list) =>
  list
    .map((item) => [Math.random(), item])
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);

/**
 * Measures every contestant once a round, in another order each round. One that fails is named and
 * left out; the others are worth printing.
 * @returns {Promise<Record<string, object[]>>} each one's results, round by round
 */
export async function rounds(count, names, measure) {
  const results = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < count; round++) {
    for (const name of shuffled(Object.keys(results))) {
      process.stderr.write(`\r\x1b[Kround ${round + 1} of ${count}: ${name}`);
      try {
        results[name].push(await measure(name));
      } catch (error) {
        console.log(`${name} is left out: ${error.message}`);
        delete results[name];
      }
    }
  }
  process.stderr.write('\r\x1b[K');
  return results;
}

export const median = (list) => {
  const sorted = [...list].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
};

/** Median of one measure over the rounds. */
export const middle = (results, measure) => median(results.map((result) => result[measure]));

export const digits = (value) =>
  value.toFixed(value >= 100 ? 0 : value >= 9.95 ? 1 : value >= 0.0995 ? 2 : 3);

/** Plain columns: the first to the left, the others to the right. */
export function table(head, rows) {
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => row[at].length)));
  const line = (row) =>
    row.map((cell, at) => (at ? cell.padStart(widths[at]) : cell.padEnd(widths[at]))).join('  ');
  console.log([head, ...rows].map(line).join('\n'));
}

/**
 * One limit: the ratio of two medians, with the smallest and largest ratio that a single round gave,
 * so that one can see how far to trust it.
 */
export function limit(words, own, other, measure, most) {
  if (!own || !other) {
    console.log(`MISSED  ${words}: not measured`);
    return;
  }
  const ratio = middle(own, measure) / middle(other, measure);
  const each = own.map((result, round) => result[measure] / other[round][measure]);
  const range = `single rounds ${digits(Math.min(...each))} to ${digits(Math.max(...each))}`;
  console.log(
    `${ratio <= most ? 'ok    ' : 'MISSED'}  ${words}: ${digits(ratio)}, limit ${most} (${range})`,
  );
}
