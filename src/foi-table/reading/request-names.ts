import {FOI} from './laws.js';
import {withoutYears} from './time-words.js';

/** Words before or behind "requests" that say nothing of what they ask for. */
const GENERAL =
  /^(?:all|any|new|older|earlier|past|other|latest|archived?|freedom|foi|requests?|act|reports?|annex|appendix|part|total|number|numbers|no|of|the|our|these|this|last|previous|current|and|or|for|to|in|on|by|we|nhs|ccg|icb|received|answered|responded|closed|open|late|overdue|outstanding|refused|granted|withdrawn|extended|valid|written|formal|official|statutory|public|general|individual|times?|annual|quarterly|monthly|weekly|yearly|quarters?|months?|years?|financial|calendar|ytd|q\d|\d+\w*|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|statistics|performance|figures|data|summary|compliance|table|responses?|handling|internal|reviews?|volumes?|information|how|many)$/i;

/** Whether a word says nothing of its own beside "requests" or a year. */
export const isGeneral = (word: string): boolean => GENERAL.test(word);

/** What kind of requests words name that is not known to be this law's: "Police requests", "Requests from MPs". */
export function areOfOtherKind(text: string): boolean {
  if (FOI.test(text)) return false;
  const words = withoutYears(text);
  const [, before = ''] = /([\w'’-]+) requests?\b/i.exec(words) ?? [];
  const [, from = ''] =
    /\brequests? (?:made )?(?:from|by|for) (?:the )?([\w'’-]+)/i.exec(words) ?? [];
  const isRights = /\b(?:individual|data subject|erasure) rights?\b/i.test(words);
  return isRights || [before, from].some((word) => word && !isGeneral(word));
}
