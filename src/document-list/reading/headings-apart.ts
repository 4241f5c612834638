import {hasWords} from '../file-words.js';
import {alike, differ} from './alike.js';
import type {Found, Json} from './found.js';
import {isTitle} from './names-around.js';
import {headingsOver, YEARS_ONLY} from './page-headings.js';

/** The headings that say more than a title does, than a committee or than when; nearest first. */
const headingsOf = ({line}: Found, title: string): string[] =>
  [...headingsOver(line.headings)]
    .filter(({text, above}) => !YEARS_ONLY.test(text) && isTitle(text, above))
    .map(({text}) => text.replace(/[\s:–—-]+$/, '').trim())
    .filter((words) => !title.toLowerCase().includes(words.toLowerCase()));

/**
 * Tells rows that a page would show alike apart by the headings over them: "Complaints (Policies)" and
 * "Complaints (Procedures)". A type is seen beside a title that is only a committee's name or a date.
 */
export function tellHeadingsApart(rows: ReadonlyMap<Json, Found>) {
  const groups = alike(rows, ([{title, date, committee, type, language}, {exact, dates}]) => {
    const seen = title === committee || !hasWords(String(title), dates) ? type : '';
    return exact
      ? undefined
      : JSON.stringify([title, date, committee, language, seen]).toLowerCase();
  });
  for (const group of groups) {
    if (!differ(group, ([, {line}]) => line.headings) || !differ(group, ([{url}]) => url)) continue;
    const headings = group.map(([row, found]) => headingsOf(found, String(row.title)));
    const far = [0, 1, 2, 3].find((at) => differ(headings, (all) => all[at]));
    if (far === undefined) continue;
    group.forEach(([row], place) => {
      const heading = headings[place]?.[far];
      if (heading) row.title = `${String(row.title)} (${heading})`;
    });
  }
}
