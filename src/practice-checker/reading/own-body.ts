import {IS_BOARD, IS_GROUP, IS_TRUST} from '../../shared/model/body-kinds.js';
import {countyPartsIn, isSystem} from './body-areas.js';
import {bodyIn} from './body-names.js';
import {initialsOf, isSame, short, withoutColon} from './body-spelling.js';
import {denies, pointing} from './doubts.js';
import {looksLikeName} from './names.js';
import {DIRECTIONS} from './place-words.js';
import {type Standing} from './standing.js';

const DIRECTION = new RegExp(`^(?:${DIRECTIONS})$`);
const PARTS = new RegExp(String.raw`\b(?:${DIRECTIONS}|and)\b[ -]*`, 'g');
/** "SNCCG": the letters that a group's name begins with. */
const LETTERS = /\b(?:NHS)?([A-Z]{1,4})(?:CCG|ICB)\b/;
/** "www.southnorfolkccg.nhs.uk" */
const SITE = /\b([a-z]{3,})(?:ccg|icb|pct)\.nhs\.uk\b/i;

/** A code of the ODS for a commissioning body. */
const CODE = /^(?:\d\d[A-Z]|Q[A-Z\d]{2})$/i;

/** The body whose page this is, by what its element says of it, and which words are of others. */
export class OwnBody {
  /** For short; "" where the element does not say. */
  readonly name: string;
  readonly #code: string;
  /** We are a group, as those were that came before boards. */
  readonly isGroup: boolean;

  constructor(host: Element) {
    const given = (key: string) => host.getAttribute(key) ?? host.getAttribute(`data-${key}`) ?? '';
    this.name = short(given('organisation-name'));
    this.isGroup = IS_GROUP.test(given('organisation-name'));
    this.#code = given('organisation-code').toUpperCase();
  }

  isCalled(name: string): boolean {
    return isSame(name, this.name);
  }

  /** Whether words of a practice are no more than that it came from a body that is not ours. */
  isFromOther(status: unknown): boolean {
    const from = /^from (.+)$/.exec(String(status))?.[1];
    if (CODE.test(from ?? '')) return Boolean(this.#code && from?.toUpperCase() !== this.#code);
    return Boolean(from && this.name && bodyIn(from) === from && !this.isCalled(from));
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
    return isMoved || isOther || this.isOtherPlace(words.replace(/ \([^()]*\)$/, ''))
      ? {status: words}
      : {};
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
    if (!this.name) return undefined;
    const body = bodyIn(words);
    // Who came from the trust that was before us is ours.
    if (body && !this.isCalled(body) && !IS_TRUST.test(body)) return body;
    const site = SITE.exec(words)?.[1]?.toLowerCase();
    if (site && site !== this.name.replace(/[^a-z]/g, '')) return site;
    const letters = LETTERS.exec(words)?.[1];
    if (letters && letters !== initialsOf(this.name)) return letters;
    if (this.#isSibling(words)) return words;
    return countyPartsIn(words).find((place) => !this.#isOurPlace(place));
  }

  /** Whether a place is ours or a part of it: "South Norfolk" is one of Norfolk and Waveney, and none of North Norfolk. */
  #isOurPlace(place: string): boolean {
    const name = short(place).replace(/[-.]/g, ' ');
    if (name.includes(this.name) || this.isCalled(name)) return true;
    const words = name.split(/\s+/);
    const county = words.filter((word) => !DIRECTION.test(word)).join(' ');
    // "Norfolk and Waveney" has all parts of Norfolk, "Surrey Downs" one of Surrey.
    return this.name.split(/,? (?:and|&) |, /).some((part) => {
      const own = part.split(/[\s-]+/);
      if (words.every((word) => own.includes(word))) return true;
      const whole = own.filter((word) => !/^(?:(?:north|south|east|west)ern|greater)$/.test(word));
      return this.isGroup
        ? whole.join(' ') === county
        : whole.includes(county) && !whole.some((word) => DIRECTION.test(word));
    });
  }

  /** Whether words are our own name, but for the part of the county or town: "Leeds North" beside "Leeds West". */
  #isSibling(words: string): boolean {
    const names = [this.name, short(words)];
    const [ours, theirs] = names.map((name) => name.replace(PARTS, '').trim());
    return ours !== '' && ours === theirs && names[0] !== names[1] && !names.includes(ours ?? '');
  }

  /** Whether a heading names our body or its place, and says no more of the practices under it: "Member practices of Beds, Luton & MK CCG". */
  ownIn(heading: string): 'place' | 'body' | undefined {
    const name = withoutColon(heading)
      .replace(/ (?:(?:gp|member) )*(?:practices|surgeries|members)$/i, '')
      .replace(
        /^(?:(?:the|our|gp|member) )*(?:practices|surgeries|members) (?:(?:of|in|the) )+/i,
        '',
      );
    if (!this.isCalled(name)) return undefined;
    return /\b(?:CCG|ICB|Group|Board)$/i.test(name) ? 'body' : 'place';
  }

  /** Whether a body may be the system that our group is a part of. */
  isSystemOfOurs(name: string): boolean {
    return isSystem(name) || (this.isGroup && IS_BOARD.test(name));
  }
}
