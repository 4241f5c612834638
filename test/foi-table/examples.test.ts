import {expect} from '@open-wc/testing';
import {executeServerCommand, setViewport} from '@web/test-runner-commands';
import {examples} from '../../stories/examples/foi-table.js';
import type {Example} from '../../stories/examples/example.js';
import {clearPage, serve} from '../helpers/element.js';
import {FoiTablePage} from '../helpers/foi-table.js';

describe('FOI table: examples', () => {
  afterEach(clearPage);

  for (const [name, {title, markup, files = {}}] of Object.entries<Example>(examples)) {
    it(`${title} (${name}) is accessible`, async () => {
      const {restore} = serve(files as Record<string, string>);
      const {element} = await FoiTablePage.show(markup);
      restore();
      element.renderRoot.querySelectorAll('details').forEach((details) => {
        details.open = true;
      });
      await expect(element).to.be.accessible();
    });
  }
});

describe('FOI table: narrow, print, forced colours', () => {
  afterEach(async () => {
    await setViewport({width: 800, height: 600});
    await executeServerCommand('media', {});
    clearPage();
  });

  it('fits 320 pixels, each figure beside its name', async () => {
    await setViewport({width: 320, height: 800});
    for (const {markup} of [
      examples.threeYears,
      examples.allFigures,
      examples.southendAsPublished,
    ]) {
      const {element} = await FoiTablePage.show(markup);
      expect(element.scrollWidth).to.be.at.most(320);
      const label = element.renderRoot.querySelector('.label')!;
      expect(getComputedStyle(label).display).to.equal('block');
      expect(element.renderRoot.querySelector('select')!.checkVisibility()).to.be.true;
      await expect(element).to.be.accessible();
    }
  });

  it('opens folded years for print and folds them again', async () => {
    const {element} = await FoiTablePage.show(examples.threeYears.markup);
    const details = [...element.renderRoot.querySelectorAll('details')];
    details[0]!.open = true;
    dispatchEvent(new Event('beforeprint'));
    expect(details.map(({open}) => open)).to.deep.equal([true, true]);
    dispatchEvent(new Event('afterprint'));
    expect(details.map(({open}) => open)).to.deep.equal([true, false]);
    element.remove();
    dispatchEvent(new Event('beforeprint'));
    expect(details.map(({open}) => open)).to.deep.equal([true, false]);
  });

  it('keeps the bars where colours are forced', async function () {
    // WebKitGTK has no forced colours.
    if (!(await executeServerCommand('media', {'forced-colors': 'active'}))) this.skip();
    const {element} = await FoiTablePage.show(examples.threeYears.markup);
    const [inTime, late] = element.renderRoot.querySelectorAll('figcaption line');
    expect(getComputedStyle(inTime!).stroke).to.equal(getComputedStyle(late!).stroke);
    expect(getComputedStyle(late!).strokeDasharray).to.equal('4px, 3px');
  });
});
