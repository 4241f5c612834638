/**
 * `npm run bench`: the elements beside hand-written pages and the libraries that do the same jobs, as
 * ratios, in one run. `node bench/run.mjs documents`, `calendar` or `practices` runs one part;
 * `--runs=9` sets the rounds; `--only=table,plain,ccg` leaves of the documents' contestants those whose
 * names have one of these words (the first is what ratios are to); `--no-build` keeps `cdn/` as it is, which
 * `node tools/build-cdn.mjs document-list meeting-calendar` otherwise makes anew.
 * It prints and never fails: a limit that was missed is marked MISSED. Read ratios, not milliseconds;
 * differences under 1.5 times mean little on a machine that does other things.
 */
import {spawnSync} from 'node:child_process';
import {calendar} from './calendar.mjs';
import {documents} from './documents.mjs';
import {withBrowser} from './harness.mjs';

const node = (...args) => spawnSync(process.execPath, args, {stdio: 'inherit'}).status === 0;
const words = process.argv.slice(2);
const named = words.filter((word) => !word.startsWith('-'));
const value = (name) => words.find((word) => word.startsWith(`--${name}=`))?.split('=')[1];
const runs = Number(value('runs') ?? 7);
const only = value('only')?.split(',') ?? [''];
const isWanted = (name) => only.some((word) => name.includes(word));

const inBrowser = Object.entries({documents, calendar}).filter(
  ([part]) => !named.length || named.includes(part),
);
if (inBrowser.length) {
  const built =
    words.includes('--no-build') ||
    node('tools/build-cdn.mjs', 'document-list', 'meeting-calendar');
  if (!built) console.log('The build failed: what follows is of the files that cdn/ had before.');
  await withBrowser(async (load) => {
    for (const [, part] of inBrowser) await part(load, runs, isWanted);
  });
}
if (!named.length || named.includes('practices')) {
  console.log('\nPRACTICES');
  node('bench/practice-search.mjs');
}
