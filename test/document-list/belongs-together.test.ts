import {expect} from '@open-wc/testing';
import {parse} from '../../src/document-list/parse.js';
import {readPage} from '../../src/document-list/read-page.js';
import {readLinkText} from '../../src/document-list/reading/link-text.js';
import {datesIn, yearIn} from '../../src/document-list/page-dates.js';
import {committeeIn} from '../../src/document-list/reading/subject.js';

/** Links whose format or date is part of what they say: the title stays whole. */
const WHOLE: Record<string, object> = {
  'PDF version of the Annual Report': {format: 'pdf'},
  'PDF of the Annual Report 2018': {format: 'pdf', title: 'PDF of the Annual Report', date: '2018'},
  'pdf of the constitution': {format: 'pdf'},
  'PDF guide for carers': {format: 'pdf'},
  'Excel spreadsheet of spend over £25,000': {format: 'xlsx'},
  'Word document template for practices': {format: 'docx'},
  'How to open PDF': {},
  'Guide to PDF': {},
  'Prescribing report April to June 2019': {date: '2019-06'},
  'Gifts register Oct - Dec 2018 (45 KB)': {
    title: 'Gifts register Oct - Dec 2018',
    size: '45 KB',
    date: '2018-12',
  },
  'Governing Body minutes January to March 2019': {date: '2019-03'},
  'Spend over £25,000 April/May 2019': {date: '2019-05'},
  'Quarter 1 (April–June 2019)': {date: '2019-06'},
  'Papers March, April and June 2019': {date: '2019-06'},
  'Activity 25th March – 5th April 2019': {date: '2019-04-05'},
  'Activity 1 to 30 June 2019': {date: '2019-06-30'},
  'Activity 1-30 June 2019': {date: '2019-06-30'},
  'Accounts 2018 to March 2019': {date: '2019-03'},
  'Accounts 1 April 2019 to 31 March 2020': {date: '2020-03-31'},
  'Accounts for the year ended 31 March 2019': {date: '2019-03-31'},
  'Report for week ending 12 March 2019': {date: '2019-03-12'},
  'Minutes 30 February 2019': {},
  'Minutes 31 June 2019': {},
  'Minutes 31/06/2019': {},
  'Minutes February 30th, 2019': {},
  'Minutes 31st of June 2019 (PDF)': {title: 'Minutes 31st of June 2019', format: 'pdf'},
  'Records policy version 3.4.19': {},
  'Records policy v 3.4.19': {},
};

/** Those whose format and date are not: they go. */
const APART: Record<string, object> = {
  'PDF: guide for carers': {title: 'guide for carers', format: 'pdf'},
  'pdf guide for carers': {title: 'guide for carers', format: 'pdf'},
  'PDF Guide for carers': {title: 'Guide for carers', format: 'pdf'},
  'pdf icon guide for carers': {title: 'guide for carers', format: 'pdf'},
  'Annual report in PDF format': {title: 'Annual report', format: 'pdf'},
  'Annual report (in PDF)': {title: 'Annual report', format: 'pdf'},
  'Annual report as a PDF': {title: 'Annual report', format: 'pdf'},
  'Minutes PDF': {title: 'Minutes', format: 'pdf'},
  'Papers 12-13 March 2019': {title: 'Papers', date: '2019-03-12'},
  'Enclosure 3 - 12 March 2019': {title: 'Enclosure 3', date: '2019-03-12'},
  'Appendix 2 - March 2019': {title: 'Appendix 2', date: '2019-03'},
  'Records policy 3.4.19': {title: 'Records policy', date: '2019-04-03'},
  'Minutes 29 February 2020': {title: 'Minutes', date: '2020-02-29'},
};

const COMMITTEES: Record<string, string | undefined> = {
  'Minutes of the Audit Committee 3 March 2019': 'Audit Committee',
  'Minutes of the meeting of the Quality and Safety Committee': 'Quality and Safety Committee',
  'Minutes of the Governing Body meeting held in public': 'Governing Body',
  'Agenda and papers for the Audit and Risk Sub-Committee': 'Audit and Risk Sub-Committee',
  'Minutes of the Council of Members': 'Council of Members',
  'Report of the Audit Committee to the Governing Body': 'Audit Committee',
  'Terms of reference: Finance Committee': 'Finance Committee',
  'Terms of Reference – Primary Care Commissioning Committee v2':
    'Primary Care Commissioning Committee',
  'Papers, Finance Committee': 'Finance Committee',
  'Register of interests: Governing Body members': 'Governing Body',
  'minutes of the audit committee': 'audit committee',
  'Minutes of the Board': 'Board',
  'Minutes of the Committee': undefined,
  'Report to the Governing Body': undefined,
  'Minutes for approval by Governing Body': undefined,
  'Board Assurance Framework 2019': undefined,
  'Council Tax policy': undefined,
  'On board: staff report': undefined,
  'Board-level report': undefined,
  'Policy on Council Tax': undefined,
  'Board meeting papers': 'Board',
  'Board annual report': 'Board',
  'Council agenda': 'Council',
  'Board (public) 12 March 2019': 'Board',
};

describe('what belongs together in a link', () => {
  for (const [text, expected] of Object.entries(WHOLE))
    it(`keeps "${text}" whole`, () => {
      expect(readLinkText(text)).to.deep.equal({title: text, ...expected});
    });

  for (const [text, expected] of Object.entries(APART))
    it(`takes "${text}" apart`, () => {
      expect(readLinkText(text)).to.deep.equal(expected);
    });

  it('is kept where a heading tells the year', () => {
    const read = (text: string) => readLinkText(text, datesIn(yearIn('2019')!));
    expect(read('Minutes 30 February')).to.deep.equal({title: 'Minutes 30 February'});
    expect(read('Jan - Mar')).to.deep.equal({title: 'Jan - Mar', date: '2019-03'});
    expect(read('July to September (PDF)')).to.deep.equal({
      title: 'July to September',
      format: 'pdf',
      date: '2019-09',
    });
    expect(read('Report April to June')).to.deep.equal({
      title: 'Report April to June',
      date: '2019-06',
    });
  });

  for (const [title, committee] of Object.entries(COMMITTEES))
    it(`finds ${committee ?? 'no committee'} in "${title}"`, () => {
      expect(committeeIn(title)).to.equal(committee);
    });

  it('gives no document the committee of its heading that names another', () => {
    const holder = document.implementation.createHTMLDocument().createElement('div');
    holder.innerHTML = `<h2>Governing Body</h2><ul>
      <li><a href="a.pdf">Minutes of the Audit Committee 3 March 2019</a></li>
      <li><a href="b.pdf">Terms of reference: Finance Committee</a></li>
      <li><a href="c.pdf">Minutes April to June 2019</a></li>
      <li><a href="d.pdf">Board Assurance Framework 2019</a></li></ul>`;
    expect(
      parse(readPage(holder)).model?.documents.map(({committee, title}) => [committee, title]),
    ).to.deep.equal([
      ['Audit Committee', 'Minutes of the Audit Committee'],
      ['Finance Committee', 'Terms of reference: Finance Committee'],
      ['Governing Body', 'Minutes April to June 2019'],
      ['Governing Body', 'Board Assurance Framework'],
    ]);
  });
});
