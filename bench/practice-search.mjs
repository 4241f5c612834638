/**
 * The practice checker's search beside MiniSearch, Fuse.js and uFuzzy over the practices of England and
 * Wales, in a file such as epraccur.csv of the NHS Organisation Data Service, or as many made-up ones: how often the practice that was asked
 * for comes first or in the first three, by kind of query, and what a keystroke and the index cost.
 * `node bench/practice-search.mjs [--file=epraccur.csv] [--quick] [--only=own] [--made-up] [--misses]`
 */
import {existsSync, readFileSync} from 'node:fs';
import {runnerImport} from 'vite';
import {contestants} from './practice-contestants.mjs';
import {habits} from './practice-habits.mjs';
import {madeUp} from './practice-names.mjs';
import {limited, queries, random} from './practice-queries.mjs';
import {voices} from './practice-voices.mjs';

const flag = (name) => process.argv.includes(`--${name}`);
const value = (name) =>
  process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
const quick = flag('quick');
const only = value('only');
/** Where this library is made, the file lies beside the repository. */
const BESIDE = new URL('../../shared/data/epraccur-2020-01.csv', import.meta.url);
const file = value('file') ?? (existsSync(BESIDE) ? BESIDE : undefined);
/** Slow ones answer each tenth query: their shares are as good and the run ends today. */
const STEP = {'Fuse.js': 10};
const ROUNDS = 7;

const {PracticeIndex} = (
  await runnerImport(new URL('../src/practice-checker/search.ts', import.meta.url).pathname, {
    configFile: false,
  })
).module;

const real = file !== undefined && !flag('made-up');
const practices = real ? active(readFileSync(file, 'utf8')) : madeUp(6830, random(7));
console.log(`${practices.length} ${real ? 'practices of the file' : 'made-up practices'}`);

/** Active GP practices of the file: status A, prescribing setting 4; words as published. */
function active(text) {
  return text
    .split(/\r?\n/)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, a, b]) => a ?? b),
    )
    .filter((row) => row[12] === 'A' && row[25] === '4')
    .map((row) => ({
      code: row[0],
      name: row[1],
      address: row.slice(4, 9).filter(Boolean),
      postcode: row[9],
      telephone: row[17],
    }));
}

const all = Object.entries(contestants(practices, PracticeIndex)).filter(
  ([name]) => !only || only === name,
);
const percentile = (list, share) =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length * share)];
const timed = (work) => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** Milliseconds to build each index: the median of rounds in which all take turns. */
function buildTimes() {
  const times = Object.fromEntries(all.map(([name]) => [name, []]));
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, make] of all) times[name].push(timed(make));
  return Object.fromEntries(all.map(([name]) => [name, percentile(times[name], 0.5)]));
}

/** Shares of the queries of each kind that found what was asked for in the first place, and in the first three. */
function recall(find, asked, step, name) {
  const tally = {};
  asked.forEach(({kind, query, hit}, index) => {
    if (index % step) return;
    const found = find(query).map((at) => hit(practices[at]));
    for (const key of [kind, 'all']) {
      const row = (tally[key] ??= {of: 0, first: 0, three: 0});
      row.of++;
      row.first += Number(found[0] === true);
      row.three += Number(found.includes(true));
    }
    if (name === 'own' && flag('misses') && !found[0]) console.log('not first', kind, '|', query);
  });
  return tally;
}

const ROW = 24;
const row = (label, cells) =>
  console.log(label.padEnd(ROW) + cells.map((cell) => String(cell).padStart(17)).join(''));
const percent = (share) => `${(share * 100).toFixed(1)}%`.padStart(7);

function printRecall(title, asked) {
  const tallies = all.map(([name, make]) => recall(make(), asked, STEP[name] ?? 1, name));
  console.log(`\n${title}: first place, first three`);
  row(
    '',
    all.map(([name]) => name),
  );
  for (const kind of [...new Set(asked.map((query) => query.kind)), 'all'])
    row(
      kind,
      tallies.map(
        ({[kind]: {of, first, three}}) => `${percent(first / of)} ${percent(three / of)}`,
      ),
    );
}

/** What each letter costs while queries are typed, on an index that has seen none of them. */
function printTimes(asked) {
  const keystrokes = asked
    .filter((_, index) => index % (quick ? 10 : 12) === 0)
    .flatMap(({query}) => Array.from(query, (_, end) => query.slice(0, end + 1)).slice(1));
  const times = all.map(([name, make]) => {
    const find = make();
    const step = (STEP[name] ?? 1) * (STEP[name] ? 3 : 1);
    return keystrokes
      .filter((_, index) => index % step === 0)
      .map((query) => timed(() => find(query)));
  });
  console.log(`\n${keystrokes.length} keystrokes`);
  row(
    'median ms',
    times.map((list) => percentile(list, 0.5).toFixed(2)),
  );
  row(
    '99th percentile ms',
    times.map((list) => percentile(list, 0.99).toFixed(2)),
  );
  const builds = buildTimes();
  row(
    'index ms (median)',
    all.map(([name]) => builds[name].toFixed(0)),
  );
}

const next = random(2020);
const asked = queries(practices, limited(next), next, quick ? 150 : 500);
printRecall('Queries that the limits are set for', asked);
printRecall('Other habits', queries(practices, habits(next), next, quick ? 40 : 150));
printRecall('Found later', queries(practices, voices(next), next, quick ? 40 : 150));
printTimes(asked);
