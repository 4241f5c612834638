import {expect} from '@open-wc/testing';
import {parse} from '../../src/foi-table/parse.js';
import {readPage} from '../../src/foi-table/read-page.js';
import {table} from './pages/page-case.js';

/** What the editor is told of columns and rows that have no place among the figures. */
const unread = (markup: string) => {
  const host = document.createElement('div');
  host.innerHTML = markup;
  return parse(readPage(host))
    .problems.filter(({code}) => code === 'unknown-key')
    .map(({message, severity}) => `${severity}: ${message}`);
};
const COLUMN = (name: string, year = 0) =>
  `advice: foi.years[${year}].column "${name}": is not known here`;

describe('FOI table: what is not read is named to the editor', () => {
  it('columns', () => {
    expect(
      unread(
        table(
          'Quarter|Received|RAG|In time|Section 12 applied\nQ1|10|Amber|9|2\nQ2|20||19|',
          '2018/19',
        ),
      ),
    ).to.deep.equal([COLUMN('RAG'), COLUMN('Section 12 applied')]);
  });

  it('rows below quarters', () => {
    expect(
      unread(table('2018/19|Q1|Q2\nReceived|10|20\nIn time|9|19\nMedia|3|4\nVexatious|1|0')),
    ).to.deep.equal([COLUMN('Media'), COLUMN('Vexatious')]);
  });

  it('the second of two rows for one figure, where it says otherwise', () => {
    const outcomes = (second: string) =>
      unread(table(`2018/19|Q1\nReceived|10\nRefused (exempt)|3\nRefused (repeated)|${second}`));
    expect(outcomes('2')).to.deep.equal([COLUMN('Refused (repeated)')]);
    expect(outcomes('3')).to.be.empty;
  });

  it('once for all years of a table', () => {
    expect(
      unread(table('Year|Received|In time|Cost\n2018/19|10|9|£5\n2017/18|20|19|£6')),
    ).to.deep.equal([COLUMN('Cost')]);
  });

  it('not what is empty, what says when, or what the figures themselves make', () => {
    expect(
      unread(
        table(
          'Year|Quarter|Received|In time|% late|Target|Average days|Empty\n2018/19|Q1|10|9|10%|90%|14|',
        ),
      ),
    ).to.be.empty;
    expect(unread(table('Quarter|Received|In time|Late\nQ1|10|9|1', '2018/19'))).to.be.empty;
  });

  it('names with the words of keys harm nothing', () => {
    const markup = table(
      'Quarter|Received|In time|label|__proto__|periods\nQ1|10|9|a|b|c',
      '2018/19',
    );
    expect(unread(markup)).to.deep.equal([COLUMN('label'), COLUMN('__proto__'), COLUMN('periods')]);
  });
});
