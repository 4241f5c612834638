import {expect} from '@open-wc/testing';
import {clearPage} from '../helpers/element.js';
import {DocumentListPage} from '../helpers/document-list.js';
import {FEATURES} from '../../stories/examples/document-list.js';

describe('what an author chooses for a document list', () => {
  afterEach(clearPage);

  it('is groups by type, in their order, those without one last', async () => {
    const page = await DocumentListPage.show(FEATURES.byType!.markup);
    expect(page.texts('group-heading')).to.deep.equal([
      'Terms of reference 1 document',
      'Papers 1 document',
      'Minutes 2 documents',
      'Policy 1 document',
      'Other 1 document',
    ]);
  });

  it('is groups by calendar year', async () => {
    const page = await DocumentListPage.long('group-by="year"');
    expect(page.texts('group-heading')).to.deep.equal(['2019 8 documents', '2018 8 documents']);
  });

  it('is one year, financial in any spelling or of the calendar', async () => {
    for (const [year, count] of [
      ['2018/19', 13],
      ['2018-19', 13],
      ['2018 to 2019', 13],
      ['2019', 8],
      ['last year', 16],
    ] as const) {
      const page = await DocumentListPage.long(`year="${year}"`);
      expect(page.links.length, year).to.equal(count);
      expect(page.element.model!.documents.length).to.equal(16);
    }
  });

  it('is a type, without a filter for it; a word that is none says so and shows all', async () => {
    const policies = await DocumentListPage.long('type="policy" search="true"');
    expect(policies.links).to.deep.equal(['Complaints policy (Word only, 45KB)']);
    expect(policies.field('Type')).to.equal(null);
    const wrong = await DocumentListPage.long('type="pamphlet"');
    expect(wrong.links.length).to.equal(16);
    expect(wrong.element.problems.map(({severity}) => severity)).to.deep.equal(['advice']);
  });

  it('has every document of a long list in the page, in lists that are laid out when seen', async () => {
    const page = await DocumentListPage.show(FEATURES.archive!.markup);
    expect(page.all('li a').length).to.equal(300);
    expect(page.all('ul').map(({children}) => children.length)).to.deep.equal(
      Array.from({length: 6}, () => 50),
    );
    for (const list of page.all('ul'))
      expect(getComputedStyle(list).getPropertyValue('content-visibility')).to.equal('auto');
  });
});
