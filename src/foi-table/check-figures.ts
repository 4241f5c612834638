import type {Report} from '../shared/model/findings.js';
import {COUNTS, rateOf, sumOf, type Rate} from './model.js';
import type {Figures, Foi, Year} from './schema.js';
import {TEXT} from './text.js';

/** Whether the figures of a period or a total are all there and agree with each other. */
export function checkFigures(figures: Figures, foi: Foi, path: string, report: Report) {
  const {received, inTime = 0, late = 0} = figures;
  const missing = COUNTS.slice(0, 3).filter(
    // What was written in place of a number has a problem of its own.
    (key) => figures[key] === undefined && !figures.written?.[key],
  );
  if (missing.length)
    report(
      'missing-figure',
      path,
      'warning',
      `${missing.map((key) => TEXT[key].toLowerCase()).join(', ')} not published; write 0 only where there were none`,
    );
  checkPercent(figures, foi, path, report);
  if (received !== undefined && inTime + late > 2 * received)
    report(
      'too-many-answers',
      path,
      'warning',
      `${inTime + late} responses to ${received} requests received is more than twice as many; check both`,
    );
}

/** A typed percentage is right when it is what some whole or decimal rounding of a share gives. */
function checkPercent(figures: Figures, {basis}: Foi, path: string, report: Report) {
  const {percent} = figures;
  const rates = sharesOf(figures);
  const rate = rateOf(figures, basis) ?? rates[0];
  if (percent === undefined) return;
  if (isShareOfOne(percent, rates)) {
    const written = Number((percent * 100).toFixed(9));
    report(
      'percent-mismatch',
      `${path}.percent`,
      'warning',
      `says ${percent}%, which looks like a share of one; write ${written} if ${written}% is meant`,
    );
    return;
  }
  if (!rate) return;
  const digits = String(percent).split('.')[1]?.length ?? 0;
  const follows = rates.some(
    ({inTime, of}) => Math.abs((inTime / of) * 100 - percent) <= 0.5001 / 10 ** digits,
  );
  if (!follows)
    report(
      'percent-mismatch',
      `${path}.percent`,
      'warning',
      `says ${percent}%, but ${rate.inTime} of ${rate.of} is ${((rate.inTime / rate.of) * 100).toFixed(1)}%`,
    );
}

/** Whether a percentage is what spreadsheets hold for it: 0.95 where the counts say 95%, or do not say. */
function isShareOfOne(percent: number, rates: readonly Rate[]): boolean {
  if (percent <= 0 || percent > 1) return false;
  if (!rates.length) return percent < 1;
  const isOf = (share: number) =>
    rates.some(({inTime, of}) => Math.abs(inTime / of - share) <= 0.005001);
  return isOf(percent) && !isOf(percent / 100);
}

/** What a percentage can be of: the responses, or the requests received; of these alone where "late" is not published. */
function sharesOf(figures: Figures): Rate[] {
  const known = {late: 0, ...figures};
  return [
    'late' in figures ? rateOf(figures, 'responses') : undefined,
    rateOf(known, 'received'),
  ].filter((rate) => rate !== undefined);
}

/** Whether published totals are the sums of their periods. */
export function checkTotals(year: Year, path: string, report: Report) {
  const {total = {}} = year;
  for (const key of COUNTS) {
    const sum = sumOf(year, key);
    if (total[key] !== undefined && sum !== undefined && total[key] !== sum)
      report(
        'total-mismatch',
        `${path}.total.${key}`,
        'warning',
        `the published total is ${total[key]}, but the periods make ${sum}; correct whichever is wrong`,
      );
  }
}
