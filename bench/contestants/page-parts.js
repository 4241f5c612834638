/** How a contestant brings its files, as a page would: minified, its styles beside it. */

const arrived = (element) =>
  new Promise((resolve, reject) => {
    element.onload = resolve;
    element.onerror = () => reject(new Error(`cannot load ${element.src ?? element.href}`));
    document.head.append(element);
  });

export const script = (path) =>
  arrived(Object.assign(document.createElement('script'), {src: `/node_modules/${path}`}));

export const stylesheet = (path) =>
  arrived(
    Object.assign(document.createElement('link'), {
      rel: 'stylesheet',
      href: `/node_modules/${path}`,
    }),
  );

/** An element of ours with the parts that it asks for itself: no contestant's files are timed. */
export async function element(room, ...parts) {
  await import(`/cdn/ccg-${room}.js`);
  for (const part of parts) await import(`/cdn/ccg-${room}.${part}.js`).catch(() => undefined);
  return document.createElement(`ccg-${room}`);
}

/** Waits, without the clamped delay of timers, until what was asked for is there. */
export async function until(there) {
  const {port1, port2} = new MessageChannel();
  for (const end = performance.now() + 60_000; !there();) {
    if (performance.now() > end) throw new Error(`never came: ${String(there)}`);
    await new Promise((resolve) => {
      port1.onmessage = resolve;
      port2.postMessage(0);
    });
  }
  port1.close();
}

/** An element of ours once it has shown its data. */
export const shownBy = (element) =>
  new Promise((resolve, reject) => {
    element.addEventListener('ccg-ready', resolve, {once: true});
    element.addEventListener('ccg-error', ({detail}) => {
      reject(new Error(detail.problems.map(({message}) => message).join('; ')));
    });
  });
