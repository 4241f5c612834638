import {PROSPECT} from './usual-practices.js';
import {table} from '../helpers/written-table.js';
import type {ReadingCase} from './reading-cases.js';

const organisation = '06Y';
/** Of a body that could not be read: nobody is told yes. */
const doubt = {organisation: 'UNKNOWN'};
const thorpe = {
  name: 'Thorpewood Medical Group',
  address: ['140 Woodside Road', 'Norwich'],
  postcode: 'NR7 9QL',
};
const THORPE = '<li>Thorpewood Medical Group, 140 Woodside Road, Norwich, NR7 9QL</li>';
const lakenham = {
  name: 'Lakenham Surgery',
  address: ['24 Mansfield Lane', 'Norwich'],
  postcode: 'NR1 2LT',
};
const LAKENHAM = '<li>Lakenham Surgery, 24 Mansfield Lane, Norwich, NR1 2LT</li>';
const hingham = {name: 'Hingham Surgery'};

/** On the page of NHS Norwich CCG, on 31 January 2020: who is a member, as editors write it. */
export const MEMBER_PAGES: Record<string, ReadingCase> = {
  'comments that send a practice to colleagues elsewhere': {
    html: table(
      'GP practice|Locality|Comments',
      'Thorpewood Medical Group|North|',
      'Wymondham Medical Partnership|n/a|Now with our colleagues at NHS South Norfolk CCG',
    ),
    practices: [
      {name: 'Thorpewood Medical Group'},
      {name: 'Wymondham Medical Partnership', organisation},
    ],
  },
  'a transfer out behind the name': {
    html: `<ul>${THORPE}<li>Hingham Surgery – transferred out of the CCG, April 2017</li></ul>`,
    practices: [thorpe, {name: 'Hingham Surgery', ...doubt}],
  },
  'a heading that says who is in it no longer': {
    html: `<h3>Practices in the CCG</h3><ul>${THORPE}</ul><h3>Practices no longer in the CCG</h3><ul><li>Hingham Surgery</li><li>Toftwood Medical Centre, Chapel Lane, Dereham, NR19 1LD</li></ul>`,
    practices: [
      thorpe,
      {name: 'Hingham Surgery', ...doubt},
      {
        name: 'Toftwood Medical Centre',
        address: ['Chapel Lane', 'Dereham'],
        postcode: 'NR19 1LD',
        ...doubt,
      },
    ],
  },
  'a sentence of two that left for another body, with its date in front': {
    html: `<p>In April 2018 Long Stratton Medical Partnership and Old Catton Surgery left to become members of NHS South Norfolk CCG.</p><ul>${THORPE}<li>Long Stratton Medical Partnership</li><li>Old Catton Surgery</li></ul>`,
    practices: [
      thorpe,
      {name: 'Long Stratton Medical Partnership', organisation},
      {name: 'Old Catton Surgery', organisation},
    ],
  },
  'kinds of membership in a column': {
    html: table(
      'Practice|CCG membership',
      'Thorpewood Medical Group|Full member',
      'Hingham Surgery|Associate – South Norfolk CCG',
      'Toftwood Medical Centre|Observer',
    ),
    practices: [
      {name: 'Thorpewood Medical Group'},
      {name: 'Hingham Surgery', organisation},
      {name: 'Toftwood Medical Centre', ...doubt},
    ],
  },
  'a branch that names its practice further up': {
    html: `<ul><li>Drayton Medical Practices, Manor Farm Close, Drayton, NR8 6EE</li>${THORPE}<li>Horsford Surgery (branch of Drayton Medical Practices), 2 Mill Lane, Horsford, NR10 3ES</li></ul>`,
    practices: [
      {
        name: 'Drayton Medical Practices',
        address: ['Manor Farm Close', 'Drayton'],
        postcode: 'NR8 6EE',
        branches: [
          {name: 'Horsford Surgery', address: ['2 Mill Lane', 'Horsford'], postcode: 'NR10 3ES'},
        ],
      },
      thorpe,
    ],
  },
  'a merger that made a new name': {
    html: `<ul><li>Gurney Surgery – merged with Prospect Medical Practice on 1 October 2019 to form Norwich Practices</li><li>Prospect Medical Practice, 95 Aylsham Road, Norwich NR3 2HW</li></ul>`,
    practices: [{name: 'Gurney Surgery', status: 'closed', closed: '2019-10-01'}, PROSPECT],
  },
  'a key to stars below the list': {
    html: `<ul>${THORPE}<li>Cringleford Surgery*, Cantley Lane, Cringleford, NR4 6TA</li></ul><p>Key: <strong>*</strong> practice is a member of a neighbouring CCG</p>`,
    practices: [
      thorpe,
      {
        name: 'Cringleford Surgery',
        address: ['Cantley Lane', 'Cringleford'],
        postcode: 'NR4 6TA',
        ...doubt,
      },
    ],
  },
  'a heading with the host of those below': {
    html: `<h2>Member practices</h2><ul>${THORPE}</ul><h2>Associate practices (hosted by NHS South Norfolk CCG)</h2><ul><li>Hingham Surgery</li></ul>`,
    practices: [thorpe, {name: 'Hingham Surgery', organisation}],
  },
  'those that will join, in a sentence over a list of their own': {
    html: `<p>Our members:</p><ul>${THORPE}</ul><p>New for 2021: the following practices will join us from 1 April 2021.</p><ul><li>Hingham Surgery</li><li>Toftwood Medical Centre</li></ul>`,
    practices: [
      thorpe,
      {name: 'Hingham Surgery', ...doubt},
      {name: 'Toftwood Medical Centre', ...doubt},
    ],
  },
  'a contract that is held no longer, in a second description': {
    html: `<dl><dt>Woodcock Road Surgery</dt><dd>29 Woodcock Road, Norwich, NR3 3UA</dd><dt>Bacon Road Medical Centre</dt><dd>16 Bacon Road, Norwich, NR2 3QX</dd><dd>No longer holds an NHS contract</dd></dl>`,
    practices: [
      {
        name: 'Woodcock Road Surgery',
        address: ['29 Woodcock Road', 'Norwich'],
        postcode: 'NR3 3UA',
      },
      {
        name: 'Bacon Road Medical Centre',
        address: ['16 Bacon Road', 'Norwich'],
        postcode: 'NR2 3QX',
        ...doubt,
      },
    ],
  },
  'who commissions each': {
    html: table(
      'Provider|Commissioned by',
      'Thorpewood Medical Group|NHS Norwich CCG',
      'Hingham Surgery|NHS South Norfolk CCG',
      'Vulnerable Adults Surgery|NHS England',
    ),
    practices: [
      {name: 'Thorpewood Medical Group'},
      {name: 'Hingham Surgery', organisation},
      {name: 'Vulnerable Adults Surgery', ...doubt},
    ],
  },
  'practices in italics, which a sentence says are elsewhere': {
    html: `<p>The practices shown in italics are in South Norfolk CCG.</p><ul>${LAKENHAM}<li><em>Hingham Surgery</em></li></ul>`,
    practices: [lakenham, {...hingham, organisation}],
  },
  'patients that were allocated to another': {
    html: `<table><tr><th>Surgery</th><th>Information</th></tr><tr><td>Lakenham Surgery</td><td>Taking new patients</td></tr><tr><td>Hingham Surgery</td><td>Patients allocated to Lakenham Surgery from October 2019</td></tr></table>`,
    practices: [{name: 'Lakenham Surgery'}, {...hingham, ...doubt}],
  },
  'our own body, until a year': {
    html: `<ul>${LAKENHAM}<li>Hingham Surgery (Norwich CCG until 2016)</li></ul>`,
    practices: [lakenham, {...hingham, ...doubt}],
  },
  'a heading of those that border the area': {
    html: `<h3>Our practices</h3><ul>${LAKENHAM}</ul><h3>Practices bordering our area</h3><ul><li>Hingham Surgery</li></ul>`,
    practices: [lakenham, {...hingham, ...doubt}],
  },
  'a heading of those elsewhere': {
    html: `<h3>Norwich</h3><ul>${LAKENHAM}</ul><h3>Elsewhere in Norfolk</h3><ul><li>Hingham Surgery</li></ul>`,
    practices: [lakenham, {...hingham, ...doubt}],
  },
  'a locality of our own that is called like a neighbour': {
    html: `<table><tr><th>Practice</th><th>Locality</th></tr><tr><td>Lakenham Surgery</td><td>Norwich South</td></tr><tr><td>Hingham Surgery</td><td>South Norfolk</td></tr></table>`,
    practices: [{name: 'Lakenham Surgery'}, hingham],
  },
  'a practice that is not yet open': {
    html: `<ul>${LAKENHAM}<li>Sprowston Gardens Medical Centre (not yet open)</li></ul>`,
    practices: [lakenham, {name: 'Sprowston Gardens Medical Centre', ...doubt}],
  },
  'a heading with the body that a locality went to': {
    html: `<h3>Norwich practices (1)</h3><ul>${LAKENHAM}</ul><h3>Hingham locality (moved to South Norfolk CCG in 2013)</h3><ul><li>Hingham Surgery</li></ul>`,
    practices: [lakenham, {...hingham, organisation}],
  },
};
