/*
 * What heads other lines, below the six levels of HTML: what looks like a heading, what leads a list,
 * rows, or a definition. TERM grows with the depth of its list.
 */
export const LOOKS = 7;
export const INTRODUCES = 7.25;
export const ROW = 7.5;
export const TERM = 8;
