import type {CommonModel} from './model/organisation.js';
import type {Problem} from './model/problem.js';
import type {COMMON_TEXT, Word, Words} from './model/words.js';
import type {Parsed} from './parse/record.js';
import type {Reading} from './source/load.js';
import type {Described} from './view/structured-data.js';
import type {COMMON_OPTIONS, OptionRules, Options} from './settings.js';

export type CommonOptions = OptionRules & typeof COMMON_OPTIONS;
export type CommonWords = Words & Record<keyof typeof COMMON_TEXT, Word>;

/** Everything about an element that is no wiring; each room's `element.ts` gathers it from its files. */
export interface Room<M extends CommonModel, R = CommonOptions, T = CommonWords> extends Reading {
  /** The tag without "ccg-", which `options` and `text` are keyed by. */
  name: string;
  options: R;
  text: T;
  parse: (input: unknown) => Parsed<M>;
  toHTML: (model: M) => string;
  /** The checks: a file of its own, loaded only where an editor asks for them. */
  loadCheck: () => Promise<{
    check: (model: M, today?: string, options?: Options<R & OptionRules>) => Problem[];
  }>;
  /** schema.org objects for `structured-data`: a file of its own; absent where the element has none. */
  loadJsonLd?: () => Promise<{describe: (host: Described<M>) => () => void}>;
}
