import {at, audit, board, day, off, p, pdf, written, type WrittenCase} from './written-case.js';

/** Headings, paragraphs and blocks of meetings as most editors make them. */
export const ordinaryParagraphs: WrittenCase[] = [
  written(
    'paragraphs with br, one meeting each',
    `<p>Thursday 14 January 2027<br>1.30pm – 3.30pm<br>Committee Room 2, County Hall</p><p>Thursday 11 March 2027<br>1.30pm – 3.30pm<br>Committee Room 2, County Hall</p>`,
    day('2027-01-14', {
      weekday: 'thursday',
      start: '13:30',
      end: '15:30',
      ...at('Committee Room 2, County Hall'),
    }),
    day('2027-03-11', {
      weekday: 'thursday',
      start: '13:30',
      end: '15:30',
      ...at('Committee Room 2, County Hall'),
    }),
  ),
  written(
    'a sentence with the next meeting and how to join',
    `<p>The next Governing Body meeting will be held in public on Tuesday 26 January 2027 from 1.30pm to 4pm via Microsoft Teams. <a href="https://teams.microsoft.com/l/meetup-join/1">Join the meeting</a>.</p>`,
    day('2027-01-26', {
      weekday: 'tuesday',
      start: '13:30',
      end: '16:00',
      held: 'public',
      ...board,
      ...at('Microsoft Teams'),
      join: 'https://teams.microsoft.com/l/meetup-join/1',
    }),
  ),
  written(
    'dates in one sentence',
    `<h3>Audit Committee</h3><p>The committee will meet on 14 January, 15 April, 15 July and 14 October 2027 at 9.30am.</p>`,
    ...['2027-01-14', '2027-04-15', '2027-07-15', '2027-10-14'].map((date) =>
      day(date, {start: '09:30', ...audit}),
    ),
  ),
  written(
    'venue and time paragraphs below a heading of the day',
    `<h3>Tuesday 23 February 2027</h3><p>Time: 14:00 to 16:30</p><p>Venue: The Guildhall, Market Street, Dereham NR19 1AB</p><p>Questions from the public should be sent by 12 noon on Friday 19 February 2027.</p><p><a href="/agenda.pdf">Agenda (PDF, 120KB)</a></p>`,
    day('2027-02-23', {
      weekday: 'tuesday',
      start: '14:00',
      end: '16:30',
      ...at('The Guildhall, Market Street, Dereham NR19 1AB'),
      questionsBy: '2027-02-19T12:00',
      documents: [pdf('Agenda', '/agenda.pdf', {type: 'agenda', size: 122880})],
    }),
  ),
  written(
    'dash list typed in a paragraph',
    `<p>2027 dates:<br>- 21 January<br>- 18 March<br>- 20 May (venue tbc)</p>`,
    day('2027-01-21'),
    day('2027-03-18'),
    day('2027-05-20'),
  ),
  written(
    'details of an ICB board with livestream',
    `<div class="event"><h3>ICB Board meeting in public</h3><p><strong>When:</strong> Wednesday 27 January 2027, 10.00am – 1.00pm</p><p><strong>Where:</strong> The Forum, Millennium Plain, Norwich NR2 1TF</p><p><a href="https://www.youtube.com/watch?v=1">Watch the recording</a></p></div>`,
    day('2027-01-27', {
      weekday: 'wednesday',
      start: '10:00',
      end: '13:00',
      held: 'public',
      committee: 'ICB Board',
      ...at('The Forum, Millennium Plain, Norwich NR2 1TF'),
      recording: 'https://www.youtube.com/watch?v=1',
    }),
  ),
  written(
    'times before the venue in brackets and contact',
    `<p>Patient Forum: Monday 18 January 2027 (10:30-12:30), Quaker Meeting House. To book a place email <a href="mailto:forum@nhs.net">forum@nhs.net</a>.</p>`,
    day('2027-01-18', {
      weekday: 'monday',
      start: '10:30',
      end: '12:30',
      committee: 'Patient Forum',
      ...at('Quaker Meeting House'),
      booking: {email: 'forum@nhs.net'},
    }),
  ),
  written(
    'a Drupal view with time elements',
    `<div class="view-content"><div class="views-row"><span class="date-display-single"><time datetime="2027-01-26T13:30:00Z">26 January 2027 - 1:30pm</time></span> <h3><a href="/gb-26-jan">Governing Body meeting</a></h3><p>City Hall, Norwich</p></div><div class="views-row"><span class="date-display-single"><time datetime="2027-03-23T13:30:00Z">23 March 2027 - 1:30pm</time></span> <h3><a href="/gb-23-mar">Governing Body meeting</a></h3><p>King’s Lynn Town Hall</p></div></div>`,
    day('2027-01-26', {
      start: '13:30',
      ...board,
      ...at('City Hall, Norwich'),
      documents: [{title: 'Governing Body meeting', url: '/gb-26-jan'}],
    }),
    day('2027-03-23', {
      start: '13:30',
      ...board,
      ...at('King’s Lynn Town Hall'),
      documents: [{title: 'Governing Body meeting', url: '/gb-23-mar'}],
    }),
  ),
  written(
    'fields with labels in spans',
    `<div class="item"><div><span class="label">Date</span><span class="value">Thursday 21 January 2027</span></div><div><span class="label">Time</span><span class="value">9:00am - 11:00am</span></div><div><span class="label">Location</span><span class="value">Ground Floor Meeting Room, Woodside House</span></div></div>`,
    day('2027-01-21', {
      weekday: 'thursday',
      start: '09:00',
      end: '11:00',
      ...at('Ground Floor Meeting Room, Woodside House'),
    }),
  ),
  written(
    'leaders of dots',
    p(
      'Tuesday 12 January 2027 ........ 2.00 pm ........ Board Room',
      'Tuesday 9 March 2027 ........ 2.00 pm ........ Board Room',
    ),
    day('2027-01-12', {weekday: 'tuesday', start: '14:00', ...at('Board Room')}),
    day('2027-03-09', {weekday: 'tuesday', start: '14:00', ...at('Board Room')}),
  ),
  written(
    'a list pasted from Word',
    `<p class="MsoListParagraph"><span style="font-family:Symbol">·<span>&nbsp;&nbsp;&nbsp; </span></span>Weds 20<sup>th</sup> January 2027 – 1pm</p><p class="MsoListParagraph"><span style="font-family:Symbol">·<span>&nbsp;&nbsp;&nbsp; </span></span>Weds 17<sup>th</sup> March 2027 – 1pm</p>`,
    day('2027-01-20', {weekday: 'wednesday', start: '13:00'}),
    day('2027-03-17', {weekday: 'wednesday', start: '13:00'}),
  ),
  written(
    'a rule, then the days in short',
    `<p>The Planning Group meets on alternate Tuesdays at 9.30am.</p><p>2027: 12 Jan, 26 Jan, 9 Feb, 23 Feb</p>`,
    ...['2027-01-12', '2027-01-26', '2027-02-09', '2027-02-23'].map((date) =>
      day(date, {start: '09:30', committee: 'Planning Group'}),
    ),
  ),
  written(
    'bars and links behind a bold day',
    `<p><strong>26 January 2027</strong> | 1.30pm | <a href="/a.pdf">Agenda</a> | <a href="/p.pdf">Papers</a></p><p><strong>23 March 2027</strong> | 1.30pm | Papers to follow</p>`,
    day('2027-01-26', {
      start: '13:30',
      documents: [
        pdf('Agenda', '/a.pdf', {type: 'agenda'}),
        pdf('Papers', '/p.pdf', {type: 'papers'}),
      ],
    }),
    day('2027-03-23', {start: '13:30', notes: 'Papers to follow'}),
  ),
  written(
    'all in one paragraph, places in brackets',
    `<p>Dates of future Board meetings: 28 January 2027 (Ipswich), 25 March 2027 (Bury St Edmunds), 27 May 2027 (Lowestoft). All meetings begin at 9.15am.</p>`,
    day('2027-01-28', {start: '09:15', committee: 'Board', ...at('Ipswich')}),
    day('2027-03-25', {start: '09:15', committee: 'Board', ...at('Bury St Edmunds')}),
    day('2027-05-27', {start: '09:15', committee: 'Board', ...at('Lowestoft')}),
  ),
  written(
    'an address over several lines below',
    `<p><strong>Date:</strong> Wednesday 10 February 2027</p><p><strong>Time:</strong> 5.30pm for 6pm</p><p><strong>Venue:</strong><br>The Assembly House<br>Theatre Street<br>Norwich<br>NR2 1RQ</p>`,
    day('2027-02-10', {
      weekday: 'wednesday',
      start: '18:00',
      ...at('The Assembly House, Theatre Street, Norwich, NR2 1RQ'),
    }),
  ),
  written(
    'in words of an email newsletter',
    `<p>Hello all,</p><p>Our next Patient Forum is on Thursday 4th February at 6pm in the Millennium Library. After that we meet on Thursday 1st April 2027 at the same time and place.</p>`,
    day('2027-02-04', {
      weekday: 'thursday',
      start: '18:00',
      committee: 'Patient Forum',
      ...at('the Millennium Library'),
    }),
    day('2027-04-01', {
      weekday: 'thursday',
      committee: 'Patient Forum',
      notes: 'the same time and place',
    }),
  ),
  written(
    'divs of a page builder',
    `<div class="row"><div class="col"><div class="h4">26</div><div>January 2027</div></div><div class="col"><p>Governing Body</p><p>1.30pm - 4.00pm, City Hall</p></div></div><div class="row"><div class="col"><div class="h4">23</div><div>March 2027</div></div><div class="col"><p>Governing Body</p><p>1.30pm - 4.00pm, Town Hall</p></div></div>`,
    day('2027-01-26', {start: '13:30', end: '16:00', ...board, ...at('City Hall')}),
    day('2027-03-23', {start: '13:30', end: '16:00', ...board, ...at('Town Hall')}),
  ),
  written(
    'bold word that heads paragraphs of dates',
    `<h3>Audit Committee</h3><p>12 January 2027</p><p><b>Cancelled dates</b></p><p>9 February 2027</p><p>9 March 2027</p>`,
    day('2027-01-12', audit),
    day('2027-02-09', {...audit, ...off}),
    day('2027-03-09', {...audit, ...off}),
  ),
  written(
    'lines of one paragraph, a body each',
    `<p><strong>Tuesday 26 January 2027</strong></p><p>9.30am – Quality Committee, Room 1<br>1.30pm – Governing Body, Main Hall</p>`,
    day('2027-01-26', {
      weekday: 'tuesday',
      start: '09:30',
      committee: 'Quality Committee',
      ...at('Room 1'),
    }),
    day('2027-01-26', {weekday: 'tuesday', start: '13:30', ...board, ...at('Main Hall')}),
  ),
  written(
    'a page of one notice',
    `<h2>Change to meeting date</h2><p>The Governing Body meeting due to take place on Tuesday 26 January 2027 has been rescheduled to Tuesday 2 February 2027 at 1.30pm in the Council Chamber.</p>`,
    day('2027-01-26', {
      weekday: 'tuesday',
      ...board,
      status: 'moved',
      movedTo: '2027-02-02',
      start: '13:30',
      ...at('the Council Chamber'),
    }),
  ),
  written(
    'minutes that have been published, with the next meeting',
    `<h3>Latest news</h3><p>The minutes of our 11 November 2026 meeting have been published.</p><p>The next meeting is on 13 January 2027 at 10am.</p>`,
    day('2027-01-13', {start: '10:00'}),
  ),
  written(
    'strong labels within one paragraph',
    `<p><strong>Governing Body</strong><br><strong>Date:</strong> 26 January 2027<br><strong>Time:</strong> 1.30pm<br><strong>Venue:</strong> Breckland Council Offices, Dereham</p><p><strong>Audit Committee</strong><br><strong>Date:</strong> 4 February 2027<br><strong>Time:</strong> 10am<br><strong>Venue:</strong> Teams</p>`,
    day('2027-01-26', {...board, start: '13:30', ...at('Breckland Council Offices, Dereham')}),
    day('2027-02-04', {...audit, start: '10:00', ...at('Teams')}),
  ),
  written(
    'a line through and a line below',
    `<p><s>9 February 2027, 2pm, Town Hall</s></p><p>Now 16 February 2027, 3pm, Civic Centre</p><p>9 March 2027, 2pm, Town Hall</p>`,
    day('2027-02-09', {start: '14:00', ...at('Town Hall'), ...off}),
    day('2027-02-16', {start: '15:00', ...at('Civic Centre')}),
    day('2027-03-09', {start: '14:00', ...at('Town Hall')}),
  ),
  written(
    'a page in capitals',
    `<h2>GOVERNING BODY MEETING DATES 2027</h2><p>TUESDAY 12 JANUARY 2027 – 2.00PM – TOWN HALL</p><p>TUESDAY 9 MARCH 2027 – 2.00PM – TOWN HALL</p>`,
    day('2027-01-12', {
      weekday: 'tuesday',
      start: '14:00',
      committee: 'GOVERNING BODY',
      ...at('TOWN HALL'),
    }),
    day('2027-03-09', {
      weekday: 'tuesday',
      start: '14:00',
      committee: 'GOVERNING BODY',
      ...at('TOWN HALL'),
    }),
  ),
];
