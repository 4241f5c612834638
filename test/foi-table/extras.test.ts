import {expect} from '@open-wc/testing';
import {render} from 'lit/html.js';
import {say} from '../../src/shared/model/words.js';
import {part} from '../../src/foi-table/extras.js';
import {columnsOf, shownYears} from '../../src/foi-table/shown.js';
import {TEXT} from '../../src/foi-table/text.js';
import {LIT, view, type View} from '../../src/foi-table/view.js';
import {examples} from '../../stories/examples/foi-table.js';
import {clearPage, settled} from '../helpers/element.js';
import {FoiTablePage} from '../helpers/foi-table.js';

const years = [
  {
    label: '2018/19',
    periods: [
      {quarter: 3, received: 30, inTime: 30, late: 0},
      {quarter: 4, received: 40, inTime: 30, late: 10},
    ],
  },
  {label: '2017/18', periods: [{quarter: 4, received: 50, inTime: 49, late: 0}]},
];

/** The view while the extras are on their way or lost. */
function shown(changes: Partial<View>): HTMLElement {
  const words = {text: TEXT, say, lang: 'en-GB'};
  const holder = document.createElement('div');
  const state: View = {
    ...words,
    years,
    shown: shownYears(years, {years}, words),
    columns: columnsOf(years),
    view: 'both',
    download: true,
    month: '2019-06',
    hasDeadlines: false,
    extras: undefined,
    lit: LIT,
    ...changes,
  };
  render(view(state), holder);
  return holder;
}

describe('FOI table: extras in a file of their own', () => {
  afterEach(clearPage);

  it('shows sentence and tables before the extras are there, and keeps room for the order', () => {
    const page = shown({});
    expect(page.querySelector('[part="summary"]')!.textContent).to.match(/^Between January/);
    expect(page.querySelectorAll('table')).to.have.length(2);
    expect(page.querySelectorAll('.order')).to.have.length(1);
    expect(page.querySelector('figure')).to.be.null;
  });

  it('leaves the page as it is until working days can be counted', () => {
    const waiting = shown({hasDeadlines: true});
    expect(waiting.querySelectorAll('slot')).to.have.length(1);
    expect(waiting.querySelector('table')).to.be.null;
    const failed = shown({hasDeadlines: true, extras: null});
    expect(failed.querySelector('slot')).to.be.null;
    expect(failed.querySelectorAll('table')).to.have.length(2);
  });

  it('shows the tables alone where the file is lost, also where only the chart was asked for', () => {
    for (const choice of ['both', 'chart'] as const) {
      const page = shown({view: choice, extras: null});
      expect(page.querySelectorAll('table')).to.have.length(2);
      expect(page.querySelector('.hidden, .order, figure')).to.be.null;
    }
  });

  it('says once that the file is lost, and nothing while it is on its way or there', async () => {
    const lost = await FoiTablePage.showWithoutExtras(examples.threeYears.markup);
    expect(
      lost.text.split('This is not available: ccg-foi-table.extras.js is missing.'),
    ).to.have.length(2);
    expect(lost.captions).to.deep.equal(['2017 to 2018', '2016 to 2017', '2015 to 2016']);
    expect(lost.sentence).to.match(/^Between January and March 2018/);
    expect(lost.rows()[1]![1]).to.equal('55');
    expect(lost.bars).to.be.empty;
    await expect(lost.element).to.be.accessible();
    expect(shown({}).textContent).not.to.include('not available');
    const there = await FoiTablePage.show(examples.threeYears.markup);
    expect(there.text).not.to.include('not available');
  });

  it('calls periods what the page calls them where the file is lost: what is said beside their months is not', async () => {
    const lost = await FoiTablePage.showWithoutExtras(
      '<ccg-foi-table><table><caption>2018/19</caption><tr><th>Quarter<th>Received<tr><td>Q1 (provisional)<td>4</table></ccg-foi-table>',
    );
    expect(lost.rows()[0]![0]).to.equal('Q1 (provisional)');
  });

  it('draws the open year last, so that its coming moves nothing', () => {
    const page = shown({extras: part(document.createElement('ccg-foi-table'))});
    expect(page.lastElementChild!.localName).to.equal('figure');
    expect(page.querySelectorAll('details figure')).to.have.length(1);
  });

  it('says the words of an extra as JSON replaced them, and listens again where it was moved', async () => {
    const script = JSON.stringify({
      foi: {years},
      text: {
        'foi-table': {sortBy: 'Trefnu', highest: '{column}, uchaf', chart: 'Siart {year}'},
      },
    });
    const page = await FoiTablePage.show(
      `<ccg-foi-table><script type="application/json">${script}</script></ccg-foi-table>`,
    );
    expect(page.element.problems).to.be.empty;
    expect(page.text).to.include('Trefnu').and.include('Late, uchaf').and.include('Siart 2018');
    document.body.append(page.element);
    await settled(page.element);
    location.hash = '#foi.sort=-late';
    await settled(page.element);
    expect(page.chosenOrder).to.equal('Late, uchaf');
  });
});
