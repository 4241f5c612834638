import {SECTION_45} from '../model.js';
import {FOI, OTHER_LAW} from './laws.js';
import {areOfOtherWork} from './other-work.js';
import type {Said} from './read-words.js';
import type {Json, YearFound} from './read-years.js';

/** Other things that are counted of the same requests. */
const OTHER_COUNT =
  /\breviews?\b|complain|\bconcerns?\b|compliment|incident|appeal|exempt|exception|\bsources?\b|requesters?\b|applicants?\b|\bwho\b/i;

/** Figures of everybody that stand beside our own, or of a part of these. */
const COMPARISON =
  /^\W*of which\b|\b(?:national|england|regional) (?:average|benchmark\w*|figures|picture|comparison)\b|\bbenchmark\w*\b|\bother (?:ccgs?|icbs?|bodies|organisations|trusts|councils|authorities)\b/i;

/**
 * What of a table is about these requests, by what stands above it, nearest first: nothing below
 * "Subject access requests"; below "Internal reviews" or "Exemptions" no request is received or late.
 */
export function onTopic(years: readonly YearFound[], above: readonly Said[]): YearFound[] {
  const topic = topicOf(above) ?? ofOtherThings(years, above);
  if (!topic) return [...years];
  const strip = (figures: Json): Json =>
    Object.fromEntries(
      Object.entries(figures).filter(
        ([key]) => /^(label|from|to|month|quarter)$/.test(key) || isKept(key),
      ),
    );
  const isKept = (key: string) =>
    topic === 'count' && (SECTION_45 as readonly string[]).includes(key);
  const says = (figures: Json) => Object.keys(figures).some(isKept);
  return years.flatMap(({total = {}, ...year}) => {
    const periods = year.periods.map(strip).filter(says);
    const sum = strip(total);
    if (says(sum)) return [{...year, periods, total: sum}];
    return periods.length ? [{...year, periods}] : [];
  });
}

/** A table that tells of other things only, where nothing above it names requests. */
const ofOtherThings = (years: readonly YearFound[], above: readonly Said[]): 'work' | undefined =>
  years.some(({areOther}) => areOther) &&
  !above.some(({text}) => FOI.test(text) || /\brequests?\b/i.test(text))
    ? 'work'
    : undefined;

function topicOf(above: readonly Said[]): 'law' | 'count' | undefined {
  let isNearest = true;
  for (const {text, year, quarter, months} of above) {
    if (FOI.test(text)) return undefined;
    if (COMPARISON.test(text) || OTHER_LAW.test(text) || areOfOtherWork(text.toLowerCase()))
      return 'law';
    if (isNearest && isOnlyAbout(OTHER_COUNT, text)) return 'count';
    // The name of a quarter or a year stands below what it is about.
    if (text && !year && !quarter && !months.length) isNearest = false;
  }
  return undefined;
}

/** The whole of a corner: "Type of requester", "Exemption used", "Complaints"; "Review period" says when. */
const CORNER =
  /^\W*(?:(?:type|kind|source|category|nature|status)s? of )?(?:the )?(?:requesters?|applicants?|enquirers?|customers?|complain(?:t|ant)s?|concerns|compliments|incidents|appeals|(?:internal )?reviews|exemptions?|exceptions?|sources?)(?: (?:type|category|group|name|used|applied|cited|engaged))?\W*$/i;

/** Whether the corner of a table says that other things are counted in it. */
export const isCornerTopic = (corner: string): boolean =>
  CORNER.test(corner) ||
  (!FOI.test(corner) && (OTHER_LAW.test(corner) || areOfOtherWork(corner.toLowerCase())));

/** "Data Protection Act 2018", "Subject access requests (SARs)". */
const LAW_NAME = new RegExp(
  `^\\W*(?:the )?(?:${FOI.source}|${OTHER_LAW.source})[a-z]*(?:\\W+(?:act|regulations?|requests?|records|rights|\\d{4}|foia?s?|eirs?|sars?|dpa|gdpr|of|under|the|and|performance|responses))*\\W*$`,
  'i',
);

/** Whether a line, bold or not, only names a law and its requests. */
export const isNameOfLaw = (line: string): boolean => LAW_NAME.test(line);

/** Whether a bold line says what is counted below it. */
export const isTopic = (line: string): boolean =>
  FOI.test(line) ||
  OTHER_LAW.test(line) ||
  areOfOtherWork(line.toLowerCase()) ||
  isOnlyAbout(OTHER_COUNT, line);

const isOnlyAbout = (topic: RegExp, text: string): boolean =>
  text.split(/,|&|\band\b/).every((part) => topic.test(part));
