import type {Checker} from './checker.js';
import type {CcgPracticeChecker} from './element.js';
import type {Finder, Offer} from './search.js';

/** Milliseconds without a key before the count is said, so that typing is not talked over. */
const PAUSE = 400;
/** Letters before anything is suggested. */
const ENOUGH = 2;

/** What follows from a person's words and presses, once the search is there. */
export const actionsOf = ({look, nearest}: Finder) => {
  const most = ({host}: Checker) => host.options.maxResults ?? 8;
  return {
    suggest(checker: Checker) {
      const {query, host} = checker;
      const found =
        query.trim().length < ENOUGH ? undefined : look(query, most(checker), host.scene);
      checker.error = undefined;
      checker.active = -1;
      checker.service = found?.service;
      checker.suggestions = found;
      if (found)
        checker.timer = window.setTimeout(() => {
          tell(checker, found);
        }, PAUSE);
    },

    submit(checker: Checker) {
      const {host, query} = checker;
      if (!query.trim()) {
        checker.write();
        checker.fail(host.text.nothingTyped);
        host.focusOn('input');
        return;
      }
      const found = look(query, most(checker), host.scene);
      checker.error = undefined;
      if (found.exact) checker.choose(found.exact);
      else if (found.count || found.service) {
        checker.write();
        checker.service = found.service;
        checker.offer = found;
        tell(checker, found);
      } else checker.none();
    },

    async locate(checker: Checker) {
      const {host} = checker;
      const offer = await nearest(most(checker)).catch(() => undefined);
      if (!offer) {
        checker.fail(host.text.noLocation);
        return;
      }
      checker.write();
      checker.offer = offer;
      host.announce(host.text.nearest);
      host.focusOn('[part=choice]');
    },
  };
};

/** Says how many were found, and tells the page; once for each query. */
function tell(checker: Checker, {shown, count}: Offer) {
  const {host, query, service} = checker;
  const {text} = host;
  const fitting = shown.length < count ? text.cut : text.matches;
  host.announce(
    service ?? (count ? host.say(fitting, {shown: shown.length, count}) : text.noMatch),
  );
  if (checker.told !== query) host.fire('ccg-search', {length: query.trim().length, count});
  checker.told = query;
}

/** The words of the answer with the page's address, on the clipboard. */
export async function copy(host: CcgPracticeChecker) {
  const {renderRoot, text} = host;
  const said = renderRoot.querySelector<HTMLElement>('.said');
  await navigator.clipboard.writeText(`${said?.innerText ?? ''}\n${location.href}`).then(
    () => {
      host.announce(text.copied);
    },
    () => {
      host.announce(text.notCopied);
    },
  );
}

/**
 * Where a key of the APG's list autocomplete leads: the place of a suggestion (-1 is the input), or
 * "close" or "clear"; `undefined` for keys that are the input's own.
 */
export function moveTo({key, altKey}: KeyboardEvent, active: number, count: number) {
  if (key === 'ArrowDown') return altKey ? active : count && (active + 1) % count;
  if (key === 'ArrowUp') return altKey ? 'close' : (active < 1 ? count : active) - 1;
  if (key === 'Escape') return count ? 'close' : 'clear';
  return /^(Home|End|ArrowLeft|ArrowRight)$/.test(key) ? -1 : undefined;
}
