import {corrected} from '../spelling.js';

/** Years whose letters or odd strokes hide them: "fy2017/2018", "q1fy17/18", "2017_18", "2017\\18". */
const HIDDEN: [RegExp, string][] = [
  [/[\u2010\u2011]/g, '-'],
  [/[\u2012\u2015\u2212]/g, '–'],
  [/[\u2044\u2215\uff0f]/g, '/'],
  [/((?:^|[^a-z])(?:f\/?y|y\/?e|cy|yr|year)|[a-z])(?=20\d\d)/g, '$1 '],
  [/(q[1-4])(?=fy|20\d\d)/g, '$1 '],
  [/\b(fy|yr|year)(?=\d\d\D)/g, '$1 '],
  [/\bf\/?ye (?=20\d\d\b(?![/-]))/g, 'year ending march '],
  [/\b(20\d\d)[_\\](?=\d\d)/g, '$1/'],
];
/** Days and months as our months are read, "2015-06-30", "30-06-2015" and "06/2015" as days with strokes. */
const STROKES: [RegExp, string][] = [
  [/\b(\d{4})-(\d\d)-(\d\d)\b/g, '$3/$2/$1'],
  [/\b(\d\d?)-(\d\d?)-(\d{4}|\d\d)\b/g, '$1/$2/$3'],
  // "04-06/2019"
  [/(?<!\d[/.]?)(0?[1-9]|1[0-2]) ?[-–] ?(0?[1-9]|1[0-2])\/(20\d\d)(?![\d/])/g, '1/$1/$3 - 1/$2/$3'],
  [/(?<!\d|\d[/.])(0?[1-9]|1[0-2])(?:[-.]| ?\/ ?)(20\d\d)(?!\d|[-/.]\d\d?(?![\d/.-]))/g, '1/$1/$2'],
];
/** "2019-04", "2019/4": a month unless a year that follows, as in "2010-11". */
const YEAR_FIRST = /(?<![\d/.-])(20(\d\d))(?:[-.]| ?\/ ?)(0?[1-9]|1[0-2])(?![\d/.-])/g;
/** "07/19" with nothing but another such month and the name of a quarter: "section 12/14" is none. */
const SHORT =
  /^(?:(?:month|period|q(?:uarter|tr)? ?[1-4]?)(?![a-z\d]))?\W*(?:(?:0?[1-9]|1[0-2])\/\d\d|(?:0[1-9]|1[0-2])-\d\d)(?:(?: ?[-–] ?| to )(?:0?[1-9]|1[0-2])[/-]\d\d)?\W*$/;
const SHORT_MONTH = /(0?[1-9]|1[0-2])([/-])(\d\d)/g;

/** "FY 2018-9"; without what leads to it, that is a month. */
const ONE_DIGIT = /(\b(?:f\/?y|years?) )(20\d\d)([-–/])(\d)(?![\d/.-])/g;

const follows = (first: string, second: string) => Number(second) === (Number(first) + 1) % 100;

/** Lower-case words with years and months in figures as the rules below expect them. */
export function spelledOut(words: string): string {
  let spelled = corrected(words);
  for (const [form, plain] of HIDDEN) spelled = spelled.replace(form, plain);
  spelled = spelled.replace(
    ONE_DIGIT,
    (all, lead: string, year: string, _: string, last: string) => {
      const next = String(Number(year) + 1);
      return next.endsWith(last) ? `${lead}${year}/${next.slice(2)}` : all;
    },
  );
  for (const [form, plain] of STROKES) spelled = spelled.replace(form, plain);
  spelled = spelled.replace(YEAR_FIRST, (all, year: string, short: string, month: string) =>
    month.length === 2 && follows(short, month) ? all : `1/${month}/${year}`,
  );
  return SHORT.test(spelled) && !/^\W*\d\d?[/-]\d\d?[/-]/.test(spelled)
    ? spelled.replace(SHORT_MONTH, (all, month: string, _: string, year: string) =>
        (month.length === 2 && follows(month, year)) || year < '04' ? all : `1/${month}/20${year}`,
      )
    : spelled;
}

/** "10/11" and "2010-11" as the months that they are among other months: "10/2011", "2010/11/1". */
export const asMonth = (cell: string): string =>
  cell
    .replace(/^\W*(0\d|1[0-2])[/-](\d\d)\W*$/, '$1/20$2')
    .replace(/^\W*(20\d\d)[-/](0\d|1[0-2])\W*$/, '$2/$1');
