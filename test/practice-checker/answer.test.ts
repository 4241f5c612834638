import {expect} from '@open-wc/testing';
import {norwichPractices} from '../../stories/examples/norwich-practices.js';
import {clearPage} from '../helpers/element.js';
import {PracticePage} from '../helpers/practice-checker.js';

describe('practice checker: answers', () => {
  afterEach(clearPage);

  it('says yes for a member by its exact name', async () => {
    const page = await PracticePage.with(norwichPractices);
    await page.check('wensum valley medical practice');
    expect(page.answer).to.equal(
      'Yes. Wensum Valley Medical Practice is a member of NHS Norwich CCG.',
    );
    expect(page.announced).to.equal(page.answer);
    await expect(page.element).to.be.accessible();
  });

  it('says no for a neighbour, with a link to its body', async () => {
    const page = await PracticePage.with(norwichPractices);
    await page.check('Humbleyard Practice');
    expect(page.answer).to.equal('No. Humbleyard Practice is a member of NHS South Norfolk CCG.');
    const link = page.root.querySelector('[part="answer-heading"] a')!;
    expect(link.textContent).to.equal('NHS South Norfolk CCG');
    expect(link.getAttribute('href')).to.equal('https://www.southnorfolkccg.nhs.uk/');
  });

  it('says that it cannot tell where nothing matches, and what to do', async () => {
    const page = await PracticePage.with(norwichPractices);
    await page.check('Zzyzx Clinic');
    expect(page.answer).to.equal('We cannot tell if your practice is a member.');
    expect(page.details).to.contain('Check the spelling');
  });

  it('never says yes to a name with a typing error: it offers the practice', async () => {
    const page = await PracticePage.with(norwichPractices);
    await page.check('wensum vally medical practise');
    expect(page.answer).to.equal('');
    expect(page.choices[0]).to.equal('Wensum Valley Medical Practice');
    await page.choose('Wensum Valley Medical Practice');
    expect(page.answer).to.match(/^Yes\./);
  });

  it('answers a code at once, and offers for a postcode', async () => {
    const page = await PracticePage.with(norwichPractices);
    await page.check('d82040');
    expect(page.answer).to.match(/^Yes\. Wensum Valley/);
    await page.check('nr5-8ad.');
    expect(page.answer).to.equal('');
    expect(page.choices).to.deep.equal(['Wensum Valley Medical Practice']);
  });
});

