import {addMonths, pad} from '../shared/model/day.js';
import {dayInWords, monthInWords} from '../shared/model/format.js';
import {heading} from '../shared/view/heading.js';
import {html} from '../shared/view/template.js';
import {headline, timeOf} from './entry-words.js';
import {memoizeLast} from './memoize-last.js';
import {groupBy, type Entry} from './model.js';
import {MonthFrame} from './month-frame.js';
import type {Sheet} from './month-grid.js';
import {monthTable, type Drawn} from './month-table.js';

/** The months of a year: "2020-01" to "2020-12". */
const monthsOf = (year: string): string[] =>
  Array.from({length: 12}, (_, index) => `${year}-${pad(index + 1)}`);

/** Twelve months on one sheet, each with its table and its meetings in words. */
export class YearPlanner {
  readonly #frame: MonthFrame;
  #tables: readonly HTMLTableElement[] = [];
  readonly #make = memoizeLast((...[year, days, today, language, text]: Drawn) =>
    monthsOf(year).map((month) => monthTable({month, days, today, language, text}, false)),
  );

  /** `turn` shows what is so many months away. */
  constructor(turn: (months: number) => void) {
    this.#frame = new MonthFrame((step) => {
      turn(12 * step);
    });
  }

  /** Before each render. */
  follow(sheet: Sheet) {
    const {month, days, today, language, text} = sheet;
    const yearOf = (years: number) => addMonths(`${month}-01`, 12 * years).slice(0, 4);
    this.#frame.show(sheet, yearOf);
    this.#tables = this.#make(yearOf(0), days, today, language, text);
  }

  render(sheet: Sheet) {
    const {month, shown, level, language} = sheet;
    const inMonth = groupBy(shown, ({date}) => date.slice(0, 7));
    const line = (entry: Entry) =>
      html`<li>
        ${dayInWords(entry.date, language)}, ${timeOf(entry, sheet)}:
        ${headline(entry, sheet)}${entry.reason && ` (${entry.reason})`}
      </li>`;
    return html`${this.#frame.element}
      <div part="year">
        ${monthsOf(month.slice(0, 4)).map(
          (name, index) =>
            html`<div part="planner">
              ${heading(level + 1, monthInWords(name, language))} ${this.#tables[index]}
              <ul class="plain">
                ${inMonth.get(name)?.map(line)}
              </ul>
            </div>`,
        )}
      </div>`;
  }
}
