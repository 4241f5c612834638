import type {Practice} from '../../src/practice-checker/schema.js';

/** HTML as editors write it, with the practices that a person would read in it. */
export interface ReadingCase {
  html: string;
  practices: Practice[];
}

const OAK: Practice = {
  name: 'Oak Street Medical Practice',
  address: ['Oak Street', 'Norwich'],
  postcode: 'NR3 3DL',
  telephone: '01603 613431',
};
const LAWSON: Practice = {
  name: 'Lawson Road Surgery',
  address: ['Lawson Road', 'Norwich'],
  postcode: 'NR3 4LE',
  telephone: '01603 427096',
};
const NAMES: Practice[] = [
  {name: 'Castle Partnership'},
  {name: 'Beechcroft and Old Palace'},
  {name: 'UEA Medical Centre'},
];
const BOTH = [OAK, LAWSON];

export const READING: Record<string, ReadingCase> = {
  'a list of names': {
    html: '<ul><li>Castle Partnership</li><li>Beechcroft and Old Palace</li><li>UEA Medical Centre</li></ul>',
    practices: NAMES,
  },
  'a list of lines with commas': {
    html: `<ul><li>Oak Street Medical Practice, Oak Street, Norwich, NR3 3DL, Tel: 01603 613431</li>
      <li>Lawson Road Surgery, Lawson Road, Norwich NR3 4LE. Tel 01603 427096</li></ul>`,
    practices: BOTH,
  },
  'links to the practices, with their addresses behind': {
    html: '<ul><li><a href="https://www.oakstreet.nhs.uk">Oak Street Medical Practice</a>, Oak Street, Norwich, NR3 3DL, 01603 613431</li></ul>',
    practices: [{...OAK, website: 'https://www.oakstreet.nhs.uk'}],
  },
  'bold names and line breaks': {
    html: '<ul><li><strong>Oak Street Medical Practice</strong><br>Oak Street<br>Norwich<br>NR3 3DL<br>Telephone: 01603 613431</li></ul>',
    practices: [OAK],
  },
  'a table with headings': {
    html: `<table><tr><th>Practice</th><th>Address</th><th>Postcode</th><th>Telephone</th></tr>
      <tr><td>Oak Street Medical Practice</td><td>Oak Street, Norwich</td><td>NR3 3DL</td><td>01603 613431</td></tr>
      <tr><td>Lawson Road Surgery</td><td>Lawson Road, Norwich</td><td>NR3 4LE</td><td>01603 427096</td></tr></table>`,
    practices: BOTH,
  },
  'a table whose columns stand in another order, with code and website': {
    html: `<table><thead><tr><th>Practice code</th><th>Tel no</th><th>Surgery name</th><th>Website</th><th>Address</th></tr></thead>
      <tbody><tr><td>D82047</td><td>01603 613431</td><td>Oak Street Medical Practice</td><td><a href="https://oak.example/">Visit</a></td><td>Oak Street<br>Norwich<br>NR3 3DL</td></tr></tbody></table>`,
    practices: [{...OAK, code: 'D82047', website: 'https://oak.example/'}],
  },
  'a table without headings': {
    html: '<table><tr><td>Oak Street Medical Practice</td><td>Oak Street, Norwich, NR3 3DL</td><td>01603 613431</td></tr></table>',
    practices: [OAK],
  },
  'a table with blank cells and a row for each area': {
    html: `<table><tr><th>Practice</th><th>Address</th><th>Tel</th></tr><tr><td colspan="3">Norwich</td></tr>
      <tr><td>Castle Partnership</td><td>&nbsp;</td><td></td></tr></table>`,
    practices: [{name: 'Castle Partnership'}],
  },
  'columns that say other things are left alone': {
    html: `<table><tr><th>Practice</th><th>List size</th><th>Telephone</th></tr>
      <tr><td>Castle Partnership</td><td>16,204</td><td>01603 447766</td></tr></table>`,
    practices: [{name: 'Castle Partnership', telephone: '01603 447766'}],
  },
  'a table with the name as a row heading': {
    html: `<table><tr><th>Name</th><th>Postcode</th></tr><tr><th scope="row">Castle Partnership</th><td>NR4 6NE</td></tr></table>`,
    practices: [{name: 'Castle Partnership', postcode: 'NR4 6NE'}],
  },
  'address blocks': {
    html: `<address>Oak Street Medical Practice<br>Oak Street<br>Norwich<br>NR3 3DL<br>Tel: 01603 613431</address>
      <address>Lawson Road Surgery<br>Lawson Road<br>Norwich<br>NR3 4LE<br>Tel: 01603 427096</address>`,
    practices: BOTH,
  },
  'address blocks under headings': {
    html: `<h3>Oak Street Medical Practice</h3><address>Oak Street<br>Norwich<br>NR3 3DL</address><p>Tel: 01603 613431</p>
      <h3>Lawson Road Surgery</h3><address>Lawson Road<br>Norwich<br>NR3 4LE</address><p>Tel: 01603 427096</p>`,
    practices: BOTH,
  },
  'paragraphs with line breaks': {
    html: `<p>Oak Street Medical Practice<br>Oak Street<br>Norwich<br>NR3 3DL<br>01603 613431</p>
      <p>Lawson Road Surgery<br>Lawson Road<br>Norwich<br>NR3 4LE<br>01603 427096</p>`,
    practices: BOTH,
  },
  'paragraphs on one line': {
    html: `<p>Oak Street Medical Practice, Oak Street, Norwich, NR3 3DL, Tel. 01603 613431</p>
      <p>Lawson Road Surgery, Lawson Road, Norwich, NR3 4LE, Tel. 01603 427096</p>`,
    practices: BOTH,
  },
  'one paragraph, a practice on each line': {
    html: `<p>Oak Street Medical Practice, Oak Street, Norwich, NR3 3DL, Tel: 01603 613431<br>
      Lawson Road Surgery, Lawson Road, Norwich, NR3 4LE, Tel: 01603 427096</p>`,
    practices: BOTH,
  },
  'one paragraph with blank lines between the practices': {
    html: `<p>Oak Street Medical Practice<br>Oak Street<br>Norwich<br>NR3 3DL<br>Tel: 01603 613431<br><br>
      Lawson Road Surgery<br>Lawson Road<br>Norwich<br>NR3 4LE<br>Tel: 01603 427096</p>`,
    practices: BOTH,
  },
  'a bold paragraph above each address': {
    html: `<p><strong>Oak Street Medical Practice</strong></p><p>Oak Street, Norwich, NR3 3DL</p><p>Telephone: 01603 613431</p>
      <p><b>Lawson Road Surgery</b></p><p>Lawson Road, Norwich, NR3 4LE</p><p>Telephone: 01603 427096</p>`,
    practices: BOTH,
  },
  'a definition list': {
    html: `<dl><dt>Oak Street Medical Practice</dt><dd>Oak Street, Norwich, NR3 3DL</dd><dd>01603 613431</dd>
      <dt>Lawson Road Surgery</dt><dd>Lawson Road, Norwich, NR3 4LE</dd><dd>01603 427096</dd></dl>`,
    practices: BOTH,
  },
  'letters of the alphabet, as links and as headings': {
    html: `<p><a href="#c">C</a> | <a href="#u">U</a></p><h2 id="c">C</h2><ul><li>Castle Partnership</li></ul>
      <h2 id="u">U</h2><ul><li>UEA Medical Centre</li></ul><p><a href="#top">Back to top</a></p>`,
    practices: [{name: 'Castle Partnership'}, {name: 'UEA Medical Centre'}],
  },
  'an introduction and headings of towns': {
    html: `<p>We commission care for 236,000 people who are cared for by our 22 member practices.</p>
      <h3>Norwich</h3><ul><li>Castle Partnership, NR4 6NE</li></ul><h3>Taverham</h3><ul><li>Taverham Partnership, NR8 6JR</li></ul>`,
    practices: [
      {name: 'Castle Partnership', postcode: 'NR4 6NE'},
      {name: 'Taverham Partnership', postcode: 'NR8 6JR'},
    ],
  },
  'towns with lists inside': {
    html: '<ul><li>Norwich<ul><li>Castle Partnership</li><li>UEA Medical Centre</li></ul></li></ul>',
    practices: [{name: 'Castle Partnership'}, {name: 'UEA Medical Centre'}],
  },
  'a practice with its details as a list inside': {
    html: '<ul><li>Oak Street Medical Practice<ul><li>Oak Street, Norwich, NR3 3DL</li><li>Tel: 01603 613431</li></ul></li></ul>',
    practices: [OAK],
  },
  'a heading over a list of details': {
    html: '<h3>Oak Street Medical Practice</h3><ul><li>Oak Street, Norwich</li><li>NR3 3DL</li><li>Tel: 01603 613431</li></ul>',
    practices: [OAK],
  },
  'spans and hard spaces of Word': {
    html: '<p class="MsoNormal"><span lang="EN-GB">Oak&nbsp;Street <span>Medical</span> Practice,&nbsp;</span><span>Oak Street, Norwich,&nbsp;NR3&nbsp;3DL,</span> Tel:&nbsp;01603&nbsp;613431<o:p></o:p></p>',
    practices: [OAK],
  },
  'labels before the values': {
    html: `<p>Practice name: Oak Street Medical Practice<br>Address: Oak Street, Norwich<br>Postcode: NR3 3DL<br>
      Phone number: 01603 613431<br>Fax: 01603 000000<br>Email: <a href="mailto:oak@nhs.net">oak@nhs.net</a><br>Practice code: D82047</p>`,
    practices: [{...OAK, code: 'D82047'}],
  },
  'a postcode without its space, brackets around the area code, and a code behind': {
    html: '<ul><li>Oak Street Medical Practice (D82047), Oak Street, Norwich nr33dl, (01603) 613431</li></ul>',
    practices: [{...OAK, code: 'D82047', telephone: '(01603) 613431'}],
  },
  'a link to call and a web address in words': {
    html: '<ul><li>Oak Street Medical Practice, Oak Street, Norwich, NR3 3DL<br><a href="tel:01603613431">01603 613431</a><br>www.oakstreet.nhs.uk</li></ul>',
    practices: [{...OAK, website: 'https://www.oakstreet.nhs.uk'}],
  },
  'dashes between the parts': {
    html: '<ul><li>Oak Street Medical Practice – Oak Street, Norwich – NR3 3DL – 01603 613431</li></ul>',
    practices: [OAK],
  },
  'icons and pictures': {
    html: '<ul><li><img alt=""> Oak Street Medical Practice <br>Oak Street, Norwich, NR3 3DL <i class="icon-phone"></i> 01603 613431</li></ul>',
    practices: [OAK],
  },
  'columns made of a table': {
    html: `<table><tr><td><p>Oak Street Medical Practice<br>Oak Street<br>Norwich<br>NR3 3DL<br>01603 613431</p></td>
      <td><p>Lawson Road Surgery<br>Lawson Road<br>Norwich<br>NR3 4LE<br>01603 427096</p><p></p></td></tr></table>`,
    practices: BOTH,
  },
  'cards of divs': {
    html: `<div class="card"><h3><a href="https://oak.example/">Oak Street Medical Practice</a></h3><div>Oak Street<br>Norwich<br>NR3 3DL</div><div>01603 613431</div></div>
      <div class="card"><h3>Lawson Road Surgery</h3><div>Lawson Road<br>Norwich<br>NR3 4LE</div><div>01603 427096</div></div>`,
    practices: [{...OAK, website: 'https://oak.example/'}, LAWSON],
  },
  'practices in lines of a div, broken only by <br>': {
    html: '<div>Castle Partnership<br>UEA Medical Centre<br>Lakenham Surgery</div>',
    practices: [
      {name: 'Castle Partnership'},
      {name: 'UEA Medical Centre'},
      {name: 'Lakenham Surgery'},
    ],
  },
  'a paragraph for each name': {
    html: '<p>Castle Partnership</p><p>UEA Medical Centre</p>',
    practices: [{name: 'Castle Partnership'}, {name: 'UEA Medical Centre'}],
  },
  'a practice that has closed': {
    html: '<ul><li><strong>Old Palace Medical Practice</strong><br>Norwich, NR2 4AA<br>Closed on 30 April 2018</li></ul>',
    practices: [
      {
        name: 'Old Palace Medical Practice',
        address: ['Norwich'],
        postcode: 'NR2 4AA',
        status: 'closed',
        closed: '2018-04-30',
      },
    ],
  },
  'two telephones': {
    html: '<ul><li>Castle Partnership, NR4 6NE, 01603 111222 / 01603 111333</li><li>UEA Medical Centre, NR4 7TJ<br>Tel: 01603 111222 / 01603 111333</li></ul>',
    practices: [
      {name: 'Castle Partnership', postcode: 'NR4 6NE', telephone: '01603 111222'},
      {name: 'UEA Medical Centre', postcode: 'NR4 7TJ', telephone: '01603 111222'},
    ],
  },
  'nothing but an introduction': {
    html: '<p>You can see if these include your GP Practice here. We do not commission dentists.</p>',
    practices: [],
  },
};
