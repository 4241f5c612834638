import {capital} from '../shared/model/format.js';
import {COMMON_TEXT} from '../shared/model/words.js';

/** Words that are their own keys: "Date" is `date`. */
const NAMES = [
  'date',
  'meeting',
  'time',
  'where',
  'map',
  'access',
  'questions',
  'papers',
  'details',
  'status',
  'cancelled',
  'postponed',
  'moved',
  'committee',
  'list',
  'month',
  'year',
] as const;

/** Every English word of the meeting calendar. */
export const TEXT = {
  ...COMMON_TEXT,
  ...(Object.fromEntries(NAMES.map((key) => [key, capital(key)])) as Record<
    (typeof NAMES)[number],
    string
  >),
  empty: 'There are no meetings to show.',
  next: 'Next meeting',
  noNext: 'There is no date for the next meeting yet.',
  annualGeneral: 'annual general meeting',
  extraordinary: 'extraordinary meeting',
  timeToConfirm: 'Time to be confirmed',
  range: '{start} to {end}',
  ukTime: 'All times are UK time.',
  joinLink: 'Join online',
  recordingLink: 'Watch the recording',
  attend: 'How to attend',
  bookBy: 'Book by {date}',
  bookOnline: 'Book a place',
  questionsBy: 'Send questions by {date}',
  papersOn: 'Papers will be here from {date}',
  about: 'about {date}',
  notes: 'More',
  held: 'Open to',
  public: 'Held in public: anyone may come and listen',
  private: 'Held in private',
  partPrivate: 'Held in public, with a private part',
  postponedTo: 'Postponed to {date}',
  movedTo: 'Moved to {date}',
  movedFrom: 'Moved from {date}',
  publicMeans:
    '“Held in public” means that anyone may come and listen, but only members take part. Confidential items are taken in private.',
  inYear: 'Meetings in {year}',
  past: {one: '{count} past meeting in {year}', other: '{count} past meetings in {year}'},
  showAll: {one: 'Show {count} meeting', other: 'Show all {count} meetings'},
  allCommittees: 'All committees',
  view: 'Show as',
  earlier: 'Previous: {month}',
  later: 'Next: {month}',
  found: {one: '{count} meeting', other: '{count} meetings'},
  add: 'Add to calendar',
  file: 'Calendar file',
  addAll: 'Download all dates for your calendar',
  csv: 'Download as a spreadsheet (CSV)',
  subscribe: 'Subscribe to this calendar',
} as const;
export type MeetingCalendarText = typeof TEXT;
