import type {ReadingCase} from './reading-cases.js';

const OAK = {name: 'Oak Street Surgery', postcode: 'NR3 3DL'};

/** People, hours and boxes between a heading's name and its details, and words that an editor struck out. */
export const CORRECTIONS: Record<string, ReadingCase> = {
  ...Object.fromEntries(
    [
      'Practice Manager: Jean Hall',
      'Dr A Smith, Dr B Jones',
      'Dr Smith and Partners',
      'Lead GP - Dr Smith',
      'Practice nurse – Ann Bell',
      'Mrs Jean Hall, practice manager',
    ].map((people): [string, ReadingCase] => [
      `"${people}" between the name and its postcode`,
      {
        html: `<h3>Oak Street Surgery</h3><p>${people}</p><p>NR3 3DL</p><h3>Elm Surgery</h3><p>${people}</p><p>NR3 4LE</p>`,
        practices: [OAK, {name: 'Elm Surgery', postcode: 'NR3 4LE'}],
      },
    ]),
  ),
  'a heading of practices and their branches': {
    html: '<h3>Practices and branch surgeries</h3><p>Oak Street Surgery, 1 Oak Street, NR3 3DL</p>',
    practices: [{...OAK, address: ['1 Oak Street']}],
  },
  'opening hours in a table between the name and its address': {
    html: '<h3>Oak Street Surgery</h3><table><tr><th>Day</th><th>Open</th></tr><tr><td>Monday</td><td>8am to 6pm</td></tr><tr><td>Tuesday</td><td>8am to 6pm</td></tr></table><p>1 Oak Street, NR3 3DL</p>',
    practices: [{...OAK, address: ['1 Oak Street']}],
  },
  'opening hours in a table without labels': {
    html: '<h3>Oak Street Surgery</h3><table><tr><td>Monday</td><td>8am to 6pm</td></tr><tr><td>Saturday</td><td>Closed</td></tr></table><p>1 Oak Street, NR3 3DL</p>',
    practices: [{...OAK, address: ['1 Oak Street']}],
  },
  'a list of figures between the name and its address': {
    html: '<h3>Oak Street Surgery</h3><ul><li>List size: 8,123</li><li>Dispensing: no</li></ul><p>1 Oak Street, NR3 3DL</p>',
    practices: [{...OAK, address: ['1 Oak Street']}],
  },
  'a name with the one before it struck out': {
    html: '<ul><li><del>Ash Surgery</del> Yew Surgery, NR3 3DL</li><li><s>Fir Practice</s> Elm Surgery</li></ul>',
    practices: [{name: 'Yew Surgery', postcode: 'NR3 3DL'}, {name: 'Elm Surgery'}],
  },
  'a practice that is closed for its refurbishment': {
    html: '<ul><li>Oak Street Surgery, NR3 3DL (closed for refurbishment until 5 May)</li></ul>',
    practices: [{...OAK, notes: 'Closed for refurbishment until 5 May'}],
  },
  'a practice that has moved to another street': {
    html: '<p>Oak Street Surgery has moved to 12 New Road, Norwich, NR3 3DL.</p>',
    practices: [{...OAK, address: ['12 New Road', 'Norwich']}],
  },
  'a number with the one before it struck out': {
    html: '<ul><li>Oak Street Surgery, NR3 3DL, <s>01603 111111</s> 01603 222222</li><li>Elm Surgery<br>Tel: <del>01603 333333</del> 01603 444444</li></ul>',
    practices: [
      {...OAK, telephone: '01603 222222'},
      {name: 'Elm Surgery', telephone: '01603 444444'},
    ],
  },
  'an address with the one before it struck out': {
    html: '<ul><li>Oak Street Surgery<br><s>9 Old Road, NR9 9AA</s><br>1 Oak Street, NR3 3DL</li></ul><p>Elm Surgery, <del>2 Old Road, NR9 9AB</del> 3 Elm Hill, NR3 4LE</p>',
    practices: [
      {...OAK, address: ['1 Oak Street']},
      {name: 'Elm Surgery', address: ['3 Elm Hill'], postcode: 'NR3 4LE'},
    ],
  },
};
