import js from '@eslint/js';
import {defineConfig, globalIgnores} from 'eslint/config';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import ROOMS from './tools/rooms.json' with {type: 'json'};

/** One wall: what these files must not import, and why. */
const wall = (files, group, message, ignores = []) => ({
  files,
  ignores,
  rules: {'no-restricted-imports': ['error', {patterns: group.map((regex) => ({regex, message}))}]},
});
const OTHER_ROOMS = String.raw`^(\.\./)+(${ROOMS.join('|')})/`;
/** Only `read-page.ts` takes from it: what reads existing HTML is loaded where there is some. */
const READING = String.raw`^\./reading/`;
const inRooms = (...names) =>
  ROOMS.flatMap((room) => names.map((name) => `src/${room}/${name}.ts`));

/** The files that may touch the page; all others in `src/` run in Node too. A new file is one of those others. */
const PAGE = [
  'src/{define,loader}.ts',
  'src/embed/*.ts',
  'src/shared/{element,room,address,keep-address,define}.ts',
  'src/shared/{source,view}/*.ts',
  ...inRooms('define', 'element', '{view,*-view}', 'read-html', 'read-page', 'json-ld', 'csv'),
  ...inRooms('reading/**/*'),
  'src/document-list/{browse,extras,groups,list,make-list,rows,search,told-count,whole-address}.ts',
  'src/foi-table/{browse,chart,deadlines,extras,method}.ts',
  'src/meeting-calendar/{browse,files,month-{cursor,frame,grid,table},parts,year-planner}.ts',
  'src/practice-checker/{actions,answer-words,checker,nearest,search}.ts',
];
const PAGE_GLOBALS = [
  ...['document', 'window', 'location', 'history', 'navigator', 'customElements', 'fetch'],
  ...['localStorage', 'sessionStorage', 'addEventListener', 'matchMedia'],
  ...['Element', 'HTMLElement', 'Node', 'Event', 'CustomEvent', 'DOMParser', 'CSSStyleSheet'],
];

export default defineConfig([
  globalIgnores([
    'dist/',
    'cdn/',
    'coverage/',
    'storybook-static/',
    'screenshots/',
    '.cache/',
    'custom-elements.json',
  ]),
  js.configs.recommended,
  {
    files: ['src/**/*.ts', 'test/**/*.ts', 'stories/**/*.ts', 'demo/**/*.ts', 'bench/**/*.ts'],
    extends: [
      tseslint.configs.strictTypeChecked,
      lit['flat/recommended'],
      wc['flat/best-practice'],
      litA11y.configs.recommended,
    ],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/unbound-method': 'off', // @click=${this.x} is bound by Lit
      'wc/guard-super-call': 'off', // TemplateElement has them
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
    },
    settings: {wc: {elementBaseClasses: ['TemplateElement', 'CcgElement']}},
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-floating-promises': 'off', // chai-a11y-axe types every assertion as a promise
      '@typescript-eslint/no-unnecessary-type-parameters': 'off', // the caller knows which element it placed
      '@typescript-eslint/no-unused-expressions': 'off', // expect(x).to.be.true
    },
  },
  // The walls of the house. A later entry replaces an earlier one for the same file, so each says all.
  wall(
    ['src/shared/**/*.ts'],
    [String.raw`/(${ROOMS.join('|')})/`],
    'shared never imports a room.',
  ),
  wall(
    ['src/shared/**/*.ts'],
    [String.raw`/(${ROOMS.join('|')})/`, String.raw`/(source|view)/(?!css\.js)|/element\.js$|^lit`],
    'What touches no page imports nothing that does: it runs in Node.',
    PAGE,
  ),
  wall(
    inRooms('**/*'),
    [OTHER_ROOMS, READING],
    'Rooms never import each other, and only read-page imports what is in reading/.',
  ),
  wall(inRooms('read-page'), [OTHER_ROOMS], 'Rooms never import each other.'),
  wall(
    inRooms('{view,*-view}'),
    [
      OTHER_ROOMS,
      READING,
      String.raw`^\.\./shared/(source|element)`,
      String.raw`^\./(element|read-html|check|parse)\.js`,
    ],
    'A view imports its model and shared/view.',
  ),
  wall(
    inRooms('**/*'),
    [
      OTHER_ROOMS,
      READING,
      String.raw`^\.\./shared/(source|element|address|define)`,
      String.raw`^\.\./shared/view/(?!css\.js)`,
      String.raw`^\./(element|view|[a-z]+-view|read-html)\.js`,
      '^lit',
    ],
    'What touches no page imports nothing that does: it runs in Node.',
    PAGE,
  ),
  wall(
    inRooms('schema', 'model'),
    [
      OTHER_ROOMS,
      READING,
      String.raw`^\.\./shared/(?!model/)`,
      String.raw`^\./(?!schema\.js|model\.js)`,
      '^lit',
    ],
    'schema and model import only shared/model and each other.',
  ),
  wall(
    inRooms('parse'),
    [
      OTHER_ROOMS,
      READING,
      String.raw`^\.\./shared/(?!model/|parse/)`,
      String.raw`^\./(view|element|styles|read-html|check|export|text)\.js`,
      '^lit',
    ],
    'parse imports its schema, its model and shared/parse.',
  ),
  wall(
    inRooms('check', 'check-*'),
    [
      OTHER_ROOMS,
      READING,
      String.raw`^\.\./shared/(?!model/|parse/)`,
      String.raw`^\./(view|element|styles|read-html|export)\.js`,
      '^lit',
    ],
    'The checks are pure: they import their model.',
  ),
  wall(
    inRooms('export'),
    [
      OTHER_ROOMS,
      READING,
      String.raw`^\.\./shared/(?!model/|parse/|export/)`,
      String.raw`^\./(view|element|styles|read-html|check)\.js`,
      '^lit',
    ],
    'export is pure: it imports its model and shared/export.',
  ),
  {
    files: ['src/**/*.ts'],
    ignores: PAGE,
    rules: {
      'no-restricted-globals': [
        'error',
        ...PAGE_GLOBALS.map((name) => ({
          name,
          message: 'Only the files in PAGE (eslint.config.js) touch the page.',
        })),
      ],
    },
  },
  {files: ['**/*.{js,mjs}'], languageOptions: {globals: {...globals.node, ...globals.browser}}},
]);
