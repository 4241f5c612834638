/** Parts of the page that nobody sees, and buttons that open them or have nothing to do with them. */
import {table, type PageCase} from './page-case.js';

const SEEN = table('Quarter|Received|In time\nQ1|10|9', '2019/20');
const AWAY = table('Quarter|Received|In time\nQ1|99|98', '2018/19');
const seen = '2019/20 | Q1 | quarter 1 | inTime 9, received 10';
const away = '2018/19 | Q1 | quarter 1 | inTime 98, received 99';
const one = (says: string, markup: string, ...lines: string[]): PageCase => ({says, markup, lines});

export const partsUnseen: PageCase[] = [
  one(
    'a button to print lets no hidden table in',
    `<button type="button">Print this page</button>${SEEN}<p>Contact us</p><div hidden>${AWAY}</div>`,
    seen,
  ),
  one(
    'nor does a search',
    `<form><input><button>Search</button></form>${SEEN}<div style="display:none">${AWAY}</div>`,
    seen,
  ),
  one(
    'nor a button that opens another part',
    `<button aria-controls="menu" aria-expanded="false">Show menu</button><ul id="menu" hidden><li>Home</li></ul>${SEEN}<div hidden>${AWAY}</div>`,
    seen,
  ),
  one(
    'a button right before it opens it, whatever it says',
    `${SEEN}<p><button>2018 to 2019</button></p><div hidden>${AWAY}</div>`,
    seen,
    away,
  ),
  one(
    'a button that says so opens it from afar',
    `<button>Show earlier years</button>${SEEN}<p>Text</p><div hidden>${AWAY}</div>`,
    seen,
    away,
  ),
  one(
    'a script names the part in the button',
    `<button onclick="toggle('old')">+</button>${SEEN}<p>Text</p><div id="old" style="display:none">${AWAY}</div>`,
    seen,
    away,
  ),
  one(
    'buttons that sort a table let none of its hidden rows in',
    '<table><caption>2019/20</caption><thead><tr><th><button>Quarter</button></th><th><button>Received</button></th></tr></thead><tbody><tr><td>Q1</td><td>10</td></tr><tr hidden><td>Q2</td><td>99</td></tr></tbody></table>',
    '2019/20 | Q1 | quarter 1 | received 10',
  ),
];
