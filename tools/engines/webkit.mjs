// WebKit for Web Test Runner: Debian's packages webkit2gtk-driver, xvfb and xsettingsd.
// Launches WebKitGTK: WebKitWebDriver and MiniBrowser on an Xvfb of its own. One page at a time (concurrency 1).
import {spawn} from 'node:child_process';
import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {TIME_ZONE} from './time-zone.mjs';
import {WebDriverClient} from './webdriver-client.mjs';
import {WebKitPage} from './webkit-page.mjs';

const MINI_BROWSERS = [
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
];

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
