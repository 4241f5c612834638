import {LAKENHAM, PROSPECT} from './usual-practices.js';
import type {ReadingCase} from './reading-cases.js';

/** Tables and A to Z pages of a site, read as a page of NHS Norwich CCG (06W) beside NHS South Norfolk CCG (06Y). */
export const TABLE_PAGES: Record<string, ReadingCase> = {
  'an A to Z whose letters are links, with Back to top behind each': {
    html: `<ul class="a-z"><li><a href="#A">A</a></li><li><a href="#B">B</a></li><li>C</li></ul><h2><a name="A"></a>A</h2><p><a href="https://www.acle.nhs.uk">Acle Medical Partnership</a><br>Bridewell Lane, Acle, Norwich, NR13 3RA</p><p><a href="#top">Back to top</a></p><h2><a name="B"></a>B</h2><p><a href="https://www.blofield.nhs.uk">Blofield Surgery</a><br>Plantation Road, Blofield, Norwich, NR13 4PL</p><p><a href="#top">^ Back to top</a></p>`,
    practices: [
      {
        name: 'Acle Medical Partnership',
        website: 'https://www.acle.nhs.uk',
        address: ['Bridewell Lane', 'Acle', 'Norwich'],
        postcode: 'NR13 3RA',
      },
      {
        name: 'Blofield Surgery',
        website: 'https://www.blofield.nhs.uk',
        address: ['Plantation Road', 'Blofield', 'Norwich'],
        postcode: 'NR13 4PL',
      },
    ],
  },
  'letters in a definition list': {
    html: `<dl class="glossary"><dt>A</dt><dd>Acle Medical Partnership, NR13 3RA</dd><dd>Adelaide Street Health Centre, NR2 4JL</dd><dt>B</dt><dd>Blofield Surgery, NR13 4PL</dd></dl>`,
    practices: [
      {name: 'Acle Medical Partnership', postcode: 'NR13 3RA'},
      {name: 'Adelaide Street Health Centre', postcode: 'NR2 4JL'},
      {name: 'Blofield Surgery', postcode: 'NR13 4PL'},
    ],
  },
  'letters as rows of a table': {
    html: `<table><tbody><tr><td colspan="3"><strong>A</strong></td></tr><tr><td>Acle Medical Partnership</td><td>Bridewell Lane, Acle NR13 3RA</td><td>01493 888888</td></tr><tr><td colspan="3"><strong>B</strong></td></tr><tr><td>Blofield Surgery</td><td>Plantation Road, Blofield NR13 4PL</td><td>01603 712337</td></tr></tbody></table>`,
    practices: [
      {
        name: 'Acle Medical Partnership',
        address: ['Bridewell Lane', 'Acle'],
        postcode: 'NR13 3RA',
        telephone: '01493 888888',
      },
      {
        name: 'Blofield Surgery',
        address: ['Plantation Road', 'Blofield'],
        postcode: 'NR13 4PL',
        telephone: '01603 712337',
      },
    ],
  },
  'a letter in a column of its own': {
    html: `<table><tr><td rowspan="2"><b>A</b></td><td>Acle Medical Partnership</td><td>NR13 3RA</td></tr><tr><td>Adelaide Street Health Centre</td><td>NR2 4JL</td></tr><tr><td><b>B</b></td><td>Blofield Surgery</td><td>NR13 4PL</td></tr></table>`,
    practices: [
      {name: 'Acle Medical Partnership', postcode: 'NR13 3RA'},
      {name: 'Adelaide Street Health Centre', postcode: 'NR2 4JL'},
      {name: 'Blofield Surgery', postcode: 'NR13 4PL'},
    ],
  },
  'columns for each line of the address': {
    html: `<table><thead><tr><th>Practice Name</th><th>Address 1</th><th>Address 2</th><th>Town</th><th>Post Code</th><th>Tel No.</th></tr></thead><tbody><tr><td>Long Stratton Medical Partnership</td><td>Flowerpot Lane</td><td></td><td>Long Stratton</td><td>NR15 2TS</td><td>01508 530781</td></tr></tbody></table>`,
    practices: [
      {
        name: 'Long Stratton Medical Partnership',
        address: ['Flowerpot Lane', 'Long Stratton'],
        postcode: 'NR15 2TS',
        telephone: '01508 530781',
      },
    ],
  },
  'a locality in a cell that reaches down': {
    html: `<table border="1"><tr><td><b>Locality</b></td><td><b>GP Practice</b></td><td><b>Telephone</b></td></tr><tr><td rowspan="3">City North</td><td>Magdalen Medical Practice</td><td>01603 475555</td></tr><tr><td>Oak Street Medical Practice</td><td>01603 613431</td></tr><tr><td>Lawson Road Surgery</td><td>01603 427096</td></tr></table>`,
    practices: [
      {name: 'Magdalen Medical Practice', telephone: '01603 475555'},
      {name: 'Oak Street Medical Practice', telephone: '01603 613431'},
      {name: 'Lawson Road Surgery', telephone: '01603 427096'},
    ],
  },
  'a telephone over the cells of two sites': {
    html: `<table><tr><th>Practice</th><th>Address</th><th>Telephone</th></tr><tr><td>Heathgate Medical Practice</td><td>Heathgate, Poringland, NR14 7JT</td><td rowspan="2">01508 494343</td></tr><tr><td>Loddon Surgery</td><td>High Street, Loddon, NR14 6JD</td></tr></table>`,
    practices: [
      {
        name: 'Heathgate Medical Practice',
        address: ['Heathgate', 'Poringland'],
        postcode: 'NR14 7JT',
        telephone: '01508 494343',
      },
      {
        name: 'Loddon Surgery',
        address: ['High Street', 'Loddon'],
        postcode: 'NR14 6JD',
        telephone: '01508 494343',
      },
    ],
  },
  'two practices beside each other, with their columns twice': {
    html: `<table><tr><th>Practice</th><th>Tel</th><th>Practice</th><th>Tel</th></tr><tr><td>Oak Street Medical Practice</td><td>01603 613431</td><td>Lawson Road Surgery</td><td>01603 427096</td></tr><tr><td>Magdalen Medical Practice</td><td>01603 475555</td><td></td><td></td></tr></table>`,
    practices: [
      {name: 'Oak Street Medical Practice', telephone: '01603 613431'},
      {name: 'Lawson Road Surgery', telephone: '01603 427096'},
      {name: 'Magdalen Medical Practice', telephone: '01603 475555'},
    ],
  },
  'numbers in a first column': {
    html: `<table><tr><th>No.</th><th>Name of practice</th><th>Address</th></tr><tr><td>1</td><td>Lakenham Surgery</td><td>24 Ninham Street, Norwich NR1 3JJ</td></tr><tr><td>2</td><td>Prospect Medical Practice</td><td>95 Aylsham Road, Norwich NR3 2HW</td></tr></table>`,
    practices: [
      {name: 'Lakenham Surgery', address: ['24 Ninham Street', 'Norwich'], postcode: 'NR1 3JJ'},
      PROSPECT,
    ],
  },
  'a fax, an e-mail and a manager in columns': {
    html: `<table><tr><th>Surgery</th><th>Practice Manager</th><th>Email</th><th>Fax</th><th>Phone</th></tr><tr><td>Lakenham Surgery</td><td>Jane Brown</td><td><a href="mailto:lakenham@nhs.net">lakenham@nhs.net</a></td><td>01603 111112</td><td>01603 111111</td></tr></table>`,
    practices: [{name: 'Lakenham Surgery', telephone: '01603 111111'}],
  },
  'opening hours in a column for each day': {
    html: `<table><tr><th>Practice</th><th>Monday</th><th>Tuesday</th><th>Weekend</th><th>Phone number</th></tr><tr><td>Lakenham Surgery</td><td>8am - 6.30pm</td><td>8am - 8pm</td><td>Closed</td><td>01603 111111</td></tr></table>`,
    practices: [{name: 'Lakenham Surgery', telephone: '01603 111111'}],
  },
  'name and address in one cell, under a heading that says so': {
    html: `<table><tr><th>Practice name and address</th><th>Telephone number</th></tr><tr><td>Lakenham Surgery, 24 Ninham Street, Norwich, NR1 3JJ</td><td>01603 111111</td></tr><tr><td>Prospect Medical Practice<br>95 Aylsham Road<br>Norwich<br>NR3 2HW</td><td>01603 222222</td></tr></table>`,
    practices: [
      LAKENHAM,
      {
        name: 'Prospect Medical Practice',
        address: ['95 Aylsham Road', 'Norwich'],
        postcode: 'NR3 2HW',
        telephone: '01603 222222',
      },
    ],
  },
  'a table with a footer and a caption': {
    html: `<table><caption>GP practices in Norwich, September 2019</caption><thead><tr><th>Practice</th><th>Registered patients</th></tr></thead><tbody><tr><td>Lakenham Surgery</td><td>8,401</td></tr><tr><td>Prospect Medical Practice</td><td>6,912</td></tr></tbody><tfoot><tr><th>Total</th><td>15,313</td></tr></tfoot></table>`,
    practices: [{name: 'Lakenham Surgery'}, {name: 'Prospect Medical Practice'}],
  },
  'a total in the last row': {
    html: `<table><tr><th>Practice code</th><th>Practice name</th><th>List size</th></tr><tr><td>D82030</td><td>Lakenham Surgery</td><td>8401</td></tr><tr><td></td><td>Total</td><td>8401</td></tr></table>`,
    practices: [{name: 'Lakenham Surgery', code: 'D82030'}],
  },
  'a table of neighbours beside one of members': {
    html: `<h2>Member practices</h2><table><tr><th>Practice</th><th>Postcode</th></tr><tr><td>Lakenham Surgery</td><td>NR1 3JJ</td></tr></table><h2>Practices in NHS South Norfolk CCG</h2><table><tr><th>Practice</th><th>Postcode</th></tr><tr><td>Humbleyard Practice</td><td>NR4 6TA</td></tr></table>`,
    practices: [
      {name: 'Lakenham Surgery', postcode: 'NR1 3JJ'},
      {name: 'Humbleyard Practice', postcode: 'NR4 6TA', organisation: '06Y'},
    ],
  },
};
