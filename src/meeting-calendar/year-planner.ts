import {pad} from '../shared/model/day.js';
import {dayInWords, monthInWords} from '../shared/model/format.js';
import {heading} from '../shared/view/heading.js';
import {html} from '../shared/view/template.js';
import {headline, timeOf} from './entry-words.js';
import {groupBy, type Entry} from './model.js';
import type {Sheet} from './month-grid.js';

/** The months of a year: "2020-01" to "2020-12". */
export const monthsOf = (year: string): string[] =>
  Array.from({length: 12}, (_, index) => `${year}-${pad(index + 1)}`);

/** Twelve months on one sheet, each with its table and its meetings in words. */
export function yearPlanner(sheet: Sheet, tables: readonly HTMLTableElement[]) {
  const {month, shown, level, language} = sheet;
  const inMonth = groupBy(shown, ({date}) => date.slice(0, 7));
  const line = (entry: Entry) =>
    html`<li>
      ${dayInWords(entry.date, language)}, ${timeOf(entry, sheet)}:
      ${headline(entry, sheet)}${entry.reason && ` (${entry.reason})`}
    </li>`;
  return html`<div part="year">
    ${monthsOf(month.slice(0, 4)).map(
      (name, index) =>
        html`<div part="planner">
          ${heading(level + 1, monthInWords(name, language))} ${tables[index]}
          <ul class="plain">
            ${inMonth.get(name)?.map(line)}
          </ul>
        </div>`,
    )}
  </div>`;
}
