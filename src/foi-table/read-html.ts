type Json = Record<string, unknown>;

/**
 * The figures in the site's existing tables and lists as data. Their reader knows so many spellings
 * that it is a file of its own beside the bundle (`ccg-foi-table.read-page.js`), for pages that need
 * it; where it cannot be loaded the HTML stays, and the record that is none says why.
 */
export const readHtml = (host: Element): Promise<Json> =>
  import('./read-page.js').then(
    ({readPage}) => readPage(host),
    () => ({foi: 'read-page.js could not be loaded; put it beside the script'}),
  );
