import {expect} from '@open-wc/testing';
import {clearPage} from '../helpers/element.js';
import {DocumentListPage} from '../helpers/document-list.js';
import {MONTHS} from '../../stories/examples/document-list-months.js';

const grouped = ({markup}: {markup: string}, by: string) =>
  DocumentListPage.show(markup.replace('<ccg-document-list', `$& group-by="${by}"`));

describe('groups of documents', () => {
  afterEach(clearPage);

  it('are meetings by their months, with what stands beside the agenda, and why minutes are missing', async () => {
    const page = await grouped(MONTHS.monthsOfCommittee!, 'meeting');
    expect(page.texts('group-heading')).to.deep.equal([
      'Governing Body, March 2020 3 documents',
      'Governing Body, January 2020 3 documents',
    ]);
    expect(page.texts('note')).to.deep.equal([
      'We publish minutes after the committee approves them.',
    ]);
  });

  it('are meetings by months alone, in data too, but not by years', async () => {
    const page = await DocumentListPage.withData(
      {
        documents: [
          {title: 'Agenda', url: 'a.pdf', type: 'agenda', date: '2020-05'},
          {title: 'Minutes', url: 'b.pdf', type: 'minutes', date: '2020-05'},
          {title: 'Minutes', url: 'c.pdf', type: 'minutes', date: '2020-03'},
          {title: 'Minutes of the year', url: 'd.pdf', type: 'minutes', date: '2019'},
          {title: 'Pay policy', url: 'e.pdf', type: 'policy', date: '2020-05'},
        ],
      },
      'group-by="meeting"',
    );
    expect(page.texts('group-heading')).to.deep.equal([
      'May 2020 2 documents',
      'March 2020 1 document',
      'Other documents 2 documents',
    ]);
  });

  it('hold numbered papers of other days with their meeting', async () => {
    const page = await grouped(MONTHS.numberedPapers!, 'meeting');
    expect(page.texts('group-heading')).to.deep.equal([
      'Governing Body, Wednesday 5 June 2019 4 documents',
      'Governing Body, Wednesday 3 April 2019 1 document',
    ]);
  });

  it('are one for each committee, however its capitals are typed, and so is what the filter offers', async () => {
    const names = ['AUDIT COMMITTEE', 'Audit committee', 'Audit Committee', 'JSCC'];
    const documents = names.map((committee, index) => ({
      title: `Minutes ${String(index)}`,
      url: `${String(index)}.pdf`,
      date: `2020-0${String(9 - index)}`,
      committee,
    }));
    const page = await DocumentListPage.withData({documents}, 'group-by="committee" search="true"');
    expect(page.texts('group-heading')).to.deep.equal([
      'Audit committee 3 documents',
      'JSCC 1 document',
    ]);
    const options = [...page.field('Committee')!.querySelectorAll('option')];
    expect(options.map(({value}) => value)).to.deep.equal(['', 'Audit committee', 'JSCC']);
  });
});
