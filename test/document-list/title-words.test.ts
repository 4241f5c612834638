import {expect} from '@open-wc/testing';
import {parse} from '../../src/document-list/parse.js';
import {readPage} from '../../src/document-list/read-page.js';

/** A link's text, and the row that it gives, less its address: what words in a title go with a date, a committee or a format. */
const TITLES: Record<string, object> = {
  // years behind words that lead to them
  'Accounts for 2019': {title: 'Accounts', date: '2019'},
  'Plan for 2020': {title: 'Plan', date: '2020'},
  'Excel data for 2019': {title: 'Excel data', date: '2019'},
  'Pay policy for 2019': {title: 'Pay policy', date: '2019', type: 'policy'},
  'Plan for children 2019': {title: 'Plan for children', date: '2019'},
  'Policy with effect from 1 April 2019': {title: 'Policy', date: '2019-04-01', type: 'policy'},
  'Pay policy effective from April 2019': {title: 'Pay policy', date: '2019-04', type: 'policy'},
  'Register correct as of May 2019': {title: 'Register', date: '2019-05', type: 'register'},
  'Register (correct at 5 May 2019)': {
    title: 'Register (correct at 5 May 2019)',
    date: '2019-05-05',
    type: 'register',
  },
  // a verb needs its day
  'Consultation closes 5 June 2020': {title: 'Consultation closes 5 June 2020', date: '2020-06-05'},
  'Survey closing 5 June 2020': {title: 'Survey closing 5 June 2020', date: '2020-06-05'},
  'Enrolment opens on 3 May 2020': {title: 'Enrolment opens on 3 May 2020', date: '2020-05-03'},
  // the end of a document's time is no date of its own
  'HR policy – review due 2022': {title: 'HR policy', reviewBy: '2022', type: 'policy'},
  'Policy, due for review 2023': {title: 'Policy', reviewBy: '2023', type: 'policy'},
  'Leave policy (review 2022)': {title: 'Leave policy', reviewBy: '2022', type: 'policy'},
  'Leave policy 2019, review due 2022': {
    title: 'Leave policy',
    date: '2019',
    reviewBy: '2022',
    type: 'policy',
  },
  'Service review 2022': {title: 'Service review', date: '2022'},
  'Annual review 2019': {title: 'Annual review', date: '2019'},
  'Policy valid to June 2022': {title: 'Policy', reviewBy: '2022-06', type: 'policy'},
  'Leave policy, valid until 31 March 2021': {
    title: 'Leave policy',
    reviewBy: '2021-03-31',
    type: 'policy',
  },
  'Policy valid from June 2019': {title: 'Policy', date: '2019-06', type: 'policy'},
  // what is written to or about a committee
  'Minute of Audit Committee 5 June 2019': {
    title: 'Minute of Audit Committee',
    date: '2019-06-05',
    type: 'minutes',
    committee: 'Audit Committee',
  },
  'Summary of Governing Body meeting May 2019': {
    title: 'Summary of Governing Body meeting',
    date: '2019-05',
    committee: 'Governing Body',
  },
  'Notice of Governing Body meeting': {
    title: 'Notice of Governing Body meeting',
    committee: 'Governing Body',
  },
  'Update for Governing Body': {title: 'Update for Governing Body', committee: 'Governing Body'},
  'Guide to Governing Body meetings': {
    title: 'Guide to Governing Body meetings',
    committee: 'Governing Body',
  },
  'Public questions to NHS Norwich CCG Governing Body 2019': {
    title: 'Public questions to NHS Norwich CCG Governing Body',
    date: '2019',
    committee: 'NHS Norwich CCG Governing Body',
  },
  'Letter to Governing Body members, March 2020': {
    title: 'Letter to Governing Body members',
    date: '2020-03',
    committee: 'Governing Body',
  },
  'Dates of Quality Committee meetings': {
    title: 'Dates of Quality Committee meetings',
    committee: 'Quality Committee',
  },
  'Conflicts of Interest Committee minutes': {
    title: 'Conflicts of Interest Committee minutes',
    type: 'minutes',
    committee: 'Conflicts of Interest Committee',
  },
  'Access to Services Committee agenda': {
    title: 'Access to Services Committee agenda',
    type: 'agenda',
    committee: 'Access to Services Committee',
  },
  'Care for Older People Board papers': {
    title: 'Care for Older People Board papers',
    type: 'papers',
    committee: 'Care for Older People Board',
  },
  'Quality of Care Committee terms of reference': {
    title: 'Quality of Care Committee terms of reference',
    type: 'terms-of-reference',
    committee: 'Quality of Care Committee',
  },
  // an item of an agenda is none
  'Agenda item 4 April performance': {title: 'Agenda item 4 April performance'},
  'Agenda item 7 Quality report': {title: 'Agenda item 7 Quality report', type: 'report'},
  'Agenda items May 2019': {title: 'Agenda items', date: '2019-05', type: 'agenda'},
  // format words in titles
  'All papers in one PDF (12MB)': {
    title: 'All papers in one PDF',
    size: 12582912,
    format: 'pdf',
    type: 'papers',
  },
  'Guide to making PDF files': {title: 'Guide to making PDF files'},
  'Merging PDF documents': {title: 'Merging PDF documents'},
  'Annual report as one PDF': {title: 'Annual report as one PDF', format: 'pdf', type: 'report'},
  // neighbours, tried once the rules were there
  'Learning from Deaths Committee minutes': {
    title: 'Learning from Deaths Committee minutes',
    type: 'minutes',
    committee: 'Learning from Deaths Committee',
  },
  'Commissioning for Value Board agenda': {
    title: 'Commissioning for Value Board agenda',
    type: 'agenda',
    committee: 'Commissioning for Value Board',
  },
  'Briefing for Governing Body': {
    title: 'Briefing for Governing Body',
    committee: 'Governing Body',
  },
  'Strategy for 2019/20': {title: 'Strategy for 2019/20'},
  'Guide for new members 2019': {title: 'Guide for new members', date: '2019'},
  'Pharmacy opening December 2019': {title: 'Pharmacy opening December 2019', date: '2019-12'},
  'Report on open days June 2019': {title: 'Report on open days', date: '2019-06', type: 'report'},
  'Letter from NHS England to Governing Body': {
    title: 'Letter from NHS England to Governing Body',
    committee: 'Governing Body',
  },
  'Welcome to Council of Members': {
    title: 'Welcome to Council of Members',
    committee: 'Council of Members',
  },
  'Invitation to tender for Board development': {
    title: 'Invitation to tender for Board development',
  },
  'Health and Wellbeing Board for Norfolk minutes': {
    title: 'Health and Wellbeing Board for Norfolk minutes',
    type: 'minutes',
    committee: 'Health and Wellbeing Board',
  },
  'Leave policy (for review May 2022)': {
    title: 'Leave policy',
    reviewBy: '2022-05',
    type: 'policy',
  },
  'Peer review by 2019 graduates': {title: 'Peer review by 2019 graduates'},
  'Report of the review in 2018': {title: 'Report of the review', date: '2018', type: 'report'},
  'Certificate valid until 31 March 2021': {title: 'Certificate', reviewBy: '2021-03-31'},
  'One PDF of all papers': {title: 'One PDF of all papers', format: 'pdf', type: 'papers'},
};

