import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {norwichPractices} from '../../stories/examples/norwich-practices.js';
import {clearPage} from '../helpers/element.js';
import {PracticePage} from '../helpers/practice-checker.js';

/**
 * One pass through the APG's keys for an editable combobox with list autocomplete and manual selection
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/examples/combobox-autocomplete-list/#kbd_label),
 * pressed one after another as a person does. After each: the text, what stands open, and where the keys are.
 */
const LAWSON = 'Lawson Road Surgery';
const MAGDALEN = 'Magdalen Medical Practice';

interface Step {
  key: string;
  why: string;
  value?: string;
  open: boolean;
  active?: string;
}

const STEPS: Step[] = [
  {key: 'type lawson', why: 'suggests and selects nothing', value: 'lawson', open: true},
  {key: 'ArrowDown', why: 'moves to the first', value: 'lawson', open: true, active: LAWSON},
  {key: 'ArrowDown', why: 'moves on', value: 'lawson', open: true, active: MAGDALEN},
  {key: 'ArrowDown', why: 'goes round', value: 'lawson', open: true, active: LAWSON},
  {key: 'ArrowUp', why: 'goes round backwards', value: 'lawson', open: true, active: MAGDALEN},
  {key: 'ArrowUp', why: 'moves back', value: 'lawson', open: true, active: LAWSON},
  {key: 'ArrowLeft', why: 'goes back to the text', value: 'lawson', open: true},
  {key: 'type x', why: 'is put where the cursor is', value: 'lawsoxn', open: true},
  {key: 'Backspace', why: 'edits the text', value: 'lawson', open: true},
  {key: 'ArrowDown', why: 'moves to the first again', open: true, active: LAWSON},
  {key: 'Home', why: 'puts the cursor at the start of the text', open: true},
  {key: 'Delete', why: 'edits there', value: 'awson', open: true},
  {key: 'type l', why: 'and again', value: 'lawson', open: true},
  {key: 'ArrowUp', why: 'moves from the text to the last', open: true, active: MAGDALEN},
  {key: 'End', why: 'puts the cursor at the end of the text', open: true},
  {key: 'type ', why: 'a printable character is typed, and selects nothing', open: true},
  {key: 'ArrowDown', why: 'moves again', open: true, active: LAWSON},
  {key: 'ArrowRight', why: 'goes back to the text', open: true},
  {key: 'Escape', why: 'closes and keeps the text', value: 'lawson ', open: false},
  {key: 'Alt+ArrowDown', why: 'opens and moves nowhere', open: true},
  {key: 'Alt+ArrowUp', why: 'closes', open: false},
  {key: 'ArrowDown', why: 'opens and moves to the first', open: true, active: LAWSON},
  {key: 'Escape', why: 'closes', value: 'lawson ', open: false},
  {key: 'Escape', why: 'clears', value: '', open: false},
  {key: 'ArrowDown', why: 'opens nothing where nothing is typed', value: '', open: false},
  {key: 'type magdalen', why: 'suggests', value: 'magdalen', open: true},
  {key: 'ArrowDown', why: 'moves to the first', open: true, active: MAGDALEN},
  {key: 'Enter', why: 'takes it and closes', value: MAGDALEN, open: false},
];

describe('practice checker: the keys of the APG’s combobox', () => {
  afterEach(clearPage);

  /** What the input says to assistive technology. */
  const stateOf = (page: PracticePage) => ({
    value: page.input.value,
    open: page.input.getAttribute('aria-expanded') === 'true',
    active: page.active,
    selected: page.texts('[role="option"][aria-selected="true"] > :first-child'),
  });

  async function press(page: PracticePage, key: string) {
    const [, text] = /^type (.*)$/.exec(key) ?? [];
    if (text === undefined) await page.keys(key);
    else await sendKeys({type: text || ' '});
    await page.ready();
  }

  it('do what the pattern says, with the focus in the input throughout', async () => {
    const page = await PracticePage.with(norwichPractices);
    page.input.focus();
    for (const [index, step] of STEPS.entries()) {
      const label = `step ${index + 1}, ${step.key}: ${step.why}`;
      await press(page, step.key);
      const found = stateOf(page);
      expect(found, label).to.deep.equal({
        value: step.value ?? found.value,
        open: step.open,
        active: step.active,
        selected: step.active ? [step.active] : [],
      });
      expect(page.root.activeElement?.id, label).to.equal('query');
      const list = page.root.querySelector<HTMLElement>('[role="listbox"]')!;
      expect(list.id, label).to.equal(page.input.getAttribute('aria-controls'));
      expect(list.hidden, label).to.equal(!step.open);
    }
    expect(page.answer).to.match(/^Yes\. Magdalen/);
  });

  it('Tab leaves for the button, chooses nothing and closes', async () => {
    const page = await PracticePage.with(norwichPractices);
    page.input.focus();
    await press(page, 'type lawson');
    await press(page, 'ArrowDown');
    expect(page.active).to.equal(LAWSON);
    await page.keys('Tab');
    expect(stateOf(page)).to.deep.equal({
      value: 'lawson',
      open: false,
      active: undefined,
      selected: [],
    });
    expect(page.root.activeElement?.getAttribute('part')).to.equal('button');
    expect(page.answer).to.equal('');
  });

  it('Tab leaves a list that scrolls for the button too', async () => {
    const page = await PracticePage.with(norwichPractices);
    page.input.focus();
    await press(page, 'type norwich');
    const list = page.root.querySelector<HTMLElement>('[role="listbox"]')!;
    expect(list.scrollHeight).to.be.above(list.clientHeight);
    await page.keys('Tab');
    expect(page.root.activeElement?.getAttribute('part')).to.equal('button');
    expect(list.hidden).to.equal(true);
  });
});
