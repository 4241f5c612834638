/** What strikes out its words by itself, whatever the site's style sheets say. */
export const STRUCK_OUT = 's, del, strike, [style*="line-through"]';
