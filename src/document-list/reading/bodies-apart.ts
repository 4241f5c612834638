import type {Found, Json} from './found.js';
import {headingsOver} from './page-headings.js';

/** A heading that is a commissioning or health body's name: "NHS Norwich CCG". */
const BODY =
  /^\W*(?<name>(?!our\b|the\b|your\b)[\p{L}\p{N}'’&,. -]{1,80}\b(?:CCG|ICB|PCT|CSU|clinical\scommissioning\sgroup|integrated\scare\sboard|primary\scare\strust|(?:foundation|hospitals?|NHS|community)\strust))\W*$/iu;

const bodyOver = ({line}: Found): string | undefined => {
  for (const {text} of headingsOver(line.headings)) {
    const name = BODY.exec(text)?.groups?.name;
    if (name) return name.trim();
  }
  return undefined;
};

/**
 * Where a page is of several bodies: committees of one name get the body's in front, other documents
 * that are alike get it behind their titles.
 */
export function tellBodiesApart(rows: ReadonlyMap<Json, Found>) {
  const alike = new Map<string, {row: Json; body: string}[]>();
  for (const [row, found] of rows) {
    const body = found.exact ? undefined : bodyOver(found);
    if (!body) continue;
    const {committee, title, date, type} = row;
    const key = JSON.stringify(committee ? [committee] : [title, date, type]).toLowerCase();
    const others = alike.get(key);
    if (others) others.push({row, body});
    else alike.set(key, [{row, body}]);
  }
  for (const group of alike.values()) {
    if (new Set(group.map(({body}) => body.toLowerCase())).size < 2) continue;
    for (const {row, body} of group)
      if (row.committee) row.committee = `${body} ${row.committee as string}`;
      else row.title = `${String(row.title)} (${body})`;
  }
}
