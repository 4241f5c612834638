import {at, audit, board, day, off, p, written, type WrittenCase} from './written-case.js';

/** Pieces of pages whose meetings stand in headings, paragraphs and blocks. */
export const pagesInParagraphs: WrittenCase[] = [
  written(
    'bold days, lines below',
    '<p><strong>Tuesday 12 January 2027</strong><br>2.00pm to 4.30pm<br>Jubilee Room, Kings Centre, King Street, Norwich, NR1 1PH</p><p><strong>Tuesday 9 March 2027</strong><br>CANCELLED</p>',
    {
      date: '2027-01-12',
      weekday: 'tuesday',
      start: '14:00',
      end: '16:30',
      ...at('Jubilee Room, Kings Centre, King Street, Norwich, NR1 1PH'),
    },
    {date: '2027-03-09', weekday: 'tuesday', ...off},
  ),
  written(
    'month first, one moved',
    '<h2>Primary Care Committee 2027</h2><p>January 19, March 16, May 18 (moved to May 25), July 20</p>',
    ...[
      day('2027-01-19'),
      day('2027-03-16'),
      day('2027-05-18', {status: 'moved', movedTo: '2027-05-25'}),
      day('2027-07-20'),
    ].map((r) => ({...r, committee: 'Primary Care Committee'})),
  ),
  written(
    'two sentences',
    '<p>The meeting planned for 20 May 2027 will not now take place. The next meeting will be on 15 July 2027 at 9.30am in the Boardroom.</p>',
    day('2027-05-20', off),
    day('2027-07-15', {start: '09:30', ...at('the Boardroom')}),
  ),
  written(
    'who may come, day by day',
    '<p>Governing Body: 26/01/2027 (public), 23/02/2027 (private), 30/03/2027 (public)</p>',
    ...[
      day('2027-01-26', {held: 'public'}),
      day('2027-02-23', {held: 'private'}),
      day('2027-03-30', {held: 'public'}),
    ].map((r) => ({...r, committee: 'Governing Body'})),
  ),
  written(
    'days between strokes',
    '<p>Meeting dates for 2027 – 28 Jan / 25 Mar / 27 May / 22 Jul. All at 9.30am, Endeavour House.</p>',
    ...['2027-01-28', '2027-03-25', '2027-05-27', '2027-07-22'].map((d) =>
      day(d, {start: '09:30', ...at('Endeavour House')}),
    ),
  ),
  written(
    'a tile with labels',
    '<div><h4>Audit and Risk Committee</h4><p>When: 21 April 2027, 10:00 – 12:00</p><p>Where: Room 2.14, County Hall</p><p>Contact: <a href="mailto:jane@x.nhs.uk">jane@x.nhs.uk</a></p></div>',
    {
      date: '2027-04-21',
      committee: 'Audit and Risk Committee',
      start: '10:00',
      end: '12:00',
      ...at('Room 2.14, County Hall'),
      booking: {email: 'jane@x.nhs.uk'},
    },
  ),
  written(
    'a rule, its days, and a month without',
    '<p>Meetings are held on the second Tuesday of the month at 6.30pm at Wymondham Library: 12 January, 9 February, 9 March 2027 (no meeting in April).</p>',
    day('2027-01-12', {start: '18:30', ...at('Wymondham Library')}),
    day('2027-02-09', {start: '18:30', ...at('Wymondham Library')}),
    day('2027-03-09', {start: '18:30', ...at('Wymondham Library'), notes: 'no meeting in April'}),
  ),
  written(
    'typed with a typewriter',
    '<pre>26/01/2027  13:30  Civic Suite\n30/03/2027  13:30  Civic Suite</pre>',
    day('2027-01-26', {start: '13:30', ...at('Civic Suite')}),
    day('2027-03-30', {start: '13:30', ...at('Civic Suite')}),
  ),
  written(
    'two sentences on the place',
    '<p>Our next meeting in public is on Wednesday 19 May 2027. It starts at 1.30pm and will be held at Bawburgh Village Hall.</p>',
    {
      date: '2027-05-19',
      weekday: 'wednesday',
      held: 'public',
      start: '13:30',
      ...at('Bawburgh Village Hall'),
    },
  ),
  written(
    'a button for each',
    '<div><p>28 April 2027 – Governing Body</p><a class="button" href="/gb/april.pdf">View agenda</a></div><div><p>26 May 2027 – Governing Body</p><a class="button" href="/gb/may.pdf">View agenda</a></div>',
    {
      date: '2027-04-28',
      committee: 'Governing Body',
      documents: [{title: 'View agenda', url: '/gb/april.pdf', type: 'agenda', format: 'pdf'}],
    },
    {
      date: '2027-05-26',
      committee: 'Governing Body',
      documents: [{title: 'View agenda', url: '/gb/may.pdf', type: 'agenda', format: 'pdf'}],
    },
  ),
  written(
    'webinar link and phone',
    '<p>Thursday 22 April 2027, 2pm – <a href="https://teams.microsoft.com/l/meetup-join/x">Join on Teams</a> or call 020 7946 0000</p>',
    {
      date: '2027-04-22',
      weekday: 'thursday',
      start: '14:00',
      join: 'https://teams.microsoft.com/l/meetup-join/x',
      booking: {telephone: '020 7946 0000'},
    },
  ),
  written(
    'minutes of the last',
    '<p><a href="/min.pdf">Minutes of the meeting held on 12 January 2027</a></p><p>Next meeting 9 March 2027 at 2pm</p>',
    day('2027-03-09', {start: '14:00'}),
  ),
  written(
    'a year in the middle',
    '<p><b>Dates</b>: 11 Jan, 8 Feb 2027, 8 Mar, 12 Apr</p>',
    ...['2027-01-11', '2027-02-08', '2027-03-08', '2027-04-12'].map((d) => day(d)),
  ),
  written(
    'lines of a paragraph, one in italics',
    '<h2>Future meetings</h2><p>Tuesday 13 April 2027 at 1pm<br>Tuesday 8 June 2027 at 1pm – <em>this meeting has been cancelled</em><br>Tuesday 10 August 2027 at 1pm</p>',
    {date: '2027-04-13', weekday: 'tuesday', start: '13:00'},
    {date: '2027-06-08', weekday: 'tuesday', start: '13:00', ...off},
    {date: '2027-08-10', weekday: 'tuesday', start: '13:00'},
  ),
  written(
    'off, and the next, in two sentences',
    '<p>Please note the meeting scheduled for 24 February 2027 has been cancelled. The next meeting is 24 March 2027.</p>',
    day('2027-02-24', off),
    day('2027-03-24'),
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
    'a card grid of tiles with day, month and year apart',
    '<div class="tiles"><div class="tile"><span>26</span> <span>Jan</span> <span>2027</span><h4>Governing Body</h4><p>2pm, City Hall</p></div><div class="tile"><span>23</span> <span>Mar</span> <span>2027</span><h4>Governing Body</h4><p>2pm, City Hall</p></div></div>',
    day('2027-01-26', {...board, start: '14:00', ...at('City Hall')}),
    day('2027-03-23', {...board, start: '14:00', ...at('City Hall')}),
  ),
  written(
    'a sentence with two bodies',
    p('The Governing Body meets on 26 January 2027 and the Audit Committee on 14 January 2027.'),
    day('2027-01-26', board),
    day('2027-01-14', audit),
  ),
  written(
    'one cancelled among the days of a sentence',
    p('Meetings: 26 January 2027, 23 March 2027 (cancelled), 25 May 2027'),
    day('2027-01-26'),
    day('2027-03-23', off),
    day('2027-05-25'),
  ),
  written(
    'who to ask',
    p(
      '26 January 2027, 2pm. To attend please email <a href="mailto:gb@x.nhs.uk">gb@x.nhs.uk</a> by 22 January 2027.',
    ),
    day('2027-01-26', {start: '14:00', booking: {email: 'gb@x.nhs.uk', by: '2027-01-22'}}),
  ),
  written(
    'time only once for three dates',
    p('2pm at City Hall on the following dates: 26 January 2027, 23 March 2027 and 25 May 2027.'),
    day('2027-01-26', {start: '14:00', ...at('City Hall')}),
    day('2027-03-23', {start: '14:00', ...at('City Hall')}),
    day('2027-05-25', {start: '14:00', ...at('City Hall')}),
  ),
  written(
    'a news item with its own date',
    '<article><h3>Governing Body meeting</h3><p>Posted on 4 January 2027</p><p>The next meeting takes place on Tuesday 26 January 2027 at 2pm.</p></article>',
    day('2027-01-26', {...board, weekday: 'tuesday', start: '14:00'}),
  ),
  written(
    'an ordinal day in words',
    p('Our next meeting will be on the 26th of January 2027, starting at 2 o’clock.'),
    day('2027-01-26', {start: '14:00'}),
  ),
  written(
    'a heading for each body with a sentence',
    `<h3>Audit Committee</h3>${p('The committee next meets on Thursday 14 January 2027 at 10am.')}<h3>Governing Body</h3>${p('The Governing Body next meets on Tuesday 26 January 2027 at 2pm.')}`,
    day('2027-01-14', {...audit, weekday: 'thursday', start: '10:00'}),
    day('2027-01-26', {...board, weekday: 'tuesday', start: '14:00'}),
  ),
  written(
    'where and when as labels',
    p(
      '<strong>When:</strong> Tuesday 26 January 2027, 2pm to 4pm<br><strong>Where:</strong> City Hall, Norwich',
    ),
    day('2027-01-26', {
      weekday: 'tuesday',
      start: '14:00',
      end: '16:00',
      ...at('City Hall, Norwich'),
    }),
  ),
  written(
    'the meeting scheduled for a day has been cancelled',
    p(
      'The meeting scheduled for Tuesday 26 January 2027 has been cancelled.',
      'The next meeting will be on Tuesday 23 March 2027.',
    ),
    day('2027-01-26', {weekday: 'tuesday', ...off}),
    day('2027-03-23', {weekday: 'tuesday'}),
  ),
  written(
    'Thursdays in a list of months',
    `<h2>2027</h2>${p('Thursdays at 10am: 14 January, 11 March, 13 May')}`,
    day('2027-01-14', {weekday: 'thursday', start: '10:00'}),
    day('2027-03-11', {weekday: 'thursday', start: '10:00'}),
    day('2027-05-13', {weekday: 'thursday', start: '10:00'}),
  ),
  written(
    'no longer going ahead, with thanks',
    p(
      '26 January 2027, 2pm, City Hall – this meeting is no longer going ahead. Thank you for your patience.',
    ),
    day('2027-01-26', {
      start: '14:00',
      ...at('City Hall'),
      ...off,
      notes: 'Thank you for your patience',
    }),
  ),
];
