import {IS_GROUP} from '../../shared/model/body-kinds.js';
import {countyPartsIn, groupIn, isAreaName, isSystem} from './body-areas.js';
import {DatedLists} from './dated-lists.js';
import {BODY, bodyIn} from './body-names.js';
import {short, withoutColon} from './body-spelling.js';
import {OwnBody} from './own-body.js';
import {type Standing} from './standing.js';

/** A part of a county, as bodies are called and villages are not. */
const PART = /^(?:north|south|east|west|mid|central)\b[ -]\S/i;

/** What stands over practices; a line in bold is a heading where an editor has no other means. */
const TITLES = 'h1,h2,h3,h4,h5,h6,summary,caption,dt,th,p > :is(b,strong):only-child';

/** What a body was that is no more. */
const WAS = /\b(?:former(?:ly)?|previous(?:ly)?|ex|legacy|abolished)\b/i;

/** "Other GP practices in Norfolk", "Rest of Norfolk": in a place that is not ours alone. */
const OTHERS_IN =
  /^(?:other (?:(?:gp|local|nhs|member) )*(?:practices|surgeries) (?:in|around|across|within)|(?:the )?(?:rest of|wider)) (?:the )?(\p{L}.{2,40}[^.])$/iu;

/** Which headings name a body without saying what it is, by what else the page and its element say. */
export class KnownBodies {
  readonly own: OwnBody;
  readonly #dated: DatedLists;
  /** Names of other bodies on the page, by their short forms. */
  readonly #others = new Map<string, string>();
  /** How many headings are over practices of a group that was. */
  readonly #former: number;
  /** Headings beside one with our own name that are other bodies', for short. */
  readonly #beside = new Set<string>();

  /** Parts of counties over practices of ours. */
  readonly #parts: ReadonlySet<string>;

  constructor(host: Element) {
    this.own = new OwnBody(host);
    const words = host.textContent.replace(/\s+/g, ' ');
    for (const [found] of words.matchAll(new RegExp(BODY, 'g'))) {
      const name = bodyIn(found);
      if (name && !this.own.isCalled(name)) this.#others.set(short(name), name);
    }
    const titles = [...host.querySelectorAll(TITLES)].map(({tagName, textContent}) => ({
      tagName,
      words: withoutColon(textContent.replace(/\s+/g, ' ')).trim(),
    }));
    this.#former = titles.filter(({words}) => WAS.test(words) && IS_GROUP.test(words)).length;
    const leads = [...host.querySelectorAll('p')].map(({textContent}) => textContent.trim());
    this.#dated = new DatedLists([...titles.map(({words}) => words), ...leads]);
    const isOurs = ({words}: {words: string}) => this.own.isCalled(words);
    this.#parts = new Set(
      titles.some(isOurs) ? [] : this.#partsOver(titles.map(({words}) => words)),
    );
    for (const tag of new Set(titles.filter(isOurs).map(({tagName}) => tagName))) {
      const others = titles.filter((title) => title.tagName === tag && !isOurs(title));
      // Beside towns of ours, "Hethersett and Cringleford" are two more.
      const areBodies = others.every(({words}) => isAreaName(words));
      for (const {words} of others)
        if (areBodies || PART.test(words)) this.#beside.add(short(words));
    }
  }

  /** Puts the body in the place of words that name it by its place alone: "of South Norfolk"; takes ours out. */
  settle(row: Record<string, unknown>) {
    const {organisation: named} = row;
    if (typeof named === 'string' && this.own.isCalled(named)) delete row.organisation;
    const [, letters] = /^(?:NHS )?([A-Z]{2}) \S+$/.exec(String(row.organisation)) ?? [];
    if (letters) this.#settleLetters(row, letters);
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

  /** "NN CCG": the one body of the page whose name begins with these letters; without it, of whom is not known. */
  #settleLetters(row: Record<string, unknown>, letters: string) {
    const form = new RegExp(`^(?:NHS )?${letters[0] ?? ''}\\S+ ${letters[1] ?? ''}\\S+ \\S+$`);
    const [meant, other] = [...this.#others.values()].filter((name) => form.test(name));
    if (meant && !other) row.organisation = meant;
    else {
      row.status ??= `under ${letters}`;
      delete row.organisation;
    }
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

  /** The labels that are parts of counties, on the page of a board, which may have the whole county. */
  #partsOver(titles: string[]): string[] {
    const parts = titles.filter((words) => countyPartsIn(words)[0] === words);
    return this.own.isGroup || parts.length < 2 ? [] : parts;
  }

  /** What words over practices say that no other rule reads: that these are others', or were ours once. */
  doubtOver(words: string): Standing {
    if (this.#parts.has(withoutColon(words))) return {};
    const place = this.own.name && OTHERS_IN.exec(words)?.[1];
    const isElsewhere = place && !this.own.isCalled(place);
    return isElsewhere || this.#dated.isPast(words) ? {status: words} : this.own.doubtOver(words);
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
    const name = short(withoutColon(heading));
    const group = groupIn(heading);
    const {isOwn, organisation} = this.named(group ?? name);
    if (organisation) return {organisation};
    // Only the data may know whether the system is that of the page's own body.
    if (group && !isOwn)
      return isSystem(group) ? {organisation: group} : {status: `under ${group}`};
    const isNeighbour = this.#beside.has(name) && !name.includes(this.own.name);
    return isNeighbour ? {status: `under ${heading}`} : {};
  }
}
