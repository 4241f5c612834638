import {addMonths} from '../shared/model/day.js';
import {dateInWords, dayInWords, monthInWords} from '../shared/model/format.js';
import type {TemplateElement} from '../shared/view/template-element.js';
import {adoptStyles, sheetOf} from '../shared/view/adopt-styles.js';
import {html} from '../shared/view/template.js';
import {dateOf, nameInWords, statusOf} from './entry-words.js';
import {memoizeLast} from './memoize-last.js';
import {groupBy, type Entry} from './model.js';
import {MonthCursor} from './month-cursor.js';
import {monthToShow} from './month-days.js';
import {MonthFrame} from './month-frame.js';
import {styles} from './month-styles.js';
import {monthTable, type Drawn} from './month-table.js';
import {parts} from './parts.js';
import type {cards as list, View} from './view.js';
import {YearPlanner} from './year-planner.js';

/* The month and the year, in a file of their own beside the bundle, with their keys and looks. */

/** The element that shows the grid. */
interface Host extends TemplateElement {
  fire: (type: string, detail: object) => void;
  announce: (words: string) => void;
}
/** What is known while a month or year is drawn. */
export interface Sheet extends View {
  month: string;
  days: ReadonlyMap<string, readonly Entry[]>;
}

// Made when this file comes, and not when a month is to be drawn.
sheetOf(styles);

/** The month and year views of one element, and the day that a person is on. */
export class MonthGrid {
  /** The day whose meetings are open. */
  #opened = '';
  readonly #days = memoizeLast((shown: readonly Entry[]) => groupBy(shown, ({date}) => date));
  /** What is drawn now. */
  #sheet!: Sheet;
  /** The month that is drawn already, and that the address does not say yet. */
  #going?: string;
  #timer?: ReturnType<typeof setTimeout>;
  readonly #frame: MonthFrame;
  readonly #cursor: MonthCursor;
  readonly #year: YearPlanner;

  // A table stays while nothing in it is another: focus may be inside.
  readonly #table = memoizeLast((...[month, days, today, language, text]: Drawn) =>
    monthTable({month, days, today, language, text}, true),
  );

  constructor(
    private readonly host: Host,
    /** Shows meetings as the list does. */
    private readonly cards: typeof list,
  ) {
    adoptStyles(host.renderRoot, styles);
    const turn = (months: number) => {
      this.#turn(months);
    };
    this.#frame = new MonthFrame(turn);
    this.#year = new YearPlanner(turn);
    this.#cursor = new MonthCursor(host.renderRoot, {
      of: (day) => this.#sheet.days.get(day) ?? [],
      open: (day, meetings) => {
        this.#open(day, meetings);
      },
    });
    this.#frame.element.append(this.#cursor.element);
  }

  /** Before each render: draws the month or year that is asked for, and returns it, "2020-01" or "2020". */
  follow(state: View): string {
    const sheet = this.#sheetOf(state);
    this.#sheet = sheet;
    if (state.view === 'year') this.#year.follow(sheet);
    else this.#draw(sheet);
    return periodOf(sheet);
  }

  /** What `follow` was given, as a template. */
  render() {
    const sheet = this.#sheet;
    return sheet.view === 'year' ? this.#year.render(sheet) : this.#month(sheet);
  }

  /** "January 2020: 3 meetings", to be said. */
  found(): string {
    const sheet = this.#sheet;
    const {shown, text, language, say} = sheet;
    const period = periodOf(sheet);
    const count = shown.filter(({date}) => date.startsWith(period)).length;
    return `${dateInWords(period, language)}: ${say(text.found, {count})}`;
  }

  #sheetOf(state: View): Sheet {
    const {shown, today} = state;
    const month = this.#going ?? state.month;
    return {...state, month: monthToShow(month, shown, today), days: this.#days(shown)};
  }

  /** A month as a table after the APG's date grid: one tab stop, arrow keys, every cell named in full. */
  #month(sheet: Sheet) {
    const {month, level, days} = sheet;
    const opened = this.#opened.startsWith(month) ? (days.get(this.#opened) ?? []) : [];
    // Where cells are too small for words, what is not as planned is said below them.
    const changed = sheet.shown.filter(
      (entry) => entry.date.startsWith(month) && statusOf(entry, sheet),
    );
    return html`${this.#frame.element}
    ${
      changed.length
        ? html`<ul class="changed plain">
            ${changed.map((entry) => html`<li><strong>${dateOf(entry, sheet)}</strong>: ${nameInWords(entry, sheet)}. ${statusOf(entry, sheet)}.</li>`)}
          </ul>`
        : ''
    }
    ${opened.length ? html`<div id="day" role="group" aria-label=${dayInWords(this.#opened, sheet.language)} tabindex="-1">${this.cards(opened, sheet, level)}</div>` : ''}`;
  }

  /** Puts a month in its place, whatever is rendered around it. */
  #draw(sheet: Sheet) {
    const {month, shown, days, today, language, text} = sheet;
    this.#sheet = sheet;
    this.#frame.show(sheet, (months) => monthInWords(monthAhead(month, months), language));
    const first = shown.find(({date}) => date.startsWith(month))?.date;
    this.#cursor.show(this.#table(month, days, today, language, text), month, [today, first]);
  }

  /** Moves to a day; with meetings, opens them. */
  #open(day: string, meetings?: readonly Entry[]) {
    const {host} = this;
    const {month, choose} = this.#sheet;
    this.#cursor.day = day;
    if (meetings) this.#opened = day;
    for (const meeting of meetings ?? []) host.fire('ccg-select', {meeting});
    if (!day.startsWith(month)) {
      this.#stay();
      choose({month: day.slice(0, 7)});
    }
    host.requestUpdate();
    void host.updateComplete.then(() => {
      const selector = meetings?.length ? '#day' : `[data-day="${day}"]`;
      host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
    });
  }

  /**
   * Shows what is so many months away. A month is drawn at once; the address, which takes the browser
   * as long as the drawing, and the words for screen readers follow right after.
   */
  #turn(months: number) {
    const sheet = this.#sheet;
    const month = monthAhead(sheet.month, months);
    this.#stay();
    if (sheet.view === 'year' || this.#opened.startsWith(sheet.month)) {
      sheet.choose({month});
      return;
    }
    this.#going = month;
    this.#draw({...sheet, month});
    this.#timer = setTimeout(() => {
      this.#stay();
      if (this.host.isConnected) sheet.choose({month});
    });
  }

  /** No month is under way to the address any more. */
  #stay() {
    clearTimeout(this.#timer);
    this.#going = undefined;
  }
}

const periodOf = ({view, month}: Sheet) => (view === 'year' ? month.slice(0, 4) : month);
const monthAhead = (month: string, months: number) => addMonths(`${month}-01`, months).slice(0, 7);

parts.set('month-grid', MonthGrid);
