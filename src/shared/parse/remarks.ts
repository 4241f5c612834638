import type {Severity} from '../model/problem.js';

/** What a reader of pages has to tell the editor of a record that it made. */
export type Remark = readonly [code: string, words: string, severity: Severity];

/**
 * The key of a record's remarks (`Remark[]`), from which the parser makes problems. No JSON has it, and
 * readers, which are files of their own, have the same one.
 */
export const REMARKS = Symbol.for('ccg-widgets.remarks');
