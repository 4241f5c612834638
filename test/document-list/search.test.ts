import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import {announced, clearPage, followAnchor, hashChange} from '../helpers/element.js';
import {DocumentListPage} from '../helpers/document-list.js';
import {FEATURES} from '../../stories/examples/document-list.js';

const long = () => DocumentListPage.long();
const some = (count: number, more: (index: number) => object = () => ({})) => ({
  documents: Array.from({length: count}, (_, index) => ({
    title: `Plan ${index}`,
    url: `${index}.pdf`,
    ...more(index),
  })),
});

describe('search in a document list', () => {
  afterEach(clearPage);

  it('stands above ten documents or more, or where it is asked for', async () => {
    expect((await DocumentListPage.withData(some(9))).field('Search')).to.equal(null);
    expect((await DocumentListPage.withData(some(10))).field('Search')).not.to.equal(null);
    expect(
      (await DocumentListPage.withData(some(2), 'search="true"')).field('Search'),
    ).not.to.equal(null);
    expect((await DocumentListPage.withData(some(12), 'search="false"')).field('Search')).to.equal(
      null,
    );
  });

  it('finds all words in title, committee, type and description, accents and capitals aside', async () => {
    const page = await DocumentListPage.withData(
      {
        documents: [
          {title: 'Café hygiene', url: 'a.pdf', committee: 'Audit Committee', type: 'policy'},
          {title: 'Map', url: 'b.pdf', description: 'Where cafes are'},
          {title: 'Plan', url: 'c.pdf', committee: 'Audit Committee'},
          {title: 'Réunion', url: 'd.pdf', type: 'policy'},
        ],
      },
      'search="true"',
    );
    await page.type('CAFE');
    expect(page.links.length).to.equal(2);
    await page.type('reunion');
    expect(page.links).to.deep.equal(['Réunion (PDF only)']);
    await page.type('policy  audit');
    expect(page.links).to.deep.equal(['Café hygiene (PDF only)']);
    expect(page.texts('count')).to.deep.equal(['1 of 4 documents']);
    await page.type('zzz');
    expect(page.texts('empty')[0]).to.match(/^No documents match\. Try/);
    await page.press('Clear all filters');
    expect(page.links.length).to.equal(4);
    expect((page.field('Search') as HTMLInputElement).value).to.equal('');
    await expect(page.element).to.be.accessible();
  });

  it('offers filters where they divide the list, in words', async () => {
    const page = await long();
    expect(page.options('Committee')).to.deep.equal(['All', 'Audit Committee', 'Governing Body']);
    expect(page.options('Type')).to.deep.equal(['All', 'Minutes', 'Papers', 'Policy']);
    expect(page.options('Year')).to.deep.equal(['All', '2019 to 2020', '2018 to 2019']);
    const alike = await DocumentListPage.withData(some(10, () => ({type: 'policy'})));
    expect(alike.field('Type')).to.equal(null);
    expect(alike.field('Year')).to.equal(null);
  });

  it('filters, shows what is chosen, and lets each be removed', async () => {
    const page = await long();
    await page.choose('Type', 'Minutes');
    await page.choose('Year', '2018 to 2019');
    expect(page.links.length).to.equal(7);
    expect(location.hash).to.equal('#documents.type=minutes&documents.year=2018-19');
    expect(page.texts('count')).to.deep.equal(['7 of 16 documents']);
    await page.press('Remove filter Year: 2018 to 2019');
    expect(page.links.length).to.equal(9);
    expect(page.root.activeElement?.getAttribute('part')).to.equal('count');
    expect(location.hash).to.equal('#documents.type=minutes');
    await page.press('Clear all filters');
    expect(page.links.length).to.equal(16);
    expect(location.hash).to.equal('');
    await expect(page.element).to.be.accessible();
  });

  it('says the count of each choice once', async () => {
    const page = await long();
    await page.choose('Type', 'Minutes');
    const said: string[] = [];
    const status = page.root.querySelector('[role="status"]')!;
    const observer = new MutationObserver(() => said.push(status.textContent));
    observer.observe(status, {childList: true, characterData: true, subtree: true});
    await page.choose('Year', '2018 to 2019');
    await page.press('Remove filter Year: 2018 to 2019');
    await page.press('Clear all filters');
    await aTimeout(10);
    observer.disconnect();
    expect(said).to.deep.equal(['7 of 16 documents', '9 of 16 documents', '16 of 16 documents']);
  });

  it('follows the address, a link to it and Back', async () => {
    location.hash = '#top&documents.type=minutes&documents.year=2018-19';
    const page = await long();
    expect(page.links.length).to.equal(7);
    expect((page.field('Type') as HTMLSelectElement).value).to.equal('minutes');
    history.replaceState(null, '', '#documents.committee=Audit%20Committee');
    dispatchEvent(new Event('hashchange'));
    await page.ready();
    expect(page.links.length).to.equal(3);
  });

  it('follows an address in a short list too', async () => {
    location.hash = '#documents.type=policy';
    const page = await DocumentListPage.withData(
      some(3, (index) => ({type: index ? 'policy' : 'report'})),
    );
    expect(page.links.length).to.equal(2);
    expect(page.button('Remove filter Type: Policy')).not.to.equal(undefined);
  });

  it('tells the count after Back and Forward', async () => {
    const page = await long();
    const step = async (move: () => void, count: string) => {
      move();
      await waitUntil(() => announced(page.element) === count, count);
    };
    await page.choose('Committee', 'Audit Committee');
    await step(() => {
      history.back();
    }, '16 of 16 documents');
    await step(() => {
      history.forward();
    }, '3 of 16 documents');
    expect(page.links.length).to.equal(3);
  });

  it('keeps what is chosen in each list where a person follows an anchor of the page, and a script does not', async () => {
    const [first, second] = [await long(), await long()];
    const shown = async () => {
      await Promise.all([first.ready(), second.ready()]);
      return [first.links.length, second.links.length];
    };
    await first.choose('Committee', 'Audit Committee');
    await second.choose('Type', 'Policy');
    const chosen = 'documents.committee=Audit%20Committee&documents-2.type=policy';
    const link = document.createElement('a');
    await followAnchor('#top', link);
    expect(await shown()).to.deep.equal([3, 1]);
    expect(location.hash).to.equal(`#top&${chosen}`);
    await hashChange(() => {
      history.back();
    });
    expect(location.hash).to.equal(`#${chosen}`);

    // A script that scrolls there first.
    link.addEventListener('click', (event) => {
      event.preventDefault();
      setTimeout(() => {
        location.hash = 'top';
      });
    });
    await followAnchor('#top', link);
    expect(await shown()).to.deep.equal([3, 1]);
    await hashChange(() => {
      location.hash = '#end';
    });
    expect(await shown()).to.deep.equal([16, 16]);
    expect(location.hash).to.equal('#end');
  });

  it('ignores a type in the address that there is none of, and offers any other value', async () => {
    location.hash = '#documents.type=nonsense';
    const page = await long();
    expect(page.links.length).to.equal(16);
    expect(page.texts('chosen')).to.deep.equal([]);
    location.hash = '#documents.committee=Old%20Board';
    await waitUntil(() => page.links.length === 0, 'no document is of it');
    expect((page.field('Committee') as HTMLSelectElement).value).to.equal('Old Board');
    expect(page.button('Remove filter Committee: Old Board')).not.to.equal(undefined);
  });

  it('tells the count, and never what was typed', async () => {
    const page = await long();
    const heard = page.listen('ccg-filter');
    await page.choose('Committee', 'Audit Committee');
    expect(announced(page.element)).to.equal('3 of 16 documents');
    await page.type('september');
    await page.type('zzz');
    await waitUntil(
      () => announced(page.element).startsWith('No documents match'),
      'the empty result is told',
      {timeout: 10_000},
    );
    expect(heard[0]).to.deep.equal({committee: 'Audit Committee', count: 3});
    expect(heard.at(-1)).to.deep.equal({committee: 'Audit Committee', count: 0});
    expect(JSON.stringify(heard)).not.to.match(/september|zzz/);
  });

  it('keeps what is typed to itself: no request, nothing stored, nothing in the address', async () => {
    const page = await long();
    const real = window.fetch;
    const asked: unknown[] = [];
    window.fetch = (input) => {
      asked.push(input);
      return Promise.reject(new TypeError('Failed to fetch'));
    };
    await page.type('something private');
    window.fetch = real;
    expect(asked).to.deep.equal([]);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    expect(location.href).not.to.contain('private');
  });

  it('forgets a told count once the list is another', async () => {
    const page = await long();
    await page.choose('Committee', 'Audit Committee');
    expect(announced(page.element)).to.equal('3 of 16 documents');
    history.replaceState(null, '', location.pathname + location.search);
    dispatchEvent(new PopStateEvent('popstate'));
    await page.ready();
    expect(page.links.length).to.equal(16);
    expect(announced(page.element)).to.equal('16 of 16 documents');
    await page.choose('Type', 'Minutes');
    expect(announced(page.element)).to.match(/ of 16 documents$/);
    page.element.data = some(12);
    await page.ready();
    expect(announced(page.element)).to.not.contain('of 16');
    await page.press('Clear all filters');
    await page.type('plan 1');
    await waitUntil(() => announced(page.element) === '3 of 12 documents', 'the count is told', {
      timeout: 10_000,
    });
    page.element.data = {documents: []};
    await page.ready();
    expect(page.texts('empty')).to.deep.equal(['There are no documents to show.']);
    expect(announced(page.element)).to.equal('');
  });

  it('opens folded groups that hold what was found', async () => {
    const page = await DocumentListPage.show(FEATURES.byFinancialYear!.markup);
    await page.type('complaints');
    expect(page.texts('group-heading')).to.deep.equal(['2018 to 2019 1 document']);
    expect(page.texts('link')).to.deep.equal(['Complaints policy (Word only, 45KB)']);
  });

  it('offers no filter that its author has fixed', async () => {
    const page = await DocumentListPage.long('committee="governing body"');
    expect(page.field('Committee')).to.equal(null);
    await hashChange(() => {
      location.hash = '#documents.committee=Audit%20Committee';
    });
    await page.ready();
    expect(page.links.length).to.equal(12);
  });

  it('is a landmark with a name of its own beside other lists', async () => {
    const name = ({root}: DocumentListPage) =>
      root.querySelector('[role="search"]')!.getAttribute('aria-label');
    const titled = await DocumentListPage.withData(some(10), 'heading="Policies"');
    const alone = await DocumentListPage.withData(some(10));
    document.body.insertAdjacentHTML('beforeend', '<h2>Board <i>papers</i></h2>');
    const below = await DocumentListPage.withData(some(10));
    const preset = await DocumentListPage.withData(
      some(10, () => ({committee: 'Audit Committee'})),
      'committee="Audit Committee"',
    );
    expect([titled, alone, below, preset].map(name)).to.deep.equal([
      'Search these documents: Policies',
      'Search these documents',
      'Search these documents: Board papers',
      'Search these documents: Audit Committee',
    ]);
    await expect(document.body).to.be.accessible({ignoredRules: ['region']});
  });
});
