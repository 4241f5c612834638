import {formatCalled, maskFile, note, SUFFIX, type Meta} from '../file-words.js';
import {isVague} from '../says-nothing.js';
import {beginsWithFormat} from './belongs-together.js';

/* What a link's words tell a person to do, which is no part of its document's title. */

const VERB = String.raw`(?:(?:please\s)?(?:click|tap)\s(?:here\s)?to\s)?(?:download|view|open|read|see|get)\s(?:(?:the|this|our|an?)\s)?`;
/** "Download PDF Annual report", "Open Word document: Form"; "Excel" and "Word" need a sign that they are formats. */
const AHEAD = new RegExp(
  String.raw`^${VERB}(?:(?<format>pdf|docx|xlsx?|pptx?|csv|rtf|odt)${SUFFIX}*|(?:ms\s|microsoft\s)?(?<named>doc|zip|word|excel|powerpoint)(?:${SUFFIX}+|(?=\s?[:–—-])))(?:\s?[:–—-]\s?|\s)(?=\S)`,
  'i',
);
/** "Download (PDF) Gifts register" */
const AHEAD_IN_BRACKETS = new RegExp(
  String.raw`^${VERB}[([](?=(?:pdf|docx?|xlsx?|pptx?|csv|word|excel)\b)[^)\]]{1,40}[)\]]\s?[:–—-]?\s?(?=\S)`,
  'i',
);
/** A file's name behind a verb: "Download file annual-report.pdf". */
const FILE_NAME =
  /^(?:download|view|open)\s(?:(?:the|this)\s)?(?:(?:file|document|attachment)\s?:?\s)?(?<name>\S+\.[a-z]{2,4})(?=\s|$)/i;
/** What stands behind the last dash, colon or bar. */
const BEHIND = /^(?<title>.*[\p{L}\p{N}).].*?)\s?(?:[:|]|\s[–—-])\s+(?<words>[^:|–—]+)$/u;
const TOLD = /^(?:please\s)?(?:click|tap|download|view|open|read|see|get)\b/i;

/** A text less such words in front of its title and behind it; what they say of the file goes into `meta`. */
export function withoutVerbs(text: string, meta: Meta): string {
  const {name} = FILE_NAME.exec(text)?.groups ?? {};
  if (name) {
    maskFile(text, meta);
    return name;
  }
  const ahead = AHEAD.exec(text) ?? AHEAD_IN_BRACKETS.exec(text);
  let title = text;
  if (ahead) {
    const rest = text.slice(ahead[0].length);
    const {format, named} = ahead.groups ?? {};
    const isSaid = /[:–—)\]-]\s?$/.test(ahead[0]);
    if (!isVague(rest) && (isSaid || !beginsWithFormat('Download PDF', rest))) {
      if (named) note(meta, {format: formatCalled(named)});
      else if (format) note(meta, {format: formatCalled(format)});
      else maskFile(ahead[0], meta);
      title = rest;
    }
  }
  const {title: before, words} = BEHIND.exec(title.trimEnd())?.groups ?? {};
  if (!before || !words || !TOLD.test(words) || !isVague(words) || isVague(before)) return title;
  maskFile(words, meta);
  return before;
}
