import type {ReadingCase} from './reading-cases.js';

const ash = {name: 'Ash Surgery', address: ['1 Ash Lane', 'Norwich'], postcode: 'NR1 1AA'};
const elm = {name: 'Elm Surgery', address: ['2 Elm Hill', 'Norwich'], postcode: 'NR1 1AB'};

/** Pages that nobody here had seen before. */
export const STRANGERS: Record<string, ReadingCase> = {
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
  'two in one paragraph': {
    html: '<p>Ash Surgery, NR1 1AA; Elm Surgery, NR1 1AB</p>',
    practices: [
      {name: 'Ash Surgery', postcode: 'NR1 1AA'},
      {name: 'Elm Surgery', postcode: 'NR1 1AB'},
    ],
  },
  'branches with a postcode each': {
    html: '<ul><li>Ash Surgery, NR1 1AA (branches at Acle, NR7 9QL and Blofield, NR7 0UJ)</li></ul>',
    practices: [
      {
        name: 'Ash Surgery',
        postcode: 'NR1 1AA',
        branches: [
          {name: 'Acle', postcode: 'NR7 9QL'},
          {name: 'Blofield', postcode: 'NR7 0UJ'},
        ],
      },
    ],
  },
  'one number for telephone and fax, and what is no address': {
    html: '<ul><li>Ash Surgery, NR1 1AA<br>Tel/Fax 01603 111111, option 2<br>Out of hours 111<br><a href="https://www.nhs.uk/ash">View on NHS Choices</a></li><li>Elm Surgery, NR1 1AB</li><li><a href="/list.pdf">List of practices (PDF)</a></li></ul>',
    practices: [
      {
        name: 'Ash Surgery',
        postcode: 'NR1 1AA',
        telephone: '01603 111111',
        website: 'https://www.nhs.uk/ash',
      },
      {name: 'Elm Surgery', postcode: 'NR1 1AB'},
    ],
  },
  'a number that points at a note': {
    html: '<ul><li>Fen Surgery<sup>1</sup>, NR1 1AA</li><li>Elm Surgery<sup>2</sup></li></ul><p><sup>1</sup> Closed on 1 May 2019.</p>',
    practices: [
      {name: 'Fen Surgery', postcode: 'NR1 1AA', status: 'closed', closed: '2019-05-01'},
      {name: 'Elm Surgery'},
    ],
  },
  'closed, but not the practice or not for good': {
    html: '<ul><li>Ash Surgery, NR1 1AA - not closed</li><li>Elm Surgery, NR1 1AB (temporarily closed until 1 May 2019)</li><li>Oak Surgery, NR1 1AC (branch at Ash closed 1 May 2019)</li><li>Closed Door Surgery, NR1 1AD</li><li>Fen Surgery, NR1 1AE<br>List status: Closed</li><li>Yew Surgery, NR1 1AF - closed 1 May 2019 (branch at Ash closed 2018)</li></ul>',
    practices: [
      {name: 'Ash Surgery', postcode: 'NR1 1AA'},
      {
        name: 'Elm Surgery',
        postcode: 'NR1 1AB',
        notes: 'Temporarily closed until 1 May 2019',
      },
      {name: 'Oak Surgery', postcode: 'NR1 1AC'},
      // It may be Door Surgery, which has closed: nobody is told yes, and the editor hears of it.
      {name: 'Closed Door Surgery', postcode: 'NR1 1AD', organisation: 'UNKNOWN'},
      {name: 'Fen Surgery', postcode: 'NR1 1AE'},
      {name: 'Yew Surgery', postcode: 'NR1 1AF', status: 'closed', closed: '2019-05-01'},
    ],
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

/** What is typed where a value stands that it has not the form of, and what is reported. */
export const REPORTED: Record<string, string> = {
  '<table><tr><th>Practice</th><th>Postcode</th></tr><tr><td>Ash Surgery</td><td>NR1 IAA</td></tr></table>':
    'bad-postcode practices[0].postcode',
  '<ul><li>Ash Surgery, Norwich, NR1 IAA</li></ul>': 'bad-postcode practices[0].postcode',
  '<ul><li>Ash Surgery<br>Postcode: N1R 1A</li></ul>': 'bad-postcode practices[0].postcode',
  '<ul><li><a href="javascript:alert(1)">Ash Surgery</a></li></ul>': 'bad-url practices[0].website',
};
