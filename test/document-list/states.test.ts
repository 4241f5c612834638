import {expect, waitUntil} from '@open-wc/testing';
import {executeServerCommand, setViewport} from '@web/test-runner-commands';
import '../../src/define.js';
import {DocumentListPage} from '../helpers/document-list.js';
import {clearPage, place, serve, shownText} from '../helpers/element.js';
import {EVERYWHERE} from '../../stories/examples/document-list-everywhere.js';
import {FEATURES, STATES} from '../../stories/examples/document-list.js';

/** Waits for what comes in a file of its own. */
const until = (test: () => unknown) => waitUntil(test, 'it is there', {timeout: 10_000});
const long = () => DocumentListPage.long();

describe('every state of a document list is accessible', () => {
  afterEach(clearPage);

  it('filters that were chosen', async () => {
    const page = await long();
    await page.choose('Type', 'Minutes');
    await page.choose('Committee', 'Audit Committee');
    expect(page.button('Remove filter Type')).not.to.equal(undefined);
    await expect(page.element).to.be.accessible();
  });

  it('nothing that matches', async () => {
    const page = await long();
    await page.type('no such document');
    expect(page.texts('empty').length).to.equal(1);
    await expect(page.element).to.be.accessible();
  });

  it('data that cannot be had, beside the page’s own list', async () => {
    const page = await DocumentListPage.show(STATES.failed!.markup);
    expect(page.element.state).to.equal('failed');
    expect(page.button('Try again')).not.to.equal(undefined);
    expect(page.element.querySelector('a')!.checkVisibility()).to.equal(true);
    await expect(page.element).to.be.accessible();
  });

  it('what an editor is told', async () => {
    const page = await DocumentListPage.show(STATES.checked!.markup);
    await until(() => page.texts('check-panel').length);
    expect(page.element.problems.map(({code}) => code))
      .to.include('vague-title')
      .and.include('insecure-link')
      .and.include('not-reviewed');
    await expect(page.element).to.be.accessible();
  });

  it('one document of a list, and its copied link', async () => {
    const page = await DocumentListPage.show(FEATURES.linkToOne!.markup);
    await page.type('plan');
    await page.press('Copy link to this document');
    await expect(page.element).to.be.accessible();
  });
});

describe('a document list of any size and look', () => {
  afterEach(async () => {
    await setViewport({width: 800, height: 600});
    await executeServerCommand('media', {});
    clearPage();
  });

  it('has each of 10,000 documents in the page', async () => {
    const documents = Array.from({length: 10_000}, (_, index) => ({
      title: `Decision ${index}`,
      url: `${index}.pdf`,
    }));
    const page = await DocumentListPage.withData({documents});
    expect(page.all('[part="list"] > li > a').length).to.equal(10_000);
  });

  it('fits 320 pixels, with its search, filters and extras', async () => {
    await setViewport({width: 320, height: 800});
    for (const {markup} of [FEATURES.longList!, FEATURES.alternatives!, FEATURES.byMeeting!]) {
      const page = await DocumentListPage.show(markup);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      expect(page.element.getBoundingClientRect().width).to.be.at.most(304);
      clearPage();
    }
  });

  it('says its states in words, so that forced colours lose none', async function () {
    if (!(await executeServerCommand('media', {'forced-colors': 'active'}))) this.skip();
    const page = await DocumentListPage.show(FEATURES.versions!.markup);
    expect(shownText(page.element)).to.contain('Draft').and.to.contain('Superseded');
    const link = getComputedStyle(page.all('a')[0]!);
    expect(link.textDecorationLine).to.contain('underline');
  });

  it('has controls of 24 pixels and more', async () => {
    const page = await long();
    const controls = page.all('button, select, input, summary');
    expect(controls.length).to.be.above(3);
    for (const control of controls)
      expect(control.getBoundingClientRect().height, control.textContent).to.be.at.least(24);
  });

  it('speaks the language of the page: months in French, days in order', async () => {
    document.documentElement.lang = 'fr';
    const page = await DocumentListPage.withData({
      documents: [{title: 'Plan', url: 'a.pdf', date: '2019-02-14'}],
    });
    document.documentElement.lang = 'en';
    expect(page.said('Plan')).to.equal('14 février 2019');
  });
});

describe('what all four share, with the document list', () => {
  afterEach(clearPage);

  for (const {title, markup, files = {}} of Object.values(EVERYWHERE))
    it(`${title}: two documents, and axe finds nothing`, async () => {
      const {restore} = serve(files as Record<string, object>);
      place(markup);
      // A div is upgraded after it was placed.
      const element = () => document.querySelector('ccg-document-list');
      await until(element);
      const page = new DocumentListPage(element()!);
      await page.ready();
      restore();
      expect(page.element.state).to.equal('ready');
      expect(page.links.length).to.equal(2);
      await expect(page.element).to.be.accessible();
    });
});
