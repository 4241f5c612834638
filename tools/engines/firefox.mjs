// Firefox for Web Test Runner: Debian's package firefox-esr, or the one that FIREFOX_PATH names.
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {TIME_ZONE} from './time-zone.mjs';

/** Firefox over WebDriver BiDi. */
export function firefox() {
  const launcher = chromeLauncher({
    concurrency: 1,
    puppeteer, // launch this one instead of looking for Chrome
    launchOptions: {
      browser: 'firefox',
      executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
      env: {...process.env, TZ: TIME_ZONE},
      headless: true,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'datareporting.policy.dataSubmissionEnabled': false,
        'app.update.enabled': false,
      },
    },
    createBrowserContext: ({browser}) => browser.defaultBrowserContext(),
    async createPage({context, browser}) {
      const page = await context.newPage();
      const override = (values) => overrideMedia(browser, page.mainFrame()._id, values);
      page.emulateMediaFeatures = (features) => {
        const wanted = (name) =>
          features?.find((feature) => feature.name === name)?.value ?? 'none';
        return override({
          prefersColorSchemeOverride: wanted('prefers-color-scheme'),
          prefersReducedMotionOverride: wanted('prefers-reduced-motion'),
          forcedColorsOverride: wanted('forced-colors'),
        });
      };
      page.emulateMediaType = (type) => override({mediumOverride: type ?? ''});
      return page;
    },
  });
  launcher.name = 'Firefox';
  return launcher;
}

/** Media can be overridden only from inside the browser's own (chrome) scope. */
async function overrideMedia(browser, id, values) {
  const {connection} = browser;
  const tree = await connection.send('browsingContext.getTree', {'moz:scope': 'chrome'});
  const {result} = await connection.send('script.evaluate', {
    expression: `{
      const {NavigableManager} = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
      Object.assign(NavigableManager.getBrowsingContextById(${JSON.stringify(id)}).top, ${JSON.stringify(values)});
    }`,
    target: {context: tree.result.contexts[0].context},
    awaitPromise: true,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
}
