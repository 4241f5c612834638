import {table} from '../helpers/written-table.js';
import type {ReadingCase} from './reading-cases.js';

/** Ordinary pages: links to call, sentences and people below a name, places over lists, services beside them. */
const OAK = {name: 'Oak Surgery', address: ['5 Oak Road', 'Norwich'], postcode: 'NR3 4LE'};
const ELM = {
  name: 'Elm Medical Practice',
  address: ['95 Elm Road', 'Norwich'],
  postcode: 'NR3 2HW',
};
const CALLED = {...OAK, telephone: '01603 427096'};
const LIST =
  '<ul><li>Oak Surgery, 5 Oak Road, Norwich, NR3 4LE</li><li>Elm Medical Practice, 95 Elm Road, Norwich, NR3 2HW</li></ul>';
const BOTH = [OAK, ELM];
const CALL = '<a href="tel:01603427096">01603 427096</a>';
const NAMES = [{name: 'Oak Surgery'}, {name: 'Elm Medical Practice'}];

const overList = (words: string): [string, ReadingCase] => [
  `over a list: ${words}`,
  {html: `${words}${LIST}`, practices: BOTH},
];
const behindList = (words: string): [string, ReadingCase] => [
  `behind a list: ${words}`,
  {html: `${LIST}${words}`, practices: BOTH},
];

