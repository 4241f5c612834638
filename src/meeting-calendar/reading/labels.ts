import {bodyIn} from './body-names.js';
import type {Line, Mark} from './line.js';

/** Labels as people write them, above columns, in front of colons and in `dt`; the first that fits. */
const LABELS = {
  papersOn: 'papers (?:published|available|issued|on)',
  questionsBy:
    '(?:(?:deadline|closing|last|date|for|submit|submitting|submission|receipt|of|public) )*questions?(?: deadline|(?: to be (?:received|submitted))? by)?',
  ignored:
    '(?:[a-z]+ ){0,4}(?:deadline|closing date(?: for [a-z ]{3,30})?|cut-?off)|(?:[a-z]+ ){0,3}(?:review|expiry|renewal|publication|issue|approval|submission|due) date|(?:date |last )?(?:appointed|joined|review(?:ed)?|published|uploaded|updated|added|modified|created)|(?:[a-z]+ ){0,3}papers due|agenda setting|(?:month|week)(?!\\s?:)',
  date: '(?<!(?:new|revised|amended|changed|replacement|re-?arranged|re-?scheduled)\\s)(?:(?:times?|venues?|locations?|places?)\\s?(?:,|&|\\/|and)\\s?)*(?:(?:meeting|next|committee|group) )*dates?(?: of (?:next )?meetings?)?(?:\\s?(?:,|&|\\/|and) ?times?)?(?:,? and (?:venue|place|location))?|(?<=^\\W*|[|,;.]\\s)days?|when',
  time: '(?:(?:venues?|locations?|place|where)\\s?(?:,|&|\\/|and)\\s?)?(?:start(?:ing)? |meeting )?times?|(?<=^\\W*)from(?=\\W*$)|starts?|commenc(?:es|ing)|duration',
  end: '(?<=^\\W*)(?:to|until)(?=\\W*$)|ends?|finish(?:es)?|end time|finish time',
  venue: '(?:meeting )?(?:venues?|locations?)|where|place|address|held at|(?<=^\\W*|[|,;.]\\s)room',
  items:
    '(?:main |key |agenda |discussion )?(?:items|topics?|subject)(?: (?:for|of|to be) \\p{L}+)?',
  papers:
    '(?:meeting |board )*(?:papers?|agendas?|minutes|documents?|documentation|downloads?|links?)',
  recording: 'recordings?|video',
  join: 'join(?:ing)?|(?<!\\b(?:ms|microsoft|via|on|by|using)\\s)(?:(?:ms|microsoft) )?teams|(?<!\\b(?:via|on|by|using)\\s)zoom|dial[ -]?in|(?:watch|attend|view|take part) (?:online|live)',
  booking: 'book(?:ing)?s?|register|registration|contacts?|rsvp|how to attend|to attend',
  reason: 'reason',
  name: '(?<!\\p{L}\\s)(?:name of )?(?:meetings?|committees?|groups?|title|event|purpose|bod(?:y|ies)|boards?|type|what(?=\\W*$))',
  status: 'status',
  notes: 'notes?|comments?|(?:further |additional )?(?:information|details)|chair',
};
export type Label = keyof typeof LABELS;
const ANY = Object.entries(LABELS)
  .map(([label, words]) => `(?<${label}>${words})`)
  .join('|');
const HEADER = new RegExp(`^\\W*(?:the )?(?:${ANY})(?![\\p{L}])`, 'iu');
const INLINE = new RegExp(
  `(?<![\\p{L}-]|\\bchange (?:of|in|to) |\\bplease )(?:${ANY})\\s{0,2}(?::|(?<=^\\W*\\p{L}+\\s{0,2})\\s[–—-]\\s)`,
  'giu',
);

const which = (match: RegExpMatchArray | null) =>
  Object.entries(match?.groups ?? {}).find(([, words]) => words as unknown)?.[0] as
    Label | undefined;

/** What a column's heading or a `dt` says of what stands under it. */
export const labelOf = (text: string): Label | undefined =>
  text.length < 60 ? which(HEADER.exec(text)) : undefined;

const WHOLE = new RegExp(`^(?:${ANY})\\s*:?$`, 'iu');
/** Whether words are a label and nothing else. */
export const isLabel = (text: string): boolean => text.length < 40 && WHOLE.test(text.trim());

/** A stretch of a line under one label. */
export interface Part {
  text: string;
  marks: Mark[];
  label?: Label;
  /** The label's own words, which name a committee above a column of dates. */
  heading?: string;
  /** A label's own words where they stand before it, "Dial in" of "Dial in: 0330 336 1949". */
  said?: string;
}

/** What stands above the days from which meetings were moved. */
const OLD_DATE =
  /^\W*(?:old|original(?:ly)?|previous|planned|scheduled|former) (?:meeting )?dates?\b/i;

/** Cuts a line at the labels in it: "Date: 28 January 2020 Time: 1.30pm". */
export function split({text, marks, label: heading}: Line): Part[] {
  const label = heading
    ? (labelOf(heading) ??
      (OLD_DATE.test(heading) ? 'date' : undefined) ??
      (bodyIn(heading) ? 'name' : undefined))
    : undefined;
  // "Agenda - 26 January 2027" in a link is the name of a paper.
  const isName = ({index}: RegExpExecArray, label?: Label) =>
    label === 'papers' && marks.some(({url, from, to}) => url && from <= index && index < to);
  const cuts = [...text.matchAll(INLINE)].filter((cut) => !isName(cut, which(cut)));
  const parts: Part[] = [];
  const add = (from: number, to: number, label?: Label, heading?: string, said?: string) => {
    if (!text.slice(from, to).trim()) return;
    parts.push({
      text: text.slice(from, to),
      label,
      heading,
      ...(said && {said}),
      marks: marks
        .filter((mark) =>
          mark.sign
            ? mark.from <= to && (mark.from > from || !from)
            : mark.from < to && mark.to > from,
        )
        .map((mark) => ({
          ...mark,
          from: Math.max(0, mark.from - from),
          to: Math.max(mark.from, Math.min(mark.to, to)) - from,
        })),
    });
  };
  add(0, cuts[0]?.index ?? text.length, label, heading);
  cuts.forEach((cut, place) => {
    add(
      cut.index + cut[0].length,
      cuts[place + 1]?.index ?? text.length,
      which(cut),
      undefined,
      cut[0].replace(/\s*[:–—-]\s*$/, ''),
    );
  });
  return parts;
}
