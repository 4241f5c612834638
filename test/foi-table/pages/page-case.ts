/** What an editor's page says, and the figures that are in it. */
export interface PageCase {
  says: string;
  markup: string;
  /** One line a period: year, name, months, figures; and one for each total. */
  lines: string[];
}

/** A table as CMS editors make them: no heads, one row a line, "|" between cells. */
export function table(lines: string, caption = ''): string {
  const row = (line: string) =>
    `<tr>${line
      .split('|')
      .map((cell) => `<td>${cell.trim()}</td>`)
      .join('')}</tr>`;
  return `<table>${caption && `<caption>${caption}</caption>`}<tbody>${lines.split('\n').map(row).join('')}</tbody></table>`;
}

/** One quarter of a year that must come from somewhere else. */
export const Q1 = 'Quarter|Received|In time|Late\nQ1|10|9|1';

export const one = (says: string, markup: string, ...lines: string[]): PageCase => ({
  says,
  markup,
  lines,
});

/** The line of a quarter that is called "Q1", of this year unless another is given. */
export const quartersOf =
  (own: string) =>
  (number: number, figures: string, year = own): string =>
    `${year} | Q${number} | quarter ${number} | ${figures}`;
