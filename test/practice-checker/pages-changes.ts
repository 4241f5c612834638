import type {ReadingCase} from './reading-cases.js';

/** What has become of practices, and what else stands on their page that is none of ours, read as NHS Norwich CCG's. */
export const CHANGE_PAGES: Record<string, ReadingCase> = {
  'merged, said in a sentence below': {
    html: `<ul><li>Castle Partnership (D82011)</li><li>Gurney Surgery (D82033)</li></ul><p>Gurney Surgery merged with Castle Partnership in April 2018.</p>`,
    practices: [
      {name: 'Castle Partnership', code: 'D82011'},
      {
        name: 'Gurney Surgery',
        code: 'D82033',
        status: 'closed',
        closed: '2018-04',
        successor: 'D82011',
      },
    ],
  },
  'merged with one that is gone from the page': {
    html: `<ul><li>Castle Partnership, NR4 6NE (merged with Gurney Surgery in 2016)</li></ul>`,
    practices: [{name: 'Castle Partnership', postcode: 'NR4 6NE', organisation: 'UNKNOWN'}],
  },
  'taken over': {
    html: `<p>Elm Surgery, NR1 1AB<br>This practice has been taken over by Oak Surgery.</p><p>Oak Surgery, NR1 1AC</p>`,
    practices: [
      {name: 'Elm Surgery', postcode: 'NR1 1AB', status: 'closed'},
      {name: 'Oak Surgery', postcode: 'NR1 1AC'},
    ],
  },
  'shut for a while': {
    html: `<table><tr><th>Practice</th><th>Status</th><th>Notes</th></tr><tr><td>Oak Surgery</td><td>Temporarily closed</td><td></td></tr><tr><td>Elm Surgery</td><td>Open</td><td>Closed until 3 June 2020 because of a flood</td></tr></table>`,
    practices: [
      {name: 'Oak Surgery', notes: 'Temporarily closed'},
      {name: 'Elm Surgery', notes: 'Closed until 3 June 2020 because of a flood'},
    ],
  },
  'practices that are not ours in a table': {
    html: `<table><tr><th>Practice</th><th>CCG</th></tr><tr><td>Oak Surgery</td><td>Norwich</td></tr><tr><td>Elm Surgery</td><td>South Norfolk</td></tr></table>`,
    practices: [{name: 'Oak Surgery'}, {name: 'Elm Surgery', organisation: '06Y'}],
  },
  'walk-in centre and hospital after practices': {
    html: `<ul><li>Oak Surgery, NR1 1AA</li><li>Norwich Walk-in Centre, NR1 3SR</li><li>Norfolk and Norwich University Hospital</li><li>Hospital Lane Surgery</li></ul>`,
    practices: [{name: 'Oak Surgery', postcode: 'NR1 1AA'}, {name: 'Hospital Lane Surgery'}],
  },
  'opticians under a bold line': {
    html: `<p><strong>Doctors</strong></p><ul><li>Oak Surgery</li></ul><p><strong>Opticians</strong></p><ul><li>Smith Eye Care Centre</li></ul>`,
    practices: [{name: 'Oak Surgery'}],
  },
  'closing days of a branch': {
    html: `<ul><li>Oak Surgery, NR1 1AA. Branch surgery at Acle closed on Thursdays.</li></ul>`,
    practices: [{name: 'Oak Surgery', postcode: 'NR1 1AA'}],
  },
  'will merge': {
    html: `<ul><li>Oak Surgery, NR1 1AA - will merge with Elm Surgery on 1 April 2030</li><li>Elm Surgery, NR1 1AB</li></ul>`,
    practices: [
      {name: 'Oak Surgery', postcode: 'NR1 1AA', closed: '2030-04-01'},
      {name: 'Elm Surgery', postcode: 'NR1 1AB'},
    ],
  },
  'patients may ask': {
    html: `<ul><li>Oak Surgery, NR1 1AA<br>Accepting new patients: No<br>Wheelchair access: Yes<br>Parking: On street</li></ul>`,
    practices: [{name: 'Oak Surgery', postcode: 'NR1 1AA'}],
  },
  'new members': {
    html: `<ul><li>Oak Surgery - NEW</li><li>Elm Surgery (new member from April 2019)</li></ul>`,
    practices: [{name: 'Oak Surgery'}, {name: 'Elm Surgery'}],
  },
  'a mark that says what it denotes': {
    html: `<p>* denotes dispensing practice</p><ul><li>Oak Surgery *</li><li>Elm Surgery</li></ul>`,
    practices: [{name: 'Oak Surgery'}, {name: 'Elm Surgery'}],
  },
};
