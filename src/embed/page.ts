/**
 * Runs in `embed.html`, for sites that admit only iframes:
 * `embed.html?element=foi-table&src=/data/foi.json&heading=…` shows one element with these
 * attributes and tells the page around it how high it is.
 */
const ELEMENTS = ['document-list', 'foi-table', 'meeting-calendar', 'practice-checker'];

const wanted = new URLSearchParams(location.search);
const wantedElement = wanted.get('element') ?? '';

/** Data of another site must not be shown under this site's name. */
const ownOrigin = (address: string) => new URL(address, location.href).origin === location.origin;

if (ELEMENTS.includes(wantedElement)) {
  const element = document.createElement(`ccg-${wantedElement}`);
  wanted.delete('element');
  for (const [attribute, value] of wanted) {
    const address = attribute === 'src' || attribute === 'settings';
    if (
      /^[a-z][a-z-]*$/.test(attribute) &&
      !attribute.startsWith('on') &&
      (!address || ownOrigin(value))
    ) {
      element.setAttribute(attribute, value);
    }
  }
  document.body.append(element);
  document.title = wanted.get('title') ?? document.title;
  new ResizeObserver(() => {
    // The height is no secret, and the page around may be of any origin.
    parent.postMessage(
      // The body's and not the page's, which is never lower than the frame was before.
      {type: 'ccg-height', height: Math.ceil(document.body.scrollHeight)},
      '*',
    );
  }).observe(document.body);
}

export {};
