import {BUILT, COUNTIES} from './place-words.js';

/** Words that stand in small letters inside a line of an address: "Thorpe next Haddiscoe", "c/o Acle Library". */
const SMALL =
  /^(?:of|the|on|upon|le|la|de|next|to|by|and|in|at|off|near|nr|under|over|sub|with|cum|opp|opposite|behind|above|beside|y|yr|c\/o|t\/a|[&+–-])$/;
/** Streets and buildings that some type small: "14 Lantern lane". */
const IS_BUILT = new RegExp(`^(?:${BUILT})$`);
const CAPITAL = /^["'‘’(]*(?:[\p{Lu}\d]|\p{Ll}['’]\p{Lu})/u;
/** What lines beside an address speak of. */
const ELSE =
  /\b(?:parking|(?:car|cycle) parks?|wheelchairs?|disabled|access(?:ible)?|patients?|population|registered|register|networks?|pcns?|locality|cluster|rat(?:ed|ing)|inspect(?:ed|ion)|appointments?|prescriptions?|dispensing|leaflet|brochure|website|e-?mail|hours|mornings?|afternoons?|evenings?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|weekdays|services?|available|managers?|partners?:|telephone|number|accepting|online|(?:training|teaching|research|dispensing) (?:practice|surgery)|welcome|map|directions)\b|^(?:yes|no|none|n\/a|tbc|good|outstanding|inadequate|requires improvement|gp|gms|pms|apms|male|female)$|\b(?:19|20)\d\d$|\d ?[ap]m\b|^\d[\d.]{3,}$|[?!@]/i;
const COUNTY = new RegExp(
  `^(?:(?:(?:north|south|east|west|greater|county) )?(?:${COUNTIES})|west midlands|tyne (?:and|&) wear|isle of wight|england|wales|uk|united kingdom)$`,
  'i',
);

/** A line that no practice is called after, and that ends an address: "Norfolk". */
export const isCounty = (words: string): boolean => COUNTY.test(words.replace(/\.$/, ''));

/** What is no line of an address wherever it stands: a figure, an answer, a service. */
export const isNoPlace = (words: string): boolean => ELSE.test(words);

/** Whether words have the form of a line of an address: names of things, each with a capital. */
export const isPlace = (words: string): boolean =>
  words.length < 70 &&
  !isNoPlace(words) &&
  !/^\d+$/.test(words) &&
  words
    .split(/[\s/]+/)
    .every(
      (word, at) =>
        CAPITAL.test(word) ||
        /^[&+–-]$/.test(word) ||
        SMALL.test(word) ||
        (at > 0 && IS_BUILT.test(word)),
    ) &&
  (CAPITAL.test(words) || /^c\/o\b/.test(words));

/** A house's number or a street: an address wherever it stands. */
export const isSure = (words: string): boolean =>
  /^\d+[a-z]?\b.*\p{L}{3}/iu.test(words) || /\b(?:street|road|lane|avenue)$/i.test(words);

/**
 * The lines of an entry's address, decided once all are seen: those that stand together, where the
 * postcode is or else where the name is. What stands behind another kind of line needs a number or a street.
 */
export class AddressLines {
  /** Lines that stand together. */
  readonly #runs: string[][] = [[]];
  /** The run in which the postcode stands. */
  #placed?: number;

  add(words: string) {
    this.#runs.at(-1)?.push(words);
  }

  postcode() {
    this.#placed ??= this.#runs.length - 1;
  }

  /** A line of another kind ends what stands together. */
  pause() {
    this.#runs.push([]);
  }

  get lines(): string[] {
    const first = this.#runs.findIndex((run) => run.length);
    return this.#runs.flatMap((run, at) => {
      const isWith = at <= (this.#placed ?? first);
      return isWith || at === first || (this.#placed === undefined && run.some(isSure)) ? run : [];
    });
  }
}
