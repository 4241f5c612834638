import {behindBody} from './body-ahead.js';
import {isOfBody} from './body-sentences.js';
import {ofRows} from './lead-ins.js';
import {hasDetails, isAboutPractices, isAside} from './details.js';
import {looksLikeName} from './names.js';
import type {Entry} from './entry.js';
import {entryOf} from './page-entries.js';
import {raised} from './page-lines.js';
import {within} from './within.js';
import {areSpokenOf} from './spoken-of.js';
import {says, standingOf, type Standing} from './standing.js';

/** What a paragraph is, as far as its own words say. */
export interface Paragraph {
  /** It begins with the name of a practice. */
  isNamed: boolean;
  /** Its first line is all in bold, or a link. */
  isBold: boolean;
  hasDetails: boolean;
  /** It says something of the one practice above: "This practice closed in 2019." */
  isOfOne: boolean;
  /** It says something of the practices below: "The following practices left us." */
  isOfMany: boolean;
  /** It says something of practices that it names: "Elm Surgery left the CCG in 2019." */
  isOfNamed: boolean;
  /** It says that those below are members, and ends what a paragraph before said: "Current members:" */
  isOfMembers: boolean;
  /** It is several links and no other words. */
  areLinks: boolean;
  words: string;
  /** The mark that it begins with, where it is a note to a name with that mark: "*". */
  mark?: string;
}

export interface ReadParagraph extends Paragraph {
  entry: Entry;
  /** Practices that it names one after another, where it says no more of them. */
  names?: Entry[];
  standing: Standing;
}

