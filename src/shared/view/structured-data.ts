interface TrustedTypes {
  createPolicy(
    name: string,
    rules: {createScript: (text: string) => string},
  ): {createScript(text: string): string};
}

/**
 * Writes schema.org data into the page's head as JSON-LD. Under Trusted Types script text needs a
 * policy; `ccg-widgets` is made only here, when it is used.
 */
export function writeStructuredData(items: object[]): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  const graph = items.map((item) => ({'@context': 'https://schema.org', ...item}));
  script.text = trusted(JSON.stringify(graph));
  document.head.append(script);
  return script;
}

const KEY = Symbol.for('ccg-widgets.policy');

function trusted(text: string): string {
  const {trustedTypes} = globalThis as {trustedTypes?: TrustedTypes};
  if (!trustedTypes) return text;
  // One for every copy of this library on the page: a strict policy refuses a second of the name.
  const page = globalThis as Record<symbol, unknown>;
  const policy = (page[KEY] ??= trustedTypes.createPolicy('ccg-widgets', {
    createScript: (json) => json,
  })) as ReturnType<TrustedTypes['createPolicy']>;
  return policy.createScript(text);
}
