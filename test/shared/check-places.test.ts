import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {clearPage, place, settled, type AnyElement} from '../helpers/element.js';

/** Shows data with the checks on, and waits for the panel. */
async function checked(name: string, data: object): Promise<AnyElement> {
  const element = place(
    `<ccg-${name} check><script type="application/json">${JSON.stringify(data)}</script></ccg-${name}>`,
  );
  for (let tries = 0; tries < 200 && !panelOf(element); tries++) await settled(element);
  return element;
}
const panelOf = (element: AnyElement) =>
  element.renderRoot.querySelector<HTMLElement>('[part="check-panel"]');
/** The places of a code, and the words of its findings in the panel. */
const told = (element: AnyElement, code: string) => ({
  paths: element.problems.filter((problem) => problem.code === code).map(({path}) => path),
  words: [...(panelOf(element)?.querySelectorAll('li') ?? [])]
    .map(({textContent}) => textContent)
    .filter((text) => text.includes(` ${code} `)),
});

/** A row that every element leaves out. */
const BAD = 'not a record';

describe('where a check says that something is', () => {
  afterEach(clearPage);

  it('documents: rows that were left out are counted, for the row and for the other one', async () => {
    const twin = {title: 'Minutes', url: 'a.pdf', date: '2019-02-01'};
    const element = await checked('document-list', {
      documents: [BAD, twin, {title: 'No address'}, {...twin, url: 'b.pdf'}],
    });
    const {paths, words} = told(element, 'same-title');
    expect(paths).to.deep.equal(['documents[3]']);
    expect(words).to.deep.equal([
      'Warning: Document 4: “Minutes” has the same link text as Document 2; say how they differ same-title documents[3]',
    ]);
    expect(element.problems.find(({code}) => code === 'same-title')?.message).to.equal(
      'documents[3]: “Minutes” has the same link text as documents[1]; say how they differ',
    );
    expect(
      element.problems.filter(({code}) => /missing|bad-value/.test(code)).map(({path}) => path),
      'the same places as the reader of the data names',
    ).to.deep.equal(['documents[0]', 'documents[2].url']);
  });

  it('FOI: years and periods without a single figure are counted too', async () => {
    const quarter = (number: number) => ({quarter: number, received: 4, inTime: 4, late: 0});
    const element = await checked('foi-table', {
      foi: {
        years: [
          {label: '2016/17'},
          BAD,
          {label: '2017/18', periods: [{from: 'bad'}, quarter(1), {...quarter(1), percent: 7}]},
        ],
      },
    });
    expect(told(element, 'no-figures').paths).to.deep.equal(['foi.years[0]']);
    expect(told(element, 'percent-mismatch').paths).to.deep.equal([
      'foi.years[2].periods[2].percent',
    ]);
    const {paths, words} = told(element, 'overlap');
    expect(paths).to.deep.equal(['foi.years[2].periods[2]']);
    expect(words.join()).to.contain(
      'FOI, year 3, period 3: covers months that FOI, year 3, period 2 covers too',
    );
  });

  it('practices: the other one with a code or a name is named as the first is', async () => {
    const element = await checked('practice-checker', {
      practices: [BAD, {name: 'Oak Street', code: 'D82040'}, {name: 'Oak Street', code: 'D82040'}],
    });
    expect(told(element, 'same-code').words.join()).to.contain(
      'Practice 3, code: Oak Street has the code of Practice 2;',
    );
    expect(told(element, 'same-name').paths).to.deep.equal(['practices[2].name']);
  });

  it('meetings: a date of a rule is at the rule, the new date of a moved one at its row', async () => {
    const element = await checked('meeting-calendar', {
      meetings: [
        BAD,
        {date: '2031-01-06', committee: 'Board', status: 'moved', movedTo: '2031-01-11'},
        {date: '2031-01-12', committee: 'Audit'},
      ],
      series: [BAD, {id: 'x', from: '2031-02-01', until: '2031-02-01', committee: 'Primary Care'}],
    });
    expect(told(element, 'on-weekend').paths.sort()).to.deep.equal([
      'meetings[1]',
      'meetings[2].date',
      'series[1]',
    ]);
  });

  it('structured-data is advised on where there is none to write', async () => {
    const written = async (markup: string) => {
      const element = place(markup);
      for (let tries = 0; tries < 200 && !panelOf(element); tries++) await settled(element);
      return element.problems.some(({code}) => code === 'no-structured-data');
    };
    const practices = {practices: [{name: 'Oak Street'}]};
    const all = {options: {'*': {structuredData: true}}};
    const inside = (data: object) =>
      `<script type="application/json">${JSON.stringify(data)}</script>`;
    const checker = (attribute: string, data: object) =>
      `<ccg-practice-checker check ${attribute}>${inside(data)}</ccg-practice-checker>`;
    expect(await written(checker('structured-data', practices))).to.equal(true);
    expect(await written(checker('structured-data="false"', practices))).to.equal(false);
    expect(await written(checker('', {...practices, ...all})), 'asked of all').to.equal(false);
    const documents = {documents: [{title: 'Minutes', url: 'a.pdf'}]};
    expect(
      await written(
        `<ccg-document-list check structured-data>${inside(documents)}</ccg-document-list>`,
      ),
    ).to.equal(false);
  });
});
