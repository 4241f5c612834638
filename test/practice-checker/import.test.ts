import {expect} from '@open-wc/testing';
import {outOfCapitals, telephone} from '../../src/cli/practice-words.js';
import {importPractices} from '../../src/cli/practices.js';
import {readCsv} from '../../src/cli/read-csv.js';

/** Names and lines of addresses as NHS Digital publishes them, and as people write them. */
const WORDS: [string, string][] = [
  ['UEA MEDICAL CENTRE', 'UEA Medical Centre'],
  ['ST STEPHENS GATE MEDICAL PARTNERSHIP', 'St Stephens Gate Medical Partnership'],
  ['OAK STREET MEDICAL PRACT.', 'Oak Street Medical Practice'],
  ['WOODCOCK RD SURGERY', 'Woodcock Road Surgery'],
  ['WEST POTTERGATE MED PRAC', 'West Pottergate Medical Practice'],
  ["THE TAVERHAM P'SHIP/SURG", 'The Taverham Partnership/Surgery'],
  ['SOLE BAY H/C', 'Sole Bay Health Centre'],
  ['DR KRISHNAN & PTNRS', 'Dr Krishnan & Partners'],
  ["DR RC RAUTRAY'S PRACTICE", "Dr RC Rautray's Practice"],
  ['ELM TREE SURGERY (DR SA KHAN)', 'Elm Tree Surgery (Dr SA Khan)'],
  ['BEECHCROFT AND OLD PALACE', 'Beechcroft and Old Palace'],
  ['WELLS-NEXT-THE-SEA', 'Wells-next-the-Sea'],
  ['MCKENZIE HOUSE', 'McKenzie House'],
  ["O'BRIEN & PARTNERS", "O'Brien & Partners"],
  ['MARKET ST, EAST HARLING', 'Market Street, East Harling'],
  ['THORPE ST ANDREW', 'Thorpe St Andrew'],
  ["ST.JOHN'S CL, RECTORY RD", "St John's Close, Rectory Road"],
  ['KS MEDICAL CENTRE', 'KS Medical Centre'],
  ['3RD FLOOR,THE CENTRE', '3rd Floor, The Centre'],
  ['30A WELLESLEY AVE NORTH', '30A Wellesley Avenue North'],
  ['Already Written by Hand', 'Already Written by Hand'],
];

const row = (values: Record<number, string>) =>
  Array.from({length: 27}, (_, index) => `"${values[index + 1] ?? ''}"`).join(',');
const OAK = {
  1: 'D82047',
  2: 'OAK STREET MEDICAL PRACT.',
  5: 'OAK STREET MEDICAL PRACT.',
  6: 'OAK STREET',
  7: 'NORWICH',
  10: 'NR3  3DL',
  13: 'A',
  15: '06W',
  18: '01603 613431',
  26: '4',
};
const oak = {
  name: 'Oak Street Medical Practice',
  code: 'D82047',
  address: ['Oak Street', 'Norwich'],
  postcode: 'NR3 3DL',
  telephone: '01603 613431',
};
const read = (rows: Record<number, string>[], options = {}) =>
  importPractices(rows.map(row).join('\r\n'), {organisation: '06w', ...options});

