import {contentStart, hasWords, maskFile} from '../file-words.js';
import type {Line} from './outline.js';
import {saysNothing} from '../says-nothing.js';

/** Words that name what links open whose own text says nothing; one object for all links that they name. */
export interface Name {
  words: string;
  /** The line that they are, where it is not the links' own. */
  line?: Line;
}

const VERBS = '(?:read|view|see|download|open|access|find|get)';
/** "To read the ", "You can also download a copy of our ". */
const LEAD = new RegExp(
  String.raw`^(?:(?:please|(?:you\scan|to)\s(?:also\s)?${VERBS}|(?:(?:more|further|full)\s)?(?:info|information|details)\s(?:on|about)|(?:for|about)(?=\s(?:the|our|an?)\s))(?:\s|$)){1,4}(?:(?:an?|the|our|its|full|(?:copy|version)\sof)\s){0,4}`,
  'i',
);
/** " is available to download, please click". */
const TAIL = new RegExp(
  String.raw`(?:[\s,:;([–—-]{1,4}(?:please|(?:is|are)(?:\salso)?|(?:can|may)\sbe|found|viewed|downloaded|seen|accessed|available|in|as|from|at|by|to|click(?:ing)?|this\slink|and|or|${VERBS})){1,8}[\s,:;([–—-]{0,4}$`,
  'i',
);
/** Words that name nothing. */
const NOTHING =
  /^(?:(?:it|this|them|these|that|all|also|available|more|further|full|other|the|an?|as|to|in|and|or|for|you|we|can|information|details?|links?|pages?|website|please|see|click|read|view|here)(?:\W+|$))*$/i;
/** A sentence that was told, not a name. */
const PROSE =
  /^(?:if|whether|that)\b|^(?!(?:who|what|how|why|when|where)\b).*\b(?:has|have|had|was|were|is|are|will)\b/i;
const LONGEST = 160;

/** Sentences; a full stop in "No. 5" or "12.03.19" ends none. */
const sentences = (text: string) =>
  text.split(/(?<=[\p{Ll}\d)”"’]{2}[.!?][”"’)]?)\s+(?=[\p{Lu}“"‘])/u);

/** The words as a name; `undefined` where they are a whole sentence, lead to the link only, or are about the file. */
function asName(words: string): string | undefined {
  const name = words
    .replace(/[\s\u200b-\u200f\u2060]+/g, ' ')
    .trim()
    .replace(LEAD, '')
    .replace(/^(?:the|our)\s/i, '')
    .replace(TAIL, '');
  return name.length <= LONGEST &&
    hasWords(name) &&
    /\p{L}/u.test(name) &&
    !NOTHING.test(name) &&
    !PROSE.test(name)
    ? name
    : undefined;
}

/** The name in front of a link: what the last sentence says, if it has not ended. */
export function nameBefore(text: string): string | undefined {
  const said = text.slice(0, maskFile(text).trimEnd().length);
  return /[.!?][”"’)]?$/.test(said) ? undefined : asName(sentences(text).at(-1) ?? '');
}

/** The name behind a link: "for the minutes of May.", "is the agenda", or words that are no sentence. */
function nameAfter(text: string, led: boolean): string | undefined {
  const [first = ''] = sentences(text.slice(contentStart(text)));
  const said = first.trim().replace(/[.!?]$/, '');
  if (!led && !/^\W*(?:for|about|to|(?:is|are)\s(?:the|our|an?))\s/i.test(maskFile(text)))
    return said === first.trim() ? asName(said) : undefined;
  return asName(said.replace(/^(?:for|about|is|are)\s/i, '').replace(/^(?:the|our|an?)\s/i, ''));
}

/**
 * What names each link of a line, by the texts between the links and the links' own. Words in front
 * of a link hold for it and the next ones, up to other words or a link with a name of its own; where
 * there are none, those behind the links do, then those of the line before.
 */
export function namesBeside(
  pieces: readonly string[],
  titles: readonly string[],
  before: Line | undefined,
): (Name | undefined)[] {
  let name: Name | undefined;
  let open = true;
  const names = titles.map((title, place) => {
    const text = pieces[place] ?? '';
    if (!saysNothing(title)) {
      open = false;
      name = undefined;
    } else if (open || /[|;•]/.test(text)) {
      // What follows the link before is of its file.
      const words = nameBefore(place ? text.slice(contentStart(text)) : text);
      if (words) {
        name = {words};
        open = true;
      }
      return name;
    }
    return undefined;
  });
  if (names.some(Boolean) || !titles.every(saysNothing)) return names;
  for (let place = titles.length; place--;) {
    const ahead = pieces[place]?.trim() ?? '';
    const words = nameAfter(pieces[place + 1] ?? '', /\w/.test(ahead) && NOTHING.test(ahead));
    if (words) name = {words};
    names[place] = name;
  }
  const words = !name && before && nameBefore(before.text);
  return words ? names.fill({words, line: before}) : names;
}

/** The line without links right before this one, in the same paragraph, item or cell, or its term. */
export function lineBefore(line: Line, before: Line | undefined): Line | undefined {
  if (!before || before.links.length) return undefined;
  const box = line.block.closest('li, dd, td, th');
  const same =
    before.block === line.block
      ? /^(p|li|d[dt]|t[dh])$/.test(line.block.localName)
      : box &&
        (box.contains(before.block) ||
          (box.localName === 'dd' && box.previousElementSibling === before.block));
  return same ? before : undefined;
}
