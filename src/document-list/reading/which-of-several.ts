import {hasWords} from '../file-words.js';
import {fullDates, MONTH_NAME} from '../page-dates.js';
import {isTitle} from './names-around.js';
import {wordsAhead} from './words-ahead.js';
import {nameBefore} from './words-beside.js';

/** A link that says only which of several it opens: "2016", "2017/18", "January", "Part 2", "current". */
const WHICH = new RegExp(
  String.raw`^(?:(?:19|20)\d\d(?:\s?[/–-]\s?\d\d(?:\d\d)?)?|${MONTH_NAME}|(?:part|volume|vol|section|chapter)\.?\s(?:\d{1,2}|[a-z]|[ivx]{1,4})|(?:the\s)?(?:current|latest|previous)(?:\s(?:one|version|year))?)$`,
  'i',
);
/** Whether a link says only which one it opens, or of which day or month. */
const isWhich = (title: string) =>
  WHICH.test(title) || (fullDates(title).length > 0 && !hasWords(title));
const LEADS = /\s*[:([–—-]\s*$/;

/**
 * What names each link that says only which of several it opens, by the texts between the links: the
 * words in front of them, up to a colon, dash or bracket: "Annual accounts: 2016, 2017",
 * "Audit Committee minutes: March 2019, May 2019".
 */
export function namesOfSeveral(
  between: readonly string[],
  titles: readonly string[],
): (string | undefined)[] {
  let lead: string | undefined;
  return titles.map((title, place) => {
    const words = wordsAhead(between[place] ?? '', place);
    if (words !== undefined)
      lead = LEADS.test(words) ? nameBefore(words.replace(LEADS, '')) : undefined;
    return lead && titles.length > 1 && isWhich(title) && isTitle(lead, undefined)
      ? lead
      : undefined;
  });
}
