import {BOARD, GROUP} from '../../shared/model/body-kinds.js';
import {NUMBER} from './contacts.js';
import {POSTCODE} from './details.js';
import {looksLikeName} from './names.js';
import {isSign} from './signs.js';

/** What begins and ends a line. */
export const BLOCK =
  'address,article,blockquote,dd,details,div,dl,dt,figure,h1,h2,h3,h4,h5,h6,li,ol,p,pre,section,summary,table,tbody,td,th,thead,tr,ul';
/** What is not read; a button that unfolds what is under a heading holds the heading's words. */
export const SKIPPED =
  // What a tab or a button unfolds is hidden for now only.
  'script,style,template,nav,form,select,noscript,' +
  ':is([hidden]:not([hidden=until-found]),[style*="display:none"],[style*="display: none"]):not([role=tabpanel],[aria-labelledby],.collapse,.tab-pane),' +
  'button:not(:is(h1,h2,h3,h4,h5,h6,summary,dt) *)';
/** What an editor struck out. */
export const STRUCK = 's,strike,del,[style*="line-through"]';
/** The words of a link that say nothing of a practice: "Visit website", "Call", "Get directions". */
const LINK_WORDS =
  /^(?:visit|view|see|go to|(?:cqc|inspection)(?: report| rating)?|call|phone|e-?mail|map|(?:get )?directions|find us|(?:(?:practice|surgery|gp) )?web(?: ?site)?|(?:read )?more|click here|link|details|opening (?:times|hours)|book)(?: (?:the|our|their|us|here|now|on|a|practice|surgery|web(?:site| site)?|google|map|page|details|info|information|online|appointment))*$/i;
/** What stands behind a link: "(PDF, 100KB)", "(opens in new window)". */
const LINK_ASIDE =
  / ?\((?:pdf|word|docx?|opens? in|external|new (?:window|tab)|link)\b[^()]{0,40}\)| ?[([]?(?:external link|opens in a? ?new (?:window|tab))[)\]]?$/gi;
