/** Requests under other laws beside those under this one: their figures are never taken for these. */
import {table, type PageCase} from './page-case.js';

const FOI_ONLY = [
  '2018/19 | Q1 | quarter 1 | inTime 48, received 50',
  '2018/19 | Q2 | quarter 2 | inTime 60, received 61',
];
const one = (says: string, head: string, rows: string): PageCase => ({
  says,
  markup: table(`Quarter|${head}\n${rows}`, '2018/19'),
  lines: FOI_ONLY,
});

export const otherLaws: PageCase[] = [
  one(
    'EIR columns before FOI columns',
    'EIR received|EIR in time|FOI received|FOI in time',
    'Q1|5|4|50|48\nQ2|6|6|61|60',
  ),
  one(
    'subject access before FOI, in full',
    'Subject access requests received|Freedom of Information requests received|FOI in time',
    'Q1|7|50|48\nQ2|8|61|60',
  ),
  one(
    'environmental information requests are information requests of another law',
    'Environmental information requests received|Requests received|In time',
    'Q1|5|50|48\nQ2|6|61|60',
  ),
  one(
    'both laws in one column, and what is left out of it',
    'FOI and EIR requests received|In time (excluding SARs)|EIR only',
    'Q1|50|48|5\nQ2|61|60|6',
  ),
  {
    says: 'laws over two columns each, the other law first',
    markup:
      '<table><caption>2018/19</caption><tr><th rowspan=2>Quarter<th colspan=2>EIR<th colspan=2>FOI<tr><th>Received<th>In time<th>Received<th>In time<tr><td>Q1<td>5<td>4<td>50<td>48<tr><td>Q2<td>6<td>6<td>61<td>60</table>',
    lines: FOI_ONLY,
  },
  {
    says: 'rows of the other law first',
    markup: table(
      '|Q1|Q2\nEIR requests received|5|6\nEIR in time|4|6\nFOI requests received|50|61\nFOI in time|48|60',
      '2018/19',
    ),
    lines: FOI_ONLY,
  },
  {
    says: 'a section for each law, the other first',
    markup:
      '<table><caption>2018/19</caption><tr><th></th><th>Q1</th><th>Q2</th></tr><tr><th colspan="3">Environmental Information Regulations (EIR)</th></tr><tr><td>Received</td><td>3</td><td>4</td></tr><tr><td>In time</td><td>3</td><td>4</td></tr><tr><th colspan="3">Freedom of Information (FOI)</th></tr><tr><td>Received</td><td>50</td><td>61</td></tr><tr><td>In time</td><td>48</td><td>60</td></tr></table>',
    lines: FOI_ONLY,
  },
  {
    says: 'lines of a list, the other law first',
    markup:
      '<h3>2018/19</h3><ul><li>EIR requests received: 5</li><li>3 subject access requests were late</li><li>FOI requests received: 50</li><li>Late: 2</li></ul>',
    lines: ['2018/19 | total | late 2, received 50'],
  },
  {
    says: 'a sentence for each law',
    markup:
      '<p>In 2018/19 we received 7 subject access requests. In 2018/19 we received 50 requests under the Act, and 48 were answered in time.</p>',
    lines: ['2018/19 | total | inTime 48, received 50'],
  },
  {
    says: 'only other laws: nothing',
    markup: `<h3>2018/19</h3>${table('Quarter|EIR received|EIR in time\nQ1|5|4')}<ul><li>SARs received: 7</li></ul>`,
    lines: [],
  },
  ...['SAR', 'EIR', 'Subject access requests', 'Complaints', 'MP letters', 'Internal reviews'].map(
    (corner): PageCase => ({
      says: `"${corner}" in the corner, quarters across`,
      markup: `<h3>2018/19</h3>${table('|Q1|Q2\nReceived|50|61\nIn time|48|60')}${table(`${corner}|Q1|Q2\nReceived|4|5\nIn time|4|4\nLate|0|1`)}`,
      lines: FOI_ONLY,
    }),
  ),
  {
    says: 'another law in the corner, and no other table: nothing',
    markup: `<h3>2018/19</h3>${table('SAR|Q1|Q2\nReceived|4|5\nIn time|4|4\nLate|0|1')}`,
    lines: [],
  },
  {
    says: 'a title for each law in one table, below each the heads of the columns again',
    markup:
      '<table><tr><th colspan=3>FOI 2018/19<tr><th>Quarter<th>Received<th>In time<tr><td>Q1<td>50<td>48<tr><td>Q2<td>61<td>60<tr><th colspan=3>SAR 2018/19<tr><th>Quarter<th>Received<th>In time<tr><td>Q1<td>4<td>3</table>',
    lines: FOI_ONLY,
  },
  {
    says: 'the name of each law in a paragraph that is not bold',
    markup: `<h3>2018/19</h3><p>Data Protection Act 2018</p>${table('Quarter|Received|In time\nQ1|4|4')}<p>Freedom of Information Act 2000</p>${table('Quarter|Received|In time\nQ1|50|48\nQ2|61|60')}<p>Access to Health Records Act</p>${table('Quarter|Received|In time\nQ1|2|2')}`,
    lines: FOI_ONLY,
  },
  {
    says: 'quarters in the rows’ names, and the law over the only column',
    markup: `<h3>2018/19</h3>${table('|FOI\nReceived Q1|50\nIn time Q1|48\nReceived Q2|61\nIn time Q2|60')}`,
    lines: [
      '2018/19 | no name | quarter 1 | inTime 48, received 50',
      '2018/19 | no name | quarter 2 | inTime 60, received 61',
    ],
  },
  {
    says: 'the same with another law behind it',
    markup: `<h3>2018/19</h3>${table('|FOI|SAR\nQ1 received|50|5\nQ1 in time|48|5')}`,
    lines: ['2018/19 | no name | quarter 1 | inTime 48, received 50'],
  },
  ...['Requester', 'Type of requester', 'Applicant type'].map((corner): PageCase => ({
    says: `"${corner}" in the corner: who asked is no period`,
    markup: `<h3>2018/19</h3>${table(`${corner}|Number received\nMedia|40\nCommercial|60`)}${table('Quarter|Received|In time\nQ1|50|48\nQ2|61|60')}`,
    lines: FOI_ONLY,
  })),
];
