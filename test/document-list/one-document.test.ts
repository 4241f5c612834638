import {expect} from '@open-wc/testing';
import {announced, clearPage} from '../helpers/element.js';
import {DocumentListPage} from '../helpers/document-list.js';
import {ALIKE} from '../../stories/examples/document-list-alike.js';

const minutes = (date: string, more: object = {}) => ({
  title: 'Minutes',
  url: `${date}.pdf`,
  type: 'minutes',
  date,
  ...more,
});

describe('one document of a list', () => {
  const {clipboard} = navigator;
  let copied: string[] = [];

  beforeEach(() => {
    copied = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {writeText: (text: string) => Promise.resolve(copied.push(text))},
    });
  });
  afterEach(() => {
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard});
    clearPage();
  });

  it('has a name of its own where others have the same title', async () => {
    const page = await DocumentListPage.withData({
      documents: [
        minutes('2019-03-12', {committee: 'Audit Committee', size: '20 KB'}),
        minutes('2019-03-12', {committee: 'Governing Body', url: 'b.pdf'}),
        minutes('2019-01-15'),
        {title: 'Constitution', url: 'c.pdf', date: '2018'},
      ],
    });
    expect(page.links).to.deep.equal([
      'Minutes (PDF only, 20KB)',
      'Minutes (PDF only)',
      'Minutes (PDF only)',
      'Constitution (PDF only)',
    ]);
    expect(page.all('[part="link"]').map((link) => link.getAttribute('aria-label'))).to.deep.equal([
      'Minutes (PDF only, 20KB), Audit Committee, 12 March 2019',
      'Minutes (PDF only), Governing Body, 12 March 2019',
      'Minutes (PDF only), 15 January 2019',
      null,
    ]);
    await expect(page.element).to.be.accessible();
  });

  it('says what it is where its title is only a date', async () => {
    const page = await DocumentListPage.withData({
      documents: [
        minutes('2019-03-12', {title: '12 March 2019'}),
        minutes('2019-01-15', {title: '15/01/2019'}),
        minutes('2019-01-02', {title: 'January minutes'}),
      ],
    });
    expect(page.texts('details')).to.deep.equal([
      'Minutes',
      'Minutes · 15 January 2019',
      '2 January 2019',
    ]);
  });

  it('says what it is where its title is only a committee, also where it is heard by itself', async () => {
    const page = await DocumentListPage.show(ALIKE.committeesByType!.markup);
    expect(page.texts('details')).to.deep.equal(['Agenda · 5 June 2019', 'Minutes · 5 June 2019']);
    expect(page.all('[part="link"]').map((link) => link.getAttribute('aria-label'))).to.deep.equal([
      'Audit Committee (PDF only), Agenda, 5 June 2019',
      'Audit Committee (PDF only), Minutes, 5 June 2019',
    ]);
  });

  it('says no type where its title says more than its committee', async () => {
    const committee = 'Audit Committee';
    const page = await DocumentListPage.withData({
      documents: [
        minutes('2019-03-12', {committee, title: 'Audit Committee, part two'}),
        minutes('2019-01-12', {committee: 'audit', title: 'Audit Committee'}),
      ],
    });
    expect(page.texts('details')).to.deep.equal(['12 March 2019', 'audit · 12 January 2019']);
  });

  it('says its language, which its title is in, to what reads it aloud', async () => {
    const page = await DocumentListPage.withData({
      documents: [
        {title: 'Polisi cwynion', url: 'c.pdf', language: 'cy'},
        {title: 'Policy', url: 'p.pdf'},
      ],
    });
    const [welsh, english] = page.all('a') as HTMLAnchorElement[];
    expect([welsh!.lang, welsh!.hreflang]).to.deep.equal(['cy', 'cy']);
    expect(english!.hasAttribute('lang')).to.equal(false);
  });

  it('is shown alone where the address names it, by id or by its own address', async () => {
    location.hash = '#documents.document=2019-01-15.pdf';
    const documents = [minutes('2019-03-12', {id: 'march'}), minutes('2019-01-15')];
    const page = await DocumentListPage.withData({documents});
    expect(page.texts('details')).to.deep.equal(['15 January 2019']);
    expect(page.texts('count')).to.deep.equal(['1 of 2 documents']);
    await page.press('Remove filter Document: Minutes');
    expect(page.links.length).to.equal(2);
    expect(location.hash).to.equal('');
    history.replaceState(null, '', '#documents.document=march');
    dispatchEvent(new Event('hashchange'));
    await page.ready();
    expect(page.texts('details')).to.deep.equal(['12 March 2019']);
  });

  it('has a link that can be copied once it is found', async () => {
    const documents = [minutes('2019-03-12'), minutes('2019-01-15', {id: 'b', title: 'Plan'})];
    const page = await DocumentListPage.withData({documents}, 'search="true"');
    await page.type('plan');
    await page.press('Copy link to this document');
    expect(copied.map((link) => new URL(link).hash)).to.deep.equal(['#documents.document=b']);
    expect(announced(page.element)).to.equal('Link copied');
    expect(location.hash, 'what is typed is never written').to.equal('');
  });

  it('stands in a chosen list, whose link can be copied; by hand where the browser forbids it', async () => {
    const documents = [
      minutes('2019-03-12'),
      minutes('2019-01-15'),
      {title: 'Plan', url: 'p.pdf', type: 'policy'},
    ];
    const page = await DocumentListPage.withData({documents}, 'search="true"');
    expect(page.button('Copy link')).to.equal(undefined);
    await page.choose('Type', 'Minutes');
    await page.press('Copy link to this list');
    expect(new URL(copied[0]!).hash).to.equal('#documents.type=minutes');
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: undefined});
    await page.press('Copy link to this list');
    expect(announced(page.element)).to.equal('The link is in the address bar.');
    expect(location.hash).to.equal('#documents.type=minutes');
  });

  it('has filters that say only what the list knows', async () => {
    location.hash = '#documents.type=showAll';
    const page = await DocumentListPage.withData({documents: [minutes('2019-03-12')]});
    expect(page.texts('chosen')).to.deep.equal([]);
    expect(page.links.length).to.equal(1);
  });
});
