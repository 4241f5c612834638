/**
 * What is said around and behind the names of practices on the page of a body that its element names:
 * words of no practice in the list, own names in another spelling, and words that take one out.
 */
export type Told = Record<string, 'yes' | 'no' | 'unknown'>;

export interface SaidCase {
  /** NHS Norwich CCG where none is given. */
  body?: string;
  /** What stands right before the element. */
  before?: string;
  html: string;
  told: Told;
}

const TWO = '<ul><li>Oak Surgery, NR1 1AA</li><li>Elm Surgery, NR1 1AB</li></ul>';
const BOTH: Told = {'Oak Surgery': 'yes', 'Elm Surgery': 'yes'};
const NEITHER: Told = {'Oak Surgery': 'unknown', 'Elm Surgery': 'unknown'};
const NO: Told = {'Oak Surgery': 'no', 'Elm Surgery': 'no'};

type Named = [string, SaidCase];

/** Sentences above a list that say nothing of the practices in it. */
const NO_LEADS = [
  'Our 22 member practices cover Norwich and part of the former Broadland area.',
  'Practices that are not members of NHS Norwich CCG are not shown.',
  'The list below does not include practices in South Norfolk CCG.',
  'If your practice has closed or merged, contact us.',
  'If your practice is not listed, you may be in South Norfolk CCG. Please see their website.',
  'You can find practices of other CCGs on the NHS website.',
  'The CCG is made up of the following practices, which left the PCT in 2013.',
  'The following practices will be closed for training on Wednesday 12 June 2019 from 1pm.',
  'Two practices have merged since this list was made.',
  'Some practices have closed their lists to new patients.',
  'The following practices have closed their lists to new patients:',
  'Each of our practices is an independent business and not part of the CCG.',
  'Contact NHS England about a practice which is closing.',
  'See also: list of former practices (PDF).',
  'Membership: a practice ceases to be a member if it no longer holds a contract.',
  'There are 3 practices in the CCG. One practice closed in 2018.',
  'A number of surgeries have merged in recent years.',
].map((words): Named => [`no lead-in: ${words}`, {html: `<p>${words}</p>${TWO}`, told: BOTH}]);

/** Sentences above a list that decide for all in it. */
const LEADS = [
  'The following practices have closed:',
  'These practices have closed.',
  'Practices that have left:',
  'Two practices have left the CCG:',
  'There are 20 members. The practices below left us in 2018.',
  'If you cannot find your practice, call us. These practices left the CCG in 2018.',
  'Some of the practices below have left the CCG.',
  'The practices below are not included in the CCG.',
  'Below you can find the practices which have left us.',
  'Closed practices',
  'No longer members of the CCG.',
  'A list of practices which have closed.',
  'Three former practices.',
  'Several practices have left the CCG. They are:',
  'Some practices have left us. All are listed here.',
].map((words): Named => [`a lead-in: ${words}`, {html: `<p>${words}</p>${TWO}`, told: NEITHER}]);

const HEADINGS = (
  [
    ['Practices joining in the future', NEITHER],
    ['New practices from April 2040', NEITHER],
    ['New practices from April 2014', BOTH],
    ['Old practices', NEITHER],
    ['Old Catton practices', BOTH],
    ['Other practices used by Norwich patients', NEITHER],
    ['Closed door training dates and practices', BOTH],
    ['Former Norwich CCG practices', NEITHER],
  ] as [string, Told][]
).map(([words, told]): Named => [
  `a heading of all below: ${words}`,
  {html: `<h2>${words}</h2>${TWO}`, told},
]);

const OWN = (
  [
    ['NHS Southend & Castle Point CCG', 'Southend and Castle Point CCG practices', BOTH],
    ['NHS North East London Clinical Commissioning Group', 'NEL CCG', BOTH],
    ['NHS North West London CCG', 'NWL CCG GP practices', BOTH],
    ['NHS North West London CCG', 'NEL CCG GP practices', NO],
    ['NHS East and North Hertfordshire CCG', 'East and North Herts CCG', BOTH],
    ['NHS East and North Hertfordshire CCG', 'West Herts CCG', NO],
    ['NHS Norfolk and Waveney Integrated Care Board', 'Former Norwich CCG practices', BOTH],
    ['NHS Norfolk and Waveney Integrated Care Board', 'Previously Norwich CCG', BOTH],
  ] as [string, string, Told][]
).map(([body, words, told]): Named => [
  `on the page of ${body}: ${words}`,
  {body, html: `<h2>${words}</h2>${TWO}`, told},
]);

const column = (label: string, oak: string, elm = '') =>
  `<table><tr><th>Practice</th><th>${label}</th></tr><tr><td>Oak Surgery</td><td>${oak}</td></tr><tr><td>Elm Surgery</td><td>${elm}</td></tr></table>`;
const ONE: Told = {'Oak Surgery': 'unknown', 'Elm Surgery': 'yes'};

