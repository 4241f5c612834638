import {bodyIn} from './body-names.js';
import {addNote, isPlace} from './kinds-of-words.js';
import type {Draft} from './line.js';
import {readAddress} from './typed-links.js';
import {findTimes} from './typed-time.js';

/* What stands beside a meeting's own time and place: its end, refreshments, addresses, numbers to dial. */

/** "Starts 9.30, ends 11", "finish time 12pm". */
const END =
  /,?\s?\b(?:and )?(?:ends?|ending|end time|finish(?:es|ing)?(?: time)?)(?: at| by)?(?: (?:approx(?:imately|\.)?|about|around))?[:\s]{1,3}(\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]\.?m\b|noon\b)?)/i;

/** "2pm start, 4pm close". */
const CLOSE = /,?\s?\b(\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]\.?m\b)?)\s(?:close|finish|end)\b/i;

export function withoutEnd(text: string, row: Draft): string {
  const take = (words: string, end: string) => {
    const [time] = findTimes(end, true);
    if (time) row.end ??= time.start;
    return time ? '|' : words;
  };
  return text.replace(END, take).replace(CLOSE, take);
}

/** "Until 3pm" and "Public may attend until 3pm" say no beginning; what is said of the public is a note (`hold`). */
export const withoutUntil = (text: string, row: Draft, hold: (words: string) => string): string =>
  !/\b(?:until|till?)\s/i.test(text)
    ? text
    : text.replace(/(?:[^.;|()[\]]|\.(?!\s|$))+/g, (piece) => {
        const [time] = findTimes(piece);
        const lead = piece.slice(0, time?.from);
        const [until] = /\b(?:until|till?)\s*$/i.exec(lead) ?? [];
        if (!time || !until) return piece;
        if (/\b(?:may|can|public|open|attend\w*|doors|parking|available)\b/i.test(lead))
          return hold(piece);
        row.end ??= time.start;
        return `${lead.slice(0, -until.length)}|${piece.slice(time.to)}`;
      });

/** "(was 2pm at City Hall)": how it was to be before. */
const BEFORE =
  /(?:[(]|,\s|\s[–—-]\s|\s(?=not \d))((?:was|previously|formerly|originally|instead of|not(?= \d))\b[^()|;]{3,80})[)]?/gi;

/** Notes the time, the place and the name that a meeting no longer has. */
export const withoutFormer = (text: string, row: Draft): string =>
  text.replace(BEFORE, (words, said: string) => {
    if (!findTimes(said).length && !isPlace(said) && !bodyIn(said)) return words;
    addNote(row, said, '. ');
    return '|';
  });

/** What happens beside the meeting, with its time: "followed by the AGM at 4pm", "refreshments from 12.30pm", "9.30am registration". */
const BESIDE =
  /\b(?:followed by(?! (?:an? )?(?:private|closed))|registration|refreshments|arrivals?|lunch|doors open|teas?|coffee|networking|buffet|pre-?meet(?:ing)?|public (?:(?:session|part|meeting) )?(?:starts |begins )?(?:from|at))\b/i;

/** Notes what happens at other times, where the meeting has one of its own. */
export function withoutOtherTimes(text: string, row: Draft): string {
  const all =
    BESIDE.test(text) && !/\b(?:private|closed|confidential)\b/i.test(text)
      ? findTimes(text).length
      : 0;
  if (all < 2) return text;
  return text.replace(/(?:[^.,;()|–—-]|\.(?!\s)|(?<!\s)[–—-]|[–—-](?!\s\p{L}))+/gu, (piece) => {
    const own = BESIDE.test(piece) ? findTimes(piece).length : 0;
    if (!own || own >= all) return piece;
    if (/\bpublic\b/i.test(piece)) row.held ??= 'public';
    addNote(row, piece.replace(/^[\s.:–—-]+|[\s.]+$/g, ''), '. ');
    return '|';
  });
}

/** "Join by phone on 0203 443 6294": a number for the meeting, and not for booking. */
const DIAL =
  /\b(?:(?:join|dial|call)(?:ing)?[ -]in|join by (?:tele)?phone)\b[^|;.\d+]{0,30}\+?\d[\d ]{8,16}\d/gi;

/** Addresses that stand as text, and what one types to get in: "Meeting ID: 123 456 789 Passcode: 4321". */
export function withoutAddresses(text: string, row: Draft): string {
  return text
    .replace(DIAL, (words) => {
      addNote(row, words, '. ');
      return '|';
    })
    .replace(/\bhttps?:\/\/[^\s|<>()]+/gi, (url) => (readAddress(url, row) ? '|' : url))
    .replace(
      /\b(?:(?:meeting|webinar|conference) id|id(?=:?\s?\d)|pass ?code|password|pin)\b:?\s?[\w-]{3,20}(?:\s\d{3,4}){0,4}/gi,
      (words) => {
        addNote(row, words);
        return '|';
      },
    )
    .replace(
      /\b(?:tel(?:ephone)?|phone|call)\b\W{0,3}(0(?:\s?\d){9,10})(?!\d)/gi,
      (_, telephone: string) => {
        row.booking = {telephone, ...row.booking};
        return '|';
      },
    );
}
