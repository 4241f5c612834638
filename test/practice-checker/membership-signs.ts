/** Signs of membership that are easily passed over, and what may be said of each practice on the page. */
type Told = Record<string, 'yes' | 'no' | 'unknown'>;

const OAK = '<li>Oak Surgery, NR3 3DL</li>';
const ELM = '<li>Elm Surgery, NR3 4LE</li>';
const ticks = (yes: string, no: string) =>
  `<table><tr><th>Practice</th><th>Member</th></tr><tr><td>Elm Surgery</td><td>${yes}</td></tr><tr><td>Oak Surgery</td><td>${no}</td></tr></table>`;
const ONE: Told = {'Elm Surgery': 'yes', 'Oak Surgery': 'unknown'};

const CLAUSES = [
  '(removed)',
  '– removed',
  '(removed 2018)',
  '(2013–2019)',
  '(2013 - 2019)',
  '(member 2013 to 2019)',
  '(from 2013 until March 2019)',
].map((words): [string, [string, Told]] => [
  `a row with "${words}"`,
  [`<ul>${ELM}<li>Oak Surgery ${words}</li></ul>`, ONE],
]);

const PICTURES = [
  ['<img src="data:," alt="Yes">', '<img src="data:," alt="No">'],
  ['<img src="data:," alt="Tick">', '<img src="data:," alt="Cross">'],
  ['<img src="data:," alt="tick icon">', '<img src="data:," alt="">'],
  ['<span role="img" aria-label="Yes"></span>', '<span role="img" aria-label="No"></span>'],
  ['<i class="fa fa-check" title="Yes"></i>', '<i class="fa fa-times"></i>'],
].map(([yes = '', no = '']): [string, [string, Told]] => [
  `a picture for a tick: ${yes}`,
  [ticks(yes, no), ONE],
]);

const MOVED = [
  'Oak Surgery moved to NHS South Norfolk CCG in 2019.',
  'Oak Surgery has transferred to South Norfolk CCG.',
  'Oak Surgery joined South Norfolk CCG on 1 April 2019.',
  'Oak Surgery is now part of South Norfolk CCG.',
].map((words): [string, [string, Told]] => [
  `"${words}" above the list`,
  [`<p>${words}</p><ul>${ELM}${OAK}</ul>`, {'Elm Surgery': 'yes', 'Oak Surgery': 'no'}],
]);

export const SIGNS: Record<string, [html: string, told: Told]> = {
  ...Object.fromEntries([...CLAUSES, ...PICTURES, ...MOVED]),
  'a body that the page names in full elsewhere, for short in a heading': [
    `<p>Practices of our CCG, and of our neighbour NHS South Norfolk CCG.</p><h3>Norwich</h3><ul>${ELM}</ul><h3>South Norfolk</h3><ul>${OAK}</ul>`,
    {'Elm Surgery': 'yes', 'Oak Surgery': 'no'},
  ],
  'headings of places': [
    `<h3>Norwich</h3><ul>${ELM}</ul><h3>North Walsham</h3><ul>${OAK}</ul>`,
    {'Elm Surgery': 'yes', 'Oak Surgery': 'yes'},
  ],
  'years that are no end': [
    `<ul><li>Elm Surgery (since 2013)</li><li>Oak Surgery (new building 2013-14)</li><li>Ash Surgery, removed to Church Lane in 2015</li></ul>`,
    {'Elm Surgery': 'yes', 'Oak Surgery': 'yes', 'Ash Surgery': 'yes'},
  ],
  'a name that an editor replaced': [
    `<ul><li><del>Elm Surgery</del> <ins>Oak Surgery</ins>, NR3 3DL</li></ul>`,
    {'Oak Surgery': 'yes'},
  ],
  'names that begin with Closed, where the row shows that it is a name': [
    `<ul><li>Closed Door Surgery, 1 Closed Door Lane, NR3 3DL</li><li><a href="https://www.closedgatesurgery.nhs.uk">Closed Gate Surgery</a></li><li>Closed Mill Surgery, NR3 3DN</li></ul><table><tr><th>Practice</th><th>Status</th></tr><tr><td>Closed Well Practice</td><td>Open</td></tr></table>`,
    {
      'Closed Door Surgery': 'yes',
      'Closed Gate Surgery': 'yes',
      'Closed Mill Surgery': 'unknown',
      'Closed Well Practice': 'yes',
    },
  ],
};
