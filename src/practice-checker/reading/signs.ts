import {HOURS, says, standingOf, type Standing} from './standing.js';
import {within} from './within.js';

/** Where what is not written may be said: a picture's words, and what is shown to who points at a sign. */
const SAYING =
  'img:is([alt],[title]),svg[aria-label],:is(abbr,span,i,em,b,strong,mark,sup,sub,small,a):is([title],[aria-label])';

const wordsOf = (sign: Element): string =>
  ['alt', 'aria-label', 'title'].map((key) => sign.getAttribute(key)).find(Boolean) ?? '';

/** What a sign says that takes a practice out: "closed" on a picture. Of whose it is, only words say. */
const saidBy = (sign: Element): Standing => {
  const words = wordsOf(sign);
  const {status, closed} = words.length < 60 && !HOURS.test(words) ? standingOf(words) : {};
  return {...(status && {status}), ...(closed && {closed})};
};

/** What the signs in a part of the page say of its practice. */
export const signsIn = (parts: Node[]): Standing =>
  Object.assign({}, ...within(parts, SAYING).map(saidBy)) as Standing;

/** Whether an element is a sign alone, such as "NLM" or a cross, for words that it says besides. */
export const isSign = (element: Element): boolean =>
  element.matches(SAYING) && element.textContent.trim().length < 6 && says(saidBy(element));
