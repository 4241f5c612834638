/* Words that say nothing of the meeting itself: they are taken out, and noted when the rest has been read. */

/** Stands before the number of such words in the place where they stood. */
export const HELD_NOTE = '\ue000';

/** Keeps words as a note, and gives what stands in their place meanwhile. */
export const hold = (words: string, notes: string[]): string =>
  `|${HELD_NOTE}${notes.push(words.replace(/^[\s,:–—-]+|[\s,:–—-]+$/g, '')) - 1}|`;
