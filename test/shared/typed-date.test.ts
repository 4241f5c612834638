import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {isPartialDate} from '../../src/shared/model/partial-date.js';
import {findDates} from '../../src/shared/parse/typed-date.js';

/** Dates as people type them, with what they mean: `text: date` or `text: date weekday`; several in order. */
const CASES: Record<string, string[]> = {
  // the Norwich list
  'Audit Committee Terms of Reference Feb19': ['2019-02'],
  'Terms of Reference Jan 2019 ': ['2019-01'],
  'Terms of Reference Mar 2018': ['2018-03'],
  'Terms of Reference December 2017': ['2017-12'],
  'JSCC Terms of Reference Sept 2019': ['2019-09'],
  // a day, a month in words
  '14 February 2019': ['2019-02-14'],
  '3rd March 2019': ['2019-03-03'],
  '1st of April 2013': ['2013-04-01'],
  '22nd Sep. 2019': ['2019-09-22'],
  '12 March 19': ['2019-03-12'],
  '12Mar2019': ['2019-03-12'],
  '12-Mar-19': ['2019-03-12'],
  minutes_12_March_2019: ['2019-03-12'],
  '30 th January 2024': ['2024-01-30'],
  '14\u00A0February\u202F2019': ['2019-02-14'],
  '14\u200BFebruary 2019': ['2019-02-14'],
  '3 MARCH 2019': ['2019-03-03'],
  'Febuary 2019': ['2019-02'],
  '12-13 March 2019': ['2019-03-13'],
  // a weekday
  'Tuesday, 30th January 2024, 9.30 am – 12.00 pm': ['2024-01-30 tuesday'],
  'Tues 28 January 2020': ['2020-01-28 tuesday'],
  'Thurs. 3 Sept 2020': ['2020-09-03 thursday'],
  'Wednesday the 4th of March 2020': ['2020-03-04 wednesday'],
  '28 January 2020 (Tuesday)': ['2020-01-28 tuesday'],
  'Weds 04/03/2020': ['2020-03-04 wednesday'],
  // no space behind the weekday, and slips of the pen
  'Tuesday28 January 2020': ['2020-01-28 tuesday'],
  'Wensday 29 January 2020': ['2020-01-29 wednesday'],
  'Tuseday the 28th Januray 2020': ['2020-01-28 tuesday'],
  '25 Feburary 2020 and 8th of Septmber 2020': ['2020-02-25', '2020-09-08'],
  '12 Marketing 2019': [],
  '5 Junior 2019': [],
  'Sundry, 12 March 2019': ['2019-03-12'],
  'Mundane 12 March 2019': ['2019-03-12'],
  'the 5th day of May 2020': ['2020-05-05'],
  // month first
  'April 1st 2013': ['2013-04-01'],
  'March 12, 2019': ['2019-03-12'],
  'Feb 19': ['2019-02'],
  "Feb '19": ['2019-02'],
  'Feb-19': ['2019-02'],
  'Oct’18': ['2018-10'],
  'May, 2019': ['2019-05'],
  'March - 2019': ['2019-03'],
  // figures: day first
  '12/03/2019': ['2019-03-12'],
  '12.03.19': ['2019-03-12'],
  '1.3.19': ['2019-03-01'],
  '31-12-2018': ['2018-12-31'],
  minutes_12_03_2019: ['2019-03-12'],
  '2019-03-12': ['2019-03-12'],
  '2019-03-12T10:00': ['2019-03-12'],
  '2019/03/12': ['2019-03-12'],
  '28. 01. 2020': ['2020-01-28'],
  '28 01 2020': ['2020-01-28'],
  '28\u201101\u20112020': ['2020-01-28'],
  '28.I.2020 and 1.XII.2020': ['2020-01-28', '2020-12-01'],
  '20190312 Governing Body': ['2019-03-12'],
  '2019-03': ['2019-03'],
  '03/2019': ['2019-03'],
  // several
  '01/04/2018-31/03/2019': ['2018-04-01', '2019-03-31'],
  'April 2018 to March 2019': ['2018-04', '2019-03'],
  '11 May 2021, 13 July 2021 and 14 Sept 2021': ['2021-05-11', '2021-07-13', '2021-09-14'],
  // a date with something after it
  'March 2019 v2': ['2019-03'],
  '11 May 2021, 3.30 pm to 6.00 pm': ['2021-05-11'],
  'Feb19.pdf': ['2019-02'],
  // a number that is no day
  'v2 March 2019': ['2019-03'],
  'Part 2 March 2019': ['2019-03'],
  '12. March 2019 minutes': ['2019-03'],
  'From 9.30 May 2019': ['2019-05'],
  // not the year, but the time or the financial year
  '30 January 10am': [],
  '30 January 10.30': [],
  '30 January 12 noon': [],
  '30 January 10 – 12.30pm': [],
  '30 January 1400hrs': [],
  // none
  'FINAL v3': [],
  v2: [],
  'v1.2.19': [],
  'Register 2019/20': [],
  'Register 2009-10': [],
  'Report 2018 to 2019': [],
  'Annual Report 2018': [],
  '30 January': [],
  'March 2019/20': [],
  '1.30pm': [],
  '9.30 - 12.00': [],
  '01603 257000': [],
  '0300.12.12.12': [],
  '07700-900-123': [],
  '10.12.20.19': [],
  '28/29/30': [],
  '31 February 2019': [],
  '31/02/2019': [],
  '12/31/2019': [],
  'Decision 12, Marketing 2019, Mayor 19': [],
  '24/7': [],
  '0330 05 05 2020': [],
  '12 01 2020 45': [],
  '': [],
};

