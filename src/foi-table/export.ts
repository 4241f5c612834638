import {dataAttributes, escapeHtml} from '../shared/export/html.js';
import {say} from '../shared/model/words.js';
import {yearsInWords} from '../shared/model/years.js';
import type {FoiTableModel, Period, Year} from './schema.js';
import {asShown, columnsOf, periodName, type Words} from './shown.js';
import {TEXT} from './text.js';

const ENGLISH: Words = {text: TEXT, say, lang: 'en-GB'};

/**
 * The plain tables to keep inside the tag: what was published and nothing worked out. `read-page.ts`
 * reads the same rows back. English, whatever `text` says, because that is what it reads.
 */
export const toHTML = ({foi: {years, ...settings}}: FoiTableModel): string =>
  years.map((year, index) => table(year, index ? {} : {foi: settings})).join('') ||
  `<p${dataAttributes({years: 0, foi: settings})}>${TEXT.empty}</p>\n`;

function table(year: Year, settings: object): string {
  const {label, periods = [], total, notes} = year;
  const columns = columnsOf([year]).filter(
    (key) => key !== 'rate' || [...periods, total ?? {}].some((row) => 'percent' in asShown(row)),
  );
  const row = (name: string, given: Period, exact: object) => {
    const values = asShown(given);
    // Words of their own may read as none: the exact ones hold as long as the cell has these.
    const attributes = dataAttributes({...exact, notes: given.notes, written: given.written});
    const cells = columns.map((key) => {
      const value =
        values[key === 'rate' ? 'percent' : key] ?? (key === 'notes' ? TEXT.noNotes : TEXT.missing);
      return `<td>${escapeHtml(`${value}`)}</td>`;
    });
    return `<tr${attributes}><th scope="row">${escapeHtml(name)}</th>${cells.join('')}</tr>\n`;
  };
  const body = periods.map((period) => {
    const {label, from, to, month, quarter} = period;
    const name = label ?? periodName(period, year.label, ENGLISH);
    // The exact time holds as long as the row has this name: an editor may change it.
    return row(name, period, {name, ...(!label && {label: ''}), from, to, month, quarter});
  });
  const name = [label && yearsInWords(label), notes].filter(Boolean).join('. ');
  return `<table${dataAttributes({name, label, notes, ...settings})}>
${name && `<caption>${escapeHtml(name)}</caption>\n`}<thead><tr>${[TEXT.period, ...columns.map((key) => TEXT[key])].map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>
<tbody>
${body.join('')}${total ? row(TEXT.total, total, {}) : ''}</tbody>
</table>
`;
}
