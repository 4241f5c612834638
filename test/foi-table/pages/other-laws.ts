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
];
