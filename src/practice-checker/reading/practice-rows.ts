import {branchName} from './branches.js';
import {hasDetails, isAboutPractices} from './details.js';
import {readEntry, readSite, type Entry} from './entry.js';
import {splitEntries} from './split-entries.js';
import type {Sections} from './sections.js';
import {standingOf, takeStanding, type Standing} from './standing.js';
import {readWritten} from './written-row.js';

type Json = Record<string, unknown>;

/** What editors put behind a name to point at a note. */
const MARK = /\s?([*†‡⁰¹²³⁴-⁹]+)$/;

/** The practices of a page, in order, with what sentences around them say of them. */
export class PracticeRows {
  readonly #rows: Json[] = [];
  /** Practices with a mark behind the name. */
  readonly #marked: {mark: string; row: Json}[] = [];
  /** Sentences that take something out: "Oak Surgery closed in 2019.", "* closed". */
  readonly #said: {words: string; standing: Standing; mark?: string}[] = [];

  /** Takes notice of a paragraph: what it says may be of a practice that stands elsewhere. */
  heed(words: string, mark?: string) {
    for (const sentence of words.split(/(?<=[.!])\s|\n/)) {
      const {status, closed} = standingOf(sentence);
      const standing = {...(status && {status}), ...(closed && {closed})};
      if (status ?? closed) this.#said.push({words: sentence, standing, mark});
    }
  }

  /** Takes an entry under its headings; a `row` may be one that `toHTML` wrote. */
  keep(entry: Entry, sections: Sections, row?: Element) {
    const written = row && readWritten(row);
    if (written) {
      const organisation = sections.written;
      this.#rows.push({...(organisation && {organisation}), ...written});
      return;
    }
    const standing = {...sections.standing, ...entry.standing};
    for (const each of splitEntries({...entry, standing})) this.#one(each);
  }

  #one(entry: Entry) {
    const row = readEntry(entry);
    const written = typeof row.name === 'string' ? row.name : '';
    const mark = MARK.exec(written)?.[1];
    const name = written.replace(MARK, '');
    const first = takeStanding(entry.lines[0] ?? '').line;
    // Letters that jump down the page, and sentences, are no practices.
    const jumps =
      entry.hrefs?.some((href) => href.startsWith('#')) && !hasDetails(entry.lines.join(' '));
    if (name.length < 3 || name.length > 100 || jumps || isAboutPractices(first)) return;
    const branch = branchName(name);
    if (branch && this.#rows.length) {
      this.#addBranch({...row, name: branch});
      return;
    }
    row.name = name;
    if (this.#isNoteOn(row)) return;
    this.#rows.push(row);
    if (mark) this.#marked.push({mark, row});
  }

  /** "Oak Surgery closed in 2019" below its own row is a note on that row. */
  #isNoteOn({name, status, closed, ...others}: Json): boolean {
    if (Object.keys(others).length || !(status ?? closed)) return false;
    const known = this.#rows.find((row) => String(row.name) === name);
    if (known)
      Object.assign(known, {
        ...(status !== undefined && {status}),
        ...(closed !== undefined && {closed}),
      });
    return known !== undefined;
  }

  /** Adds a site to the practice kept last. */
  site(entry: Entry, isRow: boolean) {
    const branch = readSite(entry, isRow);
    if (branch) this.#addBranch({...branch});
  }

  #addBranch({name, address, postcode}: Json) {
    const practice = this.#rows.at(-1);
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
      const about = mark
        ? this.#marked.filter((each) => each.mark === mark).map(({row}) => row)
        : this.#rows.filter(({name}) => words.startsWith(`${String(name)} `));
      for (const row of about) if (!row.status && !row.closed) Object.assign(row, standing);
    }
    return this.#rows;
  }
}
