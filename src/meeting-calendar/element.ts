import {attributes, CcgElement, type Room} from '../shared/element.js';
import {isDay} from '../shared/model/day.js';
import {dateInWords} from '../shared/model/format.js';
import {ukWallTime} from '../shared/model/uk-time.js';
import {readYears} from '../shared/model/years.js';
import {Address} from '../shared/source/address.js';
import {COMMON_OPTIONS} from '../shared/source/settings.js';
import {base} from '../shared/styles/base.js';
import {download} from '../shared/view/download.js';
import {OpenForPrint} from '../shared/view/open-for-print.js';
import {agenda} from './agenda.js';
import {toCalendarCsv, toHTML} from './export.js';
import {toIcs} from './ics.js';
import {committees, firstMonth, select, type Entry} from './model.js';
import {parse} from './parse.js';
import {readHtml} from './read-html.js';
import type {MeetingCalendarModel} from './schema.js';
import {styles} from './styles.js';
import {TEXT, type MeetingCalendarText} from './text.js';
import {KIT, page, view, type Grid, type View} from './view.js';

const VIEWS = ['list', 'month', 'year'] as const;
const OPTIONS = {
  ...COMMON_OPTIONS,
  view: VIEWS,
  committee: 'text',
  period: 'text',
  limit: 'count',
  timeZoneNote: ['auto', 'true', 'false'],
} as const;

const ROOM: Room<MeetingCalendarModel, typeof OPTIONS, MeetingCalendarText> = {
  name: 'meeting-calendar',
  keys: ['meetings', 'series'],
  extraKeys: ['documents', 'feed', 'bankHolidays'],
  options: OPTIONS,
  text: TEXT,
  parse,
  readHtml,
  readOther: (text) =>
    /^\uFEFF?BEGIN:VCALENDAR/i.test(text)
      ? import('./read-ics.js').then(({readIcs}) => readIcs(text))
      : undefined,
  toHTML,
  loadCheck: () => import('./check.js'),
  loadJsonLd: () => import('./json-ld.js'),
};

/**
 * A body's meetings: the next one first, then a list by year, a month grid and calendar files.
 *
 * ```html
 * <ccg-meeting-calendar><ul><li>Tuesday 28 January 2020, 1.30pm to 4pm, Civic Centre</li></ul></ccg-meeting-calendar>
 * ```
 *
 * @element ccg-meeting-calendar
 * @slot - The list or table that the page already has; it is read, and shown where nothing better can be.
 * @fires {CustomEvent<{model: MeetingCalendarModel, problems: Problem[]}>} ccg-ready
 * @fires {CustomEvent<{problems: Problem[]}>} ccg-error
 * @fires {CustomEvent<{meeting: Meeting}>} ccg-select - A meeting was opened in the month.
 * @fires {CustomEvent<{format: 'ics' | 'csv', meeting?: Meeting}>} ccg-download
 * @csspart next - The panel of the next meeting.
 * @csspart list - A list of meetings.
 * @csspart meeting - One meeting in a list.
 * @csspart date - Its heading.
 * @csspart status - That it is cancelled, postponed or moved.
 * @csspart facts - Its time, place and the rest.
 * @csspart grid - The table of a month.
 */
export class CcgMeetingCalendar extends CcgElement<
  MeetingCalendarModel,
  typeof OPTIONS,
  MeetingCalendarText
