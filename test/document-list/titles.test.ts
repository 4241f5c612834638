import {expect} from '@open-wc/testing';
import {parse} from '../../src/document-list/parse.js';
import {readPage} from '../../src/document-list/read-page.js';

/** A link's text on a page, and the row that it gives, less its address; written before the code that reads it. */
const TITLES: Record<string, object> = {
  // counts, slips and days of publishing beside dates
  'Papers part 1 of 3 Sept18': {title: 'Papers part 1 of 3', date: '2018-09', type: 'papers'},
  'Papers 2 of 12 March 2019': {title: 'Papers 2 of 12', date: '2019-03', type: 'papers'},
  'Minutes of 3 May 2019': {title: 'Minutes', date: '2019-05-03', type: 'minutes'},
  'Governing Body papers Weds 3rd. June 2020': {
    title: 'Governing Body papers',
    date: '2020-06-03',
    committee: 'Governing Body',
    type: 'papers',
  },
  'Minutes 21st. of June 2020': {title: 'Minutes', date: '2020-06-21', type: 'minutes'},
  'Agenda for meeting on 5 June 2020 published 28 May 2020': {
    title: 'Agenda for meeting',
    date: '2020-06-05',
    type: 'agenda',
  },
  'Minutes 28 January 2020, approved on 24 March 2020': {
    title: 'Minutes',
    date: '2020-01-28',
    type: 'minutes',
  },
  'Gifts policy May 2018 updated June 2020': {
    title: 'Gifts policy May 2018',
    date: '2020-06',
    type: 'policy',
  },
  'Minutes published 28 May 2020': {title: 'Minutes', date: '2020-05-28', type: 'minutes'},
  // dates in figures without marks, and in other orders
  'Minutes 120319.pdf': {title: 'Minutes', format: 'pdf', date: '2019-03-12', type: 'minutes'},
  'GB Minutes 190312': {title: 'GB Minutes', date: '2019-03-12', type: 'minutes'},
  '120319 Governing Body minutes': {
    title: '120319 Governing Body minutes',
    date: '2019-03-12',
    committee: 'Governing Body',
    type: 'minutes',
  },
  'Agenda 2019 03 12': {title: 'Agenda', date: '2019-03-12', type: 'agenda'},
  'Agenda 12 03 2019': {title: 'Agenda', date: '2019-03-12', type: 'agenda'},
  'Agenda 12 03 19.docx': {title: 'Agenda', format: 'docx', date: '2019-03-12', type: 'agenda'},
  'Agenda 20190312': {title: 'Agenda', date: '2019-03-12', type: 'agenda'},
  'Papers 12032019': {title: 'Papers', date: '2019-03-12', type: 'papers'},
  'minutes_120319.pdf': {
    title: 'minutes_120319.pdf',
    format: 'pdf',
    date: '2019-03-12',
    type: 'minutes',
  },
  '2019-03-12-GB-minutes.pdf': {
    title: '2019-03-12-GB-minutes.pdf',
    format: 'pdf',
    date: '2019-03-12',
    type: 'minutes',
  },
  'Minutes 120319 FINAL v2': {title: 'Minutes FINAL v2', date: '2019-03-12', type: 'minutes'},
  'Minutes (120319)': {title: 'Minutes', date: '2019-03-12', type: 'minutes'},
  // figures that are no dates
  'FOI response 120319': {title: 'FOI response 120319'},
  'Ref 120319 Estates strategy': {title: 'Ref 120319 Estates strategy'},
  'Strategy 401234': {title: 'Strategy 401234'},
  'Contract no. 120319': {title: 'Contract no. 120319'},
  'Survey of 120319 patients': {title: 'Survey of 120319 patients'},
  'Spend over 250000': {title: 'Spend over 250000'},
  // months and days as they are typed
  'Minutes Feb19': {title: 'Minutes', date: '2019-02', type: 'minutes'},
  'Minutes - Sept 2019': {title: 'Minutes', date: '2019-09', type: 'minutes'},
  Minutes_March_2019: {title: 'Minutes', date: '2019-03', type: 'minutes'},
  'Minutes Tues 12th Mar ’19': {title: 'Minutes', date: '2019-03-12', type: 'minutes'},
  'Minutes 12.3.2019': {title: 'Minutes', date: '2019-03-12', type: 'minutes'},
  'MINUTES 12 MARCH 2019': {title: 'MINUTES', date: '2019-03-12', type: 'minutes'},
  'March 2019: Governing Body papers': {
    title: 'March 2019: Governing Body papers',
    date: '2019-03',
    committee: 'Governing Body',
    type: 'papers',
  },
  'Situation report w/c 12 March 2019': {
    title: 'Situation report w/c 12 March 2019',
    date: '2019-03-12',
    type: 'report',
  },
  'Performance report Q3 2019/20': {title: 'Performance report Q3 2019/20', type: 'report'},
  'Quality account 2018-19': {title: 'Quality account 2018-19'},
  // numbers that are the title's
  'COVID-19 May 2020': {title: 'COVID-19', date: '2020-05'},
  'COVID-19 Sept20': {title: 'COVID-19', date: '2020-09'},
  'COVID-19 19 May 2020': {title: 'COVID-19', date: '2020-05-19'},
  'Covid 19 May 2020': {title: 'Covid 19', date: '2020-05'},
  'Update on COVID-19 March 2020 minutes': {
    title: 'Update on COVID-19 March 2020 minutes',
    date: '2020-03',
    type: 'minutes',
  },
  'Tier-2 May 2019': {title: 'Tier-2', date: '2019-05'},
  'PCCC-4 March 2019': {title: 'PCCC', date: '2019-03-04'},
  'Quarter 4 March 2019': {title: 'Quarter 4', date: '2019-03'},
  'Tier 2 May 2019': {title: 'Tier 2', date: '2019-05'},
  'Enc. 12 March 2019': {title: 'Enc. 12', date: '2019-03'},
  'Minutes-12 March 2019': {title: 'Minutes', date: '2019-03-12', type: 'minutes'},
  'Board 4 March 2019': {title: 'Board', date: '2019-03-04', committee: 'Board'},
  'Meeting 4 March 2019': {title: 'Meeting', date: '2019-03-04'},
  'Part 4th March 2019': {title: 'Part', date: '2019-03-04'},
  'Tier 2 and 3 May 2020': {title: 'Tier 2 and 3', date: '2020-05'},
  'Tiers 1, 2 and 3 May 2020': {title: 'Tiers 1, 2 and 3', date: '2020-05'},
  'Phase 1 to 3 June 2020': {title: 'Phase 1 to 3', date: '2020-06'},
  'Parts 1 & 2 March 2019': {title: 'Parts 1 & 2', date: '2019-03'},
  'Item 2 or 3 May 2020': {title: 'Item 2 or 3', date: '2020-05'},
  'Appendices 1-4 March 2019': {title: 'Appendices 1-4', date: '2019-03'},
  'Papers 3 and 4 March 2019': {title: 'Papers', date: '2019-03-03', type: 'papers'},
  // a day right behind a word
  Agenda12March2019: {title: 'Agenda', date: '2019-03-12', type: 'agenda'},
  '12March2019Agenda': {title: '12March2019Agenda', date: '2019-03-12', type: 'agenda'},
  'AuditMinutes7thMay19.pdf': {
    title: 'AuditMinutes7thMay19.pdf',
    format: 'pdf',
    date: '2019-05-07',
    type: 'minutes',
  },
  'BoardPapers01.04.2019': {title: 'BoardPapers', date: '2019-04-01', type: 'papers'},
  GBMinutes120319: {title: 'GBMinutes120319', date: '2019-03-12', type: 'minutes'},
  COVID19May2020: {title: 'COVID19', date: '2020-05'},
  // "doc" and "ZIP" as words
  'Doc 1': {title: 'Doc 1'},
  'Ask your doc': {title: 'Ask your doc'},
  'Policy doc': {title: 'Policy doc', type: 'policy'},
  'Vaccination ZIP': {title: 'Vaccination ZIP'},
  'DOC control policy': {title: 'DOC control policy', type: 'policy'},
  'Open doc control policy': {title: 'Open doc control policy', type: 'policy'},
  'Download ZIP file: Estates maps': {title: 'Estates maps', format: 'zip'},
  'Estates strategy (doc, 20KB)': {title: 'Estates strategy', format: 'doc', size: 20480},
  'Estates maps (ZIP)': {title: 'Estates maps', format: 'zip'},
  'Estates maps, zip': {title: 'Estates maps', format: 'zip'},
  'Estates maps.zip': {title: 'Estates maps', format: 'zip'},
  // versions and states
  'Gifts policy March 2019 v2': {title: 'Gifts policy v2', date: '2019-03', type: 'policy'},
  'Gifts policy FINAL v3 (2)': {title: 'Gifts policy FINAL v3 (2)', type: 'policy'},
  'Gifts policy FINAL v3 (2).docx': {
    title: 'Gifts policy FINAL v3 (2)',
    format: 'docx',
    type: 'policy',
  },
  'Gifts policy v1 (superseded by v2)': {
    title: 'Gifts policy v1 (superseded by v2)',
    type: 'policy',
  },
  'DRAFT Minutes – 12 March 2019 (unapproved)': {
    title: 'DRAFT Minutes (unapproved)',
    date: '2019-03-12',
    type: 'minutes',
  },
  'GB_minutes_final-2.docx': {title: 'GB_minutes_final-2.docx', format: 'docx', type: 'minutes'},
  'Terms of Reference v1.2 – approved 12.03.19': {
    title: 'Terms of Reference v1.2 – approved',
    date: '2019-03-12',
    type: 'terms-of-reference',
  },
  // verbs and formats in front and behind
  'Download PDF Annual Report': {title: 'Annual Report', format: 'pdf', type: 'report'},
  'Download PDF: Annual Report (2MB)': {
    title: 'Annual Report',
    format: 'pdf',
    size: 2097152,
    type: 'report',
  },
  'Download (PDF) Gifts register': {title: 'Gifts register', format: 'pdf', type: 'register'},
  'View PDF - Estates strategy': {title: 'Estates strategy', format: 'pdf'},
  'Open Word document: Expenses form': {title: 'Expenses form', format: 'docx'},
  'Annual Report - download PDF (2MB)': {
    title: 'Annual Report',
    format: 'pdf',
    size: 2097152,
    type: 'report',
  },
  'Estates strategy (download PDF)': {title: 'Estates strategy', format: 'pdf'},
  'Estates strategy – click here to download (199 KB)': {
    title: 'Estates strategy',
    size: 203776,
  },
  'Download PDF': {title: 'Download', format: 'pdf'},
  'PDF download: Constitution': {title: 'Constitution', format: 'pdf', type: 'constitution'},
  // sizes
  'Estates strategy 0.19 MB': {title: 'Estates strategy', size: 199229},
  'Estates strategy - 199kb - pdf': {title: 'Estates strategy', size: 203776, format: 'pdf'},
  'Estates strategy (PDF 1,024 KB)': {title: 'Estates strategy', size: 1048576, format: 'pdf'},
  'Estates strategy (PDF, 3 pages, 1.2Mb)': {
    title: 'Estates strategy',
    size: 1258291,
    pages: 3,
    format: 'pdf',
  },
  'Estates strategy [PDF - 199 KB - 12 March 2019]': {
    title: 'Estates strategy',
    size: 203776,
    date: '2019-03-12',
    format: 'pdf',
  },
  // committees
  'Audit & Governance Committee – Minutes – 12.03.19': {
    title: 'Audit & Governance Committee – Minutes',
    date: '2019-03-12',
    committee: 'Audit & Governance Committee',
    type: 'minutes',
  },
  'ToR Primary Care Commissioning Committee v2': {
    title: 'ToR Primary Care Commissioning Committee v2',
    committee: 'Primary Care Commissioning Committee',
    type: 'terms-of-reference',
  },
  'Approved Minutes of the ICB Board held on 25 May 2023': {
    title: 'Approved Minutes of the ICB Board',
    date: '2023-05-25',
    committee: 'ICB Board',
    type: 'minutes',
  },
  'Board and committee effectiveness report': {
    title: 'Board and committee effectiveness report',
    type: 'report',
  },
};

