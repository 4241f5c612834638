import {expect} from '@open-wc/testing';
import {clearPage} from '../helpers/element.js';
import {PracticePage} from '../helpers/practice-checker.js';

const ROW = 'Humbleyard Practice, NR1 1AB';
const UNSURE = 'We cannot tell if your practice is a member.';
const NO = 'No. Humbleyard Practice is a member of NHS South Norfolk CCG.';
const list = (row = ROW) => `<ul><li>${row}</li><li>Ash Surgery, NR1 1AC</li></ul>`;
const table = (head: string, row: string) =>
  `<table><tr><th>Practice</th><th>${head}</th></tr><tr><td>Humbleyard Practice</td><td>${row}</td></tr></table>`;

/** What the site's own HTML says, and what a person is told: by it, and by its model written as JSON. */
const CASES: Record<string, [html: string, answer: string]> = {
  'a member': [list(), 'Yes. Humbleyard Practice is a member of NHS Norwich CCG.'],
  'no member': [list(`${ROW} - not a member`), UNSURE],
  'a heading over neighbours': [`<h3>Neighbouring practices</h3>${list()}`, UNSURE],
  'a heading over former members': [`<h3>Former members</h3>${list()}`, UNSURE],
  'a heading that denies': [`<h3>Practices not in Norwich CCG</h3>${list()}`, UNSURE],
  'a heading of others': [`<h3>Not our practices</h3>${list()}`, UNSURE],
  'a row that denies': [list(`${ROW} (not in Norwich CCG)`), UNSURE],
  'a row of before': [list(`${ROW} (formerly part of Norwich CCG)`), UNSURE],
  'a row of another body now': [
    list(`${ROW} (now part of South Norfolk CCG)`),
    NO.replace('NHS ', ''),
  ],
  'words behind a name': [list('Humbleyard Practice is now part of NHS South Norfolk CCG'), NO],
  'a column with a name': [table('CCG', 'NHS South Norfolk CCG'), NO],
  'a heading with a name and a code': [`<h3>NHS South Norfolk CCG (06Y)</h3>${list()}`, NO],
  'a heading with a name among words': [
    `<h3>Member Practices of NHS South Norfolk CCG</h3>${list()}`,
    NO,
  ],
};

describe('practice checker: neighbours named in words', () => {
  afterEach(clearPage);

  for (const named of ['', 'organisation-code="06W"'])
    for (const [name, [html, answer]] of Object.entries(CASES)) {
      it(`${name} ${named}`, async () => {
        const page = await PracticePage.show(
          `<ccg-practice-checker organisation-name="NHS Norwich CCG" ${named}>${html}</ccg-practice-checker>`,
        );
        await page.check('Humbleyard Practice');
        expect(page.answer).to.equal(answer);
        const written = JSON.parse(JSON.stringify(page.element.model)) as object;
        clearPage();
        const again = await PracticePage.with(written);
        await again.check('Humbleyard Practice');
        expect(again.answer).to.equal(answer);
        expect(again.element.problems.map(({severity}) => severity)).not.to.include('error');
      });
    }

  it('the code that the page has behind a name', async () => {
    const page = await PracticePage.show(
      `<ccg-practice-checker organisation-name="NHS Norwich CCG" organisation-code="06W"><h3>NHS South Norfolk CCG (06Y)</h3>${list()}</ccg-practice-checker>`,
    );
    expect(page.element.model?.organisations).to.deep.equal([
      {code: '06Y', name: 'NHS South Norfolk CCG'},
    ]);
    expect(page.element.problems).to.deep.equal([]);
  });
});
