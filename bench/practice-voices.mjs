import {FORMS_OF_PLACE, GENERIC, mistype, town} from './practice-queries.mjs';

/**
 * Kinds of queries that were thought of after the search stood: what a voice makes of a name, doctors
 * by their names, words around a postcode, several abbreviations at once, no spaces, half-typed words.
 * As in the other files, each makes a query from a practice, or nothing, and says what counts as a hit.
 */
export function voices(next) {
  const pick = (list) => list[Math.floor(next() * list.length)];
  const lower = ({name}) => name.toLowerCase();
  const same = (practice) => (found) =>
    found.name === practice.name || found.postcode === practice.postcode;
  const unless = (query, practice) => (query === lower(practice) ? undefined : query);
  const distinct = (practice) =>
    lower(practice)
      .split(/[^a-z']+/)
      .filter((word) => word.length > 2 && !GENERIC.test(word));
  const street = ({address}) =>
    address
      .find((line) => FORMS_OF_PLACE.test(line) && !line.includes(','))
      ?.toLowerCase()
      .replace(/^[\d-]+[a-z]? /, '');
  const letters = (text) => text.toLowerCase().replace(/[^a-z ]/g, '');
  const surname = ({name}) => /^DRS? (?:[A-Z]{1,3} )*([A-Z']{4,})/.exec(name)?.[1].toLowerCase();
  const outcode = ({postcode}) => postcode.split(' ')[0];

  const ofName = {
    'as a voice writes': (practice) =>
      unless(
        lower(practice)
          .replace(/\bst\b\.?/g, 'saint')
          .replace(/&/g, ' and ')
          .replace(/\bdr\b/g, 'doctor')
          .replace(/['’.]/g, '')
          .replace(/[^a-z\d]+/g, ' ')
          .trim(),
        practice,
      ),
    'numbers in words': (practice) =>
      unless(
        lower(practice).replace(/\b\d{1,3}\b/g, (digits) => inWords(Number(digits))),
        practice,
      ),
    'words as numbers': (practice) =>
      unless(
        lower(practice).replace(/\b(?:two|three|four|five|six|seven|eight|nine)\b/g, (word) =>
          UNITS.indexOf(word),
        ),
        practice,
      ),
    'doctor and town': (practice) =>
      surname(practice) &&
      town(practice) &&
      `${pick(['dr', 'doctor', 'dr.'])} ${surname(practice).replace(/'s$/, '')} ${town(practice)}`,
    'abbreviated twice': (practice) =>
      unless(
        lower(practice)
          .replace(/health centre/, pick(['h/c', 'hc', 'hlth ctr', 'h.c.', 'hth ctr']))
          .replace(/medical centre/, pick(['m/c', 'mc', 'med ctr', 'med cen', 'm.c.']))
          .replace(/medical practice/, pick(['med prac', 'm/p', 'med pract']))
          .replace(/surgery/, pick(['surg', 'surg.', 'sgy'])),
        practice,
      ),
    'no spaces at all': (practice) => lower(practice).replace(/[^a-z\d]/g, ''),
    'one space missing': (practice) => {
      const words = lower(practice).split(' ');
      const at = Math.floor(next() * (words.length - 1));
      return words.length > 2
        ? [...words.slice(0, at), words[at] + words[at + 1], ...words.slice(at + 2)].join(' ')
        : undefined;
    },
    'questions around it': (practice) =>
      pick([
        'X phone number',
        'X gp surgery opening hours',
        'how do i contact X',
        'X repeat prescription',
        'X near me',
        'what ccg is X in',
        'new patient X',
        'register at X',
      ]).replace('X', () => lower(practice)),
    'the kind misspelt': (practice) =>
      distinct(practice).length
        ? `${distinct(practice).join(' ')} ${pick(/SURG/.test(practice.name) ? ['surjery', 'sugery', 'surgerey'] : /CENT|CTR/.test(practice.name) ? ['medicle senter', 'helth centre', 'medical cetnre'] : ['practis', 'pratice', 'medicle practice'])}`
        : undefined,
    'the last word half-typed': (practice) => {
      const words = lower(practice).split(' ');
      const last = words.at(-1);
      const typed = last.slice(0, 2 + Math.floor(next() * (last.length - 3)));
      return words.length > 1 && last.length > 4
        ? [...words.slice(0, -1), typed].join(' ')
        : undefined;
    },
    'hyphens for spaces': (practice) => lower(practice).replaceAll(' ', '-'),
    'an error, and the town': (practice) => {
      const query = mistype(lower(practice), next);
      return query && town(practice) && `${query} ${town(practice)}`;
    },
    'double letters lost': (practice) =>
      unless(lower(practice).replace(/([a-z])\1/g, '$1'), practice),
    'first letter lost': (practice) => {
      const word = distinct(practice).find(({length}) => length > 5);
      return word && lower(practice).replace(word, word.slice(1));
    },
  };
  return {
    ...Object.fromEntries(Object.entries(ofName).map(([kind, make]) => [kind, [make, same]])),
    'the surgery on a street': [
      (practice) =>
        street(practice) &&
        `${pick(['the surgery on', 'doctors on', 'gp on'])} ${street(practice)}`,
      (practice) => (found) =>
        letters([...found.address, found.name].join(' ')).includes(letters(street(practice))),
    ],
    'doctors of a district': [
      (practice) =>
        pick(['X doctors', 'gp near X', 'X gp', 'doctors in X area']).replace(
          'X',
          outcode(practice).toLowerCase(),
        ),
      (practice) => (found) => outcode(found) === outcode(practice),
    ],
    'gp near a postcode': [
      ({postcode}) =>
        pick(['gp near X', 'gp surgery near me X', 'nearest gp to X']).replace(
          'X',
          postcode.toLowerCase(),
        ),
      (practice) => (found) => found.postcode === practice.postcode,
    ],
  };
}

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** 108 as "one hundred and eight". */
function inWords(number) {
  const rest = number % 100;
  const hundreds = number > 99 ? `${UNITS[Math.floor(number / 100)]} hundred` : '';
  const below =
    rest < 20
      ? UNITS[rest]
      : `${TENS[Math.floor(rest / 10) - 2]} ${rest % 10 ? UNITS[rest % 10] : ''}`.trim();
  return [hundreds, rest || !hundreds ? below : ''].filter(Boolean).join(' and ');
}
