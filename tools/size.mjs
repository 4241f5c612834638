/**
 * Bytes that a page downloads (brotli 11) for each file in `cdn/`, beside the budgets and the peers.
 * Fails past a budget. `npm run build` first.
 */
import {existsSync, readFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';

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
  'ccg-widgets.js': '',
};

let failed = false;
for (const [file, budget] of Object.entries(BUDGETS)) {
  const path = `cdn/${file}`;
  if (!existsSync(path)) {
    console.log(`${file.padEnd(26)} not built`);
    failed = true;
    continue;
  }
  const kb = brotliCompressSync(readFileSync(path)).length / 1000;
  const over = kb > budget;
  failed ||= over;
  console.log(
    `${file.padEnd(26)} ${kb.toFixed(2).padStart(6)} kB of ${budget} ${over ? 'OVER' : 'ok  '}  ${PEERS[file] && `peers: ${PEERS[file]}`}`,
  );
}
process.exitCode = failed ? 1 : 0;
