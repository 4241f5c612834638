import {html, nothing, type TemplateResult} from 'lit/html.js';
import {dateInWords, intlLang} from './model/format.js';
import type {CommonModel} from './model/organisation.js';
import type {Problem} from './model/problem.js';
import {VERSION} from './model/version.js';
import {say, type Word} from './model/words.js';
import {attributes, type CommonOptions, type CommonWords, type Room} from './room.js';
import {DataController} from './source/data-controller.js';
import {resolveOptions, resolveText, type Options} from './source/settings.js';
import {CheckController} from './view/check-controller.js';
import {heading} from './view/heading.js';
import {TemplateElement} from './view/template-element.js';

/** What the four elements share: the way of the data, their states, events and frame. */
export abstract class CcgElement<
  M extends CommonModel,
  R extends CommonOptions = CommonOptions,
  T extends CommonWords = CommonWords,
> extends TemplateElement {
  static readonly version = VERSION;
  static override properties: Record<string, string> = {
    data: '',
    ...attributes({src: 0, settings: 0, organisationName: 0, organisationCode: 0}),
  };

  /** The data itself, as an object; comes before every other source. */
  declare data?: object;
  /** @attr src - Address of a JSON file. */
  declare src?: string;
  /** @attr settings - Address of a JSON file with `organisation`, `options` and `text`. */
  declare settings?: string;
  /** @attr organisation-name - Name of the body that publishes. */
  declare organisationName?: string;
  /** @attr organisation-code - ODS code of the body that publishes. */
  declare organisationCode?: string;
  /** @attr heading - Heading above the element; none by default. */
  declare heading?: string;
  /** @attr heading-level - Level of the heading: 2 to 6, by default 2. */
  declare headingLevel?: string | number;
  /** @attr structured-data - Writes schema.org data into the page; off by default. */
  declare structuredData?: string | boolean;
  /** @attr check - Shows the editor what is wrong; `?ccg-check` in the page's address does too. */
  declare check?: string | boolean;

  /** @internal */
  abstract readonly room: Room<M, R, T>;
  /** What attributes, JSON and defaults come to. @internal */
  options!: Options<R>;
  /** The element's words, with those that JSON replaced. @internal */
  text!: T;
  /** The language that numbers and dates are written in: the page's. @internal */
  language = 'en-GB';

  readonly #data = new DataController<M>(this);
  readonly #checks = new CheckController<M>(this);
  readonly #internals = this.attachInternals();
  #settingProblems: Problem[] = [];
  #announcement = '';
  #jsonLd?: HTMLScriptElement;

  /** What was read, in canonical form, as a valid data file; `null` until something is usable. */
  get model(): M | null {
    return this.#data.phase.model;
  }

  /** What is wrong with the data; with what the checks found, while the check panel is on. */
  get problems(): Problem[] {
    return [...this.#data.phase.problems, ...this.#settingProblems, ...this.#checks.findings];
  }

  get state(): 'idle' | 'loading' | 'ready' | 'failed' {
    return this.#data.phase.status;
  }

  /** The plain accessible list or table to keep inside the tag; empty until there is a model. */
  toHTML(): string {
    return this.model ? this.room.toHTML(this.model) : '';
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#data.connect();
  }

  disconnectedCallback() {
    this.#data.disconnect();
    this.#jsonLd?.remove();
  }

  protected override willUpdate(changed: ReadonlySet<string>) {
    if (this.hasUpdated) {
      if (['data', 'src', 'settings'].some((key) => changed.has(key))) void this.#data.load();
      if (['organisationName', 'organisationCode'].some((key) => changed.has(key)))
        this.#data.parse();
    }
    if (this.hasUpdated && !changed.size) return;
    this.language = intlLang(
      (this.closest<HTMLElement>('[lang]') ?? document.documentElement).lang,
    );
    const {room} = this;
    const layers = this.#data.source?.layers ?? [];
    const given = this as unknown as Record<string, unknown>;
    const {options, problems} = resolveOptions(room.options, given, layers, room.name);
    const words = resolveText(room.text, layers, room.name);
    this.options = options;
    this.text = words.text;
    this.#settingProblems = [...problems, ...words.problems];
  }

  protected override updated(changed: ReadonlySet<string>) {
    const {status, model} = this.#data.phase;
    const settled = status === 'ready' || status === 'failed';
    if (changed.has('phase')) {
      this.#checks.findings = [];
      this.#showState(status);
      if (settled) this.#report(true);
    } else if (changed.has('findings')) this.#report();
    if (settled && (changed.has('phase') || changed.has('check'))) {
      if (this.#checks.on) this.#checks.run(model);
      else this.#checks.findings = [];
    }
    if (changed.has('phase') || changed.has('structuredData')) void this.#writeJsonLd(model);
  }

  /** One of the element's words, with places filled in the page's language. @internal */
  say(word: Word, values?: Record<string, string | number>): string {
    return say(word, values, this.language);
  }

  /** Says something to screen readers, once, without moving focus. @internal */
  announce(words: string) {
    this.#announcement = words;
    this.requestUpdate();
  }

  /** Sends an event that bubbles out of every shadow root. @internal */
  fire(type: string, detail: object) {
    this.dispatchEvent(new CustomEvent(type, {detail, bubbles: true, composed: true}));
  }

  /** Level of headings inside: one below the element's own where it has one. @internal */
  get innerLevel(): number {
    return Math.min(6, Number(this.options.headingLevel) + (this.options.heading ? 1 : 0));
  }

  #report(warn = false) {
    const {problems, model} = this;
    const bad = problems.filter(({severity}) => severity !== 'advice');
    if (warn && bad.length) {
      const worst = bad.slice(0, 9).map(({message}) => message);
      console.warn(`<${this.localName}> problems (${bad.length}): ${worst.join('; ')}`, this);
    }
    if (model) this.fire('ccg-ready', {model, problems});
    else this.fire('ccg-error', {problems});
  }

  #showState(status: string) {
    try {
      this.#internals.states.clear();
      this.#internals.states.add(status);
    } catch {
      // Chrome before 125 takes only names with two hyphens, Firefox before 126 none: `state` still tells.
    }
  }

  async #writeJsonLd(model: M | null) {
    this.#jsonLd?.remove();
    if (!model || !this.options.structuredData) return;
    const part = await this.room.loadJsonLd?.().catch(() => undefined);
    if (!this.isConnected || model !== this.model) return;
    this.#jsonLd?.remove();
    this.#jsonLd = part?.writeJsonLd(model);
  }

  readonly #retry = () => void this.#data.load(true);

  /** The element's own content, once there is a model. @internal */
  abstract renderModel(model: M): TemplateResult;

  protected override render() {
    const {text, options, model, state} = this;
    const empty = !model && !this.childElementCount;
    return html`<div part="base">
        ${options.heading && heading(Number(options.headingLevel), options.heading, 'heading')}
        ${
          state === 'failed' && (this.#data.source?.kind === 'src' || (this.src && empty))
            ? html`<p part="message">
                ${text.failed}
                <button part="button" type="button" @click=${this.#retry}>${text.tryAgain}</button>
              </p>`
            : nothing
        }
        ${state === 'loading' && empty ? html`<p part="message">${text.loading}</p>` : nothing}
        ${model ? this.renderModel(model) : nothing}
        ${
          model?.updated
            ? html`<p part="updated">
                ${this.say(text.lastUpdated, {date: dateInWords(model.updated, this.language)})}
              </p>`
            : nothing
        }
        <p class="hidden" role="status">${this.#announcement}</p>
        ${this.#checks.on ? this.#checks.panel : nothing}
      </div>
      ${model ? nothing : html`<slot></slot>`}`;
  }
}
