import {table} from '../helpers/written-table.js';
import type {SaidCase, Told} from './said-of-rows.js';

/** The same things as in `said-of-rows.ts` in other words, orders and places, and words much like those that say nothing. */
const TWO = '<ul><li>Oak Surgery, NR1 1AA</li><li>Elm Surgery, NR1 1AB</li></ul>';
const BOTH: Told = {'Oak Surgery': 'yes', 'Elm Surgery': 'yes'};
const NEITHER: Told = {'Oak Surgery': 'unknown', 'Elm Surgery': 'unknown'};
const NO: Told = {'Oak Surgery': 'no', 'Elm Surgery': 'no'};
const THREE: Told = {'Oak Surgery': 'yes', 'Ash Surgery': 'yes', 'Elm Surgery': 'no'};

type Named = [string, SaidCase];

const rows = (words: string[], oak: Told[string]): Named[] =>
  words.map((said) => [
    `said in a row: ${said}`,
    {
      html: `<ul><li>${said}</li><li>Elm Surgery, NR1 1AB</li></ul>`,
      told: {'Oak Surgery': oak, 'Elm Surgery': 'yes'},
    },
  ]);
const leads = (words: string[], told: Told): Named[] =>
  words.map((said) => [`above a list: ${said}`, {html: `<p>${said}</p>${TWO}`, told}]);
const headings = (words: string[], told: Told, body?: string): Named[] =>
  words.map((said) => [
    `a heading on the page of ${body ?? 'NHS Norwich CCG'}: ${said}`,
    {body, html: `<h2>${said}</h2>${TWO}`, told},
  ]);
const before = (words: string[], told: Told): Named[] =>
  words.map((said) => [`before the element: ${said}`, {before: said, html: TWO, told}]);
const columns = (columnsWith: [string, string][], oak: Told[string]): Named[] =>
  columnsWith.map(([label, value]) => [
    `a column "${label}" with ${value}`,
    {
      html: table(`Practice|${label}`, `Oak Surgery|${value}`, 'Elm Surgery|'),
      told: {'Oak Surgery': oak, 'Elm Surgery': 'yes'},
    },
  ]);