const COLUMNS = (
  [
    ['NHS Brighton and Hove CCG', 'CCG', 'Brighton &amp; Hove CCG', 'yes'],
    ['NHS East and North Hertfordshire CCG', 'CCG', 'East and North Herts CCG', 'yes'],
    ['NHS Norfolk and Waveney Integrated Care Board', 'Former CCG', 'NHS Norwich CCG', 'yes'],
    ['NHS Norwich CCG', 'Previous CCG', 'NHS South Norfolk CCG', 'yes'],
    ['NHS Norwich CCG', 'Former CCG', 'NHS Norwich CCG', 'unknown'],
    ['NHS Norwich CCG', 'Contract end date', '31/03/2018', 'unknown'],
    ['NHS Norwich CCG', 'Closing date for applications', '31/03/2018', 'yes'],
  ] as const
).map(([body, label, value, oak]): Named => [
  `a column "${label}" with ${value} on the page of ${body}`,
  {
    body,
    html: column(label, value, label === 'CCG' ? value : ''),
    told: {...ONE, 'Oak Surgery': oak},
  },
]);

const ROWS = (
  [
    ['Oak Surgery [Great Yarmouth &amp; Waveney CCG]', 'no'],
    ['Oak Surgery amalgamated with Ash Practice in 2018', 'unknown'],
    ['Oak Surgery (historic)', 'unknown'],
    ['Oak Surgery – terminated', 'unknown'],
    ['Oak Surgery (proposed)', 'unknown'],
    ['Oak Surgery (to 31 March 2018)', 'unknown'],
    ['Oak Surgery 2013-2018', 'unknown'],
    ['Oak Surgery - w.e.f. 1/4/2040', 'unknown'],
    ['Oak Surgery - w.e.f. 1/4/2014', 'yes'],
    ['Oak Surgery – practice no more', 'unknown'],
    ['Oak Surgery <img src="data:," alt="closed">', 'unknown'],
    ['Oak Surgery <img src="data:," alt="Disabled access">', 'yes'],
    ['Oak Surgery <span title="closed">✗</span>', 'unknown'],
    ['Oak Surgery <abbr title="No longer a member">NLM</abbr>', 'unknown'],
    ['Oak Surgery (incorporating Ash Health Centre, which closed in 2017)', 'yes'],
    ['Oak Surgery, Left Bank, Norwich NR1 1AA', 'yes'],
    ['Oak Surgery (left the CCG in April 2017, now NHS South Norfolk CCG)', 'no'],
    ['Oak Surgery* (* closed)', 'unknown'],
    ['Oak Surgery. Closed bank holidays', 'yes'],
    ['Oak Surgery. Open Monday to Friday, closed weekends.', 'yes'],
    ['Oak Surgery will close on Friday 24 December 2019 at 12pm.', 'yes'],
    ['Oak Surgery closed at 1pm on 31 March 2019', 'unknown'],
  ] as [string, 'yes' | 'no' | 'unknown'][]
).map(([words, oak]): Named => [
  `said in a row: ${words}`,
  {
    html: `<ul><li>${words}</li><li>Elm Surgery, NR1 1AB</li></ul>`,
    told: {'Oak Surgery': oak, 'Elm Surgery': 'yes'},
  },
]);

const BEFORE = (
  [
    ['<h2>Practices that have closed</h2>', NEITHER],
    ['<h2>Former member practices</h2>', NEITHER],
    ['<h2>NHS South Norfolk CCG practices</h2>', NO],
    ['<h2>Norwich CCG practices</h2>', BOTH],
    ['<h2>Our practices</h2><p>Practices of other CCGs are not shown.</p>', BOTH],
    ['<h2>Practices</h2><p>The following practices closed in 2018:</p>', NEITHER],
    ['<h2>Practices which have left NHS Norwich CCG</h2><p>By name.</p>', NEITHER],
    ['<h2>Closed practices</h2><p>None.</p><h2>Members</h2>', BOTH],
    ['<h2>Find a dentist</h2>', BOTH],
  ] as [string, Told][]
).map(([before, told]): Named => [`before the element: ${before}`, {before, html: TWO, told}]);

export const SAID: Record<string, SaidCase> = {
  ...Object.fromEntries([
    ...NO_LEADS,
    ...LEADS,
    ...HEADINGS,
    ...OWN,
    ...COLUMNS,
    ...ROWS,
    ...BEFORE,
  ]),
  'a list with a label of its own': {
    html: TWO.replace('<ul>', '<ul aria-label="Closed practices">'),
    told: NEITHER,
  },
  'pages of a list to turn': {
    html: `${TWO}<div class="pagination"><p>Page 1 of 3</p><ul><li><a href="?start=10">Next</a></li><li><a href="?start=20">End</a></li></ul></div>`,
    told: BOTH,
  },
  'a table without labels, with a doctor beside each name': {
    html: '<table><tr><td><a href="/a">Oak Surgery</a></td><td>Dr A Smith</td></tr><tr><td><a href="/b">Elm Surgery</a></td><td>Dr B Jones</td></tr></table>',
    told: BOTH,
  },
  'a grid of names that does not fill its last row': {
    html: '<table><tr><td>Oak Surgery</td><td>Elm Surgery</td><td>Ash Surgery</td></tr><tr><td>Yew Surgery</td><td>Fir Surgery</td><td>&nbsp;</td></tr></table>',
    told: {...BOTH, 'Ash Surgery': 'yes', 'Yew Surgery': 'yes', 'Fir Surgery': 'yes'},
  },
  'contracts that end on a day to come': {
    html: column('Contract end date', '31/03/2040', '31/03/2018'),
    told: {'Oak Surgery': 'yes', 'Elm Surgery': 'unknown'},
  },
  'a sentence below of an afternoon': {
    html: `${TWO}<p>Oak Surgery will close on Friday 24 December 2019 at 12pm.</p>`,
    told: BOTH,
  },
};
