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

  /** The words of the title, where they can be a practice's name. */
  get name(): string | undefined {
    const [words = ''] = this.title?.entry.lines ?? [];
    return looksLikeName(words) ? words : undefined;
  }

  /** Whether a practice stands above that what follows may be of. */
  get isOpen(): boolean {
    return this.entry !== undefined || this.name !== undefined;
  }

  /** Adds to the practice above, whose name may have been a title. */
  goOn({lines, hrefs = [], links = [], struck = []}: Entry) {
    const above = this.entry ?? this.title?.entry ?? {lines: []};
    this.#isDoubtful = this.entry ? this.#isDoubtful : this.name === undefined;
    this.title = undefined;
    this.entry = {
      lines: [...above.lines, ...lines],
      title: above.title ?? above.lines[0],
      hrefs: [...(above.hrefs ?? []), ...hrefs],
      links: [...(above.links ?? []), ...links],
      struck: [...(above.struck ?? []), ...struck],
    };
  }

  /** Takes the practice out. A lone paragraph that is a name is one; a lone heading is none. */
  take(): Entry | undefined {
    const {entry, title} = this;
    const isNone = entry && this.#isDoubtful && !hasDetails(entry.lines.join(' '));
    this.entry = this.title = undefined;
    this.#isDoubtful = false;
    if (isNone) return undefined;
    return entry ?? (title?.isName ? title.entry : undefined);
  }
}
