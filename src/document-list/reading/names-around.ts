import {editionOf} from '../editions.js';
import {hasWords, maskAll} from '../file-words.js';
import {titled, type Found} from './found.js';
import {readLinkText} from './link-text.js';
import {datesIn} from '../page-dates.js';
import {datesUnder, type Heading} from './page-headings.js';
import {saysNothing} from '../says-nothing.js';
import {isCommittee, typeIn} from './subject.js';
import {nameBefore} from './words-beside.js';

/** Headings over any documents: they name none. */
const GENERAL =
  /^(?:(?:our|the|key|related|useful|supporting|other|all|more|latest|current|previous|recent|archived?|further|available|meeting|committee|public|and|&)\s)*(?:documents?|downloads?|files?|attachments?|links?|resources?|information|publications?|library|about(?:\sus)?|news|overview|introduction|archives?|formats?)(?::|\s*$)/i;
/** A longer line tells something. */
const LONGEST = 100;

/** Whether a heading or line could be a document's title: it has words, not of a group or year only. */
export const isTitle = (text: string, heading: Heading | undefined) =>
  text.length <= LONGEST &&
  /\p{L}/u.test(maskAll(text, datesUnder(heading))) &&
  !GENERAL.test(text) &&
  !isCommittee(text);

/** "Policy name: Gifts policy" */
const NAME_LABEL = /^(?:(?:policy|document|file|report)\s)?(?:name|title)\s?:\s*(?=\S)/i;

/**
 * Gives a document the name that words around it say, with what else they say of it; of its file
 * where they are `own` and of no other document.
 */
export function rename(one: Found, words: string, by: object, own = false) {
  const {title, date, reviewBy, ...file} = readLinkText(
    words.trim().replace(NAME_LABEL, ''),
    datesUnder(one.line.headings),
  );
  one.row = {
    ...(own && file),
    ...(reviewBy && {reviewBy}),
    ...one.row,
    title: one.edition ? titled(title, one.edition) : title,
  };
  one.namedBy = by;
  one.nameDate = date;
}

/** An enclosure's number and no more. */
export const ENCLOSURE =
  /^(?:enc(?:losure)?|paper|item|attachment|att|app(?:endix)?|annexe?|document|doc|file)\.?\s?(?:no\.?\s?)?(?:[a-z]?\d{1,3}[a-z]?|[a-z])?(?:\.\d{1,2})?$/i;

/** A reference: "CG02", "HR/012", "NCCG-HR-7.1". */
const REFERENCE = /^(?:\p{Lu}{1,6}[\s/._-]?){1,4}\d{1,4}(?:[./-]\d{1,3}){0,2}[a-z]?$/u;
/** The same, or a number, in a column of references. */
const NUMBERED = /^(?=.*\d)[\p{L}\d][\p{L}\d/._ -]{0,19}$/u;
/** The head of a column of references. */
const REFERENCES = /\b(?:ref(?:erence)?s?|no|numbers?|codes?|ids?)\b/i;

/** Finds days without a year too: they name nothing. */
const anyYear = datesIn(() => 2000);

/** Whether a column is of names. */
const isNaming = (label: string) =>
  !REFERENCES.test(label) &&
  /\b(?:titles?|names?|documents?|descriptions?|polic(?:y|ies)|subject|item)\b/i.test(label);

/**
 * Names a link that says nothing by its table's row: by the cell that names things, else the head of
 * its column; and by a heading in its box.
 */
export function nameByBox(one: Found) {
  const {line, lines, name, row} = one;
  const isNumber =
    ENCLOSURE.test(row.title) ||
    (REFERENCES.test(line.label)
      ? NUMBERED.test(row.title)
      : REFERENCE.test(row.title) && !isNaming(line.label));
  if (one.exact || (!saysNothing(row.title) && !isNumber)) return;
  const words = lines.filter((each) => each !== name?.line && hasWords(each.text, anyYear));
  // What stands under "Minutes" is no name for what stands under "Agenda".
  const cells = words.filter(
    ({block, text, label}) =>
      block.closest('td, th') && /\p{L}{3}/u.test(text) && (isNaming(label) || !typeIn(label)),
  );
  const cell =
    cells.find(({label}) => isNaming(label)) ??
    cells.find(({text}) => isTitle(text, line.headings)) ??
    cells[0];
  // A number says which of several it is; a column of names says more.
  if (isNumber && (!cell || !isNaming(cell.label))) return;
  const heading = words.find(({block}) => /^h\d$/.test(block.localName));
  // In a committee's row the column "Terms of reference" says what it is.
  if (typeIn(line.label) && !editionOf(line.label) && (!cell || isCommittee(cell.text)))
    rename(one, line.label, line);
  else if (cell) rename(one, cell.text, cell);
  else if (heading) rename(one, heading.text, heading);
  else {
    const beside = words.find(
      ({text, links}) =>
        !links.length && nameBefore(text) !== undefined && isTitle(text, line.headings),
    );
    if (beside) rename(one, beside.text, beside, true);
  }
}
