import type {Problem} from '../model/problem.js';
import {safeUrl} from '../model/safe-url.js';
import {isObject} from '../parse/record.js';
import {FetchProblem, fetchText} from './fetch-text.js';
import {keepLastGood, lastGood} from './last-good.js';
import {readJson} from './read-json.js';
import type {Layer} from './settings.js';

type Json = Record<string, unknown>;

/** How an element reads: what it was given, and what counts as its own. */
export interface SourceRequest {
  host: Element;
  data?: unknown;
  src?: string;
  settings?: string;
  /** Ask the server again even where an answer is known. */
  fresh: boolean;
  /** Keys whose presence makes a source ("documents"). */
  keys: readonly string[];
  /** Keys that help but make no source ("bankHolidays"); a child script or settings file may add them. */
  extraKeys: readonly string[];
  /** The site's existing HTML as data; without own keys where there is nothing to read. */
  readHtml: (host: Element) => Json;
  /** Text of a `src` that is no JSON but can be read (an .ics file), as data. */
  readOther?: (text: string) => Promise<Json> | undefined;
}

/** What was found, before anything is known of its rows. */
export interface Source {
  kind: 'data' | 'src' | 'script' | 'html' | 'none';
  input: Json;
  /** Where options and words come from, first wins. */
  layers: Layer[];
  problems: Problem[];
}

/** One place data came from: its JSON, or why there is none. */
interface Found {
  input?: Json;
  problems: Problem[];
}

/**
 * Finds the data, the first that is present: the `data` property, `src`, a child JSON script, the
 * HTML inside the element. Never rejects.
 */
export async function loadSource(request: SourceRequest): Promise<Source> {
  const {data, src, settings, keys} = request;
  const holds = (input: unknown): input is Json =>
    isObject(input) && keys.some((key) => Object.hasOwn(input, key));
  // Both files are under way before anything is waited for.
  const fromSrc = src && !holds(data) ? readFile(src, 'src', request) : undefined;
  const fromSettings = settings ? readFile(settings, 'settings', request) : undefined;
  await documentParsed();
  const script = readScript(request.host);
  const srcFound = await fromSrc;
  const settingsFound = await fromSettings;

  const given = holds(data) ? data : isObject(data) && !srcFound ? data : srcFound?.input;
  const layers: Layer[] = [
    {where: 'script', ...pick(script.input)},
    {where: 'settings', ...pick(settingsFound?.input)},
    {where: 'data', ...pick(given)},
  ];
  const problems = [script, settingsFound, srcFound].flatMap((found) => found?.problems ?? []);
  const done = (kind: Source['kind'], input: Json): Source => ({
    kind,
    input: merge(request, input, [script.input, settingsFound?.input]),
    layers,
    problems,
  });

  if (holds(data)) return done('data', data);
  if (srcFound && (holds(srcFound.input) || !srcFound.input))
    return done('src', srcFound.input ?? {});
  if (holds(script.input)) return done('script', script.input);
  const html = request.readHtml(request.host);
  const base = given ?? {};
  if (holds(html)) return done('html', {...base, ...html});
  const empty = !given && !script.input && !request.host.textContent.trim();
  return done(empty ? 'none' : 'html', base);
}

/** Script, settings and source have a say in who publishes; the script's word counts most. */
function merge({extraKeys}: SourceRequest, input: Json, over: (Json | undefined)[]): Json {
  const merged = {...input};
  for (const layer of over.reverse()) {
    if (isObject(layer?.organisation))
      merged.organisation = {
        ...(isObject(merged.organisation) && merged.organisation),
        ...layer.organisation,
      };
    for (const key of [...extraKeys, 'updated']) {
      if (layer && !(key in merged) && key in layer) merged[key] = layer[key];
    }
  }
  return merged;
}

const pick = (input: Json | undefined) => ({options: input?.options, text: input?.text});

/** A parser-made element may be connected before its children are there. */
const documentParsed = () =>
  document.readyState === 'loading'
    ? new Promise((resolve) => {
        document.addEventListener('DOMContentLoaded', resolve, {once: true});
      })
    : undefined;

function readScript(host: Element): Found {
  const script = host.querySelector(':scope > script[type="application/json"]');
  if (!script) return {problems: []};
  const {input, problem} = readJson(script.textContent, 'The JSON script');
  return {input, problems: problem ? [problem] : []};
}

async function readFile(
  address: string,
  attribute: string,
  request: SourceRequest,
): Promise<Found> {
  const url = safeUrl(address);
  const error = (code: string, message: string): Problem => ({
    code,
    path: '',
    message,
    severity: 'error',
  });
  if (!url)
    return {
      problems: [error('bad-url', `${attribute}: ${address} is not an address this can read`)],
    };
  const where = `${attribute} (${url})`;
  try {
    const text = await fetchText(url, request.fresh);
    const other = attribute === 'src' ? await request.readOther?.(text) : undefined;
    if (other) return {input: other, problems: []};
    const {input, problem} = readJson(text, where);
    if (input) {
      keepLastGood(url, text);
      return {input, problems: []};
    }
    return withLastGood(url, where, problem);
  } catch (reason) {
    const code = reason instanceof FetchProblem ? reason.code : 'unreadable';
    return withLastGood(url, where, error(code, `${where}: ${(reason as Error).message}`));
  }
}

/** After a failure: what this session last read from the address, and both facts as problems. */
function withLastGood(url: string, where: string, problem: Problem | undefined): Found {
  const problems = problem ? [problem] : [];
  const copy = lastGood(url);
  const input = copy === null ? undefined : readJson(copy, where).input;
  if (input) {
    problems.push({
      code: 'old-copy',
      path: '',
      message: `${where}: showing the copy read earlier in this session`,
      severity: 'warning',
    });
  }
  return {input, problems};
}
