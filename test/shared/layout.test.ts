import {aTimeout, expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import '../../src/define.js';
import {clearPage, place, settled} from '../helpers/element.js';

const ELEMENTS = {
  'ccg-document-list': '<ul><li><a href="a.pdf">Audit Committee minutes March 2019</a></li></ul>',
  'ccg-foi-table':
    '<table><caption>2017/18</caption><tr><th></th><th>Received</th><th>In time</th><th>Breached</th></tr><tr><td>Quarter 4</td><td>49</td><td>49</td><td>0</td></tr></table>',
  'ccg-practice-checker': '<ul><li>Oak Street Medical Practice, Norwich, NR3 3DL</li></ul>',
  'ccg-meeting-calendar': '<ul><li>Governing Body, Tuesday 28 January 2020, 1.30pm</li></ul>',
};
/** Boxes that ask what is in them how wide it would be. */
const SHRINKING: Record<string, (inner: string) => string> = {
  'a cell of a layout table': (inner) => `<table><tr><td>Menu</td><td>${inner}</td></tr></table>`,
  'a flexible row': (inner) => `<div style="display: flex"><p>Menu</p>${inner}</div>`,
  'a flexible column': (inner) =>
    `<div style="display: flex; flex-direction: column; align-items: flex-start">${inner}</div>`,
  'a grid that does not stretch': (inner) =>
    `<div style="display: grid; justify-items: start">${inner}</div>`,
  'a float': (inner) => `<div style="float: left">${inner}</div>`,
  'an inline block': (inner) => `<div style="display: inline-block">${inner}</div>`,
  'a place of its own': (inner) => `<div style="position: absolute">${inner}</div>`,
};

describe('the width of an element', () => {
  afterEach(async () => {
    clearPage();
    await setViewport({width: 800, height: 600});
  });

  for (const [name, box] of Object.entries(SHRINKING))
    it(`can be read in ${name}, and does not leave a phone`, async () => {
      for (const [tag, content] of Object.entries(ELEMENTS)) {
        await setViewport({width: 800, height: 600});
        const element = place(box(`<${tag}>${content}</${tag}>`));
        await settled(element);
        expect(element.getBoundingClientRect().width, tag).to.be.above(350);
        await setViewport({width: 320, height: 600});
        expect(element.getBoundingClientRect().width, `${tag} at 320`).to.be.within(200, 304);
        clearPage();
      }
    });

  for (const [name, markup] of [
    [
      'FOI figures',
      '<ccg-foi-table><table><caption>2017/18</caption><tr><th></th><th>Received</th><th>In time</th><th>Breached</th></tr><tr><td>Quarter 3</td><td>40</td><td>30</td><td>10</td></tr></table></ccg-foi-table>',
    ],
    [
      'a month with a moved meeting',
      '<ccg-meeting-calendar view="month"><ul><li>Primary Care Commissioning Committee, Tuesday 28 January 2020, 1.30pm to 4pm, moved to 30 January 2020 because of building works</li></ul></ccg-meeting-calendar>',
    ],
  ] as const)
    it(`is a phone's with text of twice the size: ${name}`, async () => {
      await setViewport({width: 320, height: 600});
      document.documentElement.style.fontSize = '200%';
      try {
        const element = place(markup);
        await settled(element);
        const drawn = () => element.renderRoot.querySelector('td');
        for (let tries = 0; tries < 200 && !drawn(); tries++) await aTimeout(5);
        expect(drawn()).not.to.equal(null);
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
      } finally {
        document.documentElement.style.fontSize = '';
      }
    });

  it('holds where the page makes its tag part of a line', async () => {
    const tag = '<ccg-foi-table style="display: inline !important">';
    await setViewport({width: 320, height: 600});
    const element = place(`${tag}${ELEMENTS['ccg-foi-table']}</ccg-foi-table>`);
    await settled(element);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
  });
});
