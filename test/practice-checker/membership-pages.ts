import {table} from '../helpers/written-table.js';

const OAK = '<li>Oak Surgery, NR3 3DL</li>';
const ELM = '<li>Elm Surgery, NR3 4LE</li>';

/** HTML, and what may be said of the practices in it. */
export const PAGES: Record<string, [html: string, told: Record<string, 'yes' | 'no' | 'unknown'>]> =
  {
    'a column that names the body': [
      table(
        'Practice|CCG',
        'Oak Surgery|NHS South Norfolk CCG',
        'Elm Surgery|Norwich CCG',
        'Ash Surgery|NHS Elsewhere CCG',
        'Yew Surgery|06Y',
        'Fir Surgery|South Norfolk',
      ),
      {
        'Oak Surgery': 'no',
        'Elm Surgery': 'yes',
        'Ash Surgery': 'no',
        'Yew Surgery': 'no',
        'Fir Surgery': 'no',
      },
    ],
    'a body over several rows': [
      `<table><tr><th>CCG</th><th>Practice</th><th>Tel</th></tr><tr><td rowspan="2">NHS South Norfolk CCG</td><td>Oak Surgery</td><td></td></tr>
      <tr><td>Elm Surgery</td><td></td></tr><tr><td>NHS Norwich CCG</td><td>Ash Surgery</td><td></td></tr></table>`,
      {'Oak Surgery': 'no', 'Elm Surgery': 'no', 'Ash Surgery': 'yes'},
    ],
    'columns of status, closing and membership': [
      table(
        'Practice name|Status|Date closed|Member',
        'Oak Surgery|Open||Yes',
        'Elm Surgery|Closed||Yes',
        'Ash Surgery|Open|31/03/2019|Yes',
        'Yew Surgery|Open||No',
        'Fir Surgery|Merged||Yes',
      ),
      {
        'Oak Surgery': 'yes',
        'Elm Surgery': 'unknown',
        'Ash Surgery': 'unknown',
        'Yew Surgery': 'unknown',
        'Fir Surgery': 'unknown',
      },
    ],
    'labels about membership': [
      `<p>Oak Surgery<br>NR3 3DL<br>Status: Closed</p><p>Elm Surgery<br>NR3 4LE<br>Member: No</p><p>Ash Surgery<br>NR3 4LF<br>CCG: South Norfolk</p>`,
      {'Oak Surgery': 'unknown', 'Elm Surgery': 'unknown', 'Ash Surgery': 'no'},
    ],
    'headings of bodies': [
      `<h3>Practices in NHS Norwich CCG</h3><ul>${OAK}</ul><h3>Practices in NHS South Norfolk CCG</h3><ul>${ELM}</ul>`,
      {'Oak Surgery': 'yes', 'Elm Surgery': 'no'},
    ],
    'a heading over practices that closed, until the next of its level': [
      `<h2>Practices which have closed</h2><h3>North</h3><ul>${OAK}</ul><h2>Norwich</h2><ul>${ELM}</ul>`,
      {'Oak Surgery': 'unknown', 'Elm Surgery': 'yes'},
    ],
    'a bold line over neighbours': [
      `<ul>${ELM}</ul><p><strong>Neighbouring practices</strong></p><ul>${OAK}</ul>`,
      {'Elm Surgery': 'yes', 'Oak Surgery': 'unknown'},
    ],
    'a sentence over practices that left': [
      `<p>The practices below left us in 2018.</p><ul>${OAK}</ul>`,
      {'Oak Surgery': 'unknown'},
    ],
    'a summary over practices that closed': [
      `<details><summary>Closed practices</summary><ul>${OAK}</ul></details><ul>${ELM}</ul>`,
      {'Oak Surgery': 'unknown', 'Elm Surgery': 'yes'},
    ],
    'a row across a table': [
      `<table><tr><th>Practice</th><th>Tel</th></tr><tr><td>Elm Surgery</td><td></td></tr>
      <tr><td colspan="2">Closed practices</td></tr><tr><td>Oak Surgery</td><td></td></tr></table><ul><li>Ash Surgery</li></ul>`,
      {'Elm Surgery': 'yes', 'Oak Surgery': 'unknown', 'Ash Surgery': 'yes'},
    ],
    'struck out, however': [
      `<ul><li><s>Oak Surgery, NR3 3DL</s></li><li><del>Elm Surgery</del>, NR3 4LE</li><li><span style="text-decoration: line-through">Ash Surgery</span></li><li>Yew Surgery, <s>NR3 4LF</s></li></ul>`,
      {
        'Oak Surgery': 'unknown',
        'Elm Surgery': 'unknown',
        'Ash Surgery': 'unknown',
        'Yew Surgery': 'yes',
      },
    ],
    'struck out in a definition list': [
      '<dl><dt><s>Oak Surgery</s></dt><dd>NR3 3DL</dd><dt>Elm Surgery</dt><dd>NR3 4LE</dd></dl>',
      {'Oak Surgery': 'unknown', 'Elm Surgery': 'yes'},
    ],
    'struck out in a table': [
      table('Practice|Tel', '<s>Oak Surgery</s>|', 'Elm Surgery|'),
      {'Oak Surgery': 'unknown', 'Elm Surgery': 'yes'},
    ],
    'hours and full lists are no closing': [
      '<ul><li>Oak Surgery, NR3 3DL<br>Closed on Wednesday afternoons</li><li>Elm Surgery (list closed), NR3 4LE</li></ul>',
      {'Oak Surgery': 'yes', 'Elm Surgery': 'yes'},
    ],
    'struck lines of a paragraph': [
      '<p>Elm Surgery, NR3 4LE<br><s>Oak Surgery, NR3 3DL</s></p><p><del>Ash Surgery</del><br>Yew Surgery</p>',
      {
        'Elm Surgery': 'yes',
        'Oak Surgery': 'unknown',
        'Ash Surgery': 'unknown',
        'Yew Surgery': 'yes',
      },
    ],
    'a heading over practices that have left': [
      `<h3>Members</h3><ul>${ELM}</ul><h3>Practices that have left</h3><ul>${OAK}</ul><h3>Non-member practices</h3><ul><li>Ash Surgery</li></ul>`,
      {'Elm Surgery': 'yes', 'Oak Surgery': 'unknown', 'Ash Surgery': 'unknown'},
    ],
    'a body in brackets behind a name': [
      '<ul><li>Oak Surgery (South Norfolk CCG)</li><li>Elm Surgery (part of NHS Norwich CCG)</li><li>Ash Surgery (NHS Elsewhere CCG)</li></ul>',
      {'Oak Surgery': 'no', 'Elm Surgery': 'yes', 'Ash Surgery': 'no'},
    ],
    'a note to a name with a mark': [
      '<ul><li>Oak Surgery*</li><li>Elm Surgery</li></ul><p>* closed on 31 March 2019</p>',
      {'Oak Surgery': 'unknown', 'Elm Surgery': 'yes'},
    ],
    'a sentence elsewhere that names the practice': [
      `<ul>${OAK}${ELM}</ul><p>Oak Surgery closed on 31 March 2019. Patients were moved to Elm Surgery.</p>`,
      {'Oak Surgery': 'unknown', 'Elm Surgery': 'yes'},
    ],
    'a note in a column of another name': [
      table(
        'Practice|Notes',
        'Oak Surgery|Closed 31 March 2019',
        'Elm Surgery|Closed Wednesday pm',
      ),
      {'Oak Surgery': 'unknown', 'Elm Surgery': 'yes'},
    ],
    'a closing that is still to come': [
      '<ul><li>Oak Surgery will close on 31 March 2030</li><li>Elm Surgery is due to close</li></ul>',
      {'Oak Surgery': 'yes', 'Elm Surgery': 'unknown'},
    ],
    'words that take a practice out': [
      `<ul>${[
        'contract ended 31 March 2019',
        'list dispersed on 1 May 2019',
        'patients have moved to Elm Surgery',
        'suspended',
        'has shut down',
        'commissioned by NHS England',
      ]
        .map((words, at) => `<li>Oak Surgery ${at} - ${words}</li>`)
        .join('')}<li>Ash Surgery (retired)</li><li>Yew Surgery (inactive)</li>${ELM}</ul>`,
      {
        'Oak Surgery 0': 'unknown',
        'Oak Surgery 1': 'unknown',
        'Oak Surgery 2': 'unknown',
        'Oak Surgery 3': 'unknown',
        'Oak Surgery 4': 'unknown',
        'Oak Surgery 5': 'unknown',
        'Ash Surgery': 'unknown',
        'Yew Surgery': 'unknown',
        'Elm Surgery': 'yes',
      },
    ],
    'headings over those that leave or are out': [
      `<h3>Members</h3><ul>${ELM}</ul><h3>Practices leaving the CCG on 1 April 2019</h3><ul>${OAK}</ul><h3>Ex-members</h3><ul><li>Ash Surgery</li></ul><h3>Out of area practices</h3><ul><li>Yew Surgery</li></ul>`,
      {
        'Elm Surgery': 'yes',
        'Oak Surgery': 'unknown',
        'Ash Surgery': 'unknown',
        'Yew Surgery': 'unknown',
      },
    ],
    'a column that says whether, and a sentence of several': [
      `${table('Practice|In CCG?', 'Oak Surgery|No', 'Elm Surgery|Yes')}<p>Ash Surgery, Yew Surgery and Fir Surgery are not members.</p>`,
      {'Oak Surgery': 'unknown', 'Elm Surgery': 'yes'},
    ],
    'a body as a term over its practices': [
      '<dl><dt>NHS South Norfolk CCG</dt><dd>Oak Surgery</dd><dd>Ash Surgery</dd><dt>NHS Norwich CCG</dt><dd>Elm Surgery</dd></dl>',
      {'Oak Surgery': 'no', 'Ash Surgery': 'no', 'Elm Surgery': 'yes'},
    ],
    'a body with a day in brackets': [
      '<ul><li>Oak Surgery (part of South Norfolk CCG from April 2019)</li></ul>',
      {'Oak Surgery': 'no'},
    ],
    'hidden rows': [`<ul><li hidden>Oak Surgery</li>${ELM}</ul>`, {'Elm Surgery': 'yes'}],
    'towns over lists, localities, contacts and sentences': [
      `<ul><li>Norwich<ul>${OAK}</ul></li><li>Locality: North</li><li>Contact us: 01603 111222</li>
      <li>Patients of Ash Practice, NR3 3DL should contact us</li>${ELM}</ul><p>For complaints contact NHS England</p>`,
      {'Oak Surgery': 'yes', 'Elm Surgery': 'yes'},
    ],
  };
