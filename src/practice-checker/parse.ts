import {asObject, isObject, parseModel, type Parsed} from '../shared/parse/record.js';
import {placeOf} from '../shared/parse/row-places.js';
import {plain, UNKNOWN_BODY} from './model.js';
import {schema, type PracticeCheckerModel} from './schema.js';

/** In the place of a day of closing: that there is none. */
const NOT_CLOSED = /^\W*(?:no|n|none|n\/a|false|open|not closed)?\W*$/i;

/**
 * Any value as the checker's model; `null` where no practice could be read. Never throws. `bodies` are
 * those that the page's own words name; the model has them as `organisations` where a row is theirs.
 * Where nothing else says whose page it is, `bodyOfAll` is the name that stands over all rows.
 */
export function parse(input: unknown): Parsed<PracticeCheckerModel> {
  const fields = {...schema.required, ...schema.optional};
  const given = asObject(input);
  const own = given.organisation ?? {name: given.bodyOfAll};
  const [listed, bodies] = [given.organisations, given.bodies].map((rows) =>
    Array.isArray(rows) ? (rows as unknown[]) : [],
  ) as [unknown[], unknown[]];
  /** Bodies of the rows that only the page's words name. */
  const named = new Set<unknown>();
  const practices = Array.isArray(given.practices) ? given.practices.map(prepare) : given.practices;
  const organisations = named.size ? [...listed, ...named] : given.organisations;
  const {problems, model} = parseModel<PracticeCheckerModel>(
    fields,
    {...given, practices, organisations},
    'practices',
  );
  /** Rows of which something was refused that says whose they are, by their places in the source. */
  const unread = new Set(
    problems.map(
      ({path}) => /^practices\[(\d+)\]\.(?:organisation|status|closed)$/.exec(path)?.[1],
    ),
  );
  const code = model?.organisation?.code;
  model?.practices.forEach((practice, index) => {
    if (unread.has(String(placeOf(practice, index))) && (practice.organisation ?? code) === code)
      practice.organisation = UNKNOWN_BODY;
  });
  return {problems, model};

  /** Spreadsheets hold an address in one cell: its commas part the lines. A body's name is as good as its code. */
  function prepare(row: unknown): unknown {
    if (!isObject(row)) return row;
    const {address, closed, organisation} = row;
    const isNamed = (each: unknown) =>
      isObject(each) &&
      [each.name, each.shortName].some((name) => name && plain(name) === plain(organisation));
    const body = typeof organisation === 'string' && [own, ...listed, ...bodies].find(isNamed);
    if (bodies.includes(body)) named.add(body);
    return {
      ...row,
      ...((closed === false || (typeof closed === 'string' && NOT_CLOSED.test(closed))) && {
        closed: undefined,
      }),
      ...(typeof address === 'string' && {address: address.split(/[,;\n]/)}),
      ...(isObject(body) && {organisation: body === own ? undefined : (body.code ?? organisation)}),
    };
  }
}
