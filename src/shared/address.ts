import type {KeepAddress} from './keep-address.js';
import type {TemplateElement} from './view/template-element.js';

const EVENTS = ['popstate', 'hashchange'];

/**
 * What a person chose, in the page's hash: `#documents.type=minutes&practice=D82040`.
 * Other pairs and plain anchors belong to somebody else and are left where they stand.
 */
export class Address {
  #keep?: KeepAddress;

  constructor(
    private readonly host: TemplateElement,
    /** The prefix where the element has no id: "documents", "foi", "practice" or "calendar". */
    private readonly fallback: string,
    /** All that may be chosen. */
    private readonly keys: readonly string[],
  ) {}

  connect() {
    for (const type of EVENTS) addEventListener(type, this);
    if (pairs().length) this.#keepChoices();
  }

  disconnect() {
    for (const type of EVENTS) removeEventListener(type, this);
    this.#keep?.disconnect();
  }

  /** A file of its own: many people choose nothing. Where a CMS lost it, choices go with the next anchor. */
  #keepChoices() {
    import('./keep-address.js')
      .then(({KeepAddress}) => {
        this.#keep ??= new KeepAddress(this, this.keys);
        if (this.host.isConnected) this.#keep.connect();
      })
      .catch(() => undefined);
  }

  handleEvent() {
    this.host.requestUpdate();
  }

  /** The element's id, its div's, or the fallback with "-2" for the second one on the page. */
  get prefix(): string {
    const {host} = this;
    const id = host.id || host.closest('[data-ccg]')?.id;
    if (id) return id;
    const root = host.getRootNode() as Document | ShadowRoot;
    const unnamed = [...root.querySelectorAll(host.localName)].filter(
      (other) => !other.id && !other.closest('[data-ccg]')?.id,
    );
    const place = unnamed.indexOf(host) + 1;
    return place > 1 ? `${this.fallback}-${String(place)}` : this.fallback;
  }

  /** A chosen value; the key "" is the pair named by the prefix alone. */
  get(key = ''): string | undefined {
    const all = pairs();
    // The name asks the page for other elements of its kind: not where there is nothing to find.
    const name = all.length > 0 && this.#name(key);
    for (const pair of all) {
      const [found = '', ...rest] = pair.split('=');
      if (rest.length > 0 && decode(found) === name) return decode(rest.join('=')) || undefined;
    }
    return undefined;
  }

  /** The page's hash with these values in place; absent ones gone. For links, too. */
  with(values: Record<string, string | undefined>): string {
    const own = new Map(Object.entries(values).map(([key, value]) => [this.#name(key), value]));
    const kept = pairs().filter(
      (pair) => !(pair.includes('=') && own.has(decode(pair.split('=')[0] ?? ''))),
    );
    const added = [...own].flatMap(([name, value]) =>
      value ? [`${encodeURIComponent(name)}=${encodeURIComponent(value)}`] : [],
    );
    return [...kept, ...added].join('&');
  }

  /** Writes values as one step of history, so that Back undoes one choice. Nothing changed, nothing written. */
  set(values: Record<string, string | undefined>) {
    const hash = this.with(values);
    if (hash !== location.hash.slice(1)) {
      try {
        history.pushState(
          history.state,
          '',
          hash ? `#${hash}` : location.pathname + location.search,
        );
      } catch {
        // A sandboxed or srcdoc frame has no history to write: the choice still holds in the element.
      }
      this.#keepChoices();
    }
    this.host.requestUpdate();
  }

  #name(key: string): string {
    return key ? `${this.prefix}.${key}` : this.prefix;
  }
}

const pairs = () => location.hash.slice(1).split('&').filter(Boolean);

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
