/**
 * Finds an installed Chrome or Chromium; where there is none, gets one and says what it does:
 * on Debian or Ubuntu as root from apt, elsewhere by Playwright's download.
 * `node tools/browser.mjs` prints the path.
 */
import {spawnSync} from 'node:child_process';
import {accessSync, constants, existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

const CACHE = fileURLToPath(new URL('../.cache/browsers', import.meta.url));
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
];
const PROGRAM_FILES = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
];
const FIXED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...PROGRAM_FILES.filter(Boolean).flatMap((folder) => [
    path.join(folder, 'Google/Chrome/Application/chrome.exe'),
    path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
  ]),
];

/** Arguments that a test browser starts with; as root Chromium refuses its sandbox. */
export const CHROMIUM_ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const runs = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

function installed() {
  if (process.env.CHROME_PATH) {
    if (runs(process.env.CHROME_PATH)) return process.env.CHROME_PATH;
    throw new Error(
      `CHROME_PATH is ${process.env.CHROME_PATH}, which is no program that can be run.`,
    );
  }
  const onPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  return [...onPath, ...FIXED, ...downloaded()].find((file) => existsSync(file) && runs(file));
}

/** What Playwright's download left in our cache, whatever the platform calls it. */
function downloaded() {
  if (!existsSync(CACHE)) return [];
  return readdirSync(CACHE, {recursive: true})
    .filter((file) =>
      /(^|[\\/])(chrome|chrome\.exe|Chromium|Google Chrome for Testing)$/.test(file),
    )
    .map((file) => path.join(CACHE, file));
}

const run = (command, args, env = {}) =>
  spawnSync(command, args, {
    stdio: ['ignore', 2, 2],
    env: {...process.env, ...env},
    shell: process.platform === 'win32',
  }).status === 0;

/** Path of a Chrome or Chromium. Throws with what to do when none can be had. */
export function findBrowser() {
  const found = installed();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.error('No Chrome or Chromium found. Installing chromium with apt-get …');
    const quiet = {DEBIAN_FRONTEND: 'noninteractive'};
    run('apt-get', ['update', '-qq'], quiet);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet);
  }
  if (!installed()) {
    console.error(
      `No Chrome or Chromium found. Downloading one with Playwright into ${path.relative(process.cwd(), CACHE)} …`,
    );
    run('npx', ['--yes', 'playwright-core@1.64.1', 'install', 'chromium'], {
      PLAYWRIGHT_BROWSERS_PATH: CACHE,
    });
  }
  const got = installed();
  if (got) return got;
  throw new Error(
    'The tests need Chrome or Chromium, and none could be found or downloaded.\n' +
      'Install one (https://www.google.com/chrome/, or "apt-get install chromium"), ' +
      'or set CHROME_PATH to the program, and run the command again.',
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(findBrowser());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
