import {table} from '../helpers/written-table.js';

/** Bodies, columns, headings and notes that say of practices that they are not ours (yet, or any more). */
type Told = Record<string, 'yes' | 'no' | 'unknown'>;

const OAK = '<li>Oak Surgery, NR3 3DL</li>';
const ELM = '<li>Elm Surgery, NR3 4LE</li>';
const NO: Told = {'Elm Surgery': 'yes', 'Oak Surgery': 'no'};
const ONE: Told = {'Elm Surgery': 'yes', 'Oak Surgery': 'unknown'};

const HEADINGS = [
  'NHS South Norfolk Clinical Commissioning Group',
  'West Norfolk Clinical Commissioning Group practices',
  'WEST SUFFOLK CLINICAL COMMISSIONING GROUP',
  'Practices in Suffolk and North East Essex Integrated Care Board',
  'Betsi Cadwaladr University Health Board',
  'Powys Teaching Health Board',
  'Powys Health Board',
  'NHS Lothian',
  'NHS Fife practices',
].flatMap((words): [string, [string, Told]][] => [
  [
    `a body in full as a heading: ${words}`,
    [
      `<h2>NHS Norwich Clinical Commissioning Group</h2><ul>${ELM}</ul><h2>${words}</h2><ul>${OAK}</ul>`,
      NO,
    ],
  ],
  [
    `a body in full over a table: ${words}`,
    [
      `<h3>${words}</h3>${table('Practice|Postcode', 'Oak Surgery|NR3 3DL')}`,
      {'Oak Surgery': 'no'},
    ],
  ],
  [
    `a body in full over paragraphs: ${words}`,
    [
      `<h3>${words}</h3><p>Oak Surgery, NR3 3DL</p><p>Ash Surgery, NR3 3DD</p>`,
      {'Oak Surgery': 'no', 'Ash Surgery': 'no'},
    ],
  ],
  [
    `a body in full in bold: ${words}`,
    [`<ul>${ELM}</ul><p><strong>${words}</strong></p><ul>${OAK}</ul>`, NO],
  ],
  [
    `a body in full below another: ${words}`,
    [
      `<h3>East Kent CCG</h3><ul><li>Ash Surgery</li></ul><h3>${words}</h3><ul>${OAK}</ul><h3>Norwich CCG</h3><ul>${ELM}</ul>`,
      {...NO, 'Ash Surgery': 'no'},
    ],
  ],
]);

const NOTES = (
  [
    ['Now a member of South Norfolk CCG', 'no'],
    ['Moved to South Norfolk CCG', 'no'],
    ['Moved to NHS West Norfolk Clinical Commissioning Group', 'no'],
    ['Transferred to South Norfolk CCG on 1 April 2018', 'no'],
    ['Resigned membership', 'unknown'],
    ['Application pending', 'unknown'],
    ['Joins on 1 April 2030', 'unknown'],
    ['Moved here from South Norfolk CCG', 'yes'],
    ['Wheelchair access', 'yes'],
  ] as const
).map(([words, told]): [string, [string, Told]] => [
  `a column of notes: ${words}`,
  [
    table('Practice|Notes', `Oak Surgery|${words}`, 'Elm Surgery|'),
    {'Oak Surgery': told, 'Elm Surgery': 'yes'},
  ],
]);

const TICKS: Record<string, [string, Told]> = {
  'bodies as columns with ticks': [
    table(
      'Practice|Norwich CCG|South Norfolk CCG',
      'Elm Surgery|✓|',
      'Oak Surgery||✓',
      'Ash Surgery||',
      'Yew Surgery|✓|✓',
    ),
    {...NO, 'Ash Surgery': 'unknown', 'Yew Surgery': 'unknown'},
  ],
  'bodies as columns with words': [
    table(
      'Practice|NHS Norwich Clinical Commissioning Group|NHS South Norfolk Clinical Commissioning Group',
      'Elm Surgery|Yes|No',
      'Oak Surgery|No|Yes',
    ),
    NO,
  ],
  'one other body as a column': [
    table('Practice|South Norfolk CCG', 'Oak Surgery|Yes', 'Ash Surgery|No'),
    {'Oak Surgery': 'no', 'Ash Surgery': 'unknown'},
  ],
};

