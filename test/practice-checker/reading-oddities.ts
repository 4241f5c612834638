import type {ReadingCase} from './reading-cases.js';

/** What stands between, around and behind the words of practices. */
export const ODDITIES: Record<string, ReadingCase> = {
  'a town in brackets': {
    html: '<ul><li><a href="https://www.oak.nhs.uk">Oak Surgery</a> (Norwich)</li></ul>',
    practices: [{name: 'Oak Surgery', website: 'https://www.oak.nhs.uk', address: ['Norwich']}],
  },
  'commas and "and" at the ends of lines': {
    html: '<p>Oak Surgery,<br>Elm Surgery,<br>Ash Surgery and<br>Yew Surgery</p>',
    practices: [
      {name: 'Oak Surgery'},
      {name: 'Elm Surgery'},
      {name: 'Ash Surgery'},
      {name: 'Yew Surgery'},
    ],
  },
  'hours as a table inside an item': {
    html: '<ul><li>Oak Surgery, NR3 3DL<table><tr><th>Day</th><th>Hours</th></tr><tr><td>Monday</td><td>8am</td></tr></table></li></ul>',
    practices: [{name: 'Oak Surgery', postcode: 'NR3 3DL'}],
  },
  'telephone, fax and e-mail by their letters': {
    html: '<ul><li>Oak Surgery, NR3 3DL, T 01603 613431 / F 01603 613432 / E oak@nhs.net</li></ul>',
    practices: [{name: 'Oak Surgery', postcode: 'NR3 3DL', telephone: '01603 613431'}],
  },
  'an e-mail address or a fax number on the line of the practice': {
    html: '<ul><li>Oak Surgery, NR3 3DL, oak@nhs.net</li><li>Elm Surgery<br>NR3 1HN<br>Fax: 01603 222222</li><li>Ash Surgery, NR1 1AA Tel 01603 111111 Fax 01603 111112</li></ul>',
    practices: [
      {name: 'Oak Surgery', postcode: 'NR3 3DL'},
      {name: 'Elm Surgery', postcode: 'NR3 1HN'},
      {name: 'Ash Surgery', postcode: 'NR1 1AA', telephone: '01603 111111'},
    ],
  },
  'dashes without spaces': {
    html: '<ul><li>Oak Surgery—1 Oak Street, NR3 3DL</li><li>Elm Surgery-NR3 1HN</li></ul>',
    practices: [
      {name: 'Oak Surgery', address: ['1 Oak Street'], postcode: 'NR3 3DL'},
      {name: 'Elm Surgery', postcode: 'NR3 1HN'},
    ],
  },
  'details as a list under a name in bold': {
    html: '<ul><li><strong>Oak Surgery</strong><ul><li>1 Oak Street, Norwich</li><li>NR3 3DL</li><li>Phone: 01603 613431</li><li>Website: <a href="https://oak.nhs.uk">https://oak.nhs.uk</a></li></ul></li></ul>',
    practices: [
      {
        name: 'Oak Surgery',
        address: ['1 Oak Street', 'Norwich'],
        postcode: 'NR3 3DL',
        telephone: '01603 613431',
        website: 'https://oak.nhs.uk',
      },
    ],
  },
  'former and other names': {
    html: `<ul><li>Castle Partnership (formerly Tuckswood Surgery)</li><li>Oak Surgery (previously known as Old Oak Practice), NR3 3DL</li><li>Elm Surgery, also known as Dr Prasad's Practice, NR3 1HN</li></ul>`,
    practices: [
      {name: 'Castle Partnership', aliases: ['Tuckswood Surgery']},
      {name: 'Oak Surgery', postcode: 'NR3 3DL', aliases: ['Old Oak Practice']},
      {name: 'Elm Surgery', postcode: 'NR3 1HN', aliases: ["Dr Prasad's Practice"]},
    ],
  },
  'main and branch surgery as labels': {
    html: `<h3>Humbleyard Practice</h3><p><strong>Main surgery:</strong> Cringleford, NR4 6TA<br><strong>Branch surgery:</strong> Hethersett Surgery, NR9 3AB</p>`,
    practices: [
      {
        name: 'Humbleyard Practice',
        postcode: 'NR4 6TA',
        address: ['Cringleford'],
        branches: [{name: 'Hethersett Surgery', postcode: 'NR9 3AB'}],
      },
    ],
  },
  'branches as a list under their own words': {
    html: `<h3>Humbleyard Practice</h3><p>Cringleford, NR4 6TA</p><p>Branches:</p><ul><li>Hethersett Surgery, NR9 3AB</li><li>Mulbarton Surgery, NR14 8JG</li></ul><h3>Oak Surgery</h3><p>NR3 3DL</p>`,
    practices: [
      {
        name: 'Humbleyard Practice',
        postcode: 'NR4 6TA',
        address: ['Cringleford'],
        branches: [
          {name: 'Hethersett Surgery', postcode: 'NR9 3AB'},
          {name: 'Mulbarton Surgery', postcode: 'NR14 8JG'},
        ],
      },
      {name: 'Oak Surgery', postcode: 'NR3 3DL'},
    ],
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
};

/** What is typed where a value stands that it has not the form of, and what is reported. */
export const REPORTED: Record<string, string> = {
  '<table><tr><th>Practice</th><th>Postcode</th></tr><tr><td>Ash Surgery</td><td>NR1 IAA</td></tr></table>':
    'bad-postcode practices[0].postcode',
  '<ul><li>Ash Surgery, Norwich, NR1 IAA</li></ul>': 'bad-postcode practices[0].postcode',
  '<ul><li>Ash Surgery<br>Postcode: N1R 1A</li></ul>': 'bad-postcode practices[0].postcode',
  '<ul><li><a href="javascript:alert(1)">Ash Surgery</a></li></ul>': 'bad-url practices[0].website',
};
