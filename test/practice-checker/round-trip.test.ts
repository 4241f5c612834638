import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {toHTML} from '../../src/practice-checker/export.js';
import {parse} from '../../src/practice-checker/parse.js';
import {readPage} from '../../src/practice-checker/read-page.js';
import {norwichPractices} from '../../stories/examples/norwich-practices.js';

const read = (html: string) => {
  const host = document.createElement('div');
  host.innerHTML = html;
  return parse(readPage(host));
};

/** Words that readers trip over, beside plain letters. */
const text = fc.oneof(
  fc.string({minLength: 1}),
  fc.constantFrom(
    'The Surgery',
    'Tel: 01603 250660',
    'Closed',
    'Closed on Sunday Ltd',
    'Oak, Ash & Elm',
    'NR5 8AD',
    'D82040',
    'Fax: 1',
    'www.oak.nhs.uk',
    '12',
    'Email',
    'Map',
    '<b>Bold</b>',
    '"quoted"',
    'A - B',
    'Name: Oak',
    'Branch: Elm',
    'x website',
    'NORWICH',
  ),
);
const code = fc.stringMatching(/^[A-Z]\d{5}$/);
const postcode = fc.constantFrom('NR5 8AD', 'sw1a1aa', 'N1 9GU', 'bad');
const place = {address: fc.array(text, {maxLength: 4}), postcode};
const practice = fc.record(
  {
    name: text,
    code,
    aliases: fc.array(text, {maxLength: 2}),
    ...place,
    telephone: fc.oneof(text, fc.constantFrom('01603 250660', '020 3417 7565', '(01603) 250660')),
    website: fc.oneof(text, fc.webUrl(), fc.constant('/oak')),
    organisation: fc.constantFrom('06W', '06Y'),
    branches: fc.array(fc.record({name: text, ...place}, {requiredKeys: ['name']}), {maxLength: 2}),
    status: fc.constantFrom('open', 'closed', 'dormant'),
    closed: fc.constantFrom('2019-03-31', '2019-03', '2019'),
    successor: code,
    location: fc.record({
      lat: fc.double({noNaN: true, min: -90, max: 90}),
      lon: fc.double({noNaN: true, min: -180, max: 180}),
    }),
    notes: text,
  },
  {requiredKeys: ['name']},
);

describe('practice checker: what goes out comes back', () => {
  it('reads back the rows of every model from its HTML', () => {
    fc.assert(
      fc.property(
        fc.array(practice, {minLength: 1, maxLength: 4}),
        fc.boolean(),
        (practices, named) => {
          const {model} = parse({
            practices,
            ...(named && {organisation: {code: '06W', name: 'NHS Norwich CCG'}}),
          });
          if (!model?.practices.length) return;
          const back = read(toHTML(model)).model?.practices;
          expect(JSON.parse(JSON.stringify(back))).to.deep.equal(
            JSON.parse(JSON.stringify(model.practices)),
          );
        },
      ),
      {numRuns: 1500},
    );
  });

  it('gives Norwich back, with the names of its neighbours', () => {
    const {model} = parse(norwichPractices);
    const html = toHTML(model!);
    const back = read(html).model!;
    expect(back.practices).to.deep.equal(model!.practices);
    expect(back.organisations).to.deep.include({
      code: '06Y',
      name: 'NHS South Norfolk CCG',
      url: 'https://www.southnorfolkccg.nhs.uk/',
    });
  });

  it('keeps members apart from neighbours, whatever the bodies are called', () => {
    for (const organisation of [
      {name: 'NHS Norwich Clinical Commissioning Group', code: '06W', kind: 'CCG'},
      {name: 'NHS Norwich CCG', code: '06W', kind: 'CCG'},
      {name: 'Castle Medical Group', code: '06W'},
      undefined,
    ]) {
      const {model} = parse({
        organisation,
        organisations: [{code: '06Y', name: 'South Norfolk Medical Group'}],
        practices: [{name: 'Bay', organisation: '06Y'}, {name: 'Ivy'}, {name: 'Fir Surgery'}],
      });
      const html = toHTML(model!);
      expect(html).not.to.match(/<h3[^>]*><\/h3>/);
      expect(read(html).model!.practices).to.deep.equal([
        {name: 'Bay', organisation: '06Y'},
        {name: 'Ivy'},
        {name: 'Fir Surgery'},
      ]);
    }
  });

  it('writes no exact value where the words give it back, so that an edit of the words counts', () => {
    const html = toHTML({
      practices: [
        {
          name: 'Oak Street Medical Practice',
          address: ['Oak Street', 'Norwich'],
          postcode: 'NR3 3DL',
          telephone: '01603 613431',
        },
      ],
    });
    expect(html).not.to.contain('data-ccg');
    expect(
      read(html.replace('>Oak Street<', '>Elm Street<')).model!.practices[0]!.address,
    ).to.deep.equal(['Elm Street', 'Norwich']);
  });

  it('shows markup in text as text', () => {
    expect(toHTML({practices: [{name: '<img src=x onerror=alert(1)>'}]})).not.to.contain('<img');
  });
});

