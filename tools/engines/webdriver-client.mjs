// Plain W3C WebDriver over fetch.
export class WebDriverClient {
  constructor(base) {
    this.base = base;
    this.queue = Promise.resolve();
  }

  /** Sends one command; commands are sent one after another. */
  send(method, path, body) {
    const run = async () => {
      const res = await fetch(this.base + path, {
        method,
        headers: {'content-type': 'application/json; charset=utf-8'},
        body: method === 'POST' ? JSON.stringify(body ?? {}) : undefined,
      });
      const {value} = await res.json();
      if (!res.ok)
        throw new Error(`WebDriver ${method} ${path}: ${value?.error}: ${value?.message}`);
      return value;
    };
    const result = this.queue.then(run, run);
    this.queue = result.catch(() => {});
    return result;
  }
}
