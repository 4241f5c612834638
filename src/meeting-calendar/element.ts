import {CcgElement} from '../shared/element.js';
import type {Room} from '../shared/room.js';
import {attributes, COMMON_OPTIONS, YEARS} from '../shared/settings.js';
import {base} from '../shared/styles/base.js';
import {Browse} from './browse.js';
import {toHTML} from './export.js';
import {parse} from './parse.js';
import {readHtml} from './read-html.js';
import type {MeetingCalendarModel} from './schema.js';
import {styles} from './styles.js';
import {TEXT, type MeetingCalendarText} from './text.js';
import {view, VIEWS} from './view.js';

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
 * @fires {CustomEvent<{model: MeetingCalendarModel, problems: Problem[]}>} ccg-ready - There is something to show; again when the checks are done.
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

  readonly #browse = new Browse(this);

  override connectedCallback() {
    super.connectedCallback();
    this.#browse.connect();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#browse.disconnect();
  }

  protected override willUpdate(changed: ReadonlySet<string>) {
    super.willUpdate(changed);
    if (this.model) this.#browse.derive(this.model);
  }

  /** @internal */
  override renderModel() {
    return view(this.#browse.state);
  }
}

export {parse, toHTML};
export type {MeetingCalendarModel};
