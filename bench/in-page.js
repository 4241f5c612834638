/** What runs in the page: loads one contestant, then times it step by step as the runner asks. */

const root = document.querySelector('main');
let contestant;

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const idle = () => new Promise((resolve) => requestIdleCallback(resolve));

/** Until painted and at rest, so that no step pays for the one before. */
async function quiet() {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await idle();
  await pause(100);
  await idle();
}

/** Everything below an element, in shadow trees too. */
function* below(element) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ALL);
  while (walker.nextNode()) {
    yield walker.currentNode;
    if (walker.currentNode.shadowRoot) yield* below(walker.currentNode.shadowRoot);
  }
}

globalThis.bench = {
  /** Scripts, styles and data: none of it is timed. */
  async load(part, name, ...size) {
    const {contestants, makeData} = await import(`/bench/contestants/${part}.js`);
    contestant = {...(await contestants[name]()), data: makeData(...size)};
    await document.fonts.ready;
    await quiet();
  },

  /** Milliseconds from the call until the content is in the DOM, with layout forced. */
  async time(step, ...args) {
    globalThis.gc?.(); // what earlier steps left behind is not this step's cost
    const start = performance.now();
    await (step === 'render'
      ? contestant.render(root, contestant.data)
      : contestant[step](...args));
    void document.documentElement.scrollHeight;
    return performance.now() - start;
  },

  quiet,
  nodes: () => [...below(root)].length,
  /** How many items the contestant says that it shows: a step that did nothing must not look fast. */
  shown: (...args) => contestant.shown(...args),
  /** Documents that stand in the page, where the browser's find and print can reach them. */
  rows: () => [...below(root)].filter((node) => node.matches?.('a[href^="/files/"]')).length,
};
