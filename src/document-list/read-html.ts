type Json = Record<string, unknown>;

/** The links of the site's existing list as data. */
export function readHtml(host: Element): Json {
  const documents = [...host.querySelectorAll('a[href]')].map((link) => ({
    title: link.textContent,
    url: link.getAttribute('href'),
  }));
  return documents.length ? {documents} : {};
}
