import {attributes, CcgElement, type Room} from '../shared/element.js';
import {ukToday} from '../shared/model/uk-time.js';
import {readYears} from '../shared/model/years.js';
import {Address} from '../shared/source/address.js';
import {COMMON_OPTIONS} from '../shared/source/settings.js';
import {base} from '../shared/styles/base.js';
import {download} from '../shared/view/download.js';
import {OpenForPrint} from '../shared/view/open-for-print.js';
import {csvOf, toHTML} from './export.js';
import {chosenYears} from './model.js';
import {parse} from './parse.js';
import {readHtml} from './read-html.js';
import type {FoiTableModel} from './schema.js';
import {columnsOf, shownYears, type Order} from './shown.js';
import {styles} from './styles.js';
import {TEXT, type FoiTableText} from './text.js';
import {view, type View} from './view.js';

const OPTIONS = {
  ...COMMON_OPTIONS,
  years: 'text',
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
 * @fires {CustomEvent<{model: FoiTableModel, problems: Problem[]}>} ccg-ready - Figures were read.
 * @fires {CustomEvent<{problems: Problem[]}>} ccg-error - No figures could be read.
 * @fires {CustomEvent<{by: string, descending: boolean}>} ccg-sort - The tables were sorted; `by` is a column or "period".
 * @fires {CustomEvent<{format: 'csv'}>} ccg-download - The figures were downloaded.
 * @csspart summary - The sentence on the latest period.
 * @csspart yearly - Each year's percentage.
 * @csspart chart - A year's chart.
 * @csspart bar - A period in the chart.
 * @csspart table - A year's table.
 * @csspart caption - The name of a table.
 * @csspart band - Good, adequate or unsatisfactory.
 * @csspart older - A folded year.
 * @csspart method - What percentages and bands mean.
 * @csspart sort - The choice of order where the table is narrow.
 * @csspart request - How to make a request.
 * @cssprop --ccg-good-colour - Shape of the band "good".
 * @cssprop --ccg-bad-colour - Late answers in the chart, and the band "unsatisfactory".
 * @cssprop --ccg-link-colour - Answers in time in the chart.
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
  readonly #address = new Address(this, 'foi');
  readonly #print = new OpenForPrint(this.renderRoot);

  override connectedCallback() {
    super.connectedCallback();
    this.#address.connect();
    this.#print.connect();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#address.disconnect();
    this.#print.disconnect();
  }

  /** The order in the page's address: "received", or "-received" for highest first. */
  get #order(): Order | undefined {
    const [, minus, by] = /^(-?)(\w+)$/.exec(this.#address.get('sort') ?? '') ?? [];
    const column = columnsOf(this.model?.foi.years ?? []).find((key) => key === by);
    return column && {by: column, descending: !!minus};
  }

  #state({foi}: FoiTableModel): View {
    const {options, text, language: lang} = this;
    const say: View['say'] = (word, values) => this.say(word, values);
    const choice = options.years === 'latest' ? 'latest' : readYears(options.years ?? '');
    const years = chosenYears(foi.years, choice);
    const order = this.#order;
    return {
      years,
      shown: shownYears(years, foi, order, {text, say, lang}),
      view: options.view,
      download: options.download,
      request: options.request,
      order,
      today: ukToday(),
      text,
      lang,
      say,
    };
  }

  readonly #sort = (order?: Order) => {
    const {text} = this;
    this.#address.set({sort: order && `${order.descending ? '-' : ''}${order.by}`});
    const {by = 'period', descending = false} = order ?? {};
    const named = order
      ? this.say(descending ? text.highest : text.lowest, {column: text[by]})
      : text.period;
    this.announce(this.say(text.sorted, {order: named}));
    this.fire('ccg-sort', {by, descending});
  };

  readonly #download = () => {
    if (!this.model) return;
    const state = this.#state(this.model);
    const csv = csvOf(state.shown, columnsOf(state.years), state);
    download('freedom-of-information.csv', 'text/csv', csv);
    this.fire('ccg-download', {format: 'csv'});
  };

  override renderModel(model: FoiTableModel) {
    return view(model, this.#state(model), {sort: this.#sort, download: this.#download});
  }
}

export {parse, toHTML};
export type {FoiTableModel};
