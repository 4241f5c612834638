import type {TemplateResult} from 'lit/html.js';

/**
 * lit's `html` for files that are loaded on demand. They are rendered by the page's own lit, which
 * takes a result of any copy by this mark; a copy of lit in each such file would weigh 3 kB and ask
 * for a second Trusted Types policy, which a strict page refuses.
 */
export const html = (strings: TemplateStringsArray, ...values: unknown[]): TemplateResult => ({
  ['_$litType$']: 1,
  strings,
  values,
});

/** lit's `nothing`, the same symbol for every copy. */
export const nothing = Symbol.for('lit-nothing');
