/**
 * The meetings in the site's existing HTML as data. Its reader knows so many spellings that it is a
 * file of its own beside the bundle (`ccg-meeting-calendar.read-page.js`), for pages that need it;
 * where a CMS lost the file, the page keeps its HTML and the problem says why.
 */
export const readHtml = async (host: Element): Promise<Record<string, unknown>> =>
  (await import('./read-page.js')).readPage(host);
