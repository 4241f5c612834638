import {LAKENHAM, PROSPECT} from './usual-practices.js';
import type {ReadingCase} from './reading-cases.js';

/** Addresses, telephones, websites, people and hours around practices. */
export const CONTACT_PAGES: Record<string, ReadingCase> = {
  'the end of a second number behind a stroke': {
    html: '<ul><li>Ash Surgery, NR1 1AA, Tel 01603 613431 / 613432</li><li>Elm Surgery, NR1 1AB, Tel 01603-613433/613434</li><li>Oak Surgery, NR1 1AC, Tel 01603/613435</li><li>Yew Surgery, NR1 1AD, Tel 0161 362 4004 / 4005</li></ul>',
    practices: [
      {name: 'Ash Surgery', postcode: 'NR1 1AA', telephone: '01603 613431'},
      {name: 'Elm Surgery', postcode: 'NR1 1AB', telephone: '01603-613433'},
      {name: 'Oak Surgery', postcode: 'NR1 1AC', telephone: '01603/613435'},
      {name: 'Yew Surgery', postcode: 'NR1 1AD', telephone: '0161 362 4004'},
    ],
  },
  'a telephone in a cell over two lines': {
    html: '<table><tr><th>Practice</th><th>Tel</th></tr><tr><td>Ash Surgery</td><td>01603<br>111222</td></tr></table>',
    practices: [{name: 'Ash Surgery', telephone: '01603 111222'}],
  },
  'links whose words say whose page they lead to': {
    html: '<ul><li><a href="https://a.uk">Ash Surgery - NHS Choices profile</a></li><li><a href="https://b.uk">Elm Surgery website</a></li></ul>',
    practices: [
      {name: 'Ash Surgery', website: 'https://a.uk'},
      {name: 'Elm Surgery', website: 'https://b.uk'},
    ],
  },
  'cells of a layout with a link, a name and a postcode each': {
    html: '<div class="row"><div class="col"><a href="http://a.uk"><img src="l.jpg" alt=""></a><p>Ash Surgery</p><p>NR1 1AA</p></div><div class="col"><a href="http://b.uk"><img src="l.jpg" alt=""></a><p>Elm Surgery</p><p>NR1 1AB</p></div></div>',
    practices: [
      {name: 'Ash Surgery', postcode: 'NR1 1AA', website: 'http://a.uk'},
      {name: 'Elm Surgery', postcode: 'NR1 1AB', website: 'http://b.uk'},
    ],
  },
  'places in brackets that hold a comma': {
    html: '<ul><li>Ash Surgery (Adelaide Street, Bates Green and West Earlham), NR1 1AA</li></ul>',
    practices: [
      {
        name: 'Ash Surgery',
        address: ['Adelaide Street', 'Bates Green and West Earlham'],
        postcode: 'NR1 1AA',
      },
    ],
  },
  'an address element for the address alone': {
    html: `<div class="practice"><p class="title">Lakenham Surgery</p><address>24 Ninham Street,<br>Norwich,<br>NR1 3JJ.</address><p class="tel">Tel: <a href="tel:01603 111111">01603 111111</a></p></div><div class="practice"><p class="title">Prospect Medical Practice</p><address>95 Aylsham Road,<br>Norwich,<br>NR3 2HW.</address></div>`,
    practices: [LAKENHAM, PROSPECT],
  },
  'lines that end in full stops and commas': {
    html: `<p>Lakenham Surgery.<br>24 Ninham Street.<br>Norwich.<br>NR1 3JJ.<br>Tel: 01603 111111.</p>`,
    practices: [LAKENHAM],
  },
  'one long paragraph without a break between practices': {
    html: `<p><b>Lakenham Surgery</b>, 24 Ninham Street, Norwich NR1 3JJ, 01603 111111 <b>Prospect Medical Practice</b>, 95 Aylsham Road, Norwich NR3 2HW, 01603 222222</p>`,
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
  'a rule between practices': {
    html: `<p>Lakenham Surgery</p><p>24 Ninham Street, Norwich NR1 3JJ</p><hr><p>Prospect Medical Practice</p><p>95 Aylsham Road, Norwich NR3 2HW</p>`,
    practices: [
      {name: 'Lakenham Surgery', address: ['24 Ninham Street', 'Norwich'], postcode: 'NR1 3JJ'},
      PROSPECT,
    ],
  },
  'fonts and sizes of an old editor': {
    html: `<font face="Arial" size="2"><b>Lakenham Surgery</b><br></font><font face="Arial">24 Ninham Street<br>Norwich NR1 3JJ<br></font><font size="2">Telephone 01603 111111</font>`,
    practices: [LAKENHAM],
  },
  'a name broken over bold spans of Word': {
    html: `<p class="MsoNormal"><b><span style="font-size:12pt">Lake</span></b><b><span style="font-size:12pt">nham&nbsp;Surgery</span></b><b><span>&nbsp;</span></b></p><p class="MsoNormal"><span lang="EN-US">24 Ninham Street, Norwich,&nbsp;NR1&nbsp;3JJ</span></p>`,
    practices: [
      {name: 'Lakenham Surgery', address: ['24 Ninham Street', 'Norwich'], postcode: 'NR1 3JJ'},
    ],
  },
  'postcodes without a space, and one in small letters': {
    html: `<ul><li>Lakenham Surgery, 24 Ninham Street, Norwich, NR13JJ</li><li>Prospect Medical Practice, 95 Aylsham Road, Norwich. nr3 2hw</li></ul>`,
    practices: [
      {name: 'Lakenham Surgery', address: ['24 Ninham Street', 'Norwich'], postcode: 'NR1 3JJ'},
      PROSPECT,
    ],
  },
  'a postcode with two spaces or a dash': {
    html: `<table><tr><th>Practice</th><th>Postcode</th></tr><tr><td>Lakenham Surgery</td><td>NR1&nbsp;&nbsp;3JJ</td></tr><tr><td>Prospect Medical Practice</td><td>NR3-2HW</td></tr></table>`,
    practices: [
      {name: 'Lakenham Surgery', postcode: 'NR1 3JJ'},
      {name: 'Prospect Medical Practice', postcode: 'NR3 2HW'},
    ],
  },
  'several phones with labels': {
    html: `<ul><li>Lakenham Surgery, NR1 3JJ<br>Appointments: 01603 111111<br>Repeat prescriptions: 01603 111112<br>Emergencies: 01603 111113<br>Fax: 01603 111114</li></ul>`,
    practices: [{name: 'Lakenham Surgery', postcode: 'NR1 3JJ', telephone: '01603 111111'}],
  },
  'a main number behind its label, and a mobile for texts': {
    html: `<p><strong>Lakenham Surgery</strong><br>NR1 3JJ<br>Main line: 01603 111111<br>Text: 07700 900123</p>`,
    practices: [{name: 'Lakenham Surgery', postcode: 'NR1 3JJ', telephone: '01603 111111'}],
  },
  'a link to call with the number in words of another shape': {
    html: `<ul><li><h4>Lakenham Surgery</h4><p>24 Ninham Street, NR1 3JJ</p><a href="tel:+44-1603-111111" class="btn">Call 01603 111 111</a></li></ul>`,
    practices: [
      {
        name: 'Lakenham Surgery',
        address: ['24 Ninham Street'],
        postcode: 'NR1 3JJ',
        telephone: '01603 111 111',
      },
    ],
  },
  'a freephone and a textphone': {
    html: `<p>Lakenham Surgery, NR1 3JJ. Tel: 0800 111 1111 (freephone). Textphone: 18001 01603 111111</p>`,
    practices: [{name: 'Lakenham Surgery', postcode: 'NR1 3JJ', telephone: '0800 111 1111'}],
  },
  'telephone and fax in one line with a bar': {
    html: `<ul><li>Lakenham Surgery | 24 Ninham Street | Norwich | NR1 3JJ | t: 01603 111111 | f: 01603 111112 | w: www.lakenham.nhs.uk</li></ul>`,
    practices: [
      {
        name: 'Lakenham Surgery',
        address: ['24 Ninham Street', 'Norwich'],
        postcode: 'NR1 3JJ',
        telephone: '01603 111111',
        website: 'https://www.lakenham.nhs.uk',
      },
    ],
  },
  'a map link, an e-mail link and a website link behind the name': {
    html: `<ul><li>Lakenham Surgery, 24 Ninham Street, Norwich NR1 3JJ <a href="https://www.google.co.uk/maps/place/NR1+3JJ">Map</a> <a href="mailto:lakenham@nhs.net">Email</a> <a href="https://www.lakenham.nhs.uk">Website</a></li></ul>`,
    practices: [
      {
        name: 'Lakenham Surgery',
        address: ['24 Ninham Street', 'Norwich'],
        postcode: 'NR1 3JJ',
        website: 'https://www.lakenham.nhs.uk',
      },
    ],
  },
  'a postcode that links to a map': {
    html: `<p>Lakenham Surgery<br>24 Ninham Street, Norwich, <a href="https://maps.google.com/?q=NR1+3JJ">NR1 3JJ</a><br><a href="https://www.lakenham.nhs.uk">www.lakenham.nhs.uk</a></p>`,
    practices: [
      {
        name: 'Lakenham Surgery',
        address: ['24 Ninham Street', 'Norwich'],
        postcode: 'NR1 3JJ',
        website: 'https://www.lakenham.nhs.uk',
      },
    ],
  },
  'directions and a rating among the links': {
    html: `<div class="card"><h3>Lakenham Surgery</h3><p>24 Ninham Street, Norwich, NR1 3JJ</p><p><a href="https://www.openstreetmap.org/?mlat=52.6">View map</a> | <a href="https://www.cqc.org.uk/location/1-1">CQC report</a> | <a href="https://www.lakenham.nhs.uk/">Visit the practice website</a></p></div>`,
    practices: [
      {
        name: 'Lakenham Surgery',
        address: ['24 Ninham Street', 'Norwich'],
        postcode: 'NR1 3JJ',
        website: 'https://www.lakenham.nhs.uk/',
      },
    ],
  },
  'a website in brackets behind the name': {
    html: `<ul><li>Lakenham Surgery (www.lakenham.nhs.uk)</li><li>Prospect Medical Practice (<a href="http://www.prospect.co.uk">website</a>)</li></ul>`,
    practices: [
      {name: 'Lakenham Surgery', website: 'https://www.lakenham.nhs.uk'},
      {name: 'Prospect Medical Practice', website: 'http://www.prospect.co.uk'},
    ],
  },
  'a picture that links to the website': {
    html: `<div><a href="https://www.lakenham.nhs.uk"><img src="logo.png" alt="Lakenham Surgery logo"></a><h3>Lakenham Surgery</h3><p>24 Ninham Street, NR1 3JJ</p></div>`,
    practices: [
      {
        name: 'Lakenham Surgery',
        address: ['24 Ninham Street'],
        postcode: 'NR1 3JJ',
        website: 'https://www.lakenham.nhs.uk',
      },
    ],
  },
  'doctors under the practice, as a line': {
    html: `<p><strong>Lakenham Surgery</strong><br>24 Ninham Street, Norwich NR1 3JJ<br>Dr A Smith, Dr B Jones, Dr C Brown<br>01603 111111</p>`,
    practices: [LAKENHAM],
  },
  'doctors as names of practices in a table': {
    html: `<table><tr><th>Practice</th><th>Address</th></tr><tr><td>Dr Gupta and Partners</td><td>The Health Centre, Mill Lane, NR1 3JJ</td></tr><tr><td>Drs A Smith, B Jones &amp; C Brown</td><td>The Surgery, High Street, NR3 2HW</td></tr></table>`,
    practices: [
      {
        name: 'Dr Gupta and Partners',
        address: ['The Health Centre', 'Mill Lane'],
        postcode: 'NR1 3JJ',
      },
      {
        name: 'Drs A Smith, B Jones & C Brown',
        address: ['The Surgery', 'High Street'],
        postcode: 'NR3 2HW',
      },
    ],
  },
  'doctors in brackets behind the name': {
    html: `<ul><li>Lakenham Surgery (Dr Smith &amp; Partners), NR1 3JJ</li><li>The Health Centre (Dr Gupta), High Street, NR3 2HW</li></ul>`,
    practices: [
      {name: 'Lakenham Surgery', aliases: ['Dr Smith & Partners'], postcode: 'NR1 3JJ'},
      {
        name: 'The Health Centre',
        aliases: ['Dr Gupta'],
        address: ['High Street'],
        postcode: 'NR3 2HW',
      },
    ],
  },
  'hours in lines below': {
    html: `<p>Lakenham Surgery<br>24 Ninham Street<br>Norwich NR1 3JJ<br>Monday to Friday: 8am to 6.30pm<br>Saturday: 9am to 12 noon<br>Sunday: closed</p>`,
    practices: [
      {name: 'Lakenham Surgery', address: ['24 Ninham Street', 'Norwich'], postcode: 'NR1 3JJ'},
    ],
  },
  'hours as a list inside': {
    html: `<ul><li><strong>Lakenham Surgery</strong>, NR1 3JJ<ul><li>Mon-Fri 8.00-18.30</li><li>Sat closed</li></ul></li><li><strong>Prospect Medical Practice</strong>, NR3 2HW<ul><li>Mon-Fri 8.00-18.30</li></ul></li></ul>`,
    practices: [
      {name: 'Lakenham Surgery', postcode: 'NR1 3JJ'},
      {name: 'Prospect Medical Practice', postcode: 'NR3 2HW'},
    ],
  },
  'no longer taking new patients is no leaving': {
    html: `<ul><li>Lakenham Surgery, NR1 3JJ - no longer taking new patients</li><li>Prospect Medical Practice (no longer accepting registrations), NR3 2HW</li><li>Castle Partnership, NR4 6NE. This practice is not currently registering new patients.</li></ul>`,
    practices: [
      {name: 'Lakenham Surgery', postcode: 'NR1 3JJ'},
      {name: 'Prospect Medical Practice', postcode: 'NR3 2HW'},
      {name: 'Castle Partnership', postcode: 'NR4 6NE'},
    ],
  },
  'a column that says who takes patients': {
    html: `<table><tr><th>Practice</th><th>Taking patients?</th></tr><tr><td>Lakenham Surgery</td><td>No</td></tr><tr><td>Prospect Medical Practice</td><td>Yes</td></tr></table>`,
    practices: [{name: 'Lakenham Surgery'}, {name: 'Prospect Medical Practice'}],
  },
  'temporarily closed, in several words': {
    html: `<ul><li>Lakenham Surgery, NR1 3JJ (temporarily closed)</li><li>Prospect Medical Practice, NR3 2HW - closed temporarily for refurbishment</li><li>Castle Partnership, NR4 6NE. Closed until further notice.</li></ul>`,
    practices: [
      {name: 'Lakenham Surgery', postcode: 'NR1 3JJ', notes: 'Temporarily closed'},
      {
        name: 'Prospect Medical Practice',
        postcode: 'NR3 2HW',
        notes: 'Closed temporarily for refurbishment',
      },
      {name: 'Castle Partnership', postcode: 'NR4 6NE', notes: 'Closed until further notice'},
    ],
  },
};
