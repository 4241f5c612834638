import {expect, oneEvent} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {examples} from '../../stories/examples/foi-table.js';
import {clearPage} from '../helpers/element.js';
import {FoiTablePage} from '../helpers/foi-table.js';

describe('FOI table: keyboard alone', () => {
  afterEach(clearPage);

  it('sorts, unfolds each year, and reaches the download and the link in the order of the page', async function () {
    // WebKitGTK's Tab skips links and buttons unless the person asks for them.
    if (/AppleWebKit(?!.*Chrome)/.test(navigator.userAgent)) this.skip();
    const page = await FoiTablePage.show(
      examples.threeYears.markup.replace('<ccg-foi-table', '<ccg-foi-table request="/foi"'),
    );
    (document.activeElement as HTMLElement | null)?.blur();
    await sendKeys({press: 'Tab'});
    expect(page.focused).to.equal('select');
    const sorted = oneEvent(page.element, 'ccg-sort');
    await sendKeys({press: 'ArrowDown'});
    expect((await sorted).detail).to.deep.equal({by: 'received', descending: true});
    for (const year of ['2016 to 2017', '2015 to 2016']) {
      await sendKeys({press: 'Tab'});
      expect(page.focused).to.equal('summary');
      await sendKeys({press: 'Enter'});
      expect(page.open.at(-1)).to.include(year);
    }
    await sendKeys({press: 'Tab'});
    expect(page.focused).to.equal('button');
    await sendKeys({press: 'Tab'});
    expect(page.focused).to.equal('a');
    await sendKeys({press: 'Tab'});
    expect(page.focused).to.equal('');
  });
});

describe('FOI table: accessible in each state', () => {
  afterEach(async () => {
    await setViewport({width: 800, height: 600});
    clearPage();
  });

  it('sorted, and in a narrow column', async () => {
    for (const width of [800, 320]) {
      await setViewport({width, height: 800});
      const page = await FoiTablePage.show(examples.threeYears.markup);
      await page.sort('Late, highest first');
      await expect(page.element).to.be.accessible();
    }
  });

  it('chart only in a narrow column, with all years unfolded', async () => {
    await setViewport({width: 320, height: 800});
    const page = await FoiTablePage.show(examples.chartOnly.markup);
    page.element.renderRoot.querySelectorAll('details').forEach((details) => {
      details.open = true;
    });
    expect(page.element.scrollWidth).to.be.at.most(320);
    await expect(page.element).to.be.accessible();
  });
});

describe('FOI table: figures to compare', () => {
  afterEach(clearPage);

  it('stand below each other: right-aligned, digits of one width, the band before its number', async () => {
    const page = await FoiTablePage.show(examples.roundingWouldCross.markup);
    const cells = [...page.element.renderRoot.querySelectorAll('tbody td.rate')];
    const ends = cells.map((cell) => {
      const range = document.createRange();
      const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      while (walker.nextNode())
        if (
          /%/.test((walker.currentNode as Text).data) &&
          walker.currentNode.parentElement!.matches('bdi')
        )
          range.selectNodeContents(walker.currentNode);
      return Math.round(range.getBoundingClientRect().right);
    });
    expect(new Set(ends).size).to.equal(1);
    expect(getComputedStyle(cells[0]!).fontVariantNumeric).to.equal('tabular-nums');
  });
});
