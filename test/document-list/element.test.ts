import {expect} from '@open-wc/testing';
import {clearPage, shownText} from '../helpers/element.js';
import {DocumentListPage} from '../helpers/document-list.js';
import {FEATURES, READING, norwichTermsOfReference} from '../../stories/examples/document-list.js';
import {byDayAlone} from '../../stories/examples/document-list-meetings.js';

const show = (name: string) => DocumentListPage.show(FEATURES[name]!.markup);

describe('document list', () => {
  afterEach(clearPage);

  it('shows the Norwich list newest first, with the NHS link text, the undated last', async () => {
    const page = await DocumentListPage.show(norwichTermsOfReference.markup);
    expect(page.links).to.deep.equal([
      'JSCC Terms of Reference (PDF only, 316KB)',
      'Audit Committee Terms of Reference (PDF only, 199KB)',
      'Remuneration Committee Terms of Reference (PDF only, 239KB)',
      'Finance Committee Terms of Reference (PDF only, 160KB)',
      'Council of Members Terms of Reference (PDF only, 225KB)',
      'NHS Norwich CCG Primary Care Delegated Commissioning Committee Terms of Reference (PDF only, 152KB)',
    ]);
    expect(page.said('Audit Committee')).to.equal('February 2019');
    expect(page.said('Primary Care')).to.equal('');
    expect(page.field('Search')).to.equal(null);
  });

  it('says sizes in the largest unit that they reach', async () => {
    const sizes = ['1023 KB', '1024 KB', '1023.99 MB', '1024 MB', '2.5 GB'];
    const page = await DocumentListPage.withData(
      {documents: sizes.map((size, index) => ({title: size, url: `${index}.mp4`, size}))},
      'sort-by="given"',
    );
    expect(page.links.map((link) => /, (\S+)\)$/.exec(link)?.[1])).to.deep.equal([
      '1023KB',
      '1.00MB',
      '1023.99MB',
      '1.00GB',
      '2.50GB',
    ]);
  });

  it('drops "only" where there is an alternative, and offers accessible formats', async () => {
    const page = await show('alternatives');
    expect(page.links).to.deep.equal([
      'Complaints policy (PDF, 200KB)',
      'Annual report (PDF only, 2.50MB, 48 pages)',
    ]);
    expect(page.said('Complaints')).to.match(
      /^14 February 2019 ?Also available as HTML Complaints policy, Word \(45KB\) Complaints policy/,
    );
    expect(page.said('Annual report')).to.contain('What we did and what it cost.');
    expect(page.said('Annual report')).to.contain(
      'Published before 23 September 2018. It may not be accessible.',
    );
    expect(page.said('Complaints')).not.to.contain('Published before');
    const mail = page.item('Annual').querySelector<HTMLAnchorElement>('a[href^="mailto:"]')!;
    expect(mail.textContent).to.equal('Request an accessible format Annual report');
    const address = decodeURIComponent(mail.href);
    expect(address).to.match(
      /^mailto:comms@example\.nhs\.uk\?subject=Request an accessible format: Annual report&body=/,
    );
    expect(address).to.contain(new URL('report.pdf', document.baseURI).href);
    const plain = await DocumentListPage.withData({
      documents: [{title: 'Report', url: 'r.pdf', date: '2017', description: 'Old.'}],
    });
    expect(plain.said('Report')).to.equal('2017Old.');
  });

  it('says the language of an alternative', async () => {
    const page = await DocumentListPage.show(
      `<ccg-document-list><script type="application/json">${JSON.stringify({
        documents: [
          {
            title: 'Summary',
            url: 'en.pdf',
            alternatives: [
              {url: 'cy.pdf', language: 'cy', size: 2048},
              {url: 'x.html', language: 'no such tongue'},
            ],
          },
        ],
      })}</script></ccg-document-list>`,
    );
    expect(page.said('Summary')).to.equal(
      'Also available as PDF in Welsh (2KB) Summary, HTML in no such tongue Summary',
    );
    const welsh = page.item('Summary').querySelector<HTMLAnchorElement>('a[href="cy.pdf"]')!;
    expect(welsh.hreflang).to.equal('cy');
  });

  it('puts format and size beside the link in GOV.UK style, and nothing where it opens a web page', async () => {
    const page = await show('govStyle');
    expect(page.links).to.deep.equal([
      'Complaints policy',
      'Register of interests',
      'How we decide',
    ]);
    expect(page.said('Complaints policy')).to.equal('PDF only, 200KB · 14 February 2019');
    expect(page.said('How we decide')).to.equal('');
  });

  it('folds earlier versions under the current one and marks drafts', async () => {
    const page = await show('versions');
    expect(page.links).to.deep.equal([
      'Governing Body minutes (PDF only)',
      'Conflicts of interest policy (PDF only)',
    ]);
    expect(page.said('Governing Body')).to.equal('24 September 2019 · Draft');
    expect(page.said('Conflicts')).to.match(
      /^June 2019 · Review by June 2021 ?2 earlier versions.*June 2017 · Superseded.*June 2015 · Superseded$/,
    );
    expect(page.item('Conflicts').querySelector('details')!.open).to.equal(false);
  });

  it('groups by financial year with counts, the newest open, the undated last', async () => {
    const page = await show('byFinancialYear');
    expect(page.texts('group-heading')).to.deep.equal([
      '2019 to 2020 3 documents',
      '2018 to 2019 13 documents',
      'No date 1 document',
    ]);
    expect(page.all('details').map((group) => (group as HTMLDetailsElement).open)).to.deep.equal([
      false,
      false,
    ]);
    expect(page.links[0]).to.contain('Audit Committee minutes');
  });

  it('groups by committee under headings one level below its own', async () => {
    const page = await show('byCommittee');
    expect(page.all('h2').map((each) => each.textContent)).to.deep.equal(['Committee papers']);
    expect(
      page.all('h3').map((each) => each.textContent.replace(/\s+/g, ' ').trim()),
    ).to.deep.equal([
      'Audit Committee 1 document',
      'Governing Body 8 documents',
      'Other documents 1 document',
    ]);
    expect(page.said('Audit Committee')).to.equal('September 2018');
  });

  it('groups by meeting: agenda, papers, minutes, and why minutes are missing', async () => {
    const page = await show('byMeeting');
    expect(page.texts('group-heading')).to.deep.equal([
      'Governing Body, Tuesday 24 March 2020 1 document',
      'Audit Committee, Tuesday 28 January 2020 2 documents',
      'Governing Body, Tuesday 26 November 2019 2 documents',
      'Other documents 1 document',
    ]);
    const notes = page
      .all('[part="note"]')
      .map((note) => note.closest('[part="group"]')!.textContent);
    expect(notes.length).to.equal(1);
    expect(notes[0])
      .to.contain('24 March 2020')
      .and.contain('We publish minutes after the committee');
    expect(page.links.slice(1, 5)).to.deep.equal([
      'Agenda (PDF only)',
      'Minutes (PDF only)',
      'Agenda (PDF only)',
      'Minutes (PDF only)',
    ]);
  });

  it('groups by day where no committee is named, with the other papers of that day', async () => {
    const page = await DocumentListPage.show(byDayAlone.markup);
    expect(page.texts('group-heading')).to.deep.equal([
      'Friday 5 March 2021 2 documents',
      'Tuesday 26 January 2021 1 document',
      'Tuesday 24 November 2020 2 documents',
    ]);
    expect(page.links).to.deep.equal([
      'Agenda (PDF only)',
      'Finance report (PDF only)',
      'Agenda (PDF only)',
      'Agenda (PDF only)',
      'Minutes (PDF only)',
    ]);
  });

  it('shows the latest, then all, with the focus on the first that came', async () => {
    const page = await show('limited');
    expect(page.links.length).to.equal(3);
    await page.press('Show all 16 documents');
    expect(page.links.length).to.equal(16);
    expect(page.root.activeElement!.textContent).to.contain('agenda and papers (PDF only, 5.25MB)');
    expect(page.button('Show all')).to.equal(undefined);
  });

  it('opens the folded group of the first document that "Show all" brings, for the focus', async () => {
    const documents = ['2019-05', '2018-05', '2017-05'].map((date) => ({
      title: `Minutes ${date}`,
      url: `${date}.pdf`,
      date,
    }));
    const page = await DocumentListPage.withData({documents}, 'limit="1" group-by="year"');
    await page.press('Show all 3 documents');
    expect(page.root.activeElement!.textContent).to.contain('Minutes 2018-05');
    expect(page.root.activeElement!.checkVisibility()).to.equal(true);
    expect(page.all('details').map((group) => (group as HTMLDetailsElement).open)).to.deep.equal([
      true,
      false,
    ]);
  });

  it('shows, counts and exports only what a preset leaves, and keeps all in the model', async () => {
    const page = await show('preset');
    expect(page.links.length).to.equal(3);
    expect(page.element.model!.documents.length).to.equal(16);
    // The columns' names, then a row for each.
    expect((await page.downloaded()).length).to.equal(1 + 3);
    const searched = await DocumentListPage.long('type="minutes" search="true"');
    expect(searched.texts('count')).to.deep.equal(['9 documents']);
  });

  it('opens all for print and folds it again', async () => {
    const page = await show('byFinancialYear');
    const open = () =>
      page.all('details').filter((group) => (group as HTMLDetailsElement).open).length;
    dispatchEvent(new Event('beforeprint'));
    await page.ready();
    expect(open()).to.equal(2);
    dispatchEvent(new Event('afterprint'));
    await page.ready();
    expect(open()).to.equal(0);
    const limited = await show('limited');
    dispatchEvent(new Event('beforeprint'));
    await limited.ready();
    expect(limited.links.length).to.equal(16);
    dispatchEvent(new Event('afterprint'));
    await limited.ready();
    expect(limited.links.length).to.equal(3);
  });

  it('keeps good rows, names bad ones, and says when there are none', async () => {
    const page = await show('oneBadRow');
    expect(page.links).to.deep.equal(['Complaints policy (PDF only, 200KB)', 'Plan (PDF only)']);
    expect(page.element.problems.map(({code, path}) => `${code} ${path}`)).to.deep.equal([
      'missing documents[1].url',
      'bad-url documents[2].url',
      'bad-date documents[3].date',
    ]);
    expect((await show('empty')).texts('empty')).to.deep.equal(['There are no documents to show.']);
    expect((await show('lastUpdated')).texts('updated')).to.deep.equal([
      'Last updated 30 September 2019',
    ]);
  });

  it('shows whatever text and address came through the door', async () => {
    const documents = [
      {title: 'Lone \ud800 half', url: 'http://[bad'},
      {title: '<img src=x onerror=alert(1)>', url: '//x.uk/%zz'},
    ];
    const page = await DocumentListPage.withData(
      {documents},
      'accessible-format-email="a@b.uk" structured-data',
    );
    expect(page.links.length).to.equal(2);
    expect(page.root.querySelector('img')).to.equal(null);
  });

  it('takes no more height than its rows below the fold, and groups by the years that titles name', async () => {
    document.body.insertAdjacentHTML('afterbegin', '<div style="height: 5000px"></div>');
    const documents = ['2017/18', '2018/19'].map((years) => ({
      title: `Gifts and hospitality register ${years}`,
      url: `${years}.pdf`,
    }));
    const page = await DocumentListPage.withData({documents}, 'group-by="financial-year"');
    expect(page.element.offsetHeight).to.be.below(400);
    expect(shownText(page.element)).to.contain('2018 to 2019').and.to.contain('2017 to 2018');
  });

  it('sorts by title and as given', async () => {
    const documents = ['Item 10', 'Item 9', 'Agenda'].map((title) => ({
      title,
      url: `${title}.pdf`,
    }));
    const titled = await DocumentListPage.withData({documents}, 'sort-by="title"');
    expect(titled.links.map((link) => link.split(' (')[0])).to.deep.equal([
      'Agenda',
      'Item 9',
      'Item 10',
    ]);
    const given = await DocumentListPage.withData({documents}, 'sort-by="given"');
    expect(given.links.map((link) => link.split(' (')[0])).to.deep.equal([
      'Item 10',
      'Item 9',
      'Agenda',
    ]);
  });

  it('prints groups that the limit kept away, open; and folds them again', async () => {
    const page = await DocumentListPage.withData(
      {
        documents: [2019, 2018, 2017].map((year) => ({
          title: `Report ${year}`,
          url: `${year}.pdf`,
          date: String(year),
        })),
      },
      'group-by="year" limit="1"',
    );
    expect(page.texts('group-heading').length).to.equal(1);
    dispatchEvent(new Event('beforeprint'));
    await page.ready();
    expect(page.links.length).to.equal(3);
    expect(page.all('details:not([open])').length).to.equal(0);
    dispatchEvent(new Event('afterprint'));
    await page.ready();
    expect(page.texts('group-heading').length).to.equal(1);
  });
});

describe('every example of the document list', () => {
  afterEach(clearPage);
  for (const {title, markup} of Object.values({...READING, ...FEATURES}))
    it(`${title}: is accessible`, async () => {
      const page = await DocumentListPage.show(markup);
      for (const folded of page.all('details')) (folded as HTMLDetailsElement).open = true;
      expect(page.element.state).to.equal('ready');
      await expect(page.element).to.be.accessible();
    });
});
