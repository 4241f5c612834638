import {define} from '../shared/define.js';
import {CcgMeetingCalendar} from './element.js';

define('ccg-meeting-calendar', CcgMeetingCalendar);

declare global {
  interface HTMLElementTagNameMap {
    'ccg-meeting-calendar': CcgMeetingCalendar;
  }
}
