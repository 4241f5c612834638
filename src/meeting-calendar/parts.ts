import {readers} from '../shared/source/readers.js';

/**
 * Parts of elements whose file is on the page already, by name, beside the readers in their map.
 * A page that loads one first has it in the first rendering, without a second one when it comes.
 */
export const parts = readers as ReadonlyMap<string, unknown> as Map<string, unknown>;
