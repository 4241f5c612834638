import type {Examples} from './example.js';
import {norwichPractices} from './norwich-practices.js';

const {organisation, practices, organisations} = norwichPractices;

/** The tag with data in a script, as an editor pastes it. */
const tag = (data: object, attributes = '') =>
  `<ccg-practice-checker ${attributes}>
  <script type="application/json">${JSON.stringify(data)}</script>
</ccg-practice-checker>`;

const few = practices.slice(0, 5);

export const examples = {
  norwich: {
    title: 'Norwich, with its neighbours',
    why: 'The 22 member practices of NHS Norwich CCG, and practices of its neighbours, so that "No" can be answered with a link.',
    markup: tag(
      norwichPractices,
      'heading="Is my practice a member?" placeholder-example="Oak Street"',
    ),
  },
  existingList: {
    title: 'The list that the page has today',
    why: 'The tag goes around the list; names, addresses, postcodes and telephones are read from it.',
    markup: `<ccg-practice-checker organisation-name="NHS Norwich CCG" organisation-code="06W">
  <ul>
    <li><a href="https://www.oakstreet.example/">Oak Street Medical Practice</a>, Oak Street, Norwich, NR3 3DL, Tel: 01603 613431</li>
    <li>Lawson Road Surgery, Lawson Road, Norwich NR3 4LE. Tel 01603 427096</li>
    <li>Castle Partnership (D82011), Tuckswood Surgery, Hall Road, Norwich, NR4 6NE</li>
  </ul>
</ccg-practice-checker>`,
    rows: [
      {
        name: 'Oak Street Medical Practice',
        address: ['Oak Street', 'Norwich'],
        postcode: 'NR3 3DL',
        telephone: '01603 613431',
        website: 'https://www.oakstreet.example/',
      },
      {
        name: 'Lawson Road Surgery',
        address: ['Lawson Road', 'Norwich'],
        postcode: 'NR3 4LE',
        telephone: '01603 427096',
      },
      {
        name: 'Castle Partnership',
        code: 'D82011',
        address: ['Tuckswood Surgery', 'Hall Road', 'Norwich'],
        postcode: 'NR4 6NE',
      },
    ],
  },
  existingTable: {
    title: 'A table of practices',
    why: 'Columns are known by their headings, in any order.',
    markup: `<ccg-practice-checker organisation-name="NHS Norwich CCG">
  <table>
    <tr><th>Practice</th><th>Address</th><th>Postcode</th><th>Telephone</th></tr>
    <tr><td>UEA Medical Centre</td><td>Earlham Road, Norwich</td><td>NR4 7TJ</td><td>01603 251600</td></tr>
    <tr><td>Lakenham Surgery</td><td>1 Ninham Street, Lakenham</td><td>NR1 3JJ</td><td></td></tr>
  </table>
</ccg-practice-checker>`,
    rows: [
      {
        name: 'UEA Medical Centre',
        address: ['Earlham Road', 'Norwich'],
        postcode: 'NR4 7TJ',
        telephone: '01603 251600',
      },
      {name: 'Lakenham Surgery', address: ['1 Ninham Street', 'Lakenham'], postcode: 'NR1 3JJ'},
    ],
  },
  existingPage: {
    title: 'The page that the site has today',
    why: 'Headings of letters, paragraphs with line breaks, an address block, branches, a former name, and a sentence that says what closed.',
    markup: `<ccg-practice-checker organisation-name="NHS Norwich CCG" organisation-code="06W">
  <p>Our member practices work together to plan your care:</p>
  <h3>C</h3>
  <p><strong>Castle Partnership</strong> (formerly Tuckswood Surgery)<br>Hall Road, Norwich, NR4 6NE<br>T: 01603 447766<br>Branch: Gurney Surgery, 101 Magdalen Street, NR3 1LN</p>
  <h3>D</h3>
  <p>Dr Smith &amp; Partners<br>The Health Centre<br>Norwich<br>NR2 4BX<br>Web: www.drsmith.example.nhs.uk</p>
  <h3>O</h3>
  <address>OLD PALACE SURGERY<br>Tel: <a href="tel:01603111222">01603 111222</a></address>
  <p>OLD PALACE SURGERY closed on 31 March 2019.</p>
</ccg-practice-checker>`,
    rows: [
      {
        name: 'Castle Partnership',
        aliases: ['Tuckswood Surgery'],
        address: ['Hall Road', 'Norwich'],
        postcode: 'NR4 6NE',
        telephone: '01603 447766',
        branches: [{name: 'Gurney Surgery', address: ['101 Magdalen Street'], postcode: 'NR3 1LN'}],
      },
      {
        name: 'Dr Smith & Partners',
        address: ['The Health Centre', 'Norwich'],
        postcode: 'NR2 4BX',
        website: 'https://www.drsmith.example.nhs.uk',
      },
      {
        name: 'OLD PALACE SURGERY',
        telephone: '01603 111222',
        status: 'closed',
        closed: '2019-03-31',
      },
    ],
  },
  doubtful: {
    title: 'Membership that cannot be read',
    why: 'A status that is none, or a body that is not known: the row stays, the problem is named, and the answer is never yes.',
    markup: tag({
      organisation,
      practices: [
        ...few,
        {name: 'Old Palace Medical Practice', code: 'D82632', status: 'merged'},
        {name: 'Elsewhere Surgery', code: 'D82999', organisation: 'NHS Elsewhere CCG'},
      ],
    }),
  },
  closed: {
    title: 'Closed and merged practices',
    why: 'A practice that closed is found, and the answer is about the one that it became part of.',
    markup: tag({
      organisation,
      practices: [
        ...few,
        {
          name: 'Old Palace Medical Practice',
          code: 'D82632',
          status: 'closed',
          closed: '2018-04-30',
          successor: 'Y03595',
          organisation: '06W',
        },
        {name: 'Newmarket Road Surgery', code: 'D82069', status: 'dormant'},
        {name: 'Harris Health Centre', code: 'D82620', status: 'closed', closed: '2015-05-31'},
      ],
    }),
  },
  forNow: {
    title: 'Closed for now',
    why: 'A practice that is temporarily closed is a member as before; what the page says of it stands beside its address.',
    markup: `<ccg-practice-checker organisation-name="NHS Norwich CCG" organisation-code="06W">
  <ul>
    <li>Lawson Road Surgery, Lawson Road, Norwich NR3 4LE (temporarily closed until 1 May 2020, please use Magdalen Street)</li>
    <li>Oak Street Medical Practice, Oak Street, Norwich, NR3 3DL. No longer taking new patients.</li>
  </ul>
</ccg-practice-checker>`,
    rows: [
      {
        name: 'Lawson Road Surgery',
        address: ['Lawson Road', 'Norwich'],
        postcode: 'NR3 4LE',
        notes: 'Temporarily closed until 1 May 2020, please use Magdalen Street',
      },
      {
        name: 'Oak Street Medical Practice',
        address: ['Oak Street', 'Norwich'],
        postcode: 'NR3 3DL',
      },
    ],
  },
  replaced: {
    title: 'A body that has been replaced',
    why: 'After the day it was replaced the answer stays yes, in the past tense, and names the successor.',
    markup: tag({
      ...norwichPractices,
      organisation: {
        ...organisation,
        successor: {
          name: 'NHS Norfolk and Waveney CCG',
          url: 'https://www.norfolkandwaveneyccg.nhs.uk/',
          from: '2020-04-01',
        },
      },
    }),
  },
  board: {
    title: 'An integrated care board',
    why: 'Boards have no members: practices are in their area.',
    markup: tag({
      organisation: {
        name: 'NHS Norfolk and Waveney Integrated Care Board',
        shortName: 'NHS Norfolk and Waveney ICB',
        code: '26A',
        kind: 'ICB',
        email: 'contact@example.org',
      },
      organisations: [{code: '07K', name: 'NHS Suffolk and North East Essex ICB'}],
      practices: [
        ...few,
        {...few[0], name: 'Barham and Claydon Surgery', code: 'D83049', organisation: '07K'},
      ],
    }),
  },
  noName: {
    title: 'A list without a name',
    why: 'Nobody said who publishes it: the answer speaks of the list.',
    markup:
      '<ccg-practice-checker><ul><li>Castle Partnership</li><li>UEA Medical Centre</li></ul></ccg-practice-checker>',
    rows: [{name: 'Castle Partnership'}, {name: 'UEA Medical Centre'}],
  },
  branches: {
    title: 'Other names and branches',
    why: 'People use the name of their branch or the old name; both find the practice.',
    markup: tag({
      organisation,
      organisations,
      practices: [
        {
          name: 'Humbleyard Practice',
          code: 'D82064',
          organisation: '06Y',
          branches: [
            {
              name: 'Hethersett Surgery',
              address: ['Great Melton Road', 'Hethersett'],
              postcode: 'NR9 3AB',
            },
          ],
        },
        {
          name: 'Castle Partnership',
          code: 'D82011',
          aliases: ['Tuckswood Surgery', 'Gurney Surgery'],
        },
      ],
    }),
  },
  near: {
    title: 'Practices near me',
    why: 'Where the data has locations, a person may ask for the nearest; their own place stays on the device.',
    markup: tag({
      organisation,
      practices: few.map((practice, index) => ({
        ...practice,
        location: {lat: 52.62 + index / 100, lon: 1.28},
      })),
    }),
  },
  check: {
    title: 'The check panel',
    why: 'With the check turned on an editor sees what is wrong with the list.',
    markup: tag(
      {
        organisation,
        updated: '2019-09-30',
        practices: [
          {name: 'LAWSON ROAD SURGERY', code: 'D8207', postcode: 'NR3', telephone: '427096'},
          {name: 'Castle Partnership', code: 'D82011', successor: 'D82099', closed: '2019-01-01'},
          {name: 'Castle Partnership', code: 'D82011'},
          {
            name: 'Oak Street Medical Practice',
            status: 'open',
            closed: '2019-01-01',
            location: {lat: 1.28, lon: 52.62},
          },
        ],
      },
      'check',
    ),
  },
  oneBadRow: {
    title: 'One bad row',
    why: 'A row without a name is left out and named; the rest is kept. Markup in text is text.',
    markup: tag({
      organisation,
      practices: [
        {code: 'D82011'},
        {name: 'Bold <b>Surgery</b> & Partners', website: 'javascript:alert(1)'},
      ],
    }),
  },
  empty: {
    title: 'An empty list',
    why: 'A list that was given empty says so, and offers no form.',
    markup: tag({organisation, practices: []}),
  },
  listOff: {
    title: 'Without the list A to Z',
    why: 'Where the page has its own list elsewhere.',
    markup: tag(norwichPractices, 'show-all="false" max-results="3"'),
  },
} satisfies Examples;
