import {Address} from '../shared/address.js';
import {ukWallTime} from '../shared/model/uk-time.js';
import type {TemplateElement} from '../shared/view/template-element.js';
import {OpenForPrint} from '../shared/view/open-for-print.js';
import {choice} from './agenda.js';
import {memoizeLast} from './memoize-last.js';
import type {MonthGrid} from './month-grid.js';
import {parts} from './parts.js';
import type {MeetingCalendarModel} from './schema.js';
import {cards, found, VIEWS, type View} from './view.js';

/** What this needs of the element. */
export type Host = TemplateElement &
  Pick<View, 'text' | 'language' | 'say'> & {
    options: Pick<View, 'period' | 'limit'> & {
      view: View['view'];
      committee: string | undefined;
      timeZoneNote: string;
    };
    innerLevel: number;
    announce: (words: string, isShown?: boolean) => void;
    lost: (part: string) => string;
    fire: (type: string, detail: object) => void;
  };

/** The calendar as the person has it before them: list, month or year, of all committees or one. */
export class Browse {
  /** What is to be seen, from the model, the options, the address and the UK's clock. */
  state!: View;

  readonly #address: Address;
  readonly #print: OpenForPrint;
  // Every key press renders: what it leaves as it is stays.
  readonly #choice = memoizeLast(choice);
  // Elements, and not a template of each: what it has of marks and bindings takes as long as the rest of the select.
  readonly #offers = memoizeLast((all: string, ...names: string[]) => [
    new Option(all, ''),
    ...names.map((name) => new Option(name)),
  ]);
  #grid?: MonthGrid;
  #lost = false;
  /** What the live region's words depend on; it speaks of changes alone. */
  #told?: string;
  #all = false;

  constructor(private readonly host: Host) {
    this.#address = new Address(host, 'calendar', ['view', 'month', 'committee']);
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

  /** Before each render: what to show; a choice, Back or new data may have made it another. */
  derive(model: MeetingCalendarModel) {
    this.#loadGrid();
    const state = this.#stateOf(model);
    const {view, committee, shown, grid} = state;
    this.state = state;
    // The month's file is on its way; nothing is shown yet.
    if (view !== 'list' && !grid) return;
    const drawn = view !== 'list' && grid?.follow(state);
    const told = [view, committee, shown.length, drawn, this.#lost].join();
    if (told !== (this.#told ??= told)) this.host.announce(found(state));
    this.#told = told;
  }

  /** The month and the year are a file of their own; where a CMS lost it, the list has all the same meetings. */
  #loadGrid() {
    const {host} = this;
    if (this.#grid || this.#view === 'list') return;
    const use = () => {
      const Grid = parts.get('month-grid') as typeof MonthGrid | undefined;
      return Grid && (this.#grid = new Grid(host, cards));
    };
    if (!use())
      void host.loadPart(import('./month-grid.js'), () => {
        this.#lost = !use();
      });
  }

  get #view() {
    const chosen = this.#lost ? 'list' : this.#address.get('view');
    return VIEWS.find((name) => name === chosen) ?? this.host.options.view;
  }

  #stateOf(model: MeetingCalendarModel): View {
    const {text, language, options, innerLevel, say} = this.host;
    const {limit, timeZoneNote} = options;
    const now = ukWallTime(Date.now());
    const today = now.slice(0, 10);
    const committee = this.#address.get('committee');
    const chosen = this.#choice(model, today, options, committee);
    const offers = this.#offers(text.allCommittees, ...chosen.committees);
    // All of them first; the chosen one comes after it, where there is one.
    for (const offer of offers) if ([committee, ''].includes(offer.value)) offer.selected = true;
    return {
      ...options,
      ...chosen,
      offers,
      model,
      text,
      language,
      today,
      now,
      committee,
      view: this.#view,
      month: this.#address.get('month'),
      grid: this.#grid,
      limit: this.#all || this.#print.isOn ? undefined : limit,
      // Read as the reader's own, the UK's wall time is this minute only where both clocks agree.
      ukTime:
        timeZoneNote === 'auto'
          ? Math.abs(Date.now() - Date.parse(now)) > 60_000
          : timeZoneNote === 'true',
      level: innerLevel,
      page: location.href.replace(/#.*/, ''),
      say: say.bind(this.host),
      choose: (values) => {
        this.#address.set(values);
      },
      showAll: this.#showAll,
      download: this.#download,
    };
  }

  readonly #showAll = () => {
    const {host} = this;
    this.#all = true;
    host.requestUpdate();
    // The button is gone; the first meeting that it brought has the focus.
    void host.updateComplete.then(() => {
      const meetings = host.renderRoot.querySelectorAll<HTMLElement>('[part="meeting"]');
      const first = meetings[host.options.limit ?? 0];
      first?.setAttribute('tabindex', '-1');
      first?.focus();
    });
  };

  readonly #download: View['download'] = (format, meeting) => () => {
    const {host} = this;
    void import('./files.js').then(
      ({save}) => {
        save(host, this.state, format, meeting);
      },
      () => {
        host.announce(host.lost('files'), true);
      },
    );
  };
}
