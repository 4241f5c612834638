type Told = Record<string, string>;

const list = (...rows: string[]) => `<ul>${rows.map((row) => `<li>${row}</li>`).join('')}</ul>`;
const OURS = list('Oak Surgery, 5 Oak Road, Norwich, NR3 4LE');
const ELM = 'Elm Practice, Great Elm Road, Norwich NR9 3AB';
const THEIRS = list(ELM);
const UNKNOWN: Told = {'Oak Surgery': 'yes', 'Elm Practice': 'unknown'};
const NO: Told = {'Oak Surgery': 'yes', 'Elm Practice': 'no'};
const YES: Told = {'Oak Surgery': 'yes', 'Elm Practice': 'yes'};
const table = (head: string, ...rows: string[]) =>
  `<table>${[head, ...rows]
    .map(
      (row, at) =>
        `<tr>${row
          .split('|')
          .map((cell) => (at ? `<td>${cell}</td>` : `<th>${cell}</th>`))
          .join('')}</tr>`,
    )
    .join('')}</table>`;

/** Words over a second list that say that it is not of members, in whatever words. */
const OVER = [
  '<strong>South Norfolk practices</strong>',
  '<b>North Norfolk:</b>',
  '<u>South Norfolk</u>',
  'Patients registered at the following practices are <strong>not</strong> covered by Norwich CCG.',
  'These are not:',
  'The following practices, though in the city of Norwich, are not:',
  'Not all practices in Norwich are in the CCG. Those that are not:',
  'All GP practices in Norwich are members of the CCG except:',
  'NHS Norwich CCG covers the whole of the city except for patients of:',
  "The practice below isn't a member:",
  'The practices below aren’t part of our CCG',
  'Neither of these is a member:',
  'NHS Norwich CCG is not responsible for these practices:',
  'We do not cover:',
  'The CCG does not fund services for patients at',
  'You cannot use our services if you are registered with:',
  'NHS Norwich CCG does not include the practices in South Norfolk listed here.',
  'Excluded:',
  'Practices which did not join:',
  'If your practice is not listed above but is one of the following, you need to contact NHS South Norfolk CCG:',
  'If your GP is listed below, please visit www.southnorfolkccg.nhs.uk',
  'The following practices in the city belong to South Norfolk:',
  'You may be registered with a practice in Norwich that belongs to another CCG. They are:',
  'The following belong to a different commissioner:',
  'These practices have their own CCG:',
  'Old list (2013)',
  'Superseded',
  'Patients of these surgeries come under a different body:',
  'Services for patients at these practices are planned by someone else:',
  'We have nothing to do with:',
  'People registered with these should go to www.westnorfolkccg.nhs.uk',
  'In the county but beyond our area:',
  'Without membership:',
];

/** Words over a list that deny something, or name somebody else, and say nothing of the rows. */
const OVER_MEMBERS = [
  'If you cannot find your practice in this list, please contact us on 01603 613325.',
  'Not sure which practice you are registered with? Use the list below.',
  'We do not provide services ourselves. We plan and buy them for patients of these practices:',
  'If your practice is not listed below, contact South Norfolk CCG.',
  'If you are not registered with a GP, contact one of these practices:',
  'Norwich CCG was established in 2013 and has 22 member practices:',
  'The following GP practices make up the CCG. Their boundaries are not the same as those of the city council.',
  'Practices in the Norwich area, other than dental practices, are listed here.',
  'Not all of these practices are open at weekends.',
  'Until further notice, call before you visit any of these practices.',
  'We work with South Norfolk CCG and North Norfolk CCG. Our member practices are:',
  'The list below was last updated in 2019.',
  'The practices listed here were all rated good by the CQC.',
  'These practices had 210,000 registered patients in 2019.',
  'You may not know which of these practices you belong to: ask us.',
  'Norwich CCG, which replaced NHS Norfolk PCT, has these members:',
  'Practices listed below are independent businesses and are not run by the CCG.',
  'Each member practice, listed below, elects a representative who is not an employee of the CCG.',
];

