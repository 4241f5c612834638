/** The four classes and the public types. Importing this registers nothing. */
export {CcgDocumentList, type DocumentListModel} from './document-list/element.js';
export {CcgFoiTable, type FoiTableModel} from './foi-table/element.js';
export {CcgMeetingCalendar, type MeetingCalendarModel} from './meeting-calendar/element.js';
export {CcgPracticeChecker, type PracticeCheckerModel} from './practice-checker/element.js';
export type {PublishedDocument as Document} from './shared/model/document.js';
export type {Meeting} from './shared/model/meeting.js';
export type {Organisation} from './shared/model/organisation.js';
export type {Problem, Severity} from './shared/model/problem.js';
