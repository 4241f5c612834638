import type {SaidCase, Told} from './said-of-rows.js';

/** Sentences that name one practice, above and below a list: what they say is of that one, and of no other. */
const OAK = '<li>Oak Surgery, 5 Oak Road, Norwich, NR3 4LE</li>';
const ASH = '<li>Ash Medical Practice, 95 Ash Road, Norwich, NR3 2HW</li>';
const ELM = '<li>Elmbank Practice, Great Melton Road, Norwich NR9 3AB</li>';
const WITHOUT = `<ul>${OAK}${ASH}</ul>`;
const WITH = `<ul>${OAK}${ASH}${ELM}</ul>`;
const OURS: Told = {'Oak Surgery': 'yes', 'Ash Medical Practice': 'yes'};

/** Each takes Elmbank Practice out, wherever it stands. */
const TAKES_OUT = [
  'Elmbank Practice was taken over by Oak Surgery.',
  'Elmbank Practice has merged with Oak Surgery.',
  'Elmbank Practice is no longer part of the CCG.',
  'Elmbank Practice is not one of ours.',
  'Elmbank Practice was a member until March 2018.',
  'Until 2018 Elmbank Practice was a member.',
  'Elmbank Practice had been a member since 2013 but left in 2018.',
  'We do not commission services for Elmbank Practice.',
  'Non-member: Elmbank Practice.',
  'Not members: Elmbank Practice',
  'Please note Elmbank is not part of Norwich CCG.',
  'Patients of Elmbank Practice should contact South Norfolk CCG.',
  'Elmbank Practice patients: please contact NHS South Norfolk CCG.',
  'Note: Elmbank Practice is now a South Norfolk practice.',
  'Elmbank Practice is shown for information. It belongs to South Norfolk.',
  'The only practice here that is not a member is Elmbank Practice.',
  'Of these, Elmbank Practice is in South Norfolk.',
  '* Elmbank left us in 2018.',
  'Elmbank Practice has left.',
  'Elmbank Practice resigned its membership in 2018.',
  'Oak Surgery took over Elmbank Practice in 2019.',
  'The contract of Elmbank Practice ended in 2019.',
  'Elmbank Practice (South Norfolk) is listed for information only.',
  'Elmbank Practice withdrew from the CCG.',
  'Elmbank Practice shut in 2019.',
  'Elmbank Practice closed its doors on 31 March 2019.',
  'Elmbank Practice ceased to exist in 2018.',
  // Neighbours.
  'Our only non-member is Elmbank Practice.',
  'From 1 April 2018 Elmbank Practice has been run by South Norfolk.',
  'Elmbank Practice does not belong to us.',
  'Ash Medical Practice absorbed Elmbank Practice.',
  'Elmbank gave up its membership in 2017.',
];

/** Each says nothing against any practice. */
const SAYS_NOTHING = [
  'Oak Surgery closed its branch at Mile Cross in 2018.',
  'Oak Surgery works with South Norfolk CCG on diabetes.',
  'Dr Smith of Oak Surgery has left the governing body.',
  'Oak Surgery does not open on Saturdays.',
  'Patients of Oak Surgery should contact the practice, not the CCG, for prescriptions.',
  'Oak Surgery is near the border with South Norfolk.',
  'Oak Surgery took over its building in 2019.',
];

const moved = (words: string): [string, SaidCase] => [
  `in the list, with a body: ${words}`,
  {html: `<p>${words}</p>${WITH}`, told: {...OURS, 'Elmbank Practice': 'no'}},
];

export const SAID_OF_ONE: Record<string, SaidCase> = Object.fromEntries([
  ...TAKES_OUT.flatMap((words): [string, SaidCase][] => [
    [`of one that is not in the list: ${words}`, {html: `<p>${words}</p>${WITHOUT}`, told: OURS}],
    [
      `above a list: ${words}`,
      {html: `<p>${words}</p>${WITH}`, told: {...OURS, 'Elmbank Practice': 'unknown'}},
    ],
    [
      `below a list: ${words}`,
      {html: `${WITH}<p>${words}</p>`, told: {...OURS, 'Elmbank Practice': 'unknown'}},
    ],
  ]),
  ...SAYS_NOTHING.flatMap((words): [string, SaidCase][] => [
    [`says nothing above: ${words}`, {html: `<p>${words}</p>${WITHOUT}`, told: OURS}],
    [`says nothing below: ${words}`, {html: `${WITHOUT}<p>${words}</p>`, told: OURS}],
  ]),
  ...[
    'In April 2018 Elmbank left to join South Norfolk CCG.',
    'All of the practices below are members, with the exception of Elmbank Practice, which is with South Norfolk CCG.',
  ].map(moved),
  [
    'the one that left by its short name, and not in the list',
    {html: `<p>In April 2018 Elmbank left to join South Norfolk CCG.</p>${WITHOUT}`, told: OURS},
  ],
  [
    'one that will close, and is not in the list',
    {html: `<p>Elmbank Practice will close on 31 March 2019.</p>${WITHOUT}`, told: OURS},
  ],
  [
    'two that merged, and one of them is in the list',
    {
      html: `<p>From 1 April 2019, Oak Surgery and Elm Street merged.</p>${WITHOUT}`,
      told: OURS,
    },
  ],
  [
    'a sentence about practices that are independent',
    {
      html: `<p>The practices are independent businesses and are not part of the CCG's staff.</p>${WITHOUT}`,
      told: OURS,
    },
  ],
]);
