import type {ReadingCase} from './reading-cases.js';

const adelaide = {
  name: 'Adelaide Street Health Centre',
  address: ['1 Adelaide Street', 'Norwich'],
  postcode: 'NR2 4JL',
};
/** Without their telephones. */
const unphoned = {
  lakenham: {
    name: 'Lakenham Surgery',
    address: ['24 Mansfield Lane', 'Norwich'],
    postcode: 'NR1 2LT',
  },
  mile: {
    name: 'East Norwich Medical Partnership',
    address: ['15 Thorpe Road', 'Norwich'],
    postcode: 'NR1 1RY',
  },
};
const lakenham = {...unphoned.lakenham, telephone: '01603 765559'};
const mile = {...unphoned.mile, telephone: '01603 437559'};
const hellesdon = {
  name: 'Hellesdon Medical Practice',
  address: ['343 Reepham Road', 'Hellesdon', 'Norwich'],
  postcode: 'NR6 5QJ',
  telephone: '01603 486602',
};
const row = (title: string, line: string, town: string, code: string) =>
  `<div class="views-row"><div class="views-field views-field-title"><span class="field-content"><a href="/gp/1">${title}</a></span></div><div class="views-field"><div class="field-content"><p class="address" translate="no"><span class="address-line1">${line}</span><br>\n<span class="locality">${town}</span><br>\n<span class="postal-code">${code}</span></p></div></div></div>`;

