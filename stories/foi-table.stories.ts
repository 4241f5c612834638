import '../src/foi-table/define.js';
import {examples} from './examples/foi-table.js';
import {loseExtras} from './examples/foi-table-lost.js';
import {story} from './story.js';

const criteria = `
A body's Freedom of Information performance: how many requests, how many answered in 20 working days,
and whether it gets better.

1. A sentence on the latest period comes first, in the words of its basis. 100% is said only where nothing was late, a percentage only where "in time" and "late" are both known. Where no year is stated, no table is picked.
2. One captioned table a year; quarters spelt out; numbers aligned right; a missing figure is "Not published"; totals as published, else added up where no figure is missing and no month counted twice, and marked which. Notes on a table stand in its caption.
3. The percentage says what it is of. The band stands in words and a shape, from the exact ratio; decimals appear where rounding would cross a band.
4. The chart shows the table's figures on one scale for all years, with stripes as well as colour, the target marked and each value in words. A year without periods has one bar, of its total. It comes below the tables and moves nothing; without the file of extras the tables stand alone, and the element says so.
5. Newest year first, older ones folded, and a line that compares the years.
6. The CSV is what is shown. Sorting works at any width, by a select, and on narrow screens each row is a block.
7. "Not yet final" while requests can still be answered in time; how to ask and when to expect an answer.
8. Section 45 figures are shown where they are given.
9. Tables and lists of the site are read as they are; what cannot be read stays on the page.
`;

export default {
  title: 'Elements/FOI table',
  component: 'ccg-foi-table',
  tags: ['autodocs'],
  parameters: {docs: {description: {component: criteria}}},
};

export const SouthendAsPublished = story(examples.southendAsPublished);
export const YearAsCaption = story(examples.yearAsCaption);
export const YearAsHeading = story(examples.yearAsHeading);
export const YearAsBoldParagraph = story(examples.yearAsBoldParagraph);
export const YearAsMergedRow = story(examples.yearAsMergedRow);
export const YearAsMergedFirstRow = story(examples.yearAsMergedFirstRow);
export const YearInOwnColumn = story(examples.yearInOwnColumn);
export const YearInCorner = story(examples.yearInCorner);
export const YearInTotalRow = story(examples.yearInTotalRow);
export const YearsAsRows = story(examples.yearsAsRows);
export const YearsAsColumns = story(examples.yearsAsColumns);
export const QuartersAcross = story(examples.quartersAcross);
export const GroupedHeadings = story(examples.groupedHeadings);
export const Months = story(examples.months);
export const Dates = story(examples.dates);
export const CalendarQuarters = story(examples.calendarQuarters);
export const CalendarQuartersWithoutYear = story(examples.calendarQuartersWithoutYear);
export const SeveralYearsOneTable = story(examples.severalYearsOneTable);
export const DataAndCount = story(examples.dataAndCount);
export const ListOfFigures = story(examples.listOfFigures);
export const DescriptionList = story(examples.descriptionList);
export const LinesOfAParagraph = story(examples.linesOfAParagraph);
export const NestedList = story(examples.nestedList);
export const LayoutTable = story(examples.layoutTable);
export const WordPaste = story(examples.wordPaste);
export const WordsForNumbers = story(examples.wordsForNumbers);
export const Section45 = story(examples.section45);
export const OutcomesInSecondTable = story(examples.outcomesInSecondTable);
export const SecondTableWithoutHeading = story(examples.secondTableWithoutHeading);
export const TypedPercentages = story(examples.typedPercentages);
export const OtherTables = story(examples.otherTables);
export const QuestionForm = story(examples.questionForm);
export const Accordion = story(examples.accordion);
export const YearsOverColumns = story(examples.yearsOverColumns);
export const TitleOverColumns = story(examples.titleOverColumns);
export const FoiAndEir = story(examples.foiAndEir);
export const UnreadableFigures = story(examples.unreadableFigures);
export const YearBelowTable = story(examples.yearBelowTable);
export const YearOnTab = story(examples.yearOnTab);
export const HalfYears = story(examples.halfYears);
export const EndOfQuarter = story(examples.endOfQuarter);
export const OneQuarterATable = story(examples.oneQuarterATable);
export const OneFigureARow = story(examples.oneFigureARow);
export const SeveralFiguresALine = story(examples.severalFiguresALine);
export const Cards = story(examples.cards);
export const NotesBelow = story(examples.notesBelow);
export const Suppressed = story(examples.suppressed);
export const HowLate = story(examples.howLate);
export const SeveralQuarters = story(examples.severalQuarters);
export const Misspelled = story(examples.misspelled);
export const OtherLaws = story(examples.otherLaws);
export const BroughtForward = story(examples.broughtForward);
export const ThreeYears = story(examples.threeYears);
export const MissingQuarter = story(examples.missingQuarter);
export const RoundingWouldCross = story(examples.roundingWouldCross);
export const OfRequestsReceived = story(examples.ofRequestsReceived);
export const AllFigures = story(examples.allFigures);
export const TableOnly = story(examples.tableOnly);
export const ChartOnly = story(examples.chartOnly);
export const LatestYear = story(examples.latestYear);
export const NoFigures = story(examples.noFigures);
export const OneBadFigure = story(examples.oneBadFigure);
export const NothingUsable = story(examples.nothingUsable);
export const MakeARequest = story(examples.makeARequest);
export const NotYetFinal = story(examples.notYetFinal);
export const PercentageAlone = story(examples.percentageAlone);
export const Remarks = story(examples.remarks);
export const OwnMarks = story(examples.ownMarks);
export const OddSettings = story(examples.oddSettings);
export const TotalsThatDoNotAddUp = story(examples.totalsThatDoNotAddUp);
export const TwentyYears = story(examples.twentyYears);
export const NoDownload = story(examples.noDownload);
export const OwnWords = story(examples.ownWords);
export const RightToLeft = story(examples.rightToLeft);
export const EveryFinding = story(examples.everyFinding);
export const CheckPanel = story(examples.checkPanel);
export const SourceFails = story(examples.sourceFails);

/** The file of extras is a part that a CMS may lose or rename. */
export const PartLost = {
  ...story({
    ...examples.threeYears,
    title: 'The file of extras is lost',
    why: 'The sentence and the tables stand; what cannot be offered is said once.',
  }),
  render: () => {
    const holder = document.createElement('div');
    holder.innerHTML = examples.threeYears.markup;
    loseExtras(holder.querySelector('ccg-foi-table')!);
    return holder;
  },
};
