/**
 * The name of the error, and the code of the problem, of a file of this library that could not be had:
 * a CMS lost or renamed it. A name and not a class, of which each bundle would have its own.
 */
export const LOST = 'part-missing';

/** A part that is on its way; rejects with an error of that name where it cannot be had. */
export const orLost = <T>(part: Promise<T>, file: string): Promise<T> =>
  part.catch(() => {
    throw Object.assign(new Error(`${file} is missing`), {name: LOST});
  });
