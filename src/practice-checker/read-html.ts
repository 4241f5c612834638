/**
 * The practices of the site's own list as data. The reader is as large as the search, so it is a
 * file of its own beside the bundle (`ccg-practice-checker.read-page.js`), for pages that need it;
 * where it cannot be loaded, the page keeps its list and the problem says why.
 */
export const readHtml = (host: Element): Promise<Record<string, unknown>> =>
  import('./read-page.js').then(
    ({readPage}) => readPage(host),
    () => ({practices: 'read-page.js could not be loaded; put it beside the script'}),
  );
