import {addDays, daysBetween} from '../../shared/model/day.js';
import type {TypedDate} from '../../shared/parse/typed-date.js';
import {bodyIn} from './body-names.js';
import {inherit, overwrite} from './drafts.js';
import type {Part} from './labels.js';
import type {Draft} from './line.js';
import {withoutLinks, withoutStruck} from './marked-text.js';
import {furtherIn} from './meetings-of-a-day.js';
import {addSigns, signsIn} from './note-signs.js';
import {areMeant, share, shareStatus} from './said-of-all.js';
import {sortDates, type Found} from './sort-dates.js';
import {readWords} from './typed-words.js';

/** The meetings of a part that holds dates; `isAlone`: what it says is of no meeting above it. */
export function readDated(part: Part, dates: readonly TypedDate[], isAlone = false): Draft[] {
  const {found, asides, left} = sortDates(part, withSpans(part.text, dates), isAlone);
  const kept = withFurther(standing(found), left);
  if (!kept.length) return [];
  let text = kept.some(({struck}) => !struck) ? withoutStruck(part, left) : left;
  text = withoutLinks(
    part,
    text,
    (at) => (kept.filter((entry) => entry.at <= at).at(-1) ?? kept[0])?.row,
  );
  const all = kept.map(({row}) => row);
  const shared: Draft = {};
  readWords(text.slice(0, kept[0]?.at), shared, {
    lead: true,
    day: kept[0]?.row.date,
  });
  // Where a sentence ends between two dates, what follows leads to the second.
  const leads = kept.map(({at}, place) => {
    const from = kept[place - 1]?.at ?? 0;
    const [end] = [...text.slice(from, at).matchAll(/[.;]\s+(?=\p{Lu})/gu)].slice(-1);
    const own = place && bodyIn(text.slice(0, kept[0]?.at)) ? bodyLead(text.slice(from, at)) : -1;
    return place && end ? from + end.index : own < 0 ? at : from + own;
  });
  kept.forEach(({row, at}, place) => {
    const words = text.slice(at, leads[place + 1]);
    addSigns(row, signsIn(text, part.marks, at, leads[place + 1]));
    if (place) readWords(text.slice(leads[place], at), row, {lead: true});
    readWords(words, row);
  });
  const isOne = kept.every(({at}, place) => leads[place] === at);
  if (isOne && areMeant(text.slice(0, kept[0]?.at), text.slice(kept.at(-1)?.at))) shareStatus(all);
  // "26/27 January 2027, away day" is one event of two days.
  const isSpan = kept.every(({at}, place) =>
    /^$|(?:[/–—-]|\bto)\s*$/i.test(part.text.slice(kept[place - 1]?.at ?? at, at)),
  );
  if (isOne) share(shared, all, isSpan);
  else {
    for (const row of all.slice(0, 1)) inherit(row, shared);
    // "After that we meet on" is said of the same body.
    for (const row of all.slice(1)) inherit(row, {committee: all[0]?.committee});
  }
  for (const {of, values} of asides) {
    const row = found[of]?.struck ? all[0] : found[of]?.row;
    if (row) overwrite(row, values);
  }
  return all;
}

/** Where the words begin that lead from one body's date to that of another: "… and the Audit Committee on". */
function bodyLead(between: string): number {
  const body = bodyIn(between) ?? '';
  const at = between.lastIndexOf(body);
  const isLead =
    body &&
    /(?:^|\s|[,;])(?:and\s+)?(?:the\s+)?$/i.test(between.slice(0, at)) &&
    /^(?:\s+(?:will|meets?|meeting|is|on)){0,4}\s*[:–—-]?\s*$/i.test(
      between.slice(at + body.length),
    );
  return isLead ? at : -1;
}

/** "30 January to 1 February 2020" is three days; longer is a period, in which nobody meets all the time. */
function withSpans(text: string, dates: readonly TypedDate[]): readonly TypedDate[] {
  const [first, last] = dates;
  const [, list] =
    /^\W*(?:(?:from|between|[a-z]{3,6}day)\s{1,2})*(\d{1,2}[a-z]{0,2}\s?(?:[-–—]|to)\s?)$/i.exec(
      text.slice(0, first?.start),
    ) ?? [];
  if (list) return dates.slice(1);
  if (!first || !last || dates.length > 2) return dates;
  if (!/^\s*(?:[-–—]|to|until|till)\s*$/i.test(text.slice(first.end, last.start))) return dates;
  const length = daysBetween(first.date, last.date);
  if (length < 1) return dates;
  if (length >= 7) return [];
  const between = Array.from({length: length - 1}, (_, place) => ({
    date: addDays(first.date, place + 1),
    start: last.start,
    end: last.start,
  }));
  return [first, ...between, last];
}

/** The only day of a text with a further entry for each further meeting on it. */
function withFurther(kept: readonly Found[], left: string): readonly Found[] {
  const [only, more] = kept;
  if (!only || more || only.struck) return kept;
  return [
    only,
    ...furtherIn(left.slice(only.at)).map((at) => ({
      row: {...only.row},
      at: only.at + at,
      struck: false,
    })),
  ];
}

/** A struck-out date beside one that stands is where the meeting was before; alone it is off. */
function standing(found: readonly Found[]): readonly Found[] {
  const kept = found.filter(({struck}) => !struck);
  for (const {row, struck} of found) {
    if (!struck) continue;
    if (kept[0]) Object.assign(kept[0].row, {movedFrom: row.date, status: 'moved'});
    else row.status = 'cancelled';
  }
  return kept.length ? kept : found;
}
