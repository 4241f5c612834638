import {alike, differ} from './alike.js';
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
  const named = [...rows].map(([row, found]) => ({row, body: found.exact ? '' : bodyOver(found)}));
  const groups = alike(named, ({row: {committee, title, date, type}, body}) =>
    body ? JSON.stringify(committee ? [committee] : [title, date, type]).toLowerCase() : undefined,
  );
  for (const group of groups) {
    if (!differ(group, ({body}) => body?.toLowerCase())) continue;
    for (const {row, body = ''} of group)
      if (row.committee) row.committee = `${body} ${row.committee as string}`;
      else row.title = `${String(row.title)} (${body})`;
  }
}