/** Pages as content management systems and their editors make them. */
export const CMS_PAGES: Record<string, ReadingCase> = {
  'rows of a Drupal view, with the address in spans': {
    html: `<div class="view-content">${row('Adelaide Street Health Centre', '1 Adelaide Street', 'Norwich', 'NR2 4JL')}${row('Lakenham Surgery', '24 Mansfield Lane', 'Norwich', 'NR1 2LT')}</div>`,
    practices: [
      {...adelaide},
      {name: 'Lakenham Surgery', address: ['24 Mansfield Lane', 'Norwich'], postcode: 'NR1 2LT'},
    ],
  },
  'a table with all of contact in one cell': {
    html: `<figure class="wp-block-table"><table><tbody><tr><td><strong>Practice</strong></td><td><strong>How to get in touch</strong></td></tr><tr><td>Lakenham Surgery</td><td>24 Mansfield Lane, Norwich, NR1 2LT<br>T: 01603 765559<br>E: lakenham@nhs.net</td></tr><tr><td>East Norwich Medical Partnership</td><td>15 Thorpe Road, Norwich, NR1 1RY<br>T: 01603 437559<br>E: enmp@nhs.net</td></tr></tbody></table></figure>`,
    practices: [lakenham, mile],
  },
  'the words telephone number, in an item': {
    html: `<ul><li><strong>Hellesdon Medical Practice</strong><br />343 Reepham Road, Hellesdon, Norwich NR6 5QJ<br />Telephone number 01603 486602</li><li><strong>Lakenham Surgery</strong><br />24 Mansfield Lane, Norwich NR1 2LT<br />Telephone number 01603 765559</li></ul>`,
    practices: [hellesdon, lakenham],
  },
  'labels in items below a heading with an anchor': {
    html: `<h4><a name="hellesdon"></a>Hellesdon Medical Practice</h4><ul><li>Address: 343 Reepham Road, Hellesdon, Norwich, NR6 5QJ</li><li>Phone: 01603 486602</li><li>Website: <a href="https://www.hellesdonmedical.nhs.uk/">www.hellesdonmedical.nhs.uk</a></li></ul><h4><a name="lakenham"></a>Lakenham Surgery</h4><ul><li>Address: 24 Mansfield Lane, Norwich, NR1 2LT</li><li>Phone: 01603 765559</li><li>Website: none</li></ul>`,
    practices: [{...hellesdon, website: 'https://www.hellesdonmedical.nhs.uk/'}, lakenham],
  },
  'codes first, with bars between, in lines': {
    html: `<p>D82009 | Lakenham Surgery | 24 Mansfield Lane, Norwich, NR1 2LT | 01603 765559<br>D82087 | East Norwich Medical Partnership | 15 Thorpe Road, Norwich, NR1 1RY | 01603 437559</p>`,
    practices: [
      {...lakenham, code: 'D82009'},
      {...mile, code: 'D82087'},
    ],
  },
  'an address over three columns': {
    html: `<table><tr><th>Surgery</th><th>Address 1</th><th>Address 2</th><th>Town</th><th>Post Code</th><th>Tel No.</th></tr><tr><td>Hellesdon Medical Practice</td><td>343 Reepham Road</td><td>Hellesdon</td><td>Norwich</td><td>NR6 5QJ</td><td>01603 486602</td></tr><tr><td>Lakenham Surgery</td><td>24 Mansfield Lane</td><td>&nbsp;</td><td>Norwich</td><td>NR1 2LT</td><td>01603 765559</td></tr></table>`,
    practices: [hellesdon, lakenham],
  },
  'address elements below headings, with a link to call': {
    html: `<h3>Lakenham Surgery</h3><address>24 Mansfield Lane<br>Norwich<br>NR1 2LT</address><p><a href="tel:01603765559">Call 01603 765559</a></p><h3>East Norwich Medical Partnership</h3><address>15 Thorpe Road<br>Norwich<br>NR1 1RY</address><p><a href="tel:01603437559">Call 01603 437559</a></p>`,
    practices: [lakenham, mile],
  },
  'numbers typed before each, and small "tel."': {
    html: `<p>1. Hellesdon Medical Practice, 343 Reepham Road, Hellesdon, Norwich, NR6 5QJ - tel. 01603 486602</p><p>2. Lakenham Surgery, 24 Mansfield Lane, Norwich, NR1 2LT - tel. 01603 765559</p>`,
    practices: [hellesdon, lakenham],
  },
  'cards with what each value is in a hidden word': {
    html: `<div class="card"><div class="card-body"><h5 class="card-title">Lakenham Surgery</h5><p class="card-text"><i class="fa fa-map"></i><span class="sr-only">Address: </span>24 Mansfield Lane, Norwich, NR1 2LT</p><p class="card-text"><i class="fa fa-phone"></i><span class="sr-only">Phone: </span>01603 765559</p><a class="btn" href="/find/1">View practice</a></div></div><div class="card"><div class="card-body"><h5 class="card-title">East Norwich Medical Partnership</h5><p class="card-text"><i class="fa fa-map"></i><span class="sr-only">Address: </span>15 Thorpe Road, Norwich, NR1 1RY</p><p class="card-text"><i class="fa fa-phone"></i><span class="sr-only">Phone: </span>01603 437559</p><a class="btn" href="/find/2">View practice</a></div></div>`,
    practices: [lakenham, mile],
  },
  'names in capitals, pasted from Word': {
    html: `<p class="MsoNormal"><b><span style="font-size:12.0pt">LAKENHAM SURGERY<o:p></o:p></span></b></p><p class="MsoNormal"><span>24 Mansfield Lane, Norwich, NR1 2LT<o:p></o:p></span></p><p class="MsoNormal"><span>Tel:&nbsp;&nbsp;01603 765559</span></p><p class="MsoNormal">&nbsp;</p><p class="MsoNormal"><b><span>EAST NORWICH MEDICAL PARTNERSHIP</span></b></p><p class="MsoNormal"><span>15 Thorpe Road, Norwich, NR1 1RY</span></p><p class="MsoNormal"><span>Tel:&nbsp;&nbsp;01603 437559</span></p>`,
    practices: [
      {...lakenham, name: 'LAKENHAM SURGERY'},
      {...mile, name: 'EAST NORWICH MEDICAL PARTNERSHIP'},
    ],
  },
  'letters with links back to the top': {
    html: `<p><a href="#a">A</a> | <a href="#l">L</a></p><h3 id="a">A</h3><ul><li>Adelaide Street Health Centre<br>1 Adelaide Street, Norwich, NR2 4JL</li></ul><p><a href="#top">Back to top</a></p><h3 id="l">L</h3><ul><li>Lakenham Surgery<br>24 Mansfield Lane, Norwich, NR1 2LT<br>01603 765559</li></ul><p><a href="#top">Back to top</a></p>`,
    practices: [adelaide, lakenham],
  },
  'a table of two practices beside each other in each row': {
    html: `<table><tbody><tr><td><p><strong>Lakenham Surgery</strong></p><p>24 Mansfield Lane<br>Norwich<br>NR1 2LT</p><p>01603 765559</p></td><td><p><strong>East Norwich Medical Partnership</strong></p><p>15 Thorpe Road<br>Norwich<br>NR1 1RY</p><p>01603 437559</p></td></tr><tr><td><p><strong>Hellesdon Medical Practice</strong></p><p>343 Reepham Road<br>Hellesdon<br>Norwich<br>NR6 5QJ</p><p>01603 486602</p></td><td>&nbsp;</td></tr></tbody></table>`,
    practices: [lakenham, mile, hellesdon],
  },
  'a sentence for each': {
    html: `<p><strong>Lakenham Surgery</strong> is based at 24 Mansfield Lane, Norwich, NR1 2LT and can be reached on 01603 765559.</p><p><strong>East Norwich Medical Partnership</strong> is based at 15 Thorpe Road, Norwich, NR1 1RY and can be reached on 01603 437559.</p>`,
    practices: [lakenham, mile],
  },
  'a town over several rows in the first column': {
    html: `<table><tr><th>Town</th><th>Practice</th><th>Postcode</th></tr><tr><td rowspan="2">Norwich</td><td>Lakenham Surgery</td><td>NR1 2LT</td></tr><tr><td>East Norwich Medical Partnership</td><td>NR1 1RY</td></tr></table>`,
    practices: [
      {...unphoned.lakenham, address: ['Norwich']},
      {...unphoned.mile, address: ['Norwich']},
    ],
  },
  'a name in bold and dashes between the rest': {
    html: `<p><strong>Lakenham Surgery</strong> - 24 Mansfield Lane, Norwich NR1 2LT - 01603 765559</p><p><strong>East Norwich Medical Partnership</strong> - 15 Thorpe Road, Norwich NR1 1RY - 01603 437559</p>`,
    practices: [lakenham, mile],
  },
  'a practice in each part that unfolds': {
    html: `<details><summary>Lakenham Surgery</summary><p>24 Mansfield Lane<br>Norwich<br>NR1 2LT</p><p>Telephone: 01603 765559</p></details><details><summary>East Norwich Medical Partnership</summary><p>15 Thorpe Road<br>Norwich<br>NR1 1RY</p></details>`,
    practices: [lakenham, unphoned.mile],
  },
  'full stops behind the town and the postcode': {
    html: `<ul><li>Lakenham Surgery, 24 Mansfield Lane, Norwich. NR1 2LT. Tel. 01603 765559.</li><li>East Norwich Medical Partnership, 15 Thorpe Road, Norwich. NR1 1RY.</li></ul>`,
    practices: [lakenham, unphoned.mile],
  },
  'two numbers behind a stroke': {
    html: `<p>Lakenham Surgery<br>24 Mansfield Lane, Norwich NR1 2LT<br>01603 765559 / 01603 765560</p><p>East Norwich Medical Partnership<br>15 Thorpe Road, Norwich NR1 1RY</p>`,
    practices: [lakenham, unphoned.mile],
  },
  'the labels again in the middle of a table': {
    html: `<table><tr><th>Name</th><th>Address</th></tr><tr><td>East Norwich Medical Partnership</td><td>15 Thorpe Road, Norwich, NR1 1RY</td></tr><tr><td colspan="2">L</td></tr><tr><th>Name</th><th>Address</th></tr><tr><td>Lakenham Surgery</td><td>24 Mansfield Lane, Norwich, NR1 2LT</td></tr></table>`,
    practices: [unphoned.mile, unphoned.lakenham],
  },
  'an address in small letters below a link in an item': {
    html: `<ul><li><a href="https://lakenhamsurgery.co.uk">Lakenham Surgery</a><br><small>24 Mansfield Lane, Norwich, NR1 2LT</small></li><li><a href="https://enmp.nhs.uk/">East Norwich Medical Partnership</a><br><small>15 Thorpe Road, Norwich, NR1 1RY</small></li></ul>`,
    practices: [
      {...unphoned.lakenham, website: 'https://lakenhamsurgery.co.uk'},
      {...unphoned.mile, website: 'https://enmp.nhs.uk/'},
    ],
  },
};