/** A row of dots or dashes to draw a line with; long ones would cost time, and say nothing. */
const RULE = /([,;:([|.–—_-])[\s,;:([|.–—_-]{5,}/g;
/** Values out of a spreadsheet: "Oak Surgery";"1 Oak Street" */
const QUOTED = /^"[^"]*"(?:[;,] ?"[^"]*")+$/;
/** "S. Norfolk CCG" */
const POINTED = new RegExp(
  String.raw`\b([NSEW])\.(?= ?\p{Lu}[\p{L} &]* (?:${GROUP}|${BOARD})\b)`,
  'gu',
);

/** "NR2-2BQ" */
const HYPHENED = /\b([A-Z]{1,2}\d[A-Z\d]?)-(\d[A-Z]{2})\b/g;

/** What editors type before the lines of a list: "1.", "2)", "•", "-". */
const MARKER = /^(?:[•·▪●◦‣*–—-]|§(?=\s)|\d{1,3}[.)](?=\s*[([]?\p{L}))\s*/u;

/** "(Branch) 9 High Street" */
const BRANCH = /^\(branch(?: surgery| site)?\)\s?[:–-]?\s?(?=\S)/i;

/** "Oak Surgery is at 1 Oak Street, Norwich, NR1 1AA": the same as with a comma. */
const IS_AT =
  /^(?!th(?:e|is) (?:practice|surgery) )([^,:.]{3,70}?) (?:(?:is|are|can be found)(?: now)?(?: (?:located|based|situated|found))? (?:at|in|on)|(?:has |have )?(?:(?:now|recently) )?(?:moved|relocated) to) (?=[^.]{0,120}\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b)/;

/** "Oak Surgery (see note 1)", "Oak Surgery [1]": a pointer to a note. */
const NOTE_MARK =
  /(?<=\p{L})\s?(?:\[(?:(?:see )?(?:foot)?note )?(?=\d{1,2}\])|\((?:see )?(?:foot)?note (?=\d{1,2}\)))(\d{1,2})[\])]/giu;

/** The lines of text as they are seen: broken by <br> and blocks, spaces collapsed, without the marks of a list. */
export function linesOf(nodes: Node[]): string[] {
  let text = '';
  const add = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const isTyped = node.parentElement?.closest('pre');
      const words = node.textContent ?? '';
      text += isTyped
        ? // Columns that were typed stand apart by tabs.
          words.replace(/(?<=[^\s,])(?:\t+| {3,})(?=\S)/g, ', ').replace(/[^\S\n]+/g, ' ')
        : words.replace(/\s+/g, ' ');
    }
    if (!(node instanceof Element) || node.matches(SKIPPED)) return;
    if (isReplaced(node) || isSign(node)) return;
    if (node.matches('a') && LINK_WORDS.test(node.textContent.trim())) return;
    // "+" and arrows show that something unfolds.
    if (node.matches('span,i,em,b') && /^[+−×✕▼▲▾▸►›»→↓⌄^]$/.test(node.textContent.trim())) return;
    // A number that points at a note is no part of a name; it stays apart as a sign.
    if (node.matches('sup') && /^\W?\d{1,2}\W?$/.test(node.textContent.trim())) {
      text += raised(node.textContent);
      return;
    }
    // What a style puts on a line of its own stands without a space in the text.
    const isApart =
      (/[a-z]$/.test(text) && /^[A-Z\d]/.test(node.textContent)) ||
      (node.matches('a') &&
        node.previousSibling instanceof Element &&
        node.previousSibling.matches('a'));
    if (isApart) text += '\n';
    const breaks = node.matches(BLOCK) || node.tagName === 'BR';
    if (breaks) text += '\n';
    node.childNodes.forEach(add);
    if (breaks) text += '\n';
  };
  nodes.forEach(add);
  return text
    .split('\n')
    .map((line) =>
      line
        .replace(/[\s\u200b\ufeff]+/g, ' ')
        .replace(LINK_ASIDE, '')
        .replace(QUOTED, (all) => all.slice(1, -1).replace(/"[;,] ?"/g, ', '))
        .replace(POINTED, '$1')
        .replace(/\{([^{}]*)\}/g, '($1)')
        .replace(/ (?:\*+|[([])new!?(?:\*+|[)\]])$/i, '')
        .replace(HYPHENED, '$1 $2')
        .replace(/\(\s*\)|\[\s*\]/g, '')
        .replace(RULE, '$1 ')
        .trim()
        .replace(MARKER, '')
        .replace(BRANCH, 'Branch: ')
        .replace(NOTE_MARK, (_, number: string) => raised(number))
        .replace(/,? (?:and|&)$/, '')
        .replace(IS_AT, '$1, '),
    )
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
}

/** Words struck out with others of their kind in their place: an editor's correction. */
const isReplaced = (node: Element): boolean => {
  if (!node.matches(STRUCK) || node.matches(BLOCK)) return false;
  const isNext =
    node.nextSibling === node.nextElementSibling || !node.nextSibling?.textContent?.trim();
  if (node.nextElementSibling?.tagName === 'INS' && isNext) return true;
  const [old = '', after = '', below = ''] = [node.textContent, ...wordsBehind(node)].map((words) =>
    words.replace(/\s+/g, ' ').trim(),
  );
  if (isName(old)) return isName(after);
  return [POSTCODE, NUMBER].some((form) => form.test(old) && form.test(`${after} ${below}`));
};

const isName = (words: string) => looksLikeName(words.split(/[,;(–]/)[0]?.trim() ?? '');

/** What stands behind an element in its line, and in the lines below that are of the same part. */
function wordsBehind(node: Element): [string, string] {
  const words: [string, string] = ['', ''];
  let at: 0 | 1 = 0;
  for (let next = node.nextSibling; next; next = next.nextSibling) {
    if (next instanceof Element && (next.tagName === 'BR' || next.matches(BLOCK))) at = 1;
    if (!(next instanceof Element && next.matches(STRUCK))) words[at] += next.textContent ?? '';
  }
  return words;
}

/** "12" as "¹²". */
export const raised = (number: string): string =>
  number.replace(/\D/g, '').replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? '');
