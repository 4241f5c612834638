import {columnOf, linesIn, saysOfNames} from './columns.js';
import {hasDetails, POSTCODE} from './details.js';
import type {Entry} from './entry.js';
import {looksLikeName} from './names.js';
import {entryOf, hrefsOf, linesOf} from './page-lines.js';
import {bodyIn, isNo, isYes, standingOf, type Standing} from './standing.js';
import {acrossTable, isName, nameAt, nameColumnOf, repeatOf} from './table-grid.js';

/** What a table holds, in order. */
export type Found =
  /** A cell with a list, headings or paragraphs of its own. */
  | {walk: Element}
  /** A caption, or a row across the table, over what follows. */
  | {section: string; level: number}
  /** A practice; `isSite` where it is a further row of the practice before. */
  | {entry: Entry; row?: Element; isSite?: boolean};

/** Reads a table's rows, a practice in each or one over several. */
export class RowReader {
  #columns: string[] = [];
  #grid: Element[][] = [];
  /** After how many columns their labels begin again; 0 where they do not. */
  #repeat = 0;
  #nameAbove?: Element;
  /** What the label over the names says of all below it. */
  #standing?: Standing;

  /** The bodies that columns of ticks are of. */
  #bodies: (string | undefined)[] = [];

  /** The column in which most rows have a name, where no label says so. */
  #likely = -1;

