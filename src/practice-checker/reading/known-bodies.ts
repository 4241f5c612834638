import {groupIn, isAreaName, isSystem} from './body-areas.js';
import {BODY, bodyIn} from './body-names.js';
import {short} from './body-spelling.js';
import {OwnBody} from './own-body.js';
import {type Standing} from './standing.js';

/** A part of a county, as bodies are called and villages are not. */
const PART = /^(?:north|south|east|west|mid|central)\b[ -]\S/i;

/** "Other GP practices in Norfolk": in a place that is not ours alone. */
const OTHERS_IN =
  /^other (?:(?:gp|local|nhs|member) )*(?:practices|surgeries) (?:in|around|across|within) (?:the )?(\p{Lu}.+)$/iu;

/** Which headings name a body without saying what it is, by what else the page and its element say. */
export class KnownBodies {
  readonly own: OwnBody;
  /** Names of other bodies on the page, by their short forms. */
  readonly #others = new Map<string, string>();
  /** How many headings are over practices of a group that was. */
  readonly #former: number;
  /** Headings beside one with our own name. */
  readonly #beside = new Set<string>();

  constructor(host: Element) {
    this.own = new OwnBody(host);
    const words = host.textContent.replace(/\s+/g, ' ');
    for (const [found] of words.matchAll(new RegExp(BODY, 'g'))) {
      const name = bodyIn(found);
      if (name && !this.own.isCalled(name)) this.#others.set(short(name), name);
    }
    const headings = [...host.querySelectorAll('h1,h2,h3,h4,h5,h6,summary,caption,dt,th')];
    this.#former = headings.filter(({textContent}) =>
      /\b(?:former(?:ly)?|previous(?:ly)?|ex|legacy|abolished)\b.*\b(?:CCG|Clinical Commissioning Group)\b|\b(?:CCG|Clinical Commissioning Group)\b.*\b(?:former(?:ly)?|previous(?:ly)?|legacy|abolished)\b/i.test(
        textContent.trim(),
      ),
    ).length;
    const own_ = headings.filter(({textContent}) => this.own.isCalled(textContent));
    for (const {tagName, textContent} of headings)
      if (this.own.name && own_.some((each) => each.tagName === tagName))
        this.#beside.add(short(textContent));
  }

  /** Puts the body in the place of words that name it by its place alone: "of South Norfolk"; takes ours out. */
  settle(row: Record<string, unknown>) {
    const {organisation: named} = row;
    if (typeof named === 'string' && this.own.isCalled(named)) delete row.organisation;
    this.#settlePlace(row);
    const area = /^of (.+)$/.exec(String(row.status))?.[1];
    if (!area) {
      if (this.own.isFromOther(row.status)) delete row.status;
      return;
    }
    const {isOwn, organisation} = this.named(area);
    if (isOwn || organisation) delete row.status;
    if (organisation) row.organisation = organisation;
  }

  /** The place of another body where an address begins: "Aylsham Surgery – North Norfolk". */
  #settlePlace(row: Record<string, unknown>) {
    const [place = '', ...lines] = Array.isArray(row.address) ? (row.address as string[]) : [];
    if (!this.own.isOtherPlace(place)) return;
    if (lines.length) row.address = lines;
    else delete row.address;
    row.status ??= `under ${place}`;
  }

  /** Whose name words are for short: ours, or that of another body that the page names in full. */
  named(words: string): {isOwn: boolean; organisation?: string} {
    const name = short(words);
    return {isOwn: this.own.isCalled(name), organisation: this.#others.get(name)};
  }

  /** What stands for the name of a place alone that is another body; nothing where it is none, or ours. */
  placeOf(label: string): Standing | undefined {
    const {isOwn, organisation} = this.named(label);
    if (organisation) return {organisation};
    return !isOwn && isAreaName(label) ? {status: `in ${label}`} : undefined;
  }

  /**
   * What a heading over practices "formerly" of another group says: of whom they are now, only the page
   * of a board, or of a group that was made of several, leaves no doubt.
   */
  ofFormer(standing: Standing, heading: string): Standing {
    const isOne = /^from /.test(standing.status ?? '') && this.own.isGroup && this.#former < 2;
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
    if (place && this.own.name && !this.own.isCalled(place)) return {status: heading};
    const isNeighbour = this.#beside.has(name) && PART.test(name) && !name.includes(this.own.name);
    return isNeighbour ? {status: `under ${heading}`} : {};
  }
}
