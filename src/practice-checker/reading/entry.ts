import type {Practice} from '../schema.js';
import {takeAliases, takeBranches, type Branch} from './branches.js';
import {CODE, codeIn, readCode} from './codes.js';
import {IS_BRANCH} from './columns.js';
import {CALL_BEFORE, labelledNumber, NUMBER, TELEPHONE, UNREAD, websiteIn} from './contacts.js';
import {isAside, isClosed, isHours, LABEL, POSTCODE} from './details.js';
import {BRACKETS, nameIn, withoutStop} from './name-parts.js';
import {looksLikeName} from './names.js';
import {takeMark, takeStanding} from './clauses.js';
import {DOCTORS, PERSON, ROLE} from './people.js';
import {bodyIn, labelled, type Standing} from './standing.js';

type Json = Record<string, unknown>;

export interface Link {
  words: string;
  href: string;
}

/** One practice as its lines of text, with the words that stand out as its name, and its links. */
export interface Entry {
  lines: string[];
  title?: string;
  hrefs?: string[];
  /** Those links that have words. */
  links?: Link[];
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
/** At least seven digits: what is shorter is an extension or the like. */
const NEARLY_NUMBER = /[+(]?(?:\d[ ()-]{0,3}){6,}\d/;

/** What the words of an entry say about a practice; values are still to be parsed. */
export function readEntry(entry: Entry): Json {
  return new EntryReader(entry).found;
}

class EntryReader {
  readonly found: Json;
  readonly #address: string[] = [];
  readonly #branches: Branch[] = [];
  readonly #aliases: string[] = [];
  /** A number of another office, where the practice has no better. */
  #spare?: string;

  constructor({lines, title: marked = '', hrefs = [], standing}: Entry) {
    const [given = '', ...others] = lines;
    const {line: first, standing: mark} = takeMark(given, marked);
    this.found = {...standing, ...mark};
    const title = nameIn(takeAliases(takeStanding(takeMark(marked).line).line).line);
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
    this.#take('telephone', this.#spare);
    if (this.#address.length) this.found.address = this.#address;
    if (this.#aliases.length) this.found.aliases = this.#aliases;
    if (this.#branches.length) this.found.branches = this.#branches;
  }

  #take(key: string, value: string | undefined) {
    if (value) this.found[key] ??= value.trim();
  }

  #line(each: string) {
    if (isHours(each)) return;
    if (each === IS_BRANCH) {
      this.found.kind = 'branch';
      return;
    }
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
      this.#take('code', readCode(typed));
      return;
    }
    const {line: open, standing} = takeStanding(each);
    Object.assign(this.found, standing);
    const {line: own, branches} = takeBranches(open);
    this.#branches.push(...branches);
    const {line, aliases} = takeAliases(own.replace(UNREAD, ','));
    this.#aliases.push(...aliases);
    // Hours: what takes a practice out has been taken from the line.
    if (isClosed(line)) return;
    const call = this.found.name === undefined ? undefined : labelledNumber(line);
    if (call) {
      if (call.worth === 2) this.#take('telephone', call.number);
      else if (call.worth) this.#spare ??= call.number;
    } else if (TELEPHONE.test(line))
      this.#take('telephone', (NUMBER.exec(line) ?? NEARLY_NUMBER.exec(line))?.[0]);
    else if (websiteIn(line)) this.#take('website', websiteIn(line));
    else if (!isAside(line) && line !== `${String(this.found.name)} website`)
      this.#parts(this.#withoutNumbers(line.replace(LABEL, '')));
  }

  /** The line without code, telephone and postcode, which are taken. */
  #withoutNumbers(line: string): string {
    const code = codeIn(line);
    this.#take('code', code?.code);
    let rest = code ? line.replace(code.words, '') : line;
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
      .replace(BRACKETS, ',$1,')
      .replace(/^([^,:]{3,80}): (?=\S)/, (all, head: string) =>
        this.found.name === undefined && looksLikeName(head) ? `${head}, ` : all,
      )
      .split(/[,;|•—]| [–-] | \/ |: (?=Drs?\b)/)
      .map((part) => withoutStop(part.replace(/^[\s:.–—-]+|[\s:–—-]+$/g, '')))
      // A letter alone is one of A to Z.
      .filter((part) => /\p{L}{2}|\d/u.test(part) && !this.#isElse(part));
    if (!this.found.name) this.#take('name', parts.shift());
    parts.forEach((part, index) => {
      const words = part.replace(/^\(([^()]*)\)$/, '$1');
      const isRole = ROLE.test(words) && PERSON.test(parts[index - 1] ?? '');
      if (words !== part && !index && /^\p{Lu}/u.test(words) && looksLikeName(words))
        this.#aliases.push(words);
      else if (!isAside(words) && !PERSON.test(words) && !isRole) this.#address.push(words);
    });
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

/** A practice's sites; in a further row of the practice its name is the first line of the address. */
export function readSites(entry: Entry, isRow: boolean): Branch[] {
  const {name: own = '', address = [], postcode, branches} = readEntry(entry) as Partial<Practice>;
  const [name, ...others] = isRow ? address : [own, ...address];
  if (!name) return branches ?? [];
  return [{name, ...(others.length && {address: others}), ...(postcode && {postcode})}];
}
