import type {Line} from './line.js';

const CANCELS =
  /(?<=^|[.;!]\s)(?<lead>[^.;]*?)\b(?:had to|(?:decided|decision) to|ha(?:s|ve)|are|is) (?<word>cancel|postpone?)(?:l?ed|l?ing|d)? (?<what>(?:the|our|this)\b[^.;,]*?\bmeetings?\b[^.;,]*?)(?=[.;,]|$| (?:due|owing) to\b| because\b)/gi;
const NOT_DONE = /\b(?:if|may|might|could|unless|not|never)\b/i;

/**
 * The text of a line without links in which "we have had to cancel the January meeting" says that it has
 * been cancelled: who did it says nothing more.
 */
export const inPassive = ({text, marks}: Line): string =>
  marks.length
    ? text
    : text.replace(CANCELS, (words, lead: string, word: string, what: string) =>
        NOT_DONE.test(lead)
          ? words
          : `${what} has been ${/^c/i.test(word) ? 'cancelled' : 'postponed'}`,
      );
