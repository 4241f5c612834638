import type {Practice} from '../schema.js';
import {takeAliases, takeBranches, type Branch} from './branches.js';
import {CODE, codeIn, readCode} from './codes.js';
import {IS_BRANCH} from './columns.js';
import {
  CALL_BEFORE,
  labelledNumber,
  NUMBER,
  numberIn,
  TELEPHONE,
  UNREAD,
  websiteIn,
} from './contacts.js';
import {isAside, isClosed, isHours, LABEL, POSTCODE} from './details.js';
import type {Entry} from './entry.js';
import {isAsideLabel, partsOf, POSTCODE_PLACE} from './line-parts.js';
import {nameIn} from './name-parts.js';
import {looksLikeName} from './names.js';
import {showsName, takeMark, takeStanding} from './clauses.js';
import {DOCTORS, PERSON, ROLE} from './people.js';
import {AddressLines, isNoPlace, isPlace} from './places.js';
import {bodyIn, labelled} from './standing.js';

type Json = Record<string, unknown>;

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
  readonly #address = new AddressLines();
  readonly #branches: Branch[] = [];
  readonly #aliases: string[] = [];
  /** A number of another office, where the practice has no better. */
  #spare?: string;

  constructor(entry: Entry) {
    const {lines, title: marked = '', hrefs = [], standing} = entry;
    const [given = '', ...others] = lines;
    const {line: first, standing: mark} = takeMark(given, marked);
    this.found = {...standing, ...mark};
    const title = nameIn(takeAliases(takeStanding(takeMark(marked).line).line).line);
    const begins = title && first.startsWith(title);
    if (begins) this.#take('name', title);
    const link = (form: RegExp) => hrefs.find((href) => form.test(href));
    this.#take('website', link(/^(?:https?:|\/\/)/i));
    for (const line of [begins ? first.slice(title.length) : first, ...others])
      if (!this.#isOfPlace(line)) this.#address.pause();
    this.#take('website', link(/^(?:javascript|vbscript|data):(?!\s*(?:void|;|$))/i));
    this.#take('telephone', link(/^tel:/i)?.slice(4).replace(/%20/g, ' '));
    this.#take('telephone', this.#spare);
    const {name, status} = this.found;
    if (/^closed\?$/i.test(String(status)) && showsName(String(name), entry))
      delete this.found.status;
    const {lines: address} = this.#address;
    if (address.length) this.found.address = address;
    if (this.#aliases.length) this.found.aliases = this.#aliases;
    if (this.#branches.length) this.found.branches = this.#branches;
  }

  #take(key: string, value: string | undefined) {
    if (value) this.found[key] ??= value.trim();
  }

  get #hasName(): boolean {
    return this.found.name !== undefined;
  }

  /** Takes what a line says; whether it stands where the name and the address do. */
  #isOfPlace(each: string): boolean {
    if (isHours(each)) return false;
    if (each === IS_BRANCH) {
      this.found.kind = 'branch';
      return false;
    }
    const label = labelled(each);
    if (label) {
      Object.assign(this.found, label);
      return false;
    }
    const [, isPostcode, isCode, typed = ''] = LABELLED.exec(each) ?? [];
    if (isPostcode && !POSTCODE.test(typed)) {
      this.#take('postcode', typed);
      return true;
    }
    if (isCode && !CODE.test(typed)) {
      this.#take('code', readCode(typed));
      return false;
    }
    const {line: open, standing} = takeStanding(each);
    Object.assign(this.found, standing);
    const {line: own, branches} = takeBranches(open);
    this.#branches.push(...branches);
    const {line, aliases} = takeAliases(own.replace(UNREAD, ','));
    this.#aliases.push(...aliases);
    // Hours: what takes a practice out has been taken from the line.
    if (isClosed(line)) return false;
    if (this.#isContact(line)) return false;
    const words = line.replace(LABEL, '');
    if (this.#hasName && isAsideLabel(words) && !POSTCODE.test(words)) {
      this.#withoutNumbers(words);
      return false;
    }
    return this.#parts(this.#withoutNumbers(words));
  }

  /** A line for a telephone or a website, or of no use. */
  #isContact(line: string): boolean {
    const call = this.#hasName ? labelledNumber(line) : undefined;
    if (call) {
      if (call.worth === 2) this.#take('telephone', call.number);
      else if (call.worth) this.#spare ??= call.number;
    } else if (TELEPHONE.test(line))
      this.#take('telephone', numberIn(line) ?? NEARLY_NUMBER.exec(line)?.[0]);
    else if (websiteIn(line)) this.#take('website', websiteIn(line));
    else return isAside(line) || line === `${String(this.found.name)} website`;
    return true;
  }

  /** The line without code and telephone, and with a sign in the place of its postcode; they are taken. */
  #withoutNumbers(line: string): string {
    const code = codeIn(line);
    this.#take('code', code?.code);
    let rest = code ? line.replace(code.words, '') : line;
    const telephone = numberIn(rest);
    if (telephone) {
      this.#take('telephone', telephone);
      rest = rest.replace(new RegExp(NUMBER, 'g'), ',').replace(CALL_BEFORE, '');
    }
    const postcode = POSTCODE.exec(rest)?.[0];
    if (postcode && !this.found.postcode) {
      this.#take('postcode', postcode);
      rest = rest.replace(postcode, POSTCODE_PLACE);
    }
    const nearly = NEARLY_POSTCODE.exec(rest)?.[1];
    // Alone it may be a name.
    if (nearly && !this.found.postcode && (this.#hasName || rest.includes(','))) {
      this.#take('postcode', nearly);
      rest = rest.slice(0, -nearly.length) + POSTCODE_PLACE;
    }
    return rest;
  }

  /** What is left: the name first, then lines of the address. Whether there was anything of them. */
  #parts(line: string): boolean {
    const isNamed = this.#hasName;
    const doctors = isNamed ? undefined : DOCTORS.exec(line)?.[0];
    this.#take('name', doctors);
    const parts = partsOf(line.slice(doctors?.length ?? 0), this.#hasName).filter(
      (part) => !this.#isElse(part),
    );
    if (!this.#hasName && parts[0] !== POSTCODE_PLACE) this.#take('name', parts.shift());
    let isPlaced = !isNamed;
    const placed = parts.indexOf(POSTCODE_PLACE);
    parts.forEach((part, at) => {
      if (part === POSTCODE_PLACE) {
        this.#address.postcode();
        isPlaced = true;
        return;
      }
      const words = part.replace(/^\(([^()]*)\)$/, '$1');
      const isRole = ROLE.test(words) && PERSON.test(parts[at - 1] ?? '');
      if (words !== part && !at && /^\p{Lu}/u.test(words) && looksLikeName(words))
        this.#aliases.push(words);
      // What stands in a line before its postcode is of the address, whatever its form.
      else if (
        !isAside(words) &&
        !PERSON.test(words) &&
        !isRole &&
        (at < placed ? !isNoPlace(words) : isPlace(words))
      ) {
        this.#address.add(words);
        isPlaced = true;
      }
    });
    return isPlaced;
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
  return [
    {
      name,
      ...(others.length && {address: others}),
      ...(postcode && {postcode}),
    },
  ];
}