> {
  static override readonly styles = [base, styles];
  static override properties = {...CcgElement.properties, ...attributes(OPTIONS)};

  /** @attr view - How meetings are shown at first: `list`, `month` or `year`. */
  declare view?: string;
  /** @attr committee - Shows the meetings of this committee only. */
  declare committee?: string;
  /** @attr period - Shows `upcoming` meetings only, or those of a year such as `2019-20`; by default all. */
  declare period?: string;
  /** @attr limit - How many upcoming meetings the list has before "Show all". */
  declare limit?: string | number;
  /** @attr time-zone-note - Says that times are the UK's: `auto` where the reader's clock differs, `true`, `false`. */
  declare timeZoneNote?: string;

  override readonly room = ROOM;

  readonly #address = new Address(this, 'calendar');
  readonly #print = new OpenForPrint(this.renderRoot);
  /** The agenda of the last model and day, kept because every key press renders. */
  #known: {model?: MeetingCalendarModel; today?: string; entries: Entry[]} = {entries: []};
  #grid?: Grid;
  #day = '';
  #opened = '';
  #all = false;

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

  protected override updated(changed: ReadonlySet<string>) {
    super.updated(changed);
    if (this.#grid || !this.model || this.#state.view === 'list') return;
    import('./month-grid.js').then(
      (grid) => {
        if (this.#grid) return;
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(grid.gridStyles);
        this.renderRoot.adoptedStyleSheets.push(sheet);
        this.#grid = grid;
        this.requestUpdate();
      },
      // Where a CMS lost the file, the list has all the same meetings.
      () => {
        this.#choose({view: 'list'});
      },
    );
  }

  /** What a person sees, from the model, the options, the address and the UK's clock. */
  get #state(): View {
    const model = this.model as MeetingCalendarModel;
    const {text, language, options} = this;
    const now = Date.now();
    const wall = ukWallTime(now);
    const today = wall.slice(0, 10);
    if (this.#known.model !== model || this.#known.today !== today)
      this.#known = {model, today, entries: agenda(model, today)};
    const {committee: preset, period = '', timeZoneNote} = options;
    const [view, committee, month] = ['view', 'committee', 'month'].map((key) =>
      this.#address.get(key),
    );
    const years = period === 'upcoming' ? period : readYears(period);
    const entries = select(this.#known.entries, preset, years, today);
    const shown = select(entries, committee);
    return {
      model,
      text,
      language,
      entries,
      today,
      committee,
      shown,
      now: wall,
      committees: preset ? [] : committees(entries),
      view: VIEWS.find((name) => name === view) ?? options.view,
      month: month && isDay(`${month}-01`) ? month : firstMonth(shown, today),
      grid: this.#grid,
      kit: KIT,
      day: this.#day,
      opened: this.#opened,
      limit: this.#all ? undefined : options.limit,
      ukTime: timeZoneNote === 'auto' ? wall !== ownWallTime(now) : timeZoneNote === 'true',
      level: this.innerLevel,
      say: this.say.bind(this),
      choose: this.#choose,
      open: this.#open,
      showAll: this.#showAll,
      download: this.#download,
    };
  }

  readonly #choose = (values: Record<string, string | undefined>) => {
    this.#address.set(values);
    const {shown, view, month, text, say} = this.#state;
    const period = view === 'list' ? '' : month.slice(0, view === 'year' ? 4 : 7);
    const found = say(text.found, {
      count: shown.filter(({date}) => date.startsWith(period)).length,
    });
    this.announce(period ? `${dateInWords(period, this.language)}: ${found}` : found);
  };

  readonly #open = (day: string, meetings?: readonly Entry[]) => {
    this.#day = day;
    if (meetings) this.#opened = day;
    for (const meeting of meetings ?? []) this.fire('ccg-select', {meeting});
    if (!day.startsWith(this.#state.month)) this.#choose({month: day.slice(0, 7)});
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const selector = meetings?.length ? '#day' : `[data-day="${day}"]`;
      this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
    });
  };

  readonly #showAll = () => {
    this.#all = true;
    this.requestUpdate();
  };

  readonly #download = (format: 'ics' | 'csv', meeting?: Entry) => {
    const state = this.#state;
    const entries = meeting ? [meeting] : state.shown;
    const file = {...state, saying: state, now: Date.now(), page: page()};
    const [type, content] =
      format === 'csv'
        ? ['csv', toCalendarCsv(entries, state)]
        : ['calendar', toIcs(entries, file)];
    download(`${meeting?.id ?? 'meetings'}.${format}`, `text/${type}`, content);
    this.fire('ccg-download', {format, ...(meeting && {meeting})});
  };

  override renderModel() {
    return view(this.#state);
  }
}

/** What the reader's own clock shows, as `ukWallTime` writes it. */
const ownWallTime = (now: number): string =>
  new Date(now - new Date(now).getTimezoneOffset() * 60_000).toISOString().slice(0, 16);

export {parse, toHTML};
export type {MeetingCalendarModel};
