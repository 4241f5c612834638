import {table} from '../helpers/written-table.js';

/**
 * Bodies called by the name of their place alone, systems and groups of bodies, and days to come
 * (the clock of these pages stands at 31 January 2020): what may be said of each practice.
 */
type Told = Record<string, 'yes' | 'no' | 'unknown'>;

const OAK = '<li>Oak Surgery, NR3 3DL</li>';
const ELM = '<li>Elm Surgery, NR3 4LE</li>';
const ONE: Told = {'Elm Surgery': 'yes', 'Oak Surgery': 'unknown'};
const BOTH: Told = {'Elm Surgery': 'yes', 'Oak Surgery': 'yes'};

const NOW_ELSEWHERE = [
  'Now South Norfolk',
  'now in West Norfolk',
  'Moved to South Norfolk',
  'Moved to Great Yarmouth & Waveney in 2018',
  'Now part of North East Essex',
  'Joined Ipswich and East Suffolk',
  'Comes under West Suffolk',
  'Covered by West Suffolk',
].flatMap((words): [string, [string, Told]][] => [
  [
    `the place of a body in brackets: ${words}`,
    [`<ul>${ELM}<li>Oak Surgery, NR3 3DL (${words})</li></ul>`, ONE],
  ],
  [
    `the place of a body behind a dash: ${words}`,
    [`<ul>${ELM}<li>Oak Surgery – ${words}, NR3 3DL</li></ul>`, ONE],
  ],
  [
    `the place of a body in a note: ${words}`,
    [table('Practice|Notes', `Oak Surgery|${words}`, 'Elm Surgery|'), ONE],
  ],
]);

/** Moves of a house, networks and names, which say nothing of the body. */
const STILL_HERE = [
  'now at 5 West Norfolk Road',
  'moved to new premises in 2018',
  'now in Thorpe Road',
  'now part of Norwich South PCN',
  'part of the North Norfolk locality',
  'now West Wing Medical Practice',
  'branch in South Norfolk',
].map((words): [string, [string, Told]] => [
  `says nothing of the body: ${words}`,
  [`<ul>${ELM}<li>Oak Surgery, NR3 3DL (${words})</li></ul>`, BOTH],
]);

const OVER = [
  'Suffolk and North East Essex Integrated Care System',
  'Suffolk and North East Essex ICS',
  'Cambridgeshire and Peterborough Sustainability and Transformation Partnership',
  'Mid and South Essex Health and Care Partnership',
  'West Norfolk and South Norfolk Clinical Commissioning Groups',
  'South Norfolk and West Norfolk CCGs',
  'West Norfolk commissioners',
  'Commissioners: West Norfolk',
  'Practices commissioned by West Norfolk',
].flatMap((words): [string, [string, Told]][] => [
  [`a heading of others "${words}"`, [`<ul>${ELM}</ul><h3>${words}</h3><ul>${OAK}</ul>`, ONE]],
  [
    `a line in bold "${words}"`,
    [`<ul>${ELM}</ul><p><strong>${words}</strong></p><ul>${OAK}</ul>`, ONE],
  ],
]);

/** Words over our own that speak of others too. */
const OVER_OURS = [
  'Norwich is one of five Norfolk CCGs. Our member practices are:',
  'The Norfolk CCGs work with the Norfolk and Waveney Integrated Care System. Practices are listed below.',
].map((words): [string, [string, Told]] => [
  `a paragraph over ours: ${words}`,
  [`<p>${words}</p><ul>${ELM}</ul>`, {'Elm Surgery': 'yes'}],
]);

const JOINING = [
  'Joining date',
  'Date joined',
  'Joined',
  'Joins on',
  'Member from',
  'Member since',
  'Start date',
].map((label): [string, [string, Told]] => [
  `a column "${label}"`,
  [
    table(
      `Practice|${label}`,
      'Elm Surgery|1 April 2013',
      'Oak Surgery|1 April 2020',
      'Ash Surgery|',
      'Yew Surgery|April 2020',
    ),
    {...ONE, 'Ash Surgery': 'yes', 'Yew Surgery': 'unknown'},
  ],
]);

