import {table} from '../helpers/written-table.js';

/** Pages that tell of practices which left, and what may be said of each practice on them. */
type Told = Record<string, 'yes' | 'no' | 'unknown'>;

const OAK = '<li>Oak Surgery, NR3 3DL</li>';
const ELM = '<li>Elm Surgery, NR3 4LE</li>';

const LEFT_COLUMNS = [
  'Date left',
  'Member until',
  'Left',
  'End date',
  'Leaving date',
  'Date left CCG',
  'Membership ended',
].map((label): [string, [string, Told]] => [
  `a column "${label}"`,
  [
    table(`Practice|${label}`, 'Oak Surgery|31 March 2019', 'Elm Surgery|', 'Ash Surgery|-'),
    {'Oak Surgery': 'unknown', 'Elm Surgery': 'yes', 'Ash Surgery': 'yes'},
  ],
]);

const LEFT_CLAUSES = [
  '– resigned from the CCG',
  '(ex-member)',
  '– withdrew from membership',
  '– until 31 March 2019',
  '(member until 31/03/2019)',
  '– expelled',
  '(lost its GMS contract)',
  '– surrendered its PMS contract in 2018',
  '– membership dissolved',
  '(resigned)',
  '– formerly a member',
  '– left 31 March 2019',
  '(left)',
].map((words): [string, [string, Told]] => [
  `a row with "${words}"`,
  [
    `<ul><li>Oak Surgery ${words}</li>${ELM}</ul>`,
    {'Oak Surgery': 'unknown', 'Elm Surgery': 'yes'},
  ],
]);

const HEADINGS = [
  'Practices which used to be members',
  'Previously members',
  'Leavers',
  'Historic members',
  'Archived practices',
  'Archived surgeries',
  'Former practices',
].flatMap((words): [string, [string, Told]][] => {
  const told: Told = {'Elm Surgery': 'yes', 'Oak Surgery': 'unknown'};
  return [
    [
      `a heading "${words}"`,
      [`<h2>Members</h2><ul>${ELM}</ul><h2>${words}</h2><ul>${OAK}</ul>`, told],
    ],
    [`a paragraph "${words}"`, [`<ul>${ELM}</ul><p>${words}</p><ul>${OAK}</ul>`, told]],
  ];
});

const ENDING = [
  'Current members:',
  'Our practices:',
  'The following are members:',
  'Current members',
].map((words): [string, [string, Told]] => [
  `a paragraph "${words}" ends what one before said`,
  [
    `<p>Practices that left the CCG:</p><ul>${OAK}</ul><p>${words}</p><ul>${ELM}</ul>`,
    {'Oak Surgery': 'unknown', 'Elm Surgery': 'yes'},
  ],
]);

export const LEFT: Record<string, [html: string, told: Told]> = {
  ...Object.fromEntries([...LEFT_COLUMNS, ...LEFT_CLAUSES, ...HEADINGS, ...ENDING]),
  'a column that asks whether it is a current member': [
    table(
      'Practice|Current member?',
      'Oak Surgery|N',
      'Elm Surgery|Y',
      'Ash Surgery|No',
      'Yew Surgery|x',
      'Fir Surgery|Yes',
    ),
    {
      'Oak Surgery': 'unknown',
      'Elm Surgery': 'yes',
      'Ash Surgery': 'unknown',
      'Yew Surgery': 'unknown',
      'Fir Surgery': 'yes',
    },
  ],
  'a column of ticks': [
    table('Practice|Member', 'Oak Surgery|✗', 'Elm Surgery|✓', 'Ash Surgery|', 'Yew Surgery|✔️'),
    {
      'Oak Surgery': 'unknown',
      'Elm Surgery': 'yes',
      'Ash Surgery': 'unknown',
      'Yew Surgery': 'yes',
    },
  ],
  'a heading over those that left outlasts a paragraph below it': [
    `<h2>Former members</h2><p>North members:</p><ul>${OAK}</ul>`,
    {'Oak Surgery': 'unknown'},
  ],
  'a sentence about one practice above the list': [
    `<p>Elm Surgery left the CCG in 2019.</p><ul>${OAK}${ELM}</ul>`,
    {'Oak Surgery': 'yes', 'Elm Surgery': 'unknown'},
  ],
  'a sentence about two practices above the list': [
    `<p>Elm Surgery and Ash Surgery left the CCG in 2019.</p><ul>${OAK}${ELM}<li>Ash Surgery</li></ul>`,
    {'Oak Surgery': 'yes', 'Elm Surgery': 'unknown', 'Ash Surgery': 'unknown'},
  ],
  'a sentence about all practices below, behind one about a practice': [
    `<p>Elm Surgery closed in 2019. The surgeries below left the CCG.</p><ul>${OAK}</ul>`,
    {'Oak Surgery': 'unknown'},
  ],
  'paragraphs that say nothing of who is a member': [
    `<p>There were 20 practices in the area.</p><p>Help to quit smoking at all practices.</p><p>Dr Smith was a member of our governing body.</p><ul>${OAK}<li>Elm Surgery – left hand side of the green</li></ul>`,
    {'Oak Surgery': 'yes', 'Elm Surgery': 'yes'},
  ],
  'words that say nothing of membership': [
    `<ul><li>Oak Surgery, open until 6.30pm, NR3 3DL</li><li>Elm Surgery (previously Yew Surgery), NR3 4LE</li></ul>
      ${table('Practice name|Part of', 'Ash Surgery|North PCN')}`,
    {'Oak Surgery': 'yes', 'Elm Surgery': 'yes', 'Ash Surgery': 'yes'},
  ],
  ...Object.fromEntries(
    ['Now part of', 'Merged with'].map((label) => [
      `closed practices beside a column "${label}"`,
      [
        `<ul><li>Oak Surgery, D82001</li></ul>${table(`Closed practice(s)|${label}`, 'Elm Surgery|Oak Surgery', 'Ash Surgery|Gone Surgery')}`,
        {'Oak Surgery': 'yes', 'Elm Surgery': 'yes', 'Ash Surgery': 'unknown'},
      ],
    ]),
  ),
  'former practices as a label over names': [
    table('Former practice|Address', 'Oak Surgery|1 High Street'),
    {'Oak Surgery': 'unknown'},
  ],
};
