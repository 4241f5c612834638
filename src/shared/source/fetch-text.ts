/** Milliseconds that a server has to answer. */
export const TIMEOUT = 15_000;
/** Characters of a data file; a larger one is refused before it can freeze a phone. */
export const MAX_LENGTH = 20_000_000;

/**
 * Requests under way and answered, shared by every copy of this library on the page: elements with
 * the same `src` fetch it once even where each came in a bundle of its own.
 */
const requests = ((globalThis as Record<symbol, unknown>)[Symbol.for('ccg-widgets.requests')] ??=
  new Map()) as Map<string, Promise<string>>;

/**
 * The text of a file, without a byte-order mark. One retry after a network failure.
 * Rejects with the `Response` that was no success, a `RangeError` for a file over 20 MB, a
 * `TimeoutError`, or the `TypeError` of a network that failed twice; `source-failure.ts` has the words.
 * @param fresh asks the server even where the answer is known
 */
export function fetchText(url: string, fresh = false): Promise<string> {
  const address = new URL(url, document.baseURI).href;
  let request = fresh ? undefined : requests.get(address);
  if (!request) {
    request = attempt(address).catch((error: unknown) => {
      if (error instanceof TypeError) return attempt(address);
      throw error;
    });
    requests.set(address, request);
    // A failure is not kept: elements that come later ask anew.
    request.catch(() => requests.delete(address));
  }
  return request;
}

async function attempt(url: string): Promise<string> {
  const response = await fetch(url, {signal: AbortSignal.timeout(TIMEOUT)});
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- its status is what went wrong
  if (!response.ok) throw response;
  const length = Number(response.headers.get('content-length'));
  const text = length > MAX_LENGTH ? '' : await response.text();
  if (Math.max(length, text.length) > MAX_LENGTH) throw new RangeError();
  return text;
}
