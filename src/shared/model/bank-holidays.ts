import {addDays, weekdayIndex} from './day.js';
import {day, text} from './fields.js';
import {jsonForms, list, record, type Of, type Value} from './shape.js';

/** The one value in any of our files that is no text. */
const flag: Value<boolean> = {
  message: 'bad-flag: true or false',
  read: (given) => (typeof given === 'boolean' ? given : undefined),
};
/* @__PURE__ */ jsonForms.set(flag.message, {type: 'boolean'});

/** Bank holidays of a part of the UK, as https://www.gov.uk/bank-holidays.json writes them. */
const division = record(
  {},
  {
    division: text,
    events: list(
      record(
        {date: day},
        {
          title: text,
          notes: text,
          bunting: flag,
        },
      ),
    ),
  },
);

/** `bankHolidays`: the file of GOV.UK as it is. */
export const bankHolidays = record(
  {},
  {'england-and-wales': division, scotland: division, 'northern-ireland': division},
);
type BankHolidays = Of<typeof bankHolidays>;
type Division = keyof BankHolidays;

/** Every part of the UK, whose holidays all stop the clock of Freedom of Information Act section 10(6). */
const DIVISIONS = ['england-and-wales', 'scotland', 'northern-ireland'] as const;

/** The days ("2026-12-25") that are a bank holiday in at least one of these parts. */
export const holidayDays = (
  data: BankHolidays | undefined,
  divisions: readonly Division[] = DIVISIONS,
): ReadonlySet<string> =>
  new Set(divisions.flatMap((name) => data?.[name]?.events?.map(({date}) => date) ?? []));

/**
 * Whether the holidays up to a day are known. GOV.UK publishes whole years, so that a file is good
 * to the end of its last year; past that a computed date can only be "about".
 */
export const holidaysReach = (holidays: ReadonlySet<string>, day: string): boolean =>
  [...holidays].some((holiday) => holiday.slice(0, 4) >= day.slice(0, 4));

/** Monday to Friday and no bank holiday. */
export const isWorkingDay = (day: string, holidays: ReadonlySet<string>): boolean =>
  weekdayIndex(day) < 5 && !holidays.has(day);

/**
 * The `count`th working day after a day, or before it where `count` is negative. The day itself does
 * not count, as in "the twentieth working day following the date of receipt"
 * (https://www.legislation.gov.uk/ukpga/2000/36/section/10).
 */
export function addWorkingDays(day: string, count: number, holidays: ReadonlySet<string>): string {
  const step = Math.sign(count);
  for (let left = Math.abs(count); left > 0; left -= isWorkingDay(day, holidays) ? 1 : 0)
    day = addDays(day, step);
  return day;
}
