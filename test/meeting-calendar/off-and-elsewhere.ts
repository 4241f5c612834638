import {at, board, day, list, off, p, table, written, type WrittenCase} from './written-case.js';

const jan = (rest = {}) => day('2027-01-26', {start: '13:00', ...rest});
const march = (rest = {}) => day('2027-03-23', {start: '13:00', ...rest});
const two = list('26 January 2027, 1pm', '23 March 2027, 1pm');
const placed = list('26 January 2027, 1pm, Civic Centre', '23 March 2027, 1pm, Civic Centre');
const civic = at('Civic Centre');

/** Who calls a meeting off, what else is off on its day, where it went. */
export const offAndElsewhere: WrittenCase[] = [
  ...[
    'We are sorry but we have had to cancel our January meeting. The next meeting will be in March.',
    'We have cancelled the meeting in January.',
    'The CCG has taken the decision to cancel the January meeting.',
    'Unfortunately we have had to cancel the meeting on Tuesday 26 January 2027.',
  ].map((words) =>
    written(
      `somebody cancels: ${words}`,
      p(words) + list('26 January 2027, 1pm', '23 March 2027, 1pm'),
      jan(words.includes('Tuesday') ? {...off, weekday: 'tuesday'} : off),
      march(),
    ),
  ),
  written(
    'somebody cancels a body’s meeting, and why',
    p(
      'The CCG has decided to cancel the Governing Body meeting on 26 January 2027 due to staff illness.',
    ) + two,
    jan({...off, ...board, reason: 'due to staff illness'}),
    march(),
  ),
  written(
    'somebody puts a meeting off',
    p('We have postponed the meeting on 26 January 2027.') + two,
    jan({status: 'postponed'}),
    march(),
  ),
  ...[
    'We may have to cancel the January meeting.',
    'If we have had to cancel the January meeting we will say so here.',
    'We have never cancelled the January meeting.',
  ].map((words) => written(`nobody cancels: ${words}`, p(words) + two, jan(), march())),
  written(
    'a body that will not be meeting',
    p('The Governing Body will not be meeting on 26 January 2027.') + two,
    jan({...off, ...board}),
    march(),
  ),
  ...['winter health fair', 'flu clinic', "carers' lunch", 'coffee morning for carers'].map(
    (what) =>
      written(
        `another thing is off on the day of a meeting: ${what}`,
        p(`The ${what} on 26 January 2027 has been cancelled.`) + two,
        jan(),
        march(),
      ),
  ),
  written(
    'another event is off on the day of a meeting',
    p('The public engagement event on 26 January 2027 has been cancelled.') + two,
    day('2027-01-26', {...off, title: 'The public engagement event'}),
    jan(),
    march(),
  ),
  written(
    'what is on the agenda is put off',
    list(
      '26 January 2027, 1pm. The financial plan has been deferred to 23 March 2027.',
      '23 March 2027, 1pm. The annual report was postponed until 27 July 2027',
      '25 May 2027, 1pm. The budget item moves to 28 September 2027.',
    ),
    jan({notes: 'The financial plan has been deferred to 23 March 2027'}),
    march({notes: 'The annual report was postponed until 27 July 2027'}),
    day('2027-05-25', {start: '13:00', notes: 'The budget item moves to 28 September 2027'}),
  ),
  written(
    'an item with its name in brackets is withdrawn',
    list(
      '26 January 2027, 1pm. Agenda item 4 (cancer services) was withdrawn.',
      '23 March 2027, 1pm. Item 6 (finance report) has been postponed.',
    ),
    jan({notes: 'Agenda item 4 (cancer services) was withdrawn'}),
    march({notes: 'Item 6 (finance report) has been postponed'}),
  ),
  written(
    'an item with its name in brackets, among notes',
    table(
      'Date | Time | Notes',
      '26 January 2027 | 1pm | Item 4 (stroke services) was withdrawn',
      '23 March 2027 | 1pm | The meeting was withdrawn',
    ),
    jan({notes: 'Item 4 (stroke services) was withdrawn'}),
    march(off),
  ),
  ...['now taking place on', 'now to be held on', 'now being held on', 'will now be held on'].map(
    (words) =>
      written(
        `another day: ${words}`,
        list(`25 May 2027 - ${words} 1 June 2027`, '27 July 2027'),
        day('2027-05-25', {status: 'moved', movedTo: '2027-06-01'}),
        day('2027-07-27'),
      ),
  ),
  written(
    'the only day of a sentence is its meeting’s, now or not',
    p('Our meeting will now be held on 1 June 2027 at 2pm.'),
    day('2027-06-01', {start: '14:00'}),
  ),
  ...['Important:', '<strong>Important notice:</strong>', 'URGENT -', 'Update:', 'Attention:'].map(
    (words) =>
      written(
        `a notice with what it is called: ${words}`,
        p(`${words} our meeting on 26 January 2027 has been cancelled.`) + two,
        jan(off),
        march(),
      ),
  ),
  ...[
    'Notice: the meeting on 26 January 2027 has moved to The Forum.',
    'Change of venue: the 26 January meeting will be held at The Forum.',
    'Please note that the meeting on 26 January 2027 will now be held at The Forum.',
  ].map((words) =>
    written(`another place: ${words}`, p(words) + placed, jan(at('The Forum')), march(civic)),
  ),
  ...[
    'Attention: the meeting on 26 January 2027 will start at 10am.',
    'Note: the meeting on 26 January 2027 will start at 10am.',
    'Change of time: the meeting on 26 January 2027 will be held at 10am.',
  ].map((words) =>
    written(
      `another time: ${words}`,
      p(words) + placed,
      jan({start: '10:00', ...civic}),
      march(civic),
    ),
  ),
  written(
    'another meeting of the day has a place of its own',
    p('The Finance Committee meeting on 26 January 2027 will be held at The Forum.') +
      list('Governing Body, 26 January 2027, 1pm, Civic Centre'),
    day('2027-01-26', {committee: 'Finance Committee', ...at('The Forum')}),
    jan({...board, ...civic}),
  ),
];
