import {COMMON_TEXT} from '../shared/model/words.js';

/** Every English word of the document list. */
export const TEXT = {
  ...COMMON_TEXT,
  empty: 'There are no documents to show.',
} as const;
export type DocumentListText = typeof TEXT;
