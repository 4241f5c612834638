/** The months' names for short, January first. */
export const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** 1 to 12 of a month's name, whole or short; 0 of no month's. */
export const monthNumber = (name: string): number =>
  MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
