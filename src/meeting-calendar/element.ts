import {CcgElement} from '../shared/element.js';
import type {Room} from '../shared/room.js';
import {ukWallTime} from '../shared/model/uk-time.js';
import {Address} from '../shared/address.js';
import {attributes, COMMON_OPTIONS, YEARS} from '../shared/settings.js';
import {base} from '../shared/styles/base.js';
import {OpenForPrint} from '../shared/view/open-for-print.js';
import {choice} from './agenda.js';
import {toHTML} from './export.js';
import {kept} from './kept.js';
import type {MonthGrid} from './month-grid.js';
import {parse} from './parse.js';
import {parts} from './parts.js';
import {readHtml} from './read-html.js';
import type {MeetingCalendarModel} from './schema.js';
import {styles} from './styles.js';
import {TEXT, type MeetingCalendarText} from './text.js';
import {cards, found, view, VIEWS, type View} from './view.js';

const OPTIONS = {
  ...COMMON_OPTIONS,
  view: VIEWS,
  committee: 'text',
  period: ['all', 'upcoming', YEARS],
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
 * @fires {CustomEvent<{model: MeetingCalendarModel, problems: Problem[]}>} ccg-ready - There is something to show; again when the checks have found something.
 * @fires {CustomEvent<{problems: Problem[]}>} ccg-error - There is nothing to show; the page's own HTML is seen.
 * @fires {CustomEvent<{meeting: Meeting}>} ccg-select - A meeting was opened in the month.
 * @fires {CustomEvent<{format: 'ics' | 'csv', meeting?: Meeting}>} ccg-download - A calendar file or a spreadsheet was saved.
 * @csspart next - The panel of the next meeting.
 * @csspart next-heading - Its heading.
 * @csspart controls - The choice of committee and of list, month or year.
 * @csspart select - The choice of committee.
 * @csspart view-button - A button for list, month or year.
 * @csspart list - A list of meetings.
 * @csspart meeting - One meeting in a list.
 * @csspart date - Its heading.
 * @csspart status - That it is cancelled, postponed or moved.
 * @csspart facts - Its time, place and the rest.
 * @csspart details - What is folded of a later meeting.
 * @csspart add - The links that add it to a calendar.
 * @csspart link - A link.
 * @csspart past - The folded meetings of a year that have passed.
 * @csspart explanation - What "held in public" means.
 * @csspart pager - The buttons for another month.
 * @csspart month - The name of the month shown.
 * @csspart grid - The table of a month.
 * @csspart year - The planner of a year.
 * @csspart planner - A month in the planner.
 * @csspart downloads - The calendar file of all meetings, the spreadsheet and the address to subscribe to.
 * @csspart empty - Words where there is no meeting.
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
  readonly #print = new OpenForPrint(this);
  // Every key press renders: what it leaves as it is stays.
  readonly #choice = kept(choice);
  #grid?: MonthGrid;
  #lost = false;
  /** What the live region's words depend on. */
  #said?: string;
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

  protected override willUpdate(changed: ReadonlySet<string>) {
    super.willUpdate(changed);
    void this.#loadGrid();
  }

  /** The month and the year are a file of their own; where a CMS lost it, the list has all the same meetings. */
  #loadGrid(): Promise<void> | undefined {
    if (this.#grid || !this.model || this.#view === 'list') return undefined;
    const use = () => {
      const Grid = parts.get('month-grid') as typeof MonthGrid | undefined;
      return Grid && (this.#grid ??= new Grid(this, cards));
    };
    return use()
      ? undefined
      : this.bring(import('./month-grid.js'), () => {
          this.#lost = !use();
        });
  }

  get #view() {
    const chosen = this.#lost ? 'list' : this.#address.get('view');
    return VIEWS.find((name) => name === chosen) ?? this.options.view;
  }

  /** What a person sees, from the model, the options, the address and the UK's clock. */
  get #state(): View {
    const model = this.model as MeetingCalendarModel;
    const {text, language, options} = this;
    const {limit, timeZoneNote} = options;
    const now = ukWallTime(Date.now());
    const today = now.slice(0, 10);
    const committee = this.#address.get('committee');
    return {
      ...options,
      ...this.#choice(model, today, options, committee),
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
      level: this.innerLevel,
      page: location.href.replace(/#.*/, ''),
      say: this.say.bind(this),
      choose: this.#choose,
      showAll: this.#showAll,
      download: this.#download,
    };
  }

  readonly #choose = (values: Record<string, string | undefined>) => {
    this.#address.set(values);
    const say = () => {
      this.announce(found(this.#state));
    };
    // At once where nothing is to be loaded: one rendering shows and says it.
    const loading = this.#loadGrid();
    if (loading) void loading.then(say);
    else say();
  };

  readonly #showAll = () => {
    this.#all = true;
    this.requestUpdate();
    // The button is gone; the first meeting that it brought has the focus.
    void this.updateComplete.then(() => {
      const meetings = this.renderRoot.querySelectorAll<HTMLElement>('[part="meeting"]');
      const first = meetings[this.options.limit ?? 0];
      first?.setAttribute('tabindex', '-1');
      first?.focus();
    });
  };

  readonly #download: View['download'] = (format, meeting) => () => {
    void import('./files.js').then(
      ({save}) => {
        save(this, this.#state, format, meeting);
      },
      () => {
        this.announce(this.lost('files'), true);
      },
    );
  };

  override renderModel() {
    const state = this.#state;
    // "Back" and new data change what is shown without anybody's choosing it here.
    const said = `${state.view} ${state.committee} ${state.shown.length}`;
    if (said !== (this.#said ??= said)) this.announce(found(state));
    this.#said = said;
    return view(state);
  }
}

export {parse, toHTML};
export type {MeetingCalendarModel};
