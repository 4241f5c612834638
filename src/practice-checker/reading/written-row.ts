import {readDataAttributes} from '../../shared/source/data-attributes.js';
import {linesOf, STRUCK} from './page-lines.js';
import {standingOf} from './standing.js';

type Json = Record<string, unknown>;

/** The values of a row that `toHTML` wrote: its attributes, and the words in its classes; none in other rows. */
export function readWritten(row: Element): Json | undefined {
  const all = (key: string) => [...row.querySelectorAll(`.ccg-${key}`)];
  const words = (key: string) => all(key)[0]?.textContent;
  const name = words('name');
  if (!name) return undefined;
  const exact: Json = {
    ...readDataAttributes(row),
    name,
    address: all('address').map(({textContent}) => textContent),
    postcode: words('postcode'),
    telephone: words('telephone'),
    notes: words('notes'),
    website: all('website')[0]?.getAttribute('href'),
  };
  return {...exact, ...typedBehind(row, exact)};
}

/** What somebody typed behind the written words of a row, or struck out. */
function typedBehind(row: Element, {closed, status}: Json): Json {
  if (closed || status === 'closed') return {};
  const copy = row.cloneNode(true) as Element;
  const name = copy.querySelector('.ccg-name');
  const struck = row.closest(STRUCK) ?? name?.closest(STRUCK) ?? name?.querySelector(STRUCK);
  copy.querySelectorAll('[class^=ccg-]').forEach((part) => {
    part.remove();
  });
  return {
    ...(struck && !status && {status: 'closed'}),
    ...standingOf(linesOf([copy]).join(' ')),
  };
}
