/** Capitalised words that may stand before the noun of a body's name. */
const NAME = String.raw`(?:(?!(?:The|Our|Next|All|Public|Private|Formal|Meetings?|Dates?|Future|Upcoming|Past|Previous|Extraordinary|Annual|Papers|Minutes|Agenda|AGM)\s)\p{Lu}[\p{L}&'’/-]*\s+(?:(?:and|of|for|the|in|&)\s+){0,2})`;
/**
 * A body's name: capitalised words up to one of these; not the room it sits in. "The Forum" and
 * "Group" alone name no body.
 */
const BODY = new RegExp(
  String.raw`(?<!\p{L})(?:${NAME}{0,8}(?:(?:Sub-)?Committees?|Body|Bodies|BODY|Board|Council|JSCC)|${NAME}{1,8}(?:Forum|Panel|Partnership|Group))(?!\s?(?:[Rr]ooms?|[Cc]hambers?|[Oo]ffices?|[Hh]ouse|[Bb]uilding))\b(?:\s+of\s+Members|\s+in\s+Common)?`,
  'u',
);
/** Words around a body's name that make it no other title. */
const AROUND =
  /\b(?:the|of|for|in|our|all|next|future|upcoming|public|private|formal|ordinary|planned|scheduled|on|meetings?|takes? place|taking place|dates?|papers|calendar|schedule|held|january|february|march|april|may|june|july|august|september|october|november|december|20\d\d(?:[/–-]\d{2,4})?|NHS|\p{L}+ CCG)\b|[^\p{L}]/giu;

/** The committee or other body that words name. */
export const bodyIn = (text: string): string | undefined => BODY.exec(text)?.[0].trim();

/** Whether words say more than a body's name and what always stands around it. */
export const saysMore = (words: string, body = ''): boolean =>
  Boolean(words.replace(body, '').replace(AROUND, ''));
