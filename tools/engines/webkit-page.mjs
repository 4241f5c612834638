// WebKitGTK's one page, as the command plugins of Web Test Runner want a page: setViewport, sendKeys, sendMouse.
import {setTimeout as sleep} from 'node:timers/promises';

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

/** The part of Puppeteer's Page that the WTR command plugins use. */
export class WebKitPage {
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
