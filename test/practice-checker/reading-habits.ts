import type {ReadingCase} from './reading-cases.js';

/** Habits of editors in lists and paragraphs. */
export const HABITS: Record<string, ReadingCase> = {
  'letters in bold over lists inside': {
    html: `<ul><li><strong>A</strong><ul><li>Adelaide Street Surgery, NR2 4JL</li></ul></li><li><strong>B</strong><ul><li>Bacon Road Medical Centre, NR2 3QX</li></ul></li></ul>`,
    practices: [
      {name: 'Adelaide Street Surgery', postcode: 'NR2 4JL'},
      {name: 'Bacon Road Medical Centre', postcode: 'NR2 3QX'},
    ],
  },
  'telephones behind T:, Tel., Ph and a sign': {
    html: `<ul><li>Oak Surgery, 1 Oak Street, Norwich NR3 3DL T: 01603 613431</li><li>Elm Surgery, 2 Elm Hill, Norwich NR3 1HN ☎ 01603 611111</li><li>Ash Surgery, Norwich, NR1 1AA Tel.01603622222</li><li>Yew Surgery, Norwich, NR1 1AB Telephone number: 01603 633333</li><li>Fir Surgery, NR1 1AC - Ph 01603 644444</li></ul>`,
    practices: [
      {
        name: 'Oak Surgery',
        telephone: '01603 613431',
        postcode: 'NR3 3DL',
        address: ['1 Oak Street', 'Norwich'],
      },
      {
        name: 'Elm Surgery',
        telephone: '01603 611111',
        postcode: 'NR3 1HN',
        address: ['2 Elm Hill', 'Norwich'],
      },
      {name: 'Ash Surgery', telephone: '01603622222', postcode: 'NR1 1AA', address: ['Norwich']},
      {name: 'Yew Surgery', telephone: '01603 633333', postcode: 'NR1 1AB', address: ['Norwich']},
      {name: 'Fir Surgery', telephone: '01603 644444', postcode: 'NR1 1AC'},
    ],
  },
  'doctors as names, with commas': {
    html: `<ul><li>Dr Smith &amp; Partners, The Health Centre, Acle, NR13 3DY</li><li>Drs Jones, Patel and Brown, 3 Mill Lane, Wymondham</li><li>Dr A. K. Gupta</li></ul>`,
    practices: [
      {name: 'Dr Smith & Partners', address: ['The Health Centre', 'Acle'], postcode: 'NR13 3DY'},
      {name: 'Drs Jones, Patel and Brown', address: ['3 Mill Lane', 'Wymondham']},
      {name: 'Dr A. K. Gupta'},
    ],
  },
  'branches behind a label or in brackets': {
    html: `<ul><li>Humbleyard Practice, Cringleford, NR4 6TA<br>Branch: Hethersett Surgery, Great Melton Road, NR9 3AB</li><li>Oak Surgery, NR3 3DL (also at Elm Surgery, NR3 1HN)</li></ul>`,
    practices: [
      {
        name: 'Humbleyard Practice',
        postcode: 'NR4 6TA',
        address: ['Cringleford'],
        branches: [
          {name: 'Hethersett Surgery', address: ['Great Melton Road'], postcode: 'NR9 3AB'},
        ],
      },
      {
        name: 'Oak Surgery',
        postcode: 'NR3 3DL',
        branches: [{name: 'Elm Surgery', postcode: 'NR3 1HN'}],
      },
    ],
  },
  'a list of surgeries inside a practice': {
    html: `<ul><li>Humbleyard Practice<ul><li>Cringleford Surgery</li><li>Hethersett Surgery</li><li>Mulbarton Surgery</li></ul></li><li>Oak Surgery</li></ul>`,
    practices: [
      {
        name: 'Humbleyard Practice',
        branches: [
          {name: 'Cringleford Surgery'},
          {name: 'Hethersett Surgery'},
          {name: 'Mulbarton Surgery'},
        ],
      },
      {name: 'Oak Surgery'},
    ],
  },
  'links that say nothing, and a number only in a link': {
    html: `<div class="vcard"><h3 class="fn org">Oak Surgery</h3><address><span class="street-address">1 Oak Street</span>, <span class="locality">Norwich</span>, <span class="postal-code">NR3 3DL</span></address><a href="tel:+441603613431">Call</a> <a href="https://oak.nhs.uk">Visit website</a></div>`,
    practices: [
      {
        name: 'Oak Surgery',
        postcode: 'NR3 3DL',
        address: ['1 Oak Street', 'Norwich'],
        telephone: '+441603613431',
        website: 'https://oak.nhs.uk',
      },
    ],
  },
  'numbers typed in front': {
    html: `<p>1. Oak Surgery, Norwich NR3 3DL</p><p>2. Elm Surgery, Norwich NR3 1HN</p><p>3) Ash Surgery, Norwich NR1 1AA</p>`,
    practices: [
      {name: 'Oak Surgery', postcode: 'NR3 3DL', address: ['Norwich']},
      {name: 'Elm Surgery', postcode: 'NR3 1HN', address: ['Norwich']},
      {name: 'Ash Surgery', postcode: 'NR1 1AA', address: ['Norwich']},
    ],
  },
  'bullets typed in front': {
    html: `<p>• Oak Surgery<br>• Elm Surgery<br>• Ash Surgery</p>`,
    practices: [{name: 'Oak Surgery'}, {name: 'Elm Surgery'}, {name: 'Ash Surgery'}],
  },
  'bullets of Word': {
    html: `<p class="MsoListParagraph"><span style="font-family:Symbol">·<span>&nbsp;&nbsp;&nbsp; </span></span>Oak Surgery, Norwich</p><p class="MsoListParagraph"><span style="font-family:Symbol">·<span>&nbsp;&nbsp;&nbsp; </span></span>Elm Surgery, Norwich</p>`,
    practices: [
      {name: 'Oak Surgery', address: ['Norwich']},
      {name: 'Elm Surgery', address: ['Norwich']},
    ],
  },
  'websites as text': {
    html: `<ul><li>Oak Surgery, NR3 3DL, oaksurgery.nhs.uk</li><li>Elm Surgery, NR3 1HN, http://elm.example/home</li><li>Ash Surgery, NR1 1AA, Website: www.ash.co.uk</li></ul>`,
    practices: [
      {name: 'Oak Surgery', postcode: 'NR3 3DL', website: 'https://oaksurgery.nhs.uk'},
      {name: 'Elm Surgery', postcode: 'NR3 1HN', website: 'http://elm.example/home'},
      {name: 'Ash Surgery', postcode: 'NR1 1AA', website: 'https://www.ash.co.uk'},
    ],
  },
  'practices that unfold': {
    html: `<details><summary>Oak Surgery</summary><p>1 Oak Street, Norwich, NR3 3DL</p><p>01603 613431</p></details><details><summary>Elm Surgery</summary><p>2 Elm Hill, Norwich NR3 1HN</p></details>`,
    practices: [
      {
        name: 'Oak Surgery',
        postcode: 'NR3 3DL',
        telephone: '01603 613431',
        address: ['1 Oak Street', 'Norwich'],
      },
      {name: 'Elm Surgery', postcode: 'NR3 1HN', address: ['2 Elm Hill', 'Norwich']},
    ],
  },
  'a button in a heading': {
    html: `<div class="card"><div class="card-header"><h2><button class="btn">Oak Surgery</button></h2></div><div class="collapse"><div class="card-body">1 Oak Street, Norwich, NR3 3DL</div></div></div>`,
    practices: [{name: 'Oak Surgery', postcode: 'NR3 3DL', address: ['1 Oak Street', 'Norwich']}],
  },
  'hours behind the address': {
    html: `<ul><li>Oak Surgery, NR3 3DL. Open Monday to Friday 8am to 6.30pm</li><li>Elm Surgery, NR3 1HN (closed Thursday afternoons)</li></ul>`,
    practices: [
      {name: 'Oak Surgery', postcode: 'NR3 3DL'},
      {name: 'Elm Surgery', postcode: 'NR3 1HN'},
    ],
  },
  'links in a sentence': {
    html: `<p>Our member practices are: <a href="https://oak.nhs.uk">Oak Surgery</a>, <a href="https://elm.nhs.uk">Elm Surgery</a>, <a href="https://ash.nhs.uk">Ash Medical Centre</a> and <a href="https://yew.nhs.uk">Yew Practice</a>.</p>`,
    practices: [
      {name: 'Oak Surgery', website: 'https://oak.nhs.uk'},
      {name: 'Elm Surgery', website: 'https://elm.nhs.uk'},
      {name: 'Ash Medical Centre', website: 'https://ash.nhs.uk'},
      {name: 'Yew Practice', website: 'https://yew.nhs.uk'},
    ],
  },
  'names behind a colon': {
    html: `<p>Member practices: Oak Surgery, Elm Surgery, Ash Medical Centre.</p>`,
    practices: [{name: 'Oak Surgery'}, {name: 'Elm Surgery'}, {name: 'Ash Medical Centre'}],
  },
  'a link on each line, not all with words of names': {
    html: `<div><a href="https://oak.nhs.uk">Oak Surgery</a><br/><a href="https://elm.nhs.uk">Elm Surgery</a><br/><a href="https://beech.nhs.uk">Beechcroft</a></div>`,
    practices: [
      {name: 'Oak Surgery', website: 'https://oak.nhs.uk'},
      {name: 'Elm Surgery', website: 'https://elm.nhs.uk'},
      {name: 'Beechcroft', website: 'https://beech.nhs.uk'},
    ],
  },
  'a town in the heading': {
    html: `<h3>Oak Surgery, Norwich</h3><p>1 Oak Street, NR3 3DL</p>`,
    practices: [{name: 'Oak Surgery', postcode: 'NR3 3DL', address: ['Norwich', '1 Oak Street']}],
  },
  'a whole page around the list': {
    html: `<div class="content"><h1>Our member practices</h1><p>NHS Norwich CCG is made up of 22 GP practices. Our practices work together to plan health services.</p><p>Below is a list of our member practices:</p><ul><li>Oak Surgery</li><li>Elm Surgery</li></ul><p>If your practice is not listed, contact us on 01603 111111.</p><p>Last updated: 30 September 2019</p></div>`,
    practices: [{name: 'Oak Surgery'}, {name: 'Elm Surgery'}],
  },
  'a paragraph for each line of an address': {
    html: `<p><strong>Oak Surgery</strong></p><p>1 Oak Street</p><p>Norwich</p><p>NR3 3DL</p><p><strong>Tel:</strong> 01603 111111</p><p><strong>Elm Surgery</strong></p><p>2 Elm Hill</p><p>NR3 1HN</p>`,
    practices: [
      {
        name: 'Oak Surgery',
        postcode: 'NR3 3DL',
        telephone: '01603 111111',
        address: ['1 Oak Street', 'Norwich'],
      },
      {name: 'Elm Surgery', postcode: 'NR3 1HN', address: ['2 Elm Hill']},
    ],
  },
  'labels in bold': {
    html: `<p><strong>Practice:</strong> Oak Surgery<br><strong>Address:</strong> 1 Oak Street, Norwich NR3 3DL<br><strong>Telephone:</strong> 01603 111111</p>`,
    practices: [
      {
        name: 'Oak Surgery',
        postcode: 'NR3 3DL',
        telephone: '01603 111111',
        address: ['1 Oak Street', 'Norwich'],
      },
    ],
  },
  'rows of divs as Drupal makes them': {
    html: `<div class="views-row"><div class="views-field-title"><span class="field-content"><a href="/practices/oak">Oak Surgery</a></span></div><div class="views-field-field-address"><div class="field-content">1 Oak Street<br />Norwich</div></div><div class="views-field-field-postcode"><div class="field-content">NR3 3DL</div></div></div><div class="views-row"><div class="views-field-title"><span class="field-content"><a href="/practices/elm">Elm Surgery</a></span></div><div class="views-field-field-address"><div class="field-content">2 Elm Hill</div></div></div>`,
    practices: [
      {name: 'Oak Surgery', postcode: 'NR3 3DL', address: ['1 Oak Street', 'Norwich']},
      {name: 'Elm Surgery', address: ['2 Elm Hill']},
    ],
  },
  'preformatted lines': {
    html: `<pre>Oak Surgery, NR3 3DL
Elm Surgery, NR3 1HN</pre>`,
    practices: [
      {name: 'Oak Surgery', postcode: 'NR3 3DL'},
      {name: 'Elm Surgery', postcode: 'NR3 1HN'},
    ],
  },
  'two numbers, and an extension': {
    html: `<ul><li>Oak Surgery, NR3 3DL, Tel: 01603 111111 or 01603 222222</li><li>Elm Surgery, NR3 1HN, Tel: 01603 111111 ext 5</li><li>Ash Surgery NR1 1AA (01603) 111 111</li><li>Yew Surgery, NR1 1AB, 0300 123 1234</li></ul>`,
    practices: [
      {name: 'Oak Surgery', telephone: '01603 111111', postcode: 'NR3 3DL'},
      {name: 'Elm Surgery', telephone: '01603 111111', postcode: 'NR3 1HN'},
      {name: 'Ash Surgery', telephone: '(01603) 111 111', postcode: 'NR1 1AA'},
      {name: 'Yew Surgery', telephone: '0300 123 1234', postcode: 'NR1 1AB'},
    ],
  },
  'codes in front of names': {
    html: `<ul><li>D82001 - Oak Surgery</li><li>D82002: Elm Surgery, NR3 1HN</li></ul>`,
    practices: [
      {name: 'Oak Surgery', code: 'D82001'},
      {name: 'Elm Surgery', code: 'D82002', postcode: 'NR3 1HN'},
    ],
  },
  'what links say of their files and windows': {
    html: `<ul><li><a href="/docs/oak.pdf">Oak Surgery (PDF, 100KB)</a></li><li><a href="https://elm.nhs.uk" target="_blank">Elm Surgery (opens in new window)</a></li></ul>`,
    practices: [{name: 'Oak Surgery'}, {name: 'Elm Surgery', website: 'https://elm.nhs.uk'}],
  },
  'a rating behind the name': {
    html: `<ul><li><a href="https://www.nhs.uk/Services/GP/Overview/DefaultView.aspx?id=40000">Oak Surgery</a> - CQC rating: Good</li></ul>`,
    practices: [
      {
        name: 'Oak Surgery',
        website: 'https://www.nhs.uk/Services/GP/Overview/DefaultView.aspx?id=40000',
      },
    ],
  },
  'bars between names': {
    html: `<p>Oak Surgery | Elm Surgery | Ash Surgery</p>`,
    practices: [{name: 'Oak Surgery'}, {name: 'Elm Surgery'}, {name: 'Ash Surgery'}],
  },
  'the doctors of a practice as a list': {
    html: `<h3>Oak Surgery</h3><p>1 Oak Street, NR3 3DL</p><p>GPs: Dr A Smith, Dr B Jones</p><ul><li>Dr A Smith</li><li>Dr B Jones</li></ul>`,
    practices: [{name: 'Oak Surgery', postcode: 'NR3 3DL', address: ['1 Oak Street']}],
  },
  'an e-mail address that Joomla hides': {
    html: `<p>Oak Surgery<br>1 Oak Street, NR3 3DL<br>Email: <span id="cloak">This email address is being protected from spambots. You need JavaScript enabled to view it.</span></p>`,
    practices: [{name: 'Oak Surgery', postcode: 'NR3 3DL', address: ['1 Oak Street']}],
  },
  'full lists are no closing': {
    html: `<ul><li>Oak Surgery - closed to new patients</li><li>Elm Surgery - list closed</li></ul>`,
    practices: [{name: 'Oak Surgery'}, {name: 'Elm Surgery'}],
  },
  'links of a menu': {
    html: `<ul class="nav"><li><a href="/">Home</a></li><li><a href="/about">About us</a></li></ul><h2>Member practices</h2><ul><li>Oak Surgery</li></ul>`,
    practices: [{name: 'Oak Surgery'}],
  },
  'sentences before and after': {
    html: `<div><p>If you are registered with one of the following practices then NHS Norwich CCG is responsible for commissioning your care:</p><p>Oak Surgery</p><p>Elm Surgery</p><p>For a full list of GP surgeries visit <a href="https://www.nhs.uk">NHS Choices</a>.</p></div>`,
    practices: [{name: 'Oak Surgery'}, {name: 'Elm Surgery'}],
  },
};
