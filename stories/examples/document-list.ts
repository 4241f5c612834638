import {CMS} from './document-list-cms.js';
import {HTML, list} from './document-list-html.js';
import type {Example} from './example.js';

export {norwichTermsOfReference} from './document-list-html.js';
/** Existing HTML that the element reads; `rows` are the model expected. */
export const READING: Record<string, Example> = {...HTML, ...CMS};

/** A list from JSON in the page, as a server or an editor would write it. */
const data = (documents: object[], attributes = '', more: object = {}) =>
  list(
    `<script type="application/json">${JSON.stringify({documents, ...more}).replaceAll('<', '\\u003c')}</script>`,
    attributes,
  );

const MINUTES = [
  '2018-05-15',
  '2018-09-18',
  '2018-11-20',
  '2019-01-22',
  '2019-03-19',
  '2019-05-21',
];
/** Twenty documents of two committees over two financial years. */
const ARCHIVE = MINUTES.flatMap((date, index) => [
  {
    title: 'Governing Body agenda and papers',
    url: `/gb/${date}-papers.pdf`,
    date,
    size: `${String(index + 1)}.25 MB`,
    committee: 'Governing Body',
    type: 'papers',
  },
  {
    title: 'Governing Body minutes',
    url: `/gb/${date}-minutes.pdf`,
    date,
    size: `${String(90 + index)} KB`,
    committee: 'Governing Body',
    type: 'minutes',
  },
  ...(index % 2
    ? [
        {
          title: 'Audit Committee minutes',
          url: `/audit/${date}.pdf`,
          date: date.slice(0, 7),
          size: 120_000,
          committee: 'Audit Committee',
          type: 'minutes',
        },
      ]
    : []),
]).concat([
  {
    title: 'Complaints policy',
    url: '/complaints.docx',
    date: '2018-10',
    size: '45 KB',
    committee: '',
    type: 'policy',
  },
]);

const POLICY = {
  title: 'Complaints policy',
  url: 'complaints.pdf',
  size: 204800,
  date: '2019-02-14',
};

const MEETING = {title: 'Minutes', type: 'minutes', size: '90 KB'};

