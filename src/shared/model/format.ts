import {pad, weekdayOf} from './day.js';
import type {PartialDate} from './partial-date.js';
import {isEnglish} from './words.js';

/**
 * Values in words, in NHS style (https://service-manual.nhs.uk/content/numbers-measurements-dates-time):
 * "Tuesday 28 January 2020", "1:30pm", "midday", "1pm to 4pm", "199KB".
 */

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

const formatters = new Map<string, Intl.DateTimeFormat>();

/** A date in another language, with its month, and with as much of the day as is asked for. */
function inWords(date: string, lang: string, day?: 'numeric', weekday?: 'long'): string {
  const key = `${lang} ${day ?? ''} ${weekday ?? ''}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    const parts = {year: 'numeric', month: 'long', day, weekday, timeZone: 'UTC'} as const;
    formatters.set(key, (formatter = new Intl.DateTimeFormat(lang, parts)));
  }
  return formatter.format(new Date(date));
}

/** With a capital letter in front. */
export const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** "February 2019" of "2019-02" or of any day in it. */
export const monthInWords = (date: string, lang = 'en-GB'): string =>
  isEnglish(lang)
    ? `${MONTHS[Number(date.slice(5, 7)) - 1] ?? ''} ${date.slice(0, 4)}`
    : inWords(date.slice(0, 7), lang);

/** "14 February 2019", "February 2019" or "2019": as exact as the date is. */
export function dateInWords(date: PartialDate, lang = 'en-GB'): string {
  if (date.length === 4) return date;
  if (date.length === 7) return monthInWords(date, lang);
  return isEnglish(lang)
    ? `${Number(date.slice(8))} ${monthInWords(date)}`
    : inWords(date, lang, 'numeric');
}

/** "Tuesday 28 January 2020". */
export function dayInWords(day: string, lang = 'en-GB'): string {
  if (!isEnglish(lang)) return inWords(day, lang, 'numeric', 'long');
  return `${capital(weekdayOf(day))} ${dateInWords(day)}`;
}

/** "1:30pm", "9am", "midday", "midnight" of "13:30", "09:00", "12:00", "00:00". */
export function timeInWords(time: string): string {
  if (time === '12:00') return 'midday';
  if (time === '00:00') return 'midnight';
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return `${hour % 12 || 12}${minute ? `:${pad(minute)}` : ''}${hour < 12 ? 'am' : 'pm'}`;
}

/**
 * "199KB", "1.25MB", "2.00GB": nearest KB under 1MB, two decimals above, as the NHS asks of link text
 * (https://service-manual.nhs.uk/content/formatting). Never "0KB".
 */
export function sizeInWords(bytes: number): string {
  const kb = Math.max(1, Math.round(bytes / 1024));
  if (kb < 1024) return `${kb}KB`;
  return kb < 1024 ** 2
    ? `${(bytes / 1024 ** 2).toFixed(2)}MB`
    : `${(bytes / 1024 ** 3).toFixed(2)}GB`;
}

/** A language that `Intl` takes. Plain "en" means UK English here: these are English public bodies. */
export function intlLang(lang: string | undefined): string {
  // English needs no `Intl`, whose first use a person would feel.
  if (!lang || ['en', 'en-gb'].includes(lang.toLowerCase())) return 'en-GB';
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? 'en-GB';
  } catch {
    return 'en-GB';
  }
}