describe('ccg-widgets practices', () => {
  for (const [given, expected] of WORDS) {
    it(`writes ${given} as ${expected}`, () => {
      expect(outOfCapitals(given)).to.equal(expected);
    });
  }

  it('groups telephones as people say them', () => {
    expect(
      ['01603 250660', '020 34177565', '0161 3624004', '+441603250660', '0844 4996924'].map(
        telephone,
      ),
    ).to.deep.equal([
      '01603 250660',
      '020 3417 7565',
      '0161 362 4004',
      '01603 250660',
      '0844 499 6924',
    ]);
    expect(telephone('X26')).to.equal(undefined);
  });

  it('reads both layouts of the file', () => {
    expect(read([OAK])).to.deep.equal({
      data: {organisation: {code: '06W'}, organisations: [], practices: [oak]},
      bad: [],
    });
    expect(read([{...OAK, 13: 'ACTIVE', 26: 'RO177|RO76'}]).data.practices).to.deep.equal([oak]);
  });

  it('reads a file with a byte-order mark, a heading, CRLF and no quotes', () => {
    const heading = Array.from({length: 27}, (_, index) => (index ? 'x' : 'Organisation Code'));
    const plain = row(OAK).replaceAll('"', '');
    const csv = `\uFEFF${heading.join(',')}\r\n${plain}\r\n${row({...OAK, 1: 'bad'})}\r\n`;
    const {data, bad} = importPractices(csv, {organisation: '06W'});
    expect(data.practices).to.deep.equal([oak]);
    expect(bad).to.deep.equal(['line 3: "BAD" is no code of a practice such as D82040']);
  });

  it('leaves out what is no open GP practice of the bodies asked for', () => {
    const others = [
      {...OAK, 26: '9'},
      {...OAK, 13: 'C', 12: '20180430'},
      {...OAK, 13: 'P'},
      {...OAK, 15: '06Y'},
    ];
    expect(read(others)).to.deep.include({bad: []});
    expect(read(others).data.practices).to.deep.equal([]);
  });

  it('takes neighbours, with the names of bodies', () => {
    const {data} = read([{...OAK, 1: 'D82064', 15: '06Y'}, OAK], {
      neighbours: ['06y'],
      names: {'06W': 'NHS Norwich CCG', '06Y': 'NHS South Norfolk CCG'},
      updated: '2020-01-01',
    });
    expect(data.practices.map(({code, organisation}) => [code, organisation])).to.deep.equal([
      ['D82047', undefined],
      ['D82064', '06Y'],
    ]);
    expect(data.organisation).to.deep.equal({code: '06W', name: 'NHS Norwich CCG', kind: 'CCG'});
    expect(data.organisations).to.deep.equal([{code: '06Y', name: 'NHS South Norfolk CCG'}]);
    expect(data.updated).to.equal('2020-01-01');
  });

  it('takes no day of the file that is in no calendar', () => {
    for (const updated of ['2020-13-01', '2020-02-30', '1 January'])
      expect(() => read([OAK], {updated})).to.throw('--updated: expected a day');
    expect(read([OAK], {updated: '2020-02-29'}).data.updated).to.equal('2020-02-29');
  });

  it('takes closed ones with their successor, where it was told', () => {
    const closed = {
      ...OAK,
      1: 'D82632',
      2: 'OLD PALACE',
      13: 'INACTIVE',
      12: '20180430',
      26: 'RO76',
    };
    const {data} = read([closed], {successors: {D82632: 'Y03595'}});
    expect(data.practices[0]).to.include({
      status: 'closed',
      closed: '2018-04-30',
      successor: 'Y03595',
    });
    expect(read([closed], {closed: true}).data.practices[0]).to.include({status: 'closed'});
  });

  it('names bad rows by their line and keeps the rest', () => {
    const csv = [
      '"D1","SHORT"',
      row({...OAK, 1: 'D8'}),
      row({...OAK, 2: ''}),
      row({...OAK, 10: 'NR3', 18: '12'}),
      row({...OAK, 13: 'X'}),
    ];
    const {data, bad} = importPractices(csv.join('\n'), {organisation: '06W'});
    expect(bad.map((words) => words.split(':')[0])).to.deep.equal([
      'line 1',
      'line 2',
      'line 3',
      'line 4',
      'line 4',
      'line 5',
    ]);
    const {name, code, address} = oak;
    expect(data.practices).to.deep.equal([{name, code, address}]);
  });

  it('reads quotes, commas and line ends inside cells, and a stray quote costs its line only', () => {
    expect(readCsv('\uFEFFa,"b, ""c""\nd"\r\n\r\ne,f')).to.deep.equal([
      {line: 1, cells: ['a', 'b, "c"\nd']},
      {line: 4, cells: ['e', 'f']},
    ]);
    const rows = readCsv('a,"b"x,c\nd,e');
    expect(rows.at(-1)).to.deep.equal({line: 2, cells: ['d', 'e']});
  });
});
