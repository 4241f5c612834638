import {addMonths} from '../shared/model/day.js';
import {lastDay} from '../shared/model/partial-date.js';
import {findings} from '../shared/model/findings.js';
import type {Problem} from '../shared/model/problem.js';
import {ukToday} from '../shared/model/uk-time.js';
import {checkFigures, checkTotals} from './check-figures.js';
import {checkFuture, checkMonths, checkOrder} from './check-months.js';
import {latestPeriod, SECTION_45} from './model.js';
import type {Figures, FoiTableModel} from './schema.js';
import {TEXT} from './text.js';

/**
 * What an editor should know about these figures. `today` is the UK day.
 *
 * - `total-mismatch`: a total that is not the sum of its periods.
 * - `percent-mismatch`: a typed percentage that does not follow from the counts.
 * - `missing-figure`: received, in time or late is not published.
 * - `no-year`: the page does not say which year a table covers.
 * - `missing-quarter`: a year that is over has fewer months than it should.
 * - `overlap`, `out-of-order`, `bad-span`: periods that share months, run backwards or end before they begin.
 * - `future-period`: figures of a period that has not begun.
 * - `old-figures`: the latest period ended more than six months ago.
 * - `section-45`: figures of the code of practice that are nowhere.
 * - `too-many-answers`: in time plus late is more than twice what was received.
 */
export function check({foi}: FoiTableModel, today: string = ukToday()): Problem[] {
  const {found, report} = findings();
  const month = today.slice(0, 7);
  foi.years.forEach((year, index) => {
    const path = `foi.years[${index}]`;
    checkMonths(year, path, today, report);
    checkFuture(year, path, month, report);
    checkOrder(year, path, report);
    year.periods?.forEach((period, place) => {
      checkFigures(period, foi, `${path}.periods[${place}]`, report);
    });
    if (year.total) checkFigures(year.total, foi, `${path}.total`, report);
    checkTotals(year, path, report);
  });
  const latest = latestPeriod(foi.years, foi.basis, month);
  if (latest && addMonths(lastDay(latest.span.to), 6) < today)
    report(
      'old-figures',
      'foi.years',
      'advice',
      `the latest figures end in ${latest.span.to}, more than six months ago; publish the periods since then`,
    );
  const rows = foi.years.flatMap(({periods = [], total = {}}): Figures[] => [...periods, total]);
  const absent = SECTION_45.filter((key) => !rows.some((row) => key in row));
  if (rows.length && absent.length)
    report(
      'section-45',
      'foi.years',
      'advice',
      `not published: ${absent.map((key) => TEXT[key].toLowerCase()).join(', ')}. The section 45 code of practice (paragraph 8.5) asks bodies with more than 100 staff for these as best practice; it is no statutory duty`,
    );
  return found;
}
