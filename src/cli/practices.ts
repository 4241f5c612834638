import {isDay} from '../shared/model/day.js';
import {postcode as ukPostcode} from '../shared/model/fields.js';
import {outOfCapitals, telephone} from './practice-words.js';
import {readCsv} from './read-csv.js';

/** What the command was asked for; codes are ODS codes. */
export interface ImportOptions {
  organisation: string;
  neighbours?: string[];
  /** Names of bodies by their codes. */
  names?: Record<string, string>;
  /** Codes of the practices that took over closed ones, by the closed ones' codes. */
  successors?: Record<string, string>;
  /** Closed practices too: those with a successor always come. */
  closed?: boolean;
  /** Day of the file, "2020-01-01". */
  updated?: string;
}

export interface ImportedPractice {
  name: string;
  code: string;
  address?: string[];
  postcode?: string;
  telephone?: string;
  organisation?: string;
  status?: 'closed' | 'dormant';
  closed?: string;
  successor?: string;
}

export interface Imported {
  data: {
    organisation: {code: string; name?: string; kind?: string};
    updated?: string;
    organisations: {code: string; name: string}[];
    practices: ImportedPractice[];
  };
  /** "line 12: …" for each row that could not be used whole. */
  bad: string[];
}

/**
 * Reads epraccur, the NHS Organisation Data Service's file of prescribers, as the practice checker's
 * data. Both layouts: status A/C/D/P with prescribing setting 4, and ACTIVE/INACTIVE with role RO76
 * (https://digital.nhs.uk/services/organisation-data-service). Bad rows are named, the rest kept.
 */
export function importPractices(csv: string, options: ImportOptions): Imported {
  const own = options.organisation.toUpperCase();
  if (options.updated && !isDay(options.updated))
    throw new Error(`--updated: expected a day such as 2020-01-01; got ${options.updated}`);
  const wanted = new Set([own, ...(options.neighbours ?? []).map((code) => code.toUpperCase())]);
  const bad: string[] = [];
  const practices: ImportedPractice[] = [];
  for (const {line, cells} of readCsv(csv)) {
    if (line === 1 && /code/i.test(cells[0] ?? '')) continue;
    const wrong = (words: string) => bad.push(`line ${String(line)}: ${words}`);
    if (cells.length < 26) wrong(`has ${String(cells.length)} columns; expected 27`);
    else if (wanted.has(columnsOf(cells).commissioner)) {
      const practice = readPractice(cells, options, wrong);
      if (practice) practices.push(practice);
    }
  }
  return {data: {...bodies(wanted, own, options), practices: practices.sort(ownFirst)}, bad};
}

/** The columns of a row that are used, counted from 1 in the file's own description. */
function columnsOf(cells: string[]) {
  const at = (column: number) => cells[column - 1]?.trim() ?? '';
  return {
    code: at(1).toUpperCase(),
    name: at(2),
    address: cells.slice(4, 9),
    postcode: at(10),
    closed: at(12),
    status: at(13).toUpperCase(),
    commissioner: at(15).toUpperCase(),
    telephone: at(18),
    roles: at(26).split('|'),
  };
}

/** The practice of a row; nothing where it is none that was asked for, or cannot be used. */
function readPractice(
  cells: string[],
  options: ImportOptions,
  wrong: (words: string) => void,
): ImportedPractice | undefined {
  const {code, name, commissioner, status, ...row} = columnsOf(cells);
  if (!row.roles.some((role) => /^(?:4|RO76)$/.test(role.trim()))) return undefined;
  const state = STATES[status];
  const fault =
    (!/^[A-Z]\d{5}$/.test(code) && `"${code}" is no code of a practice such as D82040`) ||
    (!name && `${code} has no name`) ||
    (state === undefined &&
      `${code} has the status "${status}"; expected A, C, D, P, ACTIVE or INACTIVE`);
  if (fault) {
    wrong(fault);
    return undefined;
  }
  const successor = options.successors?.[code];
  if (state === 'proposed' || (state && !successor && !options.closed)) return undefined;
  const postcode = ukPostcode.read(row.postcode);
  if (row.postcode && !postcode) wrong(`${code} has the postcode "${row.postcode}", left out`);
  const phone = telephone(row.telephone);
  if (row.telephone && !phone) wrong(`${code} has the telephone "${row.telephone}", left out`);
  return {
    name: outOfCapitals(name),
    code,
    ...some('address', addressOf(row.address, name)),
    ...some('postcode', postcode),
    ...some('telephone', phone),
    ...(commissioner !== options.organisation.toUpperCase() && {organisation: commissioner}),
    ...(state && {status: state, ...some('closed', readDay(row.closed))}),
    ...(state && some('successor', successor)),
  };
}

/** The body itself, its neighbours by name, and the day of the file. */
function bodies(wanted: Set<string>, own: string, {names = {}, updated}: ImportOptions) {
  const nameOf = (code: string) => {
    const words = names[code];
    return words === undefined ? undefined : outOfCapitals(words);
  };
  const name = nameOf(own);
  const isCcg = name && /\bCCG\b|clinical commissioning/i.test(name);
  return {
    organisation: {code: own, ...some('name', name), ...(isCcg && {kind: 'CCG'})},
    ...some('updated', updated),
    organisations: [...wanted].flatMap((code) => {
      const other = code === own ? undefined : nameOf(code);
      return other ? [{code, name: other}] : [];
    }),
  };
}

/** Practices of the body itself first, A to Z. */
const ownFirst = (a: ImportedPractice, b: ImportedPractice) =>
  Number(Boolean(a.organisation)) - Number(Boolean(b.organisation)) ||
  a.name.localeCompare(b.name, 'en');

/** `false` is open. */
const STATES: Record<string, false | 'closed' | 'dormant' | 'proposed' | undefined> = {
  A: false,
  ACTIVE: false,
  C: 'closed',
  INACTIVE: 'closed',
  D: 'dormant',
  P: 'proposed',
};

const some = <K extends string, V>(key: K, value: V | undefined) =>
  (value === undefined ? {} : {[key]: value}) as Partial<Record<K, V>>;

/** "20190331" as a day. */
const readDay = (text: string) =>
  /^\d{8}$/.test(text) ? text.replace(/^(....)(..)(..)$/, '$1-$2-$3') : undefined;

/** The lines that say more than the name does: the first is often the name again, or cut short. */
function addressOf(cells: string[], name: string): string[] | undefined {
  const key = (line: string) =>
    outOfCapitals(line)
      .toLowerCase()
      .replace(/\bthe\b|[^a-z\d]/g, '');
  const lines = cells
    .map((line) => line.trim())
    .filter((line, index, all) => line && key(line) !== key(name) && all.indexOf(line) === index)
    .map(outOfCapitals);
  return lines.length ? lines : undefined;
}
