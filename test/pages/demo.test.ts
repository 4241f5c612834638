import {expect} from '@open-wc/testing';
import type {DocumentListModel} from '../../src/document-list/element.js';
import type {FoiTableModel} from '../../src/foi-table/element.js';
import type {PracticeCheckerModel} from '../../src/practice-checker/element.js';
import {clearPage, shownText} from '../helpers/element.js';
import {open} from '../helpers/host-page.js';

describe('the Norwich page', () => {
  afterEach(clearPage);

  it('carries every document with its size and date, the undated one last', async () => {
    const {element} = await open('/demo/norwich.html');
    const terms = await element('ccg-document-list', 1);
    const {documents} = terms.model as DocumentListModel;
    expect(
      documents.map(({title, date, size, type}) => [
        title,
        date,
        Math.round((size ?? 0) / 1024),
        type,
      ]),
    ).to.deep.equal([
      ['Audit Committee Terms of Reference', '2019-02', 199, 'terms-of-reference'],
      ['Remuneration Committee Terms of Reference', '2019-01', 239, 'terms-of-reference'],
      ['Finance Committee Terms of Reference', '2018-03', 160, 'terms-of-reference'],
      ['Council of Members Terms of Reference', '2017-12', 225, 'terms-of-reference'],
      [
        'NHS Norwich CCG Primary Care Delegated Commissioning Committee Terms of Reference',
        undefined,
        152,
        'terms-of-reference',
      ],
      ['JSCC Terms of Reference', '2019-09', 316, 'terms-of-reference'],
    ]);
    const links = [...terms.renderRoot.querySelectorAll('a[href^="files/"]')].map((link) =>
      link.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(links[0]).to.equal('JSCC Terms of Reference (PDF only, 316KB)');
    expect(links.at(-1)).to.contain('Primary Care Delegated Commissioning Committee');
    const others = (await element('ccg-document-list', 0)).model as DocumentListModel;
    expect(others.documents.map(({title}) => title)).to.deep.equal([
      'Executive Team members',
      'Read more',
    ]);
  });

  it('tells the editor that “Read more” says nothing', async () => {
    const {checked} = await open('/demo/norwich.html?ccg-check');
    const list = await checked('ccg-document-list', 0);
    expect(
      list.problems.filter(({code}) => code === 'vague-title').map(({path}) => path),
    ).to.deep.equal(['documents[1]']);
  });

  it('knows the 22 member practices', async () => {
    const {element} = await open('/demo/norwich.html');
    const checker = await element('ccg-practice-checker');
    const {practices, organisation} = checker.model as PracticeCheckerModel;
    const members = practices.filter(
      (practice) => (practice.organisation ?? organisation?.code) === '06W',
    );
    expect(members).to.have.length(22);
  });
});

describe('the Southend page', () => {
  afterEach(clearPage);

  it('carries three years of figures, with the missing ones missing', async () => {
    const {element} = await open('/demo/southend.html');
    const table = await element('ccg-foi-table');
    const {foi} = table.model as FoiTableModel;
    expect(foi.years).to.have.length(3);
    expect(foi.years.map(({label}) => label)).to.deep.equal([undefined, undefined, undefined]);
    expect(foi.years[1]?.periods?.map(({late}) => late)).to.deep.equal([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(foi.years[2]?.total).to.deep.include({received: 185, inTime: 180, late: 0});
    expect(shownText(table))
      .to.contain('These tables do not say which years they cover.')
      .and.to.contain('Not published');
  });

  it('finds both faults for the editor, and shows the public none', async () => {
    const {checked} = await open('/demo/southend.html?ccg-check');
    const table = await checked('ccg-foi-table');
    const mismatch = table.problems.find(({code}) => code === 'total-mismatch');
    expect(mismatch?.path).to.contain('years[2]');
    expect(mismatch?.message).to.contain('180').and.to.contain('178');
    const quiet = await open('/demo/southend.html');
    expect(shownText(await quiet.element('ccg-foi-table'))).to.not.contain('178');
  });

  it('has the registers by year and both bi-monthly meetings, marked as examples', async () => {
    const {element} = await open('/demo/southend.html');
    const registers = await element('ccg-document-list');
    expect(shownText(registers)).to.contain('2018 to 2019').and.to.contain('2017 to 2018');
    const calendar = await element('ccg-meeting-calendar');
    expect(calendar.state).to.equal('ready');
    expect(shownText(calendar))
      .to.contain('Governing Body')
      .and.to.contain('Patient Participation Group Forum')
      .and.to.contain('Example date');
  });
});

for (const path of ['/demo/norwich.html', '/demo/southend.html']) {
  describe(path, () => {
    afterEach(clearPage);

    it('hardly moves while the elements take over', async () => {
      const page = await open(path);
      for (const tag of [
        'ccg-document-list',
        'ccg-foi-table',
        'ccg-practice-checker',
        'ccg-meeting-calendar',
      ]) {
        if (page.document.querySelector(tag)) await page.element(tag);
      }
      expect(page.layoutShift()).to.be.below(0.05);
    });

    it('keeps the author’s HTML in the page', async () => {
      const {document: page, element} = await open(path);
      await element('ccg-document-list');
      expect(page.querySelectorAll('ccg-document-list a').length).to.be.above(2);
    });

    for (const width of [320, 600, 1000]) {
      it(`fits ${width} px without scrolling sideways`, async () => {
        const {document: page, element} = await open(path, width);
        for (const host of page.querySelectorAll(
          'ccg-document-list, ccg-foi-table, ccg-practice-checker, ccg-meeting-calendar',
        )) {
          await element(host.localName);
        }
        expect(page.documentElement.scrollWidth).to.be.at.most(width);
      });
    }
  });
}
