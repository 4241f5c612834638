import {value} from './fields.js';

/** 1 KB is 1,024 bytes when read and when shown, so that what was published is what is shown. */
const UNITS = 'bkmg';

/** A size as people write it ("199 KB", "0.19 MB", "1,024kb", "203776") in whole bytes; "1,5 MB" and "0,123 MB" are none. */
export function readSize(text: string): number | undefined {
  if (/^\d+$/.test(text)) return whole(Number(text));
  const [, amount, unit = 'b'] =
    /^(?!0*,|.*,(?!\d{3}(?!\d)))([\d,]*\.?\d+)\s*(?:([bkmg])(?:i?b|(?:ilo|ega|iga)?(?:bytes?)|ytes?)?)?$/i.exec(
      text.trim(),
    ) ?? [];
  return whole(Number(amount?.replaceAll(',', '')) * 1024 ** UNITS.indexOf(unit.toLowerCase()));
}

function whole(amount: number): number | undefined {
  const bytes = Math.round(amount);
  return Number.isSafeInteger(bytes) && bytes > 0 ? bytes : undefined;
}

/** Whole bytes, from a number or from text with a unit. */
export const size = value('bad-size: a size such as 199 KB or 203776', readSize, {
  type: 'integer',
  minimum: 1,
});
