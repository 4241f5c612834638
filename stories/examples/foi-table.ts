import type {Examples} from './example.js';
import {habits} from './foi-table-habits.js';
import {foi, q, reading as pages, southendRows, southendTables} from './foi-table-pages.js';

export {southendTables};
export const reading = {...pages, ...habits};

const json = (data: object, attributes = '') =>
  foi(`<script type="application/json">${JSON.stringify(data)}</script>`, attributes);

/** Southend's figures under the years that its annual reports give them. */
export const southendData = {
  organisation: {name: 'NHS Southend CCG', code: '99G', kind: 'CCG'},
  updated: '2018-05-01',
  foi: {
    years: ['2015/16', '2016/17', '2017/18'].map((label, year) => ({
      label,
      total: southendRows[year]!.total,
      periods: southendRows[year]!.periods.map((period) => ({...period, label: undefined})),
    })),
  },
};

/** "2026-10" throughout November 2026. */
function lastMonth(): string {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth() - 1, 15)).toISOString().slice(0, 7);
}

const THREE_YEARS = {
  foi: southendData.foi,
  organisation: southendData.organisation,
  updated: southendData.updated,
};

/** States and options, from JSON. */
export const shown = {
  threeYears: {
    title: 'Three years',
    why: 'Southend with the years stated: the sentence, the newest year open and the older ones folded.',
    markup: json(THREE_YEARS),
  },
  missingQuarter: {
    title: 'Missing quarter',
    why: 'What was not published is said, never shown as 0 or left blank; no total is added up from what is left.',
    markup: json({
      foi: {years: [{label: '2018/19', periods: [q(1, 40, 38, 2), {quarter: 2}, q(3, 50, 50, 0)]}]},
    }),
  },
  roundingWouldCross: {
    title: 'Rounding would cross a band',
    why: '35 of 37 is 94.6%. Rounded to 95% it would look good; it is adequate.',
    markup: json({
      foi: {
        years: [{label: '2020/21', periods: [q(1, 37, 35, 2), q(2, 1000, 996, 4), q(3, 10, 5, 5)]}],
      },
    }),
  },
  ofRequestsReceived: {
    title: 'Percentage of requests received',
    why: 'The body counts of requests received; where more were answered than came in there is no percentage.',
    markup: json({
      foi: {
        basis: 'received',
        years: [{label: '2021/22', periods: [q(1, 134, 123, 10), q(2, 59, 69, 5)]}],
      },
    }),
  },
  allFigures: {
    title: 'All section 45 figures',
    why: 'Outcomes, reviews and notes are shown where they are given.',
    markup: json({
      foi: {
        years: [
          {
            label: '2021/22',
            periods: [1, 2, 3, 4].map((quarter) => ({
              ...q(quarter, 100 + quarter, 90, quarter),
              extended: 1,
              open: 0,
              grantedInFull: 60,
              partlyGranted: 20,
              refusedInFull: 10,
              notHeld: 8,
              withdrawn: 2,
              internalReviews: 3,
              ...(quarter === 4 && {notes: 'Counted again in May 2022.'}),
            })),
          },
        ],
      },
    }),
  },
  tableOnly: {
    title: 'Table only',
    why: 'view="table".',
    markup: json(THREE_YEARS, ' view="table"'),
  },
  chartOnly: {
    title: 'Chart only',
    why: 'view="chart": the table is still there for screen readers.',
    markup: json(THREE_YEARS, ' view="chart"'),
  },
  latestYear: {
    title: 'Latest year',
    why: 'years="latest".',
    markup: json(THREE_YEARS, ' years="latest" heading="Freedom of Information"'),
  },
  noFigures: {
    title: 'No figures yet',
    why: 'An empty list is no failure.',
    markup: json({foi: {years: []}}),
  },
  oneBadFigure: {
    title: 'One bad figure',
    why: 'A bad figure is dropped and named; its row and all others stay.',
    markup: json({
      foi: {years: [{label: '2018/19', periods: [{...q(1, 4, 4, 0), late: 'two'}, q(2, 5, 5, 0)]}]},
    }),
  },
  nothingUsable: {
    title: 'Nothing to read',
    why: 'The page keeps its own words.',
    markup: foi('<p>Figures will follow.</p>'),
  },
  makeARequest: {
    title: 'How to make a request',
    why: 'With bank holidays the day of the answer is said.',
    markup: json(
      {
        ...THREE_YEARS,
        bankHolidays: {
          'england-and-wales': {
            division: 'england-and-wales',
            events: [{title: 'Christmas Day', date: '2099-12-25', notes: '', bunting: true}],
          },
        },
      },
      ' request="foi@example.nhs.uk"',
    ),
  },
  notYetFinal: {
    title: 'Not yet final',
    why: 'Requests of last month can still be answered in time; without bank holidays the last day is "about".',
    markup: json({
      foi: {years: [{periods: [{month: lastMonth(), received: 12, inTime: 7, late: 0}]}]},
    }),
  },
  percentageAlone: {
    title: 'Percentage published, counts not',
    why: 'A typed percentage is shown as published and gets no band: what it is of is not known.',
    markup: json({
      foi: {years: [{label: '2018/19', periods: [{quarter: 1, received: 9, percent: 88.5}]}]},
    }),
  },
  remarks: {
    title: 'Provisional and part quarters',
    why: 'What a label says beside its months stays beside them, before or behind.',
    markup: json({
      foi: {
        years: [
          {
            label: '2018/19',
            notes: 'Quarter 4 is counted again in May.',
            periods: [
              {...q(1, 50, 48, 2), label: 'Q1'},
              {...q(2, 61, 60, 1), label: 'Q2 (revised)'},
              {...q(3, 40, 40, 0), label: 'Q3*'},
              {...q(4, 20, 12, 0), label: 'Provisional Q4 (to date)'},
            ],
          },
        ],
      },
    }),
  },
  oddSettings: {
    title: 'Bands and a target that cannot be',
    why: 'Bands that do not rise and a target of 150% are dropped and named to the editor; the usual ones hold.',
    markup: json(
      {
        foi: {
          years: [{label: '2018/19', periods: [q(1, 100, 92, 8), q(2, 50, 48, 2)]}],
          bands: {good: 80, adequate: 95},
          target: 150,
        },
      },
      ' check="true"',
    ),
  },
  ownMarks: {
    title: 'Bands and target of the body',
    why: 'The body may ask more of itself than the Information Commissioner does.',
    markup: json({
      foi: {
        years: [{label: '2018/19', periods: [q(1, 100, 92, 8), q(2, 50, 49, 1)]}],
        bands: {good: 98, adequate: 92.5},
        target: 97.5,
      },
    }),
  },
  twentyYears: {
    title: 'Twenty years',
    why: 'The newest stands open; the others are folded, each with its percentage.',
    markup: json({
      foi: {
        years: Array.from({length: 20}, (_, index) => ({
          label: `${2005 + index}/${String(6 + index).padStart(2, '0')}`,
          periods: [1, 2, 3, 4].map((quarter) => q(quarter, 40 + index, 38 + index, 2)),
        })),
      },
    }),
  },
  totalsThatDoNotAddUp: {
    title: 'A total that does not add up',
    why: 'Shown as published; the editor is told.',
    markup: json(
      {
        foi: {
          years: [
            {
              label: '2018/19',
              periods: [1, 2, 3, 4].map((quarter) => q(quarter, 40, 38, 2)),
              total: {received: 161, inTime: 150, late: 8},
            },
          ],
        },
      },
      ' check="true"',
    ),
  },
  noDownload: {
    title: 'No download',
    why: 'download="false".',
    markup: json(THREE_YEARS, ' download="false"'),
  },
  ownWords: {
    title: 'Words of the body',
    why: 'JSON can replace any word, those of the chart and the order too.',
    markup: json({
      ...THREE_YEARS,
      text: {'foi-table': {late: 'Breached', missing: 'No data', sortBy: 'Order'}},
    }),
  },
  rightToLeft: {
    title: 'From right to left',
    why: 'English words and numbers keep their order in a page that runs the other way.',
    markup: json(THREE_YEARS, ' dir="rtl"'),
  },
  everyFinding: {
    title: 'Every other finding',
    why: 'A percentage that does not follow, quarters missing, twice, out of order and backwards, figures of the future, and more answers than can be.',
    markup: json(
      {
        foi: {
          years: [
            {label: '2098/99', periods: [q(1, 40, 38, 2)]},
            {
              label: '2018/19',
              periods: [
                {...q(3, 183, 176, 7), percent: 88},
                q(1, 20, 60, 2),
                {from: '2018-06', to: '2018-07', received: 9, inTime: 9, late: 0},
                {from: '2018-12', to: '2018-10', received: 9, inTime: 9, late: 0},
              ],
            },
          ],
        },
      },
      ' check="true"',
    ),
  },
  checkPanel: {
    title: 'What the editor sees',
    why: 'The checks find Southend’s total of 180 where the quarters make 178, and the figures that are missing.',
    markup: foi(southendTables, ' check="true"'),
  },
  sourceFails: {
    title: 'The file is missing',
    why: 'The page’s own table stays, with calm words and a way to try again.',
    markup: foi(southendTables, ' src="/no-such-file.json"'),
    files: {'/no-such-file.json': '<!doctype html><title>Not found</title>'},
  },
} satisfies Examples;

export const examples = {...reading, ...shown};
