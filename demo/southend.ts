import '../src/define.js';
import {southendMeetings} from './southend-data.js';

const calendar = document.querySelector('ccg-meeting-calendar');
if (calendar) calendar.data = southendMeetings;
