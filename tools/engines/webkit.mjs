// WebKit for Web Test Runner: Debian's packages webkit2gtk-driver, xvfb and xsettingsd.
// A launcher for WebKitGTK: WebKitWebDriver + MiniBrowser (+ Xvfb where there is no display).
// It speaks plain W3C WebDriver over fetch and shows the built-in WTR command plugins a Puppeteer-like page,
// so setViewport, sendKeys and sendMouse work unchanged. One page at a time (concurrency 1).
import {spawn} from 'node:child_process';
import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {TIME_ZONE} from './time-zone.mjs';

const MINI_BROWSERS = [
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
];

const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
  F1: '\uE031',
  F2: '\uE032',
  F3: '\uE033',
  F4: '\uE034',
  F5: '\uE035',
  F6: '\uE036',
  F7: '\uE037',
  F8: '\uE038',
  F9: '\uE039',
  F10: '\uE03A',
  F11: '\uE03B',
  F12: '\uE03C',
};
const keyValue = (key) => {
  const value = KEYS[key] ?? key;
  if ([...value].length !== 1) throw new Error(`Unknown key "${key}".`);
  return value;
};
const BUTTONS = {left: 0, middle: 1, right: 2};
const sleep = (ms) => new Promise((r) => setTimeout(r, ms));

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}

function kill(child) {
  if (!child || child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), 3000);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    child.kill('SIGTERM');
  });
}

class WebDriverClient {
  constructor(base) {
    this.base = base;
    this.queue = Promise.resolve();
  }

  /** Sends one command; commands are sent one after another. */
  send(method, path, body) {
    const run = async () => {
      const res = await fetch(this.base + path, {
        method,
        headers: {'content-type': 'application/json; charset=utf-8'},
        body: method === 'POST' ? JSON.stringify(body ?? {}) : undefined,
      });
      const {value} = await res.json();
      if (!res.ok)
        throw new Error(`WebDriver ${method} ${path}: ${value?.error}: ${value?.message}`);
      return value;
    };
    const result = this.queue.then(run, run);
    this.queue = result.catch(() => {});
    return result;
  }
}

/** The part of Puppeteer's Page that the WTR command plugins use. */
class WebKitPage {
  constructor(driver, sessionPath) {
    this.driver = driver;
    this.path = sessionPath;
    const key = (actions) => this.actions([{type: 'key', id: 'keyboard', actions}]);
    const pointer = (actions) =>
      this.actions([{type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions}]);
    const move = (x, y) => ({type: 'pointerMove', duration: 0, origin: 'viewport', x, y});
    this.keyboard = {
      down: (k) => key([{type: 'keyDown', value: keyValue(k)}]),
      up: (k) => key([{type: 'keyUp', value: keyValue(k)}]),
      press: (k) =>
        key([
          {type: 'keyDown', value: keyValue(k)},
          {type: 'keyUp', value: keyValue(k)},
        ]),
      type: (text) =>
        key(
          [...text].flatMap((c) => [
            {type: 'keyDown', value: c},
            {type: 'keyUp', value: c},
          ]),
        ),
    };
    this.mouse = {
      move: (x, y) => pointer([move(x, y)]),
      down: ({button = 'left'} = {}) => pointer([{type: 'pointerDown', button: BUTTONS[button]}]),
      up: ({button = 'left'} = {}) => pointer([{type: 'pointerUp', button: BUTTONS[button]}]),
      click: (x, y, {button = 'left'} = {}) =>
        pointer([
          move(x, y),
          {type: 'pointerDown', button: BUTTONS[button]},
          {type: 'pointerUp', button: BUTTONS[button]},
        ]),
      reset: () => this.driver.send('DELETE', `${this.path}/actions`),
    };
  }

  actions(actions) {
    return this.driver.send('POST', `${this.path}/actions`, {actions});
  }
  /** Runs a script without side effects; asks again when a navigation got in between. */
  async evaluate(script, ...args) {
    for (let i = 0; ; i++) {
      try {
        return await this.driver.send('POST', `${this.path}/execute/sync`, {script, args});
      } catch (e) {
        if (i >= 20 || !/no such frame|no such window|unload/.test(e.message)) throw e;
        await sleep(50);
      }
    }
  }
  goto(url) {
    return this.driver.send('POST', `${this.path}/url`, {url});
  }
  url() {
    return this.driver.send('GET', `${this.path}/url`);
  }
  async screenshot() {
    return Buffer.from(await this.driver.send('GET', `${this.path}/screenshot`), 'base64');
  }

  async setViewport({width, height}) {
    for (let attempt = 0; attempt < 20; attempt++) {
      const [w, h] = await this.evaluate('return [innerWidth, innerHeight]');
      if (w === width && h === height) return;
      const rect = await this.driver.send('GET', `${this.path}/window/rect`);
      if (attempt % 5 === 0) {
        await this.driver.send('POST', `${this.path}/window/rect`, {
          width: rect.width + width - w,
          height: rect.height + height - h,
        });
      }
      await sleep(50);
    }
    const [w, h] = await this.evaluate('return [innerWidth, innerHeight]');
    throw new Error(`WebKitGTK could not be set to ${width}x${height}; it is ${w}x${h}.`);
  }

