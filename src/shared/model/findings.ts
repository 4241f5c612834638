import type {Problem, Severity} from './problem.js';

/**
 * Notes one finding. `path` is its place in the model ("documents[3].date"), `words` say what is wrong
 * and what to do. Where they name another row, `other` is its place as they write it.
 */
export type Report = (
  code: string,
  path: string,
  severity: Severity,
  words: string,
  other?: string,
) => void;

/** What a check finds, in one form for all four elements, and what notes it. */
export function findings(): {found: Problem[]; report: Report} {
  const found: Problem[] = [];
  const report: Report = (code, path, severity, words, other) => {
    found.push({code, path, message: `${path}: ${words}`, severity, ...(other && {other})});
  };
  return {found, report};
}
