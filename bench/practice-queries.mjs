/** Queries as people type them, made from practices, each with what counts as a hit. */

/** Numbers from 0 to 1, the same ones each run (mulberry32). */
export function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Long and short forms, as the official list and people write them. */
const FORMS = [
  ['medical', 'med', 'med.'],
  ['centre', 'ctr', 'ctre', 'center'],
  ['surgery', 'surg', 'surg.'],
  ['practice', 'pract', 'prac', 'pract.'],
  ['street', 'st', 'st.'],
  ['road', 'rd', 'rd.'],
  ['saint', 'st', 'st.'],
  ['doctor', 'dr', 'dr.'],
  ['health', 'hlth'],
  ['avenue', 'ave', 'av'],
  ['lane', 'ln'],
  ['and', '&'],
  ['house', 'hse'],
  ['group', 'grp'],
  ['partnership', "p'ship", 'p/ship'],
  ['close', 'cl'],
  ['park', 'pk'],
  ['drive', 'dr'],
  ['university', 'univ', 'uni'],
  ['hospital', 'hosp'],
  ['great', 'gt'],
  ['mount', 'mt'],
];
/** Words that many practices have in their names. */
export const GENERIC =
  /^(the|medical|med|surgery|surg|practice|pract|prac|centre|ctr|health|group|of|and|&|partnership|clinic|dr|drs|family|house|road|rd|street|st|lane|care|primary)$/;
const COUNTIES =
  /shire$|^(norfolk|suffolk|essex|kent|surrey|devon|cornwall|cumbria|lancs|middlesex|county durham|co\.durham|tyne & wear|tyne and wear|west midlands|merseyside|cleveland|dorset|somerset|east sussex|west sussex|west yorkshire|south yorkshire|greater manchester|avon|northumberland|isle of wight)$/i;

/** The end of a line that names a street. */
export const FORMS_OF_PLACE = /\b(ROAD|STREET|LANE|AVENUE|CLOSE|WAY|DRIVE|HILL|RD|ST|AVE)$/;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** One typing error in a word of four letters or more: a letter wrong, missing, doubled, too many, or two swapped. */
export function mistype(text, next) {
  const places = [...text.matchAll(/[a-z]{4,}/g)];
  if (!places.length) return undefined;
  const {0: word, index} = places[Math.floor(next() * places.length)];
  const at = index + Math.floor(next() * word.length);
  const letter = LETTERS[Math.floor(next() * 26)];
  const [before, here, after] = [text.slice(0, at), text[at], text.slice(at + 1)];
  switch (Math.floor(next() * 5)) {
    case 0:
      return before + letter + after;
    case 1:
      return before + after;
    case 2:
      return before + here + here + after;
    case 3:
      return before + letter + here + after;
    default:
      return /^[a-z]/.test(after) ? before + after[0] + here + after.slice(1) : before + after;
  }
}

/** The name with one abbreviation written out, or one word abbreviated. */
export function swap(name, next) {
  const parts = name.split(/(?<=[a-z&.'/])(?=\s)|(?<=\s)/);
  const options = parts.flatMap((part, at) =>
    FORMS.filter((forms) => forms.includes(part.trim())).map((forms) => [
      at,
      forms.filter((form) => form !== part.trim()),
    ]),
  );
  if (!options.length) return undefined;
  const [at, forms] = options[Math.floor(next() * options.length)];
  return parts
    .map((part, index) =>
      index === at
        ? part.replace(part.trim(), () => forms[Math.floor(next() * forms.length)])
        : part,
    )
    .join('');
}

const SHAPES = [
  (code) => code,
  (code) => code.toLowerCase(),
  (code) => code.replace(' ', ''),
  (code) => code.replace(' ', '').toLowerCase(),
  (code) => code.replace(' ', '-'),
  (code) => code.replace(' ', '.'),
  (code) => `(${code})`,
  (code) => code.replace(' ', '  '),
  (code) => [...code.replace(' ', '')].join(' '),
  (code) => `${code.toLowerCase()}.`,
];

/** The town of a practice, as far as its address shows which line it is. */
export const town = ({address}) =>
  [...address]
    .reverse()
    .find((line) => !COUNTIES.test(line) && !/\d/.test(line) && !line.includes(','))
    ?.toLowerCase();

/** The ways that the limits are set for; each makes a query, or nothing, and says what counts as a hit. */
export function limited(next) {
  const pick = (list) => list[Math.floor(next() * list.length)];
  const same = (practice) => (found) =>
    found.name === practice.name || found.postcode === practice.postcode;
  return {
    name: [({name}) => name.toLowerCase(), same],
    'one typing error': [({name}) => mistype(name.toLowerCase(), next), same],
    'abbreviation swapped': [({name}) => swap(name.toLowerCase(), next), same],
    postcode: [
      ({postcode}) => pick(SHAPES)(postcode),
      ({postcode}) =>
        (found) =>
          found.postcode === postcode,
    ],
    'words with town': [
      (practice) => {
        const name = practice.name.toLowerCase();
        const words = name
          .split(/[^a-z']+/)
          .filter((word) => word.length > 2 && !GENERIC.test(word));
        const where = town(practice);
        return words.length && where && !name.includes(where)
          ? `${words.slice(0, 2).join(' ')} ${where}`
          : undefined;
      },
      same,
    ],
  };
}

/** So many queries of each way, from practices taken by chance. */
export function queries(practices, ways, next, each) {
  const made = [];
  for (const [kind, [make, hitOf]] of Object.entries(ways))
    for (let count = 0, tries = 0; count < each && tries < each * 50; tries++) {
      const practice = practices[Math.floor(next() * practices.length)];
      const query = make(practice);
      if (!query) continue;
      const isHit = hitOf(practice);
      made.push({kind, query, hit: (found) => found !== undefined && isHit(found)});
      count++;
    }
  return made;
}
