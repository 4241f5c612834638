import type {WrittenCase} from './written-case.js';

/** Changes, and columns that say who may come. */
export const writtenChanges: WrittenCase[] = [
  {
    name: 'cancelled under a month is of that month',
    html: '<table><thead><tr><th>Committee</th><th>January 2020</th><th>March 2020</th></tr></thead><tbody><tr><td>Governing Body</td><td>Tues 28</td><td>24th</td></tr><tr><td>Audit Committee</td><td>14 and 15</td><td>Cancelled</td></tr></tbody></table>',
    rows: [
      {date: '2020-01-28', committee: 'Governing Body', weekday: 'tuesday'},
      {date: '2020-03-24', committee: 'Governing Body'},
      {date: '2020-01-14', committee: 'Audit Committee'},
      {date: '2020-01-15', committee: 'Audit Committee'},
    ],
  },
  {
    name: 'cancelled under a committee is of that committee',
    html: '<table><thead><tr><th></th><th>Governing Body</th><th>Audit Committee</th></tr></thead><tbody><tr><td>January</td><td>28 January 2020</td><td>Cancelled</td></tr></tbody></table>',
    rows: [{date: '2020-01-28', committee: 'Governing Body'}],
  },
  {
    name: 'a day with cancelled under a month',
    html: '<table><thead><tr><th>Committee</th><th>January 2020</th></tr></thead><tbody><tr><td>Governing Body</td><td>28th - cancelled</td></tr></tbody></table>',
    rows: [{date: '2020-01-28', committee: 'Governing Body', status: 'cancelled'}],
  },
  {
    name: 'a day with its time under a month',
    html: '<table><thead><tr><th>Committee</th><th>January 2020</th></tr></thead><tbody><tr><td>Governing Body</td><td>28th 1.30pm</td></tr></tbody></table>',
    rows: [{date: '2020-01-28', committee: 'Governing Body', start: '13:30'}],
  },
  {
    name: 'a range in a time cell',
    html: '<table><thead><tr><th>Date</th><th>Time</th></tr></thead><tbody><tr><td>28 January 2020</td><td>1.30 - 4.00</td></tr></tbody></table>',
    rows: [{date: '2020-01-28', start: '13:30', end: '16:00'}],
  },
  {
    name: 'a range to a bare hour',
    html: '<ul><li>28 January 2020 9.30 - 12</li></ul>',
    rows: [{date: '2020-01-28', start: '09:30', end: '12:00'}],
  },
  {
    name: 'a link to the page of a place',
    html: '<table><thead><tr><th>Date</th><th>Venue</th></tr></thead><tbody><tr><td>28 January 2020</td><td><a href="/venues/city-hall">City Hall</a></td></tr></tbody></table>',
    rows: [{date: '2020-01-28', venue: {name: 'City Hall', url: '/venues/city-hall'}}],
  },
  {
    name: 'a link to join in the venue cell',
    html: '<table><thead><tr><th>Date</th><th>Location</th></tr></thead><tbody><tr><td>28 January 2020</td><td><a href="https://teams.microsoft.com/l/1">Click here to join the meeting</a></td></tr></tbody></table>',
    rows: [{date: '2020-01-28', join: 'https://teams.microsoft.com/l/1'}],
  },
  {
    name: 'directions to a place',
    html: '<ul><li>28 January 2020, City Hall (<a href="/dir.pdf">directions</a>)</li></ul>',
    rows: [{date: '2020-01-28', venue: {name: 'City Hall', url: '/dir.pdf'}}],
  },
  {
    name: 'to be held via',
    html: '<ul><li>28 January 2020 at 1.30pm, to be held via Microsoft Teams</li></ul>',
    rows: [{date: '2020-01-28', start: '13:30', venue: {name: 'Microsoft Teams'}}],
  },
  {
    name: 'by video conference',
    html: '<ul><li>28 January 2020, 1.30pm by video conference</li></ul>',
    rows: [{date: '2020-01-28', start: '13:30', venue: {name: 'video conference'}}],
  },
  {
    name: 'the meeting and a colon in front',
    html: '<ul><li>Governing Body meeting in public: Tuesday 28 January 2020, 1.30pm - 4pm</li></ul>',
    rows: [
      {
        date: '2020-01-28',
        committee: 'Governing Body',
        weekday: 'tuesday',
        start: '13:30',
        end: '16:00',
        held: 'public',
      },
    ],
  },
  {
    name: 'a heading for the annual meeting',
    html: '<h3>Annual General Meeting</h3><p>Thursday 24 September 2020, 6pm, City Hall</p>',
    rows: [
      {
        date: '2020-09-24',
        weekday: 'thursday',
        start: '18:00',
        venue: {name: 'City Hall'},
        type: 'annual-general',
      },
    ],
  },
  {
    name: 'AGM and another meeting',
    html: '<table><thead><tr><th>Date</th><th>Meeting</th></tr></thead><tbody><tr><td>24 September 2020</td><td>AGM and Governing Body</td></tr><tr><td>26 November 2020</td><td>Governing Body</td></tr></tbody></table>',
    rows: [
      {
        date: '2020-09-24',
        committee: 'Governing Body',
        title: 'AGM and Governing Body',
        type: 'annual-general',
      },
      {date: '2020-11-26', committee: 'Governing Body'},
    ],
  },
  {
    name: 'years of a plan in the title',
    html: '<ul><li>Plan 2019-2024 workshop, 28 January 2020</li></ul>',
    rows: [{date: '2020-01-28', title: 'Plan 2019-2024 workshop'}],
  },
  {
    name: 'financial years down the side',
    html: '<table><thead><tr><th>Year</th><th>Dates</th></tr></thead><tbody><tr><td>2019/20</td><td>26 November, 28 January, 24 March</td></tr><tr><td>2020/21</td><td>26 May</td></tr></tbody></table>',
    rows: [{date: '2019-11-26'}, {date: '2020-01-28'}, {date: '2020-03-24'}, {date: '2020-05-26'}],
  },
  {name: 'no year at all', html: '<ul><li>28 January</li><li>24 March</li></ul>', rows: []},
  {
    name: 'the year at the end only',
    html: '<p>28 January, 24 March, 26 May and 28 July 2020</p>',
    rows: [{date: '2020-01-28'}, {date: '2020-03-24'}, {date: '2020-05-26'}, {date: '2020-07-28'}],
  },
  {
    name: 'a list over the new year',
    html: '<p>26 November, 17 December 2019, 28 January and 24 March 2020</p>',
    rows: [{date: '2019-11-26'}, {date: '2019-12-17'}, {date: '2020-01-28'}, {date: '2020-03-24'}],
  },
  {
    name: 'the year said once',
    html: '<ul><li>26 November 2019</li><li>17 December</li><li>28 January</li><li>24 March</li></ul>',
    rows: [{date: '2019-11-26'}, {date: '2019-12-17'}, {date: '2020-01-28'}, {date: '2020-03-24'}],
  },
  {
    name: 'a note under the date',
    html: '<table><tr><th>Date</th><th>Venue</th></tr><tr><td>28 January 2020<br><em>Please note change of date</em></td><td>City Hall</td></tr></table>',
    rows: [{date: '2020-01-28', venue: {name: 'City Hall'}, notes: 'Please note change of date'}],
  },
  {
    name: 'a sentence moves it online',
    html: '<ul><li>24 March 2020, 1.30pm - this meeting will now be held online</li></ul>',
    rows: [{date: '2020-03-24', start: '13:30', venue: {name: 'online'}}],
  },
  {
    name: 'closed to the public',
    html: '<ul><li>24 March 2020, 1.30pm (closed to the public)</li></ul>',
    rows: [{date: '2020-03-24', start: '13:30', held: 'private'}],
  },
  {
    name: 'open to the public',
    html: '<ul><li>24 March 2020, 1.30pm (open to the public)</li></ul>',
    rows: [{date: '2020-03-24', start: '13:30', held: 'public'}],
  },
  {
    name: 'a confidential session',
    html: '<ul><li>24 March 2020, 1.30pm – confidential session</li></ul>',
    rows: [{date: '2020-03-24', start: '13:30', held: 'private'}],
  },
  {
    name: 'a column of yes and no',
    html: '<table><thead><tr><th>Date</th><th>Held in public?</th></tr></thead><tbody><tr><td>24 March 2020</td><td>Yes</td></tr><tr><td>31 March 2020</td><td>No</td></tr></tbody></table>',
    rows: [
      {date: '2020-03-24', held: 'public'},
      {date: '2020-03-31', held: 'private'},
    ],
  },
  {
    name: 'postponed from stands at its new date',
    html: '<ul><li>31 March 2020 (postponed from 24 March 2020)</li></ul>',
    rows: [{date: '2020-03-31', status: 'moved', movedFrom: '2020-03-24'}],
  },
  {
    name: 'a dash and now',
    html: '<ul><li>24 March 2020 – now 31 March 2020</li></ul>',
    rows: [{date: '2020-03-24', status: 'moved', movedTo: '2020-03-31'}],
  },
  {
    name: 'an arrow',
    html: '<ul><li>24 March 2020 → 31 March 2020</li></ul>',
    rows: [{date: '2020-03-24', status: 'moved', movedTo: '2020-03-31'}],
  },
  {
    name: 'rearranged for',
    html: '<ul><li>The meeting on 24 March 2020 has been rearranged for 31 March 2020 at 2pm</li></ul>',
    rows: [{date: '2020-03-24', status: 'moved', movedTo: '2020-03-31', start: '14:00'}],
  },
  {
    name: 'a heading of cancelled meetings',
    html: '<h3>Cancelled meetings</h3><ul><li>24 March 2020</li></ul>',
    rows: [{date: '2020-03-24', status: 'cancelled'}],
  },
  {
    name: 'colons between all',
    html: '<ul><li>24 March 2020: 13:30: City Hall</li></ul>',
    rows: [{date: '2020-03-24', start: '13:30', venue: {name: 'City Hall'}}],
  },
  {
    name: 'a column for each session',
    html: '<table><thead><tr><th>Date</th><th>Public session</th><th>Private session</th></tr></thead><tbody><tr><td>24 March 2020</td><td>1.30pm - 3pm</td><td>3.15pm - 4pm</td></tr></tbody></table>',
    rows: [{date: '2020-03-24', start: '13:30', end: '15:00', held: 'part-private'}],
  },
];
