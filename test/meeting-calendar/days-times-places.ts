import {at, board, day, list, p, table, written, type WrittenCase} from './written-case.js';

const JAN = '2027-01-26';

/** Days, times and places as people type them. */
export const daysTimesPlaces: WrittenCase[] = [
  written(
    'no place: a part in public',
    list('26 January 2027, 2pm (Part A public)'),
    day(JAN, {start: '14:00', held: 'public'}),
  ),
  written('no place: n/a', table('Date | Venue', '26 January 2027 | n/a'), day(JAN)),
  written(
    'times: columns From and To',
    table('Date | From | To | Venue', '26 January 2027 | 2pm | 4pm | City Hall'),
    day(JAN, {start: '14:00', end: '16:00', ...at('City Hall')}),
  ),
  written(
    'times: from and to, typed',
    list('26 January 2027, from 2pm to 4pm'),
    day(JAN, {start: '14:00', end: '16:00'}),
  ),
  written(
    'date: the weekday in brackets before the time',
    list('26 January 2027 (Tues) 2.00pm'),
    day('2027-01-26', {weekday: 'tuesday', start: '14:00'}),
  ),
  written(
    'date: dots between, two digits',
    list('26.01.27 – 2pm – City Hall'),
    day('2027-01-26', {start: '14:00', ...at('City Hall')}),
  ),
  written(
    'date: an ordinal in superscript',
    list('Tuesday 26<sup>th</sup> January 2027 at 2pm'),
    day('2027-01-26', {weekday: 'tuesday', start: '14:00'}),
  ),
  written(
    'date: the year before the day',
    p('2027 January 26, 10am'),
    day('2027-01-26', {start: '10:00'}),
  ),
  written(
    'date: a weekday on its own line',
    p('Tuesday<br>26 January 2027<br>2pm'),
    day('2027-01-26', {weekday: 'tuesday', start: '14:00'}),
  ),
  written(
    'date: a list without years under a financial year',
    `<h2>Dates for 2026-27</h2>${list('Thu 26 Nov', 'Thu 28 Jan', 'Thu 25 Mar')}`,
    day('2026-11-26', {weekday: 'thursday'}),
    day('2027-01-28', {weekday: 'thursday'}),
    day('2027-03-25', {weekday: 'thursday'}),
  ),
  written(
    'date: days by month with a colon',
    `<h3>2027</h3>${p('January: 26', 'March: 23', 'May: 25')}`,
    day('2027-01-26'),
    day('2027-03-23'),
    day('2027-05-25'),
  ),
  written(
    'date: two days joined by a slash',
    list('26/27 January 2027, away day'),
    day('2027-01-26', {title: 'away day'}),
    day('2027-01-27', {title: 'away day'}),
  ),
  written(
    'date: ISO with a time',
    list('2027-01-26 14:00 City Hall'),
    day('2027-01-26', {start: '14:00', ...at('City Hall')}),
  ),
  written(
    'date: the month in capitals',
    list('TUESDAY 26 JANUARY 2027, 2PM'),
    day('2027-01-26', {weekday: 'tuesday', start: '14:00'}),
  ),
  written(
    'time: from and to with hrs',
    list('26 January 2027, 1400hrs to 1630hrs'),
    day('2027-01-26', {start: '14:00', end: '16:30'}),
  ),
  written(
    'time: half past in words of digits',
    list('26 January 2027: 9.30 - 11.45am'),
    day('2027-01-26', {start: '09:30', end: '11:45'}),
  ),
  written(
    'time: noon until two',
    list('26 January 2027, 12 noon until 2pm'),
    day('2027-01-26', {start: '12:00', end: '14:00'}),
  ),
  written(
    'time: before the date',
    list('2pm on Tuesday 26 January 2027, City Hall'),
    day('2027-01-26', {weekday: 'tuesday', start: '14:00', ...at('City Hall')}),
  ),
  written(
    'time: doors open first',
    list('26 January 2027. Doors open 1.30pm, meeting starts 2pm.'),
    day('2027-01-26', {start: '14:00', notes: 'Doors open 1.30pm'}),
  ),
  written(
    'time: for a number of hours',
    list('26 January 2027, 2pm for 2 hours, City Hall'),
    day('2027-01-26', {start: '14:00', ...at('City Hall')}),
  ),
  written(
    'time: in two columns',
    table('Date | Start | Finish', '26 January 2027 | 2pm | 4.30pm'),
    day('2027-01-26', {start: '14:00', end: '16:30'}),
  ),
  written(
    'time: to be confirmed in the Time column',
    table('Date | Time | Venue', '26 January 2027 | TBC | City Hall', '23 March 2027 | 2pm | TBC'),
    day('2027-01-26', {...at('City Hall')}),
    day('2027-03-23', {start: '14:00'}),
  ),
  written(
    'time: with a zone',
    list('26 January 2027, 14:00 GMT', '22 June 2027, 14:00 BST'),
    day('2027-01-26', {start: '14:00'}),
    day('2027-06-22', {start: '14:00'}),
  ),
  written(
    'time: all day',
    list('26 January 2027 - all day - Board development session'),
    day('2027-01-26', {title: 'Board development session', committee: 'Board'}),
  ),
  written(
    'place: venue over three lines',
    p(
      '<b>Date:</b> 26 January 2027<br><b>Time:</b> 2pm<br><b>Venue:</b> Council Chamber<br>City Hall<br>Norwich NR2 1NH',
    ),
    day('2027-01-26', {start: '14:00', ...at('Council Chamber, City Hall, Norwich NR2 1NH')}),
  ),
  written(
    'place: online with its link',
    p(
      'Tuesday 26 January 2027, 2pm. <a href="https://teams.microsoft.com/l/x">Join the meeting on Teams</a>',
    ),
    day('2027-01-26', {
      weekday: 'tuesday',
      start: '14:00',
      join: 'https://teams.microsoft.com/l/x',
    }),
  ),
  written(
    'place: hybrid',
    table('Date | Time | Where', '26 January 2027 | 2pm | City Hall and online via MS Teams'),
    day('2027-01-26', {start: '14:00', ...at('City Hall and online via MS Teams')}),
  ),
  written(
    'place: the same for all, below',
    `${list('26 January 2027', '23 March 2027')}${p('All meetings will be held at City Hall, Norwich and start at 2pm.')}`,
    day('2027-01-26', {start: '14:00', ...at('City Hall, Norwich')}),
    day('2027-03-23', {start: '14:00', ...at('City Hall, Norwich')}),
  ),
  written(
    'place: a postcode alone',
    list('26 January 2027, 2pm, NR2 1NH'),
    day('2027-01-26', {start: '14:00', ...at('NR2 1NH')}),
  ),
  written(
    'place: held at',
    p('The Governing Body will be held at City Hall on 26 January 2027 from 2pm to 4pm.'),
    day('2027-01-26', {...board, start: '14:00', end: '16:00', ...at('City Hall')}),
  ),
  written(
    'place: with a map',
    table(
      'Date | Venue',
      '26 January 2027 | City Hall (<a href="https://maps.google.com/?q=x">map</a>)',
    ),
    day('2027-01-26', {venue: {name: 'City Hall', url: 'https://maps.google.com/?q=x'}}),
  ),
  written(
    'place: a different one each time',
    table(
      'Date | Place',
      '26 January 2027 | King’s Lynn Town Hall',
      '23 March 2027 | The Forum, Norwich',
    ),
    day('2027-01-26', at('King’s Lynn Town Hall')),
    day('2027-03-23', at('The Forum, Norwich')),
  ),
];
