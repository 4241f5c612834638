import type {ReadingCase} from './reading-cases.js';

const lantern = {
  name: 'Lantern Lane Surgery',
  address: ['14 Lantern Lane', 'Thorpe St Andrew', 'Norwich'],
  postcode: 'NR7 0AA',
  telephone: '01603 300101',
};
const quay = {
  name: 'Quayside Medical Centre',
  address: ['Quay House', 'Riverside Road', 'Great Yarmouth'],
  postcode: 'NR30 1AB',
  telephone: '01493 400202',
};
const orchard = {
  name: 'Orchard Practice',
  address: ['Unit 3', 'The Old Maltings', 'Mill Road', 'Loddon'],
  postcode: 'NR14 6AA',
  telephone: '01508 500303',
};
const sloane = {
  name: 'Dr Sloane & Partners',
  address: ['The Health Centre', 'Church Plain', 'Acle'],
  postcode: 'NR13 3RA',
  telephone: '01493 600404',
};
/** A name without words of names. */
const heath = {
  name: 'Heathgate',
  address: ['Heathgate', '3 Elm Close', 'Poringland', 'Norfolk'],
  postcode: 'NR14 7AB',
  telephone: '01508 700505',
};
const without = <T extends object, K extends Exclude<keyof T, 'name'>>(practice: T, ...keys: K[]) =>
  Object.fromEntries(
    Object.entries(practice).filter(([key]) => !(keys as string[]).includes(key)),
  ) as Omit<T, K>;

