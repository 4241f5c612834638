/** A table as HTML: its labels, and each row's cells, parted by bars: "Practice|CCG". Cells may hold HTML. */
export const table = (labels: string, ...rows: string[]): string => {
  const cells = (tag: string, row: string) =>
    `<tr>${row
      .split('|')
      .map((cell) => `<${tag}>${cell}</${tag}>`)
      .join('')}</tr>`;
  return `<table>${cells('th', labels)}${rows.map((row) => cells('td', row)).join('')}</table>`;
};
