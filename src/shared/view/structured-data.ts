interface TrustedTypes {
  createPolicy(
    name: string,
    rules: {createScript: (text: string) => string},
  ): {createScript(text: string): string};
}

/** What of an element its structured data depends on. */
export interface Described<M> {
  isConnected: boolean;
  options: {structuredData: unknown};
  model: M | null;
}

const written = new WeakMap<object, HTMLScriptElement>();

/**
 * With what makes schema.org objects of a model: what writes an element's into the page, in place of
 * those that it had there, and gives what takes them away again.
 */
export const describer =
  <M>(itemsOf: (model: M) => object[]) =>
  (host: Described<M>): (() => void) => {
    const remove = () => written.get(host)?.remove();
    remove();
    const {model, options, isConnected} = host;
    // It may have left, or changed its mind, while this file was on its way.
    if (model && options.structuredData && isConnected) written.set(host, write(itemsOf(model)));
    return remove;
  };

/**
 * Writes schema.org data into the page's head as JSON-LD. Under Trusted Types script text needs a
 * policy; `ccg-widgets` is made only here, when it is used.
 */
function write(items: object[]): HTMLScriptElement {
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
