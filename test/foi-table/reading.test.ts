import {expect} from '@open-wc/testing';
import {parse} from '../../src/foi-table/parse.js';
import {readPage} from '../../src/foi-table/read-page.js';
import {reading} from '../../stories/examples/foi-table.js';

const hostOf = (markup: string) => {
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  return holder.firstElementChild!;
};

describe('FOI table: reading pages', () => {
  for (const [name, {title, markup, rows}] of Object.entries(reading)) {
    it(`${title} (${name})`, () => {
      const {model} = parse(readPage(hostOf(markup)));
      expect(model?.foi.years).to.deep.equal(rows);
    });
  }
});
