import {expect, oneEvent} from '@open-wc/testing';
import {examples, southendData} from '../../stories/examples/foi-table.js';
import {announced, clearPage, followAnchor} from '../helpers/element.js';
import {FoiTablePage} from '../helpers/foi-table.js';

const showSouthend = (attributes: string) =>
  FoiTablePage.show(
    `<ccg-foi-table ${attributes}><script type="application/json">${JSON.stringify({foi: southendData.foi})}</script></ccg-foi-table>`,
  );

describe('FOI table: sort and download', () => {
  afterEach(clearPage);

  it('sorts every table, says so, and can be undone', async () => {
    const page = await FoiTablePage.show(examples.threeYears.markup);
    const event = oneEvent(page.element, 'ccg-sort');
    await page.sort('Late, highest first');
    expect((await event).detail).to.deep.equal({by: 'late', descending: true});
    expect(announced(page.element)).to.equal('Sorted by Late, highest first');
    expect(page.rows(2).map((row) => row[3])).to.deep.equal(['5', '2', '0', '0', '7']);
    expect(page.rows(0).map((row) => row[3])).to.deep.equal(['0', '0', '0', 'Not published', '0']);
    expect(page.element.renderRoot.querySelector('th.late')!.ariaSort).to.equal('descending');
    expect(location.hash).to.equal('#foi.sort=-late');
    await page.sort('Period');
    expect(page.rows(2)[0]![0]).to.equal('April to June 2015');
    expect(location.hash).to.equal('');
  });

  it('follows the address back, with the choice that was made', async () => {
    const page = await FoiTablePage.show(examples.threeYears.markup);
    await page.sort('Late, highest first');
    expect(page.chosenOrder).to.equal('Late, highest first');
    history.replaceState(null, '', location.pathname + location.search);
    dispatchEvent(new PopStateEvent('popstate'));
    await page.element.updateComplete;
    expect(page.chosenOrder).to.equal('Period');
    expect(page.rows(2)[0]![0]).to.equal('April to June 2015');
  });

  it('keeps the order where a person follows an anchor of the page', async () => {
    const page = await FoiTablePage.show(examples.threeYears.markup);
    await page.sort('Late, highest first');
    await followAnchor('#top');
    await page.element.updateComplete;
    expect(page.chosenOrder).to.equal('Late, highest first');
    expect(location.hash).to.equal('#top&foi.sort=-late');
  });

  it('starts in the order of the address', async () => {
    location.hash = '#foi.sort=received&x=1';
    const page = await FoiTablePage.show(examples.threeYears.markup);
    expect(page.chosenOrder).to.equal('Received, lowest first');
    expect(page.rows().map((row) => row[1])).to.deep.equal(['40', '41', '49', '55', '185']);
  });

  it('downloads exactly what is shown', async () => {
    const page = await showSouthend('years="2017/18"');
    await page.sort('In time, lowest first');
    const event = oneEvent(page.element, 'ccg-download');
    expect(await page.download()).to.equal(
      [
        'Year,Period,Received,In time,Late,Percentage in time,Percentage of,Rating',
        '2017 to 2018,April to June 2017,41,30,Not published,Not published,,',
        '2017 to 2018,October to December 2017,40,44,0,100%,of 44 responses,Good',
        '2017 to 2018,January to March 2018,49,49,0,100%,of 49 responses,Good',
        '2017 to 2018,July to September 2017,55,55,0,100%,of 55 responses,Good',
        '2017 to 2018,"Total, as published",185,180,0,100%,of 180 responses,Good',
        '',
      ].join('\r\n'),
    );
    expect((await event).detail).to.deep.equal({format: 'csv'});
  });

  it('offers no download where the editor wants none', async () => {
    const page = await showSouthend('download="false"');
    expect(page.text).not.to.include('Download');
  });
});
