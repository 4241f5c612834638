import {addNote} from './notes.js';
import type {Said} from './read-words.js';
import type {YearFound} from './read-years.js';

/** No heading is longer; looking for names in more is time lost. */
const MAX_NAME = 300;
/** "Norwich CCG", "NHS Norfolk and Waveney Integrated Care Board", "Norfolk County Council"; what leads to the name is still before it. */
const BODY =
  /((?:(?:[A-Z][\w'’&.-]*|and|of|the|on|upon|with|in|&) )+)(CCG|ICB|PCT|Clinical Commissioning Group|Integrated Care Board|Primary Care Trust|Trust|Council|Health Board)\b(?! ?tax)/g;
/** Words of headings that stand before a body and are none of its name. */
const LEAD =
  /^(?:(?:the|our|this|of|to|by|for|at|in|with|on|and|foi[as]?|freedom|information|act|requests?|performance|responses?|times?|compliance|statistics|figures|data|tables?|quarter\w*|annual|year\w*|monthly|total|number|received|answered|part|appendix|annex|former|all|how|is|was|foundation|nhs|20\d\d) |[\W\d]+ )*/i;
const KINDS: Record<string, string> = {
  'clinical commissioning group': 'ccg',
  'integrated care board': 'icb',
  'primary care trust': 'pct',
};

/** One word for a body in any of its spellings: "norwich ccg"; absent where words name none, or more than one. */
export function bodyIn(words: string): string | undefined {
  const found = new Set(
    [...words.slice(0, MAX_NAME).matchAll(BODY)].flatMap(([, name = '', kind = '']) => {
      const own = name.toLowerCase().replace(LEAD, '').trim();
      return own ? [`${own} ${KINDS[kind.toLowerCase()] ?? kind.toLowerCase()}`] : [];
    }),
  );
  return found.size === 1 ? [...found][0] : undefined;
}

/** The nearest heading that names a body. */
export const headingOfBody = (above: readonly Said[]): Said | undefined =>
  above.find(({text}) => bodyIn(text));

/**
 * The years of a page that are its own body's, and what is to be told of those of other bodies. `own` is
 * the body that publishes, in the page's words, '' where it does not say. Another body that has years
 * beside its own is a neighbour, and none of its years is shown; one that came before it or after it has
 * other years. Where nobody knows whose page it is, years of the same time say whose they are.
 */
export function ofOwnBody(
  years: readonly YearFound[],
  own: string,
): {years: YearFound[]; untold: string[]} {
  const key = bodyIn(own);
  const isNeighbour = ({body, label}: YearFound) =>
    key !== undefined &&
    body !== undefined &&
    body.key !== key &&
    years.some((other) => (other.body?.key ?? key) === key && other.label === label);
  const neighbours = new Set(years.filter(isNeighbour).map(({body}) => body?.key));
  const left = years.filter(({body}) => body && neighbours.has(body.key));
  const kept = years.filter((year) => !left.includes(year));
  const rivals = kept.filter(
    ({body, label}) =>
      body &&
      kept.some((other) => other.body && other.body.key !== body.key && other.label === label),
  );
  for (const year of rivals) addNote(year, headingOf(year));
  const bodies = [...new Set(rivals.map(headingOf))].join(', ');
  return {
    years: kept,
    untold: [
      ...left.map((year) => `table of another body ("${headingOf(year)}")`),
      ...(bodies ? [`which of these bodies is yours (${bodies})`] : []),
    ],
  };
}

const headingOf = ({body}: YearFound): string => body?.heading ?? '';
