import {countyPartsIn, groupIn, isAreaName, isSystem} from './body-areas.js';
import {BODY, bodyIn} from './body-names.js';
import {isSame, short} from './body-spelling.js';
import {denies, pointing} from './doubts.js';
import {looksLikeName} from './names.js';
import {type Standing} from './standing.js';

/** A part of a county, as bodies are called and villages are not. */
const PART = /^(?:north|south|east|west|mid|central)\b[ -]\S/i;

/** "Other GP practices in Norfolk": in a place that is not ours alone. */
const OTHERS_IN =
  /^other (?:(?:gp|local|nhs|member) )*(?:practices|surgeries) (?:in|around|across|within) (?:the )?(\p{Lu}.+)$/iu;

const DIRECTION = /^(?:north|south|east|west|mid|central)$/;
/** "www.southnorfolkccg.nhs.uk" */
const SITE = /\b([a-z]{3,})(?:ccg|icb|pct)\.nhs\.uk\b/i;

/** A code of the ODS for a commissioning body. */
const CODE = /^(?:\d\d[A-Z]|Q[A-Z\d]{2})$/i;

/** Which headings name a body without saying what it is, by what else the page and its element say. */
export class KnownBodies {
  readonly #own: string;
  readonly #code: string;
  /** Names of other bodies on the page, by their short forms. */
  readonly #others = new Map<string, string>();
  /** We are a group, as those were that came before boards. */
  readonly #isGroup: boolean;
  /** How many headings are over practices of a group that was. */
  readonly #former: number;
  /** Headings beside one with our own name. */
  readonly #beside = new Set<string>();

