import {FORMS_OF_PLACE, GENERIC, mistype, town} from './practice-queries.mjs';

/**
 * Further ways in which people write, beside those that the limits are set for: each makes a query from
 * a practice, or nothing where the practice has no occasion for it, and says what counts as a hit.
 */
export function habits(next) {
  const pick = (list) => list[Math.floor(next() * list.length)];
  const distinct = ({name}) =>
    name
      .toLowerCase()
      .split(/[^a-z']+/)
      .filter((word) => word.length > 2 && !GENERIC.test(word));
  /** One word of the name put in another way. */
  const change = (practice, fits, how) => {
    const word = pick(distinct(practice).filter(fits));
    return word && practice.name.toLowerCase().replace(word, how(word));
  };
  const between = (word) => 3 + Math.floor(next() * (word.length - 5));
  const anyKind = () =>
    pick(['surgery', 'medical practice', 'health centre', 'doctors', 'gp surgery']);
  const street = ({address}) =>
    address
      .find((line) => FORMS_OF_PLACE.test(line))
      ?.toLowerCase()
      .replace(/^[\d-]+[a-z]? /, '');
  const swapFirst = (text, pairs) => {
    const [from, to] = pick(pairs.filter(([each]) => each.test(text))) ?? [];
    return from && text.replace(from, to);
  };
  const whole = ({address, name}) => [...address, name].join(' ').toLowerCase();

  const same = (practice) => (found) =>
    found.name === practice.name || found.postcode === practice.postcode;
  const samePostcode = (practice) => (found) => found.postcode === practice.postcode;
  const sameCode = (practice) => (found) => found.code === practice.code;
  const sameTelephone = (practice) => (found) => found.telephone === practice.telephone;
  const sameTown = (practice) => (found) => whole(found).includes(town(practice));

  const ofName = {
    "apostrophe (st john's)": ({name}) =>
      name.includes("'")
        ? name.toLowerCase().replaceAll("'", '')
        : swapFirst(name.toLowerCase(), [[/([a-z]{3})s\b/, "$1's"]]),
    plural: (practice) =>
      change(
        practice,
        () => true,
        (word) => (word.endsWith('s') ? word.slice(0, -1) : `${word}s`),
      ),
    'run together': ({name}) =>
      swapFirst(name.toLowerCase(), [[/\b([a-z]{3,}) ([a-z]{3,})\b/, '$1$2']]),
    'split in two': (practice) =>
      change(
        practice,
        ({length}) => length > 6,
        (word) => {
          const at = between(word);
          return `${word.slice(0, at)} ${word.slice(at)}`;
        },
      ),
    'letters swapped': (practice) =>
      change(
        practice,
        ({length}) => length > 6,
        (word) => {
          const at = between(word);
          return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
        },
      ),
    'by ear': ({name}) =>
      swapFirst(name.toLowerCase(), [
        [/ph/, 'f'],
        [/ck/, 'k'],
        [/ie/, 'ei'],
        [/ey\b/, 'y'],
        [/(ll|nn|tt|ss|rr)/, (two) => two[0]],
        [/borough\b/, 'boro'],
        [/ea/, 'ee'],
        [/ee/, 'ea'],
      ]),
    'two errors': ({name}) => {
      const once = mistype(name.toLowerCase(), next);
      return once && mistype(once, next);
    },
    'another kind, town': (practice) => {
      const words = distinct(practice);
      return words.length && town(practice)
        ? `${words.slice(0, 2).join(' ')} ${anyKind()} ${pick(['', 'in '])}${town(practice)}`
        : undefined;
    },
    'the, or none': ({name}) =>
      /^the /i.test(name) ? name.slice(4).toLowerCase() : `the ${name.toLowerCase()}`,
    'name and town': (practice) =>
      town(practice) && `${practice.name.toLowerCase()} ${town(practice)}`,
    'name and postcode': ({name, postcode}) => `${name}, ${postcode}`.toLowerCase(),
    'other order': ({name}) => {
      const [first, ...rest] = name.toLowerCase().split(' ');
      return rest.length > 1 ? [...rest, first].join(' ') : undefined;
    },
    'words around it': ({name}) =>
      pick(['my gp is X', 'X nhs', 'is X a member', 'X opening times']).replace('X', () =>
        name.toLowerCase(),
      ),
  };
  const others = {
    'ODS code': [({code}) => pick([code.toLowerCase(), `${code[0]} ${code.slice(1)}`]), sameCode],
    telephone: [
      ({telephone}) =>
        /^0\d{3,4} \d{6,7}$/.test(telephone)
          ? pick([
              `+44 ${telephone.slice(1)}`,
              `+44 (0)${telephone.slice(1)}`,
              `0044${telephone.slice(1).replace(' ', '')}`,
              `tel: ${telephone}`,
              telephone.split(' ')[1],
            ])
          : undefined,
      sameTelephone,
    ],
    'postcode, O for 0': [
      ({postcode}) =>
        swapFirst(postcode.toLowerCase(), [
          [/0/, 'o'],
          [/1/, 'i'],
          [/o/, '0'],
        ]),
      samePostcode,
    ],
    'postcode and words': [
      (practice) => `${pick(['gp', 'surgery', town(practice) ?? ''])} ${practice.postcode}`,
      samePostcode,
    ],
    'part of a postcode': [
      ({postcode}) => postcode.slice(0, -1 - Math.floor(next() * 3)).toLowerCase(),
      ({postcode}) =>
        (found) =>
          found.postcode.slice(0, -3) === postcode.slice(0, -3),
    ],
    'doctors in a town': [
      (practice) =>
        town(practice) && `${pick(['doctors in', 'gp', 'surgeries near', ''])} ${town(practice)}`,
      sameTown,
    ],
    'street and town': [
      (practice) => street(practice) && town(practice) && `${street(practice)}, ${town(practice)}`,
      (practice) => (found) => whole(found).includes(street(practice)),
    ],
  };
  return {
    ...Object.fromEntries(Object.entries(ofName).map(([kind, make]) => [kind, [make, same]])),
    ...others,
  };
}
