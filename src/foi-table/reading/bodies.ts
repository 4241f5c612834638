import {BODY_KINDS, shortKind} from '../../shared/model/body-kinds.js';
import type {Said} from './read-words.js';
import type {YearFound} from './read-years.js';

/** No heading is longer; looking for names in more is time lost. */
const MAX_NAME = 300;
/** "Norwich CCG", "NHS Norfolk and Waveney Integrated Care Board", "Norfolk County Council"; what leads to the name is still before it. */
const KIND = `${BODY_KINDS}|Trust|Council`;
const BODY = new RegExp(
  String.raw`((?:(?:[A-Z][\w'’&.-]*|and|of|the|on|upon|with|in|&) )+)(${KIND})\b(?! ?tax)`,
  'g',
);
const KIND_BEHIND = new RegExp(` (?:${KIND})$`, 'i');
/** Words of headings that stand before a body and are none of its name. */
const LEAD =
  /^(?:(?:the|our|this|of|to|by|for|at|in|with|on|and|foi[as]?|freedom|information|act|requests?|performance|responses?|times?|compliance|statistics|figures|data|tables?|quarter\w*|annual|year\w*|monthly|total|number|received|answered|part|appendix|annex|former|all|how|is|was|foundation|nhs|20\d\d) |[\W\d]+ )*/i;

/** One word for a body in any of its spellings: "norwich ccg"; absent where words name none, or more than one. */
export function bodyIn(words: string): string | undefined {
  const found = new Set(
    [...words.slice(0, MAX_NAME).matchAll(BODY)].flatMap(([, name = '', kind = '']) => {
      const own = name.toLowerCase().replace(/ & /g, ' and ').replace(LEAD, '').trim();
      return own ? [`${own} ${shortKind(kind)}`.toLowerCase()] : [];
    }),
  );
  return found.size === 1 ? [...found][0] : undefined;
}

/** A body in one word for all its spellings, and as it was written. */
export interface Body {
  key: string;
  heading: string;
  /** Whether that says nothing else. */
  isAll: boolean;
}

/** The body that publishes, '' where the page does not say; `name` is its own without its kind: "south norfolk". */
export interface OwnBody {
  key: string;
  name: string;
}

/** The body that publishes, in the page's words. */
export function ownBody(words: string): OwnBody {
  const key = bodyIn(words) ?? words.toLowerCase().replace(LEAD, '').trim();
  const name = key.replace(KIND_BEHIND, '');
  return {key, name: name.length < 4 ? '' : name};
}

/** The body that words name; the own one by less than its whole name, as in "Q1 South Norfolk". */
export function bodyNamed(words: string, {key, name}: OwnBody): Body | undefined {
  const named = bodyIn(words);
  if (named) return {key: named, heading: words, isAll: isBodyName(words)};
  const place = name && words.search(BODY) < 0 ? words.toLowerCase().indexOf(name) : -1;
  if (place < 0) return undefined;
  // "Norfolk" is no part of "South Norfolk".
  const isPart =
    /[A-Z][a-z'’-]+ $/.test(words.slice(0, place).replace(LEAD, '')) ||
    /^\w|^ (?:and|&) [A-Z]/.test(words.slice(place + name.length));
  return isPart ? undefined : {key, heading: words, isAll: words.length === name.length};
}

/** A label without the name of a body that is all that a cell of it says: "Q1" of "Norwich CCG Q1". */
export const withoutBody = (label: string, body: Body | undefined): string =>
  body?.isAll ? label.replace(body.heading, '').trim() : label;

/** Whether words are only the name of a body. */
export const isBodyName = (words: string): boolean =>
  bodyIn(words) !== undefined && !/[a-z\d]/i.test(words.replace(BODY, '').replace(LEAD, ''));

/** The body that the nearest heading names. */
export const bodyAbove = (above: readonly Said[], own: OwnBody): Body | undefined =>
  above.map(({text}) => bodyNamed(text, own)).find(Boolean);

/**
 * The years of a page that are its own body's, and what is to be told of those of other bodies. Where
 * several are named only the own one's are shown; where none of them is known to be the page's own,
 * nobody can say which figures are, and none of them is.
 */
export function ofOwnBody(
  years: readonly YearFound[],
  own: OwnBody,
): {years: YearFound[]; untold: string[]} {
  const bodies = new Map(years.flatMap(({body}) => (body ? [[body.key, body.heading]] : [])));
  if (bodies.size < 2 && (bodies.size === 0 || !isNeighbour(years, own)))
    return {years: [...years], untold: []};
  const kept = years.filter(({body}) => !body || body.key === own.key);
  const names = [...bodies].filter(([key]) => key !== own.key).map(([, name]) => `"${name}"`);
  return {
    years: kept,
    untold: own.key
      ? names.map((name) => `${name} is another body`)
      : [`${names.join(', ')} are several bodies; say in organisation-name which is yours`],
  };
}

/** Whether the one body that is named is another than the own, whose figures stand beside it. */
const isNeighbour = (years: readonly YearFound[], own: OwnBody): boolean =>
  own.key !== '' &&
  years.some(({body}) => !body) &&
  years.some(({body}) => body && body.key !== own.key);
