import type {Practice} from '../schema.js';
import type {Branch} from './branches.js';
import type {Entry} from './entry.js';
import {readEntry} from './read-entry.js';

/** A practice's sites; in a further row of the practice its name is the first line of the address. */
export function readSites(entry: Entry, isRow: boolean): Branch[] {
  const {name: own = '', address = [], postcode, branches} = readEntry(entry) as Partial<Practice>;
  const [name, ...others] = isRow ? address : [own, ...address];
  if (!name) return branches ?? [];
  return [
    {
      name,
      ...(others.length && {address: others}),
      ...(postcode && {postcode}),
    },
  ];
}
