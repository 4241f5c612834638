import {ukToday} from '../shared/model/uk-time.js';
import {readers} from '../shared/source/readers.js';
import {UNKNOWN_BODY} from './model.js';
import {bodiesOf} from './reading/bodies.js';
import {settleJoining} from './reading/coming.js';
import {Gathering} from './reading/gathering.js';
import {KnownBodies} from './reading/known-bodies.js';
import {PageWalk} from './reading/page-walk.js';

type Json = Record<string, unknown>;

/**
 * The practices of the site's own list, table or paragraphs as data; `{}` where there are none.
 * `today` is the day in the UK, for what is said to begin on a day.
 * A body's name written by `toHTML` above its practices gives `organisations`.
 */
export function readPage(host: Element, today: string = ukToday()): Json {
  const known = new KnownBodies(host);
  const gathering = new Gathering(known);
  gathering.before(host);
  new PageWalk(gathering).walk(host);
  const organisations = [...host.querySelectorAll('h3[data-ccg-code]')]
    .map((heading) => ({
      name: heading.textContent,
      url: heading.querySelector('a')?.getAttribute('href'),
      code: heading.getAttribute('data-ccg-code'),
    }))
    // A code without a name says no more than the rows do.
    .filter(({name, code}) => code && name !== code && code !== UNKNOWN_BODY);
  const practices = gathering.finish();
  if (!practices.length) return {};
  for (const row of practices) {
    settleJoining(row, today);
    known.settle(row);
  }
  const bodies = bodiesOf(practices, host.textContent);
  return {
    practices,
    ...(organisations.length && {organisations}),
    ...(bodies.length && {bodies}),
    ...(practices.every(({organisation}) => organisation === bodies[0]?.name) && {
      bodyOfAll: bodies[0]?.name,
    }),
  };
}

readers.set('practice-checker', readPage);
