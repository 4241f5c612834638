/** The calendar: what it costs to show a month of meetings, and to move to the next one. */
import {ask, busy, contestant, digits, limit, median, middle, rounds, table} from './harness.mjs';

const [HAND, OURS, FULL] = ['hand-written grid', 'ccg-meeting-calendar', 'FullCalendar 6'];
const DATES = 'cally, dates only';
const MEETINGS = 240;
/** A year of twelve full months, and all of a year in one month. */
const YEAR = {words: `${MEETINGS} meetings of a year, 20 in the month`, aMonth: 20, moves: 6};
const MONTH = {words: `${MEETINGS} meetings in the month`, aMonth: MEETINGS, moves: 0};

async function measure(load, name, {aMonth, moves: most}) {
  return load(async (page) => {
    const check = async (ahead) => {
      const shown = await ask(page, 'shown', ahead);
      if (shown !== (name === DATES ? 'dates alone' : aMonth))
        console.log(`${name}, month ${ahead}: shows ${shown} meetings instead of ${aMonth}`);
      await ask(page, 'quiet');
    };
    await contestant(page, 'calendar', name, MEETINGS, aMonth);
    const before = await busy(page);
    const render = await ask(page, 'time', 'render');
    await check(0);
    const result = {render, busy: (await busy(page)) - before, nodes: await ask(page, 'nodes')};
    const moves = [];
    for (let ahead = 1; ahead <= most; ahead++) {
      moves.push(await ask(page, 'time', 'next'));
      await check(ahead);
    }
    [result.first] = moves;
    result.later = median(moves.slice(1));
    return result;
  });
}

function report(words, results, columns) {
  const floor = results[HAND];
  const keys = Object.values(columns);
  console.log(`\n${words}`);
  table(
    ['', ...Object.keys(columns), 'DOM nodes'],
    Object.entries(results).map(([name, own]) => [
      name,
      ...keys.map((key) => digits(middle(own, key) / middle(floor, key))),
      String(middle(own, 'nodes')),
    ]),
  );
  console.log(`1.00 is ${keys.map((key) => `${digits(middle(floor, key))} ms`).join(', ')}.`);
}

export async function calendar(load, each) {
  const runs = 2 * each + 1; // a few milliseconds need more rounds than seconds do
  console.log(`
CALENDAR: ratios to a month grid written by hand, medians of ${runs} rounds; smaller is faster.
month   from the call with ${MEETINGS} meetings until a month is in the DOM, with layout forced
busy    all that the main thread does from that call until it is at rest, painting with it
next    moving to the next month for the first time; later: the moves after it
The hand-written grid has the element's cells, with their words and looks, and nothing around them: no
next meeting, no checking of the data, no files, no keys. cally shows dates alone.`);
  const names = [HAND, OURS, FULL, DATES];
  const year = await rounds(runs, names, (name) => measure(load, name, YEAR));
  report(YEAR.words, year, {month: 'render', busy: 'busy', next: 'first', later: 'later'});
  const month = await rounds(runs, [HAND, OURS, FULL], (name) => measure(load, name, MONTH));
  report(MONTH.words, month, {month: 'render', busy: 'busy'});
  console.log('\nLimits');
  for (const [results, key, words] of [
    [month, 'render', `first render, ${MONTH.words}`],
    [year, 'render', `first render, ${YEAR.words}`],
    [year, 'first', 'first move to the next month'],
    [year, 'later', 'later moves'],
  ]) {
    limit(`${words}, to FullCalendar`, results[OURS], results[FULL], key, 0.2);
    limit(`${words}, to the grid by hand`, results[OURS], results[HAND], key, 2);
  }
}
