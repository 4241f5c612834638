import {expect} from '@open-wc/testing';
import {PracticeIndex} from '../../src/practice-checker/practice-index.js';
import type {Practice} from '../../src/practice-checker/schema.js';
import {norwichPractices} from '../../stories/examples/norwich-practices.js';

const practices: Practice[] = [
  ...norwichPractices.practices,
  {name: 'Park Surgery', code: 'A10001', address: ['High Street', 'Ely']},
  {name: 'Hyde Park Surgery', code: 'A10002', address: ['Hyde Park Road', 'Ely']},
  {
    name: "Dr O'Brien & Partners",
    aliases: ['The Old Bakery'],
    branches: [{name: 'Mill End Branch', address: ['Mill End', 'Acle'], postcode: 'NR13 3ZZ'}],
  },
  {name: 'Feddygfa Tŷ Bryn', code: 'W10001', address: ['Caernarfon']},
  {name: 'Sole Bay H/C', code: 'A10003'},
  {name: 'Seven Kings Practice', code: 'A10004', address: ['Salisbury Road', 'Ilford']},
  {name: '49 Marine Avenue Surgery', code: 'A10005', postcode: 'NE26 1NA'},
  {name: 'Kingston Health Centre', code: 'A10006', address: ['Station Road', 'Cambridge']},
  {name: 'The Nelson Practice', code: 'A10007', address: ['Kingston Road', 'London']},
  {name: 'Rudgwick Medical Practice', code: 'A10008', postcode: 'M46 0AA'},
];
const index = new PracticeIndex(practices);
const first = (query: string) => index.find(query)[0]?.name;

/** What people type, and the practice that should come first. */
const FIRST: [string, string][] = [
  ['oak street', 'Oak Street Medical Practice'],
  ['Oak St. Med. Prac.', 'Oak Street Medical Practice'],
  ['oka street medical practice', 'Oak Street Medical Practice'],
  ['oak stret surgery', 'Oak Street Medical Practice'],
  ['st. stephens gate', 'St Stephens Gate Medical Partnership'],
  ["saint stephen's", 'St Stephens Gate Medical Partnership'],
  ['woodcock rd', 'Woodcock Road Surgery'],
  ['wodcock road surgry', 'Woodcock Road Surgery'],
  ['uea med ctr', 'UEA Medical Centre'],
  ['U.E.A.', 'UEA Medical Centre'],
  ['u e a', 'UEA Medical Centre'],
  ['trinity and bowthorpe', 'Trinity & Bowthorpe Medical Practice'],
  ['West Pottergate Health Centre', 'West Pottergate Medical Practice'],
  ['NR5 8AD', 'Wensum Valley Medical Practice'],
  ['nr58ad', 'Wensum Valley Medical Practice'],
  ['(n.r.5-8 a d)', 'Wensum Valley Medical Practice'],
  ['wensum nr5 8ad', 'Wensum Valley Medical Practice'],
  ['d82040', 'Wensum Valley Medical Practice'],
  ['01603 250660', 'Wensum Valley Medical Practice'],
  ['+44 1603-250660', 'Wensum Valley Medical Practice'],
  ['beechcroft costessey', 'Beechcroft and Old Palace'],
  ['taverham', 'Taverham Partnership'],
  ['cringleford', 'Humbleyard Practice'],
  ['park surgery', 'Park Surgery'],
  ['hyde park', 'Hyde Park Surgery'],
  ['obrien', "Dr O'Brien & Partners"],
  ["doctor o'brian", "Dr O'Brien & Partners"],
  ['old bakery', "Dr O'Brien & Partners"],
  ['mill end', "Dr O'Brien & Partners"],
  ['nr13 3zz', "Dr O'Brien & Partners"],
  ['feddygfa ty bryn', 'Feddygfa Tŷ Bryn'],
  ['sole bay health centre', 'Sole Bay H/C'],
  // Written together and apart, with and without apostrophes, in the plural.
  ['oakstreet', 'Oak Street Medical Practice'],
  ['wensumvalley', 'Wensum Valley Medical Practice'],
  ['wood cock road', 'Woodcock Road Surgery'],
  ["st stephen's gate", 'St Stephens Gate Medical Partnership'],
  ['o brien', "Dr O'Brien & Partners"],
  ['oaks street', 'Oak Street Medical Practice'],
  // By ear, letters in the wrong order.
  ['wensom vally', 'Wensum Valley Medical Practice'],
  ['hellsdon', 'Hellesdon Medical Practice'],
  ['laknehan', 'Lakenham Surgery'],
  ['prospekt', 'Prospect Medical Practice'],
  // Another kind, words around the name, another order.
  ['the oak street doctors surgery', 'Oak Street Medical Practice'],
  ['my gp is woodcock road', 'Woodcock Road Surgery'],
  ['is lakenham surgery a member', 'Lakenham Surgery'],
  ['surgery lakenham', 'Lakenham Surgery'],
  ['gp surgeries in cringleford', 'Humbleyard Practice'],
  ['ninham street norwich', 'Lakenham Surgery'],
  // Numbers in other forms.
  ['D 82040', 'Wensum Valley Medical Practice'],
  ['ods code: d82040', 'Wensum Valley Medical Practice'],
  ['+44 (0)1603 250660', 'Wensum Valley Medical Practice'],
  ['tel: 01603 250660', 'Wensum Valley Medical Practice'],
  ['250660', 'Wensum Valley Medical Practice'],
  ['NRS 8AD', 'Wensum Valley Medical Practice'],
  ['postcode nr5 8ad', 'Wensum Valley Medical Practice'],
  ['norwich nr5 8ad', 'Wensum Valley Medical Practice'],
  // As a voice writes, and numbers in words or digits.
  ['saint stephens gate', 'St Stephens Gate Medical Partnership'],
  ['forty nine marine avenue', '49 Marine Avenue Surgery'],
  ['7 kings practice', 'Seven Kings Practice'],
  // Questions around a name, a street or a postcode.
  ['lakenham surgery near me', 'Lakenham Surgery'],
  ['how do i contact lakenham surgery', 'Lakenham Surgery'],
  ['lakenham surgery repeat prescription', 'Lakenham Surgery'],
  ['new patient lakenham surgery', 'Lakenham Surgery'],
  ['the surgery on kingston road', 'The Nelson Practice'],
  ['gp surgery near me nr5 8ad', 'Wensum Valley Medical Practice'],
  ['doctors in ne26 area', '49 Marine Avenue Surgery'],
  ['m46 gp', 'Rudgwick Medical Practice'],
  // Several abbreviations, no spaces, half-typed words.
  ['rudgwick m/p', 'Rudgwick Medical Practice'],
  ['uea m.c.', 'UEA Medical Centre'],
  ['oakstreetmedicalpractice', 'Oak Street Medical Practice'],
  ['sevenkings practice', 'Seven Kings Practice'],
  ['wens vall med', 'Wensum Valley Medical Practice'],
];

