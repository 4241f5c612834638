import {expect} from '@open-wc/testing';
import {readPage} from '../../src/practice-checker/read-page.js';
import {parse} from '../../src/practice-checker/parse.js';
import {READING} from './reading-cases.js';
import {HABITS} from './reading-habits.js';
import {ODDITIES} from './reading-oddities.js';
import {TABLES} from './reading-tables.js';
import {REPORTED, STRANGERS} from './strangers.js';

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
    ...STRANGERS,
  })) {
    it(name, () => {
      expect(rows(html)).to.deep.equal(practices.length ? practices : undefined);
    });
  }

  for (const [html, problem] of Object.entries(REPORTED)) {
    it(`reports ${problem} in ${html}`, () => {
      const host = document.createElement('div');
      host.innerHTML = html;
      const {model, problems} = parse(readPage(host));
      expect(model?.practices[0]?.name).to.equal('Ash Surgery');
      expect(problems.map(({code, path}) => `${code} ${path}`)).to.deep.equal([problem]);
    });
  }
});