const ACTIVE = (
  [
    ['Active', 'N', 'Y'],
    ['Active?', 'No', 'Yes'],
    ['Open', 'N', 'Y'],
    ['Still open?', 'No', 'Yes'],
    ['Currently active', 'false', 'true'],
    ['Active', '✗', '✓'],
    ['Open', 'Closed', '8am to 6pm'],
  ] as const
).map(([label, no, yes]): [string, [string, Told]] => [
  `a column "${label}" with ${no}`,
  [table(`Practice|${label}`, `Oak Surgery|${no}`, `Elm Surgery|${yes}`), ONE],
]);

const COMING_HEADINGS = [
  'Practices leaving on 1 April 2018',
  'Practices leaving',
  'Prospective members',
  'Potential member practices',
  'Practices applying to join',
  'Practices joining in April 2030',
  'Pending applications',
].map((words): [string, [string, Told]] => [
  `a heading "${words}"`,
  [`<h3>Members</h3><ul>${ELM}</ul><h3>${words}</h3><ul>${OAK}</ul>`, ONE],
]);

const COMING_ROWS = [
  '– joins on 1 April 2030',
  '(joining 1 April 2030)',
  '(application pending)',
  '– will join in 2030',
  '(opening 2030)',
  '– opens on 1 May 2030',
  '(leaving in March 2030)',
].map((words): [string, [string, Told]] => [
  `a row with "${words}"`,
  [`<ul>${ELM}<li>Oak Surgery ${words}</li></ul>`, ONE],
]);

const MARKS = [
  ['(see note 1)', 'Note 1: this practice left the CCG on 1 April 2018.'],
  ['(note 2)', 'Note 2 – left the CCG in 2018'],
  ['[3]', '[3] This practice has left the CCG.'],
  ['(see footnote 1)', '1. This practice closed in 2018.'],
].map(([mark = '', note = '']): [string, [string, Told]] => [
  `a note to a name: ${mark}`,
  [`<ul><li>Oak Surgery ${mark}, NR3 3DL</li></ul><p>${note}</p><ul>${ELM}</ul>`, ONE],
]);

/** Words that are much like those, and say nothing of who is a member. */
const STAYS = [
  'How to join a practice',
  'Patients wishing to join a practice below should call it.',
  'Opening hours from May 2020:',
  'You will join the list of one of these practices.',
  'Practices that joined us in 2013',
].map((words): [string, [string, Told]] => [
  `"${words}" above members`,
  [`<p>${words}</p><ul>${ELM}</ul>`, {'Elm Surgery': 'yes'}],
]);

/** Words of which a practice of ours is called, or that say where it came from. */
const OURS = [
  'Closing Lane Practice',
  'Closes Court Surgery',
  'Bath Road Hospital Surgery',
  'Cottage Hospital Surgery',
  'Closing Street Surgery',
].map((name): [string, [string, Told]] => [
  `a practice called ${name}`,
  [`<ul><li>${name}, NR3 3DL</li>${ELM}</ul>`, {[name]: 'yes', 'Elm Surgery': 'yes'}],
]);

const OWN_HEADINGS = ['Members of the CCG', 'Practices in the Clinical Commissioning Group'].map(
  (words): [string, [string, Told]] => [
    `a heading "${words}" that names no body`,
    [`<h3>${words}</h3><ul>${OAK}</ul>`, {'Oak Surgery': 'yes'}],
  ],
);

export const CAME_FROM: [string, Told][] = (
  [
    ['Formerly in South Norfolk CCG', 'yes'],
    ['Transferred from South Norfolk CCG in 2016', 'yes'],
    ['Also serves patients in South Norfolk CCG area', 'yes'],
    ['Formerly in Norwich CCG', 'unknown'],
    ['Transferred from Norwich CCG in 2016', 'unknown'],
  ] as const
).map(([words, told]) => [table('Practice|Notes', `Oak Surgery|${words}`), {'Oak Surgery': told}]);

const LEFT_NOTES = [
  'Went to South Norfolk CCG',
  'Under South Norfolk CCG',
  'See South Norfolk CCG',
  'Contract handed back',
  'Decommissioned',
].map((words): [string, [string, Told]] => [
  `a note that takes it out: ${words}`,
  [
    table('Practice|Notes', `Oak Surgery|${words}`),
    {'Oak Surgery': /CCG/.test(words) ? 'no' : 'unknown'},
  ],
]);

