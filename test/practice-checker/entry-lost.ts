interface Case {
  html: string;
  practices: object[];
}

const OAK = {name: 'Oak Surgery', postcode: 'NR3 4LE', address: ['5 Oak Road']};

/** Practices that were lost, or had another's values, and what is none. */
export const LOST: Record<string, Case> = {
  'paragraphs of which the first has no postcode': {
    html: '<p>Oak Surgery, 5 Oak Road</p><p>Elm Practice, 95 Elm Road NR3 2HW</p><p>Ash Surgery, 1 Ash Road NR3 2HX</p>',
    practices: [
      {name: 'Oak Surgery', address: ['5 Oak Road']},
      {name: 'Elm Practice', postcode: 'NR3 2HW', address: ['95 Elm Road']},
      {name: 'Ash Surgery', postcode: 'NR3 2HX', address: ['1 Ash Road']},
    ],
  },
  'a postcode of the branch in a column of its own': {
    html: '<table><tr><th>Practice</th><th>Branch</th><th>Branch postcode</th><th>Postcode</th></tr><tr><td>Oak Surgery</td><td>Elm House</td><td>NR2 4JL</td><td>NR3 4LE</td></tr></table>',
    practices: [
      {
        name: 'Oak Surgery',
        postcode: 'NR3 4LE',
        branches: [{name: 'Elm House', postcode: 'NR2 4JL'}],
      },
    ],
  },
  'an address of the branch in a column of its own': {
    html: '<table><tr><th>Practice</th><th>Address</th><th>Branch surgery</th><th>Branch address</th></tr><tr><td>Oak Surgery</td><td>5 Oak Road NR3 4LE</td><td>Elm House</td><td>12 Elm Street, NR2 4JL</td></tr></table>',
    practices: [
      {...OAK, branches: [{name: 'Elm House', address: ['12 Elm Street'], postcode: 'NR2 4JL'}]},
    ],
  },
  'a branch in a row without a name': {
    html: '<table><tr><th>Practice</th><th>Address</th></tr><tr><td>Oak Surgery</td><td>5 Oak Road, NR3 4LE</td></tr><tr><td></td><td>(Branch) 9 High St, NR3 4LF</td></tr></table>',
    practices: [{...OAK, branches: [{name: '9 High St', postcode: 'NR3 4LF'}]}],
  },
  'names with commas between, and nothing else': {
    html: '<p>Oak Surgery, Elm Medical Practice, Ash Surgery</p>',
    practices: [{name: 'Oak Surgery'}, {name: 'Elm Medical Practice'}, {name: 'Ash Surgery'}],
  },
  'a place in bold with a colon over names': {
    html: '<p><b>Broadland:</b><br>Oak Surgery<br>Elm Medical Practice</p>',
    practices: [{name: 'Oak Surgery'}, {name: 'Elm Medical Practice'}],
  },
  'a postcode behind the name in its cell': {
    html: '<table><tr><th>Practice</th><th>Tel</th></tr><tr><td>Oak Surgery NR3 4LE</td><td>01603 427096</td></tr><tr><td>Elm Practice - NR3 2HW</td><td>01603 488477</td></tr></table>',
    practices: [
      {name: 'Oak Surgery', postcode: 'NR3 4LE', telephone: '01603 427096'},
      {name: 'Elm Practice', postcode: 'NR3 2HW', telephone: '01603 488477'},
    ],
  },
  'a hyphen in the postcode, a code in brackets behind a number, a mark for what is new': {
    html: '<ul><li>Oak Surgery, NR2-2BQ</li><li>2. [Y03222] Elm Practice</li><li>Ash Surgery *NEW*</li></ul>',
    practices: [
      {name: 'Oak Surgery', postcode: 'NR2 2BQ'},
      {name: 'Elm Practice', code: 'Y03222'},
      {name: 'Ash Surgery'},
    ],
  },
  'names across the table, labels down its side': {
    html: '<table><tr><th></th><th>Oak Surgery</th><th>Elm Practice</th></tr><tr><th>Address</th><td>5 Oak Road NR3 4LE</td><td>95 Elm Road NR3 2HW</td></tr><tr><th>Phone</th><td>01603 427096</td><td>01603 488477</td></tr></table>',
    practices: [
      {...OAK, telephone: '01603 427096'},
      {
        name: 'Elm Practice',
        postcode: 'NR3 2HW',
        telephone: '01603 488477',
        address: ['95 Elm Road'],
      },
    ],
  },
  'the office of the body': {
    html: '<h3>Where to find us</h3><p>City Hall, St Peters Street, Norwich NR2 1NH</p><h3>Our practices</h3><ul><li>Oak Surgery, 5 Oak Road, NR3 4LE</li></ul><h3>Opening hours of the CCG office</h3><p>City Hall, Norwich NR2 1NH</p>',
    practices: [OAK],
  },
  'tabs, and people with their practices': {
    html: '<ul role="tablist"><li role="tab">Our practices</li><li role="tab">Other practices</li></ul><ul><li>Oak Surgery, 5 Oak Road, NR3 4LE</li></ul><h3>Council of Members</h3><ul><li>Dr Alan Brown, Oak Surgery</li><li>Sue Green, Practice Manager, Elm Practice</li></ul>',
    practices: [OAK],
  },
};