describe('practice checker: whatever it is given', () => {
  it('never throws on any JSON, and keeps the good row', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), {maxLength: 4}), fc.jsonValue(), (rows, other) => {
        const {model} = parse({
          practices: [...rows, {name: 'Castle Partnership', code: 'd82011'}],
          organisations: other,
          organisation: other,
        });
        expect(model!.practices).to.deep.include({name: 'Castle Partnership', code: 'D82011'});
        expect(() => parse(other)).not.to.throw();
      }),
    );
  });

  it('never throws on any HTML, and keeps the good row', () => {
    const part = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '<p>',
        '</p>',
        '<ul>',
        '<li>',
        '</li>',
        '</ul>',
        '<table>',
        '<tr>',
        '<td>',
        '<th>',
        '<br>',
        '<h3>',
        '</h3>',
        '<dl>',
        '<dt>',
        '<dd>',
        '<a href="#a">',
        '</a>',
        '<strong>',
        'Tel: 01603 250660',
        'Oak Surgery',
        'NR5 8AD',
        'Closed',
      ),
    );
    fc.assert(
      fc.property(fc.array(part, {maxLength: 20}), (parts) => {
        const html = `<div>${parts.join('')}</div></table></div><ul><li>Castle Partnership, NR4 6NE</li></ul>`;
        // A tag or an attribute that nobody ended takes the row in: then the page has none.
        const page = new DOMParser().parseFromString(html, 'text/html');
        fc.pre(page.body.textContent.includes('Castle Partnership, NR4 6NE'));
        const {model} = read(html);
        expect(model!.practices.some(({name}) => name.includes('Castle Partnership'))).to.be.true;
      }),
      {numRuns: 400},
    );
  });

  it('keeps the good row in a list inside a table inside a list', () => {
    const {model} = read(
      '<div><ul><table><th><table></div></table></div><ul><li>Castle Partnership, NR4 6NE</li></ul>',
    );
    expect(model!.practices.map(({name}) => name)).to.deep.equal(['Castle Partnership']);
  });

  it('reads a long line in no time', () => {
    const start = performance.now();
    read(
      `<p>${'0 '.repeat(40_000)}</p><p>${'Tel ('.repeat(20_000)}</p><p>${'A1 '.repeat(30_000)}</p>`,
    );
    for (const part of [
      ', ',
      '( ',
      '– ',
      '.',
      'also at ',
      'Dr A, ',
      'a@',
      'F 0',
      'closed ',
      'is ',
      'now part of ',
      'temporarily closed ',
      'Main: ',
      '(branch ',
      'not taking ',
    ])
      read(`<ul><li>Oak Surgery ${part.repeat(20_000 / part.length)}</li></ul>`);
    expect(performance.now() - start).to.be.below(4000);
  });

  it('keeps a practice whose place is none, without the place', () => {
    const places = [
      {lat: 999, lon: 1.28},
      {lat: 52.62, lon: -180.1},
      {lat: 52.62},
      {lat: '52.62', lon: 'x'},
      {lat: '52.62', lon: 1.28},
    ];
    const {model, problems} = parse({
      practices: places.map((location) => ({name: 'Oak Surgery', location})),
    });
    expect(model!.practices).to.deep.equal([
      {name: 'Oak Surgery'},
      {name: 'Oak Surgery'},
      {name: 'Oak Surgery'},
      {name: 'Oak Surgery'},
      {name: 'Oak Surgery', location: {lat: 52.62, lon: 1.28}},
    ]);
    expect(problems.map(({code, path}) => `${code} ${path}`)).to.deep.equal([
      'bad-number practices[0].location.lat',
      'bad-number practices[1].location.lon',
      'missing practices[2].location.lon',
      'bad-number practices[3].location.lon',
    ]);
  });

  it('takes an address in one cell, and refuses postcodes and codes of no form', () => {
    const {model, problems} = parse({
      practices: [
        {
          name: ' Oak  Surgery ',
          address: 'Oak Street, Norwich',
          aliases: ['The Oak'],
          postcode: 'n.r.5 8-ad',
          code: 'd82040',
        },
        {name: 'Elm', postcode: 'Norwich', code: '!'},
      ],
    });
    expect(model!.practices).to.deep.equal([
      {
        name: 'Oak Surgery',
        address: ['Oak Street', 'Norwich'],
        aliases: ['The Oak'],
        postcode: 'NR5 8AD',
        code: 'D82040',
      },
      {name: 'Elm'},
    ]);
    expect(problems.map(({path}) => path).sort()).to.deep.equal([
      'practices[1].code',
      'practices[1].postcode',
    ]);
  });

  it('writes a day of closing to come as one, and a month without "on"', () => {
    const rows = ['2019-03-31', '2019-03', '2040-06-30', '2040-06'].map((closed) => ({
      name: 'Oak Surgery',
      closed,
    }));
    const written = toHTML({practices: rows}, '2020-01-31');
    for (const words of [
      'Closed on 31 March 2019',
      'Closed in March 2019',
      'Closes on 30 June 2040',
      'Closes in June 2040',
    ])
      expect(written).to.contain(words);
    expect(read(written).model!.practices).to.deep.equal(rows);
  });
});
