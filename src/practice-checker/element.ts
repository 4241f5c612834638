import {CcgElement} from '../shared/element.js';
import {ukToday} from '../shared/model/uk-time.js';
import type {Room} from '../shared/room.js';
import {attributes, COMMON_OPTIONS} from '../shared/settings.js';
import {base} from '../shared/styles/base.js';
import {Checker} from './checker.js';
import {directory} from './directory-view.js';
import {toHTML} from './export.js';
import {members} from './model.js';
import {parse} from './parse.js';
import {readHtml} from './read-html.js';
import type {PracticeCheckerModel} from './schema.js';
import {styles} from './styles.js';
import {TEXT, type PracticeCheckerText} from './text.js';
import {view} from './view.js';

const OPTIONS = {
  ...COMMON_OPTIONS,
  placeholderExample: 'text',
  showAll: 'flag-on',
  maxResults: 'count',
  staleAfter: 'count',
} as const;

const ROOM: Room<PracticeCheckerModel, typeof OPTIONS, PracticeCheckerText> = {
  name: 'practice-checker',
  keys: ['practices'],
  extraKeys: ['organisations'],
  options: OPTIONS,
  text: TEXT,
  parse,
  readHtml,
  toHTML,
  loadCheck: () => import('./check.js'),
};

/**
 * Tells people whether their GP practice is a member: yes, no, or we cannot tell.
 *
 * ```html
 * <ccg-practice-checker organisation-name="NHS Norwich CCG"><ul><li>Lawson Road Surgery, Lawson Road, Norwich, NR3 4LE</li></ul></ccg-practice-checker>
 * ```
 *
 * @element ccg-practice-checker
 * @slot - The list or table that the page already has; it is read, and shown where nothing better can be.
 * @fires {CustomEvent<{model: PracticeCheckerModel, problems: Problem[]}>} ccg-ready - There is something to show; again when the checks are done.
 * @fires {CustomEvent<{problems: Problem[]}>} ccg-error - There is nothing to show; the page's own HTML is seen.
 * @fires {CustomEvent<{length: number, count: number}>} ccg-search - How long the words were and how many practices matched; never what was typed.
 * @fires {CustomEvent<{answer: 'yes' | 'no' | 'unknown', practice?: string, organisation?: string}>} ccg-answer - What a person was told, with the codes.
 * @csspart form - The form.
 * @csspart input - Where a person types.
 * @csspart error - What is missing in the form.
 * @csspart near - The button for the nearest practices.
 * @csspart suggestions - The list under the input.
 * @csspart suggestion - A practice in it.
 * @csspart results - What was found: the choices, the answer.
 * @csspart choices - The practices to choose from.
 * @csspart choice - A practice among them.
 * @csspart none - The button "None of these".
 * @csspart answer - The answer; it has one of the next three parts too.
 * @csspart answer-yes - The answer "yes".
 * @csspart answer-no - The answer "no".
 * @csspart answer-unknown - The answer "we cannot tell".
 * @csspart answer-heading - The sentence of the answer.
 * @csspart details - Address, telephone and website of the practice in the answer.
 * @csspart service - Who to ask about a dentist, an optician or a pharmacy.
 * @csspart correct - The day on which the list was correct, in an answer.
 * @csspart directory - The practices A to Z.
 * @csspart list - The list in it.
 * @csspart item - A practice in that list.
 * @csspart notes - What there is to note of a practice: "Temporarily closed until 1 May 2020".
 * @csspart empty - Words where the list has no practices.
 */
export class CcgPracticeChecker extends CcgElement<
  PracticeCheckerModel,
  typeof OPTIONS,
  PracticeCheckerText
> {
  static override readonly styles = [base, styles];

  static override properties = {...CcgElement.properties, ...attributes(OPTIONS)};

  /** @attr placeholder-example - A practice's name for the hint: "For example, Oak Street." */
  declare placeholderExample?: string;
  /** @attr show-all - Lists the practices A to Z under the form; on by default. */
  declare showAll?: string | boolean;
  /** @attr max-results - How many practices are offered at once; by default 8. */
  declare maxResults?: string | number;
  /** @attr stale-after - Days after which the check calls the data old; by default 180. */
  declare staleAfter?: string | number;

  override readonly room = ROOM;

  readonly #checker = new Checker(this);
  /** The list A to Z, with what it was made of. */
  #directory?: {model: PracticeCheckerModel; level: number; node: Node};

  override connectedCallback() {
    super.connectedCallback();
    this.#checker.address.connect();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#checker.address.disconnect();
  }

  protected override willUpdate(changed: ReadonlySet<string>) {
    super.willUpdate(changed);
    this.#checker.follow(this.model);
  }

  protected override updated(changed: ReadonlySet<string>) {
    super.updated(changed);
    this.renderRoot.querySelector('[aria-selected=true]')?.scrollIntoView({block: 'nearest'});
  }

  /** What words are made with. @internal */
  get scene() {
    const {text, language, innerLevel: level} = this;
    return {text, language, level, say: this.say.bind(this), today: ukToday()};
  }

  /** Moves the focus, once what was asked for is there. @internal */
  focusOn(selector: string) {
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
    });
  }

  #list(model: PracticeCheckerModel) {
    const {scene} = this;
    const {level} = scene;
    if (this.#directory?.model !== model || this.#directory.level !== level)
      this.#directory = {model, level, node: directory(members(model, scene.today), scene)};
    return this.#directory.node;
  }

  override renderModel(model: PracticeCheckerModel) {
    const {query, active, offer, answer, service, error, suggestions} = this.#checker;
    return view(
      model,
      {
        ...this.scene,
        ...{query, active, offer, answer, service, error, suggestions},
        example: this.options.placeholderExample,
        canLocate: model.practices.some(({location}) => location),
        directory: this.options.showAll ? this.#list(model) : undefined,
      },
      this.#checker,
    );
  }
}

export {parse, toHTML};
export type {PracticeCheckerModel};
