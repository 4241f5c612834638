import {bodyNamed, type OwnBody} from './bodies.js';
import {read} from './read-words.js';
import type {YearFound} from './read-years.js';
import {isGeneral} from './request-names.js';
import {withoutYears} from './time-words.js';

/** "Norwich", "Great Yarmouth and Waveney". */
const PLACE = /^[A-Z][\w'’.-]*(?: (?:and|of|the|on|upon|with|in|&|[A-Z][\w'’.-]*))*$/;
/** Pages head their parts in one way or two. */
const MAX_FORMS = 20;

/** A heading around the name of a place: "FOI in * 2018/19". */
interface Form {
  before: string;
  after: string;
  hasYear: boolean;
}

/** The years of a page without those below headings that name another place, and what is to be told of these. */
export function ofOwnPlace(
  years: readonly YearFound[],
  own: OwnBody,
): {years: YearFound[]; untold: string[]} {
  const places = otherPlaces(years, own);
  return {
    years: years.filter((year) => !aboveOf(year).some((text) => places.has(text))),
    untold: [...places].map((place) => `"${place}" may be another body`),
  };
}

/**
 * Headings that name another place where those of the own body name its own: "Norwich 2018/19" beside
 * "South Norfolk 2018/19". A place alone is one only where the same year stands below both.
 */
function otherPlaces(years: readonly YearFound[], own: OwnBody): Set<string> {
  const ours = years.filter(({body}) => body?.key === own.key);
  const [headings, labels] = [new Set(ours.flatMap(aboveOf)), new Set(ours.map(labelOf))];
  const forms = [...headings].flatMap((text) => formOf(text, own) ?? []).slice(0, MAX_FORMS);
  const isPlace = (text: string, year: YearFound) =>
    !headings.has(text) &&
    forms.some(
      (form) =>
        isOfForm(text, form) &&
        (form.hasYear || form.before || form.after || labels.has(labelOf(year))),
    );
  return new Set(
    years.flatMap((year) =>
      year.body || !forms.length ? [] : aboveOf(year).filter((text) => isPlace(text, year)),
    ),
  );
}

const labelOf = ({label}: YearFound) => label;
const aboveOf = ({above = []}: YearFound) => above;
const plain = (text: string) => withoutYears(text).trim();

function formOf(text: string, own: OwnBody): Form | undefined {
  const words = plain(text);
  const place = own.name ? words.toLowerCase().indexOf(own.name) : -1;
  if (place < 0 || bodyNamed(text, own)?.key !== own.key) return undefined;
  return {
    before: words.slice(0, place),
    after: words.slice(place + own.name.length),
    hasYear: !!read(text).year,
  };
}

function isOfForm(text: string, {before, after, hasYear}: Form): boolean {
  const words = plain(text);
  const name = words.slice(before.length, words.length - after.length);
  return (
    words === before + name + after &&
    PLACE.test(name) &&
    name.split(' ').some((word) => /^[A-Z]/.test(word) && !isGeneral(word)) &&
    !!read(text).year === hasYear
  );
}