const OF_ONE = /^(?:(?:this|the) (?:practice|surgery)\b|\(?(?:now |practice )?closed\b(?!\s?:$))/i;
const OF_MANY = /\b(?:below|following|these|listed|practices|surgeries|members?)\b|:$/i;

/** Words that say so of practices, and none that take it back. */
const isOfMembers = (line: string): boolean => {
  const lead = /:/.test(line) ? line.slice(0, line.indexOf(':') + 1) : line;
  return (
    lead.length < 160 &&
    (lead.endsWith(':') || /\b(?:following|below)\b/i.test(lead) || lead.length < 60) &&
    /\bmembers?\b|\b(?:our|current|present|existing|remaining)\b.*\b(?:practices|surgeries)\b/i.test(
      lead,
    ) &&
    !/\b(?:not?|never|were|was|had|until|before|used|if|how|why|ex|former\w*|previous\w*|past|potential|proposed|future|may|staff|team|board|body)\b/i.test(
      lead,
    )
  );
};

export function readParagraph(nodes: Node[]): ReadParagraph {
  const entry = entryOf(nodes);
  const {lines, title} = entry;
  const [first = ''] = lines;
  const words = lines.join('\n');
  const standing = standingOf(words);
  const isDetailed = hasDetails(words);
  const [own = ''] = behindBody(lines).lines;
  const head = own === first ? (title ?? first.split(',')[0] ?? '') : own;
  return {
    entry,
    names: isDetailed ? undefined : namesIn(nodes, entry),
    standing,
    words,
    mark: markOf(nodes.map(({textContent}) => textContent).join('')),
    isNamed: looksLikeName(head) && !isAboutPractices(own) && !isAside(own),
    isBold: title === first,
    hasDetails: isDetailed,
    isOfOne: says(standing) && OF_ONE.test(first),
    isOfNamed: areSpokenOf(words),
    isOfMembers: !says(standing) && isOfMembers(first),
    areLinks: areLinks(entry),
    isOfMany:
      !areLinks(entry) &&
      says(standingOf(ofRows(words))) &&
      (OF_MANY.test(words) || (words.length < 60 && !isOfBody(words))),
  };
}

/** Several links and no other words: to other pages, and over nothing. */
const areLinks = ({lines, links = []}: Entry): boolean =>
  links.length > 1 &&
  !/\p{L}/u.test(links.reduce((left, {words}) => left.replace(words, ''), lines.join(' ')));

/** The mark of names in italics, of which a sentence tells: "Practices in italics have left us." */
export const ITALICS = 'italics';
const IN_ITALICS = /\b(?:in|are) italics?\b/i;
/** The same in bold; who is in bold may also be a member, and the others not. */
export const BOLD = 'bold';
const MEMBERS_BOLD =
  /\b(?:in|are) bold\b[^.]* (?:are|is) (?:(?:all|our|gp|the) )*members?\b|^(?:our |the )?members?(?: practices)? are (?:\w+ )?in bold\b/i;

/** "* closed", "1. Closed in 2019" */
function markOf(text: string): string | undefined {
  const [, sign, number] =
    /^\s*(?:(?:key|notes?)\s?:?\s*)?(?:([*†‡#^~§]+)|[([]?(?:(?:foot)?note )?(\d{1,2})[\]).:]*(?=\s|$))/i.exec(
      text,
    ) ?? [];
  return (
    sign ??
    (number
      ? raised(number)
      : IN_ITALICS.test(text)
        ? ITALICS
        : MEMBERS_BOLD.test(text)
          ? BOLD
          : undefined)
  );
}

/** What stands between names; the last may have "and" besides. */
const BETWEEN = /[,;] (?:(?:and|&) )?/;
const BETWEEN_LAST = /[,;] ?(?:(?:and|&) (?=[^,;]*$))?| (?:and|&) (?=[^,;]*$)/;

/** Over people, and no practices. */
const OF_PEOPLE = /\b(?:gps?|doctors|partners|staff|team)\b/i;

/** Names alone: a line or a link each, or behind a colon: "Our members are: Oak Surgery, Elm Surgery." */
function namesIn(nodes: Node[], {lines, title, struck}: Entry): Entry[] | undefined {
  const alone = (name: string): Entry => ({lines: [name], struck});
  const links = within(nodes, 'a').map((link) => entryOf([link]));
  const named = links.filter(({lines: [first = '']}) => looksLikeName(first));
  const areLines =
    links.length === lines.length && links.every((link, at) => link.lines[0] === lines[at]);
  if (named.length > 1 && named.length * 2 >= links.length) return areLines ? links : named;
  if (lines.length > 1) {
    // "North locality" in bold, and names below it.
    const [head = ''] = lines;
    const isOver = (title === head || head.endsWith(':')) && !OF_PEOPLE.test(head);
    const own = isOver && !looksLikeName(head.replace(/:$/, '')) ? lines.slice(1) : lines;
    return own.every(looksLikeName) ? own.map(alone) : undefined;
  }
  const [line = ''] = lines;
  const behind = namesBehind(line);
  if (behind) return behind.map(alone);
  if (/:/.test(line) && OF_PEOPLE.test(line.slice(0, line.indexOf(':')))) return undefined;
  const listed = line.split(BETWEEN_LAST);
  const isSaying = /\b(?:is|are|was|were|has|have|had|will)\b/.test(line);
  if (listed.length > 2 && !isSaying && listed.every(looksLikeName)) return listed.map(alone);
  const parts = line.includes('|')
    ? line.split(/ ?\| ?/)
    : (/:\s(.+?)\.?$/.exec(line)?.[1]?.split(BETWEEN) ?? []);
  const [last = '', other] = parts.at(-1)?.split(/ and (?=[^,]*$)/) ?? [];
  if (other && looksLikeName(last) && looksLikeName(other)) parts.splice(-1, 1, last, other);
  return parts.length > 1 && parts.every(looksLikeName) ? parts.map(alone) : undefined;
}

/** "North PCN – Oak Surgery, Elm Surgery": names behind a dash, after words that are none. */
export function namesBehind(line: string): string[] | undefined {
  const [, head = '', rest = ''] =
    /^([^,:]{2,60}?)(?: [–—-] |: ?| (?:are|includes?|comprises?) )(.+?)\.?$/.exec(line) ?? [];
  const names = rest.split(BETWEEN_LAST);
  const areNames = names.length > 1 && names.every(looksLikeName);
  return areNames &&
    head &&
    !looksLikeName(head) &&
    !/\b(?:gps?|doctors|branch\w*|team)\b/i.test(head)
    ? names
    : undefined;
}
