// Chromium for Web Test Runner: another time zone than London, and media features that tests can set.
import {chromeLauncher} from '@web/test-runner-chrome';
import {CHROMIUM_ARGS, findBrowser} from '../browser.mjs';
import {TIME_ZONE} from './time-zone.mjs';

export function chromium() {
  return chromeLauncher({
    launchOptions: {executablePath: findBrowser(), args: CHROMIUM_ARGS},
    async createPage({context}) {
      const page = await context.newPage();
      await page.emulateTimezone(TIME_ZONE);
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
