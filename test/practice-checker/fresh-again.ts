import type {ReadingCase} from './reading-cases.js';

const organisation = '06Y';
const doubt = {organisation: 'UNKNOWN'};
const lakenham = {
  name: 'Lakenham Surgery',
  address: ['24 Mansfield Lane', 'Norwich'],
  postcode: 'NR1 2LT',
};
const LAKENHAM = '<li>Lakenham Surgery, 24 Mansfield Lane, Norwich, NR1 2LT</li>';
const mile = {
  name: 'East Norwich Medical Partnership',
  address: ['15 Thorpe Road', 'Norwich'],
  postcode: 'NR1 1RY',
};
const hingham = {name: 'Hingham Surgery'};
const phone = {telephone: '01603 765559'};

/** A second lot, written once the first was read right, to see whether its rules are general. On 31 January 2020. */
export const FRESH_AGAIN: Record<string, ReadingCase> = {
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
  'a town over several rows in the first column': {
    html: `<table><tr><th>Town</th><th>Practice</th><th>Postcode</th></tr><tr><td rowspan="2">Norwich</td><td>Lakenham Surgery</td><td>NR1 2LT</td></tr><tr><td>East Norwich Medical Partnership</td><td>NR1 1RY</td></tr></table>`,
    practices: [
      {...lakenham, address: ['Norwich']},
      {...mile, address: ['Norwich']},
    ],
  },
  'a name in bold and dashes between the rest': {
    html: `<p><strong>Lakenham Surgery</strong> - 24 Mansfield Lane, Norwich NR1 2LT - 01603 765559</p><p><strong>East Norwich Medical Partnership</strong> - 15 Thorpe Road, Norwich NR1 1RY - 01603 437559</p>`,
    practices: [
      {...lakenham, ...phone},
      {...mile, telephone: '01603 437559'},
    ],
  },
  'a practice in each part that unfolds': {
    html: `<details><summary>Lakenham Surgery</summary><p>24 Mansfield Lane<br>Norwich<br>NR1 2LT</p><p>Telephone: 01603 765559</p></details><details><summary>East Norwich Medical Partnership</summary><p>15 Thorpe Road<br>Norwich<br>NR1 1RY</p></details>`,
    practices: [{...lakenham, ...phone}, mile],
  },
  'full stops behind the town and the postcode': {
    html: `<ul><li>Lakenham Surgery, 24 Mansfield Lane, Norwich. NR1 2LT. Tel. 01603 765559.</li><li>East Norwich Medical Partnership, 15 Thorpe Road, Norwich. NR1 1RY.</li></ul>`,
    practices: [{...lakenham, ...phone}, mile],
  },
  'two numbers behind a stroke': {
    html: `<p>Lakenham Surgery<br>24 Mansfield Lane, Norwich NR1 2LT<br>01603 765559 / 01603 765560</p><p>East Norwich Medical Partnership<br>15 Thorpe Road, Norwich NR1 1RY</p>`,
    practices: [{...lakenham, ...phone}, mile],
  },
  'the labels again in the middle of a table': {
    html: `<table><tr><th>Name</th><th>Address</th></tr><tr><td>East Norwich Medical Partnership</td><td>15 Thorpe Road, Norwich, NR1 1RY</td></tr><tr><td colspan="2">L</td></tr><tr><th>Name</th><th>Address</th></tr><tr><td>Lakenham Surgery</td><td>24 Mansfield Lane, Norwich, NR1 2LT</td></tr></table>`,
    practices: [mile, lakenham],
  },
  'an address in small letters below a link in an item': {
    html: `<ul><li><a href="https://lakenhamsurgery.co.uk">Lakenham Surgery</a><br><small>24 Mansfield Lane, Norwich, NR1 2LT</small></li><li><a href="https://enmp.nhs.uk/">East Norwich Medical Partnership</a><br><small>15 Thorpe Road, Norwich, NR1 1RY</small></li></ul>`,
    practices: [
      {...lakenham, website: 'https://lakenhamsurgery.co.uk'},
      {...mile, website: 'https://enmp.nhs.uk/'},
    ],
  },
};
