import type {SaidCase} from './said-of-rows.js';

/** Bodies, notes, labels and links over, between and behind practices: what is said of them, and what of others. */
export const SAID_OVER: Record<string, SaidCase> = {
  'bodies as terms': {
    html: '<dl><dt>Norwich CCG</dt><dd>Oak Surgery</dd><dt>South Norfolk CCG</dt><dd>Elm Surgery</dd></dl>',
    told: {'Oak Surgery': 'yes', 'Elm Surgery': 'no'},
  },
  'bodies in bold in one paragraph': {
    html: '<p><b>Norwich CCG</b><br>Oak Surgery<br><b>South Norfolk CCG</b><br>Elm Surgery</p>',
    told: {'Oak Surgery': 'yes', 'Elm Surgery': 'no'},
  },
  'bodies in front of a colon': {
    html: '<p>Norwich CCG: Oak Surgery</p><p>South Norfolk CCG: Elm Surgery</p>',
    told: {'Oak Surgery': 'yes', 'Elm Surgery': 'no'},
  },
  'bodies as items over lists': {
    html: '<ul><li>NHS Norwich CCG<ul><li>Oak Surgery</li></ul></li><li>NHS South Norfolk CCG<ul><li>Elm Surgery</li></ul></li></ul>',
    told: {'Oak Surgery': 'yes', 'Elm Surgery': 'no'},
  },
  'yes and no below two bodies': {
    html: '<table><tr><th>Practice</th><th>Norwich CCG</th><th>South Norfolk CCG</th></tr><tr><td>Oak Surgery</td><td>Yes</td><td>No</td></tr><tr><td>Elm Surgery</td><td>No</td><td>Yes</td></tr></table>',
    told: {'Oak Surgery': 'yes', 'Elm Surgery': 'no'},
  },
  'kinds of membership': {
    html: '<table><tr><th>Practice</th><th>Membership</th></tr><tr><td>Oak Surgery</td><td>Full</td></tr><tr><td>Elm Surgery</td><td>Associate</td></tr></table>',
    told: {'Oak Surgery': 'yes', 'Elm Surgery': 'unknown'},
  },
  'a heading "Withdrawn"': {
    html: '<h3>Members</h3><ul><li>Oak Surgery</li></ul><h3>Withdrawn</h3><ul><li>Elm Surgery</li></ul>',
    told: {'Oak Surgery': 'yes', 'Elm Surgery': 'unknown'},
  },
  'a heading with the day of leaving': {
    html: '<ul><li>Oak Surgery</li></ul><h3>Left 1 April 2018</h3><ul><li>Elm Surgery</li></ul>',
    told: {'Oak Surgery': 'yes', 'Elm Surgery': 'unknown'},
  },
  'changes, under a heading': {
    html: '<ul><li>Oak Surgery</li></ul><h3>Changes since last year</h3><ul><li>Elm Surgery closed in March 2019</li></ul>',
    told: {'Oak Surgery': 'yes', 'Elm Surgery': 'unknown'},
  },
  'closures, under a heading': {
    html: '<ul><li>Oak Surgery</li></ul><h3>Practice closures</h3><p>Elm Surgery, 31 March 2019</p>',
    told: {'Oak Surgery': 'yes', 'Elm Surgery': 'unknown'},
  },
  'a table of mergers below the list': {
    html: '<ul><li>Oak Surgery</li></ul><table><tr><th>Practice</th><th>Merged into</th><th>Date</th></tr><tr><td>Elm Surgery</td><td>Oak Surgery</td><td>1 April 2018</td></tr></table>',
    told: {'Oak Surgery': 'yes', 'Elm Surgery': 'unknown'},
  },
  'a row with a colon over those below it': {
    html: '<table><tr><th>Practice</th></tr><tr><td>Oak Surgery</td></tr><tr><td>The following have left the CCG:</td></tr><tr><td>Elm Surgery</td></tr></table>',
    told: {'Oak Surgery': 'yes', 'Elm Surgery': 'unknown'},
  },
  'an item with a colon over those below it': {
    html: '<ul><li>Oak Surgery</li><li><strong>No longer members:</strong></li><li>Elm Surgery</li></ul>',
    told: {'Oak Surgery': 'yes', 'Elm Surgery': 'unknown'},
  },
  'a word with a colon over a paragraph': {
    html: '<p>Oak Surgery</p><hr><p><small>Closed:</small></p><p>Elm Surgery</p>',
    told: {'Oak Surgery': 'yes', 'Elm Surgery': 'unknown'},
  },
  'pictures of yes and no': {
    html: '<table><tr><th>Practice</th><th>Member</th></tr><tr><td>Oak Surgery</td><td><img alt="Yes" src="data:,"></td></tr><tr><td>Elm Surgery</td><td><img alt="No" src="data:,"></td></tr></table>',
    told: {'Oak Surgery': 'yes', 'Elm Surgery': 'unknown'},
  },
  'open or shut': {
    html: '<table><tr><th>Practice</th><th>Open?</th></tr><tr><td>Oak Surgery</td><td>Open</td></tr><tr><td>Elm Surgery</td><td>Shut</td></tr></table>',
    told: {'Oak Surgery': 'yes', 'Elm Surgery': 'unknown'},
  },
  'closing on a day to come': {
    html: '<ul><li>Oak Surgery (closing 31 March 2020)</li><li>Elm Surgery</li></ul>',
    told: {'Oak Surgery': 'yes', 'Elm Surgery': 'yes'},
  },
  'joined from another body': {
    html: '<ul><li>Oak Surgery (joined from South Norfolk CCG in April 2016)</li><li>Elm Surgery</li></ul>',
    told: {'Oak Surgery': 'yes', 'Elm Surgery': 'yes'},
  },
  'moved from another body': {
    html: '<ul><li>Oak Surgery – moved from South Norfolk CCG, April 2016</li><li>Elm Surgery</li></ul>',
    told: {'Oak Surgery': 'yes', 'Elm Surgery': 'yes'},
  },
  'moving to another body on a day that is past': {
    html: '<ul><li>Oak Surgery</li><li>Elm Surgery – moving to South Norfolk CCG, April 2016</li></ul>',
    told: {'Oak Surgery': 'yes', 'Elm Surgery': 'no'},
  },
  'a branch in the area of another body': {
    html: '<ul><li>Oak Surgery (branch at Hingham in South Norfolk CCG)</li><li>Elm Surgery</li></ul>',
    told: {'Oak Surgery': 'yes', 'Elm Surgery': 'yes'},
  },
  'patients in the area of another body': {
    html: '<ul><li>Oak Surgery (also serves patients in South Norfolk CCG)</li><li>Elm Surgery</li></ul>',
    told: {'Oak Surgery': 'yes', 'Elm Surgery': 'yes'},
  },
  'a service of another body': {
    html: '<ul><li>Oak Surgery – hosts the South Norfolk CCG minor injuries service</li><li>Elm Surgery</li></ul>',
    told: {'Oak Surgery': 'yes', 'Elm Surgery': 'yes'},
  },
  'somebody of the board': {
    html: '<ul><li>Oak Surgery – Dr Smith, CCG Chair</li><li>Elm Surgery</li></ul>',
    told: {'Oak Surgery': 'yes', 'Elm Surgery': 'yes'},
  },
  'a locality': {
    html: '<h3>South locality</h3><ul><li>Oak Surgery</li><li>Elm Surgery</li></ul>',
    told: {'Oak Surgery': 'yes', 'Elm Surgery': 'yes'},
  },
  'the office of a body below the list': {
    html: '<ul><li>Oak Surgery</li><li>Elm Surgery</li></ul><p>South Norfolk CCG, Lakeside 400, Norwich NR7 0WG</p>',
    told: {'Oak Surgery': 'yes', 'Elm Surgery': 'yes'},
  },
  'links to the pages of other bodies': {
    html: '<p><a href="/sn">South Norfolk CCG practices</a> | <a href="/wn">West Norfolk CCG practices</a></p><ul><li>Oak Surgery</li><li>Elm Surgery</li></ul>',
    told: {'Oak Surgery': 'yes', 'Elm Surgery': 'yes'},
  },
  'a list of links to bodies': {
    html: '<ul><li><a href="/sn">South Norfolk CCG</a></li><li><a href="/wn">West Norfolk CCG</a></li></ul><ul><li>Oak Surgery</li><li>Elm Surgery</li></ul>',
    told: {'Oak Surgery': 'yes', 'Elm Surgery': 'yes'},
  },
  'a link to closed practices': {
    html: '<h2>Our practices</h2><ul><li>Oak Surgery</li><li>Elm Surgery</li></ul><h2>Related pages</h2><p><a href="/x">Closed practices</a></p>',
    told: {'Oak Surgery': 'yes', 'Elm Surgery': 'yes'},
  },
  'places as headings on the page of a board': {
    body: 'NHS Norfolk and Waveney Integrated Care Board',
    html: '<h2>Norwich</h2><ul><li>Oak Surgery</li></ul><h2>South Norfolk</h2><ul><li>Elm Surgery</li></ul>',
    told: {'Oak Surgery': 'yes', 'Elm Surgery': 'yes'},
  },
  'groups that were, as headings on the page of a board': {
    body: 'NHS Norfolk and Waveney Integrated Care Board',
    html: '<h2>Norwich CCG (former)</h2><ul><li>Oak Surgery</li></ul><h2>South Norfolk CCG (former)</h2><ul><li>Elm Surgery</li></ul>',
    told: {'Oak Surgery': 'yes', 'Elm Surgery': 'yes'},
  },
  'another board': {
    body: 'NHS Norfolk and Waveney Integrated Care Board',
    html: '<h2>Our practices</h2><ul><li>Oak Surgery</li></ul><h2>Suffolk and North East Essex ICB</h2><ul><li>Elm Surgery</li></ul>',
    told: {'Oak Surgery': 'yes', 'Elm Surgery': 'no'},
  },
  'a board by the letters of its name': {
    body: 'NHS Norfolk and Waveney Integrated Care Board',
    html: '<h2>N&amp;W ICB practices</h2><ul><li>Oak Surgery</li><li>Elm Surgery</li></ul>',
    told: {'Oak Surgery': 'yes', 'Elm Surgery': 'yes'},
  },
};