describe('dates as people type them', () => {
  for (const [text, expected] of Object.entries(CASES)) {
    it(`reads "${text}" as ${expected.join(', ') || 'no date'}`, () => {
      const found = findDates(text).map(({date, weekday}) =>
        [date, weekday].filter(Boolean).join(' '),
      );
      expect(found).to.deep.equal(expected);
    });
  }

  it('completes a day without a year where it is told the year', () => {
    const year = (month: number) => (month < 4 ? 2020 : month < 12 ? 2019 : undefined);
    const dates = (text: string) => findDates(text, {year}).map(({date}) => date);
    expect(dates('30 January, 9.30 to 11')).to.deep.equal(['2020-01-30']);
    expect(dates('Tuesday 14th May 10am')).to.deep.equal(['2019-05-14']);
    expect(dates('May 14th')).to.deep.equal(['2019-05-14']);
    expect(dates('Tuesday May 14')).to.deep.equal(['2019-05-14']);
    expect(dates('1 December')).to.deep.equal([]);
    expect(dates('29 February 2020 and 30 February')).to.deep.equal(['2020-02-29']);
    expect(dates('May')).to.deep.equal([]);
    const places: number[] = [];
    findDates('a 1 May, 2 June', {year: (_, at) => (places.push(at), 2020)});
    expect(places).to.deep.equal([2, 9]);
  });

  it('tells the place of each date in the text, its weekday included', () => {
    const text = 'Minutes of Tuesday, 30th January 2024 (draft), next: Feb19.';
    expect(findDates(text).map(({start, end}) => text.slice(start, end))).to.deep.equal([
      'Tuesday, 30th January 2024',
      'Feb19',
    ]);
    const after = 'On 28 January 2020 (Tuesday) at 2';
    expect(findDates(after).map(({start, end}) => after.slice(start, end))).to.deep.equal([
      '28 January 2020 (Tuesday)',
    ]);
  });

  it('finds each day that shares a month, where it is asked for', () => {
    const each = (text: string) =>
      findDates(text, {each: true}).map(({date, weekday}) =>
        [date.slice(5), weekday].filter(Boolean).join(' '),
      );
    expect(each('28 and 29 January 2020')).to.deep.equal(['01-28', '01-29']);
    expect(each('27th, 28th & 29th January 2020')).to.deep.equal(['01-27', '01-28', '01-29']);
    expect(each('28/29 February 2020')).to.deep.equal(['02-28', '02-29']);
    expect(each('28/29 February 2021')).to.deep.equal([]);
    expect(each('12-14 March 2019')).to.deep.equal(['03-12', '03-13', '03-14']);
    expect(each('Tues 28 & Weds, 29 January 2020')).to.deep.equal([
      '01-28 tuesday',
      '01-29 wednesday',
    ]);
    expect(each('28/29/30 January 2020')).to.deep.equal(['01-28', '01-29', '01-30']);
    expect(each('January 28 and 29, 2020')).to.deep.equal(['01-28', '01-29']);
    expect(each('January 28th, 29th and 30th 2020')).to.deep.equal(['01-28', '01-29', '01-30']);
    expect(each('January 28-30, 2020')).to.deep.equal(['01-28', '01-29', '01-30']);
    expect(each('Feb 19 - 12th March 2020')).to.deep.equal(['02', '03-12']);
    for (const text of [
      '30 and 29 January 2020',
      '1 - 29 January 2020',
      'Room 3, 29 January 2020',
      'Item 27 - 29 January 2020',
      '9.27-29 January 2020',
      'Register 2019/20 - 29 January 2020',
      '1,5, 29 January 2020',
    ])
      expect(each(text), text).to.deep.equal(['01-29']);
  });

  it('takes a weekday in the plural for each date that is listed behind it', () => {
    const weekdays = (text: string) =>
      findDates(text, {year: () => 2020}).map(({weekday}) => weekday);
    expect(weekdays('Tuesdays 14 January, 11 February and 10 March')).to.deep.equal([
      'tuesday',
      'tuesday',
      'tuesday',
    ]);
    expect(weekdays('Tuesdays 14 January; see 11 February')).to.deep.equal(['tuesday', undefined]);
    expect(weekdays('Tuesday 14 January, 11 February')).to.deep.equal(['tuesday', undefined]);
  });

  it('finds only dates that exist, in order and apart, in any text', () => {
    const piece = fc.constantFrom(
      '12',
      '3',
      '2019',
      '/',
      '.',
      '-',
      ' ',
      'March',
      'feb',
      'Tue',
      'th',
      '1999',
      'a',
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(piece, {maxLength: 30}).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const {date, start, end} of findDates(text, {year: () => 2020, each: true})) {
          expect(isPartialDate(date)).to.equal(true);
          expect(start).to.be.at.least(last);
          expect(end).to.be.at.least(start);
          last = end;
        }
        expect(last).to.be.at.most(text.length);
      }),
    );
  });

  it('is quick on long texts that are nearly dates', () => {
    const start = performance.now();
    for (const text of [
      'Tue '.repeat(20000),
      '1/'.repeat(50000),
      '12 '.repeat(50000),
      '12, '.repeat(50000),
      '1 and 2 May 2020 and '.repeat(3000),
      ' '.repeat(100000),
    ])
      findDates(text, {each: true});
    expect(performance.now() - start).to.be.below(1500);
  });
});
