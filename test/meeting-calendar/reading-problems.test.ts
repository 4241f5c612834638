import {expect} from '@open-wc/testing';
import {parse} from '../../src/meeting-calendar/parse.js';
import {readPage} from '../../src/meeting-calendar/read-page.js';

const read = (html: string) => {
  const host = document.createElement('div');
  host.innerHTML = html;
  return parse(readPage(host));
};
const said = (html: string) =>
  read(html).problems.map(({code, path, message}) => `${code} ${path} ${message.split('got ')[1]}`);

describe('meeting-calendar: what cannot be read of a page is named', () => {
  for (const [name, html, expected] of [
    [
      'days without any year are not guessed',
      '<ul><li>Tuesday 28 January, 1.30pm</li><li>24th of March</li></ul>',
      [
        'bad-date meetings[0].date "Tuesday 28 January"',
        'bad-date meetings[1].date "24th of March"',
      ],
    ],
    [
      'a table of days without any year',
      '<table><tr><th>Date</th><th>Time</th></tr><tr><td>28 January</td><td>2pm</td></tr></table>',
      ['bad-date meetings[0].date "28 January"'],
    ],
    ...['March 2020 TBC', 'TBC March 2020', 'March 2020 – date tbc', 'March TBC'].map(
      (words): [string, string, string[]] => [
        `a month whose day is open: ${words}`,
        `<ul><li>28 January 2020</li><li>${words}</li></ul>`,
        [`bad-date meetings[1].date "${words}"`],
      ],
    ),
    [
      'a month alone in a column of dates, with its TBC elsewhere',
      '<table><tr><th>Date</th><th>Time</th><th>Venue</th></tr><tr><td>28 January 2020</td><td>2pm</td><td></td></tr><tr><td>March 2020</td><td>TBC</td><td>TBC</td></tr><tr><td>To be confirmed</td><td></td><td></td></tr></table>',
      ['bad-date meetings[1].date "March 2020"', 'bad-date meetings[2].date "To be confirmed"'],
    ],
    [
      'a date with the month first in numbers, which is none here',
      '<ul><li>28 January 2020</li><li>03/24/2020 2pm</li></ul>',
      ['bad-date meetings[1].date "03/24/2020"'],
    ],
  ] as [string, string, string[]][])
    it(name, () => {
      expect(said(html)).to.deep.equal(expected);
    });

  it('has nothing to say of days whose year a heading tells', () => {
    expect(said('<h3>2020</h3><ul><li>28 January</li></ul>')).to.deep.equal([]);
  });

  describe('the words above the element', () => {
    let place: HTMLElement;
    beforeEach(() => {
      place = document.createElement('main');
      document.body.append(place);
    });
    afterEach(() => {
      place.remove();
    });
    const below = (above: string, html: string, attributes = '') => {
      place.innerHTML = `${above}<div><section data-test ${attributes}>${html}</section></div>`;
      return parse(readPage(place.querySelector('[data-test]')!)).model?.meetings;
    };
    const list = '<ul><li>28 January</li><li>24 March</li></ul>';

    it('tell the year and the committee', () => {
      const rows = [{date: '2020-01-28'}, {date: '2020-03-24'}];
      expect(below('<h2>Meeting dates 2020</h2>', list)).to.deep.equal(rows);
      expect(below('<h1>Audit Committee</h1><h2>2020</h2>', list)).to.deep.equal(
        rows.map((row) => ({...row, committee: 'Audit Committee'})),
      );
      expect(below('', list, 'heading="Meetings in 2020"')).to.deep.equal(rows);
    });

    it('do not count where a nearer heading, or the row, says another', () => {
      expect(below('<h2>Meeting dates 2020</h2>', `<h3>2021</h3>${list}`)).to.deep.equal([
        {date: '2021-01-28'},
        {date: '2021-03-24'},
      ]);
      expect(
        below('<h2>Report 2019</h2>', '<p>26 November 2020</p><p>28 January</p>'),
      ).to.deep.equal([{date: '2020-11-26'}, {date: '2021-01-28'}]);
    });

    it('are those above: not below, nor of a section that has ended, nor of a menu', () => {
      for (const above of [
        '<h2>Meeting dates 2020</h2><h2>Our members</h2>',
        '<nav><h2>Meeting dates 2020</h2></nav>',
        '<article><h2>News of 2020</h2></article>',
      ])
        expect(below(above, list), above).to.equal(undefined);
    });

    it('give the year in the title of the page', () => {
      const {title} = document;
      document.title = 'Governing Body meetings 2019/20 | NHS Norwich CCG';
      const rows = below('', list);
      document.title = title;
      expect(rows).to.deep.equal([{date: '2020-01-28'}, {date: '2020-03-24'}]);
    });
  });
});
