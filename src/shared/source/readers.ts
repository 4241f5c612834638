import {orLost} from './lost-file.js';

type Json = Record<string, unknown>;
type Reader = (host: Element) => Json;

/**
 * Readers of existing HTML that are on the page already, by element; shared by every copy of this
 * library. A reader is a file of its own beside the bundle. A page that loads it first, with
 * `blocking="render"`, has it at hand at once, so that nothing moves when the element takes over.
 */
export const readers = ((globalThis as Record<symbol, unknown>)[
  Symbol.for('ccg-widgets.readers')
] ??= new Map()) as Map<string, Reader>;

/** Reads with the reader that is there, else loads it; rejects (`lost-file.ts`) where it is missing. */
export const readerOf =
  (name: string, load: () => Promise<{readPage: Reader}>) =>
  (host: Element): Json | Promise<Json> =>
    readers.get(name)?.(host) ??
    orLost(load(), `ccg-${name}.read-page.js`).then(({readPage}) => readPage(host));
