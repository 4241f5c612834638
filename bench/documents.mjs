/** Documents: what it costs to show 1,000 and 10,000 of them, to filter them and to show all again. */
import {ask, busy, contestant, digits, limit, middle, rounds, table} from './harness.mjs';
import {RARE} from './contestants/documents-data.js';

const [TABLE, PLAIN, OURS] = ['innerHTML table', 'plain list', 'ccg-document-list'];
const NAMES = [
  TABLE,
  PLAIN,
  OURS,
  'DataTables, 10 a page',
  'DataTables, all rows',
  'Tabulator, virtual',
  'Grid.js, 10 a page',
  'list.js, all rows',
];
const SIZES = [1000, 10_000];
const count = (number) => Math.round(number).toLocaleString('en-GB');

async function measure(load, name, size) {
  return load(async (page) => {
    await contestant(page, 'documents', name, size);
    const before = await busy(page);
    const render = await ask(page, 'time', 'render');
    await ask(page, 'quiet');
    const result = {render, busy: (await busy(page)) - before};
    result.nodes = await ask(page, 'nodes');
    result.rows = await ask(page, 'rows');
    for (const [step, word, expected] of [
      ['filter', RARE, size / 100],
      ['clear', '', size],
    ]) {
      result[step] = await ask(page, 'time', 'filter', word);
      const shown = await ask(page, 'shown');
      if (shown !== expected)
        console.log(`${name}, ${step} of ${size}: shows ${shown} instead of ${expected}`);
      await ask(page, 'quiet');
    }
    return result;
  });
}

function report(size, results) {
  const floor = results[TABLE];
  const ratio = (own, key) => digits(middle(own, key) / middle(floor, key));
  console.log(`\n${count(size)} documents`);
  table(
    ['', 'work', 'busy', 'filter', 'clear', 'DOM nodes', 'rows in page'],
    Object.entries(results).map(([name, own]) => [
      name,
      ...['render', 'busy', 'filter', 'clear'].map((key) => ratio(own, key)),
      count(middle(own, 'nodes')),
      count(middle(own, 'rows')),
    ]),
  );
  const ms = (key) => `${count(middle(floor, key))} ms`;
  console.log(
    `1.00 is ${ms('render')} of work, ${ms('busy')} busy, ${ms('filter')} to filter, ${ms('clear')} to clear.`,
  );
}

export async function documents(load, runs, isWanted) {
  const names = NAMES.filter(isWanted);
  console.log(`
DOCUMENTS: ratios to one innerHTML table of all rows, medians of ${runs} rounds; smaller is faster.
work    from the call with the rows until they are in the DOM, with layout forced
busy    all that the main thread does from that call until it is at rest: what is put off, and painting
filter  one keystroke in the search field, after which one document in a hundred is left
clear   the search field emptied: all documents again
"plain list" is a hand-written list in groups of 50 with content-visibility: auto, filtered by hiding.
What keeps only some rows in the page hides the others from the browser's find and from print.`);
  const all = {};
  for (const size of SIZES) {
    all[size] = await rounds(runs, names, (name) => measure(load, name, size));
    report(size, all[size]);
  }
  const [few, many] = SIZES.map((size) => all[size]);
  console.log('\nFrom 1,000 to 10,000 documents, how many times as much');
  table(
    ['', 'work', 'filter', 'clear', 'DOM nodes'],
    names
      .filter((name) => few[name] && many[name])
      .map((name) => [
        name,
        ...['render', 'filter', 'clear', 'nodes'].map((key) =>
          digits(middle(many[name], key) / middle(few[name], key)),
        ),
      ]),
  );
  console.log('\nLimits');
  for (const [size, results] of [
    ['1,000', few],
    ['10,000', many],
  ])
    limit(`${size}: work, to the plain list`, results[OURS], results[PLAIN], 'render', 1.5);
  limit('10,000: work, to the table', many[OURS], many[TABLE], 'render', 0.2);
  limit('10,000: keystroke, to the table', many[OURS], many[TABLE], 'filter', 0.15);
  for (const key of ['render', 'filter', 'clear', 'nodes'])
    limit(`${key}, 10,000 to 1,000`, many[OURS], few[OURS], key, 10);
}
