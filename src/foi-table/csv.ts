import type {TemplateResult} from 'lit/html.js';
import {toCsv} from '../shared/export/csv.js';
import {download} from '../shared/view/download.js';
import type {CcgFoiTable} from './element.js';
import {wordsOf} from './text.js';
import type {View} from './view.js';

const WORDS = {
  download: 'Download these figures (CSV)',
  year: 'Year',
  rateOf: 'Percentage of',
  band: 'Rating',
};

/** What the tables show, as comma-separated values: the same years, order, totals and words. */
function csvOf({shown, columns, text}: View): string {
  const words = wordsOf(WORDS, text);
  const hasNotes = shown.some(({notes}) => notes);
  return toCsv([
    [
      words.year,
      text.period,
      ...columns.map((key) => text[key]),
      words.rateOf,
      words.band,
      ...(hasNotes ? [`${words.year}: ${text.notes}`] : []),
    ],
    ...shown.flatMap(({name: year, notes, rows, total}) =>
      [...rows, total].map(({name, note, cells}) => [
        year,
        note ? `${name}, ${note}` : name,
        ...columns.map((key) => (key !== 'rate' && cells[key].value) || cells[key].text),
        cells.rate.note,
        cells.rate.band && text[cells.rate.band],
        ...(hasNotes ? [notes] : []),
      ]),
    ),
  ]);
}

/** The button that downloads the figures, where the editor wants one. */
export const downloadButton =
  (host: CcgFoiTable) =>
  (state: View): TemplateResult | undefined => {
    const save = () => {
      download('freedom-of-information.csv', 'text/csv', csvOf(state));
      host.fire('ccg-download', {format: 'csv'});
    };
    return state.download
      ? state.lit.html`<p>
          <button class="quiet" type="button" @click=${save}>
            ${wordsOf(WORDS, state.text).download}
          </button>
        </p>`
      : undefined;
  };
