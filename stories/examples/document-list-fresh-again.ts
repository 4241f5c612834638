import type {Example} from './example.js';
import {doc, page} from './document-list-html.js';

/** A second, smaller lot, written after the first was read right. */
export const FRESH_AGAIN: Record<string, Example> = {
  anUmbracoMediaPickerWith: page(
    'An Umbraco media picker with file facts in em',
    'Format and size stand behind a dash.',
    '<ul class="media-list"><li><a href="/media/1001/workforce-plan.pdf">Workforce plan 2020</a> <em>pdf - 1,204KB</em></li><li><a href="/media/1002/wres.pdf">WRES action plan</a> <em>pdf - 98KB</em></li></ul>',
    doc('Workforce plan', '/media/1001/workforce-plan.pdf', {size: 1232896, date: '2020'}),
    doc('WRES action plan', '/media/1002/wres.pdf', {size: 100352}),
  ),
  quartersOfAYearAfter: page(
    'Quarters of a year after a name',
    'Semicolons part the links as commas do.',
    '<p>Finance reports: <a href="/f1.pdf">June 2019</a>; <a href="/f2.pdf">September 2019</a>; <a href="/f3.pdf">December 2019</a></p>',
    doc('Finance reports: June 2019', '/f1.pdf', {date: '2019-06', type: 'report'}),
    doc('Finance reports: September 2019', '/f2.pdf', {date: '2019-09', type: 'report'}),
    doc('Finance reports: December 2019', '/f3.pdf', {date: '2019-12', type: 'report'}),
  ),
  twoFormatsPerPolicyWith: page(
    'Two formats per policy with bars',
    'The words in front of the first bar name both.',
    '<ul><li>Complaints policy | <a href="/c.pdf">PDF 300KB</a> | <a href="/c.docx">Word 120KB</a></li></ul>',
    doc('Complaints policy', '/c.pdf', {
      size: 307200,
      type: 'policy',
      alternatives: [{url: '/c.docx', format: 'docx', size: 122880}],
    }),
  ),
  draftForConsultation: page(
    'Draft for consultation',
    'What a draft is for is no part of its name.',
    '<ul><li><a href="/d.pdf">Mental health strategy</a> (draft for consultation, PDF, 2MB)</li></ul>',
    doc('Mental health strategy', '/d.pdf', {size: 2097152, status: 'draft'}),
  ),
  aCommitteeTableWithCells: page(
    'A committee table with cells of dates',
    'The caption is the committee, the first column the day.',
    '<table><caption>Remuneration Committee</caption><tr><th>Date</th><th>Paper</th></tr><tr><td>04.02.20</td><td><a href="/r1.pdf">Agenda</a></td></tr><tr><td>07.04.20</td><td><a href="/r2.pdf">Agenda</a></td></tr></table>',
    doc('Agenda', '/r1.pdf', {
      date: '2020-02-04',
      committee: 'Remuneration Committee',
      type: 'agenda',
    }),
    doc('Agenda', '/r2.pdf', {
      date: '2020-04-07',
      committee: 'Remuneration Committee',
      type: 'agenda',
    }),
  ),
  aButtonBelowABold: page(
    'A button below a bold name',
    'A bold line above a button names what it opens.',
    '<p><strong>Freedom of information policy</strong><br><a class="btn" href="/foi.pdf">Download (PDF, 210KB)</a></p><p><strong>Whistleblowing policy</strong><br><a class="btn" href="/wb.pdf">Download (PDF, 180KB)</a></p>',
    doc('Freedom of information policy', '/foi.pdf', {size: 215040, type: 'policy'}),
    doc('Whistleblowing policy', '/wb.pdf', {size: 184320, type: 'policy'}),
  ),
  withdrawnInCapitalsInFront: page(
    'Withdrawn in capitals in front',
    'A state in front of one link is not that of the next item.',
    '<ul><li>WITHDRAWN: <a href="/w.pdf">Gluten-free prescribing policy</a></li><li><a href="/n.pdf">Branded medicines policy</a></li></ul>',
    doc('Gluten-free prescribing policy', '/w.pdf', {status: 'withdrawn', type: 'policy'}),
    doc('Branded medicines policy', '/n.pdf', {type: 'policy'}),
  ),
  anIndexWithPageCounts: page(
    'An index with page counts',
    'Pages, format and size in one bracket.',
    '<ol><li><a href="/p1.pdf">Operational plan 2019/20</a> (45 pages, PDF 3.1MB)</li></ol>',
    doc('Operational plan 2019/20', '/p1.pdf', {pages: 45, size: 3250586}),
  ),
  theMeetingDayAsA: page(
    'The meeting day as a heading above mixed papers',
    'Agenda and minutes are of the day above them.',
    '<h2>Governing Body</h2><h3>26 November 2019</h3><ul><li><a href="/ag.pdf">Agenda</a></li><li><a href="/mi.pdf">Minutes (draft)</a></li><li><a href="/enc1.pdf">Enclosure 1 – Chief Officer’s report</a></li></ul>',
    doc('Agenda', '/ag.pdf', {date: '2019-11-26', committee: 'Governing Body', type: 'agenda'}),
    doc('Minutes (draft)', '/mi.pdf', {
      date: '2019-11-26',
      committee: 'Governing Body',
      type: 'minutes',
    }),
    doc('Enclosure 1 – Chief Officer’s report', '/enc1.pdf', {
      committee: 'Governing Body',
      type: 'report',
    }),
  ),
  easyReadBesideAPlan: page(
    'Easy read beside a plan, in Word',
    'An easy read version is a text of its own.',
    '<ul><li><a href="/ltp.pdf">Long term plan (PDF, 5MB)</a> / <a href="/ltp-er.docx">Easy read Word</a></li></ul>',
    doc('Long term plan', '/ltp.pdf', {size: 5242880}),
    {title: 'Long term plan: Easy read', url: '/ltp-er.docx', format: 'docx'},
  ),
  upToASizeIn: page(
    'Up to a size in a title',
    'A limit is no size.',
    '<ul><li><a href="/u.pdf">Guidance on sending files up to 25MB by email</a></li></ul>',
    doc('Guidance on sending files up to 25MB by email', '/u.pdf'),
  ),
  sharepointWithModifiedAndBy: page(
    'SharePoint with modified and by whom',
    'The ending and who changed it are no part of the title.',
    '<table><tr><th>Name</th><th>Modified</th><th>Modified By</th><th>File Size</th></tr><tr><td><a href="/sp/ToR%20Finance.docx">Finance Committee Terms of Reference.docx</a></td><td>12/11/2019 09:12</td><td>J Smith</td><td>44.1 KB</td></tr></table>',
    {
      title: 'Finance Committee Terms of Reference',
      url: '/sp/ToR%20Finance.docx',
      format: 'docx',
      date: '2019-11-12',
      size: 45158,
      committee: 'Finance Committee',
      type: 'terms-of-reference',
    },
  ),
};
