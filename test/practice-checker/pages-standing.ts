import type {ReadingCase} from './reading-cases.js';

/** Who is a member on NHS Norwich CCG's page, by captions, notes, columns, headings and what is struck out. */
export const STANDING_PAGES: Record<string, ReadingCase> = {
  'captions of two bodies': {
    html: '<table><caption>NHS Norwich CCG</caption><tr><td>Bowthorpe Surgery</td><td>NR5 9HA</td></tr><tr><td>Thorpe Health Centre</td><td>NR7 0AW</td></tr></table><table><caption>NHS South Norfolk CCG</caption><tr><td>Hingham Surgery</td><td>NR9 4JE</td></tr><tr><td>Attleborough Surgery</td><td>NR17 2EH</td></tr></table>',
    practices: [
      {name: 'Bowthorpe Surgery', postcode: 'NR5 9HA'},
      {name: 'Thorpe Health Centre', postcode: 'NR7 0AW'},
      {name: 'Hingham Surgery', postcode: 'NR9 4JE', organisation: '06Y'},
      {name: 'Attleborough Surgery', postcode: 'NR17 2EH', organisation: '06Y'},
    ],
  },
  'closed on a day, and where its patients went': {
    html: '<ul><li>Bowthorpe Surgery, NR5 9HA</li><li>Mile End Road Surgery – closed 30 September 2018. Patients transferred to Bowthorpe Surgery.</li></ul>',
    practices: [
      {name: 'Bowthorpe Surgery', postcode: 'NR5 9HA'},
      {name: 'Mile End Road Surgery', status: 'closed', closed: '2018-09-30'},
    ],
  },
  'a star in a table, with a note of where that practice went': {
    html: '<table><tr><th>Practice</th><th>Postcode</th></tr><tr><td>Bowthorpe Surgery</td><td>NR5 9HA</td></tr><tr><td>Hingham Surgery*</td><td>NR9 4JE</td></tr></table><p><small>* Hingham Surgery transferred to NHS South Norfolk CCG on 1 April 2018.</small></p>',
    practices: [
      {name: 'Bowthorpe Surgery', postcode: 'NR5 9HA'},
      {name: 'Hingham Surgery', postcode: 'NR9 4JE', organisation: '06Y'},
    ],
  },
  'a body across the table': {
    html: '<table><tr><th>Practice</th><th>Tel</th></tr><tr><td colspan="2"><b>Norwich CCG</b></td></tr><tr><td>Bowthorpe Surgery</td><td>01603 742220</td></tr><tr><td colspan="2"><b>South Norfolk CCG</b></td></tr><tr><td>Hingham Surgery</td><td>01953 850237</td></tr></table>',
    practices: [
      {name: 'Bowthorpe Surgery', telephone: '01603 742220'},
      {name: 'Hingham Surgery', telephone: '01953 850237', organisation: '06Y'},
    ],
  },
  'a column of status with days in it': {
    html: '<table><tr><th>Practice</th><th>Status</th></tr><tr><td>Bowthorpe Surgery</td><td>Active</td></tr><tr><td>Mile End Road Surgery</td><td>Closed 30/09/2018</td></tr><tr><td>Hingham Surgery</td><td>Transferred out 01/04/2018</td></tr><tr><td>Fen Road Surgery</td><td>Merging 1 April 2020</td></tr></table>',
    practices: [
      {name: 'Bowthorpe Surgery'},
      {name: 'Mile End Road Surgery', status: 'closed', closed: '2018-09-30'},
      {name: 'Hingham Surgery', organisation: 'UNKNOWN'},
      {name: 'Fen Road Surgery', organisation: 'UNKNOWN'},
    ],
  },
  'the history of the body above the list, and a practice that closed below it': {
    html: '<p>NHS Norwich CCG was established in April 2013, taking over from NHS Norfolk Primary Care Trust, which was abolished. We are a membership organisation of 22 GP practices:</p><ul><li>Bowthorpe Surgery</li><li>Thorpe Health Centre</li></ul><p>We have since said goodbye to Mile End Road Surgery, which closed in September 2018.</p>',
    practices: [{name: 'Bowthorpe Surgery'}, {name: 'Thorpe Health Centre'}],
  },
  'buttons that unfold the practices of two bodies': {
    html: '<div class="accordion"><button class="accordion-button">Norwich CCG practices</button><div class="panel"><ul><li>Bowthorpe Surgery</li></ul></div><button class="accordion-button">South Norfolk CCG practices</button><div class="panel"><ul><li>Hingham Surgery</li></ul></div></div>',
    practices: [{name: 'Bowthorpe Surgery'}, {name: 'Hingham Surgery', organisation: '06Y'}],
  },
  'grey means left': {
    html: '<p>Practices shown in grey have left the CCG.</p><ul><li>Bowthorpe Surgery</li><li style="color:#999">Hingham Surgery</li></ul>',
    practices: [
      {name: 'Bowthorpe Surgery', organisation: 'UNKNOWN'},
      {name: 'Hingham Surgery', organisation: 'UNKNOWN'},
    ],
  },
  'a note in italics behind a name': {
    html: '<ul><li>Bowthorpe Surgery</li><li>Hingham Surgery <em>(member of NHS South Norfolk CCG; listed because many Norwich residents are registered there)</em></li></ul>',
    practices: [{name: 'Bowthorpe Surgery'}, {name: 'Hingham Surgery', organisation: '06Y'}],
  },
  'names deleted and inserted': {
    html: '<ul><li>Bowthorpe Surgery</li><li><del>Fen Road Surgery</del> <ins>Castle Partnership</ins></li><li><del>Mile End Road Surgery</del></li></ul>',
    practices: [
      {name: 'Bowthorpe Surgery'},
      {name: 'Castle Partnership'},
      {name: 'Mile End Road Surgery', status: 'closed'},
    ],
  },
  'a sentence below the list takes two out': {
    html: '<ul><li>Oakfield Surgery</li><li>Paston Surgery</li><li>Staithe Surgery</li></ul><p>Please note: Paston Surgery and Staithe Surgery are no longer members of the CCG.</p>',
    practices: [
      {name: 'Oakfield Surgery'},
      {name: 'Paston Surgery', organisation: 'UNKNOWN'},
      {name: 'Staithe Surgery', organisation: 'UNKNOWN'},
    ],
  },
  'columns of joining and leaving': {
    html: '<table><tr><th>Member practice</th><th>Joined</th><th>Left</th></tr><tr><td>Oakfield Surgery</td><td>1 April 2013</td><td></td></tr><tr><td>Paston Surgery</td><td>1 April 2013</td><td>31 March 2017</td></tr><tr><td>Staithe Surgery</td><td>1 April 2020</td><td></td></tr></table>',
    practices: [
      {name: 'Oakfield Surgery'},
      {name: 'Paston Surgery', organisation: 'UNKNOWN'},
      {name: 'Staithe Surgery', organisation: 'UNKNOWN'},
    ],
  },
  'headings with the years of membership': {
    html: '<h3>Members 2019/20</h3><ul><li>Oakfield Surgery</li></ul><h3>Members until 31 March 2018</h3><ul><li>Paston Surgery</li></ul>',
    practices: [{name: 'Oakfield Surgery'}, {name: 'Paston Surgery', organisation: 'UNKNOWN'}],
  },
  'the body in brackets behind each, with a point in its name': {
    html: '<ul><li>Oakfield Surgery (Norwich)</li><li>Paston Surgery (Norwich CCG)</li><li>Staithe Surgery (NHS South Norfolk CCG)</li></ul>',
    practices: [
      {name: 'Oakfield Surgery', address: ['Norwich']},
      {name: 'Paston Surgery'},
      {name: 'Staithe Surgery', organisation: '06Y'},
    ],
  },
  'old names and new ones in a table': {
    html: '<table><tr><th>Old name</th><th>New name</th><th>Date of change</th></tr><tr><td>Paston Surgery</td><td>Coastal Medical Practice</td><td>1 July 2019</td></tr></table><ul><li>Oakfield Surgery</li><li>Coastal Medical Practice</li></ul>',
    practices: [
      {name: 'Coastal Medical Practice', aliases: ['Paston Surgery']},
      {name: 'Oakfield Surgery'},
      {name: 'Coastal Medical Practice'},
    ],
  },
  'a heading with a day to come': {
    html: '<h2>Our practices</h2><ul><li>Oakfield Surgery</li></ul><h2>From April 2020</h2><ul><li>Paston Surgery</li></ul>',
    practices: [{name: 'Oakfield Surgery'}, {name: 'Paston Surgery', organisation: 'UNKNOWN'}],
  },
  'a row of a table struck out by its style': {
    html: '<table><tr><th>Practice</th><th>Town</th></tr><tr><td>Oakfield Surgery</td><td>Aylsham</td></tr><tr style="text-decoration:line-through"><td>Paston Surgery</td><td>North Walsham</td></tr></table>',
    practices: [
      {name: 'Oakfield Surgery', address: ['Aylsham']},
      {name: 'Paston Surgery', address: ['North Walsham'], status: 'closed'},
    ],
  },
  'bodies over the same labels twice': {
    html: '<table><tr><th colspan="2">Norwich CCG</th><th colspan="2">South Norfolk CCG</th></tr><tr><th>Practice</th><th>Postcode</th><th>Practice</th><th>Postcode</th></tr><tr><td>Mundesley Medical Centre</td><td>NR11 8AR</td><td>Ludham Surgery</td><td>NR29 5AB</td></tr></table>',
    practices: [
      {name: 'Mundesley Medical Centre', postcode: 'NR11 8AR'},
      {name: 'Ludham Surgery', postcode: 'NR29 5AB', organisation: '06Y'},
    ],
  },
  'a sentence between two lists': {
    html: '<ul><li>Mundesley Medical Centre</li></ul><p>Since April 2018 the following practice is with South Norfolk CCG.</p><ul><li>Ludham Surgery</li></ul>',
    practices: [{name: 'Mundesley Medical Centre'}, {name: 'Ludham Surgery', organisation: '06Y'}],
  },
  'closed, in a description': {
    html: '<dl><dt>Mundesley Medical Centre</dt><dd>NR11 8AR</dd><dt>Ludham Surgery</dt><dd>Closed on 1 May 2019; patients go to Mundesley Medical Centre</dd></dl>',
    practices: [
      {name: 'Mundesley Medical Centre', postcode: 'NR11 8AR'},
      {name: 'Ludham Surgery', status: 'closed', closed: '2019-05-01'},
    ],
  },
  'a heading with nobody under it': {
    html: '<h3>Practices which left in 2019</h3><p>None</p><h3>Members</h3><ul><li>Mundesley Medical Centre</li></ul>',
    practices: [{name: 'Mundesley Medical Centre'}],
  },
  'labels in bold over members and others to come': {
    html: '<p><b>Members:</b> Mundesley Medical Centre, Bacton Surgery</p><p><b>Not yet members:</b> Ludham Surgery, Acle Medical Centre</p>',
    practices: [
      {name: 'Mundesley Medical Centre'},
      {name: 'Bacton Surgery'},
      {name: 'Ludham Surgery', organisation: 'UNKNOWN'},
      {name: 'Acle Medical Centre', organisation: 'UNKNOWN'},
    ],
  },
};
