/* What is not read of a page, in words for its editor. */

export const NO_FIGURE = 'is none of the figures that are shown';
export const OF_OTHERS = 'is of other requests or other work';

/** A name, and why what it names is left out. */
export const leftOut = (name: string, why: string): string => `"${name.slice(0, 60)}" ${why}`;
