import type {Address} from './address.js';

const EVENTS = ['click', 'popstate', 'hashchange'];

/**
 * Keeps an element's choices where a person follows a plain anchor of the page ("Back to top"): the
 * browser writes it in place of the whole hash, and the choices with it. Back still leads to what was
 * before, and a script that scrolls smoothly may go there late. An anchor without a click is not seen.
 */
export class KeepAddress {
  /** The anchor that was clicked last, "#top", and what was chosen then. */
  #anchor?: string;
  #chosen: Record<string, string | undefined> = {};

  constructor(
    private readonly address: Address,
    private readonly keys: readonly string[],
  ) {}

  /** Hears of a step before the address does, which listens on the way back, so that nobody sees the choices go. */
  connect() {
    for (const type of EVENTS) addEventListener(type, this, true);
  }

  disconnect() {
    for (const type of EVENTS) removeEventListener(type, this, true);
  }

  handleEvent(event: Event) {
    const {address, keys} = this;
    if (event.type === 'click') {
      const link = event.composedPath().find(isPlainAnchor);
      if (!link) return;
      this.#anchor = link.hash || '#';
      this.#chosen = Object.fromEntries(keys.map((key) => [key, address.get(key)]));
      return;
    }
    if (this.#isThere && !keys.some((key) => address.get(key))) {
      const hash = address.with(this.#chosen);
      if (hash) history.replaceState(history.state, '', `#${hash}`);
    }
    // The next step, Back maybe, is none of this click.
    if (event.type === 'hashchange') this.#anchor = undefined;
  }

  /** Whether the page is at that anchor; another element may have written its own choices behind it. */
  get #isThere() {
    return (location.hash || '#').split('&')[0] === this.#anchor;
  }
}

const isPlainAnchor = (target: EventTarget): target is HTMLAnchorElement =>
  target instanceof HTMLAnchorElement && /^#[^=]*$/.test(target.getAttribute('href') ?? '');
