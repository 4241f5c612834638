import type {Practice, PracticeCheckerModel} from './schema.js';

/** What a person is told about a practice. */
export interface Answer {
  answer: 'yes' | 'no' | 'unknown';
  /** The practice it is about: where the one asked for has closed, what became of it. */
  practice?: Practice;
  /** The practice asked for, where that has closed or is dormant. */
  gone?: Practice;
  /** The body that the practice belongs to. */
  organisation?: {code?: string; name?: string; url?: string};
}

/** "member" of a CCG; other bodies have no members, practices are in their "area"; a list without a name is a "list". */
export type Relation = 'Member' | 'Area' | 'Listed';

const CCG = /\bCCG\b|clinical commissioning group/i;

export const bodyName = ({organisation}: PracticeCheckerModel): string | undefined =>
  organisation?.shortName ?? organisation?.name;

/** Where the data does not say the kind of body, its name may. */
export function relation(model: PracticeCheckerModel): Relation {
  const name = bodyName(model);
  if (!name) return 'Listed';
  return CCG.test(model.organisation?.kind ?? `${name} ${model.organisation?.name ?? ''}`)
    ? 'Member'
    : 'Area';
}

/** Which of the bodies that commission dentists' work is meant; none where the data does not say. */
export function serviceBody({organisation}: PracticeCheckerModel): 'Ccg' | 'Board' | undefined {
  const kind = organisation?.kind ?? '';
  if (CCG.test(kind)) return 'Ccg';
  return /\bICB\b|board/i.test(kind) ? 'Board' : undefined;
}

/**
 * Stands as the body of a practice whose body, status or day of closing was given but could not be
 * read, or that is said to be no member. It has the form of a code, no body has it, and so the data
 * alone never says yes: a wrong yes is the worst answer. A bad optional value is dropped and its row kept;
 * were that all, a row given as "merged" would be an open member. So the row says besides that it is unsure,
 * and an editor reads why under `bad-status`.
 */
export const UNKNOWN_BODY = 'UNKNOWN';

const isDoubted = ({organisation}: Practice): boolean => organisation === UNKNOWN_BODY;

/** "Norwich CCG" is the body that is also called NHS Norwich Clinical Commissioning Group; a system is its board's area. */
export const plain = (name: unknown): string =>
  String(name)
    .toLowerCase()
    .replace(/clinical commissioning group/, 'ccg')
    .replace(/integrated care (?:board|system)|\bics\b/, 'icb')
    .replace(/^(the )?nhs |[^\p{L}\d]/gu, '');

/** A date of closing is still to come; a month or year is until it is over ("~" sorts behind every digit). */
export const closesLater = (closed: string, today: string): boolean =>
  closed.padEnd(10, '~') > today;

/**
 * No longer open on a day, for all that can be said. A date of closing says when; one still to come
 * has not happened.
 */
export const isGone = (practice: Practice, today: string): boolean => {
  const {status = 'open', closed = '~'} = practice;
  return status !== 'open' || !closesLater(closed, today);
};

/** What the data says of its membership is no use, or contradicts itself: closed, but only later. */
const isUnsure = (practice: Practice, today: string): boolean =>
  isDoubted(practice) || (practice.status === 'closed' && (practice.closed ?? '') > today);

/** The body has been replaced by its successor: from a day that the data names. */
export const isReplaced = ({organisation}: PracticeCheckerModel, today: string): boolean =>
  (organisation?.successor?.from ?? '9999') <= today;

/** How an address may name a practice, the shortest first. */
const namesOf = (practice: Practice, index: number) => {
  const {code, name, postcode} = practice;
  return [code, name, postcode && `${name}, ${postcode}`, `${name} (${String(index + 1)})`].map(
    (key) => key?.toLowerCase(),
  );
};

/** The one practice that an address names; none where two have that code or name. */
export function practiceByKey({practices}: PracticeCheckerModel, key: string) {
  const [found, ...others] = practices.filter((practice, index) =>
    namesOf(practice, index).includes(key.toLowerCase()),
  );
  return others.length ? undefined : found;
}

/** How an address names a practice: by its code, else its name, and more where others share those. */
export function keyOf(model: PracticeCheckerModel, practice: Practice): string {
  const {code, name, postcode = ''} = practice;
  const place = model.practices.indexOf(practice) + 1;
  const last = `${name} (${String(place)})`;
  return (
    [code, name, postcode && `${name}, ${postcode}`].find(
      (key) => key && practiceByKey(model, key) === practice,
    ) ?? last
  );
}

/**
 * The answer for a practice that a person chose. Never a guess: where the data does not say which
 * body the page belongs to, or what became of a closed practice, it is "unknown".
 */
export function answerFor(model: PracticeCheckerModel, asked: Practice, today: string): Answer {
  const {organisation: own, organisations = [], practices} = model;
  let practice = asked;
  for (const seen = new Set<Practice>(); isGone(practice, today) && !seen.has(practice);) {
    seen.add(practice);
    const {successor} = practice;
    const [next, other] = practices.filter(({code}) => successor && code === successor);
    if (next && !other && !isUnsure(practice, today)) practice = next;
  }
  const gone = isGone(asked, today) && !isUnsure(asked, today) ? asked : undefined;
  // Where the data contradicts itself, it is the practice that the answer is about.
  if (isGone(practice, today)) return {answer: 'unknown', gone, ...(!gone && {practice})};
  const code = practice.organisation ?? own?.code;
  const found = {gone, practice};
  if (!practice.organisation || code === own?.code)
    return {...found, answer: 'yes', organisation: {code, name: bodyName(model)}};
  if (isDoubted(practice)) return {...found, answer: 'unknown'};
  const organisation: {code?: string; name?: string} = organisations.find(
    (body) => body.code === code,
  ) ?? {code};
  // Without codes on both sides the names have to differ.
  const isOther =
    own?.code ??
    (organisation.name &&
      own?.name &&
      ![own.name, own.shortName].some((name) => plain(name) === plain(organisation.name)));
  return {...found, answer: isOther ? 'no' : 'unknown', organisation};
}

/** Practices of the body itself that are open, A to Z; "The" does not count. */
export function members(model: PracticeCheckerModel, today: string): Practice[] {
  const own = model.organisation?.code;
  const key = ({name}: Practice) => name.replace(/^the /i, '');
  return model.practices
    .filter((practice) => !isGone(practice, today) && (practice.organisation ?? own) === own)
    .sort((a, b) => key(a).localeCompare(key(b), 'en'));
}
