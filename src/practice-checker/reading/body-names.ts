import {BODY_KINDS} from '../../shared/model/body-kinds.js';

/** The boards of Scotland, whose names do not say what they are. */
const SCOTTISH =
  'NHS (?:Ayrshire (?:and|&) Arran|Borders|Dumfries (?:and|&) Galloway|Fife|Forth Valley|Grampian|Greater Glasgow (?:and|&) Clyde|Highland|Lanarkshire|Lothian|Orkney|Shetland|Tayside|Western Isles)';
/** Kinds in any letters that editors write, since the name before them needs its capitals. */
const WRITTEN = `${BODY_KINDS}|Health and Social Care Trust`
  .split('|')
  .flatMap((kind) => [
    kind.replace(/[A-Z](?=[a-z])/g, (first) => `[${first}${first.toLowerCase()}]`),
    kind.toUpperCase(),
  ])
  .join('|');
export const BODY = new RegExp(
  `(?:(?:\\b[A-Z][\\w'’&-]{0,30}\\s+(?:(?:and|&|of|the|on|upon|with)\\s+){0,2}){1,8}(?:${WRITTEN})|${SCOTTISH})\\b`,
);
/** "Our CCG" names none. */
const NO_NAME =
  /^(?:in|of|is|an?|to|which|what|nhs(?= (?:ccg|icb|pct)$)|left|leaving|joined|former|neighbouring|another|other|outside|within|our|the|this|your|each|every|local|member|practices?)\s+\S+$/i;

/** What a body is, without the name of one. */
const KIND = new RegExp(`^(?:${BODY_KINDS})$`, 'i');

/** What headings have in front of a body's name: "Member Practices of". */
const ABOUT =
  /^.*\b(?:members?|practices|surgeries|gps?|list|directory|moved|joined|now|part)\s+(?:(?:of|in|and|to|&|the)\s+)*/i;

/** The name of a commissioning body in a text. */
export function bodyIn(text: string): string | undefined {
  const [found = ''] = BODY.exec(text) ?? [];
  const name = found
    .replace(/^.*?\b(?=NHS\s)/, '')
    .replace(ABOUT, '')
    .replace(
      /^(?:(?:Under|In|With|See|Try|Contact|Visit|Ask|Call|Ring|Phone|Email|From|Former(?:ly)?|Previous(?:ly)?)\s|Ex[- ])/i,
      '',
    );
  if (/^(?:change|choice|name|map|area|list)s? of (?:the )?\S+$/i.test(name)) return undefined;
  return name && !NO_NAME.test(name) && !KIND.test(name) ? name : undefined;
}