/** What stands in an address and says what its file is: `address: row`. */
const ADDRESSES: Record<string, object> = {
  '/u/Estates%20strategy%20March%202019.pdf': {
    title: 'Estates strategy',
    format: 'pdf',
    date: '2019-03',
  },
  '/u/Gifts%2Bpolicy%20%28final%29.DOCX?v=3': {
    title: 'Gifts+policy (final)',
    format: 'docx',
    type: 'policy',
  },
};

/** The one row that an item's HTML gives, less its address. */
function rowOf(item: string): object {
  const holder = document.implementation.createHTMLDocument().createElement('div');
  holder.innerHTML = `<ul><li>${item}</li></ul>`;
  const {documents} = parse(readPage(holder)).model!;
  expect(documents.length).to.equal(1);
  const {url, ...row} = documents[0]!;
  expect(url).not.to.equal('');
  return row;
}

describe('titles on pages', () => {
  for (const [text, row] of Object.entries(TITLES))
    it(`reads "${text}"`, () => {
      expect(rowOf(`<a href="/d/1">${text}</a>`)).to.deep.equal(row);
    });

  for (const [address, row] of Object.entries(ADDRESSES))
    it(`names a picture by its address, ${address}`, () => {
      expect(rowOf(`<a href="${address}"><img src="data:,"></a>`)).to.deep.equal(row);
    });
});
