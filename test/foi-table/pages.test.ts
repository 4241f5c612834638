import {expect} from '@open-wc/testing';
import {toHTML} from '../../src/foi-table/export.js';
import {parse} from '../../src/foi-table/parse.js';
import {readPage} from '../../src/foi-table/read-page.js';
import type {Period, Year} from '../../src/foi-table/schema.js';
import {articles} from './pages/articles.js';
import {besideRequests} from './pages/beside-requests.js';
import {bodies} from './pages/bodies.js';
import {cells} from './pages/cells.js';
import {codeOfPractice} from './pages/code-of-practice.js';
import {lawsInRows} from './pages/laws-in-rows.js';
import {layouts} from './pages/layouts.js';
import {tablesInCms} from './pages/tables-in-cms.js';
import {tablesInReports} from './pages/tables-in-reports.js';
import {linesInCms} from './pages/lines-in-cms.js';
import {late} from './pages/late.js';
import {lines} from './pages/lines.js';
import {months} from './pages/months.js';
import {noPeriods} from './pages/no-periods.js';
import {oddCells} from './pages/odd-cells.js';
import {otherLaws} from './pages/other-laws.js';
import {otherRequests} from './pages/other-requests.js';
import {partsUnseen} from './pages/parts-unseen.js';
import {periods} from './pages/periods.js';
import {mixed} from './pages/mixed.js';
import {places} from './pages/places.js';
import {quartersAcross} from './pages/quarters-across.js';
import {sentences} from './pages/sentences.js';
import {shapes} from './pages/shapes.js';
import {totals} from './pages/totals.js';
import {twoBodies} from './pages/two-bodies.js';
import {vague} from './pages/vague.js';
import {when} from './pages/when.js';
import {years} from './pages/years.js';
import {yearsAbove} from './pages/years-above.js';

/** Messy pages as editors write them; each group says what it is about. */
const GROUPS = {
  periods,
  quartersAcross,
  months,
  when,
  noPeriods,
  otherLaws,
  lawsInRows,
  otherRequests,
  besideRequests,
  codeOfPractice,
  years,
  yearsAbove,
  twoBodies,
  places,
  totals,
  late,
  layouts,
  shapes,
  mixed,
  bodies,
  lines,
  cells,
  oddCells,
  sentences,
  partsUnseen,
  vague,
  articles,
  tablesInCms,
  tablesInReports,
  linesInCms,
};

const read = (markup: string) => {
  const host = document.createElement('div');
  host.innerHTML = markup;
  return parse(readPage(host.querySelector('ccg-foi-table') ?? host)).model;
};

/** "2019/20 | Q1 | quarter 1 | inTime 9, late "<5", received 10" */
function lineOf(year: string, name: string, {from, to, quarter, written, ...figures}: Period) {
  const months = from ? `${from} to ${to}` : quarter ? `quarter ${quarter}` : 'no months';
  const words = Object.entries(written ?? {}).map(([key, said]) => [key, `"${said}"`] as const);
  const values = [...Object.entries(figures), ...words]
    .filter(([key]) => key !== 'label')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key} ${value}`);
  return [year, name, ...(name === 'total' ? [] : [months]), values.join(', ')].join(' | ');
}

const linesOf = ({label = 'no year', periods = [], total, notes}: Year): string[] => [
  ...periods.map((period) => lineOf(label, period.label ?? 'no name', period)),
  ...(total ? [lineOf(label, 'total', total)] : []),
  ...(notes ? [`${label} | notes | ${notes}`] : []),
];

describe('FOI table: pages nobody has tidied', () => {
  for (const [group, cases] of Object.entries(GROUPS))
    describe(group, () => {
      for (const {says, markup, lines} of cases)
        it(says, () => {
          const model = read(markup);
          expect(model?.foi.years.flatMap(linesOf) ?? []).to.deep.equal(lines);
          // What was read is written and read again.
          if (model) expect(read(toHTML(model))?.foi.years).to.deep.equal(model.foi.years);
        });
    });
});
