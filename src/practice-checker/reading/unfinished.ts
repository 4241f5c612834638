import {hasDetails} from './details.js';
import {looksLikeName} from './names.js';
import type {Entry} from './entry.js';

/** What has been read of a practice that further paragraphs may go on with. */
export class Unfinished {
  /** A heading or bold line that may be the name of what follows. */
  title?: {entry: Entry; isName: boolean};
  entry?: Entry;
  /** What the entry goes on from is no name by its words: it is one where details follow. */
  #isDoubtful = false;
  /** A whole practice in the entry, below a name that may be that of its house. */
  #housed?: Entry;
  /** What stands above the name on this page: its telephone, or a picture that is a link. */
  #ahead: {lines: string[]; hrefs: string[]} = {lines: [], hrefs: []};

  /** The words of the title, where they can be a practice's name. */
  get name(): string | undefined {
    const [words = ''] = this.title?.entry.lines ?? [];
    return looksLikeName(words) ? words : undefined;
  }

  /** The name of the practice above, that labels with values may go on about. */
  get openName(): string | undefined {
    return this.name ?? this.entry?.title ?? this.entry?.lines[0];
  }

  /** Whether a practice stands above that what follows may be of. */
  get isOpen(): boolean {
    return this.entry !== undefined || this.name !== undefined;
  }

  /** Adds to the practice above, whose name may have been a title. */
  goOn({lines, hrefs = [], links = [], struck = [], standing}: Entry) {
    const above = this.entry ?? this.title?.entry ?? {lines: []};
    this.#isDoubtful = this.entry ? this.#isDoubtful : this.name === undefined;
    this.title = this.#housed = undefined;
    this.entry = {
      lines: [...above.lines, ...lines],
      title: above.title ?? above.lines[0],
      hrefs: [...(above.hrefs ?? []), ...hrefs],
      links: [...(above.links ?? []), ...links],
      struck: [...(above.struck ?? []), ...struck],
      standing: {...above.standing, ...standing},
    };
  }

  /** Goes on with a paragraph that is a practice by itself. */
  goOnWhole(entry: Entry) {
    this.goOn(entry);
    this.#housed = entry;
  }

  /** Another whole practice follows: the name above them was that of their house. */
  leaveHouse() {
    if (this.#housed) this.entry = this.#housed;
  }

  /** Begins the next practice, whose name is to follow, with lines and links of it. */
  begin(lines: string[], hrefs: string[] = []) {
    this.#ahead = {lines, hrefs};
  }

  /** Takes the practice out. A lone paragraph that is a name is one; a lone heading is none. */
  take(): Entry | undefined {
    const {entry, title} = this;
    const isNone = entry && this.#isDoubtful && !hasDetails(entry.lines.join(' '));
    this.entry = this.title = this.#housed = undefined;
    this.#isDoubtful = false;
    const taken = isNone ? undefined : (entry ?? (title?.isName ? title.entry : undefined));
    if (!taken) return undefined;
    const lines = [...taken.lines, ...this.#ahead.lines];
    const hrefs = [...(taken.hrefs ?? []), ...this.#ahead.hrefs];
    this.#ahead = {lines: [], hrefs: []};
    return {...taken, lines, hrefs};
  }
}
