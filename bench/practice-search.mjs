/**
 * The practice checker's search beside MiniSearch, Fuse.js and uFuzzy over the practices of England and
 * Wales (../shared/data, where it is) or as many made-up ones: how often the practice that was asked
 * for comes first or in the first three, by kind of query, and what a keystroke and the index cost.
 * `node bench/practice-search.mjs [--quick]`
 */
import UFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import {existsSync, readFileSync} from 'node:fs';
import {runnerImport} from 'vite';
import {madeUp} from './practice-names.mjs';
import {queries, random} from './practice-queries.mjs';

const FILE = new URL('../../shared/data/epraccur-2020-01.csv', import.meta.url);
const quick = process.argv.includes('--quick');
const load = async (path) =>
  (await runnerImport(new URL(path, import.meta.url).pathname, {configFile: false})).module;
const {PracticeIndex} = await load('../src/practice-checker/search.ts');

const real = existsSync(FILE);
const practices = real ? active(readFileSync(FILE, 'utf8')) : madeUp(6830, random(7));
console.log(`${practices.length} ${real ? 'practices of January 2020' : 'made-up practices'}`);

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

/** Each contestant: builds its index, then gives the places of the best three of a query. */
const flat = practices.map(({name, address, postcode, code, telephone}, id) => ({
  id,
  name,
  address: address.join(' '),
  postcode,
  code,
  telephone,
}));
const place = new Map(practices.map((practice, index) => [practice, index]));
const contestants = {
  own: () => {
    const search = new PracticeIndex(practices);
    return (query) =>
      search
        .find(query)
        .slice(0, 3)
        .map((practice) => place.get(practice));
  },
  MiniSearch: () => {
    const search = new MiniSearch({
      fields: ['name', 'address', 'postcode', 'code', 'telephone'],
      searchOptions: {prefix: true, fuzzy: 0.2, boost: {name: 2}},
    });
    search.addAll(flat);
    return (query) =>
      search
        .search(query)
        .slice(0, 3)
        .map(({id}) => id);
  },
  'Fuse.js': () => {
    const search = new Fuse(flat, {
      keys: [{name: 'name', weight: 2}, 'address', 'postcode', 'code', 'telephone'],
      ignoreLocation: true,
      threshold: 0.4,
    });
    return (query) => search.search(query, {limit: 3}).map(({item}) => item.id);
  },
  uFuzzy: () => {
    const search = new UFuzzy({intraMode: 1});
    const haystack = flat.map((row) => Object.values(row).slice(1).join(' '));
    return (query) => {
      const [found, info, order] = search.search(haystack, query, 1, 1000);
      return (order ? order.map((at) => info.idx[at]) : (found ?? [])).slice(0, 3);
    };
  },
};

const only = process.argv.find((word) => word.startsWith('--only='))?.slice(7);
const asked = queries(practices, random(2020), quick ? 150 : 500);
const keystrokes = asked
  .filter((_, index) => index % (quick ? 10 : 12) === 0)
  .flatMap(({query}) => Array.from(query, (_, end) => query.slice(0, end + 1)).slice(1));
const kinds = [...new Set(asked.map(({kind}) => kind))];
const percentile = (list, share) =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length * share)];
const percent = (share) => `${(share * 100).toFixed(1)}%`.padStart(7);
const results = {};

for (const [name, make] of Object.entries(contestants)) {
  if (only && only !== name) continue;
  // Slow ones answer fewer queries: their shares are as good and the run ends today.
  const slow = name === 'Fuse.js' ? 10 : 1;
  // The best of several: on a busy machine the others measure the neighbours.
  const builds = Array.from({length: 6}, () => {
    const start = performance.now();
    make();
    return performance.now() - start;
  });
  const find = make();
  const tally = Object.fromEntries(kinds.map((kind) => [kind, {of: 0, first: 0, three: 0}]));
  asked.forEach(({kind, query, hit}, index) => {
    if (index % slow) return;
    const found = find(query).map((at) => hit(practices[at]));
    tally[kind].of++;
    if (found[0]) tally[kind].first++;
    if (found.includes(true)) tally[kind].three++;
    else if (name === 'own' && process.argv.includes('--misses'))
      console.log('miss', kind, '|', query);
    if (!found[0] && name === 'own' && process.argv.includes('--firsts'))
      console.log('not first', kind, '|', query, '|', found);
  });
  const fresh = make();
  const times = keystrokes
    .filter((_, index) => index % (slow * 3) === 0 || slow === 1)
    .map((query) => {
      const start = performance.now();
      fresh(query);
      return performance.now() - start;
    });
  const sum = (key) => Object.values(tally).reduce((total, row) => total + row[key], 0);
  results[name] = {
    first: sum('first') / sum('of'),
    three: sum('three') / sum('of'),
    median: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    build: Math.min(...builds),
    tally,
  };
}

console.log(
  `\n${'first place, first three'.padEnd(22)}${Object.keys(results)
    .map((name) => name.padStart(17))
    .join('')}`,
);
const line = (label, cell) =>
  console.log(
    label.padEnd(22) +
      Object.values(results)
        .map((result) => cell(result).padStart(17))
        .join(''),
  );
for (const kind of kinds)
  line(
    kind,
    ({tally: {[kind]: row}}) => `${percent(row.first / row.of)} ${percent(row.three / row.of)}`,
  );
line('all', ({first, three}) => `${percent(first)} ${percent(three)}`);
console.log(`\n${keystrokes.length} keystrokes`);
line('median ms', ({median}) => median.toFixed(2));
line('99th percentile ms', ({p99}) => p99.toFixed(2));
line('index ms', ({build}) => build.toFixed(0));
