import type {Browse, Host} from './browse.js';
import type {Choice} from './model.js';

/** Milliseconds after the last key before the count is announced: each letter would talk over the last. */
const PAUSE = 500;

/** The count that the live region tells, for as long as it is the list's own. */
export class ToldCount {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #told: {shown: number; total: number} | undefined;

  constructor(
    private readonly host: Host,
    private readonly browse: Browse,
    private readonly choice: () => Choice,
  ) {}

  /** Tells it, and fires the event; what was typed is no part of either. */
  readonly tell = () => {
    this.stop();
    this.#say();
    this.host.fire('ccg-filter', {...this.choice(), count: this.browse.shown});
  };

  #say() {
    const {host, browse} = this;
    const {shown, total} = browse;
    const {text} = host;
    this.#told = {shown, total};
    host.announce(shown ? host.say(text.countOf, {shown, count: total}) : text.noResults);
  }

  /** Tells it once nobody types any more. */
  tellSoon() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.tell, PAUSE);
  }

  /** Tells the new one where Back or a link have changed the list; takes it back while somebody types, and from other data. */
  keepTrue() {
    const {shown, total} = this.browse;
    if (!this.#told || (this.#told.shown === shown && this.#told.total === total)) return;
    if (this.#timer === undefined && this.#told.total === total) {
      this.#say();
      return;
    }
    // While somebody types the next count is still to be told, and the same as before is news.
    this.leave();
    this.host.announce('');
  }

  /** Something else is told in its place. */
  leave() {
    this.#told = undefined;
  }

  stop() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