export const SAID_NEARBY: Record<string, SaidCase> = {
  ...Object.fromEntries([
    ...rows(
      [
        'Oak Surgery joined forces with Ash Practice in 2018',
        'Oak Surgery combined with Ash Practice in 2018',
        'Oak Surgery (historical)',
        'Oak Surgery – contract terminated',
        'Oak Surgery - new for 2021',
        'Oak Surgery (2013-18)',
        'Oak Surgery (ended March 2018)',
        'Oak Surgery (end date 31/03/2018)',
        'Oak Surgery (valid to 31/03/2018)',
        'Oak Surgery (cancelled registration)',
        'Oak Surgery (private practice)',
        'Oak Surgery <img src="data:," title="Closed">',
        'Oak Surgery <sup title="left 2018">x</sup>',
        '<a href="/oak" title="Closed practice">Oak Surgery</a>',
        'Oak Surgery (merged with Ash Practice and closed)',
        'Oak Surgery - SNCCG',
      ],
      'unknown',
    ),
    ...rows(['Oak Surgery {South Norfolk CCG}', 'Oak Surgery (see South Norfolk CCG)'], 'no'),
    ...rows(
      [
        'Oak Surgery (valid to 31/03/2040)',
        'Oak Surgery (est. 1948)',
        'Oak Surgery (member of the CCG)',
        'Oak Surgery (merged with Ash Practice, Ash Practice closed)',
        'Oak Surgery – merged with Ash Practice in 2018, which closed',
        'Oak Surgery (took over Ash Practice, which closed in 2018)',
        'Oak Surgery (absorbed Ash Practice in 2018)',
      ],
      'yes',
    ),
    ...leads(
      [
        'Practices in South Norfolk CCG are listed on their own website.',
        'Details of practices that have closed can be found on the NHS website.',
        'We do not list practices that have closed.',
        'Patients of closed practices have been moved to one of the practices below.',
        'Following the closure of Ash Practice, its patients were moved to these practices:',
        'GP practices which left Broadland PCT to form Norwich CCG are listed below.',
        'The former Norwich PCT covered the same practices.',
        'South Norfolk CCG and Norwich CCG share a management team.',
        'This page was closed for comments on 1 May 2019.',
        'Several practices have left us.</p><p>Our members are:',
        'Several practices have left us.</p><p>The practices in the CCG are:',
      ],
      BOTH,
    ),
    ...leads(
      [
        'We have lost the following practices:',
        'None of these practices is a member.',
        'These practices are associate members only.',
        'Several practices have left us.</p><p>They are:',
        'Some practices have closed.</p><p>These practices were:',
        'Three practices have closed in recent years.</p><p>The practices concerned are:',
      ],
      NEITHER,
    ),
    ...leads(['Two practices are in South Norfolk CCG.</p><p>They are:'], NO),
    ...headings(
      [
        'New in 2021',
        'Associate practices',
        'Practices near Norwich',
        'Also used by our patients',
        'Other GP practices in Norfolk',
        'Former South Norfolk CCG practices',
        'Ex-Norwich CCG practices',
        'Norfolk and Waveney ICS',
      ],
      NEITHER,
    ),
    ...headings(['GP practices near you', 'Other GP practices in Norwich'], BOTH),
    ...headings(
      ['Beds, Luton &amp; MK CCG', 'BLMK CCG'],
      BOTH,
      'NHS Bedfordshire, Luton and Milton Keynes CCG',
    ),
    ...headings(
      ['North East Lincs CCG', 'N.E. Lincolnshire CCG'],
      BOTH,
      'NHS North East Lincolnshire CCG',
    ),
    ...headings(['North Lincolnshire CCG'], NO, 'NHS North East Lincolnshire CCG'),
    ...headings(['St. Helens CCG'], BOTH, 'NHS St Helens CCG'),
    ...before(
      [
        '<div><h2>Closed practices</h2></div>',
        '<b>Former practices</b>',
        'Closed practices:',
        '<p>These practices have left the CCG.</p><p>We thank them.</p>',
      ],
      NEITHER,
    ),
    ...before(
      [
        '<h2>Closed practices</h2><ul><li>Ash Surgery</li></ul>',
        '<h1>Norwich CCG</h1><p>We closed our office in 2018.</p>',
        '<p>These practices have left the CCG: Ash Surgery.</p><p>Our members:</p>',
      ],
      BOTH,
    ),
    ...columns([['Area', 'South Norfolk CCG']], 'no'),
    ...columns(
      [
        ['Live', 'No'],
        ['Until', '2018'],
        ['To', '31/03/2018'],
        ['Type', 'Former'],
      ],
      'unknown',
    ),
    ...columns(
      [
        ['Closing date for flu clinic bookings', '31/03/2018'],
        ['Previous area', 'South Norfolk CCG'],
        ['To', '6.30pm'],
      ],
      'yes',
    ),
  ]),
  'a system over our own place': {
    html: `<h2>NHS Norfolk and Waveney ICB</h2><h3>Norwich</h3>${TWO}`,
    told: BOTH,
  },
  'a system over our own name': {
    html: `<h2>Norfolk and Waveney ICS</h2><h3>NHS Norwich CCG practices</h3>${TWO}`,
    told: BOTH,
  },
  'a system over the place of another body': {
    html: `<h2>Norfolk and Waveney ICS</h2><h3>South Norfolk</h3>${TWO}`,
    told: NEITHER,
  },
  'closed practices over our own name': {
    html: `<h2>Closed practices</h2><h3>NHS Norwich CCG</h3>${TWO}`,
    told: NEITHER,
  },
  'another body over a town of our name': {
    html: `<h2>NHS South Norfolk CCG</h2><h3>Norwich</h3>${TWO}`,
    told: NO,
  },
  'practices under each group that was, on the page of the one made of them': {
    body: 'NHS Norfolk and Waveney CCG',
    html: '<h2>Former South Norfolk CCG practices</h2><ul><li>Oak Surgery</li></ul><h2>Former West Norfolk CCG practices</h2><ul><li>Elm Surgery</li></ul>',
    told: BOTH,
  },
  'a table with a body over each column': {
    html: table('Norwich CCG|South Norfolk CCG', 'Oak Surgery|Elm Surgery', 'Ash Surgery|&nbsp;'),
    told: THREE,
  },
  'columns of bodies under a title, in bold, with lists and lines in their cells': {
    html: '<table><tr><td colspan="2">GP practices in Norfolk</td></tr><tr><td><b>Norwich CCG</b></td><td><b>West Norfolk CCG</b></td></tr><tr><td><ul><li>Oak Surgery</li><li>Ash Surgery</li></ul></td><td>Elm Surgery<br>Fir Surgery</td></tr></table>',
    told: {...THREE, 'Fir Surgery': 'no'},
  },
  'columns of bodies beside a number': {
    html: table('No.|Norwich CCG|West Norfolk CCG', '1|Oak Surgery|Elm Surgery', '2|Ash Surgery|'),
    told: THREE,
  },
  'a body before each row of practices': {
    html: '<table><tr><th>Norwich CCG</th><td>Oak Surgery</td><td>Ash Surgery</td></tr><tr><th>West Norfolk CCG</th><td>Elm Surgery</td><td></td></tr></table>',
    told: THREE,
  },
  'columns of members and of those that were': {
    html: table('Members|Former members', 'Oak Surgery|Elm Surgery', 'Ash Surgery|'),
    told: {...THREE, 'Elm Surgery': 'unknown'},
  },
  'columns of towns': {
    html: table('Norwich|Acle', 'Oak Surgery|Elm Surgery'),
    told: BOTH,
  },
  'a column of health centres beside the practices': {
    html: table('Practice|Health centre', 'Oak Surgery|Fen Health Centre', 'Elm Surgery|'),
    told: BOTH,
  },
  'the practice that leads each network': {
    html: table('Network|Lead practice', 'North PCN|Oak Surgery', 'South PCN|Elm Surgery'),
    told: BOTH,
  },
  'letters in a column, with a key below': {
    html: `${table('Practice|Key', 'Oak Surgery|M', 'Elm Surgery|L')}<p>M = member, L = left the CCG</p>`,
    told: {...BOTH, 'Elm Surgery': 'unknown'},
  },
  'letters in a column, with a key above': {
    html: `<p>Key: M = member; C = closed; SN = member of South Norfolk CCG</p>${table('Practice|Type', 'Oak Surgery|M', 'Elm Surgery|SN')}`,
    told: {...BOTH, 'Elm Surgery': 'no'},
  },
  'a key that says nothing of membership': {
    html: `${table('Practice|Notes', 'Oak Surgery|T', 'Elm Surgery|')}<p>T = training practice</p>`,
    told: BOTH,
  },
  'a picture behind a name in a paragraph, and one in a heading': {
    html: '<p>Oak Surgery, NR1 1AA <img src="data:," alt="Closed"></p><h3>Elm Surgery <span title="closed">✗</span></h3><p>NR1 1AB</p><h3>Ash Surgery</h3><p>NR1 1AC</p>',
    told: {...NEITHER, 'Ash Surgery': 'yes'},
  },
  'a heading that is a picture': {
    html: `<h2><img alt="Closed practices" src="data:,"></h2>${TWO}`,
    told: NEITHER,
  },
};
