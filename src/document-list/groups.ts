import type {TemplateResult} from 'lit/html.js';
import {
  DOCUMENT_TYPES,
  type PublishedDocument,
  type DocumentType,
} from '../shared/model/document.js';
import {dateInWords, dayInWords} from '../shared/model/format.js';
import {newestFirst} from '../shared/model/partial-date.js';
import {yearsInWords} from '../shared/model/years.js';
import {adoptStyles} from '../shared/view/adopt-styles.js';
import type {Host} from './browse.js';
import type {ShownGroup} from './list.js';
import {meetingOf, MEETING_TYPES} from './meetings.js';
import {yearOf, type Entry, type Group, type GroupBy} from './model.js';
import type {DocumentListModel} from './schema.js';
import {groupStyles} from './group-styles.js';
import type {DocumentListText} from './text.js';
import {foldVersions} from './versions.js';
import type {Lit, View} from './view.js';

/** Agenda, papers, minutes, then the rest. */
const order = ({document}: Entry) => MEETING_TYPES.indexOf(document.type ?? '') + 1 || 9;

/**
 * Entries under what they share: years and meetings newest first, types in their order, committees by
 * alphabet; those that share nothing last.
 */
function group(entries: readonly Entry[], by: GroupBy, model: DocumentListModel): Group[] {
  const read: Record<GroupBy, (document: PublishedDocument) => string | undefined> = {
    none: () => '',
    committee: ({committee}) => committee,
    type: ({type = 'other'}) => type,
    year: ({date}) => date?.slice(0, 4),
    'financial-year': yearOf,
    meeting: meetingOf(model),
  };
  const sorted = [...entries];
  if (by === 'meeting') sorted.sort((a, b) => order(a) - order(b));
  const groups = new Map<string, Group>();
  for (const entry of sorted) {
    const key = read[by](entry.document) ?? '';
    // "Audit committee" is no other one; what is all in capitals gives way.
    const folded = key.toLowerCase();
    const known = groups.get(folded);
    if (known) {
      known.entries.push(entry);
      if (known.key === known.key.toUpperCase()) known.key = key;
    } else groups.set(folded, {key, entries: [entry]});
  }
  const days = new Map(model.meetings?.map(({id, date}) => [id, date]));
  const place = ({key}: Group) => DOCUMENT_TYPES.indexOf(key as DocumentType);
  const day = ({key, entries: [first]}: Group) =>
    by === 'meeting' ? (days.get(key) ?? first?.document.date) : key.slice(0, 4);
  return [...groups.values()].sort(
    (a, b) =>
      Number(!a.key) - Number(!b.key) ||
      (by === 'type'
        ? place(a) - place(b)
        : by === 'committee'
          ? a.key.localeCompare(b.key)
          : newestFirst(day(a), day(b))),
  );
}

/**
 * Earlier versions under current ones, and groups with headings and counts: a file of its own, for
 * lists that have the ones or ask for the others. It is given the page's lit, so that it need not
 * bring another.
 */
class Groups {
  constructor(
    private readonly view: View,
    private readonly lit: Lit,
  ) {}

  readonly fold = foldVersions;

  /** Puts earlier versions, folded, under the current one. */
  addEarlier(
    row: HTMLElement,
    earlier: readonly PublishedDocument[],
    write: (row: HTMLElement, document: PublishedDocument) => void,
  ) {
    const {make, blankRows} = this.lit;
    const {view} = this;
    const list = blankRows(earlier.length);
    earlier.forEach((document, index) => {
      write(list.children[index] as HTMLElement, document);
    });
    const summary = make('summary', {}, view.say(view.text.earlier, {count: earlier.length}));
    row.append(make('details', {part: 'earlier'}, summary, list));
  }

  make(entries: readonly Entry[], model: DocumentListModel): Group[] {
    return group(entries, this.view.options.groupBy, model);
  }

  /** Groups in which something is shown: older years and meetings folded, unless all are to be open. */
  render(groups: readonly ShownGroup[], model: DocumentListModel, open: boolean): TemplateResult[] {
    const {html, nothing, heading} = this.lit;
    const {text, options, innerLevel, language} = this.view;
    const by = options.groupBy;
    const byTime = /year|meeting/.test(by);
    return groups
      .filter(({shown}) => shown)
      .map((group) => {
        const title = heading(
          innerLevel,
          html`${titleOf(group, by, model, text, language)}
            <span class="muted" part="group-count"
              >${this.view.say(text.count, {count: group.shown})}</span
            >`,
          'group-heading',
        );
        const gap =
          by === 'meeting' &&
          group.key &&
          !group.entries.some(({document}) => document.type === 'minutes');
        const body = html`${group.lists}
        ${gap ? html`<p class="muted" part="note">${text.minutesLater}</p>` : nothing}`;
        return byTime && group !== groups[0]
          ? html`<details part="group" ?open=${open}>
              <summary>${title}</summary>
              ${body}
            </details>`
          : html`<div part="group">${title}${body}</div>`;
      });
  }
}

function titleOf(
  {key, entries}: ShownGroup,
  by: GroupBy,
  {meetings}: DocumentListModel,
  text: DocumentListText,
  language: string,
): string {
  if (!key) return /year/.test(by) ? text.undated : text.others;
  if (by !== 'meeting')
    return by === 'type' ? text[key as DocumentType] : by === 'committee' ? key : yearsInWords(key);
  const meeting = meetings?.find(({id}) => id === key);
  const first = entries[0]?.document;
  const date = meeting?.date ?? first?.date;
  const name = meeting?.committee ?? meeting?.title ?? first?.committee;
  const when = date && (date.length === 10 ? dayInWords : dateInWords)(date, language);
  return [name, when].filter(Boolean).join(', ') || key;
}

export function part(host: Host, lit: Lit): Groups {
  adoptStyles(host.renderRoot, groupStyles);
  return new Groups(host, lit);
}
