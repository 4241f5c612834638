import {expect} from '@open-wc/testing';
import {parse} from '../../src/foi-table/parse.js';
import {readPage} from '../../src/foi-table/read-page.js';
import {Q1, table} from './pages/page-case.js';

/** What the editor is told of columns and rows that have no place among the figures. */
const unread = (markup: string) => {
  const host = document.createElement('div');
  host.innerHTML = markup;
  return parse(readPage(host.querySelector('ccg-foi-table') ?? host))
    .problems.filter(({code}) => code === 'left-out')
    .map(({message, severity}) => `${severity}: ${message}`);
};
const left = (name: string, why: string) => `advice: foi.years[0]: left out: "${name}" ${why}`;
const COLUMN = (name: string) => left(name, 'is none of the figures that are shown');
const OTHER = (name: string) => left(name, 'is of other requests or other work');
const AGAIN = (name: string) => left(name, 'gives another number for a figure that is shown');
const TABLE = (name: string) =>
  `advice: foi: left out: the table "${name}" is of other requests or other work`;

describe('FOI table: what is not read is named to the editor', () => {
  it('columns', () => {
    expect(
      unread(
        table(
          'Quarter|Received|RAG|In time|Section 12 applied\nQ1|10|Amber|9|2\nQ2|20||19|',
          '2018/19',
        ),
      ),
    ).to.deep.equal([COLUMN('RAG'), COLUMN('Section 12 applied')]);
  });

  it('columns of another law, and the rows below its name', () => {
    expect(
      unread(table('Quarter|EIR received|FOI received\nQ1|5|50\nQ2|6|60', '2018/19')),
    ).to.deep.equal([OTHER('EIR received')]);
    expect(
      unread(table('2018/19|Q1\nReceived|50\nSubject access requests received|7')),
    ).to.deep.equal([OTHER('Subject access requests received')]);
  });

  it('shares that are not of all requests, or of which nobody knows what they are of', () => {
    const share = (words: string) =>
      unread(`<h3>2018/19</h3><p>We received 312 requests, ${words}.</p>`);
    expect(share('95% were answered in time and 5% were late')).to.deep.equal([
      COLUMN('5% were late.'),
    ]);
    expect(share('95% were in time and 90% of them were on time by post')).to.deep.equal([
      COLUMN('95% were in time'),
      COLUMN('90% of them were on time by post.'),
    ]);
  });

  it('rows below quarters', () => {
    expect(
      unread(table('2018/19|Q1|Q2\nReceived|10|20\nIn time|9|19\nMedia|3|4\nVexatious|1|0')),
    ).to.deep.equal([COLUMN('Media'), COLUMN('Vexatious')]);
  });

  it('rows of a table of two columns', () => {
    expect(
      unread(
        `<h3>2018/19</h3>${table('Outcome|Number\nReceived|100\nIn time|90\nExempt|10\nVexatious|2\nSection 12|')}`,
      ),
    ).to.deep.equal([COLUMN('Exempt'), COLUMN('Vexatious')]);
  });

  it('rows of another law, its column, and the total of both', () => {
    expect(
      unread(
        table('Type|Received|In time\nFOI|100|90\nEIR|7|6\nTotal|107|96', 'Quarter 1 2022/23'),
      ),
    ).to.deep.equal([OTHER('EIR'), OTHER('Total')]);
    expect(unread(table('Quarter|Received|Law\nQ1|100|FOIA\nQ1|5|EIR', '2022/23'))).to.deep.equal([
      COLUMN('Law'),
      OTHER('Q1 EIR'),
    ]);
  });

  it('other work, and what was carried in beside what is still open', () => {
    expect(
      unread(
        table(
          'Quarter|MP letters received|Invoices received|Carried forward|FOI received|Still open\nQ1|30|40|8|100|13',
          '2022/23',
        ),
      ),
    ).to.deep.equal([
      OTHER('MP letters received'),
      OTHER('Invoices received'),
      AGAIN('Carried forward'),
    ]);
  });

  it('a table of other requests, by what stands above it', () => {
    const page = (name: string) =>
      unread(`<h3>${name} 2022/23</h3>${table(Q1)}<h3>FOI 2022/23</h3>${table(Q1)}`);
    for (const name of ['Subject access requests', 'EIR', 'MP correspondence'])
      expect(page(name), name).to.deep.equal([TABLE(`${name} 2022/23`)]);
  });

  it('a table of other requests where nothing else is there to show, and the page stays', () => {
    const host = document.createElement('div');
    host.innerHTML = `<h3>2018/19</h3>${table('SAR|Q1|Q2\nReceived|4|5\nIn time|4|4')}`;
    const {model, problems: found} = parse(readPage(host));
    expect(model).to.be.null;
    expect(found.map(({message}) => message)).to.include(
      'foi: left out: the table "SAR" is of other requests or other work',
    );
  });

  it('requests of a kind that nobody foresaw, where another heading says FOI', () => {
    const page = (other: string) =>
      unread(`<h3>${other} 2018/19</h3>${table(Q1)}<h3>FOI requests 2018/19</h3>${table(Q1)}`);
    for (const other of [
      'Continuing healthcare record requests',
      'Requests from MPs',
      'Re-use requests',
      'Police requests',
      'Requests for CCTV',
      'Individual rights requests',
      'National benchmark',
    ])
      expect(page(other), other).to.deep.equal([TABLE(`${other} 2018/19`)]);
  });

  it('kinds of requests beside the table of all', () => {
    const kinds = table('Directorate|Received|In time\nFinance|6|6\nQuality|4|3', '2018/19');
    const NAMED = [TABLE('Finance, Quality')];
    expect(unread(table(Q1, '2018/19') + kinds)).to.deep.equal(NAMED);
    expect(unread(kinds + table(Q1, '2018/19'))).to.deep.equal(NAMED);
    expect(unread(kinds)).to.be.empty;
    const withTotal = table('Origin|Received\nPress|6\nBusiness|4\nTotal|10', '2018/19');
    expect(unread(table(Q1, '2018/19') + withTotal)).to.deep.equal([TABLE('Press, Business')]);
  });

  it('columns of somebody else beside those that name the page’s own body', () => {
    expect(
      unread(
        `<ccg-foi-table organisation-name="NHS South Norfolk CCG">${table('Quarter|Norwich received|South Norfolk received\nQ1|40|20', '2018/19')}</ccg-foi-table>`,
      ),
    ).to.deep.equal([left('Q1 Norwich received', 'may be of another body')]);
  });

  it('what was carried forward, where nobody knows into what', () => {
    expect(unread(table('Quarter|Received|Carried forward\nQ1|12|3', '2019/20'))).to.deep.equal([
      left('Carried forward', 'does not say into what it was carried'),
    ]);
  });

  it('whose tables those of two bodies are, or the one that is not the page’s own', () => {
    const page = (attribute: string) =>
      `<ccg-foi-table ${attribute}><h2>FOI 2019/20</h2><h3>NHS Norwich CCG</h3>${table(Q1)}<h3>South Norfolk Clinical Commissioning Group</h3>${table(Q1)}</ccg-foi-table>`;
    expect(unread(page(''))).to.deep.equal([
      'advice: foi: left out: "NHS Norwich CCG", "South Norfolk Clinical Commissioning Group" are several bodies; say in organisation-name which is yours',
    ]);
    expect(unread(page('organisation-name="NHS South Norfolk CCG"'))).to.deep.equal([
      'advice: foi: left out: "NHS Norwich CCG" is another body',
    ]);
  });

  it('headings of another place beside that of the page’s own, and some of all requests', () => {
    expect(
      unread(
        `<ccg-foi-table organisation-name="NHS South Norfolk CCG"><h3>Norwich 2019/20</h3>${table('Quarter|Received\nQ1|40')}<h3>South Norfolk 2019/20</h3>${table(Q1)}</ccg-foi-table>`,
      ),
    ).to.deep.equal(['advice: foi: left out: "Norwich 2019/20" may be another body']);
    expect(
      unread(`<h3>2019/20</h3>${table(Q1)}<h4>Of which from the media</h4>${table(Q1)}`),
    ).to.deep.equal([TABLE('Of which from the media')]);
  });

  it('the second of two rows for one figure, where it says otherwise', () => {
    const outcomes = (second: string) =>
      unread(table(`2018/19|Q1\nReceived|10\nRefused (exempt)|3\nRefused (repeated)|${second}`));
    expect(outcomes('2')).to.deep.equal([AGAIN('Refused (repeated)')]);
    expect(outcomes('3')).to.be.empty;
  });

  it('once for all years of a table', () => {
    expect(
      unread(table('Year|Received|In time|Cost\n2018/19|10|9|£5\n2017/18|20|19|£6')),
    ).to.deep.equal([COLUMN('Cost')]);
  });

  it('not what is empty, what says when, or what the figures themselves make', () => {
    expect(
      unread(
        table(
          'Year|Quarter|Received|In time|% late|Target|Average days|Empty\n2018/19|Q1|10|9|10%|90%|14|',
        ),
      ),
    ).to.be.empty;
    expect(unread(table('Quarter|Received|In time|Late\nQ1|10|9|1', '2018/19'))).to.be.empty;
  });

  it('words with a number behind a quarter, and in a sentence', () => {
    const items = (words: string) => unread(`<h3>2018/19</h3><ul><li>${words}</li></ul>`);
    expect(items('Q1: 40 received, 38 in time, 12 visits to our desk')).to.deep.equal([
      COLUMN('12 visits to our desk'),
    ]);
    expect(items('134 requests received, 12 visits to our desk')).to.deep.equal([
      COLUMN('12 visits to our desk'),
    ]);
    expect(items('134 requests received, 12 more than in 2017/18, 4 late')).to.be.empty;
  });

  it('names with the words of keys harm nothing', () => {
    const markup = table(
      'Quarter|Received|In time|label|__proto__|periods\nQ1|10|9|a|b|c',
      '2018/19',
    );
    expect(unread(markup)).to.deep.equal([COLUMN('label'), COLUMN('__proto__'), COLUMN('periods')]);
  });
});

