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
    const {host, browse} = this;
    const {shown, total} = browse;
    const {text} = host;
    this.#told = {shown, total};
    host.announce(shown ? host.say(text.countOf, {shown, count: total}) : text.noResults);
    host.fire('ccg-filter', {...this.choice(), count: shown});
  };

  /** Tells it once nobody types any more. */
  tellSoon() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.tell, PAUSE);
  }

  /** Takes it back where Back, a link or other data have changed the list. */
  keepTrue() {
    const {shown, total} = this.browse;
    if (!this.#told || (this.#told.shown === shown && this.#told.total === total)) return;
    this.leave();
    this.host.announce('');
  }

  /** Something else is told in its place. */
  leave() {
    this.#told = undefined;
  }

  stop() {
    clearTimeout(this.#timer);
  }
}
