/** Milliseconds that a server has to answer. */
const TIMEOUT = 15_000;
/** Bytes of a data file; a larger one is refused before it can freeze a phone. */
const MAX_BYTES = 20 * 1024 * 1024;

/** Why a file could not be had; `code` is the problem's code. */
export class FetchProblem extends Error {
  override name = 'FetchProblem';
  constructor(
    readonly code: 'bad-url' | 'offline' | 'timeout' | 'http-error' | 'too-large',
    message: string,
  ) {
    super(message);
  }
}

/**
 * Requests under way, shared by every copy of this library on the page: elements with the same
 * `src` fetch it once even where each came in a bundle of its own.
 */
const registry = globalThis as {[key: symbol]: Map<string, Promise<string>> | undefined};
const KEY = Symbol.for('ccg-widgets.requests');
const requests = (registry[KEY] ??= new Map<string, Promise<string>>());

/**
 * The text of a file. One retry after a network failure; a redirect is followed, a byte-order mark dropped.
 * @throws FetchProblem
 */
export function fetchText(url: string, fresh = false): Promise<string> {
  const address = new URL(url, document.baseURI).href;
  const known = fresh ? undefined : requests.get(address);
  if (known) return known;
  const request = attempt(address, 1);
  requests.set(address, request);
  // A failure is not kept: "Try again" and elements that come later ask anew.
  request.catch(() => requests.get(address) === request && requests.delete(address));
  return request;
}

async function attempt(url: string, retries: number): Promise<string> {
  try {
    const response = await fetch(url, {signal: AbortSignal.timeout(TIMEOUT)});
    if (!response.ok) {
      throw new FetchProblem(
        'http-error',
        `the server answered ${String(response.status)} for ${url}`,
      );
    }
    if (Number(response.headers.get('content-length')) > MAX_BYTES) throw tooLarge(url);
    const text = await response.text();
    if (text.length > MAX_BYTES) throw tooLarge(url);
    return text;
  } catch (error) {
    if (error instanceof FetchProblem) throw error;
    if ((error as Error).name === 'TimeoutError') {
      throw new FetchProblem(
        'timeout',
        `no answer within ${String(TIMEOUT / 1000)} seconds from ${url}`,
      );
    }
    if (retries > 0) return attempt(url, retries - 1);
    throw new FetchProblem('offline', `could not reach ${url}`);
  }
}

const tooLarge = (url: string) =>
  new FetchProblem('too-large', `${url} is larger than ${String(MAX_BYTES / 1024 ** 2)} MB`);
