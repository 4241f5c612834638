import {Address} from '../shared/address.js';
import type {Said} from './answer-words.js';
import {Choice} from './choice.js';
import type {CcgPracticeChecker} from './element.js';
import type {Practice, PracticeCheckerModel} from './schema.js';
import type {Actions, Offer} from './view.js';

type Search = Awaited<ReturnType<typeof import('./search.js').openSearch>>;

/** What a person typed, was offered and chose. */
export class Checker implements Actions {
  query = '';
  /** Suggestions under the input while it is typed in, and the one the arrow keys stand on. */
  suggestions?: Offer;
  active = -1;
  /** Practices to choose from after Check. */
  offer?: Offer;
  answer?: Said;
  error?: string;
  service?: string;
  /** The pause before the count is said, and the words that it was said for. */
  timer = 0;
  told = '';

  readonly address: Address;
  readonly choice: Choice;
  #model: PracticeCheckerModel = {practices: []};
  #search?: Promise<Search>;
  /** The suggestions that are still wanted. */
  #turn?: object;

  constructor(readonly host: CcgPracticeChecker) {
    this.address = new Address(host, 'practice', ['']);
    this.choice = new Choice(this.address);
  }

  /** Follows the data and the address; before each render. */
  follow(model: PracticeCheckerModel | null) {
    if (!model) return;
    const changed = model !== this.#model;
    if (changed) {
      this.#model = model;
      this.#search = undefined;
    }
    const moved = this.choice.follow();
    if (!changed && !moved) return;
    const {renderRoot} = this.host;
    const focus = moved && !!renderRoot.activeElement?.closest('[part=results]');
    this.#forget();
    if (this.choice.key) this.#tellAnswer(focus, moved);
    else if (moved) {
      this.query = '';
      this.host.announce('');
      if (focus) this.host.focusOn('input');
    }
  }

  /** Makes the index when somebody turns to the form, not with the first letter. */
  readonly prepare = () => this.#with(() => undefined);

  /** Does what needs the search; says so where its file cannot be loaded. */
  #with(use: (search: Search) => unknown) {
    const {host} = this;
    return host.loadPart(import('./search.js'), async (file) => {
      if (file) await use(await (this.#search ??= file.openSearch(this.#model, host.renderRoot)));
      else this.fail(host.lost('search'));
    });
  }

  fail(words: string) {
    this.error = words;
    this.host.announce(words);
  }

  readonly input = (event: Event) => {
    this.query = (event.target as HTMLInputElement).value;
    // An answer to other words would be taken for the answer to these.
    this.#forget(true);
    void this.#suggest();
  };

  #suggest() {
    clearTimeout(this.timer);
    const turn = (this.#turn = {});
    return this.#with(({suggest}) => {
      // Somebody typed on, pressed Check or left while the search was on its way.
      if (turn === this.#turn) suggest(this);
    });
  }

  readonly close = () => {
    clearTimeout(this.timer);
    this.#turn = undefined;
    this.suggestions = undefined;
    this.active = -1;
    this.host.requestUpdate();
  };

  readonly key = (event: KeyboardEvent) => {
    const {suggestions, active} = this;
    const practice = suggestions?.shown[active];
    if (/^Arrow[UD]/.test(event.key)) event.preventDefault();
    if (event.key === 'Enter' && practice) {
      event.preventDefault();
      this.choose(practice);
    } else
      void this.#with(async ({moveTo}) => {
        if (event.key === 'ArrowDown' && !suggestions) await this.#suggest();
        const to = moveTo(event, active, this.suggestions?.shown.length ?? 0);
        if (to === 'clear') {
          this.query = '';
          this.#forget(true);
        }
        if (typeof to === 'string') this.close();
        else if (to !== undefined && this.suggestions) this.active = to;
      });
  };

  readonly submit = (event: Event) => {
    event.preventDefault();
    this.close();
    const query = this.query.trim();
    void this.#with(({submit}) => {
      if (query === this.query.trim()) submit(this);
    });
  };

  readonly choose = (practice: Practice, fromList = false) => {
    this.close();
    this.query = practice.name;
    void this.#with(({keyOf}) => {
      this.write(keyOf(this.#model, practice));
      this.#tellAnswer(fromList);
    });
  };

  readonly none = () => {
    this.write();
    this.#tellAnswer(true);
  };

  /** Shows nothing of what was found any more; `choice` too is no longer held. */
  #forget(choice = false) {
    if (choice) this.choice.key = undefined;
    this.answer = this.offer = this.service = undefined;
  }

  write(key?: string) {
    this.choice.write(key);
    this.#forget();
  }

  /** Answers, says so, and tells the page, or follows the address. */
  #tellAnswer(focus: boolean, followed?: boolean) {
    const {host} = this;
    const {key} = this.choice;
    void this.#with(({answerTo}) => {
      // Somebody typed on, or went on, meanwhile.
      if (key !== this.choice.key) return;
      this.answer = answerTo(key, this.#model, host.scene);
      const {asked, sentence, detail} = this.answer;
      if (followed) this.query = asked?.name ?? '';
      host.announce(sentence);
      if (followed === undefined) host.fire('ccg-answer', detail);
      if (focus) host.focusOn('section');
    });
  }

  readonly locate = () => this.#with(({locate}) => locate(this));

  readonly copy = () => this.#with(({copy}) => copy(this.host));

  readonly print = () => {
    window.print();
  };
}
