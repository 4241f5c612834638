import {branchIn} from './branches.js';
import {hasDetails, isAboutPractices} from './details.js';
import {ENDS_IN_NOT} from './doubts.js';
import type {Entry} from './entry.js';
import type {KnownBodies} from './known-bodies.js';
import {readEntry} from './read-entry.js';
import {readSites} from './sites.js';
import {settleMergers} from './mergers.js';
import {looksLikeName} from './names.js';
import {withoutAsides} from './page-evidence.js';
import {BOLD, ITALICS} from './paragraph.js';
import {isPerson, ROLE} from './people.js';
import {SaidOfRows} from './said-of-rows.js';
import {isOffice, isOtherService} from './services.js';
import {isStruck, splitEntries} from './split-entries.js';
import type {Sections} from './sections.js';
import {takeMark, takeStanding} from './clauses.js';
import {behindBody, isBodyAlone} from './body-ahead.js';
import {signsIn} from './signs.js';
import {readWritten} from './written-row.js';

type Json = Record<string, unknown>;

/** What editors put behind a name to point at a note. */
const MARK = /\s?([*†‡#^~§⁰¹²³⁴-⁹]+)$/;

/** What stands in brackets, or behind a dash at the end. */
const REMARK = /\(([^()]{3,90})\)| [–—-] ([^,;()]{3,90})$/;

/** The practices of a page, in order, with what sentences around them say of them. */
export class PracticeRows {
  readonly #rows: Json[] = [];
  /** Practices that are struck out. */
  readonly #struck = new Set<Json>();
  /** What sentences on the page say of them. */
  readonly said: SaidOfRows;

  constructor(bodies: KnownBodies) {
    this.said = new SaidOfRows(bodies);
  }

  get count(): number {
    return this.#rows.length;
  }

  /** Takes an entry under its headings; a `row` may be one that `toHTML` wrote. */
  keep(entry: Entry, sections: Sections, row?: Element) {
    const written = row && readWritten(row);
    if (written) {
      const organisation = sections.written;
      this.#rows.push({...(organisation && {organisation}), ...written});
      return;
    }
    if (sections.isOtherService) return;
    const [who = '', role = ''] = entry.lines[0]?.split(',') ?? [];
    if (sections.isOfPeople && (isPerson(who) || ROLE.test(role))) return;
    const {lines, body} = behindBody(entry.lines);
    const standing = {
      ...sections.standing,
      ...entry.standing,
      ...(body && {organisation: body}),
      ...(row && signsIn([row])),
    };
    for (const each of splitEntries({...entry, lines, standing})) this.#one(each);
  }

  #one(entry: Entry) {
    const row = readEntry(entry);
    // A line that is a branch and no more.
    if (row.name === undefined && row.branches && this.#rows.length) {
      for (const branch of row.branches as Json[]) this.#addBranch(branch);
      return;
    }
    const written = typeof row.name === 'string' ? row.name : '';
    const mark = (MARK.exec(written) ?? MARK.exec(entry.lines[0] ?? ''))?.[1];
    const name = written.replace(MARK, '');
    const first = takeStanding(takeMark(entry.lines[0] ?? '').line).line;
    // Letters that jump down the page, and sentences, are no practices.
    const jumps =
      entry.hrefs?.some((href) => href.startsWith('#')) && !hasDetails(entry.lines.join(' '));
    if (name.length < 3 || name.length > 100 || jumps || isAboutPractices(first)) return;
    if (ENDS_IN_NOT.test(name)) return;
    const branch = branchIn(name) ?? (row.kind === 'branch' ? {name} : undefined);
    delete row.kind;
    if (branch && this.#rows.length) {
      this.#addBranch({...row, name: branch.name}, branch.of);
      return;
    }
    // The office of a body, and a link to one.
    const isOfBody = isBodyAlone(entry.lines[0]?.split(',')[0] ?? '') && !looksLikeName(name);
    if (isOfBody || isBodyAlone(name) || isOtherService(name) || isOffice(name)) return;
    row.name = name;
    const [, bracketedWords = '', dashed = ''] = REMARK.exec(entry.lines[0] ?? '') ?? [];
    const remark = bracketedWords || dashed;
    if (row.organisation === undefined && this.said.isOfOther(remark)) row.status ??= remark;
    if (this.#isNoteOn(row)) return;
    this.#rows.push(row);
    if (isStruck(entry)) this.#struck.add(row);
    if (mark) this.said.mark(row, mark);
    const [, bracketed] = / [([]([A-Z]{1,4})[)\]]$/.exec(entry.lines[0] ?? '') ?? [];
    for (const letter of [...(entry.letters ?? []), ...(bracketed ? [bracketed] : [])])
      this.said.mark(row, letter);
    if (entry.isItalic) this.said.mark(row, ITALICS);
    if (entry.isBold) this.said.mark(row, BOLD);
  }

  /** "Oak Surgery closed in 2019" below its own row is a note on that row. */
  #isNoteOn({name, ...said}: Json): boolean {
    const keys = Object.keys(said);
    if (
      !keys.length ||
      keys.some((key) => !/^(?:status|closed|into|joins|leaves|notes|organisation)$/.test(key))
    )
      return false;
    const known = this.#rows.find((row) => String(row.name) === name);
    if (known) Object.assign(known, said);
    return known !== undefined;
  }

  /** Adds sites to the practice kept last. */
  sites(entry: Entry, isRow: boolean) {
    for (const branch of readSites(entry, isRow)) this.#addBranch({...branch});
  }

  /** Adds a branch to the practice that it is said to be of, else to the one kept last. */
  #addBranch({name, address, postcode}: Json, of?: string) {
    const practice = this.#rows.find((row) => of && row.name === of) ?? this.#rows.at(-1);
    if (!practice) return;
    const branch = {
      name,
      ...(address !== undefined && {address}),
      ...(postcode !== undefined && {postcode}),
    };
    practice.branches = [...((practice.branches as Json[] | undefined) ?? []), branch];
  }

  finish(): Json[] {
    this.said.settle(this.#rows);
    settleMergers(this.#rows);
    return withoutAsides(this.#rows.filter((row) => !this.#isReplaced(row)));
  }

  /** Struck out, with the same practice as it is now elsewhere on the page. */
  #isReplaced(row: Json): boolean {
    const isNow = (other: Json) => other.name === row.name && !this.#struck.has(other);
    return this.#struck.has(row) && this.#rows.some(isNow);
  }
}
