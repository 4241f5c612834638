import '../src/meeting-calendar/define.js';
import * as examples from './examples/meeting-calendar.js';
import {story} from './story.js';

export default {
  title: 'Elements/Meeting calendar',
  component: 'ccg-meeting-calendar',
  tags: ['autodocs'],
  parameters: {
    docs: {
      description: {
        component: [
          'Acceptance criteria:',
          '1. The next meeting that the public can attend comes first, with date, time, place, how to attend, papers and the last moment for questions.',
          '2. The month is a table with one tab stop: arrow keys, Home, End, Page Up and Page Down; the month is announced; each meeting names its full date.',
          '3. Cancelled, postponed and moved are said in words in the list, the grid, the calendar file and the structured data, with the reason; the meeting stays.',
          '4. Deadlines by working days skip weekends and the bank holidays of England and Wales.',
          '5. One meeting, or all, can be added to a calendar and is right there in summer and in winter time.',
          '6. All times are UK time, and say so where the reader’s clock differs.',
          '7. “Held in public” is explained.',
          '8. The committee, the view and the month have an address.',
          '9. A table, list or paragraphs that the page already has give the same calendar; what cannot be read stays as it was.',
          '10. A weekday that contradicts its date is shown as it was published; the editor is told.',
          '11. A date that nothing tells for sure is not guessed; the editor is told.',
          '12. Everything can be done with the keyboard alone, at 320 px, in forced colours and in print.',
        ].join('\n'),
      },
    },
  },
};

export const SouthendSeries = story(examples.southendSeries);
export const Hybrid = story(examples.hybrid);
export const Cancelled = story(examples.cancelled);
export const Postponed = story(examples.postponed);
export const Moved = story(examples.moved);
export const PrivateMeeting = story(examples.privateMeeting);
export const TimeToConfirm = story(examples.timeToConfirm);
export const QuestionsDeadline = story(examples.questionsDeadline);
export const Committees = story(examples.committees);
export const MonthGrid = story(examples.monthGrid);
export const YearPlanner = story(examples.yearPlanner);
export const PastPapers = story(examples.pastPapers);
export const OneCommittee = story(examples.oneCommittee);
export const ExistingTable = story(examples.existingTable);
export const ExistingList = story(examples.existingList);
export const ExistingParagraphs = story(examples.existingParagraphs);
export const ExistingMonths = story(examples.existingMonths);
export const FinancialYear = story(examples.financialYear);
export const UkTimes = story(examples.ukTimes);
export const StructuredData = story(examples.structuredData);
export const EveryCheck = story(examples.everyCheck);
export const WrongWeekday = story(examples.wrongWeekday);
export const BadRows = story(examples.badRows);
export const None = story(examples.none);
export const CalendarFile = story(examples.calendarFile);
export const RepeatingFile = story(examples.repeatingFile);
export const NoFutureMeeting = story(examples.noFutureMeeting);
export const UnknownDates = story(examples.unknownDates);
export const ContentSystems = story(examples.contentSystems);
export const AddToCalendar = story(examples.addToCalendar);
