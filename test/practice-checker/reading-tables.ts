import type {ReadingCase} from './reading-cases.js';

const ash = {name: 'Ash Surgery', address: ['1 Ash Lane', 'Norwich'], postcode: 'NR1 1AA'};
const elm = {name: 'Elm Surgery', address: ['2 Elm Hill', 'Norwich'], postcode: 'NR1 1AB'};

/** Habits of editors in tables and definition lists. */
export const TABLES: Record<string, ReadingCase> = {
  'a column of branches': {
    html: `<table><thead><tr><th>Practice Name</th><th>Branch surgeries</th><th>Address</th><th>Telephone</th></tr></thead><tbody><tr><td>Humbleyard Practice</td><td>Hethersett Surgery<br>Mulbarton Surgery</td><td>Cringleford Surgery, Cantley Lane, Norwich NR4 6TA</td><td>01603 810250</td></tr></tbody></table>`,
    practices: [
      {
        name: 'Humbleyard Practice',
        postcode: 'NR4 6TA',
        telephone: '01603 810250',
        address: ['Cringleford Surgery', 'Cantley Lane', 'Norwich'],
        branches: [{name: 'Hethersett Surgery'}, {name: 'Mulbarton Surgery'}],
      },
    ],
  },
  'a heading over two columns': {
    html: `<table><tr><th>Practice</th><th colspan="2">Address</th><th>Phone</th></tr><tr><td>Oak Surgery</td><td>1 Oak Street</td><td>NR3 3DL</td><td>01603 613431</td></tr></table>`,
    practices: [
      {
        name: 'Oak Surgery',
        postcode: 'NR3 3DL',
        telephone: '01603 613431',
        address: ['1 Oak Street'],
      },
    ],
  },
  'headings in two rows': {
    html: `<table><tr><th rowspan="2">Practice</th><th colspan="2">Contact</th></tr><tr><th>Address</th><th>Telephone</th></tr><tr><td>Oak Surgery</td><td>1 Oak Street, Norwich NR3 3DL</td><td>01603 613431</td></tr></table>`,
    practices: [
      {
        name: 'Oak Surgery',
        postcode: 'NR3 3DL',
        telephone: '01603 613431',
        address: ['1 Oak Street', 'Norwich'],
      },
    ],
  },
  'a practice that reaches down over its sites': {
    html: `<table><tr><th>Practice</th><th>Site</th><th>Postcode</th></tr><tr><td rowspan="2">Castle Partnership</td><td>Tuckswood Surgery</td><td>NR4 6NE</td></tr><tr><td>Gurney Surgery</td><td>NR1 3JT</td></tr><tr><td>Oak Surgery</td><td>Oak Street</td><td>NR3 3DL</td></tr></table>`,
    practices: [
      {
        name: 'Castle Partnership',
        postcode: 'NR4 6NE',
        address: ['Tuckswood Surgery'],
        branches: [{name: 'Gurney Surgery', postcode: 'NR1 3JT'}],
      },
      {name: 'Oak Surgery', postcode: 'NR3 3DL', address: ['Oak Street']},
    ],
  },
  'definition lists of labels': {
    html: `<dl><dt>Name</dt><dd>Oak Surgery</dd><dt>Address</dt><dd>1 Oak Street, Norwich NR3 3DL</dd><dt>Telephone</dt><dd>01603 613431</dd></dl><dl><dt>Name</dt><dd>Elm Surgery</dd><dt>Address</dt><dd>2 Elm Hill, Norwich NR3 1HN</dd><dt>Telephone</dt><dd>01603 611111</dd></dl>`,
    practices: [
      {
        name: 'Oak Surgery',
        postcode: 'NR3 3DL',
        telephone: '01603 613431',
        address: ['1 Oak Street', 'Norwich'],
      },
      {
        name: 'Elm Surgery',
        postcode: 'NR3 1HN',
        telephone: '01603 611111',
        address: ['2 Elm Hill', 'Norwich'],
      },
    ],
  },
  'labels of several practices in one definition list': {
    html: `<dl><dt>Practice</dt><dd>Oak Surgery</dd><dt>Postcode</dt><dd>NR3 3DL</dd><dt>Practice</dt><dd>Elm Surgery</dd><dt>Postcode</dt><dd>NR3 1HN</dd></dl>`,
    practices: [
      {name: 'Oak Surgery', postcode: 'NR3 3DL'},
      {name: 'Elm Surgery', postcode: 'NR3 1HN'},
    ],
  },
  'a table for each practice, labels down the side': {
    html: `<table><tr><th>Practice</th><td>Oak Surgery</td></tr><tr><th>Address</th><td>1 Oak Street, Norwich NR3 3DL</td></tr><tr><th>Tel</th><td>01603 613431</td></tr></table><table><tr><th>Practice</th><td>Elm Surgery</td></tr><tr><th>Address</th><td>2 Elm Hill, Norwich NR3 1HN</td></tr></table>`,
    practices: [
      {
        name: 'Oak Surgery',
        postcode: 'NR3 3DL',
        telephone: '01603 613431',
        address: ['1 Oak Street', 'Norwich'],
      },
      {name: 'Elm Surgery', postcode: 'NR3 1HN', address: ['2 Elm Hill', 'Norwich']},
    ],
  },
  'names in the cells of a layout': {
    html: `<table><tr><td>Oak Surgery</td><td>Elm Surgery</td></tr><tr><td>Ash Surgery</td><td>Yew Surgery</td></tr></table>`,
    practices: [
      {name: 'Oak Surgery'},
      {name: 'Elm Surgery'},
      {name: 'Ash Surgery'},
      {name: 'Yew Surgery'},
    ],
  },
  'a code first, and a list size': {
    html: `<table><tr><th>ODS</th><th>GP Practice</th><th>Locality</th><th>List size</th></tr><tr><td>D82001</td><td>Oak Surgery</td><td>North Norwich</td><td>12,345</td></tr></table>`,
    practices: [{name: 'Oak Surgery', code: 'D82001'}],
  },
  'all details in one column': {
    html: `<table><tr><th>Surgery</th><th>Contact details</th></tr><tr><td>Oak Surgery</td><td>1 Oak Street<br>Norwich NR3 3DL<br>Tel: 01603 613431<br><a href="https://oak.nhs.uk">Website</a></td></tr></table>`,
    practices: [
      {
        name: 'Oak Surgery',
        website: 'https://oak.nhs.uk',
        postcode: 'NR3 3DL',
        telephone: '01603 613431',
        address: ['1 Oak Street', 'Norwich'],
      },
    ],
  },
  'columns of people': {
    html: `<table><tr><th>Practice</th><th>Senior partner</th><th>Practice Manager</th><th>Address</th></tr><tr><td>Oak Surgery</td><td>Dr J Smith</td><td>Mrs A Jones</td><td>1 Oak Street, NR3 3DL</td></tr></table>`,
    practices: [{name: 'Oak Surgery', postcode: 'NR3 3DL', address: ['1 Oak Street']}],
  },
  'a row of one heading cell for each area': {
    html: `<table><thead><tr><th>Practice</th><th>Phone</th></tr></thead><tbody><tr><th colspan="2">North Locality</th></tr><tr><td>Oak Surgery</td><td>01603 111111</td></tr><tr><th colspan="2" scope="colgroup">South Locality</th></tr><tr><td>Elm Surgery</td><td>01603 222222</td></tr></tbody></table>`,
    practices: [
      {name: 'Oak Surgery', telephone: '01603 111111'},
      {name: 'Elm Surgery', telephone: '01603 222222'},
    ],
  },
  'a summary list of the NHS website': {
    html: `<dl class="nhsuk-summary-list"><div class="nhsuk-summary-list__row"><dt>Practice name</dt><dd>Oak Surgery</dd></div><div><dt>Address</dt><dd>1 Oak Street<br>Norwich<br>NR3 3DL</dd></div><div><dt>Phone</dt><dd>01603 111111</dd></div></dl>`,
    practices: [
      {
        name: 'Oak Surgery',
        postcode: 'NR3 3DL',
        telephone: '01603 111111',
        address: ['1 Oak Street', 'Norwich'],
      },
    ],
  },
  'a code first in a table without headings': {
    html: `<table><tr><td>D82001</td><td>Oak Surgery</td><td>NR3 3DL</td></tr><tr><td>D82002</td><td>Elm Surgery</td><td>NR3 1HN</td></tr></table>`,
    practices: [
      {name: 'Oak Surgery', code: 'D82001', postcode: 'NR3 3DL'},
      {name: 'Elm Surgery', code: 'D82002', postcode: 'NR3 1HN'},
    ],
  },
  'a heading that names the body over the names': {
    html: `<table><tr><th>NHS Norwich CCG member practices</th><th>Postcode</th></tr><tr><td>Oak Surgery</td><td>NR3 3DL</td></tr></table>`,
    practices: [{name: 'Oak Surgery', postcode: 'NR3 3DL'}],
  },
  'one column known, one not': {
    html: `<table><tr><th>Practice</th><th>Accepting new patients</th></tr><tr><td>Oak Surgery</td><td>No - list closed</td></tr></table>`,
    practices: [{name: 'Oak Surgery'}],
  },
  'a branch in a row of its own': {
    html: `<table><tr><th>Practice</th><th>Address</th><th>Tel</th></tr><tr><td>Humbleyard Practice</td><td>Cringleford NR4 6TA</td><td>01603 1</td></tr><tr><td>- Hethersett (branch)</td><td>NR9 3AB</td><td></td></tr><tr><td>Oak Surgery</td><td>NR3 3DL</td><td></td></tr></table>`,
    practices: [
      {
        name: 'Humbleyard Practice',
        postcode: 'NR4 6TA',
        address: ['Cringleford'],
        branches: [{name: 'Hethersett', postcode: 'NR9 3AB'}],
      },
      {name: 'Oak Surgery', postcode: 'NR3 3DL'},
    ],
  },
  'a column of names without a heading': {
    html: `<table><tr><th></th><th>Address</th><th>Tel</th></tr><tr><td>Oak Surgery</td><td>1 Oak St NR3 3DL</td><td>01603 111111</td></tr></table>`,
    practices: [
      {name: 'Oak Surgery', postcode: 'NR3 3DL', telephone: '01603 111111', address: ['1 Oak St']},
    ],
  },
  'two practices in one cell': {
    html: `<table><tr><th>Locality</th><th>Practices</th></tr><tr><td>North</td><td>Oak Surgery<br>Elm Surgery</td></tr><tr><td>South</td><td>Ash Surgery</td></tr></table>`,
    practices: [{name: 'Oak Surgery'}, {name: 'Elm Surgery'}, {name: 'Ash Surgery'}],
  },
  'an area over several rows': {
    html: `<table><tr><th>Locality</th><th>Practice</th></tr><tr><td rowspan="2">North</td><td>Oak Surgery</td></tr><tr><td>Elm Surgery</td></tr></table>`,
    practices: [{name: 'Oak Surgery'}, {name: 'Elm Surgery'}],
  },
  'areas as terms over lists': {
    html: `<dl><dt>North Norwich</dt><dd><ul><li>Oak Surgery</li><li>Elm Surgery</li></ul></dd></dl>`,
    practices: [{name: 'Oak Surgery'}, {name: 'Elm Surgery'}],
  },
  'a table with paragraphs in its cells': {
    html: `<table><tr><td><p>Practice</p></td><td><p>Address</p></td></tr><tr><td><p>Ash Surgery</p></td><td><p>1 Ash Lane</p><p>Norwich NR1 1AA</p></td></tr><tr><td><p>Elm Surgery</p></td><td><p>2 Elm Hill</p><p>Norwich</p><p>NR1 1AB</p></td></tr></table>`,
    practices: [ash, elm],
  },
  'a table with contact details in paragraphs': {
    html: `<table><tr><th>GP Practice</th><th>Contact details</th></tr><tr><td><p>Ash Surgery</p></td><td><p>1 Ash Lane</p><p>Norwich</p><p>NR1 1AA</p><p>01603 111111</p></td></tr></table>`,
    practices: [{...ash, telephone: '01603 111111'}],
  },
  'columns of places by other names': {
    html: ['Where', 'Location', 'Situated', 'Premises', 'Based at', 'Find it']
      .map(
        (label) =>
          `<table><tr><th>Practice</th><th>${label}</th></tr><tr><td>Ash Surgery</td><td>1 Ash Lane, Norwich, NR1 1AA</td></tr></table>`,
      )
      .join(''),
    practices: [ash, ash, ash, ash, ash, ash],
  },
  'two practices in each row of a layout': {
    html: `<table><tr><td>Ash Surgery<br>1 Ash Lane<br>Norwich<br>NR1 1AA</td><td>Elm Surgery<br>2 Elm Hill<br>Norwich<br>NR1 1AB</td></tr></table>`,
    practices: [ash, elm],
  },
  'a column that says whether lists are closed': {
    html: '<table><tr><th>Practice</th><th>List status</th></tr><tr><td>Ash Surgery</td><td>Closed</td></tr></table>',
    practices: [{name: 'Ash Surgery'}],
  },
  'nearly a code or a telephone': {
    html: '<table><tr><th>Practice</th><th>Code</th><th>Tel</th></tr><tr><td>Ash Surgery</td><td>D8204O</td><td>01603 12</td></tr></table><ul><li>Elm Surgery (D8204O), Norwich, NR1 1AB</li></ul>',
    practices: [
      {name: 'Ash Surgery', code: 'D82040', telephone: '01603 12'},
      {name: 'Elm Surgery', code: 'D82040', address: ['Norwich'], postcode: 'NR1 1AB'},
    ],
  },
};
