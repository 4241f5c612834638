import type {Problem} from '../model/problem.js';
import {isObject} from '../parse/record.js';

/** Parses text as a JSON object, or says in words an editor understands why it is none. */
export function readJson(
  text: string,
  where: string,
): {input?: Record<string, unknown>; problem?: Problem} {
  const fail = (code: string, message: string) => ({
    problem: {code, path: '', message: `${where} ${message}`, severity: 'error'} as const,
  });
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (!trimmed) return fail('empty-file', 'is empty; expected JSON');
  if (trimmed.startsWith('<'))
    return fail('html-not-json', 'is a web page, not JSON; check the address');
  try {
    const input: unknown = JSON.parse(trimmed);
    return isObject(input) ? {input} : fail('bad-json', 'must be one JSON object in { }');
  } catch (error) {
    return fail('bad-json', `is not valid JSON: ${(error as Error).message}`);
  }
}
