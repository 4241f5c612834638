import {readers} from '../shared/source/readers.js';
import {readDataAttributes} from '../shared/source/data-attributes.js';
import {readTable, type Json, type Row, type YearFound} from './read-table.js';
import {isTimed, isValue, read, tidy, type Said} from './read-words.js';

const BLOCK =
  /^(address|article|aside|blockquote|br|caption|center|d[dlt]|details|div|fieldset|fig.*|footer|form|h[1-6r]|header|legend|li|main|nav|[ou]l|p|pre|section|summary|t(able|body|d|foot|h|head|r))$/;
const SILENT = /^(script|style|template|noscript|select|svg)$/;
/** A span is never wider than any table of figures; a larger number is a mistake or an attack. */
const MAX_SPAN = 60;
/** A longer line is prose. */
const MAX_LINE = 200;
/** "Number of requests received - 134", "Requests received 134"; or "134 requests received". */
const PAIR = /^(.*[a-z)%'"’])(?:\s*[:=–—-]+\s*|\s+(?=\d[\d,]*$))(.*)$/i;
const COUNTED = /^(\d[\d,]*(?: (?:out )?of \d[\d,]*)?) (.+?) ?(\(.*)?$/i;

/** The site's tables and lists of Freedom of Information figures as data. Never throws. */
export function readPage(host: Element): Json {
  const years: YearFound[] = [];
  let settings: Json = {};
  let line = '';
  let lines: Row[] = [];
  /** Headings above; lines that only name a year or a quarter rank below headings. */
  let above: {rank: number; said: Said}[] = [];

  const add = (rows: Row[], more: Said[] = [], fixed?: string) => {
    const around = [...more, ...above.map(({said}) => said).reverse()];
    const found = readTable(rows, around, fixed);
    if (!found || fixed !== undefined) {
      years.push(...(found ?? []));
      return found;
    }
    const known = (year: YearFound) => years.find(({label}) => label && label === year.label);
    // What is there already shows that what stands above was the heading of another table.
    const again = found.some((year) => known(year) && overlap(known(year), year));
    for (const year of (again && readTable(rows, [])) || found) {
      const old = again ? undefined : known(year);
      if (!old) years.push(year);
      else {
        for (const period of year.periods) {
          const twin = old.periods.find(({label}) => label === period.label);
          if (twin) Object.assign(twin, period);
          else old.periods.push(period);
        }
        if (year.total) old.total = {...old.total, ...year.total};
      }
    }
    return found;
  };

  const endOfList = () => {
    if (lines.length) add(lines);
    lines = [];
  };

  const endOfLine = (level = 0) => {
    const text = tidy(line);
    line = '';
    if (!text || (!level && text.length < MAX_LINE && isPair(text))) return;
    const said = read(text);
    const rank = level || (isTimed(said) ? 8 : 7);
    // A sentence that names a month is no heading.
    const isHeading =
      level ||
      ((isTimed(said) || said.year) && text.length < 80 && !/[.!?]$|updated|reviewed/i.test(text));
    if (!isHeading) return;
    endOfList();
    above = [...above.filter((old) => old.rank < rank), {rank, said}];
  };

  const isPair = (text: string) => {
    const [, count = '', words = '', percent = ''] = COUNTED.exec(text) ?? [];
    const [, name = words, value = `${count} ${percent}`.trim()] = count
      ? []
      : (PAIR.exec(text) ?? []);
    if (!read(name).column || (value && !isValue(value))) return false;
    // The same name again begins the next period.
    if (lines.some(({cells}) => cells[0] === name)) endOfList();
    lines.push({cells: [name, value]});
    return true;
  };

  const walk = (node: Node) => {
    for (const child of node.childNodes) {
      if (child instanceof Text) line += child.data;
      if (!(child instanceof Element) || isSilent(child)) continue;
      const {localName} = child;
      if (child instanceof HTMLTableElement && !child.querySelector('table')) {
        endOfLine();
        endOfList();
        const caption = lineOf(child.caption);
        const {name, label = '', foi} = readDataAttributes(child);
        // The year is exact as long as the caption is the one that this was written for.
        const found = add(
          rowsOf(child),
          [read(caption)],
          name === caption ? (label as string) : undefined,
        );
        // A table that holds the layout, or lines of a list.
        if (!found) walk(child);
        else settings = {...settings, ...(foi as Json)};
      } else if (BLOCK.test(localName)) {
        // A term waits for its description.
        if (localName === 'dd' && line) line += ': ';
        else endOfLine();
        walk(child);
        if (localName !== 'dt') endOfLine(/^h\d$/.test(localName) ? Number(localName[1]) : 0);
      } else walk(child);
    }
  };

  walk(host);
  endOfLine();
  endOfList();
  if (!years.length && !host.querySelector('[data-ccg-years="0"]')) return {};
  return {foi: {...settings, years}};
}

/** Whether both have the same figure of the same period, or of the year. */
function overlap(a: YearFound | undefined, b: YearFound): boolean {
  const both = (x?: Json, y?: Json) =>
    !!x && !!y && Object.keys(x).some((key) => !/^(label|from|to|quarter)$/.test(key) && key in y);
  return (
    both(a?.total, b.total) ||
    b.periods.some((period) =>
      both(
        a?.periods.find(({label}) => label === period.label),
        period,
      ),
    )
  );
}

/** Scripts, and the raised figure that marks a note; raised letters end an ordinal. */
const isSilent = ({localName, textContent}: Element) =>
  SILENT.test(localName) || (localName === 'sup' && !/[a-z]/i.test(textContent));

/** The words of a cell on one line. */
function lineOf(node: Node | null): string {
  const text = (part: Node): string => {
    if (part instanceof Text) return part.data;
    if (!(part instanceof Element) || isSilent(part)) return '';
    const inner = [...part.childNodes].map(text).join('');
    return BLOCK.test(part.localName) ? ` ${inner} ` : inner;
  };
  return node ? tidy(text(node)) : '';
}

/** Rows with each spanned cell repeated where it covers. */
function rowsOf(table: HTMLTableElement): Row[] {
  const grid: string[][] = [];
  return [...table.rows].map((row, y) => {
    const cells = (grid[y] ??= []);
    for (const cell of row.cells) {
      const free = cells.findIndex((text) => (text as string | undefined) === undefined);
      const x = free < 0 ? cells.length : free;
      const text = lineOf(cell);
      for (let down = Math.min(cell.rowSpan || MAX_SPAN, MAX_SPAN); down--;)
        for (let across = Math.min(cell.colSpan, MAX_SPAN); across--;)
          (grid[y + down] ??= [])[x + across] = text;
    }
    const texts = Array.from(cells, (text: string | undefined) => text ?? '');
    const {name, label = name, from, to, month, quarter, ...exact} = readDataAttributes(row);
    // The row's time is exact as long as it has the name that this was written for.
    const isSame = name !== undefined && tidy(name as string) === texts[0];
    return {cells: texts, exact: isSame ? {...exact, label, from, to, month, quarter} : exact};
  });
}

readers.set('foi-table', readPage);
