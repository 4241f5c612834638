import {isKind, takeAliases, takeBranches, type Branch} from './branches.js';
import {CODE, readCode} from './codes.js';
import {IS_BRANCH} from './columns.js';
import {contactIn, UNREAD, websiteIn} from './contacts.js';
import {isAside, isClosed, isHours, LABEL, POSTCODE} from './details.js';
import type {Entry} from './entry.js';
import {isAsideLabel, partsOf, POSTCODE_PLACE} from './line-parts.js';
import {saysBranches} from './list-items.js';
import {takeNumbers} from './line-numbers.js';
import {nameIn} from './name-parts.js';
import {looksLikeName} from './names.js';
import {showsName, takeMark, takeStanding} from './clauses.js';
import {DOCTORS, PERSON, ROLE} from './people.js';
import {AddressLines, isNoPlace, isPlace} from './places.js';
import {bodyIn} from './body-names.js';
import {labelled} from './labelled.js';

type Json = Record<string, unknown>;

/**
 * What is typed behind a label where a postcode or code stands, though it has not the form of one: the
 * parser or the check reports it, and nobody guesses what was meant.
 */
const LABELLED = /^(?:(post ?code)|((?:(?:practice|ods|gp|nacs) )?code))\s?[:–-]\s?(?=.*\d)(.+)$/i;

/** What the words of an entry say about a practice; values are still to be parsed. */
export function readEntry(entry: Entry): Json {
  return new EntryReader(entry).found;
}

const DOCTORS_IN = / \(Drs? [^(),]{1,60},[^()]{1,80}\)/;

class EntryReader {
  readonly found: Json;
  readonly #address = new AddressLines();
  readonly #branches: Branch[] = [];
  readonly #aliases: string[] = [];
  /** A number of another office, where the practice has no better. */
  #spare?: string;

  constructor(entry: Entry) {
    const {lines, title: marked = '', hrefs = [], standing} = entry;
    // "Oak Surgery (Drs Jones, Brown and White)"
    const [whole = '', ...others] = lines.map((line) => line.replace(DOCTORS_IN, ''));
    // "Oak Surgery. Closed bank holidays"
    const given = whole.replace(/(?<=\p{L}{2})\. (?=(?:open|closed)\b)/iu, ', ');
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
    if (isHours(each) || saysBranches(each)) return false;
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
    const contact = contactIn(line, this.#hasName);
    if (!contact) return isAside(line) || line === `${String(this.found.name)} website`;
    this.#take('telephone', contact.telephone);
    this.#take('website', contact.website);
    this.#spare ??= contact.spare;
    return true;
  }

  /** The line without code and telephone, and with a sign in the place of its postcode; they are taken. */
  #withoutNumbers(line: string): string {
    const {rest, ...numbers} = takeNumbers(line, this.#hasName, 'postcode' in this.found);
    for (const [key, value] of Object.entries(numbers)) this.#take(key, value);
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
      const words = part.replace(/^[([]([^()[\]]*)[)\]]$/, '$1');
      const isRole = ROLE.test(words) && PERSON.test(parts[at - 1] ?? '');
      const isBracketed = words !== part && !at && /^\p{Lu}/u.test(words) && looksLikeName(words);
      if (words !== part && isKind(words)) return;
      if (isBracketed) this.#aliases.push(words);
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
    const part = given.replace(/^[([](.*)[)\]]$/, '$1');
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
