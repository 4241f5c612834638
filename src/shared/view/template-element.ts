import {render} from 'lit/html.js';

/**
 * A custom element that renders a Lit template into its shadow root, at most once a microtask.
 * It has LitElement's names where it does the same (`requestUpdate`, `willUpdate`, `updated`,
 * `updateComplete`). LitElement itself would be 2 kB of each element's 13 on every page, for
 * conversions, reflection and fallbacks for old browsers that nothing here uses.
 */

// Node has no HTMLElement; a build that only imports the class must not fail.
const Base = 'HTMLElement' in globalThis ? HTMLElement : (Object as unknown as typeof HTMLElement);

const sheets = new WeakMap<object, CSSStyleSheet>();

export abstract class TemplateElement extends Base {
  /** Style texts, in order. */
  static styles: readonly string[] = [];
  /** Properties that render when they change, with their attributes; "" has none. */
  static properties: Readonly<Record<string, string>> = {};

  static get observedAttributes(): string[] {
    return Object.values(this.properties).filter(Boolean);
  }

  readonly renderRoot: ShadowRoot;
  hasUpdated = false;

  readonly #values = new Map<string, unknown>();
  #changed = new Set<string>();
  /** Whether a render is under way. */
  #isDue = false;
  /** Renders and files that were asked for and are not there yet. Never rejects. */
  #pending: Promise<unknown> = Promise.resolve();

  constructor() {
    super();
    const type = this.constructor as typeof TemplateElement;
    let sheet = sheets.get(type);
    if (!sheet) {
      // The first of its kind gives the class its accessors.
      for (const key of Object.keys(type.properties)) {
        Object.defineProperty(type.prototype, key, {
          enumerable: true,
          get(this: TemplateElement) {
            return this.#values.get(key);
          },
          set(this: TemplateElement, value: unknown) {
            if (value === this.#values.get(key)) return;
            this.#values.set(key, value);
            this.requestUpdate(key);
          },
        });
      }
      sheets.set(type, (sheet = new CSSStyleSheet()));
      sheet.replaceSync(type.styles.join(''));
    }
    // A browser that knows no such sheet has thrown by now, and goes on showing the page's HTML.
    this.renderRoot = this.attachShadow({mode: 'open'});
    this.renderRoot.adoptedStyleSheets = [sheet];
    // What a framework set before the tag was registered hides the accessors.
    for (const key of Object.keys(type.properties) as (keyof this)[]) {
      if (!Object.hasOwn(this, key)) continue;
      const value = this[key];
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete
      delete this[key];
      this[key] = value;
    }
  }

  connectedCallback() {
    this.requestUpdate();
  }

  attributeChangedCallback(name: string, _old: string | null, value: string | null) {
    const {properties} = this.constructor as typeof TemplateElement;
    for (const [key, attribute] of Object.entries(properties))
      if (attribute === name) Object.assign(this, {[key]: value ?? undefined});
  }

  /** Renders again, soon and once; `key` names what changed. */
  requestUpdate(key?: string) {
    if (key) this.#changed.add(key);
    if (this.#isDue || !this.isConnected) return;
    this.#isDue = true;
    void this.#await(
      Promise.resolve().then(() => {
        const changed = this.#changed;
        this.#changed = new Set();
        this.#isDue = false;
        this.willUpdate(changed);
        render(this.render(), this.renderRoot, {host: this});
        this.hasUpdated = true;
        this.updated(changed);
      }),
    );
  }

  /**
   * Hands over a file that is loaded on demand, `null` where a CMS lost it, and renders what it brings.
   * Never rejects. @internal
   */
  loadPart<T>(file: Promise<T>, use: (part: T | null) => unknown, key?: string): Promise<void> {
    return this.#await(
      file
        .catch(() => null)
        .then(use)
        .then(() => {
          this.requestUpdate(key);
        }),
    );
  }

  /** A fault in one rendering or part is told to the page, once, and stops no later one. */
  #await(work: Promise<void>): Promise<void> {
    const done = work.catch(reportError);
    this.#pending = Promise.all([this.#pending, done]);
    return done;
  }

  /** Settles when everything asked for so far has been rendered, and what that asked for in turn. */
  get updateComplete(): Promise<void> {
    const pending = this.#pending;
    return pending.then(() => (pending === this.#pending ? undefined : this.updateComplete));
  }

  /** Derives what `render` needs. */
  protected abstract willUpdate(changed: ReadonlySet<string>): void;
  protected abstract render(): unknown;
  /** Effects, after the page shows it. */
  protected abstract updated(changed: ReadonlySet<string>): void;
}
