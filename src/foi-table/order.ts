import type {TemplateResult} from 'lit/html.js';
import {Address} from '../shared/source/address.js';
import type {CcgFoiTable} from './element.js';
import type {Cell, ColumnKey, ShownYear} from './shown.js';
import type {Lit} from './view.js';

/** Sorting by a column; absent: the order given. */
export interface Order {
  by: ColumnKey;
  descending: boolean;
}

/**
 * Sorting the tables, with its address in the page's hash. A file of its own beside the bundle:
 * without it the tables keep the order given. It uses the page's Lit and brings no second one.
 */
export class Ordering {
  readonly #address;

  constructor(
    private readonly host: CcgFoiTable,
    private readonly lit: Lit,
  ) {
    this.#address = new Address(host, 'foi');
    this.#address.connect();
  }

  disconnect() {
    this.#address.disconnect();
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
  control(columns: readonly ColumnKey[], chosen: Order | undefined): TemplateResult {
    const {html} = this.lit;
    const orders = columns.flatMap((by) =>
      by === 'notes' ? [] : [true, false].map((descending) => ({by, descending})),
    );
    return html`<label
      >${this.host.text.sortBy}
      <select
        part="sort"
        @change=${({target}: Event) => {
          this.#choose(orders[(target as HTMLSelectElement).selectedIndex - 1]);
        }}
      >
        <option>${this.#inWords()}</option>
        ${orders.map(
          (order) =>
            html`<option
              ?selected=${order.by === chosen?.by && order.descending === chosen.descending}
            >
              ${this.#inWords(order)}
            </option>`,
        )}
      </select></label
    >`;
  }

  #inWords(order?: Order): string {
    const {host} = this;
    const {text} = host;
    return order
      ? host.say(order.descending ? text.highest : text.lowest, {column: text[order.by]})
      : text.period;
  }

  #choose(order?: Order) {
    const {host} = this;
    this.#address.set({sort: order && `${order.descending ? '-' : ''}${order.by}`});
    host.announce(host.say(host.text.sorted, {order: this.#inWords(order)}));
    host.fire('ccg-sort', order ?? {by: 'period', descending: false});
  }
}

/** Missing figures stay at the end whichever way the others run. */
const compare = (a: Cell | undefined, b: Cell | undefined, {descending}: Order) =>
  a?.value === undefined || b?.value === undefined
    ? Number(a?.value === undefined) - Number(b?.value === undefined)
    : descending
      ? b.value - a.value
      : a.value - b.value;