  constructor(host: Element) {
    const given = (key: string) => host.getAttribute(key) ?? host.getAttribute(`data-${key}`) ?? '';
    this.#own = short(given('organisation-name'));
    this.#isGroup = /CCG|Clinical Commissioning Group/i.test(given('organisation-name'));
    this.#code = given('organisation-code').toUpperCase();
    const words = host.textContent.replace(/\s+/g, ' ');
    for (const [found] of words.matchAll(new RegExp(BODY, 'g'))) {
      const name = bodyIn(found);
      if (name && !this.#isOwn(name)) this.#others.set(short(name), name);
    }
    const headings = [...host.querySelectorAll('h1,h2,h3,h4,h5,h6,summary,caption,dt,th')];
    this.#former = headings.filter(({textContent}) =>
      /\b(?:former(?:ly)?|previous(?:ly)?|ex|legacy|abolished)\b.*\b(?:CCG|Clinical Commissioning Group)\b|\b(?:CCG|Clinical Commissioning Group)\b.*\b(?:former(?:ly)?|previous(?:ly)?|legacy|abolished)\b/i.test(
        textContent.trim(),
      ),
    ).length;
    const own_ = headings.filter(({textContent}) => this.#isOwn(textContent));
    for (const {tagName, textContent} of headings)
      if (this.#own && own_.some((each) => each.tagName === tagName))
        this.#beside.add(short(textContent));
  }

  /** Puts the body in the place of words that name it by its place alone: "of South Norfolk"; takes ours out. */
  settle(row: Record<string, unknown>) {
    const {organisation: named} = row;
    if (typeof named === 'string' && this.#isOwn(named)) delete row.organisation;
    this.#settlePlace(row);
    const area = /^of (.+)$/.exec(String(row.status))?.[1];
    if (!area) {
      if (this.#isFromOther(row.status)) delete row.status;
      return;
    }
    const {isOwn, organisation} = this.named(area);
    if (isOwn || organisation) delete row.status;
    if (organisation) row.organisation = organisation;
  }

  /** The place of another body where an address begins: "Aylsham Surgery – North Norfolk". */
  #settlePlace(row: Record<string, unknown>) {
    const [place = '', ...lines] = Array.isArray(row.address) ? (row.address as string[]) : [];
    if (!this.isOtherPlace(place)) return;
    if (lines.length) row.address = lines;
    else delete row.address;
    row.status ??= `under ${place}`;
  }

  /** Whether words are no more than the name of a part of a county that is not ours. */
  isOtherPlace(words: string): boolean {
    const [place, other] = countyPartsIn(words);
    return place === words && !other && this.foreignIn(place) !== undefined;
  }

  /** What a cell in a column of any name says of another body, or of another practice that it is now: "See South Norfolk". */
  doubtInCell(words: string): Standing {
    const [, rest = ''] =
      /^(?:(?:see|now|joined|under|(?:moved|transferred|gone|went|switched)(?: to)?)(?: (?:part of|with|in|under))?) (.+)$/i.exec(
        words,
      ) ?? [];
    const isMoved =
      rest &&
      !/\bfrom\b/.test(rest) &&
      (this.foreignIn(rest) !== undefined || /^[A-Z]*CCG\b/.test(rest));
    const isOther = /^now\b/i.test(words) && /^\p{Lu}/u.test(rest) && looksLikeName(rest);
    return isMoved || isOther || this.isOtherPlace(words) ? {status: words} : {};
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

  /**
   * What words over practices say where no other rule reads them: that these are not ours, or are somebody
   * else's. Whose, nobody guesses; but nobody is told yes.
   */
  doubtOver(words: string): Standing {
    for (const sentence of pointing(words)) {
      const other = this.foreignIn(sentence);
      if (other !== undefined) return {status: `under ${other}`};
      if (denies(sentence)) return {status: sentence};
    }
    return {};
  }

  /** The name of another body in words, that of its place, or its website's. */
  foreignIn(words: string): string | undefined {
    if (!this.#own) return undefined;
    const body = bodyIn(words);
    // Who came from the trust that was before us is ours.
    if (body && !this.#isOwn(body) && !/(?:PCT|Primary Care Trust)$/i.test(body)) return body;
    const site = SITE.exec(words)?.[1]?.toLowerCase();
    if (site && site !== this.#own.replace(/[^a-z]/g, '')) return site;
    return countyPartsIn(words).find((place) => !this.#isOurPlace(place));
  }

  /** Whether a place is ours or a part of it: "South Norfolk" is one of Norfolk and Waveney, and none of North Norfolk. */
  #isOurPlace(place: string): boolean {
    const name = short(place).replace(/-/g, ' ');
    if (name.includes(this.#own) || this.#isOwn(name)) return true;
    const own = this.#own.split(/[\s-]+/);
    return (
      !own.some((word) => DIRECTION.test(word)) &&
      name.split(' ').every((word) => DIRECTION.test(word) || own.includes(word))
    );
  }

  /** Whether a heading names our body or its place, and says no more of the practices under it: "Member practices of Beds, Luton & MK CCG". */
  ownIn(heading: string): 'place' | 'body' | undefined {
    const name = heading
      .replace(/[\s:]+$/, '')
      .replace(/ (?:(?:gp|member) )*(?:practices|surgeries|members)$/i, '')
      .replace(
        /^(?:(?:the|our|gp|member) )*(?:practices|surgeries|members) (?:(?:of|in|the) )+/i,
        '',
      );
    if (!this.#isOwn(name)) return undefined;
    return /\b(?:CCG|ICB|Group|Board)$/i.test(name) ? 'body' : 'place';
  }

  /** Whether a body may be the system that our group is a part of. */
  isSystemOfOurs(name: string): boolean {
    return isSystem(name) || (this.#isGroup && / (?:ICB|Integrated Care Board)$/i.test(name));
  }

  /**
   * What a heading over practices "formerly" of another group says: of whom they are now, only the page
   * of a board, or of a group that was made of several, leaves no doubt.
   */
  ofFormer(standing: Standing, heading: string): Standing {
    const isOne = /^from /.test(standing.status ?? '') && this.#isGroup && this.#former < 2;
    return isOne ? {status: heading} : standing;
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
    const place = OTHERS_IN.exec(heading)?.[1];
    if (place && this.#own && !this.#isOwn(place)) return {status: heading};
    const isNeighbour = this.#beside.has(name) && PART.test(name) && !name.includes(this.#own);
    return isNeighbour ? {status: `under ${heading}`} : {};
  }
}
