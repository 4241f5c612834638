import {table} from '../helpers/written-table.js';

/** Wordings of who is a member and who is not, on the page of NHS Norwich CCG on 31 January 2020. */
type Told = Record<string, 'yes' | 'no' | 'unknown'>;

const OAK = '<li>Oak Surgery, NR3 3DL</li>';
const ELM = '<li>Elm Surgery, NR3 4LE</li>';
const ONE: Told = {'Elm Surgery': 'yes', 'Oak Surgery': 'unknown'};
const NO: Told = {'Elm Surgery': 'yes', 'Oak Surgery': 'no'};
const BOTH: Told = {'Elm Surgery': 'yes', 'Oak Surgery': 'yes'};

const REMARKS = (
  [
    ['contract novated to West Norfolk CCG', 'no'],
    ['now looked after by South Norfolk CCG', 'no'],
    ['served notice; left 30 June 2019', 'unknown'],
    ['list closed to new patients since May 2019', 'yes'],
    ['membership under review', 'unknown'],
    ['membership suspended', 'unknown'],
    ['formed 2018 from Ash and Yew surgeries', 'yes'],
    // Only where the page says whose it is can this be a yes.
    ['previously South Norfolk CCG', 'unknown'],
    ['no longer providing services', 'unknown'],
    ['stopped being a member in 2018', 'unknown'],
    ['not a Norwich practice', 'unknown'],
    ['outside Norwich', 'unknown'],
    ['practice dissolved 2017', 'unknown'],
    ['founder member', 'yes'],
    ['member since 2013', 'yes'],
    ['boundary practice', 'unknown'],
  ] as const
).map(([words, told]): [string, [string, Told]] => [
  `a remark about membership: ${words}`,
  [
    `<ul>${ELM}<li>Oak Surgery, NR3 3DL (${words})</li></ul>`,
    {'Elm Surgery': 'yes', 'Oak Surgery': told},
  ],
]);

const OVER = (
  [
    ['Practices in other areas', 'unknown'],
    ['South Norfolk CCG member practices (for information only)', 'no'],
    ['Practices which are not part of Norwich CCG', 'unknown'],
    ['Practices outside the Norwich boundary', 'unknown'],
    ['Norwich patients registered elsewhere', 'unknown'],
    ['Members from April 2013', 'yes'],
    ['Members from April 2021', 'unknown'],
    ['Ceased', 'unknown'],
    ['Removed from the list', 'unknown'],
    ['Our new members', 'yes'],
  ] as const
).map(([words, told]): [string, [string, Told]] => [
  `words about membership over a list: ${words}`,
  [
    `<h3>Our practices</h3><ul>${ELM}</ul><h3>${words}</h3><ul>${OAK}</ul>`,
    {'Elm Surgery': 'yes', 'Oak Surgery': told},
  ],
]);

export const WORDINGS: Record<string, [string, Told]> = {
  ...Object.fromEntries([...REMARKS, ...OVER]),
  'a column of the year in which each resigned': [
    table('Practice|Year joined|Year resigned', 'Elm Surgery|2013|', 'Oak Surgery|2013|2017'),
    ONE,
  ],
  'a column "Area" with bodies for short, in a page that has them in full': [
    `<p>We work with NHS South Norfolk CCG.</p>${table('Practice|CCG area', 'Elm Surgery|Norwich', 'Oak Surgery|South Norfolk')}`,
    NO,
  ],
  'a caption of another body': [
    `<table><caption>Norwich CCG</caption><tr><td>Elm Surgery</td></tr></table><table><caption>South Norfolk CCG</caption><tr><td>Oak Surgery</td></tr></table>`,
    NO,
  ],
  'a note below the list about one of them': [
    `<ul>${ELM}${OAK}</ul><p>Please note: Oak Surgery is no longer a member of the CCG.</p>`,
    ONE,
  ],
  'a note below the list about where one has gone': [
    `<ul>${ELM}${OAK}</ul><p><em>Since April 2018 Oak Surgery has been part of South Norfolk CCG.</em></p>`,
    NO,
  ],
  'a note that says nothing of membership': [
    `<ul>${ELM}${OAK}</ul><p>Please note: Oak Surgery has moved to a new building and its old one is closed.</p>`,
    BOTH,
  ],
};