/** Problems of a page as "code path got". */
const problems = (markup: string) => {
  const host = document.createElement('div');
  host.innerHTML = markup;
  return parse(readPage(host)).problems.map(
    ({code, path, message}) => `${code} ${path} ${/got .*/.exec(message)?.[0] ?? ''}`,
  );
};

describe('FOI table: a figure of lines and cells that is not exact is named', () => {
  const TOTAL = 'foi.years[0].total';
  const BAD = (key: string, words: string, path = TOTAL) =>
    `bad-number ${path}.${key} got "${words}"`;
  for (const [says, markup, ...expected] of [
    [
      'in a sentence',
      '<p>In 2018/19 we received 300 requests and answered fewer than 5 late.</p>',
      BAD('late', 'fewer than 5'),
    ],
    [
      'in two sentences',
      '<p>In 2018/19 we received nearly 200 requests. More than 150 were answered in time and 4 were late.</p>',
      BAD('received', 'nearly 200'),
      BAD('inTime', 'More than 150'),
    ],
    [
      'in a list',
      '<h3>2018/19</h3><ul><li>Requests received: 120</li><li>In time: more than 110</li><li>Number of late responses: fewer than 5</li></ul>',
      BAD('inTime', 'more than 110'),
      BAD('late', 'fewer than 5'),
    ],
    [
      'in descriptions',
      '<h3>2018/19</h3><dl><dt>Requests received</dt><dd>120</dd><dt>Late</dt><dd>about 40</dd></dl>',
      BAD('late', 'about 40'),
    ],
    [
      'in a table of two columns',
      table('Data|Count\nReceived|120\nLate|fewer than 5', '2018/19'),
      BAD('late', 'fewer than 5'),
    ],
    [
      'no whole number',
      table('Quarter|Received|In time\nQ1|1e3|9\nQ2|12/13|9', '2018/19'),
      BAD('received', '1e3', 'foi.years[0].periods[0]'),
      BAD('received', '12/13', 'foi.years[0].periods[1]'),
    ],
    [
      'no percentage',
      table('Quarter|Received|% in time\nQ1|10|950%\nQ2|9|8/9', '2018/19'),
      BAD('percent', '950%', 'foi.years[0].periods[0]'),
      BAD('percent', '8/9', 'foi.years[0].periods[1]'),
    ],
  ] as [string, string, ...string[]][])
    it(says, () => {
      expect(problems(markup)).to.have.members(expected);
    });
});

describe('FOI table: quarters in lines without a year', () => {
  const quartersOf = (markup: string) => {
    const host = document.createElement('div');
    host.innerHTML = markup;
    const {model} = parse(readPage(host));
    return model!.foi.years.map(({periods = []}) => periods.map(({label}) => label).join());
  };

  it('are of one year until one comes again', () => {
    const items = ['Q1: 4 received, 3 in time', 'Q2: 5 received, 4 in time'];
    const list = `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
    const lines = items.map((item) => `<p>${item}</p>`).join('');
    expect(quartersOf(list)).to.deep.equal(['Q1,Q2']);
    expect(quartersOf(lines)).to.deep.equal(['Q1,Q2']);
    expect(quartersOf(lines + lines)).to.deep.equal(['Q1,Q2', 'Q1,Q2']);
  });
});
