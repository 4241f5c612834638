import type {SaidCase, Told} from './said-of-rows.js';

/** Labels over a second list, whose practices are not ours, or are. */
const list = (name: string) => `<ul><li>${name}, 5 Long Road, Norwich, NR3 4LE</li></ul>`;
const OURS = `<h2>Our member practices</h2>${list('Oak Surgery')}`;

const OF_OTHERS = [
  'Non member practices',
  'Non-CCG practices',
  'Non-Norwich practices',
  'Out-of-area practices',
  'Other',
  'Observers',
  'Guest practices',
  'Applicants',
  'Moved away:',
  'Terminated:',
  'SNCCG',
  'SNCCG practices',
  'S Norfolk',
  'Sth Norfolk practices',
  'GP surgeries in North Norfolk',
  'Surgeries over the border',
  'Rest of Norfolk',
  'Rest of the county',
  'Wider Norfolk',
  'South Norfolk Health Improvement Partnership (SNHIP)',
  'Every practice but these is a member:',
  'All the practices in Norwich, save for those below, are members.',
  'We have no responsibility for these practices:',
  'Practices that hold no membership:',
  'You are out of our area if you are registered with:',
  'We are responsible for every practice in the city bar these:',
  // Neighbours.
  'Non-members',
  'Others',
  'N. Norfolk surgeries',
  'Surgeries outside Norwich',
  'Out of county',
  'WNCCG',
  'These practices have no contract with us:',
];
const OF_OURS = [
  'NCCG practices',
  'Non-dispensing practices',
  'Other practices in Norwich',
  'City Centre',
  'North Norwich',
  'Practices with no lift:',
];

const labelled = (words: string, told: Told['']): [string, SaidCase][] =>
  ['h3', 'p'].map((tag) => [
    `over a second list, ${tag}: ${words}`,
    {
      html: `${OURS}<${tag}>${words}</${tag}>${list('Elm Practice')}`,
      told: {'Oak Surgery': 'yes', 'Elm Practice': told},
    },
  ]);

const alone = (words: string): [string, SaidCase] => [
  `over a list: ${words}`,
  {html: `<p>${words}</p>${list('Elm Practice')}`, told: {'Elm Practice': 'unknown'}},
];

const THREE = ['Oak Surgery', 'Ash Surgery', 'Elm Surgery'];
/** Places over lists of a body's own page, and what the practices under each are told. */
const places = (body: string, tag: string, given: [string, Told['']][]): [string, SaidCase] => [
  `${given.map(([place]) => place).join(', ')} on the page of ${body}`,
  {
    body,
    html: given
      .map(([place], at) => `<${tag}>${place}</${tag}><ul><li>${THREE[at] ?? ''}</li></ul>`)
      .join('')
      .replace(/<b>(.*?)<\/b>/g, '<p><b>$1</b></p>'),
    told: Object.fromEntries(given.map(([, told], at) => [THREE[at] ?? '', told])),
  },
];

export const LABELS_OF_OTHERS: Record<string, SaidCase> = Object.fromEntries([
  ...OF_OTHERS.flatMap((words) => labelled(words, 'unknown')),
  ...OF_OURS.flatMap((words) => labelled(words, 'yes')),
  ...[
    'Practices proposed to join the CCG in 2019',
    'Only practices inside the ring road are members. The rest are:',
  ].map(alone),
  [
    'a question that sends to another body',
    {
      html: `<p>Are you registered with one of the practices listed here? If so, you should contact NHS South Norfolk CCG instead of us.</p>${list('Elm Practice')}`,
      told: {'Elm Practice': 'unknown'},
    },
  ],
  [
    'buttons with places, each with its list behind it',
    {
      html: `<button>Norwich</button><div>${list('Oak Surgery')}</div><button>South Norfolk</button><div>${list('Elm Practice')}</div>`,
      told: {'Oak Surgery': 'yes', 'Elm Practice': 'unknown'},
    },
  ],
  [
    'buttons with localities of ours',
    {
      html: `<button>City North</button><div>${list('Oak Surgery')}</div><button>City South</button><ul><li>Elm Practice</li></ul>`,
      told: {'Oak Surgery': 'yes', 'Elm Practice': 'yes'},
    },
  ],
  places('NHS Leeds West CCG', 'b', [
    ['Leeds West', 'yes'],
    ['Leeds North', 'unknown'],
    ['Leeds South and East', 'unknown'],
  ]),
  places('NHS Leeds West CCG', 'b', [
    ['Leeds West', 'yes'],
    ['Armley', 'yes'],
    ['Bramley', 'yes'],
  ]),
  places('NHS Durham Dales, Easington and Sedgefield CCG', 'b', [
    ['Durham Dales', 'yes'],
    ['Easington', 'yes'],
    ['North Durham', 'unknown'],
  ]),
  places('NHS Surrey Downs CCG', 'b', [
    ['Epsom', 'yes'],
    ['Dorking', 'yes'],
    ['East Surrey', 'unknown'],
  ]),
  places('NHS Lincolnshire West CCG', 'b', [
    ['Lincoln', 'yes'],
    ['Gainsborough', 'yes'],
    ['Lincolnshire East', 'unknown'],
  ]),
  places('NHS Kernow CCG', 'b', [
    ['North Cornwall', 'yes'],
    ['East Cornwall', 'yes'],
    ['West Cornwall', 'yes'],
  ]),
  places('NHS Greater Glasgow and Clyde', 'b', [
    ['Glasgow City', 'yes'],
    ['East Dunbartonshire', 'yes'],
    ['West Dunbartonshire', 'yes'],
  ]),
  places('NHS North West London ICB', 'h3', [
    ['Brent', 'yes'],
    ['West London', 'yes'],
    ['Central London', 'yes'],
  ]),
]);