export const PLAIN_PAGES: Record<string, ReadingCase> = Object.fromEntries<ReadingCase>([
  ...(
    [
      ['h3', 'p', 'p'],
      ['p><strong', 'p', 'p'],
      ['div><strong', 'div', 'div'],
    ] as const
  ).map(([name, address, call]): [string, ReadingCase] => {
    const of = (tag: string, words: string) =>
      `<${tag}>${words}</${tag.split('><').reverse().join('></')}>`;
    return [
      `a link to call in a block of its own: ${name}`,
      {
        html:
          of(name, 'Oak Surgery') +
          of(address, '5 Oak Road, Norwich NR3 4LE') +
          of(call, CALL) +
          of(name, 'Elm Medical Practice') +
          of(address, '95 Elm Road, Norwich NR3 2HW'),
        practices: [CALLED, ELM],
      },
    ];
  }),
  [
    'a link to call beside a link to the website',
    {
      html: `<h3>Oak Surgery</h3><p>5 Oak Road, Norwich NR3 4LE</p><p>${CALL} | <a href="http://oak.nhs.uk">Website</a></p>`,
      practices: [{...CALLED, website: 'http://oak.nhs.uk'}],
    },
  ],
  [
    'a link to call in a card',
    {
      html: `<div class="card"><h4>Oak Surgery</h4><address>5 Oak Road, Norwich NR3 4LE</address>${CALL}<a href="https://www.oak.nhs.uk">Visit website</a></div><div class="card"><h4>Elm Medical Practice</h4><address>95 Elm Road, Norwich NR3 2HW</address></div>`,
      practices: [{...CALLED, website: 'https://www.oak.nhs.uk'}, ELM],
    },
  ],
  [
    'a number in bold in a block of its own',
    {
      html: '<h3>Oak Surgery</h3><p>5 Oak Road, Norwich NR3 4LE</p><p><b>01603 427096</b></p><h3>Elm Medical Practice</h3><p>95 Elm Road, Norwich NR3 2HW</p>',
      practices: [CALLED, ELM],
    },
  ],
  ...[
    '<h2>Find your GP practice</h2><p>Use the list below to check.</p>',
    '<h2>Find a GP surgery</h2><p>Use the list below to check.</p>',
    '<h2>Check your GP surgery</h2><p>Our 22 practices are shown here.</p>',
    '<h2>Choosing a GP practice</h2><p>You can register with any of these.</p>',
    '<p><strong>City Centre</strong></p>',
    '<p><strong>Town Centre</strong></p>',
    '<p><strong>The City Centre</strong></p>',
    '<p><strong>Norwich city centre</strong></p>',
  ].map(overList),
  ...[
    ['Opticians', 'Specsavers, 1 High Street, NR1 1AA'],
    ['Dental practices', 'Smile Dental Centre, 2 High Street, NR1 1AA'],
    ['Community pharmacies', 'Boots, 3 High Street, NR1 1AA'],
    ['Dentists in Norwich', 'MyDentist, 4 High Street, NR1 1AA'],
    ['Care homes', 'The Limes, 5 High Street, NR1 1AA'],
    ['Nursing homes:', 'Rose House, 6 High Street, NR1 1AA'],
  ].map(([label, item]) => behindList(`<p>${label ?? ''}</p><ul><li>${item ?? ''}</li></ul>`)),
  ...[
    ['Vets', 'Mill Veterinary Surgery, NR6 5BE'],
    ['Private practices', 'Harley Clinic, NR6 5BE'],
    ['Private GPs', 'The Private Surgery, NR6 5BE'],
    ['Mental health', 'Hellesdon Hospital, NR6 5BE'],
    ['Physiotherapists', 'Mill Physio Clinic, NR6 5BE'],
    ['Related pages', '<a href="/a">Governing Body</a>'],
    ['See also', '<a href="/b">Council of Members</a>'],
    ['Related information', '<a href="/b">Annual report</a>'],
  ].map(([label, item]) => behindList(`<h3>${label ?? ''}</h3><ul><li>${item ?? ''}</li></ul>`)),
  [
    'a sentence that describes the practice, between its name and its address',
    {
      html: '<h3>Oak Surgery</h3><p>Our practice has 6,000 patients and is led by Dr Smith.</p><p>5 Oak Road, Norwich NR3 4LE</p><h3>Elm Medical Practice</h3><p>A friendly practice in the north of the city.</p><p>95 Elm Road, Norwich NR3 2HW</p>',
      practices: BOTH,
    },
  ],
  [
    'a sentence below a name in bold',
    {
      html: '<p><b>Oak Surgery</b></p><p>A small surgery near the river.</p><p>5 Oak Road, Norwich NR3 4LE</p>',
      practices: [OAK],
    },
  ],
  [
    'a doctor below the address',
    {
      html: '<h3>Oak Surgery</h3><p>5 Oak Road, Norwich NR3 4LE</p><p>Dr Jones</p><h3>Elm Medical Practice</h3><p>95 Elm Road, Norwich NR3 2HW</p><p>Dr A Patel</p>',
      practices: BOTH,
    },
  ],
  [
    'doctors above and below the address',
    {
      html: '<h3>Oak Surgery</h3><p>Dr Jones</p><p>5 Oak Road, Norwich NR3 4LE</p><p>Dr Smith</p>',
      practices: [OAK],
    },
  ],
  [
    'practices of doctors, each with its address',
    {
      html: '<p>Dr Jones, 5 Oak Road, NR3 4LE</p><p>Dr Smith, 6 Elm Road, NR3 4LF</p>',
      practices: [
        {name: 'Dr Jones', address: ['5 Oak Road'], postcode: 'NR3 4LE'},
        {name: 'Dr Smith', address: ['6 Elm Road'], postcode: 'NR3 4LF'},
      ],
    },
  ],
  [
    'columns of times',
    {
      html: table('Practice|Open|Closed', 'Oak Surgery|8am|6.30pm', 'Elm Medical Practice|8am|6pm'),
      practices: NAMES,
    },
  ],
  [
    'a column of afternoons',
    {
      html: table('Practice|Closed', 'Oak Surgery|Thursday pm', 'Elm Medical Practice|'),
      practices: NAMES,
    },
  ],
  [
    'a column of lunches',
    {
      html: table(
        'Practice|Opens|Closes',
        'Oak Surgery|08:00|18:30',
        'Elm Medical Practice|08:30|noon',
      ),
      practices: NAMES,
    },
  ],
  [
    'a column of days on which practices closed',
    {
      html: table('Practice|Closed', 'Oak Surgery|', 'Elm Medical Practice|31 March 2019'),
      practices: [{name: 'Oak Surgery'}, {name: 'Elm Medical Practice', closed: '2019-03-31'}],
    },
  ],
  [
    'practices of a network in one cell, with commas',
    {
      html: table(
        'PCN|Practices',
        'Norwich North|Oak Surgery, Elm Medical Practice',
        'OneNorwich|Ash Medical Practice; Yew Medical Centre',
      ),
      practices: [...NAMES, {name: 'Ash Medical Practice'}, {name: 'Yew Medical Centre'}],
    },
  ],
  [
    'practices in one cell behind a town',
    {
      html: table(
        'Town|Practices',
        'Acle|Oak Surgery and Elm Medical Practice',
        'Loddon|Ash Surgery',
      ),
      practices: [...NAMES, {name: 'Ash Surgery', address: ['Loddon']}],
    },
  ],
  [
    'one practice of two places in a cell',
    {
      html: table('Town|Practice', 'Acle|Oak and Elm Surgery', 'Loddon|Ash Surgery'),
      practices: [
        {name: 'Oak and Elm Surgery', address: ['Acle']},
        {name: 'Ash Surgery', address: ['Loddon']},
      ],
    },
  ],
  [
    'networks as terms',
    {
      html: '<dl><dt>Norwich North PCN</dt><dd>Oak Surgery</dd><dd>Elm Medical Practice</dd><dt>OneNorwich PCN</dt><dd>Ash Surgery</dd></dl>',
      practices: [...NAMES, {name: 'Ash Surgery'}],
    },
  ],
  [
    'towns as terms',
    {
      html: '<dl><dt>Acle</dt><dd>Oak Surgery</dd><dt>Loddon</dt><dd>Elm Medical Practice</dd></dl>',
      practices: NAMES,
    },
  ],
  [
    'practices as terms, with what is called like one',
    {
      html: '<dl><dt>Oak Surgery</dt><dd>Mill Health Centre, Mill Road, NR3 4LE</dd><dt>Elm Medical Practice</dt><dd>2 Elm Road, NR3 2HW</dd></dl>',
      practices: [
        {name: 'Oak Surgery', address: ['Mill Health Centre', 'Mill Road'], postcode: 'NR3 4LE'},
        {name: 'Elm Medical Practice', address: ['2 Elm Road'], postcode: 'NR3 2HW'},
      ],
    },
  ],
  [
    'links, one a paragraph, of which one name has no word of names',
    {
      html: '<p><a href="http://l.nhs.uk">Oak Surgery</a></p><p><a href="http://p.nhs.uk">Elm Medical Practice</a></p><p><a href="http://o.nhs.uk">Long Street</a></p>',
      practices: [
        {name: 'Oak Surgery', website: 'http://l.nhs.uk'},
        {name: 'Elm Medical Practice', website: 'http://p.nhs.uk'},
        {name: 'Long Street', website: 'http://o.nhs.uk'},
      ],
    },
  ],
  [
    'the names of doctors in brackets',
    {
      html: '<ul><li>Oak Surgery (Drs Jones, Brown and White), 5 Oak Road, NR3 4LE</li></ul>',
      practices: [{name: 'Oak Surgery', address: ['5 Oak Road'], postcode: 'NR3 4LE'}],
    },
  ],
  [
    'a branch behind "and its branch"',
    {
      html: '<ul><li>Oak Surgery and its branch, Mile Cross Surgery</li><li>Elm Medical Practice</li></ul>',
      practices: [{name: 'Oak Surgery', branches: [{name: 'Mile Cross Surgery'}]}, NAMES[1]!],
    },
  ],
  [
    'words for screen readers behind a link',
    {
      html: '<ul><li><a href="http://l.nhs.uk">Oak Surgery<span class="sr-only"> external link</span></a></li></ul>',
      practices: [{name: 'Oak Surgery', website: 'http://l.nhs.uk'}],
    },
  ],
  [
    '"CLOSED" behind a whole name',
    {
      html: '<ul><li>Elm Medical Practice CLOSED</li><li>Oak Surgery</li></ul>',
      practices: [{name: 'Elm Medical Practice', status: 'closed'}, {name: 'Oak Surgery'}],
    },
  ],
]);