/** Names that differ in one word, the wrong one first: only that word, in the form typed, tells them apart. */
const APART: [query: string, wrong: Practice, right: Practice][] = [
  ['oka street practice', {name: 'Elm Street Practice'}, {name: 'Oak Street Practice'}],
  ['oak rd', {name: 'Oak Lane Surgery'}, {name: 'Oak Road Surgery'}],
  ['oak road', {name: 'Oak Ln Surgery'}, {name: 'Oak Rd Surgery'}],
  ['forty nine marine avenue', {name: '51 Marine Avenue'}, {name: '49 Marine Avenue'}],
  [
    'one hundred and eight rawling road',
    {name: '9 Rawling Road Surgery'},
    {name: '108 Rawling Road Surgery'},
  ],
  [
    'mill end',
    {name: 'Park Surgery', address: ['Mill Lane']},
    {name: 'Elm Surgery', branches: [{name: 'Mill End Branch', address: ['High Street']}]},
  ],
  ['nr1', {name: 'Elm Surgery', postcode: 'NR10 1AB'}, {name: 'Oak Surgery', postcode: 'NR1 2AB'}],
];

describe('practice checker: search', () => {
  for (const [query, wrong, right] of APART) {
    it(`tells "${query}" from what is much like it`, () => {
      expect(new PracticeIndex([wrong, right]).find(query)[0]).to.equal(right);
    });
  }

  for (const [query, name] of FIRST) {
    it(`finds "${query}"`, () => {
      expect(first(query)).to.equal(name);
    });
  }

  it('finds the practices of a district', () => {
    expect(index.find('nr5').map(({postcode}) => postcode?.slice(0, 3))).to.deep.equal([
      'NR5',
      'NR5',
      'NR5',
    ]);
  });

  it('finds each practice by each half of its postcode as it is typed', () => {
    for (const practice of norwichPractices.practices)
      for (const end of [4, 5, 6, 7])
        expect(index.find(practice.postcode.slice(0, end)), practice.postcode).to.include(practice);
  });

  it('finds the same in slices as at once, and lets the page draw between them', async () => {
    const many = Array.from({length: 4000}, (_, at) => ({
      name: `Practice ${at} of ${norwichPractices.practices[at % 22]!.name}`,
      address: [`${at} High Street`, 'Norwich'],
    }));
    let others = 0;
    const timer = setInterval(() => others++, 0);
    const sliced = await PracticeIndex.inSlices(many);
    clearInterval(timer);
    expect(others).to.be.above(0);
    for (const query of ['practice 17', 'lawson road', '3999 high street'])
      expect(sliced.find(query)).to.deep.equal(new PracticeIndex(many).find(query));
  });

  it('finds nothing for words that no practice has, or for none', () => {
    for (const query of ['', '   ', '?!', 'zzyzx', 'qwertyuiop', 'nr99 9zz'])
      expect(index.find(query), query).to.deep.equal([]);
  });

  it('knows a practice for sure by its code, its whole name or an alias', () => {
    for (const query of [
      'd82047',
      'Oak St Medical Practice',
      'OAK STREET MED PRACT.',
      ' oak-street medical  practice ',
    ])
      expect(index.exact(query)?.code, query).to.equal('D82047');
    expect(index.exact('The Old Bakery')?.name).to.equal("Dr O'Brien & Partners");
  });

  it('is not sure of anything less', () => {
    for (const query of [
      'Oak Street',
      'Oak Street Surgery',
      'Oak Street Medical Practise Norwich',
      'Oak Streat Medical Practice',
      'NR3 3DL',
      '01603 613431',
      'medical practice',
      'the surgery',
      '',
      'D8204',
    ])
      expect(index.exact(query), query).to.equal(undefined);
  });

  it('is not sure where two share a name, whoever comes first', () => {
    const [one, two, three] = [1, 2, 3].map((code) => ({
      name: 'Oak Surgery',
      code: `A0000${code}`,
    }));
    expect(new PracticeIndex([one!, two!, three!]).exact('oak surgery')).to.equal(undefined);
    expect(new PracticeIndex([one!]).exact('oak surgery')).to.equal(one);
    expect(
      new PracticeIndex([{...one!, aliases: ['Oak Surgery']}]).exact('oak surgery')?.code,
    ).to.equal('A00001');
  });

  it('does not throw on anything typed', () => {
    for (const query of [
      '__proto__',
      'constructor',
      '\u0000',
      '💊',
      '%',
      '('.repeat(500),
      'a'.repeat(5000),
      'a '.repeat(500),
    ])
      expect(() => index.find(query)).not.to.throw();
  });
});
