import {groupIn, isAreaName, isSystem} from './body-areas.js';
import {BODY, bodyIn} from './body-names.js';
import {type Standing} from './standing.js';

/** "NHS South Norfolk CCG" as headings write it for short: "south norfolk". */
const short = (name: string): string =>
  name
    .replace(/^(?:the )?NHS /i, '')
    .replace(
      / (?:CCG|ICB|ICS|PCT|Clinical Commissioning Group|Integrated Care (?:Board|System)|Primary Care Trust|Health Board)$/i,
      '',
    )
    .trim()
    .toLowerCase();

/** Words of a body's name, however it joins them. */
const wordsOf = (name: string): string[] =>
  short(name)
    .replace(/[^\p{L}\d\s-]/gu, ' ')
    .split(/[\s-]+/)
    .filter((word) => word && !/^(?:and|of|the|on|upon|with)$/.test(word));

/** Counties that are not written short by their beginning. */
const COUNTIES: Record<string, string | undefined> = {
  hants: 'hampshire',
  northants: 'northamptonshire',
  oxon: 'oxfordshire',
  glos: 'gloucestershire',
};

/** "Herts" is Hertfordshire. */
const isShortFor = (word: string, county: string): boolean =>
  COUNTIES[word] === county ||
  (/shire$/.test(county) && word.length > 3 && county.startsWith(word.replace(/s$/, '')));

/** One body in two spellings: "&" and "and", counties written short, or the letters its words begin with. */
function isSame(one: string, other: string): boolean {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  if (!first.length || !second.length) return false;
  const begins = (words: string[], [only = '', more]: string[]) =>
    !more && only.length > 2 && only === words.map(([letter]) => letter).join('');
  return (
    begins(first, second) ||
    begins(second, first) ||
    (first.length === second.length &&
      first.every((word, at) => {
        const same = second[at] ?? '';
        return word === same || isShortFor(word, same) || isShortFor(same, word);
      }))
  );
}

/** A part of a county, as bodies are called and villages are not. */
const PART = /^(?:north|south|east|west|mid|central)\b[ -]\S/i;

/** A code of the ODS for a commissioning body. */
const CODE = /^(?:\d\d[A-Z]|Q[A-Z\d]{2})$/i;

/** Which headings name a body without saying what it is, by what else the page and its element say. */
export class KnownBodies {
  readonly #own: string;
  readonly #code: string;
  /** Names of other bodies on the page, by their short forms. */
  readonly #others = new Map<string, string>();
  /** Headings beside one with our own name. */
  readonly #beside = new Set<string>();

  constructor(host: Element) {
    const given = (key: string) => host.getAttribute(key) ?? host.getAttribute(`data-${key}`) ?? '';
    this.#own = short(given('organisation-name'));
    this.#code = given('organisation-code').toUpperCase();
    const words = host.textContent.replace(/\s+/g, ' ');
    for (const [found] of words.matchAll(new RegExp(BODY, 'g'))) {
      const name = bodyIn(found);
      if (name && !this.#isOwn(name)) this.#others.set(short(name), name);
    }
    const headings = [...host.querySelectorAll('h1,h2,h3,h4,h5,h6,summary,caption,dt,th')];
    const own_ = headings.filter(({textContent}) => this.#isOwn(textContent));
    for (const {tagName, textContent} of headings)
      if (this.#own && own_.some((each) => each.tagName === tagName))
        this.#beside.add(short(textContent));
  }

  /** Puts the body in the place of words that name it by its place alone: "of South Norfolk"; takes ours out. */
  settle(row: Record<string, unknown>) {
    const {organisation: named} = row;
    if (typeof named === 'string' && this.#isOwn(named)) delete row.organisation;
    const area = /^of (.+)$/.exec(String(row.status))?.[1];
    if (!area) {
      if (this.#isFromOther(row.status)) delete row.status;
      return;
    }
    const {isOwn, organisation} = this.named(area);
    if (isOwn || organisation) delete row.status;
    if (organisation) row.organisation = organisation;
  }

  /** Whose name words are for short: ours, or that of another body that the page names in full. */
  named(words: string): {isOwn: boolean; organisation?: string} {
    const name = short(words);
    return {isOwn: this.#isOwn(name), organisation: this.#others.get(name)};
  }

  #isOwn(name: string): boolean {
    return isSame(name, this.#own);
  }

  /** Whether words of a practice are no more than that it came from a body that is not ours. */
  #isFromOther(status: unknown): boolean {
    const from = /^from (.+)$/.exec(String(status))?.[1];
    if (CODE.test(from ?? '')) return Boolean(this.#code && from?.toUpperCase() !== this.#code);
    return Boolean(from && this.#own && bodyIn(from) === from && !this.#isOwn(from));
  }

  /** What stands for the name of a place alone that is another body; nothing where it is none, or ours. */
  placeOf(label: string): Standing | undefined {
    const {isOwn, organisation} = this.named(label);
    if (organisation) return {organisation};
    return !isOwn && isAreaName(label) ? {status: `in ${label}`} : undefined;
  }

  /** What a heading says that is a body's short name; nothing where it is ours, or a place. */
  standingOf(heading: string): Standing {
    const name = short(heading.replace(/[\s:]+$/, ''));
    const group = groupIn(heading);
    const {isOwn, organisation} = this.named(group ?? name);
    if (organisation) return {organisation};
    // Only the data may know whether the system is that of the page's own body.
    if (group && !isOwn)
      return isSystem(group) ? {organisation: group} : {status: `under ${group}`};
    const isNeighbour = this.#beside.has(name) && PART.test(name) && !name.includes(this.#own);
    return isNeighbour ? {status: `under ${heading}`} : {};
  }
}