/** Entries with lines of many kinds around the address: people, figures, services, directions. */
export const ENTRY_LINES: Record<string, ReadingCase> = {
  'a manager and a heading of the address as bold labels': {
    html: `<h3>Lantern Lane Surgery</h3><p><strong>Address:</strong><br>14 Lantern Lane<br>Thorpe St Andrew<br>Norwich<br>NR7 0AA</p><p><strong>Phone:</strong> 01603 300101</p><p><strong>Practice manager:</strong> Sue Bell</p><h3>Quayside Medical Centre</h3><p><strong>Address:</strong><br>Quay House<br>Riverside Road<br>Great Yarmouth<br>NR30 1AB</p><p><strong>Phone:</strong> 01493 400202</p><p><strong>Practice manager:</strong> Tom Hall</p>`,
    practices: [lantern, quay],
  },
  'columns of address parts, a manager and a list size': {
    html: `<table><thead><tr><th>Practice</th><th>Address 1</th><th>Address 2</th><th>Town</th><th>Postcode</th><th>Practice Manager</th><th>List size</th></tr></thead><tbody><tr><td>Lantern Lane Surgery</td><td>14 Lantern Lane</td><td>Thorpe St Andrew</td><td>Norwich</td><td>NR7 0AA</td><td>Sue Bell</td><td>8,412</td></tr><tr><td>Quayside Medical Centre</td><td>Quay House</td><td>Riverside Road</td><td>Great Yarmouth</td><td>NR30 1AB</td><td>Tom Hall</td><td>11,020</td></tr></tbody></table>`,
    practices: [without(lantern, 'telephone'), without(quay, 'telephone')],
  },
  'a senior partner above the address, and patients below': {
    html: `<p><strong>Lantern Lane Surgery</strong><br>Senior partner: Dr Anna Wells<br>14 Lantern Lane<br>Thorpe St Andrew<br>Norwich<br>NR7 0AA<br>01603 300101<br>Patients: 8,412</p><p><strong>Orchard Practice</strong><br>Senior partner: Dr Ravi Nair<br>Unit 3<br>The Old Maltings<br>Mill Road<br>Loddon<br>NR14 6AA<br>01508 500303<br>Patients: 6,300</p>`,
    practices: [lantern, orchard],
  },
  'the number of patients behind commas': {
    html: `<ul><li>Lantern Lane Surgery, 14 Lantern Lane, Thorpe St Andrew, Norwich, NR7 0AA, 8,412 patients</li><li>Quayside Medical Centre, Quay House, Riverside Road, Great Yarmouth, NR30 1AB, 11,020 patients</li></ul>`,
    practices: [without(lantern, 'telephone'), without(quay, 'telephone')],
  },
  'cards that name the network and the way there': {
    html: `<div class="wp-block-group"><h4>Lantern Lane Surgery</h4><p>Norwich East Primary Care Network</p><p>14 Lantern Lane, Thorpe St Andrew, Norwich, NR7 0AA</p><p><a href="https://goo.gl/maps/abc">Get directions</a></p><p>01603 300101</p></div><div class="wp-block-group"><h4>Quayside Medical Centre</h4><p>Coastal Primary Care Network</p><p>Quay House, Riverside Road, Great Yarmouth, NR30 1AB</p><p><a href="https://goo.gl/maps/abd">Get directions</a></p><p>01493 400202</p></div>`,
    practices: [lantern, quay],
  },
  'descriptions that say access and parking': {
    html: `<dl><dt>Lantern Lane Surgery</dt><dd>14 Lantern Lane</dd><dd>Thorpe St Andrew</dd><dd>Norwich</dd><dd>NR7 0AA</dd><dd>01603 300101</dd><dd>Wheelchair access</dd><dd>Free car park</dd><dt>Orchard Practice</dt><dd>Unit 3</dd><dd>The Old Maltings</dd><dd>Mill Road</dd><dd>Loddon</dd><dd>NR14 6AA</dd><dd>01508 500303</dd><dd>Street parking only</dd></dl>`,
    practices: [lantern, orchard],
  },
  'labels with dashes in a list under each name': {
    html: `<h4>Lantern Lane Surgery</h4><ul><li><b>Address</b> - 14 Lantern Lane, Thorpe St Andrew, Norwich, NR7 0AA</li><li><b>Tel</b> - 01603 300101</li><li><b>Opening times</b> - Mon-Fri 8am-6.30pm</li><li><b>Parking</b> - Yes</li></ul><h4>Orchard Practice</h4><ul><li><b>Address</b> - Unit 3, The Old Maltings, Mill Road, Loddon, NR14 6AA</li><li><b>Tel</b> - 01508 500303</li><li><b>Opening times</b> - Mon-Fri 8am-6pm</li><li><b>Parking</b> - No</li></ul>`,
    practices: [lantern, orchard],
  },
  'services of each practice as a list': {
    html: `<h2><button>Lantern Lane Surgery</button></h2><div><p>14 Lantern Lane, Thorpe St Andrew, Norwich NR7 0AA</p><p>Tel 01603 300101</p><p>Services:</p><ul><li>Baby clinic</li><li>Minor surgery</li><li>Travel health</li></ul></div><h2><button>Quayside Medical Centre</button></h2><div><p>Quay House, Riverside Road, Great Yarmouth NR30 1AB</p><p>Tel 01493 400202</p><p>Services:</p><ul><li>Asthma clinic</li><li>Family planning</li></ul></div>`,
    practices: [lantern, quay],
  },
  'a cell of doctors line by line': {
    html: `<table><tr><td><b>Lantern Lane Surgery</b><br>14 Lantern Lane<br>Thorpe St Andrew<br>Norwich<br>NR7 0AA</td><td>Dr Anna Wells<br>Dr Omar Said<br>Dr J Pike</td><td>01603 300101</td></tr><tr><td><b>Quayside Medical Centre</b><br>Quay House<br>Riverside Road<br>Great Yarmouth<br>NR30 1AB</td><td>Dr Lin Cho<br>Dr B Frost</td><td>01493 400202</td></tr></table>`,
    practices: [lantern, quay],
  },
  'the name of each as a sentence that goes on': {
    html: `<p>Lantern Lane Surgery is at 14 Lantern Lane, Thorpe St Andrew, Norwich, NR7 0AA. Telephone 01603 300101.</p><p>Quayside Medical Centre is at Quay House, Riverside Road, Great Yarmouth, NR30 1AB. Telephone 01493 400202.</p>`,
    practices: [lantern, quay],
  },
  'a div for each line with signs of no width': {
    html: `<div class="ExternalClass1"><div><strong>\u200bLantern Lane Surgery</strong></div><div>14 Lantern Lane</div><div>Thorpe St Andrew</div><div>Norwich</div><div>NR7 0AA</div><div>Tel: 01603 300101\u200b</div><div><br></div><div><strong>Orchard Practice</strong></div><div>Unit 3</div><div>The Old Maltings</div><div>Mill Road</div><div>Loddon</div><div>NR14 6AA</div><div>Tel: 01508 500303</div><div><br></div></div>`,
    practices: [lantern, orchard],
  },
  'names without words of names in bold, each line a paragraph': {
    html: `<p><strong>Heathgate</strong></p><p>Heathgate</p><p>3 Elm Close</p><p>Poringland</p><p>Norfolk</p><p>NR14 7AB</p><p>Tel: 01508 700505</p><p>Email: reception@heathgate.nhs.uk</p><p><strong>Lantern Lane Surgery</strong></p><p>14 Lantern Lane</p><p>Thorpe St Andrew</p><p>Norwich</p><p>NR7 0AA</p><p>Tel: 01603 300101</p><p>Email: hello@lantern.nhs.uk</p>`,
    practices: [heath, lantern],
  },
  'open on Saturdays, behind dashes': {
    html: `<ul><li><a href="https://www.lantern.nhs.uk">Lantern Lane Surgery</a> – 14 Lantern Lane, Thorpe St Andrew, Norwich – 01603 300101 – open Saturday mornings</li><li><a href="https://www.quay.nhs.uk">Quayside Medical Centre</a> – Quay House, Riverside Road, Great Yarmouth – 01493 400202 – evening appointments available</li></ul>`,
    practices: [
      {
        ...without(lantern, 'postcode'),
        website: 'https://www.lantern.nhs.uk',
      },
      {...without(quay, 'postcode'), website: 'https://www.quay.nhs.uk'},
    ],
  },
  'health centres as lines of the address, with empty lines between practices': {
    html: `<p>Dr Sloane &amp; Partners<br>The Health Centre<br>Church Plain<br>Acle<br>NR13 3RA<br>01493 600404<br><br>Orchard Practice<br>Unit 3<br>The Old Maltings<br>Mill Road<br>Loddon<br>NR14 6AA<br>01508 500303<br><br>Quayside Medical Centre<br>Quay House<br>Riverside Road<br>Great Yarmouth<br>NR30 1AB<br>01493 400202</p>`,
    practices: [sloane, orchard, quay],
  },
  'empty lines between practices without postcodes': {
    html: `<p>Lantern Lane Surgery<br>14 Lantern Lane<br>Thorpe St Andrew<br>Norwich<br>Tel: 01603 300101<br><br>Dr Sloane &amp; Partners<br>The Health Centre<br>Church Plain<br>Acle<br>Tel: 01493 600404</p>`,
    practices: [without(lantern, 'postcode'), without(sloane, 'postcode')],
  },
  'empty lines between practices that have an address alone': {
    html: `<p>Lantern Lane Surgery<br>14 Lantern Lane<br>Thorpe St Andrew<br>Norwich<br><br>Orchard Practice<br>Unit 3<br>The Old Maltings<br>Mill Road<br>Loddon</p>`,
    practices: [
      without(lantern, 'postcode', 'telephone'),
      without(orchard, 'postcode', 'telephone'),
    ],
  },
  'main and branch site under small headings of each practice': {
    html: `<h3>Lantern Lane Surgery</h3><p><strong>Main site</strong><br>14 Lantern Lane<br>Thorpe St Andrew<br>Norwich<br>NR7 0AA<br>Tel: 01603 300101</p><p><strong>Branch site</strong><br>Acle Rooms<br>2 The Street<br>Acle<br>NR13 3QA</p><h3>Quayside Medical Centre</h3><p><strong>Main site</strong><br>Quay House<br>Riverside Road<br>Great Yarmouth<br>NR30 1AB<br>Tel: 01493 400202</p>`,
    practices: [
      {
        ...lantern,
        branches: [
          {
            name: 'Acle Rooms',
            address: ['2 The Street', 'Acle'],
            postcode: 'NR13 3QA',
          },
        ],
      },
      quay,
    ],
  },
  'patients, locality and lead behind bars': {
    html: `<p><b>Lantern Lane Surgery</b><br>14 Lantern Lane, Thorpe St Andrew, Norwich NR7 0AA<br>01603 300101<br>Registered patients: 8,412 | Locality: East | Clinical lead: Dr Anna Wells</p><p><b>Quayside Medical Centre</b><br>Quay House, Riverside Road, Great Yarmouth NR30 1AB<br>01493 400202<br>Registered patients: 11,020 | Locality: Coast | Clinical lead: Dr Lin Cho</p>`,
    practices: [lantern, quay],
  },
  'what kind of practice each is, below the address': {
    html: `<ul><li><strong>Lantern Lane Surgery</strong><br>14 Lantern Lane<br>Thorpe St Andrew<br>Norwich NR7 0AA<br>Training practice<br>Tel 01603 300101</li><li><strong>Orchard Practice</strong><br>Unit 3<br>The Old Maltings<br>Mill Road<br>Loddon NR14 6AA<br>Dispensing practice, research active<br>Tel 01508 500303</li></ul>`,
    practices: [lantern, orchard],
  },
  'an item for each line of the address inside the practice': {
    html: `<ul><li>Lantern Lane Surgery<ul><li>14 Lantern Lane</li><li>Thorpe St Andrew</li><li>Norwich</li><li>NR7 0AA</li><li>01603 300101</li></ul></li><li>Dr Sloane &amp; Partners<ul><li>The Health Centre</li><li>Church Plain</li><li>Acle</li><li>NR13 3RA</li><li>01493 600404</li></ul></li></ul>`,
    practices: [lantern, sloane],
  },
  'three rows of a table for each practice': {
    html: `<table><tr><th colspan="2">Lantern Lane Surgery</th></tr><tr><td>Address</td><td>14 Lantern Lane, Thorpe St Andrew, Norwich, NR7 0AA</td></tr><tr><td>Telephone</td><td>01603 300101</td></tr><tr><th colspan="2">Quayside Medical Centre</th></tr><tr><td>Address</td><td>Quay House, Riverside Road, Great Yarmouth, NR30 1AB</td></tr><tr><td>Telephone</td><td>01493 400202</td></tr></table>`,
    practices: [lantern, quay],
  },
  'a table for each practice under its heading': {
    html: `<h3>Lantern Lane Surgery</h3><table><tr><th>Address</th><td>14 Lantern Lane<br>Thorpe St Andrew<br>Norwich<br>NR7 0AA</td></tr><tr><th>Phone</th><td>01603 300101</td></tr><tr><th>Manager</th><td>Sue Bell</td></tr></table><h3>Orchard Practice</h3><table><tr><th>Address</th><td>Unit 3<br>The Old Maltings<br>Mill Road<br>Loddon<br>NR14 6AA</td></tr><tr><th>Phone</th><td>01508 500303</td></tr><tr><th>Manager</th><td>Will Kay</td></tr></table>`,
    practices: [lantern, orchard],
  },
  'pictures with captions': {
    html: `<figure><img src="l.jpg" alt="Front door"><figcaption><strong>Lantern Lane Surgery</strong><br>14 Lantern Lane, Thorpe St Andrew, Norwich, NR7 0AA<br>01603 300101<br><a href="/lantern">Read more</a></figcaption></figure><figure><img src="q.jpg" alt=""><figcaption><strong>Quayside Medical Centre</strong><br>Quay House, Riverside Road, Great Yarmouth, NR30 1AB<br>01493 400202<br><a href="/quay">Read more</a></figcaption></figure>`,
    practices: [lantern, quay],
  },
  'doctors between slashes under the name': {
    html: `<p><b>Lantern Lane Surgery</b><br>Dr Wells / Dr Said / Dr Pike<br>14 Lantern Lane<br>Thorpe St Andrew<br>Norwich<br>NR7 0AA<br>01603 300101</p><p><b>Quayside Medical Centre</b><br>Dr Cho / Dr Frost<br>Quay House<br>Riverside Road<br>Great Yarmouth<br>NR30 1AB<br>01493 400202</p>`,
    practices: [lantern, quay],
  },
  'floors and hospitals in the address': {
    html: `<ul><li>Lantern Lane Surgery, First Floor, Thorpe Community Hospital, 14 Lantern Lane, Norwich, NR7 0AA</li><li>Orchard Practice, c/o Loddon Library, Mill Road, Loddon, NR14 6AA</li><li>Quayside Medical Centre, Block B, Quay Business Park, Great Yarmouth, NR30 1AB</li></ul>`,
    practices: [
      {
        name: 'Lantern Lane Surgery',
        address: ['First Floor', 'Thorpe Community Hospital', '14 Lantern Lane', 'Norwich'],
        postcode: 'NR7 0AA',
      },
      {
        name: 'Orchard Practice',
        address: ['c/o Loddon Library', 'Mill Road', 'Loddon'],
        postcode: 'NR14 6AA',
      },
      {
        name: 'Quayside Medical Centre',
        address: ['Block B', 'Quay Business Park', 'Great Yarmouth'],
        postcode: 'NR30 1AB',
      },
    ],
  },
  'a summary list under each name': {
    html: `<h2 class="govuk-heading-m">Lantern Lane Surgery</h2><dl class="govuk-summary-list"><div class="govuk-summary-list__row"><dt>Address</dt><dd>14 Lantern Lane<br>Thorpe St Andrew<br>Norwich<br>NR7 0AA</dd></div><div class="govuk-summary-list__row"><dt>Telephone</dt><dd>01603 300101</dd></div><div class="govuk-summary-list__row"><dt>Practice lead</dt><dd>Dr Anna Wells</dd></div><div class="govuk-summary-list__row"><dt>Patients</dt><dd>8,412</dd></div></dl><h2 class="govuk-heading-m">Quayside Medical Centre</h2><dl class="govuk-summary-list"><div class="govuk-summary-list__row"><dt>Address</dt><dd>Quay House<br>Riverside Road<br>Great Yarmouth<br>NR30 1AB</dd></div><div class="govuk-summary-list__row"><dt>Telephone</dt><dd>01493 400202</dd></div><div class="govuk-summary-list__row"><dt>Practice lead</dt><dd>Dr Lin Cho</dd></div><div class="govuk-summary-list__row"><dt>Patients</dt><dd>11,020</dd></div></dl>`,
    practices: [lantern, quay],
  },
  'a table of hours where a practice unfolds': {
    html: `<details><summary>Lantern Lane Surgery</summary><h4>Contact</h4><p>14 Lantern Lane, Thorpe St Andrew, Norwich, NR7 0AA<br>01603 300101</p><h4>Opening times</h4><table><tr><td>Monday</td><td>8.00 – 18.30</td></tr><tr><td>Saturday</td><td>Closed</td></tr></table></details><details><summary>Orchard Practice</summary><h4>Contact</h4><p>Unit 3, The Old Maltings, Mill Road, Loddon, NR14 6AA<br>01508 500303</p><h4>Opening times</h4><table><tr><td>Monday</td><td>8.00 – 18.00</td></tr></table></details>`,
    practices: [lantern, orchard],
  },
  'semicolons between practices with numbers in brackets': {
    html: `<p>Lantern Lane Surgery, 14 Lantern Lane, Thorpe St Andrew, Norwich NR7 0AA (01603 300101); Quayside Medical Centre, Quay House, Riverside Road, Great Yarmouth NR30 1AB (01493 400202); Orchard Practice, Unit 3, The Old Maltings, Mill Road, Loddon NR14 6AA (01508 500303).</p>`,
    practices: [lantern, quay, orchard],
  },
  'the county behind the postcode': {
    html: `<p>Lantern Lane Surgery<br>14 Lantern Lane<br>Thorpe St Andrew<br>Norwich NR7 0AA<br>Norfolk<br>01603 300101</p><p>Quayside Medical Centre<br>Quay House<br>Riverside Road<br>Great Yarmouth NR30 1AB<br>Norfolk<br>01493 400202</p>`,
    practices: [
      {...lantern, address: [...lantern.address, 'Norfolk']},
      {...quay, address: [...quay.address, 'Norfolk']},
    ],
  },
  'letters alone in front of telephone, e-mail and website': {
    html: `<div class="card"><p class="h5">Lantern Lane Surgery</p><p>14 Lantern Lane<br>Thorpe St Andrew<br>Norwich<br>NR7 0AA</p><p>T 01603 300101<br>E <a href="mailto:hello@lantern.nhs.uk">hello@lantern.nhs.uk</a><br>W <a href="https://www.lantern.nhs.uk">www.lantern.nhs.uk</a></p></div><div class="card"><p class="h5">Quayside Medical Centre</p><p>Quay House<br>Riverside Road<br>Great Yarmouth<br>NR30 1AB</p><p>T 01493 400202<br>E <a href="mailto:hi@quay.nhs.uk">hi@quay.nhs.uk</a><br>W <a href="https://www.quay.nhs.uk">www.quay.nhs.uk</a></p></div>`,
    practices: [
      {...lantern, website: 'https://www.lantern.nhs.uk'},
      {...quay, website: 'https://www.quay.nhs.uk'},
    ],
  },
  'bullets between the parts of a line': {
    html: `<h3>LANTERN LANE SURGERY</h3><p>14 Lantern Lane • Thorpe St Andrew • Norwich • NR7 0AA • 01603 300101</p><h3>ORCHARD PRACTICE</h3><p>Unit 3 • The Old Maltings • Mill Road • Loddon • NR14 6AA • 01508 500303</p>`,
    practices: [
      {...lantern, name: 'LANTERN LANE SURGERY'},
      {...orchard, name: 'ORCHARD PRACTICE'},
    ],
  },
  'how to get there, as a sentence below the address': {
    html: `<h3>Lantern Lane Surgery</h3><p>14 Lantern Lane<br>Thorpe St Andrew<br>Norwich<br>NR7 0AA</p><p>The surgery is opposite the library. Buses 14 and 15 stop outside.</p><p>01603 300101</p><h3>Quayside Medical Centre</h3><p>Quay House<br>Riverside Road<br>Great Yarmouth<br>NR30 1AB</p><p>Parking is limited.</p><p>01493 400202</p>`,
    practices: [lantern, quay],
  },
  'leaflets and online services as links below': {
    html: `<div class="practice"><h3>Lantern Lane Surgery</h3><p>14 Lantern Lane, Thorpe St Andrew, Norwich, NR7 0AA</p><p>01603 300101</p><ul><li><a href="https://www.lantern.nhs.uk">Practice website</a></li><li><a href="/lantern-leaflet.pdf">Practice leaflet</a></li><li><a href="https://www.nhs.uk/register">Register online</a></li></ul></div><div class="practice"><h3>Orchard Practice</h3><p>Unit 3, The Old Maltings, Mill Road, Loddon, NR14 6AA</p><p>01508 500303</p><ul><li><a href="https://orchard.nhs.uk">Practice website</a></li><li><a href="/orchard-leaflet.pdf">Practice leaflet</a></li></ul></div>`,
    practices: [
      {...lantern, website: 'https://www.lantern.nhs.uk'},
      {...orchard, website: 'https://orchard.nhs.uk'},
    ],
  },
  'a column of networks and one of localities': {
    html: `<table><tr><th>GP practice</th><th>PCN</th><th>Locality</th><th>Address</th><th>Tel no</th></tr><tr><td>Lantern Lane Surgery</td><td>Norwich East</td><td>Norwich</td><td>14 Lantern Lane, Thorpe St Andrew, Norwich NR7 0AA</td><td>01603 300101</td></tr><tr><td>Dr Sloane &amp; Partners</td><td>Broads</td><td>North</td><td>The Health Centre, Church Plain, Acle NR13 3RA</td><td>01493 600404</td></tr></table>`,
    practices: [lantern, sloane],
  },
  'the address before the telephone in one cell, and hours': {
    html: `<table><tbody><tr><td>Practice</td><td>Details</td></tr><tr><td>Lantern Lane Surgery</td><td>14 Lantern Lane<br>Thorpe St Andrew<br>Norwich<br>NR7 0AA<br>Tel: 01603 300101<br>Hours: 8.00am - 6.30pm Monday to Friday<br>Extended hours: Tuesday evenings</td></tr><tr><td>Orchard Practice</td><td>Unit 3<br>The Old Maltings<br>Mill Road<br>Loddon<br>NR14 6AA<br>Tel: 01508 500303<br>Hours: 8.30am - 6.00pm Monday to Friday</td></tr></tbody></table>`,
    practices: [lantern, orchard],
  },
  'a person behind each practice in italics': {
    html: `<p><strong>Lantern Lane Surgery</strong>, 14 Lantern Lane, Thorpe St Andrew, Norwich, NR7 0AA<br><em>Council of members: Dr Anna Wells</em><br>01603 300101</p><p><strong>Quayside Medical Centre</strong>, Quay House, Riverside Road, Great Yarmouth, NR30 1AB<br><em>Council of members: Lin Cho, practice nurse</em><br>01493 400202</p>`,
    practices: [lantern, quay],
  },
  'villages served, below the telephone': {
    html: `<h4>Lantern Lane Surgery</h4><p>14 Lantern Lane, Thorpe St Andrew, Norwich NR7 0AA<br>Telephone: 01603 300101<br>Areas covered: Thorpe, Dussindale, Postwick</p><h4>Dr Sloane &amp; Partners</h4><p>The Health Centre, Church Plain, Acle NR13 3RA<br>Telephone: 01493 600404<br>Areas covered: Acle, Upton and Fishley</p>`,
    practices: [lantern, sloane],
  },
  'one line of name and town, and contacts below': {
    html: `<ul><li>Lantern Lane Surgery, Thorpe St Andrew<br>Phone 01603 300101 | Fax 01603 300102 | Practice Manager: Sue Bell</li><li>Orchard Practice, Loddon<br>Phone 01508 500303 | Fax 01508 500304 | Practice Manager: Will Kay</li></ul>`,
    practices: [
      {
        name: 'Lantern Lane Surgery',
        address: ['Thorpe St Andrew'],
        telephone: '01603 300101',
      },
      {
        name: 'Orchard Practice',
        address: ['Loddon'],
        telephone: '01508 500303',
      },
    ],
  },
  'a rating and an inspection day below': {
    html: `<article><h3><a href="https://www.lantern.nhs.uk">Lantern Lane Surgery</a></h3><p>14 Lantern Lane, Thorpe St Andrew, Norwich, NR7 0AA</p><p>Rated Good by the Care Quality Commission</p><p>Last inspected 3 March 2018</p></article><article><h3><a href="https://www.quay.nhs.uk">Quayside Medical Centre</a></h3><p>Quay House, Riverside Road, Great Yarmouth, NR30 1AB</p><p>Overall rating: Outstanding</p><p>Last inspected 9 May 2017</p></article>`,
    practices: [
      {
        ...without(lantern, 'telephone'),
        website: 'https://www.lantern.nhs.uk',
      },
      {...without(quay, 'telephone'), website: 'https://www.quay.nhs.uk'},
    ],
  },
  'the list as Excel saved it, with empty cells': {
    html: `<table border="0"><tr><td>D82901</td><td>Lantern Lane Surgery</td><td>14 Lantern Lane</td><td>Thorpe St Andrew</td><td>Norwich</td><td></td><td>NR7 0AA</td><td>01603 300101</td></tr><tr><td>D82902</td><td>Quayside Medical Centre</td><td>Quay House</td><td>Riverside Road</td><td>Great Yarmouth</td><td></td><td>NR30 1AB</td><td>01493 400202</td></tr><tr><td>D82903</td><td>Orchard Practice</td><td>Unit 3</td><td>The Old Maltings</td><td>Mill Road</td><td>Loddon</td><td>NR14 6AA</td><td>01508 500303</td></tr></table>`,
    practices: [
      {...lantern, code: 'D82901'},
      {...quay, code: 'D82902'},
      {...orchard, code: 'D82903'},
    ],
  },
};
