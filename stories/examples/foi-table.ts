import type {Examples} from './example.js';
import {foi, q, reading, southendRows, southendTables} from './foi-table-pages.js';

export {reading, southendTables};

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
