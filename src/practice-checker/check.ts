import {daysBetween} from '../shared/model/day.js';
import {findings, type Report} from '../shared/model/findings.js';
import type {Problem} from '../shared/model/problem.js';
import {ukToday} from '../shared/model/uk-time.js';
import {isGone} from './model.js';
import type {PracticeCheckerModel} from './schema.js';

/**
 * What an editor should know about these practices. `today` is the UK day; `staleAfter` the days
 * after which the data is called old. Postcodes of the wrong form are `bad-postcode` of the parser.
 */
export function check(
  {practices, organisation, updated}: PracticeCheckerModel,
  today: string = ukToday(),
  {staleAfter = 180}: {staleAfter?: number} = {},
): Problem[] {
  const {found, report} = findings();
  const codes = new Map<string, number>();
  const names = new Map<string, number>();
  practices.forEach((practice, index) => {
    const {name, code, telephone, status, closed, successor, location} = practice;
    const say: Report = (problem, key, severity, words, other) => {
      report(problem, pathOf(index) + (key && `.${key}`), severity, `${name} ${words}`, other);
    };
    if (!code)
      say('no-code', '', 'advice', 'has no ODS code; add it, so that links to its answer last');
    else if (!/^[A-Z]\d{5}$/.test(code))
      say(
        'odd-code',
        'code',
        'warning',
        `has the code ${code}; expected a letter and five digits such as D82040`,
      );
    const sameCode = codes.get(code ?? '');
    if (sameCode !== undefined)
      say(
        'same-code',
        'code',
        'warning',
        `has the code of ${pathOf(sameCode)}; give each its own`,
        pathOf(sameCode),
      );
    else if (code) codes.set(code, index);
    const key = name.toLowerCase();
    const sameName = names.get(key);
    if (sameName === undefined) names.set(key, index);
    else
      say(
        'same-name',
        'name',
        'advice',
        `has the name of ${pathOf(sameName)}; people choose by address, so give both one`,
        pathOf(sameName),
      );
    if (/\p{Lu}{4}/u.test(name) && !/\p{Ll}/u.test(name))
      say('capitals', 'name', 'advice', 'is in capitals; write it as people do');
    if (telephone && !/^(?:0|\+44)\d{9,10}$/.test(telephone.replace(/\(0\)|[\s()-]/g, '')))
      say(
        'odd-telephone',
        'telephone',
        'warning',
        `has the telephone ${telephone}; expected a number such as 01603 250660`,
      );
    if (successor && !practices.some((other) => other.code === successor))
      say(
        'no-successor',
        'successor',
        'warning',
        `names ${successor} as its successor, which is not in the list; add it`,
      );
    if (location && !isBritish(location))
      say(
        'odd-location',
        'location',
        'warning',
        `is at ${location.lat}, ${location.lon}, which is not in the United Kingdom; perhaps lat and lon changed places`,
      );
    const own = !practice.organisation || practice.organisation === organisation?.code;
    if (own && !successor && isGone(practice, today))
      say(
        'closed-member',
        'status',
        'warning',
        'is not open and has no successor; say which practice took over, or take it out',
      );
    if (closed && status === 'open' && isGone(practice, today))
      say(
        'closed-open',
        'status',
        'warning',
        `is open but closed on ${closed}; correct one of them`,
      );
  });
  if (updated && daysBetween(updated, today) > staleAfter)
    report(
      'stale',
      'updated',
      'warning',
      `the list is of ${updated}, more than ${staleAfter} days ago; check it and write the new date`,
    );
  return found;
}

const pathOf = (index: number) => `practices[${index}]`;

/** Roughly in the United Kingdom, from Scilly to Unst and from Fermanagh to Lowestoft. */
const isBritish = ({lat, lon}: {lat: number; lon: number}): boolean =>
  lat > 49 && lat < 61 && lon > -9 && lon < 2;
