import '../src/document-list/define.js';
import {DOWNLOADS} from './examples/document-list-downloads.js';
import {HABITS} from './examples/document-list-habits.js';
import {SITES} from './examples/document-list-sites.js';
import {TABLES} from './examples/document-list-tables.js';
import {FEATURES, READING, STATES} from './examples/document-list.js';
import {story} from './story.js';

/** Waits for a part of the list, which has files of its own, and gives it. */
async function part<E extends Element>(canvas: Element, selector: string): Promise<E> {
  for (let tries = 0; tries < 400; tries++) {
    const root = canvas.querySelector('ccg-document-list')?.shadowRoot;
    const found = root?.querySelector<E>(selector);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`no ${selector}`);
}

export default {
  title: 'Elements/Document list',
  component: 'ccg-document-list',
  tags: ['autodocs'],
  parameters: {
    docs: {
      description: {
        component: `Which documents does this committee publish, which is current, what will I be opening?

1. Link text by the NHS rule, the date beside it in words.
2. Groups with headings and counts, newest first, undated last; older groups folded.
3. Search and filters where they would divide the list; the chosen ones shown and removable; counts announced.
4. The filtered view has an address: \`#documents.type=minutes&documents.year=2018-19\`.
5. Agenda, papers and minutes of one meeting together; the gap explained.
6. Superseded versions folded under the current one; drafts marked in words.
7. "Request an accessible format"; documents from before 23 September 2018 marked on request.
8. CSV of what is shown; schema.org data on request.
9. 10,000 documents on one page, all opened for print; a link to one document, or to the list as filtered, can be copied.
10. Reads the HTML that the page already has, as content management systems leave it: format, title, date, size, type and committee of each link; several formats of one document together; what it cannot tell it does not guess.
11. An editor with the \`check\` attribute or \`?ccg-check\` sees what is wrong and what to do about it; the public does not.`,
      },
    },
  },
};

export const NorwichTermsOfReference = story(READING.norwichTermsOfReference!);
export const UndatedDocument = story(FEATURES.undated!);
export const WordsBeside = story(READING.wordsBeside!);
export const WordsBesideFormats = story(READING.wordsBesideFormats!);
export const SplitLinks = story(READING.splitLinks!);
export const ReviewDates = story(READING.reviewDates!);
export const LongList = story(FEATURES.longList!);
export const ByCommittee = story(FEATURES.byCommittee!);
export const ByType = story(FEATURES.byType!);
export const ByFinancialYear = story(FEATURES.byFinancialYear!);
export const ByMeeting = story(FEATURES.byMeeting!);
export const Versions = story(FEATURES.versions!);
export const Alternatives = story(FEATURES.alternatives!);
export const SameTitles = story(FEATURES.sameTitles!);
export const InWelsh = story(FEATURES.inWelsh!);
export const LinkToOne = story(FEATURES.linkToOne!);
export const GovStyle = story(FEATURES.govStyle!);
export const Limited = story(FEATURES.limited!);
export const Preset = story(FEATURES.preset!);
export const Archive = story(FEATURES.archive!);
export const Empty = story(FEATURES.empty!);
export const OneBadRow = story(FEATURES.oneBadRow!);
export const LastUpdated = story(FEATURES.lastUpdated!);
export const Failed = story(STATES.failed!);
export const Checked = story(STATES.checked!);
export const FiltersChosen = {
  ...story(FEATURES.longList!),
  name: 'Filters that were chosen',
  play: async ({canvasElement}: {canvasElement: Element}) => {
    const select = await part<HTMLSelectElement>(canvasElement, 'select');
    select.selectedIndex = 1;
    select.dispatchEvent(new Event('change', {bubbles: true}));
    await part(canvasElement, '[part="count"]');
  },
};
export const NothingFound = {
  ...story(FEATURES.longList!),
  name: 'Nothing that matches',
  play: async ({canvasElement}: {canvasElement: Element}) => {
    const input = await part<HTMLInputElement>(canvasElement, 'input');
    input.value = 'no such document';
    input.dispatchEvent(new Event('input', {bubbles: true}));
    await part(canvasElement, '[part="empty"]');
  },
};
export const VagueLink = story(READING.vagueLink!);
export const NestedLists = story(READING.nestedLists!);
export const Headings = story(READING.headings!);
export const BoldParagraphs = story(READING.boldParagraphs!);
export const DataTable = story(READING.dataTable!);
export const DownloadColumn = story(READING.downloadColumn!);
export const MeetingTable = story(READING.meetingTable!);
export const MergedRows = story(READING.mergedRows!);
export const LayoutTable = story(READING.layoutTable!);
export const DefinitionList = story(READING.definitionList!);
export const WordPaste = story(READING.wordPaste!);
export const DocmanBlocks = story(READING.docmanBlocks!);
export const Jdownloads = story(READING.jdownloads!);
export const IconLinks = story(READING.iconLinks!);
export const OtherFormats = story(READING.otherFormats!);
export const LineOfMeeting = story(READING.lineOfMeeting!);
export const NotDocuments = story(READING.notDocuments!);
export const BadAddress = story(READING.badAddress!);
export const Sections = story(READING.sections!);
export const FormatsBelow = story(READING.formatsBelow!);
export const SameTitleFormats = story(READING.sameTitleFormats!);
export const HeadingsThatName = story(READING.headingsThatName!);
export const Cards = story(READING.cards!);
export const DatesOnly = story(READING.datesOnly!);
export const YearsInHeadings = story(READING.yearsInHeadings!);
export const DatesAround = story(READING.datesAround!);
export const DatesBelow = story(READING.datesBelow!);
export const Leads = story(READING.leads!);
export const CommitteesInTitles = story(READING.committeesInTitles!);
export const Accordions = story(READING.accordions!);
export const SpokenNames = story(READING.spokenNames!);
export const GluedSpans = story(READING.gluedSpans!);
export const LabelledDetails = story(READING.labelledDetails!);
export const DrupalFiles = story(READING.drupalFiles!);
export const JoomlaAttachments = story(READING.joomlaAttachments!);
export const CommitteeTable = story(READING.committeeTable!);
export const SiteNavigation = story(READING.siteNavigation!);
export const SentenceBeside = story(READING.sentenceBeside!);
export const SizesAndMoney = story(READING.sizesAndMoney!);
export const Prose = story(READING.prose!);
export const DetailsBelow = story(READING.detailsBelow!);
export const LinkedDates = story(READING.linkedDates!);
export const YearsBeside = story(READING.yearsBeside!);
export const ItemsAsHeadings = story(READING.itemsAsHeadings!);
export const GutenbergFile = story(DOWNLOADS.gutenbergFile!);
export const DownloadMonitor = story(DOWNLOADS.downloadMonitor!);
export const WpFileDownload = story(DOWNLOADS.wpFileDownload!);
export const DocmanTable = story(DOWNLOADS.docmanTable!);
export const Moderngov = story(DOWNLOADS.moderngov!);
export const FormatsAcross = story(TABLES.formatsAcross!);
export const SpendTable = story(TABLES.spendTable!);
export const PageNumbers = story(SITES.pageNumbers!);
export const ProseLinks = story(SITES.proseLinks!);
export const LanguagesInRow = story(SITES.languagesInRow!);
export const UploadsOfMonth = story(HABITS.uploadsOfMonth!);
