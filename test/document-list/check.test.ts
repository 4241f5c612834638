import {expect, waitUntil} from '@open-wc/testing';
import {check} from '../../src/document-list/check.js';
import {parse} from '../../src/document-list/parse.js';
import {readPage} from '../../src/document-list/read-page.js';
import {clearPage} from '../helpers/element.js';
import {DocumentListPage} from '../helpers/document-list.js';
import {READING} from '../../stories/examples/document-list.js';

const TODAY = '2020-01-15';
/** A document with which nothing is wrong. */
const GOOD = {
  title: 'Complaints policy',
  url: 'https://x.uk/a.pdf',
  size: 1024,
  date: '2019-06',
  alternatives: [{url: 'a.html'}],
};

/** A row's values in a test's name; what is taken away is "none". */
const shown = (row: object) =>
  JSON.stringify(row, (_, value: unknown) => (value === undefined ? 'none' : value));

const codes = (rows: object[], more: object = {}) =>
  check(parse({documents: rows, ...more}).model!, TODAY).map(({code, path}) => `${code} ${path}`);
const codesOf = (row: object, more: object = {}) =>
  codes([{...GOOD, ...row}], more).map((each) => each.split(' ')[0]);

describe('checks of a document list', () => {
  afterEach(clearPage);

  it('finds nothing wrong with a good list', () => {
    expect(codes([GOOD])).to.deep.equal([]);
  });

  it('names a weekday that is not the day’s, though the title that was read has lost it', () => {
    const holder = document.createElement('div');
    holder.innerHTML =
      '<ul><li><a href="a.pdf">Agenda Monday 14 May 2019</a></li><li><a href="b.pdf">Agenda Tuesday 21 May 2019</a></li></ul><h3>Friday 30 May 2019</h3><ul><li><a href="c.pdf">Minutes</a></li></ul><h3>2020</h3><ul><li><a href="d.pdf">Tuesday 14 May</a></li></ul><table><tr><td>Friday 14 May 2019</td><td><a href="e.pdf">Papers</a></td></tr></table>';
    const {model, problems} = parse(readPage(holder));
    expect(model!.documents.map(({title}) => title)).to.deep.equal([
      'Agenda',
      'Agenda',
      'Minutes',
      'Tuesday 14 May',
      'Papers',
    ]);
    expect(problems.map(({code, message}) => `${code} ${message}`)).to.deep.equal([
      'weekday-mismatch documents[0]: 2019-05-14 was a Tuesday, and the page says Monday; correct one of them',
      'weekday-mismatch documents[2]: 2019-05-30 was a Thursday, and the page says Friday; correct one of them',
      'weekday-mismatch documents[3]: 2020-05-14 was a Thursday, and the page says Tuesday; correct one of them',
      'weekday-mismatch documents[4]: 2019-05-14 was a Tuesday, and the page says Friday; correct one of them',
    ]);
  });

  const CASES: [string, object, object][] = [
    ['no-size', {size: undefined}, {size: undefined, url: 'a.html', alternatives: undefined}],
    ['no-format', {url: '/get?id=1'}, {url: '/get?id=1', format: 'pdf'}],
    ['no-date', {date: undefined}, {date: '2019'}],
    ['vague-title', {title: 'Read more'}, {title: 'Read more about audit'}],
    ['vague-title', {title: 'audit_tor_v2.pdf'}, {title: 'audit tor v2'}],
    ['vague-title', {title: 'Click here'}, {title: 'Hereford plan'}],
    ['vague-title', {title: 'PDF'}, {title: 'PDF policy'}],
    ['vague-title', {title: 'Easy read version'}, {title: 'Easy read guide to complaints'}],
    ['vague-title', {title: 'Cymraeg'}, {title: 'Welsh language scheme'}],
    ['pdf-only', {alternatives: undefined}, {alternatives: undefined, url: 'a.docx'}],
    [
      'pdf-only',
      {alternatives: [{url: 'easy-read.pdf'}]},
      {alternatives: [{url: 'easy-read.pdf'}, {url: 'a.docx'}]},
    ],
    [
      'insecure-link',
      {alternatives: [{url: 'http://x.uk/a.html'}]},
      {alternatives: [{url: 'https://x.uk/a.html'}]},
    ],
    ['vague-title', {title: 'Download the policy'}, {title: 'Download policy statement'}],
    ['vague-title', {title: 'PDF, 20KB'}, {title: 'Minutes'}],
    ['insecure-link', {url: 'http://x.uk/a.pdf'}, {url: 'https://x.uk/http:a.pdf'}],
    ['future-date', {date: '2020-02'}, {date: '2020-01'}],
    [
      'weekday-mismatch',
      {title: 'Papers for Monday 14 May 2019, part 2'},
      {title: 'Papers for Tuesday 14 May 2019, part 2'},
    ],
    ['past-review', {reviewBy: '2019-12'}, {reviewBy: '2020-01'}],
    [
      'not-reviewed',
      {type: 'terms-of-reference', date: '2018-12'},
      {type: 'terms-of-reference', date: '2019-01'},
    ],
    [
      'not-reviewed',
      {type: 'terms-of-reference', date: '2018'},
      {type: 'terms-of-reference', date: '2018', reviewBy: '2021'},
    ],
    ['bad-supersedes', {supersedes: 'x'}, {supersedes: 'y', id: 'y'}],
    [
      'minutes-missing',
      {type: 'agenda', committee: 'C', date: '2019-10-14'},
      {type: 'agenda', committee: 'C', date: '2019-10-15'},
    ],
  ];
  for (const [code, bad, good] of CASES) {
    it(`${code} finds ${shown(bad)}`, () => {
      expect(codesOf(bad)).to.include(code);
    });

    it(`${code} leaves ${shown(good)} alone`, () => {
      expect(codesOf(good)).not.to.include(code);
    });
  }

  it('says of each finding what to do', () => {
    for (const [code, bad] of CASES) {
      const found = check(parse({documents: [{...GOOD, ...bad}]}).model!, TODAY);
      const {message} = found.find((each) => each.code === code)!;
      expect(message, code).to.match(/; (?:add|correct|name|publish|review|use)\b/);
    }
  });

  const other = {...GOOD, title: 'Gifts policy', url: 'b.pdf'};

  it('same-title finds the second of two', () => {
    expect(codes([GOOD, other, {...GOOD, url: 'c.pdf'}])).to.deep.equal([
      'same-title documents[2]',
    ]);
  });

  it('same-title leaves two titles, and one title of two dates, alone', () => {
    expect(codes([GOOD, other, {...GOOD, url: 'c.pdf', date: '2019-07'}])).to.deep.equal([]);
  });

  it('same-address finds the second of two', () => {
    expect(codes([GOOD, {...other, url: GOOD.url}])).to.deep.equal(['same-address documents[1]']);
  });

  it('same-address leaves two addresses alone', () => {
    expect(codes([GOOD, {...other, url: `${GOOD.url}?v=2`}])).to.deep.equal([]);
  });

  it('same-title goes by the date too: the minutes of two meetings differ', () => {
    const holder = document.createElement('div');
    holder.innerHTML =
      '<a href="a.pdf">Audit minutes 12 March 2019</a><br><a href="b.pdf">Audit minutes 14 May 2019</a><br><a href="c.pdf">Audit minutes 14/05/19</a>';
    expect(
      check(parse(readPage(holder)).model!, TODAY)
        .filter(({code}) => code === 'same-title')
        .map(({path}) => path),
    ).to.deep.equal(['documents[2]']);
  });

  it('leaves versions that are superseded alone', () => {
    const rows = [
      {...GOOD, id: 'b', supersedes: 'a'},
      {
        ...GOOD,
        id: 'a',
        url: 'old.pdf',
        type: 'terms-of-reference',
        date: '2015',
        reviewBy: '2016',
      },
    ];
    expect(codes(rows)).to.deep.equal([]);
  });

  it('minutes-missing asks for those of listed meetings too, but not of private or cancelled ones', () => {
    const meeting = {id: 'm', date: '2019-10-01'};
    const of = (more: object, row: object = {}) =>
      codes([{...GOOD, ...row}], {meetings: [{...meeting, ...more}]});
    expect(of({})).to.deep.equal(['minutes-missing meetings[0]']);
    expect(of({held: 'private'})).to.deep.equal([]);
    expect(of({status: 'cancelled'})).to.deep.equal([]);
    expect(of({}, {type: 'minutes', meeting: 'm'})).to.deep.equal([]);
    expect(of({documents: ['d']}, {type: 'minutes', id: 'd'})).to.deep.equal([]);
  });

  it('minutes-missing goes by the meeting’s day, not by a paper’s own, and not by capitals', () => {
    const paper = {
      ...other,
      type: 'papers',
      date: '2019-06-30',
      meeting: '2019-12-03 Audit Committee',
    };
    expect(codes([paper])).to.deep.equal([]);
    expect(codes([{...paper, meeting: '2019-10 Audit Committee'}])).to.deep.equal([]);
    expect(codes([{...paper, meeting: '2019-06-03 Audit Committee'}])).to.deep.equal([
      'minutes-missing documents[0]',
    ]);
    const agenda = {...other, type: 'agenda', date: '2019-06-03', committee: 'Audit Committee'};
    const minutes = {...GOOD, type: 'minutes', date: '2019-06-03', committee: 'AUDIT COMMITTEE'};
    expect(codes([agenda, minutes])).to.deep.equal([]);
  });

  it('tells an editor of "Read more" and of nothing to the public', async () => {
    const {markup} = READING.vagueLink!;
    const editor = await DocumentListPage.show(
      markup.replace('<ccg-document-list', '<ccg-document-list check'),
    );
    await waitUntil(() => editor.texts('check-panel').length, 'the check panel is there', {
      timeout: 10_000,
    });
    expect(editor.texts('check-panel')[0])
      .to.contain('vague-title')
      .and.contain('“Read more” does not say what opens');
    expect(editor.element.problems.map(({code}) => code)).to.include('vague-title');
    const reader = await DocumentListPage.show(markup);
    expect(reader.texts('check-panel')).to.deep.equal([]);
    expect(reader.element.problems).to.deep.equal([]);
  });

  it('says of each finding where it is, of which document, and what to do', () => {
    const holder = document.createElement('div');
    holder.innerHTML = READING.norwichTermsOfReference!.markup;
    const model = parse(readPage(holder.firstElementChild!)).model!;
    const problems = check(model, '2020-01-15');
    expect(problems.length).to.be.above(5);
    for (const {message, path} of problems) {
      const {title} = model.documents[Number(/\d+/.exec(path)![0])]!;
      expect(message.startsWith(`${path}: “${title}” `)).to.equal(true);
    }
    expect(problems.filter(({code}) => code === 'no-date').map(({path}) => path)).to.deep.equal([
      'documents[4]',
    ]);
    const missing = check(
      parse({
        documents: [{...GOOD, title: 'Agenda', type: 'agenda', meeting: 'x', date: '2019-05-01'}],
        meetings: [{id: 'm', date: '2019-10-01', committee: 'Audit Committee'}],
      }).model!,
      TODAY,
    );
    expect(missing.map(({message}) => message.split(' was on ')[0])).to.deep.equal([
      'meetings[0]: “Audit Committee”',
      'documents[0]: “Agenda”',
    ]);
  });
});
