/** The calendar: what it costs to show a month of a year's meetings, and to move to the next one. */
import {ask, busy, digits, limit, median, middle, rounds, table} from './harness.mjs';
import {A_MONTH} from './contestants/calendar-data.js';

const [HAND, OURS, FULL] = ['hand-written grid', 'ccg-meeting-calendar', 'FullCalendar 6'];
const NAMES = [HAND, OURS, FULL, 'cally, dates only'];
const MEETINGS = 240;
const MOVES = 6;

async function measure(load, name) {
  return load(async (page) => {
    const check = async (ahead) => {
      const shown = await ask(page, 'shown', ahead);
      if (shown !== A_MONTH)
        console.log(`${name}, month ${ahead}: shows ${shown} meetings instead of ${A_MONTH}`);
      await ask(page, 'quiet');
    };
    await ask(page, 'load', 'calendar', name, MEETINGS);
    const before = await busy(page);
    const render = await ask(page, 'time', 'render');
    await check(0);
    const result = {render, busy: (await busy(page)) - before, nodes: await ask(page, 'nodes')};
    const moves = [];
    for (let ahead = 1; ahead <= MOVES; ahead++) {
      moves.push(await ask(page, 'time', 'next'));
      await check(ahead);
    }
    [result.first] = moves;
    result.later = median(moves.slice(1));
    return result;
  });
}

export async function calendar(load, each) {
  const runs = 2 * each + 1; // a few milliseconds need more rounds than seconds do
  console.log(`
CALENDAR: ratios to a month grid written by hand, medians of ${runs} rounds; smaller is faster.
month   from the call with ${MEETINGS} meetings of a year until a month is in the DOM, with layout forced
busy    all that the main thread does from that call until it is at rest, painting with it
next    moving to the next month for the first time; later: the moves after it
The hand-written grid has the element's cells, with their words and looks, and nothing around them: no
next meeting, no checking of the data, no files, no keys. cally shows dates alone.`);
  const results = await rounds(runs, NAMES, (name) => measure(load, name));
  const floor = results[HAND];
  table(
    ['', 'month', 'busy', 'next', 'later', 'DOM nodes'],
    Object.entries(results).map(([name, own]) => [
      name,
      ...['render', 'busy', 'first', 'later'].map((key) =>
        digits(middle(own, key) / middle(floor, key)),
      ),
      String(middle(own, 'nodes')),
    ]),
  );
  console.log(
    `1.00 is ${['render', 'busy', 'first', 'later'].map((key) => `${digits(middle(floor, key))} ms`).join(', ')}.`,
  );
  console.log('\nLimits');
  for (const [key, words] of [
    ['render', 'first render of a month'],
    ['first', 'first move to the next month'],
    ['later', 'later moves'],
  ]) {
    limit(`${words}, to FullCalendar`, results[OURS], results[FULL], key, 0.2);
    limit(`${words}, to the grid by hand`, results[OURS], results[HAND], key, 2);
  }
}
