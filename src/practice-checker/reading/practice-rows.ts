import {branchIn} from './branches.js';
import {hasDetails, isAboutPractices} from './details.js';
import {noteIn} from './cell-notes.js';
import {denies, deniesMembership} from './doubts.js';
import type {Entry} from './entry.js';
import {keysIn} from './keys.js';
import type {KnownBodies} from './known-bodies.js';
import {calledRows, spokenOfIn} from './named-in.js';
import {readEntry} from './read-entry.js';
import {readSites} from './sites.js';
import {settleMergers} from './mergers.js';
import {looksLikeName} from './names.js';
import {withoutAsides} from './page-evidence.js';
import {ITALICS} from './paragraph.js';
import {isPerson, ROLE} from './people.js';
import {saysOfMarked} from './set-apart.js';
import {isOffice, isOtherService} from './services.js';
import {MOVED, sentencesIn, spokenOf, fromSubject} from './spoken-of.js';
import {isStruck, splitEntries} from './split-entries.js';
import type {Sections} from './sections.js';
import {takeMark, takeStanding} from './clauses.js';
import {behindBody, isBody} from './body-ahead.js';
import {signsIn} from './signs.js';
import {says, standingOf, type Standing} from './standing.js';
import {readWritten} from './written-row.js';

type Json = Record<string, unknown>;

/** What editors put behind a name to point at a note. */
const MARK = /\s?([*†‡#^~§⁰¹²³⁴-⁹]+)$/;

const withoutThe = (name: string): string => name.replace(/^the /i, '').toLowerCase();

/** "Humbleyard Practice is not." */
const ENDS_IN_NOT = /(?:\bnot|n['’]t)[.\s]*$/i;

/** What a sentence says of its subject; a body may be that of others in it. */
function ofSubject(sentence: string): Standing {
  const {organisation, ...said} = standingOf(sentence);
  return {...said, ...(organisation && MOVED.test(sentence) && {organisation})};
}

function heedOf(row: Json, standing: Standing) {
  if (!row.status && !row.closed) Object.assign(row, standing);
}

/** The practices of a page, in order, with what sentences around them say of them. */
export class PracticeRows {
  readonly #rows: Json[] = [];
  /** Practices that are struck out. */
  readonly #struck = new Set<Json>();
  /** Practices with a mark behind the name. */
  readonly #marked: {mark: string; row: Json}[] = [];
  /** Sentences, which may be of a practice: "Oak Surgery closed in 2019.", "* closed". */
  readonly #said: {words: string; standing: Standing; mark?: string}[] = [];
  readonly #bodies: KnownBodies;
  /** The rows by what sentences call them, once all are known. */
  #called?: ReturnType<typeof calledRows<Json>>;

  constructor(bodies: KnownBodies) {
    this.#bodies = bodies;
  }

  get count(): number {
    return this.#rows.length;
  }

  /** Takes notice of a paragraph: what it says may be of a practice that stands elsewhere. */
  heed(words: string, mark?: string) {
    for (const key of keysIn(words)) this.#said.push({...key, standing: this.#noteIn(key.words)});
    for (const sentence of sentencesIn(words)) {
      const about = fromSubject(sentence);
      const sign = mark ?? saysOfMarked(sentence);
      if (!sign && !says(standingOf(about)) && !denies(about)) continue;
      this.#said.push({
        words: about,
        standing: sign ? this.#noteIn(sentence) : ofSubject(about),
        mark: sign,
      });
    }
  }

  /** What a note on rows with a sign says, or that they may not be ours. */
  #noteIn(words: string): Standing {
    const said = noteIn(words);
    if (says(said)) return said;
    const other = /\b(?:serv|work|refer|patients|for|with)/i.test(words)
      ? undefined
      : this.#bodies.foreignIn(words);
    return other !== undefined || deniesMembership(words) ? {status: words} : {};
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
    const isOfBody = isBody(entry.lines[0]?.split(',')[0] ?? '') && !looksLikeName(name);
    if (isOfBody || isBody(name) || isOtherService(name) || isOffice(name)) return;
    row.name = name;
    if (this.#isNoteOn(row)) return;
    this.#rows.push(row);
    if (isStruck(entry)) this.#struck.add(row);
    if (mark) this.#marked.push({mark, row});
    const [, bracketed] = / [([]([A-Z]{1,4})[)\]]$/.exec(entry.lines[0] ?? '') ?? [];
    for (const letter of [...(entry.letters ?? []), ...(bracketed ? [bracketed] : [])])
      this.#marked.push({mark: letter, row});
    if (entry.isItalic) this.#marked.push({mark: ITALICS, row});
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

  /** Whether a practice has a mark behind its name that a note explains. */
  hasMark(sign: string): boolean {
    return this.#marked.some(({mark}) => mark === sign);
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
    for (const {words, standing, mark} of this.#said) {
      const marked = this.#marked.filter((each) => each.mark === mark);
      // "22 practices are members" begins with no sign.
      if (mark && (marked.length || !/[⁰¹²³⁴-⁹]/.test(mark))) {
        for (const {row} of marked) {
          heedOf(row, standing);
          if (Array.isArray(row.address) && row.address.join() === mark) delete row.address;
        }
      } else if (!this.#heedNamed(words) && says(standing)) {
        const names = spokenOf(words).map(withoutThe);
        for (const row of this.#rows) {
          const name = String(row.name);
          if (words.startsWith(`${name} `) || names.includes(withoutThe(name)))
            heedOf(row, standing);
        }
      }
    }
    settleMergers(this.#rows);
    return withoutAsides(this.#rows.filter((row) => !this.#isReplaced(row)));
  }

  /** Takes what a sentence says of practices that it names, of each its own part; whether it names any. */
  #heedNamed(sentence: string): boolean {
    this.#called ??= calledRows(this.#rows.map((row) => ({row, name: String(row.name)})));
    const spoken = spokenOfIn(sentence, this.#called);
    for (const {row, words, isExcepted} of spoken) {
      const said = isExcepted ? standingOf(words) : ofSubject(words);
      const isDenied = isExcepted || deniesMembership(words) || ENDS_IN_NOT.test(words);
      heedOf(row, says(said) || !isDenied ? said : {status: sentence});
    }
    return spoken.length > 0;
  }

  /** Struck out, with the same practice as it is now elsewhere on the page. */
  #isReplaced(row: Json): boolean {
    const isNow = (other: Json) => other.name === row.name && !this.#struck.has(other);
    return this.#struck.has(row) && this.#rows.some(isNow);
  }
}
