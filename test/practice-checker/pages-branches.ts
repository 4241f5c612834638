import type {ReadingCase} from './reading-cases.js';

const OAK = {name: 'Oak Surgery', address: ['1 Oak Road'], postcode: 'NR1 1AA'};
const BRANCH = {name: '9 High St', postcode: 'NR1 1AB'};

/** Branches that are said to be one in front of their address, and the sites of a practice. */
export const BRANCH_PAGES: Record<string, ReadingCase> = {
  'a branch in brackets as an item': {
    html: '<ul><li>Oak Surgery, 1 Oak Road, NR1 1AA</li><li>(Branch) 9 High St, NR1 1AB</li></ul>',
    practices: [{...OAK, branches: [BRANCH]}],
  },
  'a branch in brackets below a practice': {
    html: '<p>Oak Surgery<br>1 Oak Road<br>NR1 1AA<br>(Branch) 9 High St<br>Elm Surgery<br>NR1 1AC</p>',
    practices: [
      {...OAK, branches: [{name: '9 High St'}]},
      {name: 'Elm Surgery', postcode: 'NR1 1AC'},
    ],
  },
  'a branch in brackets in the column of names': {
    html: '<table><tr><th>Practice</th><th>Address</th></tr><tr><td>Oak Surgery</td><td>1 Oak Road, NR1 1AA</td></tr><tr><td>(Branch) 9 High St</td><td></td></tr></table>',
    practices: [{...OAK, branches: [{name: '9 High St'}]}],
  },
  'a practice over its sites': {
    html: '<h3>Oak Medical Practice</h3><ul><li>Drayton Surgery, 1 Oak Road, NR1 1AA</li><li>Taverham Surgery, 2 Elm Road, NR1 1AB</li></ul>',
    practices: [
      {
        name: 'Oak Medical Practice',
        branches: [
          {name: 'Drayton Surgery', address: ['1 Oak Road'], postcode: 'NR1 1AA'},
          {name: 'Taverham Surgery', address: ['2 Elm Road'], postcode: 'NR1 1AB'},
        ],
      },
    ],
  },
  'a practice over two addresses': {
    html: '<h3>Oak Surgery</h3><ul><li>1 Oak Road, NR1 1AA</li><li>9 High St, NR1 1AB</li></ul>',
    practices: [{...OAK, branches: [BRANCH]}],
  },
  'a health centre over its practices': {
    html: '<h3>Oak Health Centre</h3><ul><li>Drayton Surgery, 1 Oak Road, NR1 1AA</li><li>Taverham Practice, 1 Oak Road, NR1 1AA</li></ul>',
    practices: [
      {name: 'Drayton Surgery', address: ['1 Oak Road'], postcode: 'NR1 1AA'},
      {name: 'Taverham Practice', address: ['1 Oak Road'], postcode: 'NR1 1AA'},
    ],
  },
};
