import {expect} from '@open-wc/testing';
import {readLinkText} from '../../src/document-list/reading/link-text.js';
import {datesIn, yearIn} from '../../src/document-list/page-dates.js';
import {committeeIn, typeIn} from '../../src/document-list/reading/subject.js';

/** A link's text as published, and what it says, written before the code that reads it. */
const CASES: Record<string, object> = {
  'pdf Audit Committee Terms of Reference Feb19 (199 KB)': {
    title: 'Audit Committee Terms of Reference',
    format: 'pdf',
    size: '199 KB',
    date: '2019-02',
  },
  'Finance Committee Terms of Reference [PDF, 0.19 MB]': {
    title: 'Finance Committee Terms of Reference',
    format: 'pdf',
    size: '0.19 MB',
  },
  'Minutes 12/03/2019 199kb': {title: 'Minutes', size: '199kb', date: '2019-03-12'},
  'Minutes 12.03.19 (PDF 1,024 KB)': {
    title: 'Minutes',
    format: 'pdf',
    size: '1,024 KB',
    date: '2019-03-12',
  },
  'Terms of Reference March 2019 v2': {title: 'Terms of Reference v2', date: '2019-03'},
  'Terms of Reference FINAL v3': {title: 'Terms of Reference FINAL v3'},
  'Minutes – 12th March 2019 (draft) (PDF only, 1.25MB)': {
    title: 'Minutes (draft)',
    format: 'pdf',
    size: '1.25MB',
    date: '2019-03-12',
  },
  'Minutes of the meeting held on Tuesday, 30th January 2024': {
    title: 'Minutes of the meeting',
    date: '2024-01-30',
  },
  'Agenda for 12 March 2019': {title: 'Agenda', date: '2019-03-12'},
  'Governing Body papers 28 January 2020 -': {title: 'Governing Body papers', date: '2020-01-28'},
  'Minutes - Tuesday 12 March 2019, 1.30pm': {title: 'Minutes', date: '2019-03-12'},
  'Agenda for meeting to be held on 12 March 2019 at 9 to 11am': {
    title: 'Agenda for meeting',
    date: '2019-03-12',
  },
  'Minutes 12 March 2019 - unconfirmed': {title: 'Minutes - unconfirmed', date: '2019-03-12'},
  'ToR V1.0 Mar19 (DRAFT)': {title: 'ToR V1.0 (DRAFT)', date: '2019-03'},
  'ToR - 12th & 13th March 2019': {title: 'ToR', date: '2019-03-12'},
  'Terms of Reference (approved Feb 2019, review Feb 2020)': {
    title: 'Terms of Reference (approved Feb 2019)',
    date: '2019-02',
    reviewBy: '2020-02',
  },
  'Report (PDF, 123KB, Polish)': {title: 'Report (Polish)', format: 'pdf', size: '123KB'},
  'Report (easy read PDF)': {title: 'Report (easy read)', format: 'pdf'},
  'Register (MS Excel 45KB)': {title: 'Register', format: 'xlsx', size: '45KB'},
  'Memo (1,5 MB)': {title: 'Memo (1,5 MB)'},
  '10 page summary': {title: '10 page summary'},
  '2016': {title: '2016', date: '2016'},
  'Annual Report 2018': {title: 'Annual Report', date: '2018'},
  'Gifts and hospitality register 2018/19': {title: 'Gifts and hospitality register 2018/19'},
  'Health and Social Care Act 2012': {title: 'Health and Social Care Act 2012'},
  'Plan 2015-2020': {title: 'Plan 2015-2020'},
  'Accounts April 2018 to March 2019': {
    title: 'Accounts April 2018 to March 2019',
    date: '2019-03',
  },
  'Policy (Part 2) (199 KB)': {title: 'Policy (Part 2)', size: '199 KB'},
  'Policy (approved March 2019)': {title: 'Policy (approved March 2019)', date: '2019-03'},
  'Report (PDF, 12 pages, 2MB) opens in new window': {
    title: 'Report',
    format: 'pdf',
    pages: '12',
    size: '2MB',
  },
  'Register of interests (Excel)': {title: 'Register of interests', format: 'xlsx'},
  'Word document: Complaints form': {title: 'Complaints form', format: 'docx'},
  'word Complaints form': {title: 'word Complaints form'.slice(5), format: 'docx'},
  'document Complaints form (52 KB)': {title: 'Complaints form', size: '52 KB'},
  'Word of mouth policy': {title: 'Word of mouth policy'},
  'Guide to 5G masts': {title: 'Guide to 5G masts'},
  'Complaints policy.docx': {title: 'Complaints policy', format: 'docx'},
  'audit_tor_feb19.pdf': {title: 'audit_tor_feb19.pdf', format: 'pdf', date: '2019-02'},
  '12 March 2019': {title: '12 March 2019', date: '2019-03-12'},
  '12 March 2019 (PDF, 45KB)': {
    title: '12 March 2019',
    format: 'pdf',
    size: '45KB',
    date: '2019-03-12',
  },
  '12 March 2019 Governing Body minutes': {
    title: '12 March 2019 Governing Body minutes',
    date: '2019-03-12',
  },
  'Read more (171 KB)': {title: 'Read more', size: '171 KB'},
  PDF: {title: 'PDF', format: 'pdf'},
  '(199 KB)': {title: '(199 KB)', size: '199 KB'},
  'NHS   Constitution': {title: 'NHS Constitution'},
  '': {title: ''},
};

