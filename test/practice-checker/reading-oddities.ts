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
};
