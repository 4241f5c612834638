import {expect} from '@open-wc/testing';
import {norwichPractices} from '../../stories/examples/norwich-practices.js';
import {clearPage} from '../helpers/element.js';
import {PracticePage} from '../helpers/practice-checker.js';

/** The keys of the APG's list autocomplete with manual selection: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ */
describe('practice checker: combobox', () => {
  afterEach(clearPage);
  const show = () => PracticePage.with(norwichPractices);

  it('offers nothing, and says nothing is missing, before anyone has typed two letters', async () => {
    const page = await show();
    await page.keys('ArrowDown');
    expect(page.suggestions).to.deep.equal([]);
    await page.type('w');
    await page.pause();
    expect(page.suggestions).to.deep.equal([]);
    expect(page.announced).to.equal('');
    expect(page.input.getAttribute('aria-expanded')).to.equal('false');
  });

  it('suggests while typing and keeps the focus in the input', async () => {
    const page = await show();
    await page.type('lawson');
    expect(page.suggestions).to.deep.equal(['Lawson Road Surgery', 'Magdalen Medical Practice']);
    expect(page.input.getAttribute('aria-expanded')).to.equal('true');
    expect(page.active).to.equal(undefined);
    expect(page.element.renderRoot.activeElement?.id).to.equal('query');
  });

  it('Down and Up go round the suggestions', async () => {
    const page = await show();
    await page.type('lawson');
    await page.keys('ArrowDown');
    expect(page.active).to.equal('Lawson Road Surgery');
    await page.keys('ArrowDown');
    expect(page.active).to.equal('Magdalen Medical Practice');
    await page.keys('ArrowDown');
    expect(page.active).to.equal('Lawson Road Surgery');
    await page.keys('ArrowUp');
    expect(page.active).to.equal('Magdalen Medical Practice');
    expect(page.input.value).to.equal('lawson');
    expect(page.texts('[role="option"][aria-selected="true"] > :first-child')).to.deep.equal([
      'Magdalen Medical Practice',
    ]);
  });

  it('Up from the input goes to the last one', async () => {
    const page = await show();
    await page.type('lawson');
    await page.keys('ArrowUp');
    expect(page.active).to.equal('Magdalen Medical Practice');
  });

  it('Enter takes the one that the arrows stand on', async () => {
    const page = await show();
    await page.type('lawson');
    await page.keys('ArrowDown', 'Enter');
    expect(page.answer).to.equal('Yes. Lawson Road Surgery is a member of NHS Norwich CCG.');
    expect(page.input.value).to.equal('Lawson Road Surgery');
    expect(page.suggestions).to.deep.equal([]);
    expect(page.element.renderRoot.activeElement?.id).to.equal('query');
  });

  it('Enter without one submits, as the Go key of a phone does', async () => {
    const page = await show();
    await page.type('lawson');
    await page.keys('Enter');
    expect(page.choices).to.deep.equal(['Lawson Road Surgery', 'Magdalen Medical Practice']);
    expect(page.input.getAttribute('enterkeyhint')).to.equal('search');
  });

  it('Check at once, before the suggestions came, leaves them closed', async () => {
    const page = await show();
    page.input.value = 'lawson';
    page.input.dispatchEvent(new InputEvent('input', {bubbles: true}));
    page.root.querySelector<HTMLElement>('[part="button"]')!.click();
    for (let tries = 0; tries < 15 && !page.choices.length; tries++) await page.ready();
    expect(page.choices).to.have.length(2);
    expect(page.suggestions).to.deep.equal([]);
    expect(page.input.getAttribute('aria-expanded')).to.equal('false');
  });

  it('Escape closes, and again clears', async () => {
    const page = await show();
    await page.type('lawson');
    await page.keys('ArrowDown', 'Escape');
    expect(page.suggestions).to.deep.equal([]);
    expect(page.active).to.equal(undefined);
    expect(page.input.value).to.equal('lawson');
    await page.keys('Escape');
    expect(page.input.value).to.equal('');
  });

  it('Alt with Down opens and moves nowhere; Alt with Up closes', async () => {
    const page = await show();
    await page.type('lawson');
    await page.keys('Escape', 'Alt+ArrowDown');
    expect(page.suggestions).to.have.length(2);
    expect(page.active).to.equal(undefined);
    await page.keys('Alt+ArrowUp');
    expect(page.suggestions).to.deep.equal([]);
  });

  it('Left, Right, Home and End go back to the text', async () => {
    const page = await show();
    for (const key of ['ArrowLeft', 'ArrowRight', 'Home', 'End']) {
      await page.type('lawson');
      await page.keys('ArrowDown');
      expect(page.active).to.equal('Lawson Road Surgery');
      await page.keys(key);
      expect(page.active, key).to.equal(undefined);
      expect(page.suggestions, key).to.have.length(2);
    }
  });

  it('Tab leaves without choosing', async () => {
    const page = await show();
    await page.type('lawson');
    await page.keys('ArrowDown', 'Tab');
    expect(page.suggestions).to.deep.equal([]);
    expect(page.answer).to.equal('');
    expect(page.element.renderRoot.activeElement?.getAttribute('part')).to.equal('button');
  });

  it('a press on a suggestion chooses it', async () => {
    const page = await show();
    await page.type('lawson');
    page.root.querySelectorAll<HTMLElement>('[role="option"]')[1]!.click();
    await page.ready();
    expect(page.answer).to.match(/^Yes\. Magdalen/);
  });

  it('announces the count after a pause, and that the list is cut', async () => {
    const page = await show();
    const heard = page.listen('ccg-search');
    await page.type('lawson');
    expect(page.announced).to.equal('');
    await page.pause();
    expect(page.announced).to.equal('2 practices match.');
    await page.type('medical');
    await page.pause();
    expect(page.announced).to.match(
      /^Showing 8 of \d+ practices\. Type more to narrow the list\.$/,
    );
    await page.type('zzzzzz');
    await page.pause();
    expect(page.announced).to.equal('No practice in this list matches.');
    expect(heard.map(({length}) => length)).to.deep.equal([6, 7, 6]);
    expect(JSON.stringify(heard)).not.to.match(/lawson|medical|zzz/);
  });

  it('takes the most results from max-results', async () => {
    const page = await PracticePage.with(norwichPractices, 'max-results="3"');
    await page.type('medical');
    expect(page.suggestions).to.have.length(3);
  });
});
