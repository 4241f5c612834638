import {BOWTHORPE, MUNDESLEY, OAKFIELD, PASTON, THORPE} from './usual-practices.js';
import type {ReadingCase} from './reading-cases.js';

/** Tables, terms, cards and columns of practices, as content management systems and editors make them. */
export const GRID_PAGES: Record<string, ReadingCase> = {
  'letters as terms over their practices': {
    html: '<dl><dt>A</dt><dd>Acle Medical Partnership, NR13 3RA</dd><dt>B</dt><dd>Blofield Surgery, NR13 4PL</dd><dd>Brundall Medical Partnership, NR13 5RP</dd></dl>',
    practices: [
      {name: 'Acle Medical Partnership', postcode: 'NR13 3RA'},
      {name: 'Blofield Surgery', postcode: 'NR13 4PL'},
      {name: 'Brundall Medical Partnership', postcode: 'NR13 5RP'},
    ],
  },
  'a Joomla article with its details, and breaks inside the bold name': {
    html: '<div class="item-page" itemscope><div class="page-header"><h2 itemprop="headline">Member Practices</h2></div><div class="article-info muted"><dl class="article-info"><dt class="article-info-term">Details</dt><dd class="published">Published: 01 April 2019</dd><dd class="hits">Hits: 3412</dd></dl></div><div itemprop="articleBody"><p><strong>Bowthorpe Surgery<br></strong>Wendene<br>Bowthorpe<br>Norwich<br>NR5 9HA<br>Tel: 01603 742220</p><p><strong>Thorpe Health Centre<br></strong>St Williams Way<br>Norwich<br>NR7 0AW<br>Tel: 01603 701477</p></div></div>',
    practices: [BOWTHORPE, THORPE],
  },
  'a table of Word with a town over several rows and a total': {
    html: '<table class="MsoTableGrid"><tbody><tr><td rowspan="2"><p><b>Norwich</b></p></td><td><p>Bowthorpe Surgery</p></td><td><p>7,812</p></td></tr><tr><td><p>Thorpe Health Centre</p></td><td><p>9,004</p></td></tr><tr><td><p><b>Acle</b></p></td><td><p>Acle Medical Partnership</p></td><td><p>8,950</p></td></tr><tr><td colspan="2"><p><b>Total</b></p></td><td><p>25,766</p></td></tr></tbody></table>',
    practices: [
      {name: 'Bowthorpe Surgery', address: ['Norwich']},
      {name: 'Thorpe Health Centre', address: ['Norwich']},
      {name: 'Acle Medical Partnership', address: ['Acle']},
    ],
  },
  'managers, list sizes and links to visit': {
    html: '<table><tr><th>Practice</th><th>Practice manager</th><th>List size</th><th>Website</th></tr><tr><td>Bowthorpe Surgery</td><td>Joan Reed</td><td>7,812</td><td><a href="http://www.bowthorpesurgery.co.uk">Visit website</a></td></tr><tr><td>Thorpe Health Centre</td><td>Mr P Lodge</td><td>9,004</td><td><a href="http://www.thorpehc.nhs.uk">Visit website</a></td></tr></table>',
    practices: [
      {name: 'Bowthorpe Surgery', website: 'http://www.bowthorpesurgery.co.uk'},
      {name: 'Thorpe Health Centre', website: 'http://www.thorpehc.nhs.uk'},
    ],
  },
  'an address over four columns, one of them empty': {
    html: '<table><tr><th>Surgery name</th><th>Address 1</th><th>Address 2</th><th>Town</th><th>Post Code</th><th>Tel No.</th><th>Fax No.</th><th>Email</th></tr><tr><td>Bowthorpe Surgery</td><td>Wendene</td><td></td><td>Norwich</td><td>NR59HA</td><td>(01603) 742220</td><td>(01603) 740301</td><td>a@nhs.net</td></tr><tr><td>Thorpe Health Centre</td><td>St Williams Way</td><td>Thorpe St Andrew</td><td>Norwich</td><td>NR70AW</td><td>(01603) 701477</td><td>(01603) 701478</td><td>b@nhs.net</td></tr></table>',
    practices: [
      {
        name: 'Bowthorpe Surgery',
        address: ['Wendene', 'Norwich'],
        postcode: 'NR5 9HA',
        telephone: '(01603) 742220',
      },
      {
        name: 'Thorpe Health Centre',
        address: ['St Williams Way', 'Thorpe St Andrew', 'Norwich'],
        postcode: 'NR7 0AW',
        telephone: '(01603) 701477',
      },
    ],
  },
  'a column of branches, or none': {
    html: '<table><tr><th>Practice</th><th>Main surgery</th><th>Branch surgery</th></tr><tr><td>Humbleyard Practice</td><td>Cantley Lane, Norwich, NR4 6TA</td><td>Hethersett Surgery, Great Melton Road, Hethersett, NR9 3AB</td></tr><tr><td>Bowthorpe Surgery</td><td>Wendene, Norwich, NR5 9HA</td><td>None</td></tr></table>',
    practices: [
      {
        name: 'Humbleyard Practice',
        address: ['Cantley Lane', 'Norwich'],
        postcode: 'NR4 6TA',
        branches: [
          {
            name: 'Hethersett Surgery',
            address: ['Great Melton Road', 'Hethersett'],
            postcode: 'NR9 3AB',
          },
        ],
      },
      {name: 'Bowthorpe Surgery', address: ['Wendene', 'Norwich'], postcode: 'NR5 9HA'},
    ],
  },
  'towns over links in two columns': {
    html: '<div class="col-md-6"><h4>Norwich</h4><ul class="list-unstyled"><li><a href="https://www.bowthorpesurgery.co.uk/" target="_blank">Bowthorpe Surgery</a></li><li><a href="https://www.thorpehc.nhs.uk/" target="_blank">Thorpe Health Centre</a></li></ul></div><div class="col-md-6"><h4>Acle</h4><ul class="list-unstyled"><li><a href="https://www.aclemedical.co.uk/" target="_blank">Acle Medical Partnership</a></li></ul></div>',
    practices: [
      {name: 'Bowthorpe Surgery', website: 'https://www.bowthorpesurgery.co.uk/'},
      {name: 'Thorpe Health Centre', website: 'https://www.thorpehc.nhs.uk/'},
      {name: 'Acle Medical Partnership', website: 'https://www.aclemedical.co.uk/'},
    ],
  },
  'cards with terms, a rating and a map': {
    html: '<div class="card"><h3 class="card-title"><a href="/practices/bowthorpe">Bowthorpe Surgery</a></h3><dl class="row"><dt>Address</dt><dd>Wendene, Norwich, NR5 9HA</dd><dt>Phone</dt><dd><a href="tel:01603742220">01603 742220</a></dd><dt>CQC rating</dt><dd>Good</dd></dl><a href="https://www.google.com/maps?q=NR59HA" class="btn">View map</a></div><div class="card"><h3 class="card-title"><a href="/practices/thorpe">Thorpe Health Centre</a></h3><dl class="row"><dt>Address</dt><dd>St Williams Way, Norwich, NR7 0AW</dd><dt>Phone</dt><dd><a href="tel:01603701477">01603 701477</a></dd><dt>CQC rating</dt><dd>Outstanding</dd></dl></div>',
    practices: [
      {
        name: 'Bowthorpe Surgery',
        address: ['Wendene', 'Norwich'],
        postcode: 'NR5 9HA',
        telephone: '01603 742220',
      },
      THORPE,
    ],
  },
  'codes first, and the network': {
    html: '<table><tr><th>ODS code</th><th>GP practice</th><th>PCN</th><th>Postcode</th></tr><tr><td>D82010</td><td>Bowthorpe Surgery</td><td>Norwich West PCN</td><td>NR5 9HA</td></tr><tr><td>D82065</td><td>Thorpe Health Centre</td><td>Norwich East PCN</td><td>NR7 0AW</td></tr></table>',
    practices: [
      {name: 'Bowthorpe Surgery', postcode: 'NR5 9HA', code: 'D82010'},
      {name: 'Thorpe Health Centre', postcode: 'NR7 0AW', code: 'D82065'},
    ],
  },
  'numbered rows with empty ones between': {
    html: '<table><tbody><tr><td><strong>&nbsp;</strong></td><td><strong>Practice</strong></td><td><strong>Phone number</strong></td></tr><tr><td>1</td><td>Bowthorpe Surgery</td><td>01603 742220</td></tr><tr><td>&nbsp;</td><td>&nbsp;</td><td>&nbsp;</td></tr><tr><td>2</td><td>Thorpe Health Centre</td><td>01603 701477</td></tr></tbody></table>',
    practices: [
      {name: 'Bowthorpe Surgery', telephone: '01603 742220'},
      {name: 'Thorpe Health Centre', telephone: '01603 701477'},
    ],
  },
  'WordPress columns block with h3 and separators': {
    html: '<div class="wp-block-columns"><div class="wp-block-column"><h3>Oakfield Surgery</h3><p>2 Oakfield Road<br>Aylsham<br>NR11 6AL<br>☎ 01263 733331</p><hr class="wp-block-separator"><h3>Paston Surgery</h3><p>9-11 Park Lane<br>North Walsham<br>NR28 0BQ<br>☎ 01692 403015</p></div><div class="wp-block-column"><h3>Staithe Surgery</h3><p>Lower Staithe Road<br>Stalham<br>NR12 9BU<br>☎ 01692 582000</p></div></div>',
    practices: [
      OAKFIELD,
      PASTON,
      {
        name: 'Staithe Surgery',
        address: ['Lower Staithe Road', 'Stalham'],
        postcode: 'NR12 9BU',
        telephone: '01692 582000',
      },
    ],
  },
  'pre text typed with tabs': {
    html: '<pre>Oakfield Surgery\t2 Oakfield Road, Aylsham\tNR11 6AL\nPaston Surgery\t9-11 Park Lane, North Walsham\tNR28 0BQ</pre>',
    practices: [
      {name: 'Oakfield Surgery', address: ['2 Oakfield Road', 'Aylsham'], postcode: 'NR11 6AL'},
      {name: 'Paston Surgery', address: ['9-11 Park Lane', 'North Walsham'], postcode: 'NR28 0BQ'},
    ],
  },
  'a table with a practice over two rows, address under the name': {
    html: '<table><tr><th>Practice</th><th>Telephone</th></tr><tr><td><strong>Oakfield Surgery</strong></td><td>01263 733331</td></tr><tr><td>2 Oakfield Road, Aylsham, NR11 6AL</td><td></td></tr><tr><td><strong>Paston Surgery</strong></td><td>01692 403015</td></tr><tr><td>9-11 Park Lane, North Walsham, NR28 0BQ</td><td></td></tr></table>',
    practices: [OAKFIELD, PASTON],
  },
  'a Drupal field label above each value': {
    html: '<article class="node node--practice"><h2><a href="/oakfield">Oakfield Surgery</a></h2><div class="field field--label-above"><div class="field__label">Address</div><div class="field__item">2 Oakfield Road, Aylsham, NR11 6AL</div></div><div class="field field--label-inline"><div class="field__label">Telephone</div><div class="field__item">01263 733331</div></div></article><article class="node node--practice"><h2><a href="/paston">Paston Surgery</a></h2><div class="field field--label-above"><div class="field__label">Address</div><div class="field__item">9-11 Park Lane, North Walsham, NR28 0BQ</div></div></article>',
    practices: [
      OAKFIELD,
      {name: 'Paston Surgery', address: ['9-11 Park Lane', 'North Walsham'], postcode: 'NR28 0BQ'},
    ],
  },
  'a table whose header says Surgery / Health Centre': {
    html: '<table><tr><th>Surgery / Health Centre</th><th>Area covered</th><th>Contact number</th></tr><tr><td>Oakfield Surgery</td><td>Aylsham and villages</td><td>01263 733331</td></tr><tr><td>Paston Surgery</td><td>North Walsham</td><td>01692 403015</td></tr></table>',
    practices: [
      {name: 'Oakfield Surgery', telephone: '01263 733331'},
      {name: 'Paston Surgery', telephone: '01692 403015'},
    ],
  },
  'a box for each line of SharePoint': {
    html: '<div class="ms-rtestate-field"><div><strong>Mundesley Medical Centre</strong></div><div>Munhaven Close</div><div>Mundesley</div><div>NR11 8AR</div><div>&#160;</div><div><strong>Ludham Surgery</strong></div><div>Staithe Road</div><div>Ludham</div><div>NR29 5AB</div></div>',
    practices: [
      MUNDESLEY,
      {name: 'Ludham Surgery', address: ['Staithe Road', 'Ludham'], postcode: 'NR29 5AB'},
    ],
  },
  'a map in the last cell': {
    html: '<table><tbody><tr><td>Mundesley Medical Centre</td><td>Munhaven Close, Mundesley, NR11 8AR</td><td><a href="https://goo.gl/maps/x">Map</a></td></tr><tr><td>Ludham Surgery</td><td>Staithe Road, Ludham, NR29 5AB</td><td><a href="https://goo.gl/maps/y">Map</a></td></tr></tbody></table>',
    practices: [
      MUNDESLEY,
      {name: 'Ludham Surgery', address: ['Staithe Road', 'Ludham'], postcode: 'NR29 5AB'},
    ],
  },
  'a column "Also at"': {
    html: '<table><tr><th>Practice</th><th>Also at</th></tr><tr><td>Mundesley Medical Centre</td><td>Bacton Surgery</td></tr><tr><td>Ludham Surgery</td><td>–</td></tr></table>',
    practices: [
      {name: 'Mundesley Medical Centre', branches: [{name: 'Bacton Surgery'}]},
      {name: 'Ludham Surgery'},
    ],
  },
};
