/** Milliseconds that a server has to answer. */
const TIMEOUT = 15_000;
/** Megabytes of a data file; a larger one is refused before it can freeze a phone. */
const MAX_MB = 20;

/** Why a file could not be had; `code` is the problem's code. */
export class FetchProblem extends Error {
  constructor(
    readonly code: 'offline' | 'timeout' | 'http-error' | 'too-large',
    message: string,
  ) {
    super(message);
  }
}

/**
 * Requests under way and answered, shared by every copy of this library on the page: elements with
 * the same `src` fetch it once even where each came in a bundle of its own.
 */
const requests = ((globalThis as Record<symbol, unknown>)[Symbol.for('ccg-widgets.requests')] ??=
  new Map()) as Map<string, Promise<string>>;

/**
 * The text of a file, without a byte-order mark. One retry after a network failure.
 * @param fresh asks the server even where the answer is known
 * @throws FetchProblem
 */
export function fetchText(url: string, fresh = false): Promise<string> {
  const address = new URL(url, document.baseURI).href;
  let request = fresh ? undefined : requests.get(address);
  if (!request) {
    request = attempt(address).catch((error: unknown) => {
      if (error instanceof FetchProblem) throw error;
      return attempt(address);
    });
    requests.set(address, request);
    // A failure is not kept: elements that come later ask anew.
    request.catch(() => requests.delete(address));
  }
  return request.catch((error: unknown) => {
    throw error instanceof FetchProblem
      ? error
      : new FetchProblem('offline', 'the server could not be reached');
  });
}

/** Rejects with a FetchProblem where asking again would not help. */
async function attempt(url: string): Promise<string> {
  const signal = AbortSignal.timeout(TIMEOUT);
  try {
    const response = await fetch(url, {signal});
    if (!response.ok)
      throw new FetchProblem('http-error', `the server answered ${response.status}`);
    const length = Number(response.headers.get('content-length'));
    const text = length > MAX_MB * 1e6 ? '' : await response.text();
    if (Math.max(length, text.length) > MAX_MB * 1e6) {
      throw new FetchProblem('too-large', `is larger than ${MAX_MB} MB`);
    }
    return text;
  } catch (error) {
    throw signal.aborted
      ? new FetchProblem('timeout', `no answer within ${TIMEOUT / 1000} seconds`)
      : error;
  }
}