/** Pages of NHS Norwich CCG, and what the people of each practice are told. */
export const DOUBTS: [html: string, told: Told][] = [
  ...OVER.map((words): [string, Told] => [
    `<p>Our members:</p>${OURS}<p>${words}</p>${THEIRS}`,
    UNKNOWN,
  ]),
  ...OVER_MEMBERS.map((words): [string, Told] => [`<p>${words}</p>${OURS}${THEIRS}`, YES]),
  // The next label, of our own or of none, ends it.
  ...[
    'Practices:',
    'Our own:',
    '<b>Norwich</b>',
    '<u>Norwich practices</u>',
    'These are ours:',
  ].map((words): [string, Told] => [
    `<p>Those that belong elsewhere.</p>${THEIRS}<p>${words}</p>${OURS}`,
    UNKNOWN,
  ]),
  [
    '<p><b>South Norfolk</b><br>Elm Practice<br>Yew Surgery</p><p><b>Norwich:</b><br>Oak Surgery<br>Ash Surgery</p>',
    {...UNKNOWN, 'Yew Surgery': 'unknown', 'Ash Surgery': 'yes'},
  ],
  // Signs.
  [`${OURS}${list(`${ELM} *`)}<p>* South Norfolk CCG practice<br>** Training practice</p>`, NO],
  [`${OURS}${list(`${ELM} #`)}<p># South Norfolk</p>`, UNKNOWN],
  [
    `<p>All practices are members except those marked with *.</p>${OURS}${list(`${ELM} *`)}`,
    UNKNOWN,
  ],
  [
    `<p>Practices marked with an asterisk (*) are not members.</p>${OURS}${list(`${ELM} *`)}`,
    UNKNOWN,
  ],
  [
    `<p>Practices marked * dispense to patients who do not live near a pharmacy.</p>${OURS}${list(`${ELM} *`)}`,
    YES,
  ],
  [
    `${list('Oak Surgery (N)', 'Elm Practice (SN)')}<p>N = Norwich, SN = South Norfolk</p>`,
    UNKNOWN,
  ],
  // Practices named in sentences.
  ...(
    [
      ['All of these practices except Elm Practice are members.', UNKNOWN],
      ['With the exception of Elm Practice (South Norfolk CCG) these are our members.', NO],
      ['22 practices are members. Elm Practice is not.', UNKNOWN],
      ['Oak Surgery remains a member; Elm Practice does not.', UNKNOWN],
      ['Oak Surgery is a training practice, and Elm Practice closed in 2019.', UNKNOWN],
      ['Oak Surgery is part of Norwich CCG and Elm Practice is part of South Norfolk CCG.', NO],
      ['Patients of Elm Practice may use the branch of Oak Surgery.', YES],
    ] as const
  ).flatMap(([words, told]): [string, Told][] => [
    [`<p>${words}</p>${OURS}${THEIRS}`, told],
    [`${OURS}${THEIRS}<p>${words}</p>`, told],
  ]),
  [
    `${list('Oak Surgery', 'Elmtree Practice')}<p>NB Elmtree is no longer a member.</p>`,
    {'Oak Surgery': 'yes', 'Elmtree Practice': 'unknown'},
  ],
  // Columns.
  ...[
    'In CCG',
    'Member of CCG',
    'Member of Norwich CCG',
    'Within CCG?',
    'Signed constitution',
  ].flatMap((label) =>
    ['?', '', 'TBC', '<img src="data:," alt="">', '<i class="fa fa-times"></i>', '<b>●</b>'].map(
      (cell): [string, Told] => [
        table(`Practice|${label}`, 'Oak Surgery|Yes', `Elm Practice|${cell}`),
        UNKNOWN,
      ],
    ),
  ),
  [table('Practice|In CCG', 'Oak Surgery|Yes', 'Elm Practice|<i class="fa fa-check"></i>'), YES],
  ...['?', '-', '', 'Various', 'Pending'].map((cell): [string, Told] => [
    table('Practice|CCG', 'Oak Surgery|Norwich', `Elm Practice|${cell}`),
    UNKNOWN,
  ]),
  ...['Area', 'District', 'Part of'].map((label): [string, Told] => [
    table(`Practice|${label}`, 'Oak Surgery|Norwich', 'Elm Practice|South Norfolk'),
    UNKNOWN,
  ]),
  [table('Practice|Norwich CCG|South Norfolk CCG', 'Oak Surgery|x|', 'Elm Practice||X'), NO],
  ...['Moved to SNCCG April 2018', 'Now Castle Partnership', 'See South Norfolk'].map(
    (note): [string, Told] => [
      table('Practice|Notes', 'Oak Surgery|Now a training practice', `Elm Practice|${note}`),
      UNKNOWN,
    ],
  ),
  [
    '<table><tr><td rowspan="1">Norwich</td><td>Oak Surgery</td></tr><tr><td rowspan="2">South Norfolk</td><td>Elm Practice</td></tr><tr><td>Yew Surgery</td></tr></table>',
    {...UNKNOWN, 'Yew Surgery': 'unknown'},
  ],
  // Rows.
  ...[
    '[South Norfolk]',
    '– South Norfolk',
    ': South Norfolk',
    '(registration cancelled)',
    '– patients now registered at Oak Surgery',
  ].map((words): [string, Told] => [list('Oak Surgery', `Elm Practice ${words}`), UNKNOWN]),
  ['<p>Practices that have left: none.</p>' + OURS + THEIRS, YES],
];