/** What the element does with what it has read. */
export const FEATURES: Record<string, Example> = {
  undated: {
    title: 'Undated document',
    why: 'A document without a date stands last, however the list is ordered in the page; the check says that it has none.',
    markup: `<ccg-document-list>
  <ul>
    <li><a href="primary-care.pdf">Primary Care Committee Terms of Reference (152 KB)</a></li>
    <li><a href="audit.pdf">Audit Committee Terms of Reference Feb19 (199 KB)</a></li>
  </ul>
</ccg-document-list>`,
  },
  longList: {
    title: 'A long list with search and filters',
    why: 'From ten documents on people search by words and filter by committee, type and year, where those divide the list.',
    markup: data(ARCHIVE),
  },
  byCommittee: {
    title: 'Grouped by committee',
    why: 'Groups have headings and counts; documents without a committee come last.',
    markup: data(
      ARCHIVE.slice(0, 9).concat(ARCHIVE.slice(-1)),
      'group-by="committee" search="false" heading="Committee papers"',
    ),
  },
  byType: {
    title: 'Grouped by type',
    why: 'Types stand in their order, those without one last.',
    markup: data(
      [
        {title: 'Map of the area', url: 'map.pdf'},
        ...ARCHIVE.slice(-4),
        {title: 'Audit Committee', url: 'tor.pdf', type: 'terms-of-reference'},
      ],
      'group-by="type"',
    ),
  },
  byFinancialYear: {
    title: 'Grouped by financial year',
    why: 'The newest year is open, older ones are folded, documents without a date come last.',
    markup: data(
      [...ARCHIVE, {title: 'Map of the area', url: 'map.pdf'}],
      'group-by="financial-year"',
    ),
  },
  byMeeting: {
    title: 'Grouped by meeting',
    why: 'Agenda, papers and minutes of one meeting stand together; where minutes are missing the page says why.',
    markup: data(
      [
        {title: 'Minutes', url: 'm1.pdf', meeting: 'gb-1', type: 'minutes'},
        {title: 'Agenda', url: 'a1.pdf', meeting: 'gb-1', type: 'agenda'},
        {title: 'Papers', url: 'p2.pdf', id: 'p2', type: 'papers'},
        {
          title: 'Agenda',
          url: 'a3.pdf',
          date: '2020-01-28',
          committee: 'Audit Committee',
          type: 'agenda',
        },
        {
          title: 'Minutes',
          url: 'm3.pdf',
          date: '2020-01-28',
          committee: 'Audit Committee',
          type: 'minutes',
        },
        {title: 'Constitution', url: 'c.pdf', type: 'constitution'},
      ],
      'group-by="meeting"',
      {
        meetings: [
          {id: 'gb-1', date: '2019-11-26', committee: 'Governing Body'},
          {id: 'gb-2', date: '2020-03-24', committee: 'Governing Body', documents: ['p2']},
        ],
      },
    ),
  },
  versions: {
    title: 'Drafts and earlier versions',
    why: 'A version that replaces others has them folded under it; a draft says that it is one.',
    markup: data([
      {
        title: 'Conflicts of interest policy',
        url: 'v3.pdf',
        id: 'v3',
        supersedes: 'v2',
        date: '2019-06',
        reviewBy: '2021-06',
      },
      {
        title: 'Conflicts of interest policy',
        url: 'v2.pdf',
        id: 'v2',
        supersedes: 'v1',
        date: '2017-06',
        status: 'superseded',
      },
      {
        title: 'Conflicts of interest policy',
        url: 'v1.pdf',
        id: 'v1',
        date: '2015-06',
        status: 'superseded',
      },
      {title: 'Governing Body minutes', url: 'draft.pdf', date: '2019-09-24', status: 'draft'},
    ]),
  },
  alternatives: {
    title: 'Other formats and accessible formats',
    why: 'Where there is another format "only" is dropped; people can ask for an accessible one, and old documents say that they may not be.',
    markup: data(
      [
        {
          ...POLICY,
          alternatives: [{url: 'complaints.html'}, {url: 'complaints.docx', size: '45 KB'}],
        },
        {
          title: 'Annual report',
          url: 'report.pdf',
          size: '2.5 MB',
          pages: 48,
          date: '2018-09-22',
          description: 'What we did and what it cost.',
        },
      ],
      'accessible-format-email="comms@example.nhs.uk" pre-2018-note="true"',
    ),
  },
  sameTitles: {
    title: 'Documents of one title',
    why: 'Several "Minutes" are told apart where their links are heard by themselves: by committee and date, which stand beside them for those who see.',
    markup: data([
      {...MEETING, url: 'audit.pdf', date: '2019-03-12', committee: 'Audit Committee'},
      {...MEETING, url: 'body.pdf', date: '2019-03-12', committee: 'Governing Body'},
      {...MEETING, url: 'body-may.pdf', date: '2019-05-21', committee: 'Governing Body'},
      {...MEETING, title: '16 July 2019', url: 'july.pdf', date: '2019-07-16'},
    ]),
  },
  inWelsh: {
    title: 'A title in another language',
    why: 'A title says its language, so that it is read aloud in it; translations stand beside it as other formats do.',
    markup: data([
      {title: 'Polisi cwynion', url: 'cwynion.pdf', language: 'cy', date: '2019-02-14'},
      {
        ...POLICY,
        alternatives: [{url: 'complaints-cy.pdf', language: 'cy'}, {url: 'complaints.html'}],
      },
    ]),
  },
  linkToOne: {
    title: 'A link to one document',
    why: 'Whoever searches finds, below each document, a button that copies a link to it: #documents.document=plan shows that one alone.',
    markup: data(
      [
        {title: 'Operational plan', url: 'plan.pdf', id: 'plan', date: '2019-04'},
        {title: 'Annual report', url: 'report.pdf', date: '2019-06', type: 'report'},
      ],
      'search="true"',
    ),
  },
  govStyle: {
    title: 'Format and size beside the link',
    why: 'The GOV.UK way: the link holds the title alone.',
    markup: data(
      [
        POLICY,
        {title: 'Register of interests', url: 'register.xlsx'},
        {title: 'How we decide', url: 'decide.html'},
      ],
      'link-style="gov"',
    ),
  },
  limited: {
    title: 'The latest three',
    why: 'The newest documents, and a button for all of them.',
    markup: data(ARCHIVE, 'limit="3" search="false"'),
  },
  preset: {
    title: 'One committee, one type',
    why: 'A page of one committee shows, counts and exports its documents only.',
    markup: data(ARCHIVE, 'committee="Audit Committee" type="minutes"'),
  },
  archive: {
    title: 'An archive of 300 documents',
    why: 'The whole list is in the page, where the browser’s own find and print reach it; what is out of sight is not laid out.',
    markup: data(
      Array.from({length: 300}, (_, index) => ({
        title: `Decision ${String(300 - index)}`,
        url: `/decisions/${String(300 - index)}.pdf`,
        size: 50_000 + index,
        date: `${String(2019 - Math.floor(index / 100))}-0${String(1 + (index % 9))}`,
        type: index % 3 ? 'report' : 'minutes',
      })),
    ),
  },
  empty: {
    title: 'No documents yet',
    why: 'An empty list says that it is empty.',
    markup: data([]),
  },
  oneBadRow: {
    title: 'One bad row among good ones',
    why: 'A row without an address is left out; the others stay.',
    markup: data([
      POLICY,
      {title: 'No address'},
      {title: 'Bad', url: 'javascript:alert(1)'},
      {title: 'Plan', url: 'plan.pdf', date: '12/5/24'},
    ]),
  },
  lastUpdated: {
    title: 'Last updated',
    why: 'The day of the data stands below the list.',
    markup: data([POLICY], 'heading="Policies"', {updated: '2019-09-30'}),
  },
};

/** What people see when something is missing, or who edits the page. */
export const STATES: Record<string, Example> = {
  failed: {
    title: 'Data that cannot be had',
    why: 'Calm words, "Try again", and the list that the page has.',
    markup: list(
      '<ul><li><a href="audit.pdf">Audit Committee minutes March 2019</a> (199 KB)</li></ul>',
      'src="/no-such-file.json"',
    ),
  },
  checked: {
    title: 'What an editor is told',
    why: 'With the check attribute, or ?ccg-check in the address, the editor sees what is wrong and what to do about it.',
    markup: list(
      '<ul><li><a href="http://x.nhs.uk/rating.pdf">Read more</a></li><li><a href="tor.pdf">Audit Committee terms of reference Feb 2016</a> (199 KB)</li></ul>',
      'check="true"',
    ),
  },
};
