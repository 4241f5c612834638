import type {Problem} from '../model/problem.js';
import {safeUrl} from '../model/safe-url.js';
import {asObject, isObject} from '../parse/record.js';
import {fetchText} from './fetch-text.js';
import {keepLastGood} from './last-good.js';
import {orLost} from './lost-file.js';
import type {Layer} from '../settings.js';

type Json = Record<string, unknown>;

/** How an element reads, and what counts as its own. */
export interface Reading {
  /** Keys whose presence makes a source ("documents"). */
  keys: readonly string[];
  /** Keys that help but make no source ("bankHolidays"); a child script or settings file may add them. */
  extraKeys: readonly string[];
  /** The site's existing HTML as data; without own keys where there is nothing to read. */
  readHtml: (host: Element) => Json | Promise<Json>;
  /** Text of a `src` that is no JSON but can be read (an .ics file), as data. */
  readOther?: (text: string) => Promise<Json> | undefined;
}

/** An element with what it was given. */
export interface SourceHost extends Element {
  room: Reading;
  data?: unknown;
  src?: string;
  settings?: string;
}

/** What was found, before anything is known of its rows. */
export interface Source {
  kind: 'data' | 'src' | 'script' | 'html' | 'none';
  input: Json;
  /** Where options and words come from, first wins. */
  layers: Layer[];
  problems: Problem[];
  /** Keeps the file of `src` for when it fails later in this session: once it has made a model. */
  copy?: () => void;
}

/** What one place held: its JSON, or why there is none. */
type Found = Pick<Source, 'problems'> & Partial<Pick<Source, 'input' | 'copy'>>;

const NOTHING: Found = {problems: []};

const holdsAny = (keys: readonly string[], input: unknown): input is Json =>
  isObject(input) && keys.some((key) => Object.hasOwn(input, key));

/**
 * The `data` property where nothing beside it has to be waited for: an element that shows it at once
 * renders once, and not first that its data is on the way. Else what `loadSource` finds.
 */
export function findSource(host: SourceHost, fresh: boolean): Source | Promise<Source> {
  const {data, settings, room} = host;
  return !holdsAny(room.keys, data) ||
    settings ||
    document.readyState === 'loading' ||
    scriptIn(host)
    ? loadSource(host, fresh)
    : {kind: 'data', input: data, layers: [{where: 'data', ...data}], problems: []};
}

/**
 * Finds the data, the first that is present: the `data` property, `src`, a child JSON script, the
 * HTML inside the element. Whatever is wrong with it is among the problems; rejects only where a file
 * of this library is lost (`lost-file.ts`) or its reader has a fault.
 * @param fresh asks the server again even where an answer is known
 */
async function loadSource(host: SourceHost, fresh: boolean): Promise<Source> {
  const {data, src, settings, room} = host;
  const holds = (input: unknown): input is Json => holdsAny(room.keys, input);
  // Both files are under way before anything is waited for.
  const srcFile = src && !holds(data) ? readFile('src', src, fresh, room.readOther) : NOTHING;
  const settingsFile = settings ? readFile('settings', settings, fresh) : NOTHING;
  await documentParsed();
  const script = await readScript(host);
  const fromSrc = await srcFile;
  const fromSettings = await settingsFile;

  const given = isObject(data) && (holds(data) || !src) ? data : fromSrc.input;
  const done = (kind: Source['kind'], input: Json): Source => ({
    kind,
    input: merge(room.extraKeys, input, [fromSettings.input, script.input]),
    layers: [
      {where: 'script', ...script.input},
      {where: 'settings', ...fromSettings.input},
      {where: 'data', ...given},
    ],
    problems: [script, fromSettings, fromSrc].flatMap(({problems}) => problems),
    copy: kind === 'src' ? fromSrc.copy : undefined,
  });
  if (holds(data)) return done('data', data);
  // A file that failed is never replaced by another source of data.
  if (holds(fromSrc.input) || fromSrc.problems.length) return done('src', fromSrc.input ?? {});
  if (holds(script.input)) return done('script', script.input);
  const html = await room.readHtml(host);
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

const scriptIn = (host: Element) => host.querySelector(':scope > script[type="application/json"]');

function readScript(host: Element): Found | Promise<Found> {
  const script = scriptIn(host);
  return script ? readText('script', () => Promise.resolve(script.textContent)) : NOTHING;
}

/** A file as JSON, or as what else the element reads. */
function readFile(
  attribute: string,
  address: string,
  fresh: boolean,
  readOther?: Reading['readOther'],
): Promise<Found> {
  const url = safeUrl(address);
  return readText(
    `${attribute} ${address}`,
    () => (url ? fetchText(url, fresh) : Promise.reject(new URIError())),
    url,
    readOther,
  );
}

/** Text as one JSON object; where there is none, why. */
async function readText(
  where: string,
  get: () => Promise<string>,
  url?: string,
  readOther?: Reading['readOther'],
): Promise<Found> {
  let text: string | undefined;
  try {
    text = await get();
    const other = await readOther?.(text);
    const json = text.replace(/^\uFEFF/, '');
    const input: unknown = other ?? JSON.parse(json);
    if (!isObject(input)) throw new SyntaxError('it must be one object in { }');
    const copy = () => {
      if (url) keepLastGood(url, other ? JSON.stringify(other) : json);
    };
    return {input, problems: [], copy};
  } catch (error) {
    const {recover} = await orLost(import('./source-failure.js'), 'ccg-source-failure.js');
    return recover(error, where, text, url);
  }
}