  read(rows: Element[], grid: Element[][]): Found[] {
    this.#likely = nameColumnOf(grid);
    this.#grid = grid;
    return rows.flatMap((row, index) => this.#row(row, index));
  }

  #row(row: Element, index: number): Found[] {
    const cells = this.#grid[index] ?? [];
    const length = this.#repeat;
    if (!length) return this.#part(row, cells, index);
    const parts = Array.from({length: cells.length / length}, (_, at) =>
      cells.slice(at * length, (at + 1) * length),
    );
    return parts.flatMap((part) => this.#part(row, part, index));
  }

  /** A row, or where labels stand twice beside each other, each half of one. */
  #part(row: Element, cells: Element[], index: number): Found[] {
    const texts = cells.map((cell) => linesOf([cell]));
    if (this.#isHeader(row, texts)) {
      const labels = texts.map((lines) => lines.join(' '));
      this.#columns = labels.map(columnOf);
      const below = this.#grid.slice(index + 1);
      this.#bodies = labels.map((label, at) =>
        bodyOfTicks(
          label,
          below.map((each) => textOf(each[at])),
        ),
      );
      const gone = this.#columns.includes('name') ? -1 : labels.findIndex(saysOfNames);
      if (gone >= 0) this.#columns[gone] = 'name';
      this.#standing = gone < 0 ? undefined : standingOf(labels[gone] ?? '');
      this.#repeat = new Set(cells).size < cells.length ? 0 : repeatOf(labels);
      if (this.#repeat) this.#columns.length = this.#repeat;
      // Where no column says so, the first that says nothing else has the names.
      if (!this.#columns.includes('name')) this.#columns[this.#columns.indexOf('')] = 'name';
      return [];
    }
    const across = acrossTable(cells, texts, this.#columns.length);
    if (across) return [{section: across, level: 8}];
    if (!texts.some((lines) => lines.length)) return [];
    if (!this.#columns.length && cells.length > 1 && texts.every(isName))
      return cells.map((cell) => ({entry: entryOf([cell])}));
    const at = this.#columns.length
      ? this.#columns.indexOf('name')
      : nameAt(
          texts.map(([first = '']) => first),
          this.#likely,
        );
    const names = texts[at] ?? [];
    if (names.length > 1 && names.every(looksLikeName) && !hasDetails(texts.flat().join(' ')))
      return names.map((words) => ({
        entry: {lines: [words], struck: entryOf([row]).struck},
      }));
    const name = cells[Math.max(at, 0)];
    const isSite = name && name === this.#nameAbove;
    this.#nameAbove = name;
    return [{entry: this.#entry(cells, texts, at, row), row, isSite}];
  }

  #isHeader({children}: Element, texts: string[][]): boolean {
    const [[only = ''] = []] = texts;
    // A cell over all columns is none of them.
    if (children.length < 2 && (texts.length > 1 || columnOf(only) !== 'name')) return false;
    if ([...children].every((cell) => cell.matches('th'))) return true;
    const known = texts.filter((lines) => columnOf(lines.join(' '))).length;
    return !this.#columns.length && known > 1 && !hasDetails(texts.flat().join(' '));
  }

  #entry(cells: Element[], texts: string[][], at: number, row: Element): Entry {
    const first = Math.max(at, 0);
    const nameLines = texts[at] ?? [];
    // The address below the name, in the name's cell.
    const isSpread = looksLikeName(nameLines[0] ?? '') && /\d/.test(nameLines.slice(1).join(' '));
    const order = [...texts.keys()].sort((a, b) => Number(b === first) - Number(a === first));
    const lines = order.flatMap((index) => {
      const own = texts[index] ?? [];
      const column = this.#columns[index];
      if (cells.indexOf(cells[index] ?? row) < index) return [];
      if (this.#columns.length && !column)
        return takesOut(own) || POSTCODE.test(own.join(' ')) ? own : [];
      if (index === at && isSpread) return own;
      // A tick alone is no line.
      const sign = /^(?:member|active)$/.test(column ?? '') && !own.length && signIn(cells[index]);
      if (this.#bodies[index]) return [];
      return index === at ? [own.join(' ')] : linesIn(column ?? '', sign ? [sign] : own);
    });
    const named = entryOf([cells[first] ?? row]);
    const whole = isSpread
      ? nameLines[0]
      : this.#columns.length
        ? texts[at]?.join(' ')
        : (named.title ?? texts[first]?.[0]);
    return {
      lines,
      title: whole,
      hrefs: hrefsOf([...new Set(cells)]),
      struck: entryOf([row]).struck,
      standing: {...this.#standing, ...this.#ticked(cells), ...this.#noted(texts)},
    };
  }

  /** Of which body the ticks say that the practice is; of none or of several, nobody knows. */
  #ticked(cells: Element[]): Standing {
    if (!this.#bodies.some(Boolean)) return {};
    const ticked = this.#bodies.filter((body, at) => body && isYes(textOf(cells[at])));
    const [only, other] = ticked;
    return only && !other
      ? {organisation: only}
      : {status: ticked.length ? `in ${ticked.join(' and ')}` : 'in no column'};
  }

  /** What cells under labels that say nothing tell of the practice. */
  #noted(texts: string[][]): Standing {
    const notes = texts.filter((_, index) => this.#columns.length && !this.#columns[index]);
    return Object.assign({}, ...notes.map((lines) => noteIn(lines.join(' ')))) as Standing;
  }
}

/** The words or the sign of a cell. */
const textOf = (cell?: Element): string => (cell ? linesOf([cell]).join(' ') || signIn(cell) : '');

/** The tick in a cell without words: a sign, or what a picture is said to be. */
function signIn(cell?: Element): string {
  const picture = cell?.querySelector('img[alt],[aria-label],svg title,[title]');
  const words = ['alt', 'aria-label', 'title'].map((key) => picture?.getAttribute(key));
  const said = words.find(Boolean) ?? '';
  return (cell?.textContent.trim() ?? '') || said.replace(/ (?:icon|mark|symbol|image)$/i, '');
}

/** "Member of South Norfolk CCG?" over ticks: the body; nothing where the cells say something else. */
function bodyOfTicks(label: string, values: string[]): string | undefined {
  const body = bodyIn(label);
  const isWhole =
    body && /^(?:(?:is|an?|member|part|of|in|the)\b ?)*\??$/i.test(label.replace(body, '').trim());
  return isWhole && values.every((value) => !value || isYes(value) || isNo(value))
    ? body
    : undefined;
}

/** Words in front of a body that say that the practice is its. */
const OF_BODY =
  /\b(?:members?|part|moved|moving|transferr\w+|joined|joining|switched|now|under|went to|left|belongs|covered|commissioned|in)\b(?![^.;]*\bfrom\b)|^see $/i;

/** What a note says of whose the practice is, or that it is of nobody any more. */
function noteIn(words: string): Standing {
  const {organisation, ...standing} = standingOf(words);
  const isTheirs =
    organisation &&
    !/\bserves?\b.*\bpatients\b/i.test(words) &&
    OF_BODY.test(words.slice(0, words.indexOf(organisation)));
  return {...standing, ...(isTheirs && {organisation})};
}

/** A note that the practice has closed or left, in a column of any name. */
const takesOut = (lines: string[]) => {
  const {status, closed, notes} = standingOf(lines.join(' '));
  return Boolean(status ?? closed ?? notes);
};
