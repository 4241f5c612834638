import {month, monthNumber, weekday} from '../../shared/parse/date-spelling.js';
import {findDates} from '../../shared/parse/typed-date.js';

/* The parts of a day as people type them: texts of regular expressions, without groups that count, and the months that words name. */

/** "st" of "21st", where it stands. */
export const TH = String.raw`(?:\s?(?:st|nd|rd|th))?`;
/** "Tuesday, the" of "Tuesday, the 21st". */
export const WEEKDAY = String.raw`${weekday('name').replace('?<name>', '?:')}[\s,.]{1,3}(?:the\s)?`;
/** A word that begins as a month does: its name, whole, short or mistyped. */
export const MONTH = '(?:jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec)[a-z]{0,6}';

const NAME = new RegExp(`^${month('name')}$`, 'i');
/** Whether a word is a month's name, whole or short. */
export const isMonth = (word: string): boolean => NAME.test(word);

/** 1 to 12 of a month's name, of one with a slip of the pen too; 0 where it is no month. */
export const monthOf = (word: string): number => {
  if (isMonth(word)) return monthNumber(word);
  const [meant] = findDates(`1 ${word} 2000`);
  return meant?.date.length === 10 ? Number(meant.date.slice(5, 7)) : 0;
};

const NAMES = new RegExp(String.raw`(?<!\p{L})${month('name')}(?!\p{L})`, 'giu');
/** The months that words name, 1 to 12. */
export const monthsIn = (words: string): number[] =>
  [...words.matchAll(NAMES)].filter(([word]) => word !== 'may').map(([word]) => monthNumber(word));
