/* What commissioning bodies are called by their kind, as texts of regular expressions. */

/** The groups of 2013 to 2022. */
export const GROUP = 'CCG|Clinical Commissioning Group';
/** The boards that came after them. */
export const BOARD = 'ICB|Integrated Care Board';
/** The trusts that were before. */
export const TRUST = 'PCT|Primary Care Trust';
/** Those of England, and the boards of Wales and Scotland. */
export const BODY_KINDS = `${GROUP}|${BOARD}|${TRUST}|UHB|THB|Health Board`;

/** Behind a name: a group or a board. */
export const IS_GROUP = new RegExp(String.raw`\b(?:${GROUP})\b`, 'i');
export const IS_BOARD = new RegExp(String.raw`\b(?:${BOARD})$`, 'i');
export const IS_TRUST = new RegExp(`(?:${TRUST})$`, 'i');

/** "Clinical Commissioning Group" as letters: "CCG"; other kinds as they are. */
export const shortKind = (kind: string): string =>
  [GROUP, BOARD, TRUST]
    .map((pair) => pair.split('|'))
    .find(([, whole]) => whole?.toLowerCase() === kind.toLowerCase())?.[0] ?? kind;
