import {takeAlias, takeBranches, type Branch} from './branches.js';
import {
  ASIDE,
  CALL_BEFORE,
  UNREAD,
  CODE,
  isClosed,
  LABEL,
  looksLikeName,
  NUMBER,
  POSTCODE,
  TELEPHONE,
  websiteIn,
} from './details.js';
import {bodyIn, labelled, takeStanding, type Standing} from './standing.js';

type Json = Record<string, unknown>;

/** One practice as its lines of text, with the words that stand out as its name, and its links. */
export interface Entry {
  lines: string[];
  title?: string;
  hrefs?: string[];
  /** What its place on the page says: a heading over it. */
  standing?: Standing;
  /** Words that are struck out; a practice whose first line they begin has closed. */
  struck?: string[];
}

/**
 * What is typed where a postcode, code or telephone stands, though it has not the form of one: the
 * parser or the check reports it, and nobody guesses what was meant.
 */
const LABELLED = /^(?:(post ?code)|((?:(?:practice|ods|gp|nacs) )?code))\s?[:–-]\s?(?=.*\d)(.+)$/i;
const NEARLY_POSTCODE = /(?:^| )([A-Z]{1,2}\d{1,2} [A-Z\d]{3})$/;
const NEARLY_CODE = /[([]([A-Z](?=[OIl]*(?:\d[OIl]*){3})[\dOIl]{4,6})[)\]]/;
/** At least seven digits: what is shorter is an extension or the like. */
const NEARLY_NUMBER = /[+(]?(?:\d[ ()-]{0,3}){6,}\d/;

/** What the words of an entry say about a practice; values are still to be parsed. */
export function readEntry(entry: Entry): Json {
  return new EntryReader(entry).found;
}

/** Somebody of the practice, behind its name. */
const PERSON = /^(?:drs?|mrs?|ms|miss)\b\.? /i;
/** "Drs Jones, Patel and Brown": a name with commas. */
const DOCTORS = /^Drs?\.? [^,\d]{1,40}(?:, ?[^,\d]{1,25}){0,6},? (?:and|&) [^,\d]{1,40}(?=,|$)/;

/** The name in words set apart: "Oak Surgery" of "Oak Surgery, Norwich". */
function nameIn(title: string): string {
  const [head = '', ...others] = title.split(', ');
  const isName = looksLikeName(head) && !DOCTORS.test(title) && !looksLikeName(others.join(', '));
  return isName ? head : title;
}

class EntryReader {
  readonly found: Json;
  readonly #address: string[] = [];
  readonly #branches: Branch[] = [];
  readonly #aliases: string[] = [];

  constructor({lines, title: marked = '', hrefs = [], standing}: Entry) {
    this.found = {...standing};
    const [first = '', ...others] = lines;
    const title = nameIn(takeAlias(takeStanding(marked).line).line);
    const begins = title && first.startsWith(title);
    if (begins) this.#take('name', title);
    this.#take(
      'website',
      hrefs.find((href) => /^(?:https?:|\/\/)/i.test(href)),
    );
    for (const line of [begins ? first.slice(title.length) : first, ...others]) this.#line(line);
    this.#take(
      'website',
      hrefs.find((href) => /^(?:javascript|vbscript|data):(?!\s*(?:void|;|$))/i.test(href)),
    );
    this.#take(
      'telephone',
      hrefs
        .find((href) => /^tel:/i.test(href))
        ?.slice(4)
        .replace(/%20/g, ' '),
    );
    if (this.#address.length) this.found.address = this.#address;
    if (this.#aliases.length) this.found.aliases = this.#aliases;
    if (this.#branches.length) this.found.branches = this.#branches;
  }

  #take(key: string, value: string | undefined) {
    if (value) this.found[key] ??= value.trim();
  }

  #line(each: string) {
    const label = labelled(each);
    if (label) {
      Object.assign(this.found, label);
      return;
    }
    const [, isPostcode, isCode, typed = ''] = LABELLED.exec(each) ?? [];
    if (isPostcode && !POSTCODE.test(typed)) {
      this.#take('postcode', typed);
      return;
    }
    if (isCode && !CODE.test(typed)) {
      this.#take('code', typed);
      return;
    }
    const {line: open, standing} = takeStanding(each);
    Object.assign(this.found, standing);
    const {line: own, branches} = takeBranches(open);
    this.#branches.push(...branches);
    const {line, alias} = takeAlias(own.replace(UNREAD, ','));
    if (alias) this.#aliases.push(alias);
    // Hours: what takes a practice out has been taken from the line.
    if (isClosed(line)) return;
    if (TELEPHONE.test(line))
      this.#take('telephone', (NUMBER.exec(line) ?? NEARLY_NUMBER.exec(line))?.[0]);
    else if (websiteIn(line)) this.#take('website', websiteIn(line));
    else if (!ASIDE.test(line) && line !== `${String(this.found.name)} website`)
      this.#parts(this.#withoutNumbers(line.replace(LABEL, '')));
  }

  /** The line without code, telephone and postcode, which are taken. */
  #withoutNumbers(line: string): string {
    const code = CODE.exec(line) ?? NEARLY_CODE.exec(line);
    this.#take('code', code?.[1]);
    let rest = code ? line.replace(code[0], '') : line;
    const telephone = NUMBER.exec(rest)?.[0];
    if (telephone) {
      this.#take('telephone', telephone);
      rest = rest.replace(new RegExp(NUMBER, 'g'), ',').replace(CALL_BEFORE, '');
    }
    const postcode = POSTCODE.exec(rest)?.[0];
    if (postcode && !this.found.postcode) {
      this.#take('postcode', postcode);
      rest = rest.replace(postcode, ',');
    }
    const nearly = NEARLY_POSTCODE.exec(rest)?.[1];
    // Alone it may be a name.
    if (nearly && !this.found.postcode && (this.found.name !== undefined || rest.includes(','))) {
      this.#take('postcode', nearly);
      rest = rest.slice(0, -nearly.length);
    }
    return rest;
  }

  /** What is left: the name first, then lines of the address. */
  #parts(line: string) {
    const doctors = this.found.name ? undefined : DOCTORS.exec(line)?.[0];
    this.#take('name', doctors);
    const parts = line
      .slice(doctors?.length ?? 0)
      // A body in brackets behind the name is a part of its own.
      .replace(/ (\([^()]*\b(?:CCG|ICB|[Cc]ommissioning|[Bb]oard)\b[^()]*\))/, ',$1')
      .split(/[,;|•—]| [–-] | \/ |: (?=Drs?\b)/)
      .map((part) => part.replace(/^[\s:.–—-]+|[\s:–—-]+$/g, '').replace(/^\(([^()]*)\)$/, '$1'))
      .filter((part) => /[\p{L}\p{N}]/u.test(part) && !this.#isElse(part));
    if (!this.found.name) this.#take('name', parts.shift());
    this.#address.push(...parts.filter((part) => !ASIDE.test(part) && !PERSON.test(part)));
  }

  /** A part that is neither name nor address: a website, the body that the practice is of. */
  #isElse(given: string): boolean {
    const part = given.replace(/^\((.*)\)$/, '$1');
    const website = websiteIn(part);
    this.#take('website', website);
    if (website) return true;
    const body = bodyIn(part);
    if (!body || !/^(?:(?:a )?(?:member|part) of |in |ccg )*$/i.test(part.replace(body, '')))
      return false;
    this.found.organisation = body;
    return true;
  }
}

/** One of a practice's sites; in a further row of the practice its name is the first line of the address. */
export function readSite(entry: Entry, isRow: boolean): Branch | undefined {
  const {name: own = '', address = [], postcode} = readEntry(entry) as Partial<Branch>;
  const [name, ...others] = isRow ? address : [own, ...address];
  if (!name) return undefined;
  return {name, ...(others.length && {address: others}), ...(postcode && {postcode})};
}
