import type {TemplateResult} from 'lit/html.js';
import {intlLang} from './model/format.js';
import type {CommonModel} from './model/organisation.js';
import type {Problem} from './model/problem.js';
import {VERSION} from './model/version.js';
import {say, type Word} from './model/words.js';
import type {CommonOptions, CommonWords, Room} from './room.js';
import {DataController} from './source/data-controller.js';
import {attributes, resolveOptions, resolveText, type Options} from './settings.js';
import {CheckController} from './view/check-controller.js';
import {frame} from './view/frame.js';
import {TemplateElement} from './view/template-element.js';

/**
 * What the four elements share: the way of the data, their states, events and frame.
 *
 * @csspart base - Everything that the element shows.
 * @csspart heading - The element's own heading.
 * @csspart subheading - A heading inside it that has no part of its own.
 * @csspart message - Words in place of what cannot be shown.
 * @csspart button - A button.
 * @csspart updated - "Last updated 30 September 2019".
 * @csspart check-panel - What the checks found, for editors.
 * @csspart check-summary - How much they found.
 * @csspart check-list - The list of findings.
 * @csspart check-item - A finding.
 * @csspart check-note - Who can see the panel.
 * @cssprop [--ccg-text-colour=#212b32] - Text.
 * @cssprop [--ccg-muted-colour=#4c6272] - Text that matters less.
 * @cssprop [--ccg-surface-colour=#fff] - Behind controls and panels.
 * @cssprop [--ccg-border-colour=#d8dde0] - Lines between rows and around panels.
 * @cssprop [--ccg-control-border-colour=#4c6272] - Edges of fields and selects.
 * @cssprop [--ccg-link-colour=#005eb8] - Links; answers in time in the FOI chart; the edge of the next meeting.
 * @cssprop [--ccg-link-visited-colour=#330072] - Links that a person has opened.
 * @cssprop [--ccg-link-hover-colour=#7c2855] - Links under the pointer.
 * @cssprop [--ccg-button-colour=#007f3b] - Buttons.
 * @cssprop [--ccg-button-text-colour=#fff] - Words on buttons.
 * @cssprop [--ccg-good-colour=#007f3b] - The edge of the answer "yes".
 * @cssprop [--ccg-bad-colour=#d5281b] - Late answers in the FOI chart, errors, and meetings that are cancelled or moved.
 * @cssprop [--ccg-focus-colour=#ffeb3b] - Behind what has the focus.
 * @cssprop [--ccg-focus-text-colour=#212b32] - Text of what has the focus.
 * @cssprop [--ccg-space=1em] - The space between blocks.
 * @cssprop [--ccg-radius=4px] - How round the corners of buttons are.
 * @cssstate idle - There is no source of data.
 * @cssstate loading - The data is on its way.
 * @cssstate ready - There is something to show.
 * @cssstate failed - There is nothing to show.
 */
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
  /** @attr structured-data - Writes schema.org data into the page, of documents and of meetings; off by default. */
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

  /** Level of headings inside: one below the element's own where it has one. @internal */
  get innerLevel(): number {
    return Math.min(6, Number(this.options.headingLevel) + (this.options.heading ? 1 : 0));
  }

  #settingProblems: Problem[] = [];
  /** What screen readers are told, and whether everybody is. */
  #status = '';
  #isShown = false;
  /** Takes its schema.org data out of the page. */
  #undescribe?: () => void;

  readonly #internals = this.attachInternals();
  readonly #data = new DataController<M>(this);
  readonly #checks = new CheckController<M>(this);

  override connectedCallback() {
    // Before the first render is asked for: data that is at hand is there by then.
    this.#data.connect();
    super.connectedCallback();
  }

  disconnectedCallback() {
    this.#data.disconnect();
    this.#undescribe?.();
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
    const {phase} = this.#data;
    const {status} = phase;
    this.#checks.follow(phase, changed);
    if (changed.has('phase')) {
      this.#showState(status);
      if (status === 'ready' || status === 'failed') this.#report(true);
    } else if (changed.has('findings')) this.#report();
    if (changed.has('phase') || changed.has('structuredData')) this.#describe();
  }

  /** The plain accessible list or table to keep inside the tag; empty until there is a model. */
  toHTML(): string {
    return this.model ? this.room.toHTML(this.model) : '';
  }

  /** One of the element's words, with places filled in the page's language. @internal */
  say(word: Word, values?: Record<string, string | number>): string {
    return say(word, values, this.language);
  }

  /** Says something to screen readers, once, without moving focus; and to everybody where it `isShown`. @internal */
  announce(words: string, isShown = false) {
    // The same words are news again only where something of them is new: a space that nobody hears.
    this.#status = words && words === this.#status ? `${words}\u00a0` : words;
    this.#isShown = isShown;
    this.requestUpdate();
  }

  /** That a file of this element is not there, in words for everybody. @internal */
  lost(part: string): string {
    return this.say(this.text.partMissing, {file: `${this.localName}.${part}.js`});
  }

  /** Sends an event that bubbles out of every shadow root. @internal */
  fire(type: string, detail: object) {
    this.dispatchEvent(new CustomEvent(type, {detail, bubbles: true, composed: true}));
  }

  #report(warn = false) {
    const {problems, model} = this;
    const bad = problems.filter(({severity}) => severity !== 'advice');
    if (warn && bad.length) {
      const messages = bad.map(({message}) => message);
      console.warn(`<${this.localName}>`, messages, this);
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

  #describe() {
    this.#undescribe?.();
    if (this.options.structuredData)
      void this.room.loadJsonLd?.().then(
        ({describe}) => {
          this.#undescribe = describe(this);
        },
        () => undefined,
      );
  }

  readonly #retry = () => void this.#data.load(true);

  /** The element's own content, once there is a model. @internal */
  abstract renderModel(model: M): TemplateResult;

  protected override render() {
    const {model, state} = this;
    const isEmpty = !model && !this.childElementCount;
    const isSrc = this.#data.source?.kind === 'src' || (this.src && isEmpty);
    return frame(
      this,
      state === 'loading' && isEmpty,
      state === 'failed' && isSrc ? this.#retry : undefined,
      model ? this.renderModel(model) : undefined,
      this.#status,
      this.#isShown,
      this.#checks.on ? this.#checks.panel : undefined,
    );
  }
}
