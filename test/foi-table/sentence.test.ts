import {expect} from '@open-wc/testing';
import {examples} from '../../stories/examples/foi-table.js';
import {clearPage} from '../helpers/element.js';
import {FoiTablePage} from '../helpers/foi-table.js';

/** The sentence on one quarter, January to March 2019, of these figures. */
async function sentenceOn(figures: object, more: object = {}): Promise<string> {
  const foi = {...more, years: [{label: '2018/19', periods: [{quarter: 4, ...figures}]}]};
  const page = await FoiTablePage.show(
    `<ccg-foi-table><script type="application/json">${JSON.stringify({foi})}</script></ccg-foi-table>`,
  );
  return page.sentence.replace('Between January and March 2019 ', '');
}

describe('FOI table: the sentence in every state', () => {
  afterEach(clearPage);

  it('both counts known', async () => {
    expect(await sentenceOn({received: 40, inTime: 30, late: 10})).to.equal(
      'we sent 40 responses. 30 (75%) were within 20 working days.',
    );
    expect(await sentenceOn({inTime: 1, late: 0})).to.equal(
      'we sent 1 response. 1 (100%) was within 20 working days.',
    );
  });

  it('never 100% while one was late, never 0% while one was in time', async () => {
    expect(await sentenceOn({inTime: 1999, late: 1})).to.include('1,999 (99.95%)');
    expect(await sentenceOn({inTime: 1, late: 999})).to.include('1 (0.1%) was');
    expect(await sentenceOn({inTime: 0, late: 3})).to.include('0 (0%) were');
  });

  it('late is not published', async () => {
    expect(await sentenceOn({received: 39, inTime: 41})).to.equal(
      'we received 39 requests. 41 responses were within 20 working days. How many were late is not published.',
    );
  });

  it('in time is not published', async () => {
    expect(await sentenceOn({received: 39, late: 2})).to.equal(
      'we received 39 requests. How many were answered within 20 working days is not published.',
    );
  });

  it('nothing was sent, nothing came in', async () => {
    expect(await sentenceOn({received: 3, inTime: 0, late: 0})).to.equal('we sent 0 responses.');
    expect(await sentenceOn({received: 0})).to.equal('we received 0 requests.');
  });

  it('of requests received, where more were answered than came in', async () => {
    const basis = 'received';
    expect(await sentenceOn({received: 59, inTime: 69, late: 5}, {basis})).to.equal(
      'we received 59 requests. 69 responses were within 20 working days.',
    );
    expect(await sentenceOn({received: 50, inTime: 45, late: 5}, {basis})).to.equal(
      'we received 50 requests. 45 (90%) were within 20 working days.',
    );
  });

  it('no count at all', async () => {
    expect(await sentenceOn({percent: 91})).to.equal('');
  });

  it('none where the months of the newest figures are not known', async () => {
    const of = (label: string) => ({
      label,
      periods: [{quarter: 1, received: 5, inTime: 4, late: 1}],
    });
    const show = (...years: object[]) =>
      FoiTablePage.show(
        `<ccg-foi-table><script type="application/json">${JSON.stringify({foi: {years}})}</script></ccg-foi-table>`,
      );
    // "2019" may count its quarters from January or from April.
    expect((await show(of('2019'), of('2018/19'))).sentence).to.equal('');
    expect((await show(of('2017'), of('2018/19'))).sentence).to.include('April and June 2018');
  });

  it('none where two rows of the newest months differ', async () => {
    const show = (rows: string) =>
      FoiTablePage.show(
        `<ccg-foi-table><table><caption>2018/19</caption><tr><td>Quarter<td>Received<td>In time<td>Late${rows}</table></ccg-foi-table>`,
      );
    const q1 = '<tr><td>Q1<td>5<td>4<td>1';
    expect(
      (await show(`${q1}<tr><td>Q2 Norwich<td>9<td>8<td>1<tr><td>Q2 Broadland<td>20<td>19<td>1`))
        .sentence,
    ).to.equal('');
    expect((await show(`${q1}<tr><td>Q2<td>9<td>8<td>1`)).sentence).to.include('we sent 9');
  });

  it('no year', async () => {
    const page = await FoiTablePage.show(examples.wordPaste.markup);
    expect(page.sentence).to.equal('This table does not say which year it covers.');
  });
});
