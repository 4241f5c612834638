import {CcgElement} from '../shared/element.js';
import {ukToday} from '../shared/model/uk-time.js';
import type {Room} from '../shared/room.js';
import {attributes, COMMON_OPTIONS, YEARS} from '../shared/settings.js';
import {base} from '../shared/styles/base.js';
import {toHTML} from './export.js';
import type {Extras} from './extras.js';
import {chosenYears} from './model.js';
import {parse} from './parse.js';
import {readHtml} from './read-html.js';
import type {FoiTableModel} from './schema.js';
import {columnsOf, shownYears} from './shown.js';
import {styles} from './styles.js';
import {TEXT, type FoiTableText} from './text.js';
import {LIT, view, type View} from './view.js';

const OPTIONS = {
  ...COMMON_OPTIONS,
  years: ['all', 'latest', YEARS],
  view: ['both', 'table', 'chart'],
  download: 'flag-on',
  request: 'text',
} as const;

const ROOM: Room<FoiTableModel, typeof OPTIONS, FoiTableText> = {
  name: 'foi-table',
  keys: ['foi'],
  extraKeys: ['bankHolidays'],
  options: OPTIONS,
  text: TEXT,
  parse,
  readHtml,
  toHTML,
  loadCheck: () => import('./check.js'),
};

/**
 * How many Freedom of Information requests were received and how many were answered within 20 working
 * days: a sentence, a chart and a table for each year.
 *
 * ```html
 * <ccg-foi-table><table><caption>2017/18</caption>
 * <tr><th>Quarter</th><th>Received</th><th>In time</th><th>Breached</th></tr>
 * <tr><td>Quarter 1 (April-June)</td><td>34</td><td>33</td><td>0</td></tr></table></ccg-foi-table>
 * ```
 *
 * @element ccg-foi-table
 * @slot - The tables or lists that the page already has; they are read, and shown where nothing better can be.
 * @fires {CustomEvent<{model: FoiTableModel, problems: Problem[]}>} ccg-ready - There is something to show; again when the checks are done.
 * @fires {CustomEvent<{problems: Problem[]}>} ccg-error - There is nothing to show; the page's own HTML is seen.
 * @fires {CustomEvent<{by: string, descending: boolean}>} ccg-sort - The tables were sorted; `by` is a column or "period".
 * @fires {CustomEvent<{format: 'csv'}>} ccg-download - The figures were downloaded.
 * @csspart summary - The sentence on the latest period.
 * @csspart yearly - Each year's percentage.
 * @csspart chart - A year's chart.
 * @csspart bar - A period in the chart.
 * @csspart table - A year's table.
 * @csspart caption - The name of a table.
 * @csspart band - Good, adequate or unsatisfactory; it has a part of that name too.
 * @csspart good - The band "good".
 * @csspart adequate - The band "adequate".
 * @csspart unsatisfactory - The band "unsatisfactory".
 * @csspart older - A folded year.
 * @csspart method - What percentages and bands mean; it comes with the extras' file, and is absent where that file is lost.
 * @csspart sort - The choice of order where the table is narrow.
 * @csspart request - How to make a request.
 * @csspart empty - Words where there are no years.
 */
export class CcgFoiTable extends CcgElement<FoiTableModel, typeof OPTIONS, FoiTableText> {
  static override readonly styles = [base, styles];

  static override properties = {...CcgElement.properties, ...attributes(OPTIONS)};

  /** @attr years - Years to show: `all` (default), `latest`, or one such as `2015/16`. */
  declare years?: string;
  /** @attr view - `both` (default), `table`, or `chart`; the table is always there for screen readers. */
  declare view?: string;
  /** @attr download - Offers the figures as CSV; on by default. */
  declare download?: string | boolean;
  /** @attr request - Where requests go, an address or an e-mail: says how to ask and when to expect an answer. */
  declare request?: string;

  override readonly room = ROOM;
  /** Absent on its way, `null` where a CMS lost the file. */
  #extras?: Extras | null;
  /** Settles when they are there or lost. */
  #extrasFile?: Promise<void>;
  #view?: View;

  override connectedCallback() {
    super.connectedCallback();
    this.#extras?.browse.connect();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#extras?.browse.disconnect();
  }

  protected override willUpdate(changed: ReadonlySet<string>) {
    super.willUpdate(changed);
    if (!this.model) return;
    this.#view = this.#state(this.model);
    if (this.#view.years.length)
      void (this.#extrasFile ??= this.loadPart(import('./extras.js'), (file) => {
        this.#extras = file && file.part(this);
        if (!file) this.announce(this.lost('extras'), true);
      }));
  }

  #state({foi, bankHolidays}: FoiTableModel): View {
    const {options, text, language: lang} = this;
    const extras = this.#extras;
    const say: View['say'] = (word, values) => this.say(word, values);
    const years = chosenYears(foi.years, options.years);
    const columns = columnsOf(years);
    const shown = shownYears(years, foi, {text, say, lang});
    // Twenty working days from an earlier month have passed.
    const monthOf = (daysAgo: number) => ukToday(Date.now() - daysAgo * 86_400_000).slice(0, 7);
    const recent = monthOf(99);
    extras?.addRemarks(shown);
    return {
      ...foi,
      ...options,
      bankHolidays,
      years,
      columns,
      shown,
      month: monthOf(0),
      order: extras?.browse.sort(shown, columns),
      hasDeadlines:
        !!options.request ||
        shown.some(({rows, total}) => [...rows, total].some(({span}) => span && span.to >= recent)),
      extras,
      lit: LIT,
      text,
      say,
      lang,
    };
  }

  override renderModel() {
    // There is a view where there is a model.
    return view(this.#view as View);
  }
}

export {parse, toHTML};
export type {FoiTableModel};
