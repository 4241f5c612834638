import {expect} from '@open-wc/testing';
import type {Example} from '../../stories/examples/example.js';
import {examples} from '../../stories/examples/practice-checker.js';
import {clearPage} from '../helpers/element.js';
import {PracticePage} from '../helpers/practice-checker.js';

describe('practice checker: named examples', () => {
  afterEach(clearPage);

  for (const {title, markup, rows} of Object.values<Example>(examples)) {
    it(`${title}: is usable and accessible, with suggestions, choices and an answer`, async () => {
      const page = await PracticePage.show(markup);
      expect(page.element.state).to.equal('ready');
      if (rows) expect(page.element.model?.practices).to.deep.equal(rows);
      await expect(page.element).to.be.accessible();
      const [first] = page.element.model!.practices;
      if (!first) return;
      const mistyped = first.name.slice(1);
      await page.type(mistyped);
      expect(page.suggestions).to.contain(first.name);
      await expect(page.element).to.be.accessible();
      await page.check(mistyped);
      expect(page.choices).to.contain(first.name);
      await expect(page.element).to.be.accessible();
      await page.choose(first.name);
      expect(page.answer).to.match(/^(Yes|No|We cannot tell)\b/);
      await expect(page.element).to.be.accessible();
    });
  }

  it('says that the list is empty, and offers no form', async () => {
    const page = await PracticePage.show(examples.empty.markup);
    expect(page.texts('[part="empty"]')).to.have.length(1);
    expect(page.texts('[part="empty"]')[0]).not.to.equal('');
    expect(page.root.querySelector('form')).to.equal(null);
  });

  it('holds the 22 members of Norwich, and neighbours', async () => {
    const page = await PracticePage.show(examples.norwich.markup);
    expect(page.directory).to.have.length(22);
    expect(page.directory[0]).to.equal(
      'Bacon Road Medical Centre16 Bacon Road, Norwich, Norfolk, NR2 3QXTelephone: 01603 503917',
    );
    expect(page.element.problems).to.deep.equal([]);
  });
});
