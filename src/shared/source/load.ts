import type {Problem} from '../model/problem.js';
import {safeUrl} from '../model/safe-url.js';
import {asObject, isObject} from '../parse/record.js';
import {fetchText} from './fetch-text.js';
import {keepLastGood} from './last-good.js';
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
  readHtml: (host: Element) => Json | Promise<Json>;
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

/** What one place held: its JSON, or why there is none. */
interface Found {
  input?: Json;
  problems: Problem[];
}

const NOTHING: Found = {problems: []};
/**
 * Finds the data, the first that is present: the `data` property, `src`, a child JSON script, the
 * HTML inside the element. Never rejects.
 */
export async function loadSource(request: SourceRequest): Promise<Source> {
  const {data, src, settings, host, keys} = request;
  const holds = (input: unknown): input is Json =>
    isObject(input) && keys.some((key) => Object.hasOwn(input, key));
  // Both files are under way before anything is waited for.
  const srcFile = src && !holds(data) ? readFile('src', src, request) : NOTHING;
  const settingsFile = settings ? readFile('settings', settings, request) : NOTHING;
  await documentParsed();
  const script = await readScript(host);
  const fromSrc = await srcFile;
  const fromSettings = await settingsFile;

  const given = isObject(data) && (holds(data) || !src) ? data : fromSrc.input;
  const done = (kind: Source['kind'], input: Json): Source => ({
    kind,
    input: merge(request.extraKeys, input, [fromSettings.input, script.input]),
    layers: [
      {where: 'script', ...script.input},
      {where: 'settings', ...fromSettings.input},
      {where: 'data', ...given},
    ],
    problems: [script, fromSettings, fromSrc].flatMap(({problems}) => problems),
  });
  if (holds(data)) return done('data', data);
  // A file that failed is never replaced by another source of data.
  if (holds(fromSrc.input) || fromSrc.problems.length) return done('src', fromSrc.input ?? {});
  if (holds(script.input)) return done('script', script.input);
  const html = await request.readHtml(host);
  const present =
    holds(html) || given || script.input || script.problems.length || host.textContent.trim();
  return done(present ? 'html' : 'none', {...given, ...html});
}

/** The organisation of later layers comes over that of earlier ones; helping keys only fill gaps. */
function merge(extraKeys: readonly string[], input: Json, layers: (Json | undefined)[]): Json {
  const merged = {...input};
  for (const layer of layers) {
    if (!layer) continue;
    for (const key of [...extraKeys, 'updated']) if (key in layer) merged[key] ??= layer[key];
    if (isObject(layer.organisation)) {
      merged.organisation = {...asObject(merged.organisation), ...layer.organisation};
    }
  }
  return merged;
}

/** A parser-made element may be connected before its children are there. */
const documentParsed = () =>
  document.readyState === 'loading' &&
  new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', resolve, {once: true});
  });

function readScript(host: Element): Found | Promise<Found> {
  const script = host.querySelector(':scope > script[type="application/json"]');
  return script ? readText('script', () => Promise.resolve(script.textContent)) : NOTHING;
}

/** A file as JSON, or as what else the element reads. */
function readFile(attribute: string, address: string, request: SourceRequest): Promise<Found> {
  const url = safeUrl(address);
  return readText(
    `${attribute} ${address}`,
    () => (url ? fetchText(url, request.fresh) : Promise.reject(new URIError())),
    url,
    attribute === 'src' ? request.readOther : undefined,
  );
}

/** Text as one JSON object; where there is none, why. A good answer is kept for when `url` fails later. */
async function readText(
  where: string,
  get: () => Promise<string>,
  url?: string,
  readOther?: SourceRequest['readOther'],
): Promise<Found> {
  let text: string | undefined;
  try {
    text = await get();
    const other = await readOther?.(text);
    if (other) return {input: other, problems: []};
    const input: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (!isObject(input)) throw new SyntaxError('it must be one object in { }');
    if (url) keepLastGood(url, text);
    return {input, problems: []};
  } catch (error) {
    const {recover} = await import('./source-failure.js');
    return recover(error, where, text, url);
  }
}
