import {outOfCapitals, telephone} from './practice-words.js';

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
  const wanted = new Set([own, ...(options.neighbours ?? []).map((code) => code.toUpperCase())]);
  const bad: string[] = [];
  const practices: ImportedPractice[] = [];
  for (const {line, cells} of readCsv(csv)) {
    const at = (column: number) => cells[column - 1]?.trim() ?? '';
    const wrong = (words: string) => bad.push(`line ${String(line)}: ${words}`);
    if (line === 1 && /code/i.test(at(1))) continue;
    const [code, name, status, commissioner] = [
      at(1).toUpperCase(),
      at(2),
      at(13).toUpperCase(),
      at(15).toUpperCase(),
    ];
    if (cells.length < 26) {
      wrong(`has ${String(cells.length)} columns; expected 27`);
      continue;
    }
    if (!wanted.has(commissioner)) continue;
    const isPractice = at(26)
      .split('|')
      .some((role) => /^(?:4|RO76)$/.test(role.trim()));
    if (!isPractice) continue;
    if (!/^[A-Z]\d{5}$/.test(code)) {
      wrong(`"${at(1)}" is no code of a practice such as D82040`);
      continue;
    }
    if (!name) {
      wrong(`${code} has no name`);
      continue;
    }
    const state = STATES[status];
    if (state === undefined) {
      wrong(`${code} has the status "${at(13)}"; expected A, C, D, P, ACTIVE or INACTIVE`);
      continue;
    }
    const successor = options.successors?.[code];
    if (state === 'proposed' || (state && !successor && !options.closed)) continue;
    const postcode = readPostcode(at(10));
    if (at(10) && !postcode) wrong(`${code} has the postcode "${at(10)}", left out`);
    const phone = telephone(at(18));
    if (at(18) && !phone) wrong(`${code} has the telephone "${at(18)}", left out`);
    const closed = readDay(at(12));
    practices.push({
      name: outOfCapitals(name),
      code,
      ...some('address', addressOf(cells.slice(4, 9), name)),
      ...some('postcode', postcode),
      ...some('telephone', phone),
      ...(commissioner !== own && {organisation: commissioner}),
      ...(state && {status: state}),
      ...(state && some('closed', closed)),
      ...(state && some('successor', successor)),
    });
  }
  const names = Object.fromEntries(
    Object.entries(options.names ?? {}).map(([code, words]) => [code, outOfCapitals(words)]),
  ) as Record<string, string | undefined>;
  const name = names[own];
  return {
    data: {
      organisation: {
        code: own,
        ...some('name', name),
        ...(name && /\bCCG\b|clinical commissioning/i.test(name) && {kind: 'CCG'}),
      },
      ...some('updated', options.updated),
      organisations: [...wanted]
        .filter((code) => code !== own && names[code])
        .map((code) => ({code, name: names[code] ?? ''})),
      practices: practices.sort(
        (a, b) =>
          Number(Boolean(a.organisation)) - Number(Boolean(b.organisation)) ||
          a.name.localeCompare(b.name, 'en'),
      ),
    },
    bad,
  };
}

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

/** "NR5 8AD" from any spacing. */
const readPostcode = (text: string) =>
  /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/.test(text.toUpperCase().replace(/[^A-Z\d]/g, ''))
    ? text
        .toUpperCase()
        .replace(/[^A-Z\d]/g, '')
        .replace(/...$/, ' $&')
    : undefined;

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

/** Rows of a CSV with the line each begins on; quotes, doubled quotes and line ends as RFC 4180 has them. */
export function readCsv(text: string): {line: number; cells: string[]}[] {
  const rows: {line: number; cells: string[]}[] = [];
  const cell = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|\r|$)/y;
  const source = text.replace(/^\uFEFF/, '');
  let line = 1;
  let cells: string[] = [];
  let start = 1;
  while (cell.lastIndex < source.length || cells.length) {
    const found = cell.exec(source);
    if (!found) {
      // A stray quote: take the line as it stands.
      cell.lastIndex = source.indexOf('\n', rows.length ? cell.lastIndex : 0) + 1 || source.length;
      rows.push({line: start, cells: []});
      cells = [];
      start = ++line;
      continue;
    }
    const [, raw = '', end = ''] = found;
    cells.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    line += raw.split('\n').length - 1;
    if (end === ',') continue;
    line++;
    if (cells.length > 1 || cells[0]) rows.push({line: start, cells});
    cells = [];
    start = line;
    if (!end) break;
  }
  return rows;
}
