/** Made-up practices in the manner of the official list, for where the real one is not at hand. */
const FIRST =
  'Oak Ash Elm Beech Church Mill Bridge Castle Abbey Park Station Victoria Albert Queens Kings Manor Priory Orchard Meadow River Hill Valley Lake Forest Market High Long Grange Spring Wood Rose Holly Ivy Willow Cedar Maple'.split(
    ' ',
  );
const SECOND =
  'field wood ley ton ham bury ford bourne dale worth wick stead gate brook mere combe hurst leigh well thorpe'.split(
    ' ',
  );
const KIND = [
  'SURGERY',
  'MEDICAL CENTRE',
  'MEDICAL PRACTICE',
  'HEALTH CENTRE',
  'ROAD SURGERY',
  'LANE SURGERY',
  'PRACTICE',
  'GROUP PRACTICE',
  'MED CTR',
  'MEDICAL PRACT.',
];

export function madeUp(count, next) {
  const pick = (list) => list[Math.floor(next() * list.length)];
  const word = () => (pick(FIRST) + (next() < 0.7 ? pick(SECOND) : '')).toUpperCase();
  const towns = Array.from({length: 400}, () =>
    (pick(FIRST) + pick(SECOND) + (next() < 0.3 ? ` ${pick(FIRST)}` : '')).toUpperCase(),
  );
  const letter = () => pick('ABDEFGHJLNPQRSTUWXYZ');
  return Array.from({length: count}, (_, index) => ({
    code: `Z${String(10000 + index)}`,
    name: `${next() < 0.1 ? 'THE ' : ''}${word()} ${next() < 0.3 ? `${word()} ` : ''}${pick(KIND)}`,
    address: [
      `${1 + Math.floor(next() * 200)} ${word()} ${pick(['ROAD', 'STREET', 'LANE', 'AVENUE'])}`,
      pick(towns),
    ],
    postcode: `${letter()}${letter()}${1 + Math.floor(next() * 28)} ${Math.floor(next() * 10)}${letter()}${letter()}`,
    telephone: `01${String(Math.floor(next() * 1e9)).padStart(9, '0')}`,
  }));
}
