/** Whole articles: an introduction, figures in one form or several, how to ask, who to write to. */
import {one, quartersOf, table, type PageCase} from './page-case.js';

const Q = quartersOf('2019/20');

export const articles: PageCase[] = [
  one(
    'Joomla: an article with the date it was written, and hits',
    '<div class="item-page"><h2 itemprop="headline">FOI performance 2019/20</h2><dl class="article-info"><dd class="published">Published: 14 May 2020</dd><dd class="hits">Hits: 1045</dd></dl><div itemprop="articleBody"><p>The CCG must answer requests within 20 working days.</p><table><tbody><tr><td><strong>Quarter</strong></td><td><strong>Requests received</strong></td><td><strong>Responded to within 20 working days</strong></td></tr><tr><td>Q1</td><td>55</td><td>50</td></tr><tr><td>Q2</td><td>61</td><td>61</td></tr></tbody></table></div></div>',
    Q(1, 'inTime 50, received 55'),
    Q(2, 'inTime 61, received 61'),
  ),
  one(
    'Joomla: a list of articles, each a quarter with its sentence',
    '<div class="blog"><div class="items-row"><h2><a href="/q2">Freedom of Information: Quarter 2 2019/20</a></h2><p>In quarter 2 we received 61 requests. 58 were answered within 20 working days and 3 were late.</p><p class="readmore"><a href="/q2">Read more …</a></p></div><div class="items-row"><h2><a href="/q1">Freedom of Information: Quarter 1 2019/20</a></h2><p>In quarter 1 we received 55 requests. 50 were answered within 20 working days and 5 were late.</p><p class="readmore"><a href="/q1">Read more …</a></p></div></div>',
    '2019/20 | quarter 2 | quarter 2 | inTime 58, late 3, received 61',
    '2019/20 | quarter 1 | quarter 1 | inTime 50, late 5, received 55',
  ),
  one(
    'Word: paragraphs of MsoNormal in cells, a caption paragraph above',
    '<p class="MsoCaption">Table 1: FOI requests 2019/20</p><table class="MsoTableGrid" border="1"><tr><td valign="top"><p class="MsoNormal"><b><span lang="EN-GB">Month<o:p></o:p></span></b></p></td><td><p class="MsoNormal"><b>No. of requests<o:p></o:p></b></p></td><td><p class="MsoNormal"><b>No. responded to in 20 days</b></p></td></tr><tr><td><p class="MsoNormal">April</p></td><td><p class="MsoNormal">20<o:p></o:p></p></td><td><p class="MsoNormal">19&nbsp;</p></td></tr><tr><td><p class="MsoNormal">May</p></td><td><p class="MsoNormal">18</p></td><td><p class="MsoNormal">18</p></td></tr></table>',
    '2019/20 | April | 2019-04 to 2019-04 | inTime 19, received 20',
    '2019/20 | May | 2019-05 to 2019-05 | inTime 18, received 18',
  ),
  one(
    'an accordion of years, each with quarters in lines',
    '<div class="accordion"><h3 class="accordion-header"><button aria-controls="a">2019 to 2020</button></h3><div id="a" class="accordion-panel"><p><strong>Quarter 1</strong></p><p>Received: 55<br>On time: 50<br>Late: 5</p><p><strong>Quarter 2</strong></p><p>Received: 61<br>On time: 58<br>Late: 3</p></div><h3 class="accordion-header"><button aria-controls="b">2018 to 2019</button></h3><div id="b" class="accordion-panel"><p><strong>Quarter 1</strong></p><p>Received: 40<br>On time: 40<br>Late: 0</p></div></div>',
    '2019/20 | Quarter 1 | quarter 1 | inTime 50, late 5, received 55',
    '2019/20 | Quarter 2 | quarter 2 | inTime 58, late 3, received 61',
    '2018/19 | Quarter 1 | quarter 1 | inTime 40, late 0, received 40',
  ),
  one(
    'months, quarters and the year in one table',
    table(
      'Period|Received|Within 20 days\nApril|20|19\nMay|18|18\nJune|22|20\nQuarter 1|60|57\nJuly|15|15\nAugust|14|14\nSeptember|19|18\nQuarter 2|48|47\nTotal|108|104',
      'Freedom of Information 2019/20',
    ),
    '2019/20 | April | 2019-04 to 2019-04 | inTime 19, received 20',
    '2019/20 | May | 2019-05 to 2019-05 | inTime 18, received 18',
    '2019/20 | June | 2019-06 to 2019-06 | inTime 20, received 22',
    '2019/20 | July | 2019-07 to 2019-07 | inTime 15, received 15',
    '2019/20 | August | 2019-08 to 2019-08 | inTime 14, received 14',
    '2019/20 | September | 2019-09 to 2019-09 | inTime 18, received 19',
    '2019/20 | total | inTime 104, received 108',
  ),
  one(
    'a year a row, and below it this year so far',
    `<h2>FOI statistics</h2>${table('Year|Requests received|Answered on time|Answered late\n2017-18|201|190|11\n2018-19|230|229|1')}<h3>2019-20 to date</h3>${table('Quarter|Requests received|Answered on time|Answered late\nApr-Jun|55|50|5')}`,
    '2017/18 | total | inTime 190, late 11, received 201',
    '2018/19 | total | inTime 229, late 1, received 230',
    '2019/20 | Apr-Jun | 2019-04 to 2019-06 | inTime 50, late 5, received 55',
  ),
  one(
    'figures between how to ask and whom to write to',
    '<h2>Freedom of Information</h2><p>You can ask for information by e-mail. We have 20 working days to reply. Fees are 10p a page after 450 pages.</p><h3>Our performance</h3><p>In 2019/20:</p><ul><li>we received 231 requests</li><li>we answered 220 within 20 working days</li><li>11 were late</li></ul><h3>Contact</h3><p>FOI Team, 200 St Aldates, Norwich NR1 3DH. Telephone 01603 257000.</p>',
    '2019/20 | total | inTime 220, late 11, received 231',
  ),
  one(
    'a report to the board: the month across, this year and last',
    table(
      'FOI|Apr-19|May-19|Jun-19\nRequests received|20|18|22\nResponses due|19|20|18\nResponses within 20 working days|19|18|18\n% compliance|100%|90%|100%',
    ),
    'no year | Apr-19 | 2019-04 to 2019-04 | inTime 19, percent 100, received 20',
    'no year | May-19 | 2019-05 to 2019-05 | inTime 18, percent 90, received 18',
    'no year | Jun-19 | 2019-06 to 2019-06 | inTime 18, percent 100, received 22',
  ),
  one(
    'tabs of years by Bootstrap, the first one shown',
    `<ul class="nav nav-tabs"><li><a data-toggle="tab" href="#y19">2019/20</a></li><li><a data-toggle="tab" href="#y18">2018/19</a></li></ul><div class="tab-content"><div id="y19" class="tab-pane active">${table('Quarter|Received|In time\nQ1|55|50')}</div><div id="y18" class="tab-pane">${table('Quarter|Received|In time\nQ1|40|40')}</div></div>`,
    Q(1, 'inTime 50, received 55'),
    Q(1, 'inTime 40, received 40', '2018/19'),
  ),
  one(
    'a definition list for the year',
    '<h3>Requests in 2019/20</h3><dl><dt>Total requests received</dt><dd>231</dd><dt>Answered within the statutory deadline</dt><dd>220 (95.2%)</dd><dt>Answered after the deadline</dt><dd>11</dd><dt>Internal reviews requested</dt><dd>3</dd></dl>',
    '2019/20 | total | inTime 220, internalReviews 3, late 11, percent 95.2, received 231',
  ),
  one(
    'a sum of who asked below the table',
    `<h3>2019/20</h3>${table('Quarter|Received|In time\nQ1|55|50')}<h4>Who asked</h4>${table('Requester|Number\nMedia|20\nPublic|30\nMPs|5')}`,
    Q(1, 'inTime 50, received 55'),
  ),
  one(
    'a statement for the annual report',
    '<p>During the financial year ending 31 March 2020 the CCG received 231 requests under the Freedom of Information Act 2000, of which 220 (95%) were responded to within the 20 working day deadline.</p>',
    '2019/20 | total | inTime 220, percent 95, received 231',
  ),
  one(
    'quarters across with number and share under each',
    '<table><caption>2019/20</caption><thead><tr><th rowspan="2">Measure</th><th colspan="2">Q1</th><th colspan="2">Q2</th></tr><tr><th>No.</th><th>%</th><th>No.</th><th>%</th></tr></thead><tbody><tr><td>Received</td><td>55</td><td></td><td>61</td><td></td></tr><tr><td>Answered in time</td><td>50</td><td>91%</td><td>58</td><td>95%</td></tr></tbody></table>',
    Q(1, 'inTime 50, percent 91, received 55'),
    Q(2, 'inTime 58, percent 95, received 61'),
  ),
  one(
    'the code’s list with its letters, for one quarter',
    '<h2>Quarter 1 2019/20</h2><ol type="a"><li>Requests received: 55</li><li>Processed within 20 working days: 50</li><li>Granted in full: 30</li><li>Refused in full: 5</li><li>Refused in part: 10</li><li>Information not held: 5</li></ol>',
    '2019/20 | Quarter 1 2019/20 | quarter 1 | grantedInFull 30, inTime 50, notHeld 5, partlyGranted 10, received 55, refusedInFull 5',
  ),
  one(
    'letters from MPs in a column behind, emails in one ahead',
    table('2019/20|Emails received|FOI received|FOI in time|MP letters\nQ1|900|55|50|12'),
    Q(1, 'inTime 50, received 55'),
  ),
  one(
    'a law a row, the quarters across',
    table(
      '2019/20|Q1|Q2\nFreedom of Information requests received|55|61\nSubject Access Requests received|7|9\nTotal requests received|62|70',
    ),
    Q(1, 'received 55'),
    Q(2, 'received 61'),
  ),
  one(
    'a kind of request in a column in front, Data Protection last',
    table(
      'Type|Quarter|Received|In time\nFOI|Q1|55|50\nFOI|Q2|61|58\nDPA|Q1|7|7\nDPA|Q2|9|9',
      '2019/20',
    ),
    '2019/20 | FOI Q1 | quarter 1 | inTime 50, received 55',
    '2019/20 | FOI Q2 | quarter 2 | inTime 58, received 61',
  ),
  one(
    'a year that ends in March, by its end',
    table('Year ending|Received|In time\n31 March 2020|231|220\n31 March 2019|230|229'),
    '2019/20 | total | inTime 220, received 231',
    '2018/19 | total | inTime 229, received 230',
  ),
  one(
    'two neighbours’ tables, each with its year',
    `<ccg-foi-table organisation-name="NHS West Norfolk CCG"><h2>NHS North Norfolk CCG</h2>${table('2019/20|Received|In time\nQ1|55|50')}<h2>NHS West Norfolk CCG</h2>${table('2019/20|Received|In time\nQ1|30|30')}</ccg-foi-table>`,
    Q(1, 'inTime 30, received 30'),
  ),
  one(
    'backlog: brought forward, received, closed, carried forward',
    table(
      'Quarter|B/F|Received|Closed in time|Closed late|C/F\nQ1|4|55|50|5|4\nQ2|4|61|58|3|4',
      '2019/20',
    ),
    Q(1, 'inTime 50, late 5, open 4, received 55'),
    Q(2, 'inTime 58, late 3, open 4, received 61'),
  ),
  one(
    'sums so far behind each quarter’s figures',
    table(
      'Quarter|Received|Received (cumulative)|In time|In time (cumulative)\nQ1|55|55|50|50\nQ2|61|116|58|108',
      '2019/20',
    ),
    Q(1, 'inTime 50, received 55'),
    Q(2, 'inTime 58, received 61'),
  ),
  one(
    'one sentence a quarter with the body as its subject',
    '<h2>2019/20</h2><p>Q1: The CCG received 55 FOI requests; 50 were answered on time.</p><p>Q2: The CCG received 61 FOI requests; 58 were answered on time.</p>',
    Q(1, 'inTime 50, received 55'),
    Q(2, 'inTime 58, received 61'),
  ),
  one(
    'a heading in the table for each year, twice the same quarters',
    table(
      '|Received|In time\n2019/20||\nQuarter 1|55|50\nQuarter 2|61|58\n2018/19||\nQuarter 1|40|40\nQuarter 2|44|43',
    ),
    '2019/20 | Quarter 1 | quarter 1 | inTime 50, received 55',
    '2019/20 | Quarter 2 | quarter 2 | inTime 58, received 61',
    '2018/19 | Quarter 1 | quarter 1 | inTime 40, received 40',
    '2018/19 | Quarter 2 | quarter 2 | inTime 43, received 44',
  ),
  one(
    'small numbers kept back, with a line that says so',
    `<h3>2019/20</h3>${table('Quarter|Received|In time|Late\nQ1|55|50|&lt;5\nQ2|61|58|*')}<p>* Numbers below 5 are not shown.</p>`,
    Q(1, 'inTime 50, late "<5", received 55'),
    Q(2, 'inTime 58, received 61'),
    '2019/20 | notes | * Numbers below 5 are not shown.',
  ),
  one(
    'a calendar year by month names across, in a WordPress block',
    '<figure class="wp-block-table"><table><thead><tr><th>2020</th><th>Jan</th><th>Feb</th><th>Mar</th></tr></thead><tbody><tr><td>Number of requests</td><td>20</td><td>18</td><td>9</td></tr><tr><td>Number in time</td><td>20</td><td>17</td><td>7</td></tr></tbody></table><figcaption>Freedom of Information requests</figcaption></figure>',
    '2020 | Jan | 2020-01 to 2020-01 | inTime 20, received 20',
    '2020 | Feb | 2020-02 to 2020-02 | inTime 17, received 18',
    '2020 | Mar | 2020-03 to 2020-03 | inTime 7, received 9',
  ),
  one(
    'a table of contents, then a year below each anchor',
    `<ul><li><a href="#y20">2019/20</a></li><li><a href="#y19">2018/19</a></li></ul><h3 id="y20">2019/20</h3>${table('Quarter|Requests|On time\nQ1|55|50')}<h3 id="y19">2018/19</h3>${table('Quarter|Requests|On time\nQ1|40|40')}`,
    Q(1, 'inTime 50, received 55'),
    Q(1, 'inTime 40, received 40', '2018/19'),
  ),
  one(
    'Joomla tabs by a plug-in, a month a line',
    '<div class="rl_tabs"><a name="2019-20" title="2019-20" class="anchor"></a><h2 class="rl_tabs-title">2019-20</h2><p>April 2019 – 20 received, 19 on time</p><p>May 2019 – 18 received, 18 on time</p></div>',
    '2019/20 | April 2019 | 2019-04 to 2019-04 | inTime 19, received 20',
    '2019/20 | May 2019 | 2019-05 to 2019-05 | inTime 18, received 18',
  ),
  one(
    'a column for what is due and one for what was met',
    table(
      'Quarter|Requests received|Due for response|Deadline met|Deadline missed\nQ1|55|52|50|2',
      '2019/20',
    ),
    Q(1, 'inTime 50, late 2, received 55'),
  ),
  one(
    'the quarter and its months in two columns',
    table('Quarter|Months|Received|In time\n1|Apr – Jun 2019|55|50\n2|Jul – Sep 2019|61|58'),
    'no year | 1 Apr – Jun 2019 | 2019-04 to 2019-06 | inTime 50, received 55',
    'no year | 2 Jul – Sep 2019 | 2019-07 to 2019-09 | inTime 58, received 61',
  ),
  one(
    'a total that leaves the last quarter open',
    table('2019/20|Received|In time\nQ1|55|50\nQ2|61|58\nQ3|TBC|TBC\nTotal to date|116|108'),
    Q(1, 'inTime 50, received 55'),
    Q(2, 'inTime 58, received 61'),
    '2019/20 | Q3 | quarter 3 | ',
    '2019/20 | total | inTime 108, received 116',
  ),
  one(
    'a share alone in a sentence below counts',
    `<h3>2019/20</h3>${table('Quarter|Received|In time|Late\nQ1|55|50|5')}<p>Overall 91% of requests were answered on time.</p>`,
    Q(1, 'inTime 50, late 5, received 55'),
  ),
  one(
    'reasons of lateness below',
    `<h3>FOI 2019/20</h3>${table('Quarter|Received|In time|Late\nQ1|55|50|5')}<h4>Reasons for late responses</h4>${table('Reason|Number\nComplex request|3\nStaff absence|2')}`,
    Q(1, 'inTime 50, late 5, received 55'),
  ),
  one(
    'exemptions by section below',
    `<h3>FOI 2019/20</h3>${table('Quarter|Received|In time\nQ1|55|50')}<h4>Exemptions applied</h4>${table('Exemption|Q1\nSection 21|3\nSection 40|2')}`,
    Q(1, 'inTime 50, received 55'),
  ),
  one(
    'two bodies that became one, in one list of years',
    '<ccg-foi-table organisation-name="NHS Norfolk & Waveney CCG"><h3>NHS Norfolk and Waveney CCG</h3><ul><li>2020/21: 300 requests received, 280 on time</li></ul><h3>NHS Norwich CCG</h3><ul><li>2019/20: 231 requests received, 220 on time</li></ul></ccg-foi-table>',
    '2020/21 | total | inTime 280, received 300',
  ),
  one(
    'the table of a trust with a name of many words',
    `<h2>Norfolk and Norwich University Hospitals NHS Foundation Trust: FOI 2019/20</h2>${table('Quarter|Received\nQ1|155')}<h2>Norfolk and Norwich University Hospitals NHS Foundation Trust: responses 2019/20</h2>${table('Quarter|In time\nQ1|150')}`,
    Q(1, 'inTime 150, received 155'),
  ),
  one(
    'cases opened and closed',
    table(
      'Quarter|Cases received|Cases closed on time|Cases closed late|Cases still open\nQ1|55|50|3|2',
      '2019/20',
    ),
    Q(1, 'inTime 50, late 3, open 2, received 55'),
  ),
  one(
    'a sentence a quarter in an open fold',
    '<details open><summary>April to June 2019</summary><p>We received 55 requests and responded to 50 of them within 20 working days.</p></details><details><summary>July to September 2019</summary><p>We received 61 requests and responded to 58 of them within 20 working days.</p></details>',
    'no year | April to June 2019 | 2019-04 to 2019-06 | inTime 50, received 55',
    'no year | July to September 2019 | 2019-07 to 2019-09 | inTime 58, received 61',
  ),
  one(
    'Word: numbers with spaces before them and a dash for none',
    '<table><tr><td><p>2019/20</p></td><td><p>Received</p></td><td><p>Late</p></td></tr><tr><td><p>Q1</p></td><td><p>&nbsp; 55</p></td><td><p>–</p></td></tr><tr><td><p>Q2</p></td><td><p>&nbsp; 61</p></td><td><p>0</p></td></tr></table>',
    Q(1, 'received 55'),
    Q(2, 'late 0, received 61'),
  ),
  one(
    'year to date at the end of each row',
    table('2019/20|Apr|May|Jun|YTD\nRequests received|20|18|22|60\nWithin 20 days|19|18|20|57'),
    '2019/20 | Apr | 2019-04 to 2019-04 | inTime 19, received 20',
    '2019/20 | May | 2019-05 to 2019-05 | inTime 18, received 18',
    '2019/20 | Jun | 2019-06 to 2019-06 | inTime 20, received 22',
    '2019/20 | total | inTime 57, received 60',
  ),
  one(
    'complaints to the regulator beside requests',
    table(
      'Quarter|FOI received|FOI in time|Complaints to ICO|Complaints received\nQ1|55|50|1|12',
      '2019/20',
    ),
    Q(1, 'inTime 50, received 55'),
  ),
];
