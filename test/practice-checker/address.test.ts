import {expect, waitUntil} from '@open-wc/testing';
import {norwichPractices} from '../../stories/examples/norwich-practices.js';
import {clearPage, followAnchor} from '../helpers/element.js';
import {PracticePage} from '../helpers/practice-checker.js';

const organisation = {name: 'NHS Norwich CCG', code: '06W', kind: 'CCG'};
/** What Back does to the page; `shared/address.test.ts` goes back for real. */
const back = async (page: PracticePage, hash: string) => {
  history.replaceState(null, '', hash || location.pathname + location.search);
  dispatchEvent(new PopStateEvent('popstate'));
  await page.ready();
};

describe('practice checker: which practice an answer is about', () => {
  afterEach(clearPage);

  for (const [shared, rows] of Object.entries({
    name: [{postcode: 'NR1 1AA'}, {postcode: 'NR9 9AA', organisation: '06Y'}],
    'name and place': [{}, {organisation: '06Y'}],
    code: [{code: 'D82011'}, {code: 'D82011', organisation: '06Y'}],
  })) {
    it(`is the one chosen where two have one ${shared}`, async () => {
      const practices = rows.map((row) => ({name: 'Park Surgery', ...row}));
      const page = await PracticePage.with({organisation, practices});
      await page.check('park surgery');
      page.root.querySelectorAll<HTMLElement>('[part="choice"]')[1]!.click();
      await page.ready();
      expect(page.answer).to.match(/^No/);
      const address = location.hash;
      clearPage();
      location.hash = address;
      const linked = await PracticePage.with({organisation, practices});
      await linked.ready();
      expect(linked.answer).to.match(/^No/);
      clearPage();
      location.hash = '#practice=Park%20Surgery';
      const unsure = await PracticePage.with({organisation, practices});
      await unsure.ready();
      expect(unsure.answer).to.match(/^We cannot tell/);
    });
  }

  it('is written once, however often it is chosen and in whatever letters it was linked', async () => {
    location.hash = '#practice=d82040';
    const page = await PracticePage.with(norwichPractices);
    await page.ready();
    const {pushState} = history;
    const written: unknown[] = [];
    history.pushState = (...given) => {
      written.push(given[2]);
      pushState.apply(history, given);
    };
    for (const query of ['D82040', 'wensum valley medical practice', 'd82040'])
      await page.check(query);
    history.pushState = pushState;
    expect(page.answer).to.match(/^Yes\. Wensum/);
    expect(written).to.deep.equal([]);
  });

  it('stays where a person follows an anchor of the page', async () => {
    const page = await PracticePage.with(norwichPractices);
    await page.check('D82040');
    await followAnchor('#top');
    await page.ready();
    expect(page.answer).to.match(/^Yes\. Wensum/);
    expect(location.hash).to.equal('#top&practice=D82040');
  });

  it('a code that two practices share is no answer by itself', async () => {
    const practices = ['Oak Surgery', 'Elm Surgery'].map((name) => ({name, code: 'D82011'}));
    const page = await PracticePage.with({organisation, practices});
    await page.check('D82011');
    expect(page.answer).to.equal('');
    expect(page.choices).to.have.length(2);
  });

  it('goes as soon as other words are typed, or none', async () => {
    const page = await PracticePage.with(norwichPractices);
    await page.check('D82040');
    await page.type('humbleyard');
    expect(page.answer).to.equal('');
    await page.check('D82040');
    await page.check('');
    expect(page.answer).to.equal('');
    expect(location.hash).to.equal('');
    await page.check('D82040');
    await page.type('');
    await page.keys('Escape');
    expect(page.answer).to.equal('');
  });

  it('Back brings words, announcement and focus along', async () => {
    const page = await PracticePage.with(norwichPractices);
    await page.check('D82040');
    await waitUntil(() => page.answer.includes('Wensum'));
    const first = location.hash;
    await page.check('lawson');
    await page.choose('Lawson Road Surgery');
    await waitUntil(() => page.answer.includes('Lawson'));
    await back(page, '');
    expect(page.input.value).to.equal('');
    expect(page.announced).to.equal('');
    expect(page.root.activeElement?.id).to.equal('query');
    await back(page, first);
    expect(page.answer).to.match(/^Yes\. Wensum/);
    expect(page.input.value).to.equal('Wensum Valley Medical Practice');
    expect(page.announced).to.equal(page.answer);
  });

  for (const [typed, name] of [
    ['Park Drive Surgery', 'Park Doctors Surgery'],
    ['N Street Surgery', 'North Street Surgery'],
    ['Oak East Surgery', 'Oak E Surgery'],
  ]) {
    it(`offers for "${typed!}", and does not answer with ${name!}`, async () => {
      const page = await PracticePage.with({organisation, practices: [{name}]});
      await page.check(typed!);
      expect(page.answer).to.equal('');
      expect(page.choices).to.deep.equal([name]);
    });
  }
});
