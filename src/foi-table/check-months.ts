import {addMonths} from '../shared/model/day.js';
import {lastDay} from '../shared/model/partial-date.js';
import {financialYear} from '../shared/model/years.js';
import type {Report} from '../shared/model/findings.js';
import {isFinancial, periodSpan, yearSpan, type Span} from './model.js';
import type {Year} from './schema.js';

/** Whether a year is named, and once it is over, whether its periods cover it. */
export function checkMonths(year: Year, path: string, today: string, report: Report) {
  const {periods = []} = year;
  const span = yearSpan(year);
  if (!span)
    report(
      'no-year',
      path,
      'warning',
      'does not say which year it covers; put the year in a caption or a heading, such as "2018/19"',
    );
  if (!span || !periods.length) return;
  // Periods that say their months make a financial year, whether or not the page names it.
  const label = year.label ?? financialYear(span.from) ?? '';
  const months = new Set(periods.flatMap((period) => monthsOf(periodSpan(period, label))));
  const quarters = new Set(periods.map(({quarter}) => quarter).filter(Boolean));
  const due = monthsOf(yearSpan({label})).filter((month) => lastDay(month) < today);
  const missing = due.filter((month) => !months.has(month));
  const complete = isFinancial(label) || months.size ? !missing.length : quarters.size === 4;
  if (complete || due.length < 12) return;
  const what =
    missing.length && months.size
      ? `nothing covers ${missing[0] ?? ''}`
      : 'add the others, or a row that says "Not published"';
  report('missing-quarter', path, 'warning', `has fewer than four quarters; ${what}`);
}

/** "2015-04", "2015-05" … to the last; no more than a hundred years of them. */
function monthsOf(span?: Span): string[] {
  const months = [];
  let month = span?.from ?? '';
  while (span && month <= span.to && months.length < 1200) {
    months.push(month);
    month = addMonths(`${month}-01`, 1).slice(0, 7);
  }
  return months;
}

/** Whether periods follow each other, without sharing months. */
export function checkOrder({label, periods = []}: Year, path: string, report: Report) {
  const spans = periods.map((period) => periodSpan(period, label));
  periods.forEach(({from, to}, index) => {
    if (from && to && from > to)
      report(
        'bad-span',
        `${path}.periods[${index}]`,
        'warning',
        `ends (${to}) before it begins (${from})`,
      );
  });
  if (!isOrdered(spans))
    report(
      'out-of-order',
      path,
      'warning',
      'its periods are neither oldest first nor newest first',
    );
  spans.forEach((span, index) => {
    const before = spans.slice(0, index).findIndex((earlier) => shareMonths(earlier, span));
    const other = `${path}.periods[${before}]`;
    if (before >= 0)
      report(
        'overlap',
        `${path}.periods[${index}]`,
        'warning',
        `covers months that ${other} covers too, so requests are counted twice`,
        other,
      );
  });
}

/** Oldest first or newest first; periods whose months are not known may stand anywhere. */
function isOrdered(spans: readonly (Span | undefined)[]): boolean {
  const starts = spans.flatMap((span) => span?.from ?? []);
  const inOrder = [...starts].sort();
  return [inOrder, [...inOrder].reverse()].some((order) => order.join() === starts.join());
}

const shareMonths = (a?: Span, b?: Span): boolean => !!a && !!b && a.from <= b.to && b.from <= a.to;

/** Whether figures are of months that have begun; `month` is the present one. A year without periods stands for its total. */
export function checkFuture(year: Year, path: string, month: string, report: Report) {
  const {label, periods = []} = year;
  const spans = periods.length
    ? periods.map((period) => periodSpan(period, label))
    : [yearSpan({label})];
  spans.forEach((span, index) => {
    if (span && span.from > month)
      report(
        'future-period',
        periods.length ? `${path}.periods[${index}]` : path,
        'warning',
        `begins in ${span.from}, which lies in the future; check its year`,
      );
  });
}
