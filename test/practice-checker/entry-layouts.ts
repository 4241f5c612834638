import type {ReadingCase} from './reading-cases.js';

const mere = {
  name: 'Mere View Surgery',
  address: ['5 Mere View', 'Scarning', 'Dereham'],
  postcode: 'NR19 2AB',
  telephone: '01362 200201',
};
const tower = {
  name: 'Tower Hill Medical Practice',
  address: ['Tower House', 'Bridge Street', 'Fakenham'],
  postcode: 'NR21 9AD',
  telephone: '01328 300302',
};
const fen = {
  name: 'Fenland Partnership',
  address: ['The Surgery', 'Station Road', 'Downham Market'],
  postcode: 'PE38 9AE',
  telephone: '01366 400403',
};
/** A name without words of names. */
const larch = {
  name: 'Larchwood',
  address: ['16 Bond Lane', 'Swaffham'],
  postcode: 'PE37 7AF',
  telephone: '01760 500504',
};

/** Layouts of entries: labels, tags, staff and links around them, in lists, tables and paragraphs. */
export const ENTRY_LAYOUTS: Record<string, ReadingCase> = {
  'a label on a line of its own above each value': {
    html: `<h3>Mere View Surgery</h3><p><b>Address</b><br>5 Mere View<br>Scarning<br>Dereham<br>NR19 2AB</p><p><b>Telephone</b><br>01362 200201</p><p><b>Practice Manager</b><br>Joan Reed</p><h3>Tower Hill Medical Practice</h3><p><b>Address</b><br>Tower House<br>Bridge Street<br>Fakenham<br>NR21 9AD</p><p><b>Telephone</b><br>01328 300302</p><p><b>Practice Manager</b><br>Neil Orr</p>`,
    practices: [mere, tower],
  },
  'labels as small headings': {
    html: `<h2>Mere View Surgery</h2><h3>Address</h3><p>5 Mere View, Scarning, Dereham, NR19 2AB</p><h3>Telephone</h3><p>01362 200201</p><h3>Languages spoken</h3><ul><li>English</li><li>Polish</li></ul><h2>Fenland Partnership</h2><h3>Address</h3><p>The Surgery, Station Road, Downham Market, PE38 9AE</p><h3>Telephone</h3><p>01366 400403</p>`,
    practices: [mere, fen],
  },
  'telephone above the address': {
    html: `<p><strong>Mere View Surgery</strong><br>Tel: 01362 200201<br>5 Mere View<br>Scarning<br>Dereham<br>NR19 2AB</p><p><strong>Fenland Partnership</strong><br>Tel: 01366 400403<br>The Surgery<br>Station Road<br>Downham Market<br>PE38 9AE</p>`,
    practices: [mere, fen],
  },
  'names without words of names among others in one paragraph': {
    html: `<p>Larchwood<br>16 Bond Lane<br>Swaffham<br>PE37 7AF<br>01760 500504<br>Mere View Surgery<br>5 Mere View<br>Scarning<br>Dereham<br>NR19 2AB<br>01362 200201</p>`,
    practices: [larch, mere],
  },
  'a note on vaccination behind each': {
    html: `<ul><li>Mere View Surgery, 5 Mere View, Scarning, Dereham, NR19 2AB – flu clinics on Saturdays</li><li>Tower Hill Medical Practice, Tower House, Bridge Street, Fakenham, NR21 9AD – walk-in blood tests</li></ul>`,
    practices: [
      {name: mere.name, address: mere.address, postcode: mere.postcode},
      {name: tower.name, address: tower.address, postcode: tower.postcode},
    ],
  },
  'a table with the number of doctors and nurses': {
    html: `<table><tr><th>Surgery</th><th>Address</th><th>Phone</th><th>GPs</th><th>Nurses</th><th>Patients</th></tr><tr><td>Mere View Surgery</td><td>5 Mere View, Scarning, Dereham NR19 2AB</td><td>01362 200201</td><td>4</td><td>2</td><td>7,900</td></tr><tr><td>Larchwood</td><td>16 Bond Lane, Swaffham PE37 7AF</td><td>01760 500504</td><td>6</td><td>3</td><td>10,050</td></tr></table>`,
    practices: [mere, larch],
  },
  'a table without headings whose names lack words of names': {
    html: `<table><tr><td>1</td><td>Mere View Surgery</td><td>5 Mere View, Scarning, Dereham, NR19 2AB</td><td>01362 200201</td></tr><tr><td>2</td><td>Larchwood</td><td>16 Bond Lane, Swaffham, PE37 7AF</td><td>01760 500504</td></tr><tr><td>3</td><td>Fenland Partnership</td><td>The Surgery, Station Road, Downham Market, PE38 9AE</td><td>01366 400403</td></tr></table>`,
    practices: [mere, larch, fen],
  },
  'the house number behind a comma': {
    html: `<ul><li>Mere View Surgery, 5, Mere View, Scarning, Dereham, NR19 2AB. Tel 01362 200201</li><li>Larchwood, 16, Bond Lane, Swaffham, PE37 7AF. Tel 01760 500504</li></ul>`,
    practices: [mere, larch],
  },
  'partners, nurses and manager as a list below the address': {
    html: `<h4>Mere View Surgery</h4><p>5 Mere View, Scarning, Dereham, NR19 2AB<br>Tel 01362 200201</p><ul><li>Dr P Lowe (senior partner)</li><li>Dr M Khan</li><li>Sister B Moss</li><li>Joan Reed, practice manager</li></ul><h4>Fenland Partnership</h4><p>The Surgery, Station Road, Downham Market, PE38 9AE<br>Tel 01366 400403</p><ul><li>Dr U Eze</li><li>Dr S Holt</li></ul>`,
    practices: [mere, fen],
  },
  'a sentence about the building below each': {
    html: `<div><h3>Tower Hill Medical Practice</h3><p>Tower House, Bridge Street, Fakenham, NR21 9AD</p><p>Purpose-built in 2004 with a pharmacy next door.</p><p>Phone: 01328 300302</p></div><div><h3>Fenland Partnership</h3><p>The Surgery, Station Road, Downham Market, PE38 9AE</p><p>We look after 12,000 people in and around the town.</p><p>Phone: 01366 400403</p></div>`,
    practices: [tower, fen],
  },
  'the practice type and the area as tags': {
    html: `<article><h3>Mere View Surgery</h3><ul class="tags"><li>GP</li><li>Mid Norfolk</li></ul><p>5 Mere View, Scarning, Dereham, NR19 2AB</p><p>01362 200201</p></article><article><h3>Tower Hill Medical Practice</h3><ul class="tags"><li>GP</li><li>North Norfolk</li></ul><p>Tower House, Bridge Street, Fakenham, NR21 9AD</p><p>01328 300302</p></article>`,
    practices: [mere, tower],
  },
  'a definition list with a term for each label': {
    html: `<h3>Mere View Surgery</h3><dl><dt>Where</dt><dd>5 Mere View, Scarning, Dereham, NR19 2AB</dd><dt>Call</dt><dd>01362 200201</dd><dt>Open</dt><dd>8am to 6pm</dd></dl><h3>Tower Hill Medical Practice</h3><dl><dt>Where</dt><dd>Tower House, Bridge Street, Fakenham, NR21 9AD</dd><dt>Call</dt><dd>01328 300302</dd><dt>Open</dt><dd>8am to 6.30pm</dd></dl>`,
    practices: [mere, tower],
  },
  'numbers of several offices below': {
    html: `<p><strong>Mere View Surgery</strong><br>5 Mere View, Scarning, Dereham NR19 2AB<br>Switchboard: 01362 200201<br>Dispensary: 01362 200299<br>District nurses: 01362 200288</p><p><strong>Fenland Partnership</strong><br>The Surgery, Station Road, Downham Market PE38 9AE<br>Switchboard: 01366 400403<br>Dispensary: 01366 400499</p>`,
    practices: [mere, fen],
  },
  'a link to the website as the last word of a line': {
    html: `<p>Mere View Surgery, 5 Mere View, Scarning, Dereham, NR19 2AB, 01362 200201. <a href="https://mereview.nhs.uk">Visit their website</a></p><p>Larchwood, 16 Bond Lane, Swaffham, PE37 7AF, 01760 500504. <a href="https://larchwood.nhs.uk">Visit their website</a></p>`,
    practices: [
      {...mere, website: 'https://mereview.nhs.uk'},
      {...larch, website: 'https://larchwood.nhs.uk'},
    ],
  },
  'the town first, then the practice': {
    html: `<table><tr><th>Town</th><th>Practice</th><th>Address</th><th>Postcode</th></tr><tr><td>Dereham</td><td>Mere View Surgery</td><td>5 Mere View, Scarning</td><td>NR19 2AB</td></tr><tr><td>Fakenham</td><td>Tower Hill Medical Practice</td><td>Tower House, Bridge Street</td><td>NR21 9AD</td></tr></table>`,
    practices: [
      {
        name: 'Mere View Surgery',
        address: ['Dereham', '5 Mere View', 'Scarning'],
        postcode: 'NR19 2AB',
      },
      {
        name: 'Tower Hill Medical Practice',
        address: ['Fakenham', 'Tower House', 'Bridge Street'],
        postcode: 'NR21 9AD',
      },
    ],
  },
  'the next step and a button below each': {
    html: `<div class="card"><div class="card-body"><h5 class="card-title">Mere View Surgery</h5><p class="card-text">5 Mere View, Scarning, Dereham, NR19 2AB</p><p class="card-text"><small>Welcomes new patients</small></p><a class="btn" href="https://mereview.nhs.uk/join">Join this practice</a></div></div><div class="card"><div class="card-body"><h5 class="card-title">Fenland Partnership</h5><p class="card-text">The Surgery, Station Road, Downham Market, PE38 9AE</p><p class="card-text"><small>Welcomes new patients</small></p></div></div>`,
    practices: [
      {
        name: mere.name,
        address: mere.address,
        postcode: mere.postcode,
      },
      {name: fen.name, address: fen.address, postcode: fen.postcode},
    ],
  },
  'a locality, then bold names with two lines each': {
    html: `<h2>Breckland</h2><p><strong>Mere View Surgery</strong><br>5 Mere View, Scarning, Dereham<br>NR19 2AB | 01362 200201</p><p><strong>Larchwood</strong><br>16 Bond Lane, Swaffham<br>PE37 7AF | 01760 500504</p><h2>North</h2><p><strong>Tower Hill Medical Practice</strong><br>Tower House, Bridge Street, Fakenham<br>NR21 9AD | 01328 300302</p>`,
    practices: [mere, larch, tower],
  },
  'one cell with all, and one with the hours of each day': {
    html: `<table><tr><th>Practice details</th><th>Opening hours</th></tr><tr><td><strong>Mere View Surgery</strong><br>5 Mere View<br>Scarning<br>Dereham<br>NR19 2AB<br>01362 200201</td><td>Mon 8-6.30<br>Tue 8-8<br>Sat 9-12</td></tr><tr><td><strong>Fenland Partnership</strong><br>The Surgery<br>Station Road<br>Downham Market<br>PE38 9AE<br>01366 400403</td><td>Mon to Fri 8-6</td></tr></table>`,
    practices: [mere, fen],
  },
  'languages and accessibility behind labels in one paragraph': {
    html: `<p><b>Tower Hill Medical Practice</b><br/>Tower House, Bridge Street, Fakenham, NR21 9AD<br/>Tel: 01328 300302<br/>Step-free access<br/>Hearing loop<br/>Languages: English, Lithuanian</p><p><b>Mere View Surgery</b><br/>5 Mere View, Scarning, Dereham, NR19 2AB<br/>Tel: 01362 200201<br/>Step-free access<br/>Baby changing</p>`,
    practices: [tower, mere],
  },
  'a paragraph of names with towns behind dashes': {
    html: `<p>Mere View Surgery – Dereham<br>Tower Hill Medical Practice – Fakenham<br>Fenland Partnership – Downham Market</p>`,
    practices: [
      {name: 'Mere View Surgery', address: ['Dereham']},
      {name: 'Tower Hill Medical Practice', address: ['Fakenham']},
      {name: 'Fenland Partnership', address: ['Downham Market']},
    ],
  },
  'the main number behind that of another desk': {
    html: `<p><strong>Mere View Surgery</strong><br>5 Mere View, Scarning, Dereham NR19 2AB<br>Prescription line: 01362 200299<br>Switchboard: 01362 200201</p><p><strong>Fenland Partnership</strong><br>The Surgery, Station Road, Downham Market PE38 9AE<br>Results line: 01366 400499<br>Switchboard: 01366 400403</p>`,
    practices: [mere, fen],
  },
  'a county behind each postcode, all in one paragraph': {
    html: `<p>Mere View Surgery<br>5 Mere View<br>Scarning<br>Dereham<br>NR19 2AB<br>Norfolk<br>Larchwood<br>16 Bond Lane<br>Swaffham<br>PE37 7AF<br>Norfolk</p>`,
    practices: [mere, larch].map(({name, address, postcode}) => ({
      name,
      address: [...address, 'Norfolk'],
      postcode,
    })),
  },
  'languages behind a label above the address': {
    html: `<p><strong>Mere View Surgery</strong><br>Languages: English, Polish<br>5 Mere View<br>Scarning<br>Dereham<br>NR19 2AB<br>01362 200201</p><p><strong>Larchwood</strong><br>Languages: Polish<br>16 Bond Lane<br>Swaffham<br>PE37 7AF<br>01760 500504</p>`,
    practices: [mere, larch],
  },
  'the main surgery under a heading of its own': {
    html: `<h3>Mere View Surgery</h3><h4>Main surgery</h4><p>5 Mere View<br>Scarning<br>Dereham<br>NR19 2AB<br>01362 200201</p><h3>Fenland Partnership</h3><h4>Main surgery</h4><p>The Surgery<br>Station Road<br>Downham Market<br>PE38 9AE<br>01366 400403</p>`,
    practices: [mere, fen],
  },
};
