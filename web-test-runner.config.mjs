import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromium} from './tools/engines/chromium.mjs';
import {closingLine} from './tools/engines/closing-line.mjs';
import {firefox} from './tools/engines/firefox.mjs';
import {mediaCommand} from './tools/engines/media-command.mjs';
import {webkit} from './tools/engines/webkit.mjs';

/** `ENGINE=firefox npx web-test-runner`; Chromium, which measures coverage, where none is named. */
const ENGINES = {chromium, firefox, webkit};

export default {
  files: ['test/**/*.test.ts'],
  nodeResolve: {exportConditions: ['development', 'browser']},
  // Focus, keys and media belong to a window: one page at a time.
  concurrency: 1,
  browsers: [ENGINES[process.env.ENGINE ?? 'chromium']()],
  plugins: [esbuildPlugin({ts: true, tsconfig: 'tsconfig.json', target: 'es2022'}), mediaCommand()],
  testFramework: {config: {timeout: 20000}},
  reporters: [defaultReporter({reportTestProgress: !process.env.CI}), closingLine()],
  // Each element's one console warning is asserted where it matters and is noise elsewhere.
  filterBrowserLogs: ({args}) => !/^(Lit is in dev mode|<ccg-)/.test(String(args[0])),
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/cli/**'],
    report: true,
    reporters: ['text-summary', 'lcovonly'],
    threshold: {statements: 90, branches: 80, functions: 90, lines: 90},
  },
};
