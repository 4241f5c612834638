import type {Problem} from '../model/problem.js';
import {MAX_LENGTH, TIMEOUT} from './fetch-text.js';
import {lastGood} from './last-good.js';
import {LOST} from './lost-file.js';

/**
 * What to do where data could not be had or read: say why, and fall back on the copy that this
 * session read before. A file of its own, because most pages never fail.
 */
export function recover(
  error: unknown,
  where: string,
  text?: string,
  url?: string,
): {input?: Record<string, unknown>; problems: Problem[]} {
  const [code, reason] = explain(error as Error, text);
  const problems = [problem(code, `${where}: ${reason}`, 'error')];
  const copy = url && lastGood(url);
  if (!copy) return {problems};
  problems.push(problem('old-copy', `${where}: shown from the copy read earlier`, 'warning'));
  return {input: JSON.parse(copy) as Record<string, unknown>, problems};
}

const problem = (code: string, message: string, severity: Problem['severity']): Problem => ({
  code,
  path: '',
  message,
  severity,
});

/** The code of a problem, and why in words. */
function explain(error: Error, text?: string): [string, string] {
  if (error instanceof Response) return ['http-error', `the server answered ${error.status}`];
  if (error instanceof URIError) return ['bad-url', 'is no address that can be read'];
  if (error instanceof RangeError) return ['too-large', `is larger than ${MAX_LENGTH / 1e6} MB`];
  if (error.name === 'TimeoutError')
    return ['timeout', `no answer within ${TIMEOUT / 1000} seconds`];
  if (error.name === LOST) return [LOST, error.message];
  if (text === undefined) return ['offline', 'the server could not be reached'];
  if (!(error instanceof SyntaxError)) {
    reportError(error);
    return ['fault', `cannot be read: ${String(error)}`];
  }
  if (text.trim().startsWith('<')) return ['html-not-json', 'is a web page, not JSON'];
  return ['bad-json', error.message && `is not valid JSON: ${error.message}`];
}
