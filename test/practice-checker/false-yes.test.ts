import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {PracticeIndex} from '../../src/practice-checker/practice-index.js';
import {norwichPractices} from '../../stories/examples/norwich-practices.js';
import {clearPage} from '../helpers/element.js';
import {PracticePage} from '../helpers/practice-checker.js';

const organisation = {name: 'NHS Norwich CCG', code: '06W', kind: 'CCG'};

/** A list, and words that are nearly a member's name: the person chooses, the element never says yes. */
const NEARLY: Record<string, [practices: object[], typed: string[]]> = {
  'a name with a mistake, a word too many or too few, or another kind': [
    [{name: 'Oak Street Medical Practice', address: ['Oak Street', 'Norwich']}],
    [
      'oak street',
      'oak streat medical practice',
      'oak street surgery',
      'oak street medical centre',
      'oak street medical practice norwich',
      'new oak street medical practice',
      'oaks street medical practice',
      'oakstreet medical practice',
      'medical practice oak street',
    ],
  ],
  'the same name in another town': [
    [{name: 'Park Surgery', address: ['High Street', 'Norwich']}],
    ['park surgery ely', 'park surgery, cambridge', 'hyde park surgery'],
  ],
  'one of two that differ by "The" alone': [
    [
      {name: 'The Beeches Surgery', code: 'D82001'},
      {name: 'Beeches Surgery', code: 'D82002', organisation: '06Y'},
    ],
    ['beeches surgery', 'the beeches surgery'],
  ],
  'a place that a practice is called after': [
    [{name: 'Taverham', address: ['Sandy Lane', 'Taverham']}],
    ['taverham', 'Taverham'],
  ],
  'a building that another practice is in': [
    [
      {name: 'Swaffham Health Centre', code: 'D82001'},
      {name: 'Dr Prasad', code: 'D82002', organisation: '06Y', address: ['Swaffham Health Centre']},
    ],
    ['swaffham health centre', 'Swaffham Health Ctr'],
  ],
  'a code that is a word': [[{name: 'Castle Partnership', code: 'ASH'}], ['ash', 'a.s.h']],
  'a code with a mistake': [
    [{name: 'Castle Partnership', code: 'D82011'}],
    ['d82012', 'd8201', 'd820111', 'o82011'],
  ],
  'a postcode, telephone or street': [
    [
      {
        name: 'Castle Partnership',
        postcode: 'NR4 6NE',
        telephone: '01603 447766',
        address: ['Hall Road'],
      },
    ],
    ['nr4 6ne', 'nr4', '01603 447766', '447766', 'hall road'],
  ],
  'numbers in another form, and abbreviations of two meanings': [
    [{name: 'Seven Kings Practice'}, {name: 'Rudgwick Medical Practice'}],
    ['7 kings practice', 'rudgwick m/p', 'sevenkingspractice', 'seven kings practice near me'],
  ],
  'a practice that may be called so or may have closed': [
    [{name: 'Closed Door Surgery', status: 'Closed?'}],
    ['closed door surgery', 'door surgery'],
  ],
  'initials and abbreviations that may mean something else': [
    [{name: 'N Drive Surgery'}],
    ['north drive surgery', 'n doctor surgery', 'n dr surgery'],
  ],
};

/** Spellings that make no other name of a name, as far as an edit below can make them. */
const SPELT: Record<string, string | undefined> = {
  st: 'street',
  surg: 'surgery',
  prac: 'practice',
  pract: 'practice',
  practise: 'practice',
  med: 'medical',
};

describe('practice checker: never says yes on a weak match', () => {
  afterEach(clearPage);

  for (const [name, [practices, typed]] of Object.entries(NEARLY)) {
    it(name, async () => {
      const page = await PracticePage.with({organisation, practices});
      for (const words of typed) {
        await page.check(words);
        expect(page.answer, words).not.to.match(/^Yes/);
      }
    });
  }

  it('whatever is changed in a name', () => {
    const {practices} = norwichPractices;
    const index = new PracticeIndex(practices);
    /** As a name is compared: the forms that make no other name of it are one. */
    const plain = (text: string) =>
      text
        .toLowerCase()
        .replace(/&/g, ' and ')
        .replace(/[^a-z\d ]/g, '')
        .split(/\s+/)
        .filter((word) => word && word !== 'the')
        .map((word) => SPELT[word] ?? word)
        .join(' ');
    const edit = fc.record({
      at: fc.nat({max: 40}),
      remove: fc.nat({max: 3}),
      put: fc.constantFrom('', 'e', 's', 'x', ' new ', ' st ', 'the '),
    });
    fc.assert(
      fc.property(fc.constantFrom(...practices), edit, ({name}, {at, remove, put}) => {
        const typed = name.slice(0, at) + put + name.slice(at + remove);
        const found = index.exact(typed);
        if (found) expect(plain(typed)).to.equal(plain(found.name));
      }),
      {numRuns: 500},
    );
  });
});
