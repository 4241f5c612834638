import type {Problem} from '../model/problem.js';
import {isObject} from '../parse/record.js';

/** Text as a JSON object, or in words an editor understands why it is none. */
export function readJson(
  text: string,
  where: string,
): {input?: Record<string, unknown>; problems: Problem[]} {
  const json = text.replace(/^\uFEFF/, '').trim();
  let code = 'bad-json';
  let reason = 'must be one JSON object in { }';
  try {
    const input: unknown = JSON.parse(json);
    if (isObject(input)) return {input, problems: []};
  } catch (error) {
    reason = `is not valid JSON: ${(error as Error).message}`;
    if (json.startsWith('<')) [code, reason] = ['html-not-json', 'is a web page, not JSON'];
  }
  return {problems: [{code, path: '', message: `${where}: ${reason}`, severity: 'error'}]};
}
