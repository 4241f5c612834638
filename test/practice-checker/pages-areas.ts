import type {ReadingCase} from './reading-cases.js';

/** Networks, other bodies, branches and what has become of practices, read as a page of NHS Norwich CCG (06W). */
export const AREA_PAGES: Record<string, ReadingCase> = {
  'primary care networks over lists': {
    html: `<h3>OneNorwich North PCN</h3><ul><li>Magdalen Medical Practice</li><li>Lawson Road Surgery</li></ul><h3>OneNorwich South PCN</h3><p><em>Clinical director: Dr Jane Smith</em></p><ul><li>Lakenham Surgery</li></ul>`,
    practices: [
      {name: 'Magdalen Medical Practice'},
      {name: 'Lawson Road Surgery'},
      {name: 'Lakenham Surgery'},
    ],
  },
  'networks with their practices behind a dash': {
    html: `<ul><li><strong>North Primary Care Network</strong> – Magdalen Medical Practice, Lawson Road Surgery, Prospect Medical Practice</li><li><strong>South Primary Care Network</strong> – Lakenham Surgery, Castle Partnership</li></ul>`,
    practices: [
      {name: 'Magdalen Medical Practice'},
      {name: 'Lawson Road Surgery'},
      {name: 'Prospect Medical Practice'},
      {name: 'Lakenham Surgery'},
      {name: 'Castle Partnership'},
    ],
  },
  'networks in a column': {
    html: `<table><tr><th>PCN</th><th>Practice</th><th>ODS code</th></tr><tr><td>North PCN</td><td>Magdalen Medical Practice</td><td>D82024</td></tr><tr><td>South PCN</td><td>Lakenham Surgery</td><td>D82030</td></tr></table>`,
    practices: [
      {name: 'Magdalen Medical Practice', code: 'D82024'},
      {name: 'Lakenham Surgery', code: 'D82030'},
    ],
  },
  'a locality in bold behind which names stand line by line': {
    html: `<p><strong>North locality</strong><br>Magdalen Medical Practice<br>Lawson Road Surgery</p><p><strong>South locality</strong><br>Lakenham Surgery<br>Castle Partnership</p>`,
    practices: [
      {name: 'Magdalen Medical Practice'},
      {name: 'Lawson Road Surgery'},
      {name: 'Lakenham Surgery'},
      {name: 'Castle Partnership'},
    ],
  },
  'practices of others under a bold line': {
    html: `<p>Members of NHS Norwich CCG:</p><ul><li>Lakenham Surgery</li></ul><p><b>The following practices are members of NHS South Norfolk CCG and not of NHS Norwich CCG:</b></p><ul><li>Humbleyard Practice</li><li>Hingham Surgery</li></ul>`,
    practices: [
      {name: 'Lakenham Surgery'},
      {name: 'Humbleyard Practice', organisation: '06Y'},
      {name: 'Hingham Surgery', organisation: '06Y'},
    ],
  },
  'practices nearby that are none of ours': {
    html: `<h2>Our practices</h2><ul><li>Lakenham Surgery</li></ul><h2>Nearby practices outside our area</h2><ul><li>Humbleyard Practice</li></ul>`,
    practices: [{name: 'Lakenham Surgery'}, {name: 'Humbleyard Practice', organisation: 'UNKNOWN'}],
  },
  'a board in brackets in each row': {
    html: `<ul><li>Lakenham Surgery (Norwich)</li><li>Humbleyard Practice (South Norfolk CCG)</li><li>Barham Surgery (not in our area)</li></ul>`,
    practices: [
      {name: 'Lakenham Surgery', address: ['Norwich']},
      {name: 'Humbleyard Practice', organisation: '06Y'},
      {name: 'Barham Surgery', organisation: 'UNKNOWN'},
    ],
  },
  'accordions of bodies': {
    html: `<details open><summary>NHS Norwich CCG</summary><ul><li>Lakenham Surgery</li></ul></details><details><summary>NHS South Norfolk CCG</summary><ul><li>Humbleyard Practice</li></ul></details>`,
    practices: [{name: 'Lakenham Surgery'}, {name: 'Humbleyard Practice', organisation: '06Y'}],
  },
  'dentists and pharmacies on the same page': {
    html: `<h2>GP practices</h2><ul><li>Lakenham Surgery, NR1 3JJ</li></ul><h2>Dentists</h2><ul><li>Norwich Dental Practice, NR1 1AA</li></ul><h2>Pharmacies</h2><ul><li>Boots Pharmacy, NR1 1AB</li></ul>`,
    practices: [{name: 'Lakenham Surgery', postcode: 'NR1 3JJ'}],
  },
  'branches with their addresses under the main surgery': {
    html: `<h3>Humbleyard Practice</h3><h4>Main surgery</h4><p>Cringleford Surgery, Cantley Lane, Norwich, NR4 6TA<br>Tel: 01603 810250</p><h4>Branch surgeries</h4><p>Hethersett Surgery, Great Melton Road, NR9 3AB<br>Mulbarton Surgery, The Common, NR14 8JG</p>`,
    practices: [
      {
        name: 'Humbleyard Practice',
        address: ['Cringleford Surgery', 'Cantley Lane', 'Norwich'],
        postcode: 'NR4 6TA',
        telephone: '01603 810250',
        branches: [
          {name: 'Hethersett Surgery', address: ['Great Melton Road'], postcode: 'NR9 3AB'},
          {name: 'Mulbarton Surgery', address: ['The Common'], postcode: 'NR14 8JG'},
        ],
      },
    ],
  },
  'branches as a list inside, marked so': {
    html: `<ul><li>Humbleyard Practice, Cantley Lane, NR4 6TA<ul><li>Branch: Hethersett Surgery, NR9 3AB</li><li>Branch: Mulbarton Surgery, NR14 8JG</li></ul></li><li>Lakenham Surgery, NR1 3JJ</li></ul>`,
    practices: [
      {
        name: 'Humbleyard Practice',
        address: ['Cantley Lane'],
        postcode: 'NR4 6TA',
        branches: [
          {name: 'Hethersett Surgery', postcode: 'NR9 3AB'},
          {name: 'Mulbarton Surgery', postcode: 'NR14 8JG'},
        ],
      },
      {name: 'Lakenham Surgery', postcode: 'NR1 3JJ'},
    ],
  },
  'branches in rows that are indented': {
    html: `<table><tr><th>Practice</th><th>Postcode</th></tr><tr><td>Humbleyard Practice</td><td>NR4 6TA</td></tr><tr><td>&nbsp;&nbsp;&nbsp;Hethersett Surgery (branch of Humbleyard Practice)</td><td>NR9 3AB</td></tr><tr><td>Lakenham Surgery</td><td>NR1 3JJ</td></tr></table>`,
    practices: [
      {
        name: 'Humbleyard Practice',
        postcode: 'NR4 6TA',
        branches: [{name: 'Hethersett Surgery', postcode: 'NR9 3AB'}],
      },
      {name: 'Lakenham Surgery', postcode: 'NR1 3JJ'},
    ],
  },
  'a column that says main or branch': {
    html: `<table><tr><th>Surgery</th><th>Type</th><th>Postcode</th></tr><tr><td>Humbleyard Practice</td><td>Main</td><td>NR4 6TA</td></tr><tr><td>Hethersett Surgery</td><td>Branch</td><td>NR9 3AB</td></tr><tr><td>Lakenham Surgery</td><td>Main</td><td>NR1 3JJ</td></tr></table>`,
    practices: [
      {
        name: 'Humbleyard Practice',
        postcode: 'NR4 6TA',
        branches: [{name: 'Hethersett Surgery', postcode: 'NR9 3AB'}],
      },
      {name: 'Lakenham Surgery', postcode: 'NR1 3JJ'},
    ],
  },
  'renamed, in several words': {
    html: `<ul><li>Castle Partnership, formerly known as Tuckswood Surgery, NR4 6NE</li><li>Prospect Medical Practice (was Aylsham Road Surgery) NR3 2HW</li><li>Lakenham Surgery - previously Ninham Street Practice - NR1 3JJ</li></ul>`,
    practices: [
      {name: 'Castle Partnership', aliases: ['Tuckswood Surgery'], postcode: 'NR4 6NE'},
      {name: 'Prospect Medical Practice', aliases: ['Aylsham Road Surgery'], postcode: 'NR3 2HW'},
      {name: 'Lakenham Surgery', aliases: ['Ninham Street Practice'], postcode: 'NR1 3JJ'},
    ],
  },
  'now part of another, whose code is on the page': {
    html: `<table><tr><th>Code</th><th>Practice</th></tr><tr><td>D82011</td><td>Castle Partnership</td></tr><tr><td>D82632</td><td>Old Palace Medical Practice (now part of Castle Partnership)</td></tr></table>`,
    practices: [
      {name: 'Castle Partnership', code: 'D82011'},
      {name: 'Old Palace Medical Practice', code: 'D82632', status: 'closed', successor: 'D82011'},
    ],
  },
  'merged with another on a day': {
    html: `<ul><li>Castle Partnership (D82011)</li><li>Old Palace Medical Practice - merged with Castle Partnership on 1 April 2018</li></ul>`,
    practices: [
      {name: 'Castle Partnership', code: 'D82011'},
      {
        name: 'Old Palace Medical Practice',
        status: 'closed',
        closed: '2018-04-01',
        successor: 'D82011',
      },
    ],
  },
  'now part of one that the page does not have': {
    html: `<ul><li>Old Palace Medical Practice, NR2 4AA, now part of Beechcroft Surgery</li><li>Lakenham Surgery</li></ul>`,
    practices: [
      {name: 'Old Palace Medical Practice', postcode: 'NR2 4AA', status: 'closed'},
      {name: 'Lakenham Surgery'},
    ],
  },
  'made of two that merged': {
    html: `<ul><li>Castle Partnership (a merger of Tuckswood Surgery and Gurney Surgery), NR4 6NE</li></ul>`,
    practices: [
      {
        name: 'Castle Partnership',
        aliases: ['Tuckswood Surgery', 'Gurney Surgery'],
        postcode: 'NR4 6NE',
      },
    ],
  },
  'moved to new premises is no leaving': {
    html: `<ul><li>Lakenham Surgery, NR1 3JJ (moved to new premises in May 2018)</li><li>Prospect Medical Practice, NR3 2HW - the practice has moved to Aylsham Road</li></ul>`,
    practices: [
      {name: 'Lakenham Surgery', postcode: 'NR1 3JJ'},
      {name: 'Prospect Medical Practice', postcode: 'NR3 2HW'},
    ],
  },
  'names that begin with Closed': {
    html: `<ul><li>Closed Hill Surgery, NR1 3JJ</li><li>CLOSED - Oak Surgery, NR3 2HW</li><li>Closed: Elm Surgery</li><li><b>Closed</b> Ash Surgery</li></ul>`,
    practices: [
      {name: 'Closed Hill Surgery', postcode: 'NR1 3JJ', organisation: 'UNKNOWN'},
      {name: 'Oak Surgery', postcode: 'NR3 2HW', status: 'closed'},
      {name: 'Elm Surgery', status: 'closed'},
      {name: 'Ash Surgery', status: 'closed'},
    ],
  },
};
