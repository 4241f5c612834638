import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {toCsv} from '../../src/shared/export/csv.js';
import {dataAttributes, escapeHtml} from '../../src/shared/export/html.js';
import {readSize} from '../../src/shared/model/file-size.js';
import {
  dateInWords,
  dayInWords,
  intlLang,
  monthInWords,
  sizeInWords,
  timeInWords,
} from '../../src/shared/model/format.js';
import {safeUrl} from '../../src/shared/model/safe-url.js';
import {placeInWords} from '../../src/shared/view/place-in-words.js';
import {VERSION} from '../../src/shared/model/version.js';
import {say} from '../../src/shared/model/words.js';
import {readDataAttributes} from '../../src/shared/source/data-attributes.js';

describe('the place of a problem, for an editor without JSON', () => {
  for (const [path, words] of [
    ['documents[3].date', 'Document 4, date'],
    ['foi.years[0].rows[11].received', 'FOI, year 1, row 12, received'],
    ['series[0].on.weekday', 'Series 1, on, weekday'],
    ['documents[0].alternatives[1].url', 'Document 1, alternative 2, address'],
    ['meetings[2].movedTo', 'Meeting 3, moved to'],
    ['bankHolidays', 'Bank holidays'],
    [
      'foi.which of these bodies is yours (NHS Norwich CCG, St. James ICB)',
      'FOI, which of these bodies is yours (NHS Norwich CCG, St. James ICB)',
    ],
    ['foi.column "Castle Point CCG url.foi"', 'FOI, column "Castle Point CCG url.foi"'],
    ['column “reviewBy”[2].reviewBy', 'Column “reviewBy”[2], review by'],
  ] as const)
    it(path, () => {
      expect(placeInWords(path)).to.equal(words);
    });
});

describe('the safe-URL door', () => {
  const SAFE = [
    'https://x.uk/a.pdf',
    'HTTP://x.uk',
    'mailto:a@b.uk',
    'tel:01603',
    '/a.pdf',
    'a b.pdf',
    '../a',
    '//x.uk/a',
    '?a=b',
    '#a',
    'a.pdf?u=javascript:x',
    './a:b',
  ];
  const UNSAFE = [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:x',
    'data:text/html,x',
    'vbscript:x',
    'blob:x',
    'file:///x',
    'C:\\a.pdf',
    '',
    '  ',
  ];
  for (const url of SAFE) {
    it(`lets ${JSON.stringify(url)} through as it is`, () => {
      expect(safeUrl(url)).to.equal(url);
    });
  }
  for (const url of UNSAFE) {
    it(`refuses ${JSON.stringify(url)}`, () => {
      expect(safeUrl(url)).to.equal(undefined);
    });
  }

  it('never lets a script through that the browser would run', () => {
    const noise = fc.constantFrom(
      '',
      '\n',
      '\t',
      '\r',
      ' ',
      '\u0000',
      '\u001f',
      '\u00a0',
      'a',
      ':',
    );
    fc.assert(
      fc.property(fc.array(noise, {minLength: 12, maxLength: 12}), (between) => {
        const url = safeUrl(
          'javascript:'
            .split('')
            .map((letter, index) => between[index]! + letter)
            .join(''),
        );
        if (url !== undefined)
          expect(new URL(url, 'https://x.uk').protocol).to.match(/^(https?|mailto|tel):$/);
      }),
    );
  });
});

