/**
 * The site's existing list as data. Its reader knows so many habits of CMSs that it is a file of its
 * own beside the bundle (`ccg-document-list.read-page.js`), for pages that need it; where it cannot
 * be loaded the HTML stays, with a problem that says so.
 */
export const readHtml = (host: Element): Promise<Record<string, unknown>> =>
  import('./read-page.js').then(({readPage}) => readPage(host));