const TO_COME = [
  ['– joins on 1 April 2020', 'unknown'],
  ['– joins on 1 April 2018', 'yes'],
  ['(joining 1 February 2020)', 'unknown'],
  ['(joined 1 April 2018)', 'yes'],
  ['(joined 1 April 2020)', 'unknown'],
  ['(member from April 2020)', 'unknown'],
  ['(member from April 2013)', 'yes'],
  ['(with effect from 1 April 2020)', 'unknown'],
  ['– from 1 April 2020', 'unknown'],
  ['(leaving on 1 April 2018)', 'unknown'],
].map(([words = '', told]): [string, [string, Told]] => [
  `a row with a day "${words}"`,
  [`<ul>${ELM}<li>Oak Surgery ${words}</li></ul>`, {...ONE, 'Oak Surgery': told} as Told],
]);

export const PLACES: Record<string, [string, Told]> = {
  ...Object.fromEntries([
    ...NOW_ELSEWHERE,
    ...STILL_HERE,
    ...OVER,
    ...OVER_OURS,
    ...JOINING,
    ...TO_COME,
  ]),
  'a joining that is past, of one that closed': [
    `<ul>${ELM}</ul><h3>Closed practices</h3>${table('Practice|Joined', 'Oak Surgery|1 April 2013')}`,
    ONE,
  ],
  'places as columns with ticks': [
    table(
      'Practice|Norwich|South Norfolk|West Norfolk',
      'Elm Surgery|✓||',
      'Oak Surgery||✓|',
      'Ash Surgery|||✓',
      'Yew Surgery|||',
    ),
    {...ONE, 'Ash Surgery': 'unknown', 'Yew Surgery': 'unknown'},
  ],
  'our body beside the place of another': [
    table(
      'Practice|Norwich CCG|South Norfolk',
      'Elm Surgery|✓|',
      'Oak Surgery|✓|✓',
      'Ash Surgery||',
    ),
    {...ONE, 'Ash Surgery': 'unknown'},
  ],
  'services as columns with ticks': [
    table('Practice|Dispensing|Parking', 'Elm Surgery|✓|', 'Oak Surgery||✓', 'Ash Surgery||'),
    {...BOTH, 'Ash Surgery': 'yes'},
  ],
  'names in one cell, beside their body': [
    table(
      'CCG|Practices',
      'South Norfolk CCG|Oak Surgery<br>Ash Surgery',
      'Norwich CCG|Elm Surgery',
    ),
    {'Oak Surgery': 'no', 'Ash Surgery': 'no', 'Elm Surgery': 'yes'},
  ],
  'names in one cell, beside a status': [
    table('Status|Practices', 'Closed|Oak Surgery<br>Ash Surgery', 'Open|Elm Surgery'),
    {'Oak Surgery': 'unknown', 'Ash Surgery': 'unknown', 'Elm Surgery': 'yes'},
  ],
  'a note that sends elsewhere for something': [
    table('Practice|Notes', 'Oak Surgery|See South Norfolk CCG for its services', 'Elm Surgery|'),
    ONE,
  ],
};

/** The same, where the element says whose page it is: NHS Norwich CCG's. */
export const OWN_PLACES: [string, Told][] = [
  [
    `<h3>Norwich commissioners</h3><ul>${ELM}</ul><h3>South Norfolk commissioners</h3><ul>${OAK}</ul>`,
    ONE,
  ],
  [
    `<p>Our neighbour is NHS South Norfolk CCG.</p><ul>${ELM}<li>Oak Surgery (now South Norfolk)</li></ul>`,
    {'Elm Surgery': 'yes', 'Oak Surgery': 'no'},
  ],
  [
    `<p>Our neighbour is NHS South Norfolk CCG.</p>${table('Practice|Norwich|South Norfolk', 'Elm Surgery|✓|', 'Oak Surgery||✓')}`,
    {'Elm Surgery': 'yes', 'Oak Surgery': 'no'},
  ],
  // Both ticked, or neither of the places.
  [
    table(
      'Practice|Norwich|South Norfolk|Dispensing',
      'Elm Surgery|✓||✓',
      'Oak Surgery|✓|✓|',
      'Ash Surgery|||✓',
    ),
    {...ONE, 'Ash Surgery': 'unknown'},
  ],
  [`<ul>${ELM}<li>Oak Surgery (now Norwich)</li></ul>`, BOTH],
  [`<ul>${ELM}<li>Oak Surgery (previously South Norfolk CCG)</li></ul>`, BOTH],
];