describe('sizes', () => {
  const written: [string, number | undefined][] = [
    ['199 KB', 203_776],
    ['199kb', 203_776],
    ['0.19 MB', 199_229],
    ['1,024 KB', 1_048_576],
    ['203776', 203_776],
    ['12 bytes', 12],
    ['3 kilobytes', 3072],
    ['2 MiB', 2_097_152],
    ['1.5M', 1_572_864],
    ['.5 MB', 524_288],
    ['1,234,567', 1_234_567],
    ['1,5 MB', undefined],
    ['1,25MB', undefined],
    ['1,0000 KB', undefined],
    ['0,123 MB', undefined],
    ['0', undefined],
    ['large', undefined],
    ['12 pages', undefined],
  ];
  for (const [text, bytes] of written) {
    it(`read "${text}" as ${String(bytes)}`, () => {
      expect(readSize(text)).to.equal(bytes);
    });
  }

  it('show what was published', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 1023}), (kb) => {
        expect(sizeInWords(readSize(`${kb} KB`)!)).to.equal(`${kb}KB`);
      }),
    );
    expect([sizeInWords(1), sizeInWords(1_048_575), sizeInWords(1_300_000)]).to.deep.equal([
      '1KB',
      '1.00MB',
      '1.24MB',
    ]);
  });
});

describe('words', () => {
  it('follow NHS style', () => {
    expect(dayInWords('2020-01-28')).to.equal('Tuesday 28 January 2020');
    expect([dateInWords('2019-02-14'), dateInWords('2019-02'), dateInWords('2019')]).to.deep.equal([
      '14 February 2019',
      'February 2019',
      '2019',
    ]);
    expect(monthInWords('2020-01-28')).to.equal('January 2020');
    expect(
      ['13:30', '09:00', '12:00', '00:00', '00:05', '12:30', '11:59'].map(timeInWords),
    ).to.deep.equal(['1:30pm', '9am', 'midday', 'midnight', '12:05am', '12:30pm', '11:59am']);
  });

  it('take plural forms, numbers and unknown places as they come', () => {
    const word = {one: '{count} document', other: '{count} documents'};
    expect([say(word, {count: 1}), say(word, {count: 0}), say(word, {count: 1200})]).to.deep.equal([
      '1 document',
      '0 documents',
      '1,200 documents',
    ]);
    expect(say('Hello {name}, {place}', {name: '$&'})).to.equal('Hello $&, {place}');
    expect(say({one: 'un', two: 'dau', other: 'n'}, {count: 2}, 'cy')).to.equal('dau');
  });

  it('speak the page’s language, or UK English', () => {
    expect(['cy', 'en', '', undefined, 'not a language!', 'en-US'].map(intlLang)).to.deep.equal([
      'cy',
      'en-GB',
      'en-GB',
      'en-GB',
      'en-GB',
      'en-US',
    ]);
    expect(dateInWords('2019-02', 'fr')).to.equal('février 2019');
  });
});

describe('CSV', () => {
  it('quotes, keeps empty cells and disarms formulas', () => {
    expect(
      toCsv([
        ['Title', 'Size'],
        ['A, "B"\nC', undefined],
        ['=1+1', -3],
      ]),
    ).to.equal('\uFEFFTitle,Size\r\n"A, ""B""\nC",\r\n\'=1+1,-3\r\n');
  });
});

describe('data attributes', () => {
  it('bring every value back, however deep and whatever its characters', () => {
    const leaf = fc
      .string({minLength: 1, unit: 'grapheme'})
      .filter((text) => !text.includes('\r') && !text.includes('\0'));
    const row = fc.record({
      title: leaf,
      reviewBy: leaf,
      alternatives: fc.array(fc.record({url: leaf, fileSize: leaf}), {minLength: 1}),
    });
    fc.assert(
      fc.property(row, (values) => {
        const holder = document.createElement('div');
        holder.innerHTML = `<p${dataAttributes(values)}>${escapeHtml(values.title)}</p>`;
        expect(readDataAttributes(holder.firstElementChild!)).to.deep.equal(values);
        expect(holder.textContent).to.equal(values.title);
      }),
    );
  });

  it('leaves the page’s own data attributes alone', () => {
    const row = document.createElement('li');
    row.setAttribute('data-id', '7');
    row.setAttribute('data-ccg-__proto__--polluted', 'yes');
    expect(Object.keys(readDataAttributes(row))).to.not.include('id');
    expect(({} as {polluted?: string}).polluted).to.equal(undefined);
  });
});

it('the version is that of the package', async () => {
  const {version} = (await (await fetch('/package.json')).json()) as {version: string};
  expect(VERSION).to.equal(version);
});
