import {table} from '../helpers/written-table.js';
import type {SaidCase, Told} from './said-of-rows.js';

/** Answers in columns, and words and signs in the rows themselves, that say whose a practice is. */
const TOLD: Told = {'Oak Surgery': 'yes', 'Elm Practice': 'unknown'};
const BOTH: Told = {'Oak Surgery': 'yes', 'Elm Practice': 'yes'};

const asked = (label: string, yes: string, no: string, told = TOLD): [string, SaidCase] => [
  `"${label}": "${yes}" and "${no}"`,
  {html: table(`Practice|${label}`, `Oak Surgery|${yes}`, `Elm Practice|${no}`), told},
];
const row = (words: string, told = TOLD): [string, SaidCase] => [
  `a row: ${words}`,
  {html: `<ul><li>Oak Surgery</li><li>${words}</li></ul>`, told},
];

export const CELLS_OF_OTHERS: Record<string, SaidCase> = Object.fromEntries([
  ...['No', '', 'Unknown'].map((no) => asked('Norwich CCG member practice', 'Yes', no)),
  ...[
    'Included',
    'Eligible',
    'In scope',
    'Signed up',
    'Constitution signatory',
    'Part of Norwich CCG',
  ].map((label) => asked(label, 'Yes', 'No')),
  asked('Notes', '', 'In South Norfolk CCG area', {'Oak Surgery': 'yes', 'Elm Practice': 'no'}),
  asked('Area', 'Norwich', 'South Norfolk (not Norwich)'),
  asked('Included in weekend opening', 'Yes', 'No', BOTH),
  asked('Eligible for dispensing', 'Yes', 'No', BOTH),
  asked('Training practice', 'Yes', 'No', BOTH),
  asked('Commissioner', 'Us', 'South Norfolk', {'Oak Surgery': 'yes', 'Elm Practice': 'no'}),
  asked('Commissioned by', 'Ours', 'West Suffolk CCG', {
    'Oak Surgery': 'yes',
    'Elm Practice': 'no',
  }),
  ...[
    'Elm Practice (associate)',
    'Elm Practice (observer)',
    'Elm Practice (pending)',
    'Elm Practice (TBC)',
    'Elm Practice – to be confirmed',
    'Elm Practice – no',
    'Elm Practice (X)',
    'Elm Practice ✗',
    'Elm Practice ?',
    'Elm Practice – please contact South Norfolk',
    'Elm Practice (for North Norfolk patients)',
    'Elm Practice (no)',
    'Elm Practice ❌',
    'Elm Practice (South Norfolk’s)',
  ].map((words) => row(words)),
  ...[
    'Elm Practice (no lift)',
    'Elm Practice ✓',
    'Elm Practice (serves part of South Norfolk)',
    'Elm Practice (Dr Pending)',
  ].map((words) => row(words, BOTH)),
  [
    'members in bold',
    {
      html: '<p>Practices shown in bold are members of the CCG.</p><ul><li><b>Oak Surgery</b>, NR1 1AA</li><li>Elm Practice, NR1 1AB</li></ul>',
      told: TOLD,
    },
  ],
  [
    'members in bold, said below the list',
    {
      html: '<ul><li><strong>Oak Surgery</strong></li><li>Elm Practice</li></ul><p>Members are in bold.</p>',
      told: TOLD,
    },
  ],
  [
    'practices in bold that train doctors',
    {
      html: '<p>Practices in bold are training practices.</p><ul><li><b>Oak Surgery</b></li><li>Elm Practice</li></ul>',
      told: BOTH,
    },
  ],
]);