const LEFT_ROWS: [string, [string, Told]][] = (
  [
    ['Joined South Norfolk CCG in 2018', 'no'],
    ['Leaver', 'unknown'],
    ['Contract handed back', 'unknown'],
    ['Decommissioned', 'unknown'],
  ] as const
).map(([words, told]): [string, [string, Told]] => [
  `a row in brackets: ${words}`,
  [`<ul><li>Oak Surgery, NR3 3DL (${words})</li>${ELM}</ul>`, {...NO, 'Oak Surgery': told}],
]);

const OTHER_HEADINGS: [string, [string, Told]][] = (
  [
    ['CCG: South Norfolk', 'no'],
    ['Clinical Commissioning Group for South Norfolk', 'no'],
    ['South Norfolk C.C.G.', 'no'],
    ['Hywel Dda UHB', 'no'],
    ['Western Health and Social Care Trust', 'no'],
    ['Practices across the border', 'unknown'],
    ['Members until 31 March 2018', 'unknown'],
    ['Practices we do not commission', 'unknown'],
  ] as const
).map(([words, told]): [string, [string, Told]] => [
  `a heading of others: ${words}`,
  [`<h3>${words}</h3><ul>${OAK}</ul>`, {'Oak Surgery': told}],
]);

const COLUMNS: [string, [string, Told]][] = [
  ['Current', 'N', 'Y'],
  ['Inactive', 'Yes', 'No'],
].map(([label = '', no = '', yes = '']): [string, [string, Told]] => [
  `a column "${label}" with ${no}`,
  [table(`Practice|${label}`, `Oak Surgery|${no}`, `Elm Surgery|${yes}`), ONE],
]);

const SIGNED: [string, [string, Told]][] = ['‡', '*', '[1]'].map((sign) => [
  `a note to the end of a line: ${sign}`,
  [
    `<ul><li>Oak Surgery, NR3 3DL ${sign}</li>${ELM}</ul><p>${sign} Left the CCG on 1 April 2018</p>`,
    ONE,
  ],
]);

export const BODIES: Record<string, [string, Told]> = {
  ...Object.fromEntries([
    ...HEADINGS,
    ...NOTES,
    ...ACTIVE,
    ...COMING_HEADINGS,
    ...COMING_ROWS,
    ...MARKS,
    ...STAYS,
    ...OURS,
    ...OWN_HEADINGS,
    ...LEFT_NOTES,
    ...LEFT_ROWS,
    ...OTHER_HEADINGS,
    ...COLUMNS,
    ...SIGNED,
  ]),
  ...TICKS,
  'other places to call, under a heading of theirs': [
    `<ul>${ELM}</ul><h3>Useful contacts</h3><ul><li>Healthwatch Norfolk, 0808 168 9669</li><li>NHS 111</li><li>Norfolk County Council</li><li>Age UK, 01603 496333</li></ul>`,
    {'Elm Surgery': 'yes'},
  ],
  'a status that says so for short': [
    table('Practice|Status', 'Oak Surgery|Left CCG', 'Elm Surgery|Member'),
    ONE,
  ],
  'a neighbour by its name for short': [
    `<ul>${ELM}</ul><h3>Neighbouring CCG: West Norfolk</h3><ul>${OAK}</ul>`,
    ONE,
  ],
  'a move with its month': [
    `<ul>${ELM}<li>Oak Surgery moved to South Norfolk CCG April 2018</li></ul>`,
    NO,
  ],
  'a body in front of each name': [
    '<ul><li>South Norfolk CCG: Oak Surgery</li><li>Norwich CCG: Elm Surgery</li></ul>',
    NO,
  ],
  'a sentence of one that was a member, above others': [
    `<ul>${OAK}</ul><p>Oak Surgery was a member until 2018.</p><p>Elm Surgery, NR3 4LE</p>`,
    ONE,
  ],
  'other places to call, among practices': [
    `<ul>${ELM}<li>NHS 111</li><li>Norfolk County Council, NR1 2DH</li><li>Healthwatch Norfolk, NR18 0WF</li></ul>`,
    {'Elm Surgery': 'yes'},
  ],
  'somebody of a practice under what he is': [
    `<h2>North PCN</h2><h3>Clinical director</h3><p>Dr A Smith, Oak Surgery</p><h3>Practices</h3><ul>${ELM}</ul>`,
    {'Elm Surgery': 'yes'},
  ],
  'lists and tables that stand in a list without an item': [
    `<ul><table><tr><th>Ash Surgery</th></tr></table><ul>${ELM}</ul></ul>`,
    {'Ash Surgery': 'yes', 'Elm Surgery': 'yes'},
  ],
};
