import {collapse, hasWords} from '../file-words.js';
import type {Found} from './found.js';
import {committeeIn, typeIn} from './subject.js';

const NONE = /^(?:all|none|n\/?a|various)$/iu;

/** Whether the head of a column is that of committees: "Committee", "Name of committee", "Committee / group". */
export const isOfCommittees = (label: string): boolean =>
  /committee|board/i.test(label) &&
  !/\p{L}/u.test(
    label.replace(/\b(?:name|of|the|and|or|committee|board|body|group|forum)s?\b|\(s\)/gi, ''),
  );

/** The committee that a column of committees names, which need not say there that it is one: "Audit". */
export function committeeInColumn({line, lines, row}: Found): string | undefined {
  const cells = [{label: line.label, text: row.title}, ...lines];
  const {text = ''} = cells.find(({label}) => isOfCommittees(label)) ?? {};
  const name = collapse(text);
  return NONE.test(name) || !hasWords(name) || typeIn(name)
    ? undefined
    : (committeeIn(name) ?? name);
}
