/**
 * Words as they are held against each other: lower case, without accents and punctuation, each
 * abbreviation and its long form as one. What is ambiguous (St: Saint, Street) is one word here.
 */

/** First the form that is kept, then those that mean it. */
export const SAME = new Map(
  (
    'st saint street str|rd road|dr doctor doctors drs drive|med medical medic|' +
    'ctr centre center centr ctre cntr cent cen|surg surgery surgeries surgury srgy surgy sgy|prac practice practices practise pract|' +
    'hlth health hth|grp group gr|pship partnership partnerships partners ptnrs|' +
    'ave avenue av|ln lane|cl close|hse house|pk park|hosp hospital|gdns gardens gdn|cres crescent|' +
    'sq square|pl place|ct court|n north nth|s south sth|e east|w west|gt great|uni university univ|' +
    'mt mount|comm community|fam family|bldg building|rdbt|ter terrace terr|pde parade|' +
    '1 one|2 two|3 three|4 four|5 five|6 six|7 seven|8 eight|9 nine|10 ten|1st first|2nd second|3rd third'
  )
    .split('|')
    .flatMap((line) => {
      const [kept = '', ...others] = line.split(' ');
      return others.map((other) => [other, kept] as const);
    }),
);

/**
 * Spellings that make no other name of a name. "Dr" may be Doctor or Drive and "N" North or an initial:
 * those find a practice, but never answer for it.
 */
const SPELLINGS = new Map(
  'st saint street|med medical|ctr centre center|surg surgery|prac practice practise pract'
    .split('|')
    .flatMap((line) => line.split(' ').map((form) => [form, line] as const)),
);

/** A name, as its plain words, as it is held against another that should be the very same: "The" says nothing. */
export function sameName(plain: readonly string[]): string {
  let name = '';
  for (const word of plain)
    if (name || word !== 'the' || plain.length < 2) name += ` ${SPELLINGS.get(word) ?? word}`;
  return name;
}

const SILENT =
  /^(the|and|of|at|in|on|for|from|near|nearest|closest|by|to|me|my|is|are|am|do|how|what|which|where|find|gps?|nhs|ccg|icb|member|area|local|opening|hours|times|tel|phone|number|contact|email|website|address|postcode|code|reviews?|regist(?:er|ered|ration)|appointments?|booking|book|online|repeat|prescriptions?|patients?|with)$/;

/** Words that hardly say which practice it is, and those that people put around a name. */
export const isSilent = (word: string): boolean => SILENT.test(word);

/** Words that many practices have: a name of nothing else says too little. */
export const isGeneric = (word: string): boolean =>
  /^(the|and|of|surg|prac|med|ctr|hlth|grp|pship|hse|clinic|fam|dr|gps?)$/.test(word);

export const squeeze = (text: string): string => text.toLowerCase().replace(/[^a-z\d]/g, '');

export const isPostcode = (squeezed: string): boolean =>
  /^[a-z]{1,2}\d[a-z\d]?\d[a-z]{2}$/.test(squeezed);

/** The words of a text as they are written, in lower case. */
export function plainWords(text: string): string[] {
  let plain = text.toLowerCase();
  if (plain.includes('.c')) plain = plain.replace(/\b([hm])\.c\b/g, '$1c');
  // Most names are plain letters, and a list of thousands is read at once.
  if (!/[^a-z\d ,.()-]/.test(plain)) return plain.match(/[a-z\d]+/g) ?? [];
  const ascii = !/[^ -~]/.test(plain);
  if (!ascii) plain = plain.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  plain = plain.replace(/['’‘`´]/g, '');
  if (plain.includes('/'))
    plain = plain
      .replace(/\b([hm])\/c(?:(?:en)?tre?)?\b/g, '$1c')
      .replace(/\bm\/p(?:ract?)?\b/g, 'medprac')
      .replace(/\bp\/s/g, 'ps');
  if (plain.includes('&')) plain = plain.replace(/&/g, ' and ');
  return plain.match(ascii ? /[a-z\d]+/g : /[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of a name or an address, each in its kept form. */
export const words = (text: string): string[] => kept(plainWords(text));

export function kept(plain: readonly string[]): string[] {
  const found: string[] = [];
  for (const word of plain) {
    if (word === 'hc') found.push('hlth', 'ctr');
    else if (word === 'mc') found.push('med', 'ctr');
    else if (word === 'medprac') found.push('med', 'prac');
    else found.push(SAME.get(word) ?? word);
  }
  return found;
}
