import type {KnownBodies} from './known-bodies.js';
import {ofRows} from './lead-ins.js';
import {isOtherService, saysElse, saysPeople} from './services.js';
import {labelled} from './labelled.js';
import {says, standingOf, type Standing} from './standing.js';

interface Section {
  /** 0 of a label over a part of the page; 2 to 6 of a heading; a line in bold is 7, a row across a table 8. */
  level: number;
  standing: Standing;
  /** It names the page's own body, by its place alone or in full. */
  own?: 'place' | 'body';
  /** Dentists, pharmacies or the like stand under it. */
  isOther?: boolean;
  /** People with the practice that each is of. */
  isOfPeople?: boolean;
  /** The code of the body that `toHTML` wrote; empty where it is the page's own. */
  written?: string;
}

/** "Practices highlighted in red have left us": only some of those below, and which, words do not say. */
const STYLED =
  /\b(?:highlighted|shaded|coloured|in (?:red|blue|green|grey|gray|orange|yellow|purple|bold|capitals))\b/i;
/** Headings over what is near, and not ours. */
const ELSEWHERE =
  /\b(?:elsewhere|border(?:ing|s)|surrounding|adjacent|adjoining|nearby|(?:near|close to) (?!(?:you|me|here)\b)|used by (?:\w+ ){0,2}(?:patients|residents|people))\b/i;

/** A part of ours that has practices, and what may stand behind several of them. */
const PART = /\b(?:PCN|(?:Primary Care )?Network|Locality|Cluster|Neighbourhood)\b/i;
const OTHERS = /^(?:the )?other (?:(?:gp|member) )*(?:practices|surgeries)\s?:?$/i;

/** What a heading says, a body's name in any order: "CCG: South Norfolk", "South Norfolk C.C.G.". */
function saidOver(heading: string): Standing {
  const words = heading
    .replace(/\bC\.\s?C\.\s?G\b\.?/g, 'CCG')
    .replace(/^(?:NHS )?(?:Clinical Commissioning Group|CCG) (?:for|of) (?:the )?(.+)$/, '$1 CCG');
  if (STYLED.test(words) && says(standingOf(words))) return {status: 'some of these'};
  if (ELSEWHERE.test(words)) return {status: 'elsewhere'};
  return /^CCG\s?:\s?\p{Lu}\p{Ll}/u.test(words) ? (labelled(words) ?? {}) : standingOf(words);
}

/** What was said, but for whose the practices are. */
function withoutBodies({organisation, status, ...said}: Standing): Standing {
  return (organisation ?? /^under /.test(status ?? '')) ? said : {...said, status};
}

/** What the headings above say of the practices under them. */
export class Sections {
  #open: Section[] = [];
  readonly #bodies: KnownBodies;
  /** Parts of ours stand above: networks, localities. */
  #hasParts = false;

  constructor(bodies: KnownBodies) {
    this.#bodies = bodies;
  }

  /** A heading over practices ends those of its level and below. */
  begin(level: number, words: string, written?: string) {
    this.#open = this.#open.filter((above) => above.level < level);
    this.#add(level, words, written);
  }

  /** A label over a part of the page: headings inside do not end it, nor does it end those before. */
  label(words: string) {
    this.#add(0, words);
  }

  #add(level: number, words: string, written?: string) {
    const own = written === undefined ? this.#bodies.own.ownIn(words) : undefined;
    const standing =
      written === undefined
        ? this.#standingOf(words, own)
        : {...(written && {organisation: written})};
    const section = {
      level,
      written,
      standing,
      own,
      isOther: isOtherService(words) || saysElse(words),
      isOfPeople: saysPeople(words),
    };
    this.#open = [...this.#open, section];
  }

  #standingOf(words: string, own?: Section['own']): Standing {
    if (own === 'body') return {};
    // Those of no network are ours too.
    if (this.#hasParts && OTHERS.test(words)) return {};
    this.#hasParts ||= PART.test(words);
    const said = saidOver(ofRows(words));
    const {organisation, ...others} = said;
    const isOurs = organisation !== undefined && this.#bodies.named(organisation).isOwn;
    if (says(said) && !(isOurs && !says(others))) return this.#bodies.ofFormer(said, words);
    const known = isOurs ? {} : this.#bodies.standingOf(words);
    if (says(known)) return known;
    const doubt = this.#bodies.doubtOver(words);
    return says(doubt) ? doubt : said;
  }

  /** Ends what a paragraph said of the practices below it, until the next says something else. */
  endLead() {
    this.#open = this.#open.filter(({level}) => level < 7);
  }

  /** Reads what has an end of its own: headings inside say nothing of what follows. */
  within(read: () => void) {
    const open = this.#open;
    read();
    this.#open = open;
  }

  get isOtherService(): boolean {
    return this.#open.some(({isOther}) => isOther);
  }

  get isOfPeople(): boolean {
    return this.#open.some(({isOfPeople}) => isOfPeople);
  }

  get standing(): Standing {
    return this.#open.reduce<Standing>((above, {own, standing}) => {
      const {organisation = '', status = ''} = above;
      const isSystemAbove = /^under /.test(status) || this.#bodies.own.isSystemOfOurs(organisation);
      // Our own name below that of a system or another body says whose these are.
      const kept = own === 'body' || (own && isSystemAbove) ? withoutBodies(above) : above;
      return {...kept, ...standing};
    }, {});
  }

  get written(): string | undefined {
    return this.#open.find((section) => section.written)?.written;
  }
}