describe('practice checker: what the answer depends on', () => {
  afterEach(clearPage);
  const castle = {name: 'Castle Partnership', code: 'D82011'};
  const gone = {
    name: 'Old Palace Practice',
    code: 'D82632',
    status: 'closed',
    closed: '2018-04-30',
  };
  const norwich = {name: 'NHS Norwich CCG', code: '06W', kind: 'CCG'};
  const answered = async (data: object, query = 'Castle Partnership') => {
    const page = await PracticePage.with({practices: [castle], ...data});
    await page.check(query);
    return page;
  };

  it('boards have areas, not members', async () => {
    const page = await answered({organisation: {name: 'NHS Norfolk ICB', kind: 'ICB'}});
    expect(page.answer).to.equal('Yes. Castle Partnership is in the area of NHS Norfolk ICB.');
  });

  it('without a name it speaks of the list', async () => {
    const page = await answered({});
    expect(page.answer).to.equal('Yes. Castle Partnership is on this list.');
    await page.check('zzzzzz');
    expect(page.answer).to.equal('We cannot tell if your practice is on this list.');
  });

  it('after the body was replaced the answer stays yes, in the past tense, and names the successor', async () => {
    const successor = {name: 'NHS Norfolk and Waveney CCG', url: '/new', from: '2020-04-01'};
    const page = await answered({organisation: {...norwich, successor}});
    expect(page.answer).to.equal('Yes. Castle Partnership was a member of NHS Norwich CCG.');
    expect(page.details).to.contain(
      'NHS Norwich CCG was replaced by NHS Norfolk and Waveney CCG on 1 April 2020.',
    );
    expect(page.root.querySelector('[part~="answer"] a')?.getAttribute('href')).to.equal('/new');
    const later = await answered({
      organisation: {...norwich, successor: {...successor, from: '2999-04-01'}},
    });
    expect(later.answer).to.equal('Yes. Castle Partnership is a member of NHS Norwich CCG.');
  });

  it('a practice of another body whose name is not known is not ours', async () => {
    const page = await answered({
      organisation: norwich,
      practices: [{...castle, organisation: '06Y'}],
    });
    expect(page.answer).to.equal('No. Castle Partnership is not a member of NHS Norwich CCG.');
  });

  it('never says yes where the page does not say which body it is of', async () => {
    const organisations = [{code: '06W', name: 'Norwich Clinical Commissioning Group'}];
    const practices = [{...castle, organisation: '06W'}];
    const page = await answered({
      organisation: {name: 'NHS Norwich CCG'},
      organisations,
      practices,
    });
    expect(page.answer).to.equal('We cannot tell if your practice is a member.');
    expect(page.details).to.contain('Ask your practice');
  });

  it('a merged practice answers with the one that it is part of now', async () => {
    const practices = [castle, {...gone, successor: 'D82011'}];
    const page = await answered({organisation: norwich, practices}, 'Old Palace Practice');
    expect(page.answer).to.equal('Yes. Castle Partnership is a member of NHS Norwich CCG.');
    expect(page.details).to.contain('Old Palace Practice closed on 30 April 2018.');
    expect(page.details).to.contain('It is now part of Castle Partnership.');
  });

  it('a closed practice without a known successor is never a yes', async () => {
    for (const successor of [undefined, 'D99999', 'D82632']) {
      const page = await answered(
        {organisation: norwich, practices: [castle, {...gone, successor}]},
        'D82632',
      );
      expect(page.answer).to.equal('We cannot tell if your practice is a member.');
      expect(page.details).to.contain('Old Palace Practice closed on 30 April 2018.');
      // It was found: its spelling is no matter.
      expect(page.details).to.contain('Ask your practice.');
      expect(page.details).not.to.contain('spelling');
      expect(page.directory).to.have.length(1);
      clearPage();
    }
  });

  it('a practice closed in a month of which no day is known', async () => {
    const practices = [castle, {...gone, closed: '2018-04'}];
    const page = await answered({organisation: norwich, practices}, 'Old Palace Practice');
    expect(page.details).to.contain('Old Palace Practice closed in April 2018.');
  });

  it('a practice given as closed from a day to come is named, and never a yes', async () => {
    const practices = [castle, {...gone, closed: '2999-01-01'}];
    const page = await answered({organisation: norwich, practices}, 'Old Palace Practice');
    expect(page.answer).to.equal('We cannot tell if your practice is a member.');
    expect(page.details).to.contain('Old Palace Practice');
  });

  it('a practice that will close is open until then', async () => {
    const page = await answered({
      organisation: norwich,
      practices: [{...castle, closed: '2999-01-01'}],
    });
    expect(page.answer).to.match(/^Yes/);
  });

  it('two practices with one name are never guessed between', async () => {
    const practices = [
      castle,
      {...castle, code: 'D82012', organisation: '06Y', postcode: 'NR14 6QH'},
    ];
    const page = await answered({organisation: norwich, practices});
    expect(page.answer).to.equal('');
    expect(page.choices).to.deep.equal(['Castle Partnership', 'Castle Partnership']);
  });

  it('a name that says nothing is never a yes by itself', async () => {
    const page = await answered(
      {organisation: norwich, practices: [{name: 'The Surgery'}]},
      'the surgery',
    );
    expect(page.answer).to.equal('');
    expect(page.choices).to.deep.equal(['The Surgery']);
  });

  it('someone whose practice is not among the choices is told what to do', async () => {
    const page = await answered(
      {organisation: {...norwich, email: 'ccg@example.org'}},
      'castl partnershp',
    );
    await page.press('My practice is not here');
    expect(page.answer).to.equal('We cannot tell if your practice is a member.');
    expect(page.root.querySelector('[part~="answer"] a')!.getAttribute('href')).to.equal(
      'mailto:ccg@example.org',
    );
    expect(page.element.renderRoot.activeElement?.getAttribute('part')).to.contain('answer');
  });
});
