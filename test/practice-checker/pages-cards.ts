import {LAKENHAM, PROSPECT} from './usual-practices.js';
import type {ReadingCase} from './reading-cases.js';

/** Cards, accordions and columns of content management systems, and codes and names that are hard to read. */
export const CARD_PAGES: Record<string, ReadingCase> = {
  'an accordion of buttons': {
    html: `<div class="accordion"><h3 class="accordion__heading"><button aria-expanded="false"><span>Lakenham Surgery</span><span class="icon">+</span></button></h3><div class="accordion__panel"><p>24 Ninham Street<br>Norwich<br>NR1 3JJ</p><p>Phone: 01603 111111</p></div><h3 class="accordion__heading"><button aria-expanded="false"><span>Prospect Medical Practice</span><span class="icon">+</span></button></h3><div class="accordion__panel"><p>95 Aylsham Road<br>NR3 2HW</p></div></div>`,
    practices: [
      LAKENHAM,
      {name: 'Prospect Medical Practice', address: ['95 Aylsham Road'], postcode: 'NR3 2HW'},
    ],
  },
  'cards that are links as a whole': {
    html: `<ul class="cards"><li><a href="/practices/lakenham"><h3>Lakenham Surgery</h3><p>24 Ninham Street, Norwich, NR1 3JJ</p></a></li><li><a href="/practices/prospect"><h3>Prospect Medical Practice</h3><p>95 Aylsham Road, Norwich, NR3 2HW</p></a></li></ul>`,
    practices: [
      {name: 'Lakenham Surgery', address: ['24 Ninham Street', 'Norwich'], postcode: 'NR1 3JJ'},
      PROSPECT,
    ],
  },
  'columns of divs with labels': {
    html: `<div class="row"><div class="col">Name</div><div class="col">Lakenham Surgery</div></div><div class="row"><div class="col">Address</div><div class="col">24 Ninham Street, Norwich</div></div><div class="row"><div class="col">Postcode</div><div class="col">NR1 3JJ</div></div>`,
    practices: [
      {name: 'Lakenham Surgery', address: ['24 Ninham Street', 'Norwich'], postcode: 'NR1 3JJ'},
    ],
  },
  'labels in spans': {
    html: `<div class="item"><h4>Lakenham Surgery</h4><div><span class="label">Address</span> <span>24 Ninham Street, Norwich, NR1 3JJ</span></div><div><span class="label">Telephone</span> <span>01603 111111</span></div><div><span class="label">ODS code</span> <span>D82030</span></div></div>`,
    practices: [
      {
        name: 'Lakenham Surgery',
        address: ['24 Ninham Street', 'Norwich'],
        postcode: 'NR1 3JJ',
        telephone: '01603 111111',
        code: 'D82030',
      },
    ],
  },
  'article elements with a list of details': {
    html: `<article><header><h2>Lakenham Surgery</h2></header><ul><li class="address">24 Ninham Street, Norwich, NR1 3JJ</li><li class="phone"><a href="tel:01603111111">01603 111111</a></li><li class="web"><a href="https://www.lakenham.nhs.uk">www.lakenham.nhs.uk</a></li></ul></article><article><header><h2>Prospect Medical Practice</h2></header><ul><li class="address">95 Aylsham Road, NR3 2HW</li></ul></article>`,
    practices: [
      {
        name: 'Lakenham Surgery',
        address: ['24 Ninham Street', 'Norwich'],
        postcode: 'NR1 3JJ',
        telephone: '01603 111111',
        website: 'https://www.lakenham.nhs.uk',
      },
      {name: 'Prospect Medical Practice', address: ['95 Aylsham Road'], postcode: 'NR3 2HW'},
    ],
  },
  'two columns as a flex row of lists': {
    html: `<div class="two-col"><ul><li>Castle Partnership</li><li>East Norwich Medical Partnership</li></ul><ul><li>Lakenham Surgery</li><li>The Surgery, Mill Lane</li></ul></div>`,
    practices: [
      {name: 'Castle Partnership'},
      {name: 'East Norwich Medical Partnership'},
      {name: 'Lakenham Surgery'},
      {name: 'The Surgery', address: ['Mill Lane']},
    ],
  },
  'two columns of a table with lists in the cells': {
    html: `<table><tr><td><ul><li>Castle Partnership</li><li>Lakenham Surgery</li></ul></td><td><ul><li>Prospect Medical Practice</li></ul></td></tr></table>`,
    practices: [
      {name: 'Castle Partnership'},
      {name: 'Lakenham Surgery'},
      {name: 'Prospect Medical Practice'},
    ],
  },
  'names behind tabs in a paragraph': {
    html: `<p>Castle Partnership&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;01603 447766<br>Lakenham Surgery&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;01603 111111</p>`,
    practices: [
      {name: 'Castle Partnership', telephone: '01603 447766'},
      {name: 'Lakenham Surgery', telephone: '01603 111111'},
    ],
  },
  'a PDF list and an introduction around the names': {
    html: `<p>There are 3 GP practices in our area. <a href="/list.pdf">Download the list of practices (PDF, 88KB)</a>.</p><p>You can find your nearest surgery on the NHS website.</p><ol><li>Castle Partnership</li><li>Lakenham Surgery</li></ol><p>Our Governing Body has GPs from the practices.</p>`,
    practices: [{name: 'Castle Partnership'}, {name: 'Lakenham Surgery'}],
  },
  'chairs and leads behind the names': {
    html: `<ul><li>Castle Partnership – Dr Jane Smith (GP lead)</li><li>Lakenham Surgery – Dr Amit Patel, clinical chair</li></ul>`,
    practices: [{name: 'Castle Partnership'}, {name: 'Lakenham Surgery'}],
  },
  'codes that are nearly right': {
    html: `<table><tr><th>Code</th><th>Practice</th></tr><tr><td>D8204O</td><td>Oak Surgery</td></tr><tr><td>D82 041</td><td>Elm Surgery</td></tr><tr><td>d82042</td><td>Ash Surgery</td></tr><tr><td>D-82043</td><td>Yew Surgery</td></tr><tr><td>D820</td><td>Fir Surgery</td></tr></table>`,
    practices: [
      {name: 'Oak Surgery', code: 'D82040'},
      {name: 'Elm Surgery', code: 'D82041'},
      {name: 'Ash Surgery', code: 'D82042'},
      {name: 'Yew Surgery', code: 'D82043'},
      {name: 'Fir Surgery', code: 'D820'},
    ],
  },
  'codes behind names without brackets': {
    html: `<ul><li>Lakenham Surgery D82030</li><li>Castle Partnership - D82011 - NR4 6NE</li><li>Prospect Medical Practice [ODS: D82023]</li></ul>`,
    practices: [
      {name: 'Lakenham Surgery', code: 'D82030'},
      {name: 'Castle Partnership', code: 'D82011', postcode: 'NR4 6NE'},
      {name: 'Prospect Medical Practice', code: 'D82023'},
    ],
  },
  'names with a number, an apostrophe and an ampersand': {
    html: `<ul><li>Surgery 4 Health</li><li>St. John&rsquo;s &amp; St. Mary&rsquo;s Surgery, Church Street</li><li>7 Hills Practice, NR1 1AA</li></ul>`,
    practices: [
      {name: 'Surgery 4 Health'},
      {name: 'St. John’s & St. Mary’s Surgery', address: ['Church Street']},
      {name: '7 Hills Practice', postcode: 'NR1 1AA'},
    ],
  },
  'Welsh and Scottish names': {
    html: `<ul><li>Meddygfa Tŷ Bryn, Caernarfon, LL55 1AA</li><li>Canolfan Iechyd Amlwch, LL68 9AA</li></ul>`,
    practices: [
      {name: 'Meddygfa Tŷ Bryn', address: ['Caernarfon'], postcode: 'LL55 1AA'},
      {name: 'Canolfan Iechyd Amlwch', postcode: 'LL68 9AA'},
    ],
  },
};
