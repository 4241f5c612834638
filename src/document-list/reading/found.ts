import {checksum} from '../checksum.js';
import type {Meta} from '../file-words.js';
import type {Dates} from '../page-dates.js';
import type {Line} from './outline.js';
import type {Name} from './words-beside.js';

export type Json = Record<string, unknown>;

/** What is read of a document's link and its line. */
export interface Row extends Meta {
  title: string;
  url: string;
  language?: string;
  status?: string;
}

/** A document on its way: what its link says, and the lines that belong to it. */
export interface Found {
  link: HTMLAnchorElement;
  line: Line;
  row: Row;
  /** The title in its link. */
  own: string;
  /** Whether its item is still as `toHTML` wrote it, so that no words around it say more. */
  exact: boolean;
  /** Finds dates in its words. */
  dates: Dates;
  /** Words of its line that lead to it: "Audit Committee: ". */
  lead: string;
  /** What the words behind it, where it is the only link of its line, say it is about. */
  behind: string | undefined;
  /** What names it beside the link. */
  name: Name | undefined;
  /** The element that holds this document and no other. */
  box: Element;
  /** Other lines of its box, or of the table's row that it shares. */
  lines: Line[];
  alternatives: Alternative[];
  /** The words around it that name it: the same object for all that they name. */
  namedBy?: object;
  /** The date in those words: a date of its own is more exact. */
  nameDate?: string;
  /** The day or month over or beside it, and the committee there: that of the meeting, where its agenda has it. */
  held?: Held;
  /** "Easy read", "Summary": which text of a document it is, where no format or language tells. */
  edition: string | undefined;
}
export interface Held {
  day: string;
  committee: string | undefined;
  /** The table's row that says so, where nothing over it does. */
  row?: Element;
}
export interface Alternative {
  url: string;
  format?: string;
  size?: string;
  language?: string;
}

/** What holds one document. */
export const ITEM = /^(li|tr|d[dt]|article)$/;
/** What holds many. */
export const CONTAINER = /^([ou]l|dl|t(able|body|head|foot)|section|main)$/;

/** An item whose words are still those that `toHTML` wrote. */
export function exactItem(link: Element): Element | null {
  const item = link.closest('[data-ccg-words]');
  return item && item.getAttribute('data-ccg-words') === checksum(item.textContent) ? item : null;
}

/** The title of a document's edition: "Strategy: Summary". */
export const titled = (title: string, edition: string): string =>
  `${title.replace(/[\s:]+$/, '')}: ${edition}`;

/** The title of the document that an edition is of. */
export const wholeTitle = ({row: {title}, edition}: Found): string =>
  edition && title.endsWith(`: ${edition}`) ? title.slice(0, -edition.length - 2) : title;

const address = (link: Element) => link.getAttribute('href') ?? '';

/**
 * Links that count. Places in the page, e-mail addresses, telephone numbers and a blog's authors and
 * tags are no documents; in an item that `toHTML` wrote the first link is one, whatever its address.
 */
export function isDocument(link: HTMLAnchorElement): boolean {
  const item = exactItem(link);
  return item
    ? item.querySelector('a') === link
    : /^(?!\s*(?:#|mailto:|tel:|$))/i.test(address(link)) &&
        !/\b(?:author|tag|category|next|prev)\b/i.test(link.rel) &&
        // At the head of a table links sort it.
        !link.closest('thead') &&
        !(link.closest('th') && /^\?|[?&;](?:order|sort|orderby|sortby)=/i.test(address(link))) &&
        !isEmpty(link);
}

/** What a style sheet or the browser shows without a word. */
const SEEN = 'img, svg, i, picture, object, canvas, video, [class], [style], [role="img"]';
/** Links that editors left behind without a word: nobody can see them. */
const isEmpty = (link: HTMLAnchorElement) =>
  !link.textContent.trim() && !link.matches('[aria-label], [title]') && !link.querySelector(SEEN);
