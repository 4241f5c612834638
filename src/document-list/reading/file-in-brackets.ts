import {hasWords, letters, maskFile, note, type Meta} from '../file-words.js';
import {withoutDates, type Dates} from '../page-dates.js';

/* "(PDF, 20KB)": what brackets in a link's text say about the file. */

/** What a bracket tells a person to do with the file that it names. */
const TOLD =
  /^(?:click\s(?:here\s)?(?:to\s)?)?(?:download|view|open|read|here)?(?:\s(?:as|in)(?:\san?)?)?$/i;
const BRACKETS = /\s?[([][^()[\]]{0,120}[)\]]/g;
/** What is left of a bracket that names several formats. */
const SEVERAL_FORMATS =
  /^(?=.*\b(?:and|or)\b)(?:(?:available\s)?(?:in|as)\s)?(?:both\s)?(?:(?:word|excel|powerpoint|html)[\s,/&]*)*(?:and|or)?(?:[\s,/&]*(?:word|excel|powerpoint|html))*$/i;

/** A text less what its brackets say about the file: "(PDF, 20KB, Polish)" becomes "(Polish)". */
export const withoutFileInBrackets = (text: string, meta: Meta, dates: Dates): string =>
  text.replace(BRACKETS, (bracket) => {
    const said: Meta = {};
    const masked = maskFile(bracket, said);
    const [start, end] = letters(withoutDates(masked, dates(bracket)));
    const file = masked !== bracket;
    if (start < end && !file) return bracket;
    const [first, last] = letters(masked);
    // "(Word and PDF files)": which of them it is, its address tells.
    const isOfSeveral = SEVERAL_FORMATS.test(masked.slice(first, last));
    if (isOfSeveral) delete said.format;
    note(meta, said);
    if (start >= end) return file ? ' ' : bracket;
    if (isOfSeveral) return ' ';
    const rest = masked.slice(first, last).replace(/[,;|]?\s{2,}[,;|]?\s*/g, ', ');
    // "(in PDF)", "(as a PDF)", "(download PDF)"
    if (/^(?:available\s)?(?:in|as)(?:\san?)?$/i.test(rest) || TOLD.test(rest) || !hasWords(rest))
      return ' ';
    const open = bracket.search(/[([]/);
    return bracket.slice(0, open + 1) + rest + bracket.slice(-1);
  });
