import {list} from './document-list-html.js';
import type {Example} from './example.js';

const LIST =
  '<ul>\n  <li><a href="audit.pdf">Audit Committee minutes 12 March 2019</a> (199 KB)</li>\n  <li><a href="plan.pdf">Operational plan</a> (PDF, 2 MB)</li>\n</ul>';
const DATA = {
  documents: [
    {title: 'Audit Committee minutes', url: 'audit.pdf', size: '199 KB', date: '2019-03-12'},
    {title: 'Operational plan', url: 'plan.pdf', size: '2 MB'},
  ],
};
const DARK = {
  text: '#f0f4f5',
  muted: '#aeb7bd',
  surface: '#212b32',
  border: '#4c6272',
  'control-border': '#aeb7bd',
  link: '#80bdf5',
  'link-visited': '#c9a7f0',
  'link-hover': '#f5b8d8',
  button: '#66c28e',
  'button-text': '#10181d',
};

/** What all four elements share, shown with the document list. */
export const EVERYWHERE: Record<string, Example> = {
  div: {
    title: 'A div that a content filter leaves alone',
    why: 'Where a CMS deletes tags with a hyphen, a div with data attributes becomes the same.',
    markup: `<div data-ccg="document-list" data-heading="Committee papers" data-check="false">${LIST}</div>`,
  },
  file: {
    title: 'Data from a file',
    why: 'One JSON file may serve every element of a site; each reads its own keys. The page’s own list is seen until it is there.',
    markup: list(LIST, 'src="/everything.json"'),
    files: {'/everything.json': {...DATA, meetings: [], updated: '2019-09-30'}},
  },
  inPage: {
    title: 'Data in the page',
    why: 'A script of the type application/json holds the data; nothing is fetched.',
    markup: list(`<script type="application/json">${JSON.stringify(DATA)}</script>`),
  },
  attributes: {
    title: 'Attributes alone',
    why: 'Organisation, heading and its level make an element complete without JSON.',
    markup: list(
      LIST,
      'organisation-name="NHS Norwich CCG" heading="Papers of NHS Norwich CCG" heading-level="3"',
    ),
  },
  settings: {
    title: 'Settings for a whole site',
    why: 'A file with organisation, options and words beside the page’s own list: it replaces no data.',
    markup: list(LIST, 'settings="/settings.json"'),
    files: {
      '/settings.json': {
        options: {'document-list': {heading: 'Our papers'}, '*': {headingLevel: 3}},
        text: {'document-list': {csv: 'Save this list as a spreadsheet', only: 'a {format}'}},
      },
    },
  },
  french: {
    title: 'Another language',
    why: 'Months follow the language of the page; words can be replaced in JSON, plurals too.',
    markup: `<div lang="fr">${list(`<script type="application/json">${JSON.stringify({...DATA, text: {'document-list': {csv: 'Télécharger la liste (CSV)', only: '{format} seulement'}}})}</script>`)}</div>`,
  },
  dark: {
    title: 'Colours of a dark page',
    why: 'Each colour is a custom property; themes/dark.css sets all of them.',
    markup: `<div style="padding: 1em; background: #212b32; ${Object.entries(DARK)
      .map(([name, colour]) => `--ccg-${name}-colour: ${colour}`)
      .join('; ')}">${list(LIST)}</div>`,
  },
  rightToLeft: {
    title: 'From right to left',
    why: 'Nothing is pinned to the left.',
    markup: `<div dir="rtl">${list(LIST, 'search="true" heading="Committee papers"')}</div>`,
  },
  narrow: {
    title: 'A narrow column',
    why: 'An element follows the column that it is in, not the window.',
    markup: `<div style="width: 240px">${list(LIST, 'search="true" heading="Committee papers"')}</div>`,
  },
};
