import {expect, oneEvent} from '@open-wc/testing';
import {norwichPractices} from '../../stories/examples/norwich-practices.js';
import {examples} from '../../stories/examples/practice-checker.js';
import {clearPage, shownText} from '../helpers/element.js';
import {PracticePage} from '../helpers/practice-checker.js';

describe('practice checker: around the answer', () => {
  afterEach(clearPage);
  const show = () => PracticePage.with(norwichPractices);

  it('asks for words where none were typed, and puts the focus there', async () => {
    const page = await show();
    await page.type('  ');
    // A press, other than a click of a test, takes the focus to the button.
    const button = page.root.querySelector<HTMLElement>('[part="button"]')!;
    button.focus();
    button.click();
    await page.ready();
    expect(page.texts('[part="error"]')).to.deep.equal([
      'Enter the name, town or postcode of your GP practice.',
    ]);
    expect(page.input.getAttribute('aria-invalid')).to.equal('true');
    const {borderInlineStartWidth: bar} = getComputedStyle(page.root.querySelector('form')!);
    expect(bar).to.equal('4px');
    expect(page.element.renderRoot.activeElement?.id).to.equal('query');
    await expect(page.element).to.be.accessible();
    await page.type('la');
    expect(page.texts('[part="error"]')).to.deep.equal([]);
  });

  it('the answer has an address, and Back undoes it', async () => {
    const page = await show();
    await page.check('D82040');
    expect(location.hash).to.equal('#practice=D82040');
    await page.check('D82064');
    expect(page.answer).to.match(/^No/);
    history.back();
    await oneEvent(window, 'popstate');
    await page.ready();
    expect(page.answer).to.match(/^Yes\. Wensum/);
  });

  it('answers an address at once, and says so where the practice is not known', async () => {
    location.hash = '#practice=d82040&other=1';
    const known = await show();
    await known.ready();
    expect(known.answer).to.match(/^Yes\. Wensum/);
    clearPage();
    location.hash = '#practice=X99999';
    const page = await show();
    await page.ready();
    expect(page.answer).to.equal('We cannot tell if your practice is a member.');
  });

  it('tells the page what was answered, with codes only', async () => {
    const page = await show();
    const heard = page.listen('ccg-answer');
    await page.check('d82040');
    await page.check('humbleyard practice');
    await page.check('zzzzzz');
    expect(heard).to.deep.equal([
      {answer: 'yes', practice: 'D82040', organisation: '06W'},
      {answer: 'no', practice: 'D82064', organisation: '06Y'},
      {answer: 'unknown', practice: undefined, organisation: undefined},
    ]);
  });

  it('choosing from the list moves the focus to the answer', async () => {
    const page = await show();
    await page.check('lawson');
    await page.choose('Lawson Road Surgery');
    expect(page.element.renderRoot.activeElement?.getAttribute('part')).to.contain('answer-yes');
  });

  it('offers the practices of the district for a postcode that none has', async () => {
    const page = await show();
    await page.check('nr5 9zz');
    expect(page.answer).to.equal('');
    expect(shownText(page.element)).to.contain(
      'No practice in this list has the postcode NR5 9ZZ. These are in NR5.',
    );
    expect(page.choices).to.have.members([
      'Beechcroft and Old Palace',
      'Roundwell Medical Centre',
      'Wensum Valley Medical Practice',
    ]);
  });

  it('says where membership comes from, how old the list is, and that nothing leaves the device', async () => {
    const page = await show();
    expect(shownText(page.element)).to.contain('What you type stays on this device.');
    expect(shownText(page.element)).to.contain('Last updated 1 January 2020');
    await page.check('D82040');
    expect(page.details).to.contain('the practice where you are registered, not on where you live');
    expect(page.details).to.contain('This list was correct on 1 January 2020.');
    // The day is said once.
    expect(page.root.querySelector('[part="updated"]')?.checkVisibility()).to.be.false;
  });

  for (const [kind, words] of Object.entries({
    CCG: 'Clinical commissioning groups did not commission dentists, opticians or pharmacies.',
    'Integrated Care Board': 'Integrated care boards have commissioned dentists',
  })) {
    it(`tells people who look for a dentist, ${kind}`, async () => {
      const page = await PracticePage.with({
        ...norwichPractices,
        organisation: {name: 'NHS Norwich', kind},
      });
      for (const query of ['dentist', 'Optitian', 'my local pharmacy', 'chemist']) {
        await page.check(query);
        expect(shownText(page.element), query).to.contain(words);
        expect(page.answer, query).to.equal('');
      }
    });
  }

  it('has no answer about dentists where the kind of body is not given, but takes one from text', async () => {
    const page = await PracticePage.with({
      ...norwichPractices,
      organisation: {name: 'NHS Norwich'},
    });
    await page.check('dentist');
    expect(page.texts('[part="service"]')).to.deep.equal([]);
    const text = {'practice-checker': {service: 'Ask NHS 111 for a dentist.'}};
    const other = await PracticePage.with({...norwichPractices, text});
    await other.check('dentist');
    expect(other.texts('[part="service"]')).to.deep.equal(['Ask NHS 111 for a dentist.']);
  });

  it('makes no landmarks, whose names two checkers on a page would share', async () => {
    const page = await show();
    const holder = page.element.parentElement!;
    holder.append(page.element.cloneNode(true));
    const second = new PracticePage(holder.lastElementChild as typeof page.element);
    await second.settled();
    for (const each of [page, second]) await each.check('D82040');
    expect(second.answer).to.equal(page.answer);
    await expect(holder).to.be.accessible();
    for (const {root} of [page, second]) {
      expect(root.querySelector('[role="search"], form[aria-labelledby]')).to.equal(null);
      expect(root.querySelector('section')!.getAttribute('role')).to.equal('group');
    }
  });

  it('copies the answer with its address', async () => {
    const page = await show();
    await page.check('D82040');
    const kept: string[] = [];
    const clipboard = navigator.clipboard;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {writeText: (text: string) => (kept.push(text), Promise.resolve())},
    });
    await page.press('Copy this answer');
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard});
    expect(kept[0]).to.contain(
      'Yes. Wensum Valley Medical Practice is a member of NHS Norwich CCG.',
    );
    expect(kept[0]).to.contain('#practice=D82040');
    expect(page.announced).to.equal('Copied');
  });

  it('prints the answer', async () => {
    const page = await show();
    await page.check('D82040');
    const {print} = window;
    let count = 0;
    window.print = () => {
      count++;
    };
    await page.press('Print');
    window.print = print;
    expect(count).to.equal(1);
  });

  it('prints the answer without the form and the list, and without an answer the list', async () => {
    const page = await show();
    // Not every engine emulates print: its rules are put in force here as they would be on paper.
    const print = new CSSStyleSheet();
    const putInForce = () => {
      for (const {cssRules} of page.root.adoptedStyleSheets)
        for (const rule of cssRules)
          if (rule instanceof CSSMediaRule && rule.conditionText === 'print')
            for (const {cssText} of rule.cssRules) print.insertRule(cssText, print.cssRules.length);
      if (!page.root.adoptedStyleSheets.includes(print)) page.root.adoptedStyleSheets.push(print);
    };
    const printed = () =>
      Object.fromEntries(
        ['form', '[part~="answer"]', '[part="directory"]'].map((part) => [
          part,
          page.root.querySelector(part)?.checkVisibility(),
        ]),
      );
    putInForce();
    expect(printed()).to.deep.equal({
      form: false,
      '[part~="answer"]': undefined,
      '[part="directory"]': true,
    });
    await page.check('D82040');
    putInForce();
    expect(printed()).to.deep.equal({
      form: false,
      '[part~="answer"]': true,
      '[part="directory"]': false,
    });
  });

  it('shows what there is to note of a practice, in the answer and in the list', async () => {
    const notes = 'Temporarily closed until 1 May 2020';
    const page = await PracticePage.with({
      organisation: norwichPractices.organisation,
      practices: [{name: 'Lawson Road Surgery', notes}, {name: 'UEA Medical Centre'}],
    });
    expect(page.directory).to.deep.equal([`Lawson Road Surgery${notes}`, 'UEA Medical Centre']);
    await page.check('Lawson Road Surgery');
    expect(page.answer).to.match(/^Yes\. /);
    expect(page.details).to.contain(notes);
    const note = page.root.querySelector('[part="answer answer-yes"] [part="notes"]')!;
    expect(getComputedStyle(note).fontWeight).to.equal('600');
  });

  it('takes the name in the hint from placeholder-example', async () => {
    const page = await PracticePage.with(norwichPractices, 'placeholder-example="Oak Street"');
    expect(page.texts('#hint')[0]).to.match(/^For example, Oak Street\. /);
    expect((await show()).texts('#hint')[0]).not.to.contain('For example');
  });

  it('finds the nearest on the device, and says where it could not', async () => {
    const page = await PracticePage.show(examples.near.markup);
    const {geolocation} = navigator;
    const at = (answer: (yes: PositionCallback, no: PositionErrorCallback) => void) => {
      Object.defineProperty(navigator, 'geolocation', {
        configurable: true,
        value: {getCurrentPosition: answer},
      });
    };
    at((yes) => {
      yes({coords: {latitude: 52.65, longitude: 1.28}} as GeolocationPosition);
    });
    await page.press('Find practices near me');
    expect(page.choices[0]).to.equal(page.element.model!.practices[3]!.name);
    const away = page.texts('[part="choices"] .muted');
    // Who stands in front of it is not 0 miles away.
    expect(away[0]).to.contain('(0.1 miles)');
    expect(away[1]).to.contain('(0.7 miles)');
    at((_, no) => {
      no({} as GeolocationPositionError);
    });
    await page.press('Find practices near me');
    Object.defineProperty(navigator, 'geolocation', {configurable: true, value: geolocation});
    expect(page.texts('[part="error"]')).to.deep.equal(['We could not find out where you are.']);
  });

  it('lists members A to Z with address, telephone and website, or not at all', async () => {
    const page = await show();
    expect(page.directory).to.have.length(22);
    expect(page.root.querySelector('[part="item"] a')!.getAttribute('href')).to.equal(
      'tel:01603503917',
    );
    const without = await PracticePage.with(norwichPractices, 'show-all="false"');
    expect(without.directory).to.deep.equal([]);
  });

  it('sorts the list without "The", whatever order the page has, and links to each website', async () => {
    const page = await PracticePage.with({
      practices: [
        {name: 'The Elm Surgery', address: ['Elm Road', 'Norwich'], postcode: 'NR3 4LE'},
        {name: 'oak Surgery', website: 'https://oak.example/', telephone: '01603 447766'},
        {name: 'Ash Surgery'},
        {name: 'Fir Surgery', status: 'closed'},
      ],
    });
    expect(page.directory).to.deep.equal([
      'Ash Surgery',
      'The Elm SurgeryElm Road, Norwich, NR3 4LE',
      'oak SurgeryTelephone: 01603 447766oak Surgery website',
    ]);
    const links = [...page.root.querySelectorAll('[part="item"] a')];
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal([
      'tel:01603447766',
      'https://oak.example/',
    ]);
  });

  it('offers the nearest only where the list has places', async () => {
    const near = (page: PracticePage) => page.texts('[part="near"]');
    expect(near(await PracticePage.show(examples.near.markup))).to.deep.equal([
      'Find practices near me',
    ]);
    const practices = [{name: 'Oak Surgery', postcode: 'NR3 3DL'}];
    expect(near(await PracticePage.with({practices}))).to.deep.equal([]);
  });

  it('asks for nothing but its own files while a person types', async () => {
    const page = await show();
    const before = performance.getEntriesByType('resource').length;
    await page.check('wensum vally');
    expect(performance.getEntriesByType('resource')).to.have.length(before);
  });
});
