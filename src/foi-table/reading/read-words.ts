import {figureIn, type Figure} from './figure-words.js';
import {spelledOut} from './spelled-out.js';
import {isTimed, timeIn, withoutYears, type Time} from './time-words.js';

/** A name, a heading or a line: what figure it names and what it says of time. */
export interface Said extends Figure, Time {
  /** The words as published. */
  text: string;
  /** "Total", "Overall", "Year to date". */
  total: boolean;
}

/** Spaces of all kinds collapsed, invisible characters gone. */
export const tidy = (text: string): string =>
  text
    .replace(/[\u200b-\u200d\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A name of a row or column is never longer; looking for words in more is time lost. */
const MAX_NAME = 300;
/** "Total", "Year to date", "Total for 2015/16", but no "Total requests": that names a figure. */
export const TOTAL =
  /^\W*(grand|sub|overall|year|financial year|annual|full|whole|entire|cumulative|aggregate|combined|outturn|ytd|sum|all|12 months|twelve months)\b|\boutturn\W*$|^\W*q(uarters?)? ?1 ?([-–—]|to) ?q?(uarter )?4\W*$|^\W*totals?\b(?!.*(request|number|enquir))|\btotals?\W*$/;

/** Words of names such as "FOI_InTime", and one kind of apostrophe. */
const spaced = (text: string): string =>
  text
    .replace(/(?<!\d)_|_(?!\d)/g, ' ')
    .replace(/([a-z])([A-Z][a-z]{2})/g, '$1 $2')
    .replace(/[‘’ʼ´`]/g, "'");

/** "You may wish to separate out". */
const NO_MONTH = /\b(?:you|we|they|it|this|which) may\b/g;

/** Reads "Responded to within 20 days", "Quarter 1 (April-June)", "Apr 15 - Jun 15", "2015/16 total". */
export function read(text: string): Said {
  const words = spelledOut(tidy(spaced(text.slice(0, MAX_NAME))).toLowerCase());
  const time = timeIn(words.replace(NO_MONTH, ''));
  return {
    text: tidy(text),
    ...figureIn(withoutYears(words)),
    ...time,
    total: !isTimed(time) && TOTAL.test(words),
  };
}

/** Whether the words say anything of time. */
export const isPlaced = (said: Said): boolean => isTimed(said) || said.total || !!said.year;
