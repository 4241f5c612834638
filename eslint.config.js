import js from '@eslint/js';
import {defineConfig, globalIgnores} from 'eslint/config';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const ROOMS = ['document-list', 'foi-table', 'practice-checker', 'meeting-calendar'];

/** One wall: what these files must not import, and why. */
const wall = (files, group, message) => ({
  files,
  rules: {'no-restricted-imports': ['error', {patterns: group.map((regex) => ({regex, message}))}]},
});
const OTHER_ROOMS = String.raw`^(\.\./)+(${ROOMS.join('|')})/`;
/** Only `read-page.ts` takes from it: what reads existing HTML is loaded where there is some. */
const READING = String.raw`^\./reading/`;
const inRooms = (name) => ROOMS.map((room) => `src/${room}/${name}.ts`);

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
      'wc/guard-super-call': 'off', // LitElement has them
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
    },
    settings: {wc: {elementBaseClasses: ['LitElement']}},
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
    ['src/shared/{model,parse,export}/**/*.ts'],
    [String.raw`/(${ROOMS.join('|')})/`, String.raw`/(source|view|styles)/|/element\.js$|^lit`],
    'model, parse and export touch no page: they run in Node.',
  ),
  wall(
    ROOMS.map((room) => `src/${room}/**/*.ts`),
    [OTHER_ROOMS, READING],
    'Rooms never import each other, and only read-page imports what is in reading/.',
  ),
  wall(inRooms('read-page'), [OTHER_ROOMS], 'Rooms never import each other.'),
  wall(
    [...inRooms('schema'), ...inRooms('model')],
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
    inRooms('check'),
    [
      OTHER_ROOMS,
      READING,
      String.raw`^\.\./shared/(?!model/|parse/)`,
      String.raw`^\./(view|element|styles|read-html|export)\.js`,
      '^lit',
    ],
    'check is pure: it imports its model.',
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
  wall(
    inRooms('view'),
    [
      OTHER_ROOMS,
      READING,
      String.raw`^\.\./shared/(source|element)`,
      String.raw`^\./(element|read-html|check|parse)\.js`,
    ],
    'view imports its model and shared/view.',
  ),
  {files: ['**/*.{js,mjs}'], languageOptions: {globals: {...globals.node, ...globals.browser}}},
]);
