/**
 * Bytes that a page downloads (brotli 11), of every script in `cdn/`: the elements with their budgets
 * and peers, what an element around existing HTML downloads in all, and the parts that are loaded when
 * they are asked for. Fails past a budget, and where the README says another weight than it is.
 * `npm run build` first.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import ROOMS from './rooms.json' with {type: 'json'};

/** kB of 1,000 bytes, Lit inside. */
const BUDGETS = {
  'ccg-document-list.js': 15,
  'ccg-foi-table.js': 15,
  'ccg-practice-checker.js': 15,
  'ccg-meeting-calendar.js': 18,
  'ccg-widgets.js': 34,
};
/** kB of the peers for the same job, measured with brotli 11 in 2026 (JS and required CSS). */
const PEERS = {
  'ccg-document-list.js': 'list.js 5.8 (no dates, sizes, checks), Grid.js 17.1, DataTables 40.7',
  'ccg-foi-table.js': 'frappe-charts 16.3, Chart.js 52.7 (a chart alone)',
  'ccg-practice-checker.js': 'accessible-autocomplete with MiniSearch 23.0',
  'ccg-meeting-calendar.js':
    'cally 8.8 (a date grid alone), FullCalendar 51.8, add-to-calendar-button 76.6',
};
/** Parts that an element asks for as soon as it has something to show. */
const AT_ONCE = {'foi-table': ['extras']};

const kb = (file) => brotliCompressSync(readFileSync(`cdn/${file}`)).length / 1000;
const inKb = (number) => `${number.toFixed(2).padStart(6)} kB`;
const line = (name, number, words = '') =>
  console.log(`${name.padEnd(38)} ${inKb(number)} ${words}`.trimEnd());

for (const [file, budget] of Object.entries(BUDGETS)) {
  if (!existsSync(`cdn/${file}`)) {
    console.log(`${file.padEnd(38)} not built`);
    process.exitCode = 1;
    continue;
  }
  const size = kb(file);
  const over = size > budget;
  if (over) process.exitCode = 1;
  const peers = PEERS[file] ? `  peers: ${PEERS[file]}` : '';
  line(file, size, `of ${budget} ${over ? 'OVER' : 'ok  '}${peers}`);
}

/** What the README says of each element in kB: with JSON, and around existing HTML. */
const said = Object.fromEntries(
  [
    ...readFileSync('README.md', 'utf8').matchAll(/^\| `<ccg-([\w-]+)>` +\| (\d+) +\| (\d+) /gm),
  ].map(([, room, json, html]) => [room, [Number(json), Number(html)]]),
);

console.log('\nAround existing HTML: the element, its reader, and what it shows at once');
for (const room of ROOMS) {
  const parts = ['', '.read-page', ...(AT_ONCE[room] ?? []).map((part) => `.${part}`)];
  const files = parts.map((part) => `ccg-${room}${part}.js`);
  if (!files.every((file) => existsSync(`cdn/${file}`))) continue;
  const sizes = files.map(kb);
  const sum = sizes.reduce((all, size) => all + size, 0);
  line(`<ccg-${room}>`, sum, `= ${sizes.map((size) => size.toFixed(2)).join(' + ')}`);
  const [json, html] = said[room] ?? [];
  if (!(sum - sizes[1] <= json && Math.abs(sum - html) <= 1)) {
    console.log(`README.md says of it: ${json} with JSON, ${html} around existing HTML`);
    process.exitCode = 1;
  }
}

console.log('\nAll other scripts: loaded when they are asked for');
for (const file of existsSync('cdn') ? readdirSync('cdn').sort() : [])
  if (file.endsWith('.js') && !(file in BUDGETS)) line(file, kb(file));
