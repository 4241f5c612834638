import {POSTCODE} from './details.js';
import type {Entry} from './entry.js';

/** A practice has one postcode: a second is another's. */
export const isPlaced = ({lines}: Entry) => lines.some((line) => POSTCODE.test(line));

/** "Oak Surgery, 1 Oak Street, NR3 3DL" */
export const isWhole = ({lines}: Entry) =>
  POSTCODE.test(lines.join(' ')) &&
  isOfOne(lines[0]?.split(',')[0]) &&
  !/^the /i.test(lines[0] ?? '');

/** The house that a surgery is in. */
export const HOUSE = /^(?!the ).*\b(?:centre|clinic|house|hall|building|hospital)$/i;

/** A name of one practice; a health centre may house several. */
export const isOfOne = (name = '') => /\b(?:surgery|practice|partnership)$/i.test(name);

/** Lines of an address, and no sentences. */
export const isShort = (lines: string[]) => lines.every((line) => line.length < 60);
