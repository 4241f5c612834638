/** A list of thousands asks again and again for the few months that there are. */
const ofMonth = new Map<string, string>();

/** Financial year of a date, April to March: "2019-02" is in "2018/19". A bare year cannot tell. */
export function financialYear(date: string): string | undefined {
  if (date.length === 4) return undefined;
  const month = date.slice(0, 7);
  let year = ofMonth.get(month);
  if (!year) {
    year = yearSpan(Number(month.slice(0, 4)) - (month.slice(5) < '04' ? 1 : 0));
    ofMonth.set(month, year);
  }
  return year;
}

/** "2015/16" from the year it starts in. */
export const yearSpan = (start: number): string =>
  `${String(start)}/${String((start + 1) % 100).padStart(2, '0')}`;

/**
 * Years as people and addresses write them: "2015/16", "2015-16", "2015 to 2016", "2015–2016", "2020".
 * Two years that do not follow each other are no financial year.
 */
export function readYears(text: string): string | undefined {
  const match = /^(\d{4})(?:\s*(?:\/|-|–|—|to|and)\s*(\d{4}|\d{2}))?$/i.exec(text.trim());
  if (!match) return undefined;
  const [, start = '', end] = match;
  if (!end) return start;
  const label = yearSpan(Number(start));
  return label.endsWith(`/${end.slice(-2)}`) &&
    (end.length === 2 || Number(end) === Number(start) + 1)
    ? label
    : undefined;
}

/** As an address writes it: "2015-16". */
export const yearsInAddress = (label: string): string => label.replace('/', '-');

/** As the page says it: "2015 to 2016". */
export const yearsInWords = (label: string): string =>
  label.replace(
    /^(\d{4})\/\d{2}$/,
    (_, start: string) => `${start} to ${String(Number(start) + 1)}`,
  );
