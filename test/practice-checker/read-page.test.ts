import {expect} from '@open-wc/testing';
import {readPage} from '../../src/practice-checker/read-page.js';
import {parse} from '../../src/practice-checker/parse.js';
import {READING} from './reading-cases.js';
import {HABITS} from './reading-habits.js';
import {ODDITIES} from './reading-oddities.js';
import {TABLES} from './reading-tables.js';

/** The rows that the model would hold for a page's HTML. */
function rows(html: string) {
  const host = document.createElement('div');
  host.innerHTML = html;
  return parse(readPage(host)).model?.practices;
}

describe('practice checker: reads the HTML of pages', () => {
  for (const [name, {html, practices}] of Object.entries({
    ...READING,
    ...HABITS,
    ...ODDITIES,
    ...TABLES,
  })) {
    it(name, () => {
      expect(rows(html)).to.deep.equal(practices.length ? practices : undefined);
    });
  }
});
