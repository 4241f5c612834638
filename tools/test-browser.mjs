// Chromium for Web Test Runner: another time zone than London, and media features that tests can set.
import {chromeLauncher} from '@web/test-runner-chrome';
import {CHROMIUM_ARGS, findBrowser} from './browser.mjs';

export function chromium() {
  return chromeLauncher({
    launchOptions: {executablePath: findBrowser(), args: CHROMIUM_ARGS},
    async createPage({context}) {
      const page = await context.newPage();
      // 13 hours ahead in January: a day computed from the reader's own clock is the wrong one.
      await page.emulateTimezone('Pacific/Auckland');
      const devtools = await page.createCDPSession();
      let features = [];
      let media = '';
      const apply = () => devtools.send('Emulation.setEmulatedMedia', {media, features});
      // Puppeteer refuses forced-colors, so media goes to the browser directly.
      page.emulateMediaFeatures = (wanted) => ((features = wanted ?? []), apply());
      page.emulateMediaType = (wanted) => ((media = wanted ?? ''), apply());
      return page;
    },
  });
}

/** `executeServerCommand('media', {'forced-colors': 'active'})`; an empty object resets. */
export function mediaCommand() {
  return {
    name: 'media-command',
    async executeCommand({command, payload, session}) {
      if (command !== 'media') return undefined;
      const features = Object.entries(payload ?? {}).map(([name, value]) => ({name, value}));
      await session.browser.getPage(session.id).emulateMediaFeatures(features);
      return true;
    },
  };
}

/** The plain closing line: "12 passed, 0 failed". */
export function closingLine() {
  const count = (suite, passed) =>
    suite.tests.filter((test) => !test.skipped && test.passed === passed).length +
    suite.suites.reduce((sum, inner) => sum + count(inner, passed), 0);
  return {
    onTestRunFinished({sessions}) {
      const results = sessions.flatMap(({testResults}) => testResults ?? []);
      const total = (passed) => results.reduce((sum, suite) => sum + count(suite, passed), 0);
      // A file that could not be loaded or that logged an error has failed too, though it counted no test.
      const broken = sessions.filter(
        ({passed, testResults}) => !passed && !(testResults && count(testResults, false)),
      ).length;
      console.log(`\n${total(true)} passed, ${total(false) + broken} failed`);
    },
  };
}
