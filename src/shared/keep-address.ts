import type {Address} from './address.js';

const EVENTS = ['click', 'popstate', 'hashchange'];

/**
 * Keeps an element's choices where a person follows a plain anchor of the page ("Back to top"): the
 * browser writes it in place of the whole hash, and the choices with it. Back still leads to what was
 * before. An anchor that a script goes to without a click is not seen.
 */
export class KeepAddress {
  /** What was chosen when an anchor was clicked. */
  #kept?: Record<string, string | undefined>;

  constructor(
    private readonly address: Address,
    private readonly keys: readonly string[],
  ) {}

  /** Before the address itself connects, so that nobody sees the choices go. */
  connect() {
    for (const type of EVENTS) addEventListener(type, this, true);
  }

  disconnect() {
    for (const type of EVENTS) removeEventListener(type, this, true);
  }

  handleEvent(event: Event) {
    const {address, keys} = this;
    if (event.type !== 'click') {
      if (this.#kept && !location.hash.includes('=')) {
        const hash = address.with(this.#kept);
        if (hash) history.replaceState(history.state, '', `#${hash}`);
      }
      this.#kept = undefined;
    } else if (event.composedPath().some(isPlainAnchor)) {
      const before = location.hash;
      this.#kept = Object.fromEntries(keys.map((key) => [key, address.get(key)]));
      // Where a script keeps the browser from going there, a later Back is none of this click.
      setTimeout(() => {
        if (location.hash === before) this.#kept = undefined;
      });
    }
  }
}

const isPlainAnchor = (target: EventTarget) =>
  target instanceof HTMLAnchorElement && /^#[^=]*$/.test(target.getAttribute('href') ?? '');
