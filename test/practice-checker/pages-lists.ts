import {BOWTHORPE, MUNDESLEY, OAKFIELD, PASTON, THORPE} from './usual-practices.js';
import type {ReadingCase} from './reading-cases.js';

/** A to Z lists, paragraphs and address blocks of one town or several, as editors make them. */
export const LIST_PAGES: Record<string, ReadingCase> = {
  'letters to jump to, and dashes between name, address and number': {
    html: '<h2>GP practices A–Z</h2><p><a href="#A">A</a> | <a href="#B">B</a> | <a href="#C">C</a></p><h3 id="A">A</h3><ul><li>Acle Medical Partnership – Bridewell Lane, Acle, NR13 3RA – 01493 750888</li></ul><h3 id="B">B</h3><ul><li>Beccles House Surgery – 12 St Mary\'s Road, Beccles, NR34 9NQ – 01502 712662</li></ul><p><a href="#top">Back to top</a></p>',
    practices: [
      {
        name: 'Acle Medical Partnership',
        address: ['Bridewell Lane', 'Acle'],
        postcode: 'NR13 3RA',
        telephone: '01493 750888',
      },
      {
        name: 'Beccles House Surgery',
        address: ["12 St Mary's Road", 'Beccles'],
        postcode: 'NR34 9NQ',
        telephone: '01502 712662',
      },
    ],
  },
  'numbered, with the doctors in brackets': {
    html: '<ol><li>Brundall Medical Partnership (Dr A Patel &amp; Partners), The Street, Brundall, NR13 5RP</li><li>Blofield Surgery (Dr Jones), Plantation Road, Blofield, NR13 4PL</li></ol>',
    practices: [
      {
        name: 'Brundall Medical Partnership',
        address: ['The Street', 'Brundall'],
        postcode: 'NR13 5RP',
        aliases: ['Dr A Patel & Partners'],
      },
      {
        name: 'Blofield Surgery',
        address: ['Plantation Road', 'Blofield'],
        postcode: 'NR13 4PL',
        aliases: ['Dr Jones'],
      },
    ],
  },
  'bullets of Word in spans, and hard spaces': {
    html: '<p class="MsoListParagraph" style="text-indent:-18pt"><span style="font-family:Symbol">·<span style="font:7pt \'Times New Roman\'">&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span>Bowthorpe Surgery,&nbsp;Wendene,&nbsp;Norwich&nbsp;NR5&nbsp;9HA</p><p class="MsoListParagraph"><span style="font-family:Symbol">·<span>&nbsp;&nbsp; </span></span>Thorpe Health Centre, St Williams Way, Norwich NR7 0AW<o:p></o:p></p>',
    practices: [
      {name: 'Bowthorpe Surgery', address: ['Wendene', 'Norwich'], postcode: 'NR5 9HA'},
      {name: 'Thorpe Health Centre', address: ['St Williams Way', 'Norwich'], postcode: 'NR7 0AW'},
    ],
  },
  'address blocks with names and labels cut short': {
    html: '<address><b>Bowthorpe Surg.</b><br>Wendene<br>Norwich NR5 9HA<br><abbr title="Telephone">T:</abbr> <a href="tel:+441603742220">01603 742220</a></address><address><b>Thorpe Hlth Ctre</b><br>St Williams Way<br>Norwich NR7 0AW<br><abbr title="Telephone">T:</abbr> <a href="tel:+441603701477">01603 701477</a></address>',
    practices: [
      {
        name: 'Bowthorpe Surg.',
        address: ['Wendene', 'Norwich'],
        postcode: 'NR5 9HA',
        telephone: '01603 742220',
      },
      {
        name: 'Thorpe Hlth Ctre',
        address: ['St Williams Way', 'Norwich'],
        postcode: 'NR7 0AW',
        telephone: '01603 701477',
      },
    ],
  },
  'access and parking behind labels': {
    html: '<p>Bowthorpe Surgery<br />Wendene, Bowthorpe, Norwich, NR5 9HA<br />Telephone 01603 742220<br />Wheelchair access: yes<br />Parking: limited</p><p>Thorpe Health Centre<br />St Williams Way, Norwich, NR7 0AW<br />Telephone 01603 701477<br />Wheelchair access: yes<br />Parking: 20 spaces</p>',
    practices: [BOWTHORPE, THORPE],
  },
  'the main site and two branches, a paragraph each': {
    html: '<h3>Humbleyard Practice</h3><p>Main site: Cringleford Surgery, Cantley Lane, Norwich NR4 6TA</p><p>Branch: Hethersett Surgery, Great Melton Road, Hethersett NR9 3AB</p><p>Branch: Mulbarton Surgery, The Common, Mulbarton NR14 8JG</p><p>Tel: 01603 810250</p>',
    practices: [
      {
        name: 'Humbleyard Practice',
        address: ['Cringleford Surgery', 'Cantley Lane', 'Norwich'],
        postcode: 'NR4 6TA',
        telephone: '01603 810250',
        branches: [
          {
            name: 'Hethersett Surgery',
            address: ['Great Melton Road', 'Hethersett'],
            postcode: 'NR9 3AB',
          },
          {name: 'Mulbarton Surgery', address: ['The Common', 'Mulbarton'], postcode: 'NR14 8JG'},
        ],
      },
    ],
  },
  'towns in bold over names in one paragraph': {
    html: '<p><strong>Norwich</strong><br>Bowthorpe Surgery<br>Thorpe Health Centre</p><p><strong>Acle</strong><br>Acle Medical Partnership</p>',
    practices: [
      {name: 'Bowthorpe Surgery'},
      {name: 'Thorpe Health Centre'},
      {name: 'Acle Medical Partnership'},
    ],
  },
  'doctors as names': {
    html: '<ul><li>Dr Smith &amp; Partners, The Surgery, Wendene, Norwich NR5 9HA</li><li>Drs Lodge, Reed and Bell, Thorpe Health Centre, Norwich NR7 0AW</li></ul>',
    practices: [
      {
        name: 'Dr Smith & Partners',
        address: ['The Surgery', 'Wendene', 'Norwich'],
        postcode: 'NR5 9HA',
      },
      {
        name: 'Drs Lodge, Reed and Bell',
        address: ['Thorpe Health Centre', 'Norwich'],
        postcode: 'NR7 0AW',
      },
    ],
  },
  'names in a sentence, with semicolons and "and"': {
    html: '<p>The member practices are Bowthorpe Surgery; Thorpe Health Centre; Acle Medical Partnership; and Blofield Surgery.</p>',
    practices: [
      {name: 'Bowthorpe Surgery'},
      {name: 'Thorpe Health Centre'},
      {name: 'Acle Medical Partnership'},
      {name: 'Blofield Surgery'},
    ],
  },
  'the number of patients in brackets behind the postcode': {
    html: '<p>Bowthorpe Surgery, NR5 9HA (7,812 patients)</p><p>Thorpe Health Centre, NR7 0AW (9,004 patients)</p>',
    practices: [
      {name: 'Bowthorpe Surgery', postcode: 'NR5 9HA'},
      {name: 'Thorpe Health Centre', postcode: 'NR7 0AW'},
    ],
  },
  'capital labels with colons in paragraphs': {
    html: '<p>PRACTICE: Oakfield Surgery<br>ADDRESS: 2 Oakfield Road, Aylsham NR11 6AL<br>TEL: 01263 733331<br>FAX: 01263 735601<br>MANAGER: Ann Dray</p><p>PRACTICE: Paston Surgery<br>ADDRESS: 9-11 Park Lane, North Walsham NR28 0BQ<br>TEL: 01692 403015<br>FAX: 01692 500619<br>MANAGER: Jo Long</p>',
    practices: [OAKFIELD, PASTON],
  },
  'links in a list with text after a dash and new window note': {
    html: '<ul><li><a href="http://www.oakfieldsurgery.org" target="_blank">Oakfield Surgery (opens in a new window)</a> – Aylsham</li><li><a href="http://www.pastonsurgery.co.uk" target="_blank">Paston Surgery (opens in a new window)</a> – North Walsham</li></ul>',
    practices: [
      {name: 'Oakfield Surgery', address: ['Aylsham'], website: 'http://www.oakfieldsurgery.org'},
      {
        name: 'Paston Surgery',
        address: ['North Walsham'],
        website: 'http://www.pastonsurgery.co.uk',
      },
    ],
  },
  'towns as list items with practices after a colon': {
    html: '<ul><li><strong>Aylsham:</strong> Oakfield Surgery, Market Surgery</li><li><strong>North Walsham:</strong> Paston Surgery, Birchwood Medical Practice</li></ul>',
    practices: [
      {name: 'Oakfield Surgery'},
      {name: 'Market Surgery'},
      {name: 'Paston Surgery'},
      {name: 'Birchwood Medical Practice'},
    ],
  },
  'an SQL export: semicolons and quotes in lines': {
    html: '<p>"Oakfield Surgery";"2 Oakfield Road";"Aylsham";"NR11 6AL"<br>"Paston Surgery";"9-11 Park Lane";"North Walsham";"NR28 0BQ"</p>',
    practices: [
      {name: 'Oakfield Surgery', address: ['2 Oakfield Road', 'Aylsham'], postcode: 'NR11 6AL'},
      {name: 'Paston Surgery', address: ['9-11 Park Lane', 'North Walsham'], postcode: 'NR28 0BQ'},
    ],
  },
  'branches in italics under the main address': {
    html: '<p><strong>Oakfield Surgery</strong><br>2 Oakfield Road, Aylsham, NR11 6AL<br><em>also at</em> Reepham Branch Surgery, Market Place, Reepham, NR10 4JJ</p><p><strong>Paston Surgery</strong><br>9-11 Park Lane, North Walsham, NR28 0BQ</p>',
    practices: [
      {
        name: 'Oakfield Surgery',
        address: ['2 Oakfield Road', 'Aylsham'],
        postcode: 'NR11 6AL',
        branches: [
          {
            name: 'Reepham Branch Surgery',
            address: ['Market Place', 'Reepham'],
            postcode: 'NR10 4JJ',
          },
        ],
      },
      {name: 'Paston Surgery', address: ['9-11 Park Lane', 'North Walsham'], postcode: 'NR28 0BQ'},
    ],
  },
  'addresses with flats, c/o and apostrophes': {
    html: '<ul><li>St Peter’s Surgery, First Floor, 12a King’s Road, Norwich, NR1 1AA</li><li>Student Medical Practice, c/o University Library, Norwich, NR4 7TJ</li></ul>',
    practices: [
      {
        name: 'St Peter’s Surgery',
        address: ['First Floor', '12a King’s Road', 'Norwich'],
        postcode: 'NR1 1AA',
      },
      {
        name: 'Student Medical Practice',
        address: ['c/o University Library', 'Norwich'],
        postcode: 'NR4 7TJ',
      },
    ],
  },
  'nested locality lists': {
    html: '<ul><li>North locality<ul><li>Oakfield Surgery</li><li>Paston Surgery</li></ul></li><li>South locality<ul><li>Bowthorpe Surgery</li></ul></li></ul>',
    practices: [{name: 'Oakfield Surgery'}, {name: 'Paston Surgery'}, {name: 'Bowthorpe Surgery'}],
  },
  'website and e-mail on one line with bars': {
    html: '<p><b>Oakfield Surgery</b><br>2 Oakfield Road, Aylsham, NR11 6AL | 01263 733331 | www.oakfieldsurgery.org | info@oakfield.nhs.uk</p><p><b>Paston Surgery</b><br>9-11 Park Lane, North Walsham, NR28 0BQ | 01692 403015 | www.pastonsurgery.co.uk</p>',
    practices: [
      {
        name: 'Oakfield Surgery',
        address: ['2 Oakfield Road', 'Aylsham'],
        postcode: 'NR11 6AL',
        telephone: '01263 733331',
        website: 'https://www.oakfieldsurgery.org',
      },
      {
        name: 'Paston Surgery',
        address: ['9-11 Park Lane', 'North Walsham'],
        postcode: 'NR28 0BQ',
        telephone: '01692 403015',
        website: 'https://www.pastonsurgery.co.uk',
      },
    ],
  },
  'the town in bold behind each name': {
    html: '<ul><li>Mundesley Medical Centre, <b>Mundesley</b>, NR11 8AE</li><li>Ludham Surgery, <b>Ludham</b>, NR29 5QT</li></ul>',
    practices: [
      {name: 'Mundesley Medical Centre', address: ['Mundesley'], postcode: 'NR11 8AE'},
      {name: 'Ludham Surgery', address: ['Ludham'], postcode: 'NR29 5QT'},
    ],
  },
  'numbered headings': {
    html: '<h3>1. Mundesley Medical Centre</h3><p>Munhaven Close, Mundesley, NR11 8AR</p><h3>2. Ludham Surgery</h3><p>Staithe Road, Ludham, NR29 5AB</p>',
    practices: [
      MUNDESLEY,
      {name: 'Ludham Surgery', address: ['Staithe Road', 'Ludham'], postcode: 'NR29 5AB'},
    ],
  },
  'a paragraph for each line': {
    html: '<p>Mundesley Medical Centre</p><p>Munhaven Close</p><p>Mundesley</p><p>NR11 8AR</p><p>Ludham Surgery</p><p>Staithe Road</p><p>Ludham</p><p>NR29 5AB</p>',
    practices: [
      MUNDESLEY,
      {name: 'Ludham Surgery', address: ['Staithe Road', 'Ludham'], postcode: 'NR29 5AB'},
    ],
  },
};
