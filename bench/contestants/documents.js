/** Everything that shows documents, each as its own documentation says to, given the same rows. */
import {htmlTable, plainList} from './documents-by-hand.js';
import {makeDocuments, words} from './documents-data.js';
import {element, script, shownBy, stylesheet, until} from './page-parts.js';

export const makeData = makeDocuments;

const COLUMNS = {title: 'Title', file: 'File', date: 'Date', committee: 'Committee', type: 'Type'};
const anchor = ({url, title}) => `<a href="${url}">${title}</a>`;

async function ours() {
  const list = await element('document-list', 'search');
  const links = () => list.shadowRoot.querySelectorAll('a[href^="/files/"]');
  return {
    async render(root, documents) {
      list.data = {documents};
      const ready = shownBy(list);
      root.append(list);
      await ready;
      await list.updateComplete;
    },
    async filter(word) {
      const input = list.shadowRoot.querySelector('input');
      input.value = word;
      input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
      await list.updateComplete;
    },
    shown: () => [...links()].filter((link) => link.checkVisibility()).length,
  };
}

/** Ten rows at a time, which is how it comes, or all of them. */
const dataTables = (paging) => async () => {
  await stylesheet('datatables.net-dt/css/dataTables.dataTables.min.css');
  const {default: DataTable} =
    await import('/node_modules/datatables.net-dt/js/dataTables.dataTables.min.mjs');
  let table;
  return {
    render(root, documents) {
      const place = root.appendChild(document.createElement('table'));
      table = new DataTable(place, {
        data: documents.map(words),
        order: [],
        paging,
        columns: Object.entries(COLUMNS).map(([data, title]) => ({
          data,
          title,
          ...(data === 'title' && {
            render: (text, kind, row) => (kind === 'display' ? anchor(row) : text),
          }),
        })),
      });
    },
    filter: (word) => void table.search(word).draw(),
    shown: () => table.page.info().recordsDisplay,
  };
};

/** With a height, without which it keeps all rows and is many times slower. */
async function tabulator() {
  await stylesheet('tabulator-tables/dist/css/tabulator.min.css');
  const {TabulatorFull} =
    await import('/node_modules/tabulator-tables/dist/js/tabulator_esm.min.mjs');
  let table;
  return {
    async render(root, documents) {
      table = new TabulatorFull(root.appendChild(document.createElement('div')), {
        data: documents.map(words),
        height: 600,
        layout: 'fitColumns',
        columns: Object.entries(COLUMNS).map(([field, title]) => ({
          field,
          title,
          ...(field === 'title' && {formatter: (cell) => anchor(cell.getData())}),
        })),
      });
      await new Promise((resolve) => table.on('tableBuilt', resolve));
    },
    filter: (word) => (word ? table.setFilter('title', 'like', word) : table.clearFilter()),
    shown: () => table.getDataCount('active'),
  };
}

/** Its search waits 250 ms after the last key; that wait is set to 0 here. */
async function gridJs() {
  await stylesheet('gridjs/dist/theme/mermaid.min.css');
  const {Grid, h} = await import('/node_modules/gridjs/dist/gridjs.production.es.min.js');
  let place;
  const shown = () =>
    Number(/of (\d+)/.exec(place.querySelector('.gridjs-summary')?.textContent)?.[1]);
  return {
    async render(root, documents) {
      place = root.appendChild(document.createElement('div'));
      const grid = new Grid({
        data: documents.map(words),
        search: {debounceTimeout: 0},
        pagination: {limit: 10},
        columns: Object.entries(COLUMNS)
          .map(([id, name]) => ({
            id,
            name,
            ...(id === 'title' && {
              formatter: (title, row) => h('a', {href: row.cells[5].data}, title),
            }),
          }))
          .concat({id: 'url', name: 'url', hidden: true}),
      });
      grid.render(place);
      await until(() => shown() === documents.length);
    },
    async filter(word) {
      const before = shown();
      const input = place.querySelector('input');
      input.value = word;
      input.dispatchEvent(new InputEvent('input', {bubbles: true}));
      await until(() => shown() !== before);
    },
    shown,
  };
}

async function listJs() {
  await script('list.js/dist/list.min.js');
  let list;
  return {
    render(root, documents) {
      root.innerHTML = '<ul class="list"></ul>';
      list = new globalThis.List(root, {
        valueNames: ['title', 'file', 'date', 'committee', 'type', {name: 'url', attr: 'href'}],
        item: '<li><a class="title url"></a><span class="file"></span><span class="date"></span><span class="committee"></span><span class="type"></span></li>',
        page: documents.length,
      });
      list.add(documents.map(words));
    },
    filter: (word) => void list.search(word),
    shown: () => list.matchingItems.length,
  };
}

export const contestants = {
  'innerHTML table': htmlTable,
  'plain list': plainList,
  'ccg-document-list': ours,
  'DataTables, 10 a page': dataTables(true),
  'DataTables, all rows': dataTables(false),
  'Tabulator, virtual': tabulator,
  'Grid.js, 10 a page': gridJs,
  'list.js, all rows': listJs,
};
