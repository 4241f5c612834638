/** The two yardsticks: all rows in one table by `innerHTML`, and a plain list that lays out little. */
import {words} from './documents-data.js';

const haystack = (item) => `${item.title} ${item.committee} ${item.type}`.toLowerCase();

/** One string, one table; filtered by hiding rows. */
export function htmlTable() {
  let rows;
  return {
    render(root, documents) {
      const items = documents.map(words);
      root.innerHTML = `<table><thead><tr><th>Title<th>File<th>Date<th>Committee<th>Type</thead><tbody>${items
        .map(
          ({title, url, file, date, committee, type}) =>
            `<tr><td><a href="${url}">${title}</a></td><td>${file}</td><td>${date}</td><td>${committee}</td><td>${type}</td></tr>`,
        )
        .join('')}</tbody></table>`;
      const elements = root.querySelectorAll('tbody tr');
      rows = items.map((item, index) => [haystack(item), elements[index]]);
    },
    filter(word) {
      for (const [text, row] of rows) row.hidden = !text.includes(word);
    },
    shown: () => rows.filter(([, row]) => !row.hidden).length,
  };
}

const GROUP = 50;
const HEIGHT = 24;

function make(name, parent, text = '') {
  const element = document.createElement(name);
  if (text) element.textContent = text;
  parent.append(element);
  return element;
}

/**
 * Groups of 50 that the browser lays out only near the screen, with what the element shows of each
 * document; filtered by hiding. A group that is not laid out has the height that its rows would need.
 */
export function plainList() {
  let groups;
  const reserve = (element, count) => {
    element.style.containIntrinsicBlockSize = `auto ${count * HEIGHT}px`;
    element.hidden = !count;
  };
  return {
    render(root, documents) {
      const whole = document.createDocumentFragment();
      groups = [];
      documents.forEach((row, index) => {
        if (index % GROUP === 0) {
          const element = make('ul', whole);
          element.className = 'group';
          groups.push({element, items: []});
        }
        const {element, items} = groups.at(-1);
        const item = words(row);
        const li = make('li', element);
        make('a', li, `${item.title} (${item.file})`).href = item.url;
        make('span', li, item.committee);
        make('span', li, item.date);
        items.push([haystack(item), li]);
      });
      for (const {element, items} of groups) reserve(element, items.length);
      root.append(whole);
    },
    filter(word) {
      for (const {element, items} of groups) {
        let count = 0;
        for (const [text, li] of items) {
          li.hidden = !text.includes(word);
          if (!li.hidden) count++;
        }
        reserve(element, count);
      }
    },
    shown: () => groups.flatMap(({items}) => items).filter(([, li]) => !li.hidden).length,
  };
}
