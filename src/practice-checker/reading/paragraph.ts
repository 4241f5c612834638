import {ofRows} from './lead-ins.js';
import {hasDetails, isAboutPractices, isAside} from './details.js';
import {looksLikeName} from './names.js';
import type {Entry} from './entry.js';
import {entryOf, linesOf, raised, within} from './page-lines.js';
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

const OF_ONE = /^(?:(?:this|the) (?:practice|surgery)\b|\(?(?:now |practice )?closed\b)/i;
const OF_MANY = /\b(?:below|following|these|listed|practices|surgeries|members?)\b|:$/i;

/** "Our neighbour is NHS South Norfolk CCG.": a sentence about bodies, and of no practice. */
const IS_OF_BODY = /\b(?:is|are) (?:the )?(?:NHS )?\p{Lu}[^.]*\.$/u;

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
  const head = title ?? first.split(',')[0] ?? '';
  return {
    entry,
    names: isDetailed ? undefined : namesIn(nodes, entry),
    standing,
    words,
    mark: markOf(nodes.map(({textContent}) => textContent).join('')),
    isNamed: looksLikeName(head) && !isAboutPractices(first) && !isAside(first),
    isBold: title === first,
    hasDetails: isDetailed,
    isOfOne: says(standing) && OF_ONE.test(first),
    isOfNamed: areSpokenOf(words),
    isOfMembers: !says(standing) && isOfMembers(first),
    isOfMany:
      says(standingOf(ofRows(words))) &&
      (OF_MANY.test(words) || (words.length < 60 && !IS_OF_BODY.test(words))),
  };
}

/** The mark of names in italics, of which a sentence tells: "Practices in italics have left us." */
export const ITALICS = 'italics';
const IN_ITALICS = /\b(?:in|are) italics?\b/i;

/** "* closed", "1. Closed in 2019" */
function markOf(text: string): string | undefined {
  const [, sign, number] =
    /^\s*(?:(?:key|notes?)\s?:?\s*)?(?:([*†‡]+)|[([]?(?:(?:foot)?note )?(\d{1,2})[\]).:]*(?=\s|$))/i.exec(
      text,
    ) ?? [];
  return sign ?? (number ? raised(number) : IN_ITALICS.test(text) ? ITALICS : undefined);
}

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
    const own = title === lines[0] && !looksLikeName(title ?? '') ? lines.slice(1) : lines;
    return own.every(looksLikeName) ? own.map(alone) : undefined;
  }
  const [line = ''] = lines;
  const behind = namesBehind(line);
  if (behind) return behind.map(alone);
  if (/^[^:]*\b(?:gps?|doctors|partners|staff|team)\b[^:]*:/i.test(line)) return undefined;
  const parts = line.includes('|')
    ? line.split(/ ?\| ?/)
    : (/:\s(.+?)\.?$/.exec(line)?.[1]?.split(/[,;]\s/) ?? []);
  const [last = '', other] = parts.at(-1)?.split(/ and (?=[^,]*$)/) ?? [];
  if (other && looksLikeName(last) && looksLikeName(other)) parts.splice(-1, 1, last, other);
  return parts.length > 1 && parts.every(looksLikeName) ? parts.map(alone) : undefined;
}

/** "North PCN – Oak Surgery, Elm Surgery": names behind a dash, after words that are none. */
export function namesBehind(line: string): string[] | undefined {
  const [, head = '', rest = ''] =
    /^([^,:]{2,60}?)(?: [–—-] |: ?| (?:are|includes?|comprises?) )(.+?)\.?$/.exec(line) ?? [];
  const names = rest.split(/, ?|; ?| (?:and|&) (?=[^,;]*$)/);
  const areNames = names.length > 1 && names.every(looksLikeName);
  return areNames &&
    head &&
    !looksLikeName(head) &&
    !/\b(?:gps?|doctors|branch\w*|team)\b/i.test(head)
    ? names
    : undefined;
}

/** A paragraph that goes on from practice to practice in its parts: each with its name in bold, or behind an empty line. */
export function splitAtNames(nodes: Node[]): Node[][] {
  const parts: Node[][] = [[]];
  for (const node of nodes) {
    const isBold = node instanceof Element && node.matches('b,strong');
    if (isBold && looksLikeName(node.textContent.trim()) && parts.at(-1)?.length) parts.push([]);
    parts.at(-1)?.push(node);
  }
  const areWhole = parts.every((part) => hasDetails(linesOf(part).join('\n')));
  return areWhole && parts.length > 1 ? parts : splitAtEmptyLines(nodes);
}

/** The parts between empty lines, where several begin with a name. */
function splitAtEmptyLines(nodes: Node[]): Node[][] {
  const parts: Node[][] = [[]];
  let breaks = 0;
  for (const node of nodes) {
    if (node instanceof Element && node.tagName === 'BR') breaks++;
    else if (node.textContent?.trim()) {
      if (breaks > 1) parts.push([]);
      breaks = 0;
    }
    parts.at(-1)?.push(node);
  }
  const named = parts.filter((part) => looksLikeName((linesOf(part)[0] ?? '').split(',')[0] ?? ''));
  return named.length > 1 && parts.every((part) => linesOf(part).length > 1) ? parts : [nodes];
}
