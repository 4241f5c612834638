const ALLOWED = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * The one door for addresses: http, https, mailto, tel or relative; anything else is absent.
 * Browsers drop control characters and outer spaces before they read the scheme
 * ("java\nscript:"), so this does too (https://url.spec.whatwg.org/#concept-basic-url-parser).
 */
export function safeUrl(value: string): string | undefined {
  // eslint-disable-next-line no-control-regex -- these are what is being removed
  const url = value.replace(/^[\u0000-\u0020]+|[\u0000-\u0020]+$|[\u0000-\u001f]/g, '');
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(url)?.[0].toLowerCase();
  return url && (!scheme || ALLOWED.has(scheme)) ? url : undefined;
}
