import {addMonths} from '../shared/model/day.js';
import {lastDay} from '../shared/model/partial-date.js';
import type {Problem, Severity} from '../shared/model/problem.js';
import {ukToday} from '../shared/model/uk-time.js';
import {isFinancial, latestPeriod, periodSpan, rateOf, sumOf, yearSpan} from './model.js';
import {
  COUNTS,
  SECTION_45,
  type Figures,
  type Foi,
  type FoiTableModel,
  type Year,
} from './schema.js';
import {TEXT} from './text.js';

type Report = (severity: Severity, code: string, path: string, words: string) => void;

/**
 * What an editor should know about these figures. `today` is the UK day.
 *
 * - `total-mismatch`: a total that is not the sum of its periods.
 * - `percent-mismatch`: a typed percentage that does not follow from the counts.
 * - `missing-figure`: received, in time or late is not published.
 * - `no-year`: the page does not say which year a table covers.
 * - `missing-quarter`: a year that is over has fewer months than it should.
 * - `overlap`, `out-of-order`, `bad-span`: periods that share months, run backwards or end before they begin.
 * - `old-figures`: the latest period ended more than six months ago.
 * - `section-45`: figures of the code of practice that are nowhere.
 * - `too-many-answers`: in time plus late is more than twice what was received.
 */
export function check({foi}: FoiTableModel, today: string = ukToday()): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (severity, code, path, words) =>
    problems.push({code, path, message: `${path}: ${words}`, severity});
  foi.years.forEach((year, index) => {
    const path = `foi.years[${index}]`;
    checkYear(year, path, today, report);
    checkOrder(year, path, report);
    year.periods?.forEach((period, place) => {
      checkFigures(period, foi, `${path}.periods[${place}]`, report);
    });
    if (year.total) checkFigures(year.total, foi, `${path}.total`, report);
    checkTotals(year, path, report);
  });
  const latest = latestPeriod(foi.years, foi.basis);
  if (latest && addMonths(lastDay(latest.span.to), 6) < today)
    report(
      'advice',
      'old-figures',
      'foi.years',
      `the latest figures end in ${latest.span.to}, more than six months ago; publish the periods since then`,
    );
  const rows = foi.years.flatMap(({periods = [], total = {}}): Figures[] => [...periods, total]);
  const absent = SECTION_45.filter((key) => !rows.some((row) => key in row));
  if (rows.length && absent.length)
    report(
      'advice',
      'section-45',
      'foi.years',
      `not published: ${absent.map((key) => TEXT[key].toLowerCase()).join(', ')}. The section 45 code of practice (paragraph 8.5) asks bodies with more than 100 staff for these as best practice; it is no statutory duty`,
    );
  return problems;
}

function checkYear({label, periods = []}: Year, path: string, today: string, report: Report) {
  const span = yearSpan({label, periods});
  if (!span) {
    report(
      'warning',
      'no-year',
      path,
      'does not say which year it covers; put the year in a caption or a heading, such as "2018/19"',
    );
    return;
  }
  if (!label || !periods.length) return;
  const months = new Set(
    periods.flatMap((period) => {
      const months = periodSpan(period, label);
      return months ? monthsOf(months.from, months.to) : [];
    }),
  );
  const quarters = new Set(periods.map(({quarter}) => quarter).filter(Boolean));
  const due = monthsOf(span.from, span.to).filter((month) => lastDay(month) < today);
  const missing = due.filter((month) => !months.has(month));
  const complete = isFinancial(label) || months.size ? !missing.length : quarters.size === 4;
  if (!complete && due.length === 12)
    report(
      'warning',
      'missing-quarter',
      path,
      `has fewer than four quarters; ${missing.length && months.size ? `nothing covers ${missing[0] ?? ''}` : 'add the others, or a row that says "Not published"'}`,
    );
}

/** "2015-04", "2015-05" … to the last; no more than a hundred years of them. */
function monthsOf(from: string, to: string): string[] {
  const months = [];
  for (
    let month = from;
    month <= to && months.length < 1200;
    month = addMonths(`${month}-01`, 1).slice(0, 7)
  )
    months.push(month);
  return months;
}

function checkOrder({label, periods = []}: Year, path: string, report: Report) {
  const spans = periods.map((period, index) => {
    const {from, to} = period;
    if (from && to && from > to)
      report(
        'warning',
        'bad-span',
        `${path}.periods[${index}]`,
        `ends (${to}) before it begins (${from})`,
      );
    return periodSpan(period, label);
  });
  const known = spans.filter((span) => span !== undefined);
  const rising = known.every(
    (span, index) => !index || span.from >= (known[index - 1]?.from ?? ''),
  );
  const falling = known.every(
    (span, index) => !index || span.from <= (known[index - 1]?.from ?? ''),
  );
  if (!rising && !falling)
    report(
      'warning',
      'out-of-order',
      path,
      'its periods are neither oldest first nor newest first',
    );
  spans.forEach((span, index) => {
    const other = spans.findIndex(
      (earlier, place) =>
        place < index && span && earlier && earlier.from <= span.to && span.from <= earlier.to,
    );
    if (other >= 0)
      report(
        'warning',
        'overlap',
        `${path}.periods[${index}]`,
        `covers months that periods[${other}] covers too, so requests are counted twice`,
      );
  });
}

function checkFigures(figures: Figures, foi: Foi, path: string, report: Report) {
  const {received, inTime, late, percent} = figures;
  const missing = COUNTS.slice(0, 3).filter((key) => figures[key] === undefined);
  if (missing.length)
    report(
      'warning',
      'missing-figure',
      path,
      `${missing.map((key) => TEXT[key].toLowerCase()).join(', ')} not published; write 0 where there were none`,
    );
  const rates = (['responses', 'received'] as const).flatMap(
    (basis) => rateOf(figures, basis) ?? [],
  );
  // A percentage is right when it is what some whole or decimal rounding of either share gives.
  const digits = String(percent).split('.')[1]?.length ?? 0;
  const follows = rates.some(
    ({inTime, of}) => Math.abs((inTime / of) * 100 - (percent ?? 0)) <= 0.5001 / 10 ** digits,
  );
  const rate = rateOf(figures, foi.basis) ?? rates[0];
  if (percent !== undefined && rate && !follows)
    report(
      'warning',
      'percent-mismatch',
      `${path}.percent`,
      `says ${percent}%, but ${rate.inTime} of ${rate.of} is ${((rate.inTime / rate.of) * 100).toFixed(1)}%`,
    );
  if (received !== undefined && (inTime ?? 0) + (late ?? 0) > 2 * received)
    report(
      'warning',
      'too-many-answers',
      path,
      `${(inTime ?? 0) + (late ?? 0)} responses to ${received} requests received is more than twice as many; check both`,
    );
}

function checkTotals({periods = [], total = {}}: Year, path: string, report: Report) {
  for (const key of COUNTS) {
    const sum = sumOf(periods, key);
    if (total[key] !== undefined && sum !== undefined && total[key] !== sum)
      report(
        'warning',
        'total-mismatch',
        `${path}.total.${key}`,
        `the published total is ${total[key]}, but the periods make ${sum}; correct whichever is wrong`,
      );
  }
}
