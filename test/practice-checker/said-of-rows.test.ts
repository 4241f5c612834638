import {expect} from '@open-wc/testing';
import {answerFor} from '../../src/practice-checker/model.js';
import {parse} from '../../src/practice-checker/parse.js';
import {readPage} from '../../src/practice-checker/read-page.js';
import {CELLS_OF_OTHERS} from './cells-of-others.js';
import {LABELS_OF_OTHERS} from './labels-of-others.js';
import {SAID_NEARBY} from './said-nearby.js';
import {SAID_OF_ONE} from './said-of-one.js';
import {SAID_OVER} from './said-over.js';
import {SAID, type SaidCase} from './said-of-rows.js';
import {SAID_UNDER} from './said-under.js';
import {SAID_YEARS} from './said-years.js';

const TODAY = '2020-01-31';

/** What each practice of a page is told, on the page of the body that the element names. */
function toldOn({body = 'NHS Norwich CCG', before = '', html}: SaidCase) {
  const page = document.createElement('div');
  page.innerHTML = `${before}<div organisation-name="${body}">${html}</div>`;
  const given = readPage(page.querySelector('[organisation-name]')!, TODAY);
  const organisation = {name: body, code: '06W'};
  const {model} = parse({organisation, ...given});
  return Object.fromEntries(
    model?.practices.map((practice) => [practice.name, answerFor(model, practice, TODAY).answer]) ??
      [],
  );
}

describe('practice checker: what is said around and behind names', () => {
  for (const [name, said] of Object.entries({
    ...SAID,
    ...SAID_NEARBY,
    ...CELLS_OF_OTHERS,
    ...LABELS_OF_OTHERS,
    ...SAID_OF_ONE,
    ...SAID_OVER,
    ...SAID_UNDER,
    ...SAID_YEARS,
  })) {
    it(name, () => {
      expect(toldOn(said)).to.deep.equal(said.told);
    });
  }
});
