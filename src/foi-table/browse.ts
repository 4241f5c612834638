import type {TemplateResult} from 'lit/html.js';
import {Address} from '../shared/address.js';
import {OpenForPrint} from '../shared/view/open-for-print.js';
import type {CcgFoiTable} from './element.js';
import type {Cell, ColumnKey, ShownYear} from './shown.js';
import {wordsOf} from './text.js';
import type {View} from './view.js';

/** Sorting by a column; absent: the order given. */
export interface Order {
  by: ColumnKey;
  descending: boolean;
}

const WORDS = {
  sortBy: 'Sort by',
  highest: '{column}, highest first',
  lowest: '{column}, lowest first',
  sorted: 'Sorted by {order}',
};

/** Sorting the tables, with its address in the page's hash, and unfolding them for print. */
export class Browse {
  readonly #address;
  readonly #print;

  constructor(private readonly host: CcgFoiTable) {
    this.#address = new Address(host, 'foi', ['sort']);
    this.#print = new OpenForPrint(host);
  }

  connect() {
    this.#address.connect();
    this.#print.connect();
  }

  disconnect() {
    this.#address.disconnect();
    this.#print.disconnect();
  }

  /** Sorts the rows of each year as the page's address asks: "received", or "-received" for highest first. */
  sort(years: readonly ShownYear[], columns: readonly ColumnKey[]): Order | undefined {
    const [, minus, name] = /^(-?)(\w+)$/.exec(this.#address.get('sort') ?? '') ?? [];
    const by = columns.find((key) => key === name);
    if (!by) return undefined;
    const order = {by, descending: !!minus};
    for (const {rows} of years) rows.sort((a, b) => compare(a.cells[by], b.cells[by], order));
    return order;
  }

  /** The choice of order. */
  control({columns, order: chosen, text, say, lit: {html}}: View): TemplateResult {
    const words = wordsOf(WORDS, text);
    const orders = columns.flatMap((by) =>
      by === 'notes' ? [] : [true, false].map((descending) => ({by, descending})),
    );
    const name = (order?: Order) =>
      order
        ? say(order.descending ? words.highest : words.lowest, {column: text[order.by]})
        : text.period;
    const choose = ({target}: Event) => {
      const {host} = this;
      const order = orders[(target as HTMLSelectElement).selectedIndex - 1];
      this.#address.set({sort: order && `${order.descending ? '-' : ''}${order.by}`});
      host.announce(say(words.sorted, {order: name(order)}));
      host.fire('ccg-sort', order ?? {by: 'period', descending: false});
    };
    return html`<label
      >${words.sortBy}<br />
      <select part="sort" @change=${choose}>
        <option>${name()}</option>
        ${orders.map(
          (order) =>
            html`<option
              .selected=${order.by === chosen?.by && order.descending === chosen.descending}
            >
              ${name(order)}
            </option>`,
        )}
      </select></label
    >`;
  }
}

/** Missing figures stay at the end whichever way the others run. */
const compare = (a: Cell | undefined, b: Cell | undefined, {descending}: Order) =>
  a?.value === undefined || b?.value === undefined
    ? Number(a?.value === undefined) - Number(b?.value === undefined)
    : descending
      ? b.value - a.value
      : a.value - b.value;
