import {editionOf} from './editions.js';
import {formatCalled, hasWords, SUFFIX} from './file-words.js';
import {fullDates} from './page-dates.js';

/** "tor_feb19.pdf", "audit-tor_v2": no spaces, but an ending or underscores. */
const isFileName = (title: string): boolean => /^\S+(\.[a-z]{2,4}|_\S+)$/i.test(title);

const VERBS = '(?:download|view|preview|open|see|get|read)';
/** What a verb may have behind it without naming anything: "Read the full report", "Download this file". */
const OBJECT =
  '(?: (?:the|this|as|in|an?|here|now|online|full|it|all|more|latest|version|copy|file|document|attachment|report|policy|plan|paper|page|pdf|word|excel|powerpoint|html)){0,5}';
const VAGUE = new RegExp(
  `^(?:please )?(?:${[
    `(?:click|tap|press) (?:here|(?:on )?(?:the |this )?link|to ${VERBS}${OBJECT})(?: to ${VERBS}${OBJECT}| for more(?: info(?:rmation)?| details)?)?`,
    'here',
    `${VERBS}${OBJECT}`,
    '(?:continue|keep) reading',
    '(?:find out|learn|know|see|show|view) more',
    '(?:read |find out |for |see |view )?(?:more|further|full)(?: (?:info|information|details?))?(?: (?:here|online))?',
    'links? to (?:the |this )?(?:document|file|page|website)',
    '(?:external |permanent )?links?|details|info(?:rmation)?|attachments?',
    '(?:the |this )?(?:full )?(?:document|file|link|page|website)',
    // Joomla's Attachments
    String.raw`download this file \(\S+\)`,
  ].join('|')})?[ .:>»…→›]*$`,
  'i',
);
const FORMAT_ONLY = new RegExp(
  `^(?:(?:in|as) )?(?:an? )?(pdf|docx?|xlsx?|pptx?|csv|rtf|txt|od[tsp]|zip|mp[34]|jpe?g|png|word|excel|powerpoint|html|web ?page|plain text|rich text|opendocument|other format)${SUFFIX}*$`,
  'i',
);

/** "Read online" is a web page. */
const ONLINE =
  /^(?:read|view|see|open)(?: (?:it|this))? (?:online|in (?:your|the) browser|as a web ?page)$/i;

function formatOnly(text: string): string | undefined {
  if (ONLINE.test(text)) return 'html';
  const name = FORMAT_ONLY.exec(text)?.[1];
  return name && (/^other/i.test(name) ? '' : formatCalled(name));
}
const firstWord = (text: string) => /\w+/.exec(text)?.[0] ?? '';

/** Link text that says nothing of what it opens: "Read more", "PDF", "PDF, 20KB", "(199 KB)", "Easy read". */
export const isVague = (title: string): boolean =>
  VAGUE.test(title) ||
  FORMAT_ONLY.test(title) ||
  editionOf(title) !== undefined ||
  (!hasWords(title) && !fullDates(title).length);

/** The format that a text names with nothing else but its size; "" for "other format". */
export const onlyFormat = (text: string): string | undefined =>
  formatOnly(text) ?? (isVague(text) ? formatOnly(firstWord(text)) : undefined);

/** Link text that leaves it to the words around it to name the document. */
export const saysNothing = (title: string): boolean => isVague(title) || isFileName(title);
