export interface CsvRow {
  /** The line of the file that the row begins on, from 1. */
  line: number;
  cells: string[];
}

/** Rows of a CSV with the line each begins on; quotes, doubled quotes and line ends as RFC 4180 has them. */
export function readCsv(text: string): CsvRow[] {
  const rows: CsvRow[] = [];
  const cell = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|\r|$)/y;
  const source = text.replace(/^\uFEFF/, '');
  let line = 1;
  let cells: string[] = [];
  let start = 1;
  while (cell.lastIndex < source.length || cells.length) {
    const found = cell.exec(source);
    if (!found) {
      // A stray quote: take the line as it stands.
      cell.lastIndex = source.indexOf('\n', rows.length ? cell.lastIndex : 0) + 1 || source.length;
      rows.push({line: start, cells: []});
      cells = [];
      start = ++line;
      continue;
    }
    const [, raw = '', end = ''] = found;
    cells.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    line += raw.split('\n').length - 1;
    if (end === ',') continue;
    line++;
    if (cells.length > 1 || cells[0]) rows.push({line: start, cells});
    cells = [];
    start = line;
    if (!end) break;
  }
  return rows;
}
