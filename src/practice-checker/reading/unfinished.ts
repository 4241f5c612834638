import {hasDetails} from './details.js';
import {saysBranches} from './list-items.js';
import {looksLikeName} from './names.js';
import type {Entry} from './entry.js';

/** What has been read of a practice that further paragraphs may go on with. */
export class Unfinished {
  #title?: {readonly entry: Entry; readonly isName: boolean};
  #entry?: Entry;
  /** What the entry goes on from is no name by its words: it is one where details follow. */
  #isDoubtful = false;
  /** A whole practice in the entry, below a name that may be that of its house. */
  #housed?: Entry;
  /** Its name is a heading. */
  #isHeaded = false;
  /** What stands above the name on this page: its telephone, or a picture that is a link. */
  #ahead: {lines: string[]; hrefs: string[]} = {lines: [], hrefs: []};

  /** A heading or bold line that may be the name of what follows. */
  get title() {
    return this.#title;
  }

  /** What has been read of the practice itself. */
  get entry(): Readonly<Entry> | undefined {
    return this.#entry;
  }

  /** The words of the title, where they can be a practice's name. */
  get name(): string | undefined {
    const [words = ''] = this.#title?.entry.lines ?? [];
    return looksLikeName(words) ? words : undefined;
  }

  /** The name of the practice above, that labels with values may go on about. */
  get openName(): string | undefined {
    return this.name ?? this.#entry?.title ?? this.#entry?.lines[0];
  }

  /** Whether a practice stands above that what follows may be of. */
  get isOpen(): boolean {
    return this.#entry !== undefined || this.name !== undefined;
  }

  /** Whether a heading names the practice, so that no paragraph below does. */
  get isHeaded(): boolean {
    return this.#entry !== undefined && this.#isHeaded;
  }

  /** Adds to the practice above, whose name may have been a title. */
  goOn({lines, hrefs = [], links = [], struck = [], standing}: Entry) {
    const above = this.#entry ?? this.#title?.entry ?? {lines: []};
    this.#isDoubtful = this.#entry ? this.#isDoubtful : this.name === undefined;
    this.#isHeaded = this.#entry ? this.#isHeaded : this.#title?.isName === false;
    this.#title = this.#housed = undefined;
    this.#entry = {
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
    if (this.#housed) this.#entry = this.#housed;
  }

  /** Takes a heading or a bold line that what follows may go on from; by its words it `isName`, or not. */
  entitle(entry: Entry, isName: boolean) {
    this.#title = {entry, isName};
  }

  /** What follows goes on from no title. */
  dropTitle() {
    this.#title = undefined;
  }

  /** Begins a practice. */
  begin(entry: Entry) {
    this.#entry = entry;
  }

  /** Takes the label "Branch surgeries:" from the end of the practice, and says whether it stood there. */
  dropLabel(): boolean {
    const isLabel = saysBranches(this.#entry?.lines.at(-1));
    if (isLabel) this.#entry?.lines.pop();
    return isLabel;
  }

  /** Takes lines and links of the next practice, whose name is to follow. */
  putAhead(lines: string[], hrefs: string[] = []) {
    this.#ahead = {lines, hrefs};
  }

  /** Takes the practice out. A lone paragraph that is a name is one; a lone heading is none. */
  take(): Entry | undefined {
    const [entry, title] = [this.#entry, this.#title];
    const isNone = entry && this.#isDoubtful && !hasDetails(entry.lines.join(' '));
    this.#entry = this.#title = this.#housed = undefined;
    this.#isDoubtful = false;
    const taken = isNone ? undefined : (entry ?? (title?.isName ? title.entry : undefined));
    if (!taken) return undefined;
    const lines = [...taken.lines, ...this.#ahead.lines];
    const hrefs = [...(taken.hrefs ?? []), ...this.#ahead.hrefs];
    this.#ahead = {lines: [], hrefs: []};
    return {...taken, lines, hrefs};
  }
}
