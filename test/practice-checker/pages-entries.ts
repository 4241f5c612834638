import type {ReadingCase} from './reading-cases.js';

/** Names, addresses and branches in the tables, tiles, tabs and paragraphs of a site. */
export const ENTRY_PAGES: Record<string, ReadingCase> = {
  'a column of previous names': {
    html: `<table><tr><th>Practice</th><th>Previously known as</th></tr><tr><td>Castle Partnership</td><td>Tuckswood Surgery</td></tr></table>`,
    practices: [{name: 'Castle Partnership', aliases: ['Tuckswood Surgery']}],
  },
  'Word table with a paragraph and empty bold in each cell': {
    html: `<table class="MsoTableGrid"><tr><td><p class="MsoNormal"><b>Surgery<o:p></o:p></b></p></td><td><p class="MsoNormal"><b>Tel<o:p></o:p></b></p></td></tr><tr><td><p class="MsoNormal">Oak Surgery<o:p></o:p></p></td><td><p class="MsoNormal">01603 111 111<b></b></p></td></tr></table>`,
    practices: [{name: 'Oak Surgery', telephone: '01603 111 111'}],
  },
  'a list in a sentence that ends in and': {
    html: `<p>The practices in our area are Oak Surgery, Elm Medical Centre and Ash Health Centre.</p>`,
    practices: [{name: 'Oak Surgery'}, {name: 'Elm Medical Centre'}, {name: 'Ash Health Centre'}],
  },
  'headings of towns with addresses in address elements': {
    html: `<h3>Acle</h3><address><strong>Acle Surgery</strong><br>1 Mill Lane<br>NR13 3AA<br>Tel 01493 111111</address><h3>Brundall</h3><address><strong>Brundall Surgery</strong><br>2 The Street<br>NR13 5AA</address>`,
    practices: [
      {
        name: 'Acle Surgery',
        address: ['1 Mill Lane'],
        postcode: 'NR13 3AA',
        telephone: '01493 111111',
      },
      {name: 'Brundall Surgery', address: ['2 The Street'], postcode: 'NR13 5AA'},
    ],
  },
  'a branch with its own telephone': {
    html: `<ul><li>Humbleyard Practice, NR4 6TA, 01603 810250. Branch surgery: Hethersett Surgery, NR9 3AB, 01603 810999</li></ul>`,
    practices: [
      {
        name: 'Humbleyard Practice',
        postcode: 'NR4 6TA',
        telephone: '01603 810250',
        branches: [{name: 'Hethersett Surgery', postcode: 'NR9 3AB'}],
      },
    ],
  },
  'tabs of CMS with hidden panels': {
    html: `<div class="tabs"><ul role="tablist"><li role="tab"><a href="#t1">North</a></li><li role="tab"><a href="#t2">South</a></li></ul><div id="t1" role="tabpanel"><ul><li>Oak Surgery</li></ul></div><div id="t2" role="tabpanel" style="display:none"><ul><li>Elm Surgery</li></ul></div></div>`,
    practices: [{name: 'Oak Surgery'}, {name: 'Elm Surgery'}],
  },
  'an apostrophe of Word and a ligature': {
    html: `<ul><li>St Stephen’s Gate Medical Practice, 55 Wessex Street, Norwich, NR2&#8239;2TJ</li></ul>`,
    practices: [
      {
        name: 'St Stephen’s Gate Medical Practice',
        address: ['55 Wessex Street', 'Norwich'],
        postcode: 'NR2 2TJ',
      },
    ],
  },
  'links in a paragraph with breaks and bars': {
    html: `<p><a href="https://oak.nhs.uk">Oak Surgery</a> | Tel: 01603 111111<br><a href="https://elm.nhs.uk">Elm Surgery</a> | Tel: 01603 222222</p>`,
    practices: [
      {name: 'Oak Surgery', telephone: '01603 111111', website: 'https://oak.nhs.uk'},
      {name: 'Elm Surgery', telephone: '01603 222222', website: 'https://elm.nhs.uk'},
    ],
  },
  'names in capitals with an address in capitals': {
    html: `<p>OAK SURGERY, 1 OAK STREET, NORWICH, NR1 1AA. TEL: 01603 111111. FAX: 01603 111112.</p>`,
    practices: [
      {
        name: 'OAK SURGERY',
        address: ['1 OAK STREET', 'NORWICH'],
        postcode: 'NR1 1AA',
        telephone: '01603 111111',
      },
    ],
  },
  'a column that asks whether it is a branch': {
    html: `<table><tr><td>GP Practice</td><td>Branch?</td><td>Address</td></tr><tr><td>Oak Surgery</td><td>No</td><td>1 Oak St, Norwich NR1 1AA</td></tr></table>`,
    practices: [{name: 'Oak Surgery', address: ['1 Oak St', 'Norwich'], postcode: 'NR1 1AA'}],
  },
  'a bold name, and dashes to the next paragraph': {
    html: `<p><strong>Oak Surgery</strong> – 1 Oak Street, Norwich NR1 1AA – Tel: 01603 111111 – <a href="http://oak.co.uk">website</a></p><p><strong>Elm Surgery</strong> – 2 Elm Hill, Norwich NR1 1AB – Tel: 01603 222222</p>`,
    practices: [
      {
        name: 'Oak Surgery',
        address: ['1 Oak Street', 'Norwich'],
        postcode: 'NR1 1AA',
        telephone: '01603 111111',
        website: 'http://oak.co.uk',
      },
      {
        name: 'Elm Surgery',
        address: ['2 Elm Hill', 'Norwich'],
        postcode: 'NR1 1AB',
        telephone: '01603 222222',
      },
    ],
  },
  'a cell with name and address': {
    html: `<h2>Norwich</h2><table><tr><th>Surgery</th><th>Contact</th></tr><tr><td><strong>Oak Surgery</strong><br>1 Oak Street<br>NR1 1AA</td><td>T: 01603 111111<br>F: 01603 111112<br>www.oak.nhs.uk</td></tr></table>`,
    practices: [
      {
        name: 'Oak Surgery',
        address: ['1 Oak Street'],
        postcode: 'NR1 1AA',
        telephone: '01603 111111',
        website: 'https://www.oak.nhs.uk',
      },
    ],
  },
  'paragraphs in items, the name in bold': {
    html: `<ul><li><p><b>Oak Surgery</b></p><p>1 Oak Street</p><p>NR1 1AA</p></li><li><p><b>Elm Surgery</b></p><p>2 Elm Hill</p><p>NR1 1AB</p></li></ul>`,
    practices: [
      {name: 'Oak Surgery', address: ['1 Oak Street'], postcode: 'NR1 1AA'},
      {name: 'Elm Surgery', address: ['2 Elm Hill'], postcode: 'NR1 1AB'},
    ],
  },
  'main and branch site in brackets': {
    html: `<p>Oak Surgery (main site), 1 Oak Street, NR1 1AA</p><p>Oak Surgery (branch site), 2 Ash Lane, NR1 1AC</p>`,
    practices: [
      {
        name: 'Oak Surgery',
        address: ['1 Oak Street'],
        postcode: 'NR1 1AA',
        branches: [{name: 'Oak Surgery', address: ['2 Ash Lane'], postcode: 'NR1 1AC'}],
      },
    ],
  },
  'clusters and leads, a code with a space': {
    html: `<table><tr><th>Cluster</th><th>Practice</th><th>GP lead</th><th>Code</th></tr><tr><td>1</td><td>Oak Surgery</td><td>Dr A Smith</td><td>D82 040</td></tr></table>`,
    practices: [{name: 'Oak Surgery', code: 'D82040'}],
  },
  'a name with its address behind a colon': {
    html: `<h3>Where are our surgeries?</h3><p>Oak Surgery: 1 Oak Street, Norwich, NR1 1AA</p><p>Elm Surgery: 2 Elm Hill, Norwich, NR1 1AB</p>`,
    practices: [
      {name: 'Oak Surgery', address: ['1 Oak Street', 'Norwich'], postcode: 'NR1 1AA'},
      {name: 'Elm Surgery', address: ['2 Elm Hill', 'Norwich'], postcode: 'NR1 1AB'},
    ],
  },
  'tiles that a style puts on lines': {
    html: `<div class="grid"><a class="tile" href="https://oak.nhs.uk"><span class="name">Oak Surgery</span><span class="addr">1 Oak Street, NR1 1AA</span></a><a class="tile" href="https://elm.nhs.uk"><span class="name">Elm Surgery</span><span class="addr">2 Elm Hill, NR1 1AB</span></a></div>`,
    practices: [
      {
        name: 'Oak Surgery',
        address: ['1 Oak Street'],
        postcode: 'NR1 1AA',
        website: 'https://oak.nhs.uk',
      },
      {
        name: 'Elm Surgery',
        address: ['2 Elm Hill'],
        postcode: 'NR1 1AB',
        website: 'https://elm.nhs.uk',
      },
    ],
  },
  'dashes behind Tel, Fax and the manager': {
    html: `<p>Oak Surgery<br/>1 Oak Street,<br/>Norwich,<br/>Norfolk.<br/>NR1 1AA<br/><br/>Tel - 01603 111111<br/>Fax - 01603 111112<br/>Practice Manager - Mrs J Brown</p>`,
    practices: [
      {
        name: 'Oak Surgery',
        address: ['1 Oak Street', 'Norwich', 'Norfolk'],
        postcode: 'NR1 1AA',
        telephone: '01603 111111',
      },
    ],
  },
  'partners behind a label': {
    html: `<ul><li>Oak Surgery<br>Partners: Dr A Smith, Dr B Jones<br>1 Oak Street, NR1 1AA</li></ul>`,
    practices: [{name: 'Oak Surgery', address: ['1 Oak Street'], postcode: 'NR1 1AA'}],
  },
  'what numbers are for, in brackets': {
    html: `<ul><li>Oak Surgery, NR1 1AA – 01603 111111 (appointments) 01603 111112 (prescriptions)</li></ul>`,
    practices: [{name: 'Oak Surgery', postcode: 'NR1 1AA', telephone: '01603 111111'}],
  },
  'a heading cell over all columns': {
    html: `<table><tr><th colspan="3">GP Practices</th></tr><tr><th>Name</th><th>Tel</th><th>Opening times</th></tr><tr><td>Oak Surgery</td><td>01603 111111</td><td>8am-6pm (closed 1-2pm)</td></tr></table>`,
    practices: [{name: 'Oak Surgery', telephone: '01603 111111'}],
  },
  'names without words of names': {
    html: `<ul><li>The Oaks, 1 Oak Street, Norwich, NR1 1AA</li><li>Beechcroft, 2 Elm Hill, Norwich, NR1 1AB</li></ul>`,
    practices: [
      {name: 'The Oaks', address: ['1 Oak Street', 'Norwich'], postcode: 'NR1 1AA'},
      {name: 'Beechcroft', address: ['2 Elm Hill', 'Norwich'], postcode: 'NR1 1AB'},
    ],
  },
};
