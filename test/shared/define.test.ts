import {expect} from '@open-wc/testing';
import '../../src/document-list/define.js';
import type {CcgDocumentList} from '../../src/document-list/element.js';
import {define} from '../../src/shared/define.js';
import {clearPage, settled} from '../helpers/element.js';

const LIST = '<ul><li><a href="a.pdf">Minutes</a></li></ul>';

describe('registration', () => {
  afterEach(clearPage);

  it('lets the first copy on a page win and names another version in one warning', () => {
    const warn = console.warn;
    const said: string[] = [];
    console.warn = (words: string) => said.push(words);
    class Other extends HTMLElement {
      static version = '0.0.1';
    }
    define('ccg-first-copy', Other);
    define('ccg-first-copy', class extends HTMLElement {});
    define('ccg-document-list', class extends HTMLElement {});
    console.warn = warn;
    expect(customElements.get('ccg-first-copy')).to.equal(Other);
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('0.0.1');
  });
});

describe('<div data-ccg>', () => {
  afterEach(clearPage);

  const place = (markup: string) => {
    document.body.insertAdjacentHTML('beforeend', markup);
    return document.body.lastElementChild as HTMLElement;
  };
  /** The observer upgrades in a microtask. */
  const upgraded = async (div: HTMLElement) => {
    await Promise.resolve();
    return div.querySelector<CcgDocumentList>('ccg-document-list');
  };

  it('stays, and holds the tag around its children, with every data attribute', async () => {
    const div = place(
      `<div data-ccg="document-list" data-heading="Papers" data-group-by="year" class="site">${LIST}</div>`,
    );
    const element = (await upgraded(div))!;
    await settled(element);
    expect(div.className).to.equal('site');
    expect(div.children).to.have.length(1);
    expect(element.querySelector('a')?.textContent).to.equal('Minutes');
    expect([
      element.heading,
      element.getAttribute('group-by'),
      element.hasAttribute('data-ccg'),
    ]).to.deep.equal(['Papers', 'year', false]);
    expect(element.model?.documents).to.have.length(1);
  });

  it('is upgraded when it comes later and deeper, and once only', async () => {
    const div = place(`<section><div data-ccg="document-list">${LIST}</div></section>`);
    await upgraded(div);
    document.body.append(div);
    await upgraded(div);
    expect(div.querySelectorAll('ccg-document-list')).to.have.length(1);
  });

  it('of another name is left alone', async () => {
    expect(await upgraded(place(`<div data-ccg="something-else">${LIST}</div>`))).to.equal(null);
  });
});

it('tags added later are upgraded too', async () => {
  const element = document.createElement('ccg-document-list');
  element.innerHTML = LIST;
  document.body.append(element);
  await settled(element);
  expect(element.state).to.equal('ready');
  clearPage();
});
