import {at, day, list, off, p, table, written, type WrittenCase} from './written-case.js';

/** Meetings that are moved or off, and notices that are about something else. */
export const changesAndNotices: WrittenCase[] = [
  written(
    'change: cancelled in bold in front',
    list('<strong>CANCELLED</strong> 26 January 2027, 2pm', '23 March 2027, 2pm'),
    day('2027-01-26', {start: '14:00', ...off}),
    day('2027-03-23', {start: '14:00'}),
  ),
  written(
    'change: a row struck out as a whole',
    '<table><tr><th>Date</th><th>Venue</th></tr><tr><td><del>26 January 2027</del></td><td><del>City Hall</del></td></tr><tr><td>2 February 2027</td><td>City Hall</td></tr></table>',
    day('2027-01-26', {...at('City Hall'), ...off}),
    day('2027-02-02', at('City Hall')),
  ),
  written(
    'change: now on another day, struck',
    list('<s>26 January 2027</s> now 2 February 2027, 2pm'),
    day('2027-02-02', {start: '14:00', status: 'moved', movedFrom: '2027-01-26'}),
  ),
  written(
    'change: brought forward',
    list('2 February 2027, 2pm (brought forward from 9 February 2027)'),
    day('2027-02-02', {start: '14:00', status: 'moved', movedFrom: '2027-02-09'}),
  ),
  written(
    'change: stood down for lack of business',
    list('26 January 2027 – stood down due to lack of business'),
    day('2027-01-26', {...off, reason: 'due to lack of business'}),
  ),
  written(
    'change: not quorate',
    list('26 January 2027, 2pm - did not take place'),
    day('2027-01-26', {start: '14:00', ...off}),
  ),
  written(
    'change: a status column',
    table(
      'Date | Time | Status',
      '26 January 2027 | 2pm | Confirmed',
      '23 March 2027 | 2pm | Cancelled',
      '25 May 2027 | 2pm | Postponed',
    ),
    day('2027-01-26', {start: '14:00'}),
    day('2027-03-23', {start: '14:00', ...off}),
    day('2027-05-25', {start: '14:00', status: 'postponed'}),
  ),
  written(
    'change: will now be online',
    list('26 January 2027, 2pm. Please note this meeting will now take place online.'),
    day('2027-01-26', {start: '14:00', ...at('online')}),
  ),
  written(
    'change: postponed until further notice',
    list('26 January 2027, 2pm – postponed until further notice'),
    day('2027-01-26', {start: '14:00', status: 'postponed'}),
  ),
  written(
    'change: rearranged from, in brackets',
    list('2 February 2027 (rearranged from 26 January 2027)'),
    day('2027-02-02', {status: 'moved', movedFrom: '2027-01-26'}),
  ),
  written(
    'change: cancelled with the day of its news',
    list('26 January 2027 - cancelled (updated 20 January 2027)'),
    day('2027-01-26', off),
  ),
  written(
    'change: cancelled under a heading of its own',
    `<h3>26 January 2027</h3>${p('This meeting has been cancelled because of snow.')}<h3>23 March 2027</h3>${p('2pm')}`,
    day('2027-01-26', {...off, reason: 'because of snow'}),
    day('2027-03-23', {start: '14:00'}),
  ),
  written(
    'notice: questions in advance',
    `${list('26 January 2027, 2pm')}${p('Questions must be sent to us by noon on 20 January 2027.')}`,
    day('2027-01-26', {start: '14:00', questionsBy: '2027-01-20T12:00'}),
  ),
  written(
    'notice: papers a week before',
    `${list('26 January 2027, 2pm')}${p('Papers will be published on 19 January 2027.')}`,
    day('2027-01-26', {start: '14:00', papersOn: '2027-01-19'}),
  ),
  written(
    'notice: page reviewed',
    `${list('26 January 2027, 2pm')}${p('Page last reviewed: 4 January 2027', 'Next review due: 4 January 2028')}`,
    day('2027-01-26', {start: '14:00'}),
  ),
  written(
    'notice: all cancelled',
    `${p('All meetings in January have been cancelled.')}${list('26 January 2027, 2pm', '23 March 2027, 2pm')}`,
    day('2027-01-26', {start: '14:00', ...off}),
    day('2027-03-23', {start: '14:00'}),
  ),
  written(
    'notice: the January meeting, by its month',
    `${p('Please note: the January meeting has been cancelled.')}${list('26 January 2027, 2pm', '23 March 2027, 2pm')}`,
    day('2027-01-26', {start: '14:00', ...off}),
    day('2027-03-23', {start: '14:00'}),
  ),
  written(
    'notice: a new venue of one',
    `${p('The meeting on 26 January 2027 will be held at City Hall.')}${list('26 January 2027, 2pm', '23 March 2027, 2pm')}`,
    day('2027-01-26', {start: '14:00', ...at('City Hall')}),
    day('2027-03-23', {start: '14:00'}),
  ),
  written(
    'notice: an office closed',
    `${p('Our offices are closed from 24 December 2026 to 3 January 2027.')}${list('26 January 2027, 2pm')}`,
    day('2027-01-26', {start: '14:00'}),
  ),
  written(
    'notice: elections',
    `${list('26 January 2027, 2pm')}${p('Elections for lay members take place on 6 May 2027.')}`,
    day('2027-01-26', {start: '14:00'}),
  ),
  written(
    'notice: the body was founded',
    `${p('The Board was established on 1 July 2022.')}${list('26 January 2027, 2pm')}`,
    day('2027-01-26', {start: '14:00'}),
  ),
  written(
    'notice: no meeting in August',
    list('27 July 2027, 2pm', 'August 2027 - no meeting', '28 September 2027, 2pm'),
    day('2027-07-27', {start: '14:00'}),
    day('2027-09-28', {start: '14:00'}),
  ),
];