const COMMITTEES: Record<string, string | undefined> = {
  'Audit Committee Terms of Reference': 'Audit Committee',
  'Council of Members Terms of Reference': 'Council of Members',
  'NHS Norwich CCG Primary Care Delegated Commissioning Committee Terms of Reference':
    'NHS Norwich CCG Primary Care Delegated Commissioning Committee',
  'JSCC Terms of Reference': 'JSCC',
  'Audit Committee Annual Report': 'Audit Committee',
  'Draft Governing Body minutes': 'Governing Body',
  'The Health and Wellbeing Board papers': 'Health and Wellbeing Board',
  'Committees in Common agenda': 'Committees in Common',
  'audit committee minutes': 'audit committee',
  'Governing Body': 'Governing Body',
  'Changes to the Governing Body': 'Governing Body',
  'Board papers': 'Board',
  '12 March 2019 Governing Body minutes': 'Governing Body',
  'Download Audit Committee minutes': 'Audit Committee',
  'Item 5 - Audit Committee report': 'Audit Committee',
  'Joint Strategic Commissioning Committee (JSCC) minutes':
    'Joint Strategic Commissioning Committee',
  'North Norfolk Committee minutes': 'North Norfolk Committee',
  'Finance, Performance and Quality Committee ToR': 'Finance, Performance and Quality Committee',
  '2019/20 Extraordinary Governing Body agenda': 'Governing Body',
  'Committee Terms of Reference': undefined,
  'Minutes of the Audit Committee': 'Audit Committee',
  'Terms of Reference': undefined,
  'Antibody report': undefined,
};

const TYPES: Record<string, string | undefined> = {
  'Audit Committee Terms of Reference': 'terms-of-reference',
  'Audit ToR': 'terms-of-reference',
  'Agenda and papers': 'agenda',
  'Governing Body Papers': 'papers',
  'Unconfirmed Minutes': 'minutes',
  'Conflicts of Interest Policy': 'policy',
  'Risk management policies': 'policy',
  'Annual report and accounts': 'report',
  'Gifts and hospitality register 2017/18': 'register',
  'NHS Norwich CCG Constitution': 'constitution',
  AUDIT_TOR_FEB19: 'terms-of-reference',
  'Executive Team members': undefined,
  'Reported newspaper': undefined,
};

describe('what a link says', () => {
  for (const [text, expected] of Object.entries(CASES))
    it(`reads "${text}"`, () => {
      expect(readLinkText(text)).to.deep.equal(expected);
    });

  it('completes dates by the year that it is told', () => {
    const read = (text: string) => readLinkText(text, datesIn(yearIn('2018 to 2019')!));
    expect(read('Papers – 12 June')).to.deep.equal({title: 'Papers', date: '2018-06-12'});
    expect(read('Papers, February')).to.deep.equal({title: 'Papers', date: '2019-02'});
    expect(read('Jan')).to.deep.equal({title: 'Jan', date: '2019-01'});
    expect(read('January minutes')).to.deep.equal({title: 'January minutes', date: '2019-01'});
    expect(read('May – minutes')).to.deep.equal({title: 'May – minutes', date: '2018-05'});
    expect(read('Jan Smith’s report')).to.deep.equal({title: 'Jan Smith’s report'});
    expect(read('May contain nuts')).to.deep.equal({title: 'May contain nuts'});
    expect(read('Minutes 3 May 2016')).to.deep.equal({title: 'Minutes', date: '2016-05-03'});
    expect(yearIn('Minutes 2019')!(5)).to.equal(2019);
    for (const text of ['Plan 2015 to 2020', 'Policies', 'Room 12019'])
      expect(yearIn(text), text).to.equal(undefined);
  });

  for (const [title, committee] of Object.entries(COMMITTEES))
    it(`finds ${committee ?? 'no committee'} in "${title}"`, () => {
      expect(committeeIn(title)).to.equal(committee);
    });

  for (const [title, type] of Object.entries(TYPES))
    it(`finds ${type ?? 'no type'} in "${title}"`, () => {
      expect(typeIn(title)).to.equal(type);
    });
});
