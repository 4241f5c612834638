import {weekdayOf} from './day.js';
import type {PartialDate} from './partial-date.js';

/**
 * Values in words, in NHS style (https://service-manual.nhs.uk/content/numbers-measurements-dates-time):
 * "Tuesday 28 January 2020", "1:30pm", "midday", "1pm to 4pm", "199KB".
 */

const formatters = new Map<string, Intl.DateTimeFormat>();
/** What was asked for before: a list has the same months again and again, and `Intl` takes its time. */
const known = new Map<string, string>();

/** A date with its month, and with as much of the day as the shape says: 10 has the date, 11 the weekday. */
function inWords(date: string, shape: number, lang: string): string {
  const key = lang + String(shape);
  let words = known.get(key + date);
  if (words === undefined) {
    let formatter = formatters.get(key);
    if (!formatter) {
      formatter = new Intl.DateTimeFormat(lang, {
        year: 'numeric',
        month: 'long',
        ...(shape > 9 && {day: 'numeric'}),
        ...(shape > 10 && {weekday: 'long'}),
        timeZone: 'UTC',
      });
      formatters.set(key, formatter);
    }
    // Older engines put a comma behind the weekday; NHS style has none.
    words = formatter.format(new Date(date)).replace(/^(\p{L}+),/u, '$1');
    known.set(key + date, words);
  }
  return words;
}

/** "14 February 2019", "February 2019" or "2019": as exact as the date is. */
export const dateInWords = (date: PartialDate, lang = 'en-GB'): string =>
  date.length === 4
    ? date
    : date.length === 10 && lang === 'en-GB'
      ? // A long list has thousands of days but few months.
        `${String(Number(date.slice(8)))} ${monthInWords(date, lang)}`
      : inWords(date, date.length, lang);

/** "Tuesday 28 January 2020". */
export const dayInWords = (day: string, lang = 'en-GB'): string =>
  lang === 'en-GB'
    ? `${weekdayOf(day).replace(/^./, (letter) => letter.toUpperCase())} ${dateInWords(day)}`
    : inWords(day, 11, lang);

/** "January 2020" of "2020-01" or of any day in it. */
export const monthInWords = (date: string, lang = 'en-GB'): string =>
  inWords(date.slice(0, 7), 7, lang);

/** "1:30pm", "9am", "midday", "midnight" of "13:30", "09:00", "12:00", "00:00". */
export function timeInWords(time: string): string {
  if (time === '12:00') return 'midday';
  if (time === '00:00') return 'midnight';
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const minutes = minute ? `:${String(minute).padStart(2, '0')}` : '';
  return `${String(hour % 12 || 12)}${minutes}${hour < 12 ? 'am' : 'pm'}`;
}

/**
 * "199KB", "1.25MB": nearest KB under 1MB, two decimals above, as the NHS asks of link text
 * (https://service-manual.nhs.uk/content/formatting). Never "0KB".
 */
export function sizeInWords(bytes: number): string {
  const kb = Math.max(1, Math.round(bytes / 1024));
  return kb < 1024 ? `${String(kb)}KB` : `${(bytes / 1024 ** 2).toFixed(2)}MB`;
}

/** A language that `Intl` takes. Plain "en" means UK English here: these are English public bodies. */
export function intlLang(lang: string | undefined): string {
  try {
    const [known] = Intl.getCanonicalLocales(lang || 'en-GB');
    return known === 'en' ? 'en-GB' : (known ?? 'en-GB');
  } catch {
    return 'en-GB';
  }
}
