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

let policy: {createScript(text: string): string} | undefined;

function trusted(text: string): string {
  const {trustedTypes} = globalThis as {trustedTypes?: TrustedTypes};
  if (!trustedTypes) return text;
  policy ??= trustedTypes.createPolicy('ccg-widgets', {createScript: (json) => json});
  return policy.createScript(text);
}