  /** GTK's settings are what WebKitGTK's media features follow; xsettingsd changes them while it runs. */
  async emulateMediaFeatures(features) {
    const want = Object.fromEntries((features ?? []).map(({name, value}) => [name, value]));
    for (const name of Object.keys(want)) {
      if (!['prefers-color-scheme', 'prefers-reduced-motion', 'prefers-contrast'].includes(name)) {
        throw new Error(`WebKitGTK cannot emulate ${name}.`);
      }
    }
    const dark = want['prefers-color-scheme'] === 'dark';
    const reduce = want['prefers-reduced-motion'] === 'reduce';
    const more = want['prefers-contrast'] === 'more';
    const theme = more
      ? dark
        ? 'HighContrastInverse'
        : 'HighContrast'
      : dark
        ? 'Adwaita-dark'
        : 'Adwaita';
    this.applySettings(theme, !reduce);
    this.emulated = Object.keys(want).length > 0;
    for (let i = 0; i < 40; i++) {
      const [d, r, c] = await this.evaluate(
        'return ["(prefers-color-scheme: dark)", "(prefers-reduced-motion: reduce)", "(prefers-contrast: more)"].map((q) => matchMedia(q).matches)',
      );
      if (d === dark && r === reduce && c === more) return;
      await sleep(25);
    }
    throw new Error(
      `WebKitGTK did not take the media features ${JSON.stringify(want)}; is xsettingsd installed?`,
    );
  }
  async emulateMediaType() {
    throw new Error('A media type cannot be emulated in WebKitGTK.');
  }
}

class WebKitLauncher {
  name = 'WebKit';
  type = 'puppeteer'; // what the built-in command plugins look for
  concurrency = 1;

  active = new Map();

  async initialize(config) {
    this.config = config;
  }

  #start() {
    return (this.starting ??= this.#launch());
  }

  async #launch() {
    process.once('exit', () => this.#killAll()); // also when Web Test Runner is interrupted
    const env = {
      ...process.env,
      TZ: TIME_ZONE,
      XDG_CONFIG_HOME: fileURLToPath(new URL('gtk', import.meta.url)), // gtk-3.0/gtk.css
    };
    delete env.WAYLAND_DISPLAY;
    // Always its own display: the window's size and the settings then belong to this run alone.
    this.xvfb = spawn(
      'Xvfb',
      ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'],
      {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      },
    );
    env.DISPLAY = await new Promise((resolve, reject) => {
      this.xvfb.once('error', reject);
      this.xvfb.once('exit', (code) => reject(new Error(`Xvfb stopped with ${code}`)));
      let out = '';
      this.xvfb.stdio[3].on('data', (d) => {
        out += d;
        if (out.includes('\n')) resolve(`:${out.trim()}`);
      });
    });
    this.dir = mkdtempSync(join(tmpdir(), 'wtr-webkit-'));
    const conf = join(this.dir, 'xsettings.conf');
    const writeSettings = (theme, animations) =>
      writeFileSync(conf, `Net/ThemeName "${theme}"\nGtk/EnableAnimations ${animations ? 1 : 0}\n`);
    writeSettings('Adwaita', true);
    this.xsettings = spawn('xsettingsd', ['-c', conf], {env, stdio: 'ignore'});
    this.xsettings.once('error', () => {
      this.xsettings = undefined;
    }); // optional: only emulateMedia needs it
    const port = await freePort();
    this.driver = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
      env,
      stdio: 'ignore',
    });
    await new Promise((resolve, reject) => {
      this.driver.once('error', reject);
      this.driver.once('spawn', resolve);
    });
    const client = new WebDriverClient(`http://127.0.0.1:${port}`);
    for (let i = 0; ; i++) {
      try {
        await client.send('GET', '/status');
        break;
      } catch (e) {
        if (i > 100) throw e;
        await sleep(50);
      }
    }
    const {sessionId} = await client.send('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          pageLoadStrategy: 'none',
          'webkitgtk:browserOptions': {
            binary: MINI_BROWSERS.find(existsSync),
            args: ['--automation'],
          },
        },
      },
    });
    this.client = client;
    this.sessionPath = `/session/${sessionId}`;
    this.page = new WebKitPage(client, this.sessionPath);
    this.page.applySettings = (theme, animations) => {
      if (!this.xsettings)
        throw new Error('Emulating media features in WebKitGTK needs xsettingsd.');
      writeSettings(theme, animations);
      this.xsettings.kill('SIGHUP');
    };
  }

  async startSession(id, url) {
    await this.#start();
    this.active.set(id, url);
    await this.page.setViewport({width: 800, height: 600});
    await this.page.goto(url);
  }

  isActive(id) {
    return this.active.has(id);
  }
  getBrowserUrl() {
    return this.page.url();
  }
  getPage(id) {
    if (!this.active.has(id)) throw new Error(`No page for session ${id}`);
    return this.page;
  }

  async stopSession(id) {
    this.active.delete(id);
    await this.page.mouse.reset(); // also lets go of keys
    await this.page.goto('about:blank');
    if (this.page.emulated) await this.page.emulateMediaFeatures([]);
    return {testCoverage: undefined};
  }

  async startDebugSession() {
    throw new Error('Debug sessions are not supported in WebKitGTK.');
  }

  async stop() {
    try {
      if (this.sessionPath) await this.client.send('DELETE', this.sessionPath);
    } catch {
      /* it is going away anyway */
    }
    await kill(this.driver);
    await kill(this.xsettings);
    await kill(this.xvfb);
    if (this.dir) rmSync(this.dir, {recursive: true, force: true});
  }

  #killAll() {
    for (const child of [this.driver, this.xsettings, this.xvfb]) child?.kill();
  }
}

export const webkit = () => new WebKitLauncher();