/** The same where the address has an ending. */
const FILES: [address: string, text: string, row: object][] = [
  ['a.docx', 'PDF guide to writing', {title: 'PDF guide to writing', format: 'docx'}],
  ['s.xlsx', 'CSV of spend', {title: 'CSV of spend', format: 'xlsx'}],
  ['g.pdf', 'CSV data guide', {title: 'CSV data guide', format: 'pdf'}],
  ['g.html', 'Guide to making PDF files', {title: 'Guide to making PDF files', format: 'html'}],
  ['g.html', 'Guide to PDF accessibility', {title: 'Guide to PDF accessibility', format: 'html'}],
  ['p.html', 'Estates plan (PDF, 2MB)', {title: 'Estates plan', format: 'pdf', size: 2097152}],
  ['p.aspx', 'PDF: Estates plan', {title: 'Estates plan', format: 'pdf'}],
];

function rowOf(address: string, text: string): object {
  const holder = document.implementation.createHTMLDocument().createElement('div');
  holder.innerHTML = `<ul><li><a href="${address}">${text}</a></li></ul>`;
  const {url, ...row} = parse(readPage(holder)).model!.documents[0]!;
  expect(url).to.equal(address);
  return row;
}

describe('words in titles', () => {
  for (const [text, row] of Object.entries(TITLES))
    it(`reads "${text}"`, () => {
      expect(rowOf('/d/1', text)).to.deep.equal(row);
    });

  for (const [address, text, row] of FILES)
    it(`reads "${text}" of ${address}`, () => {
      expect(rowOf(address, text)).to.deep.equal(row);
    });
});
