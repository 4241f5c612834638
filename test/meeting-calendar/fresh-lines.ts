import {at, day, grid, list, written, type WrittenCase} from './written-case.js';

const off = {status: 'cancelled'} as const;

/** A third lot of pieces of pages, written with their rows before they were read. */
export const freshLines: WrittenCase[] = [
  written(
    'lines of a paragraph, one in italics',
    '<h2>Future meetings</h2><p>Tuesday 13 April 2027 at 1pm<br>Tuesday 8 June 2027 at 1pm – <em>this meeting has been cancelled</em><br>Tuesday 10 August 2027 at 1pm</p>',
    {date: '2027-04-13', weekday: 'tuesday', start: '13:00'},
    {date: '2027-06-08', weekday: 'tuesday', start: '13:00', ...off},
    {date: '2027-08-10', weekday: 'tuesday', start: '13:00'},
  ),
  written(
    'a body and its kind in a cell',
    '<table><tr><th>Meeting</th><th>Date and time</th><th>Venue</th></tr><tr><td>Extraordinary Governing Body</td><td>Friday 12 March 2027, 9am</td><td>By Microsoft Teams</td></tr></table>',
    {
      date: '2027-03-12',
      weekday: 'friday',
      start: '09:00',
      committee: 'Governing Body',
      title: 'Extraordinary Governing Body',
      type: 'extraordinary',
      ...at('By Microsoft Teams'),
    },
  ),
  written(
    'off, and the next, in two sentences',
    '<p>Please note the meeting scheduled for 24 February 2027 has been cancelled. The next meeting is 24 March 2027.</p>',
    day('2027-02-24', off),
    day('2027-03-24'),
  ),
  written(
    'time and place open',
    list('7 July 2027 (venue to be confirmed)', '1 September 2027 (time and venue TBC)'),
    day('2027-07-07'),
    day('2027-09-01'),
  ),
  written(
    'a head without head cells',
    '<table><thead><tr><td><strong>Date</strong></td><td><strong>Start time</strong></td><td><strong>Location</strong></td></tr></thead><tbody><tr><td>Mon 14-Jun-2027</td><td>18:00</td><td>Dereham Memorial Hall</td></tr></tbody></table>',
    {date: '2027-06-14', weekday: 'monday', start: '18:00', ...at('Dereham Memorial Hall')},
  ),
  written(
    'all in a line of dashes',
    list(
      'Wednesday 21 April 2027 – 2pm to 5pm – Room 1, Beech House – <a href="/a.docx">Agenda (Word)</a> – <a href="/p.pdf">Papers</a>',
    ),
    {
      date: '2027-04-21',
      weekday: 'wednesday',
      start: '14:00',
      end: '17:00',
      ...at('Room 1, Beech House'),
      documents: [
        {title: 'Agenda', url: '/a.docx', type: 'agenda', format: 'docx'},
        {title: 'Papers', url: '/p.pdf', type: 'papers', format: 'pdf'},
      ],
    },
  ),
  written(
    'days between bars, one moved',
    '<p>2027 dates: 19 January | 16 March | 18 May (now 25 May) | 20 July</p>',
    day('2027-01-19'),
    day('2027-03-16'),
    day('2027-05-18', {status: 'moved', movedTo: '2027-05-25'}),
    day('2027-07-20'),
  ),
  written(
    'off owing to, and confirmed',
    list(
      'Thursday 15 April 2027, 10am – CANCELLED owing to lack of business',
      'Thursday 17 June 2027, 10am – Confirmed',
    ),
    {
      date: '2027-04-15',
      weekday: 'thursday',
      start: '10:00',
      ...off,
      reason: 'owing to lack of business',
    },
    {date: '2027-06-17', weekday: 'thursday', start: '10:00'},
  ),
  written(
    'a rule under a body in small letters',
    '<h3>Primary care commissioning committee</h3><p>Held quarterly, in public, on Tuesdays at 2pm.</p><ul><li>6 April 2027</li><li>6 July 2027</li></ul>',
    ...['2027-04-06', '2027-07-06'].map((d) =>
      day(d, {committee: 'Primary care commissioning committee'}),
    ),
  ),
  written(
    'labels in bold, postponed',
    '<p><strong>Date:</strong> 9 November 2027</p><p><strong>Time:</strong> Noon–2pm</p><p><strong>Place:</strong> The Forum, Millennium Plain, Norwich</p><p><strong>Status:</strong> Postponed</p>',
    {
      date: '2027-11-09',
      start: '12:00',
      end: '14:00',
      ...at('The Forum, Millennium Plain, Norwich'),
      status: 'postponed',
    },
  ),
  written(
    'years over columns',
    grid(
      ['', '2027', '2028'],
      ['Spring', '20 April', '18 April'],
      ['Autumn', '12 October', 'to be agreed'],
    ),
    day('2027-04-20', {title: 'Spring'}),
    day('2028-04-18', {title: 'Spring'}),
    day('2027-10-12', {title: 'Autumn'}),
  ),
  written(
    'doors open before',
    list('Members’ meeting 30 September 2027, 6.30pm (doors open 6pm) Assembly House'),
    {
      date: '2027-09-30',
      start: '18:30',
      title: 'Members’ meeting',
      notes: 'doors open 6pm',
      ...at('Assembly House'),
    },
  ),
];
