import type {Draft} from './line.js';

/* How what is said of a meeting comes to what is known of it. */

/** Puts values in the place of those that a meeting has; what is known of its booking comes together. */
export function overwrite(row: Draft, {booking, ...values}: Draft) {
  Object.assign(row, values, booking && {booking: {...row.booking, ...booking}});
}

/** Adds what a meeting does not say itself. */
export function inherit(row: Draft, from: Draft) {
  // Another's end says nothing where a meeting begins at a time of its own.
  for (const [key, value] of Object.entries(from))
    if (key !== 'end' || !from.start || row.start === from.start) row[key] ??= value;
}
