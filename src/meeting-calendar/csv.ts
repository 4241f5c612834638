import {toCsv} from '../shared/export/csv.js';
import {say} from '../shared/model/words.js';
import {nameInWords, placeOf, statusOf, type Saying} from './entry-words.js';
import type {Entry} from './model.js';

/** The meetings that are shown, a row each; days and times as a spreadsheet sorts them. */
export function toCalendarCsv(entries: readonly Entry[], saying: Saying): string {
  const {text} = saying;
  return toCsv([
    [
      'date',
      'time',
      'meeting',
      'committee',
      'status',
      'where',
      'joinLink',
      'questions',
      'papers',
    ].map((word) => text[word] as string),
    ...entries.map((entry) => [
      entry.date,
      [entry.start, entry.end].filter(Boolean).join(' to '),
      nameInWords(entry, saying),
      entry.committee,
      statusOf(entry, saying),
      placeOf(entry.venue),
      entry.join,
      entry.about?.includes('questionsBy')
        ? say(text.about, {date: entry.questionsBy ?? ''})
        : entry.questionsBy,
      entry.papers.map(({url}) => url).join(' '),
    ]),
  ]);
}
