/**
 * Parts of elements whose file is on the page already, by name; shared by every copy of this library.
 * A page that loads one first has it in the first rendering, without a second one when it comes.
 */
export const parts = ((globalThis as Record<symbol, unknown>)[Symbol.for('ccg-widgets.parts')] ??=
  new Map()) as Map<string, unknown>;
