import {expect} from '@open-wc/testing';
import type {Meeting} from '../../src/shared/model/meeting.js';
import {parse} from '../../src/meeting-calendar/parse.js';
import {readPage} from '../../src/meeting-calendar/read-page.js';
import {bodiesAndNext} from './bodies-and-next.js';
import {calledOff} from './called-off.js';
import {changesAndNotices} from './changes-and-notices.js';
import {daysOfNoMeeting} from './days-of-no-meeting.js';
import {daysAndTheirLines} from './days-and-their-lines.js';
import {daysTimesPlaces} from './days-times-places.js';
import {goingAhead} from './going-ahead.js';
import {goingGuards} from './going-guards.js';
import {noticesInOtherWords} from './notices-in-other-words.js';
import {offByLayout} from './off-by-layout.js';
import {offByNotice} from './off-by-notice.js';
import {offInOtherWords} from './off-in-other-words.js';
import {offIsAnother} from './off-is-another.js';
import {offAndElsewhere} from './off-and-elsewhere.js';
import {ordinaryLists} from './ordinary-lists.js';
import {ordinaryParagraphs} from './ordinary-paragraphs.js';
import {ordinaryTables} from './ordinary-tables.js';
import {pagesInLists} from './pages-in-lists.js';
import {pagesInParagraphs} from './pages-in-paragraphs.js';
import {pagesInTables} from './pages-in-tables.js';
import {publicInSentences} from './public-in-sentences.js';
import {readingBlocks} from './reading-blocks.js';
import {readingCells} from './reading-cells.js';
import {readingGuards} from './reading-guards.js';
import {readingHabits} from './reading-habits.js';
import {readingLines} from './reading-lines.js';
import {readingNotices} from './reading-notices.js';
import {readingOff} from './reading-off.js';
import {readingPages} from './reading-pages.js';
import {readingSites} from './reading-sites.js';
import {readingWords} from './reading-words.js';
import {readingYears} from './reading-years.js';
import {saidBeside} from './said-beside.js';
import {saidOfOthersGuards} from './said-of-others-guards.js';
import {stampsTimesPlaces} from './stamps-times-places.js';
import {timesAndAsks} from './times-and-asks.js';
import {whoMayCome} from './who-may-come.js';
import {writtenCases} from './written-cases.js';
import {writtenChanges} from './written-changes.js';
import {writtenDates} from './written-dates.js';
import {writtenLists} from './written-lists.js';
import {writtenNotices} from './written-notices.js';
import {writtenPages} from './written-pages.js';

/** What the calendar reads from HTML, as rows. */
export function rowsOf(html: string): Meeting[] {
  const host = document.createElement('div');
  host.innerHTML = html;
  return parse(readPage(host)).model?.meetings ?? [];
}

describe('meeting-calendar: reading existing HTML', () => {
  for (const [kind, cases] of Object.entries({
    'as editors type it': writtenCases,
    'dates and times': writtenDates,
    'whole pages': writtenPages,
    'lists and sentences': writtenLists,
    'changes and sessions': writtenChanges,
    'what is no change': writtenNotices,
    'shapes of content systems': readingSites,
    'words, numbers and slips of the pen': readingWords,
    'pieces of pages of 2013 to 2026': readingPages,
    'lines that say it otherwise': readingLines,
    'blocks whose shape tells': readingBlocks,
    'habits of editors': readingHabits,
    'off and moved': readingOff,
    'years that stand elsewhere': readingYears,
    'days on which nobody meets': daysOfNoMeeting,
    'notices of meetings that are listed': readingNotices,
    'cells with several meetings': readingCells,
    'where a rule stops': readingGuards,
    'days, times and places': daysTimesPlaces,
    'ordinary tables': ordinaryTables,
    'ordinary lists': ordinaryLists,
    'ordinary paragraphs': ordinaryParagraphs,
    'pages in tables': pagesInTables,
    'pages in lists': pagesInLists,
    'pages in paragraphs': pagesInParagraphs,
    'changes and notices': changesAndNotices,
    'called off': calledOff,
    'off in other words': offInOtherWords,
    'off by layout': offByLayout,
    'notices in other words': noticesInOtherWords,
    'who may come': whoMayCome,
    'cells, notices and asides': saidBeside,
    'going ahead, or not': goingAhead,
    'going ahead: where a rule stops': goingGuards,
    'something else is off': offIsAnother,
    'off by a notice': offByNotice,
    'public or private in sentences': publicInSentences,
    'stamps, times and places': stampsTimesPlaces,
    'said of others: where a rule stops': saidOfOthersGuards,
    'bodies, and the next meeting': bodiesAndNext,
    'days and their lines': daysAndTheirLines,
    'off, and elsewhere': offAndElsewhere,
    'times, and what visitors do': timesAndAsks,
  }))
    describe(kind, () => {
      for (const {name, html, rows} of cases)
        it(name, () => {
          expect(rowsOf(html)).to.deep.equal(rows);
        });
    });

  it('names the rows whose date is open or does not exist', () => {
    const host = document.createElement('div');
    host.innerHTML =
      '<table><tr><th>Date</th><th>Venue</th></tr><tr><td>24 March 2027</td><td>City Hall</td></tr><tr><td>31 February 2027</td><td>Oops</td></tr><tr><td>May 2027 (date to be confirmed)</td><td></td></tr></table>';
    const {model, problems} = parse(readPage(host));
    expect(model?.meetings).to.deep.equal([{date: '2027-03-24', venue: {name: 'City Hall'}}]);
    expect(problems.map(({code, path}) => `${code} ${path}`)).to.deep.equal([
      'bad-date meetings[1].date',
      'bad-date meetings[2].date',
    ]);
    expect(problems[0]?.message).to.include('31 February 2027');
    expect(rowsOf('<ul><li>31 February 2027, City Hall</li></ul>')).to.deep.equal([]);
  });

  it('keeps a weekday that contradicts its date as it was written', () => {
    expect(rowsOf('<p>Tuesday 29 July 2024</p>')).to.deep.equal([
      {date: '2024-07-29', weekday: 'tuesday'},
    ]);
  });
});
