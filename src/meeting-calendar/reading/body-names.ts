import {MONTH} from './day-parts.js';

/** Before a body "public" says who may come; before anything else ("Public Health") it is of a name. */
const WHO = String.raw`(?:Public|Private)\s(?:[Gg]overning|[Bb]oard|[Bb]ody|[Cc]ouncil|[Cc]ommittee|CCG|ICB|NHS|Trust|Primary|Audit|Finance|Quality|Joint)\b`;
/** Capitalised words that may stand before the noun of a body's name. */
const NAME = String.raw`(?:(?!${WHO}|(?:The|Our|Sometimes|Occasionally|Usually|Normally|When|Where|While|If|Any|Each|Every|This|That|Next|All|Formal|Meetings?|Dates?|Future|Upcoming|Past|Previous|Extraordinary|Annual|Papers|Minutes|Agenda|AGM)\s)\p{Lu}[\p{L}&'’/-]*\s+(?:(?:and|of|for|the|in|&)\s+){0,2})`;
/**
 * A body's name: capitalised words up to one of these; not the room it sits in. "The Forum" and
 * "Group" alone name no body.
 */
const BODY = new RegExp(
  String.raw`(?<!\p{L})(?:${NAME}{0,8}(?:(?:Sub-)?Committees?|Body|Bodies|BODY|Board|Council|JSCC)|${NAME}{1,8}(?:Forum|Panel|Partnership|Group))(?!\s?(?:[Rr]ooms?|[Cc]hambers?|[Oo]ffices?|[Hh]ouse|[Bb]uilding))\b(?:\s+of\s+Members|\s+in\s+Common)?`,
  'u',
);
/** "Patient forum", "Audit committee": in small letters where they are all that is said, and of nothing that is known. */
const SENTENCE_CASE = new RegExp(
  String.raw`^\W*(?!${WHO}|(?:Meetings?|Dates?|About|Join|Contact|Papers|Minutes|Agenda|Next|Past|Previous|All|Members|Your|Our|The|Who|How|What)\b)(?<name>\p{Lu}[\p{L}&'’-]*(?: (?!(?:the|our|your|this|a|an|is|are|to|for|with|between|from|by|on|meeting|session|seminar|workshop|training|event)\b)[\p{L}&'’-]+){0,6} (?:committee|board|body|council|forum|panel|partnership|group))\W*$`,
  'u',
);
const NOUN = /(?:committee|board|body|council|forum|panel|partnership|group)\W*$/;
/** Words around a body's name that make it no other title. */
const AROUND = new RegExp(
  String.raw`\b(?:the|of|for|in|our|all|next|future|upcoming|public|private|formal|ordinary|(?:due|planned|scheduled|arranged) to (?:be held|take place)|planned|scheduled|on|meetings?|board|committee|takes? place|taking place|dates?|papers|agendas?|minutes|draft|and|calendar|schedule|held|${MONTH}|20\d\d(?:[/–-]\d{2,4})?|NHS|\p{L}+ CCG)\b|[^\p{L}]`,
  'giu',
);

/** The committee or other body that words name. */
export const bodyIn = (text: string): string | undefined =>
  BODY.exec(text)?.[0].trim() ??
  (text.length < 80 && NOUN.test(text) ? SENTENCE_CASE.exec(text)?.groups?.name : undefined);

/** All that words name. */
export const bodiesIn = (text: string): string[] =>
  text.split(/,| and the /).flatMap((part) => BODY.exec(part)?.[0].trim() ?? []);

/** "Finance and Performance": whether words are what committees are called for short. */
export const isShortBody = (words: string): boolean =>
  /^\W*(?:(?:and|&|primary|care|audit|finance|quality|safety|performance|remuneration|governance|risk|commissioning|executive|strategy|workforce|engagement|clinical|patient|resources)[\s,&/]*)+$/i.test(
    words,
  );

/** "The Board" under "Governing Body", "Committee" under "Audit Committee": whether a name is the other, said short. */
export const isShortFor = (name: unknown, whole?: string): boolean =>
  typeof name === 'string' && whole !== undefined && (name === 'Board' || whole.endsWith(name));

/** Whether words say more than a body's name and what always stands around it. */
export const saysMore = (words: string, body = ''): boolean =>
  Boolean(words.replace(body, '').replace(AROUND, ''));
