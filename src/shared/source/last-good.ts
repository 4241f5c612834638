/**
 * The last good copy of a data file in this session, for when the server fails later.
 * Storage may be forbidden (a sandboxed frame, a privacy setting) or full: then there is no copy.
 */
const key = (url: string) => `ccg-widgets:${new URL(url, document.baseURI).href}`;

export function keepLastGood(url: string, text: string): void {
  try {
    sessionStorage.setItem(key(url), text);
  } catch {
    // Too large or forbidden: going without a copy is the answer.
  }
}

export function lastGood(url: string): string | null {
  try {
    return sessionStorage.getItem(key(url));
  } catch {
    return null;
  }
}
