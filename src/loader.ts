/**
 * For a site template: finds which elements the page uses, as tags or as `<div data-ccg="…">`, and
 * loads only those. Its parts share one Lit.
 */
const LOAD: Record<string, () => Promise<unknown>> = {
  'document-list': () => import('./document-list/define.js'),
  'foi-table': () => import('./foi-table/define.js'),
  'meeting-calendar': () => import('./meeting-calendar/define.js'),
  'practice-checker': () => import('./practice-checker/define.js'),
};
const waiting = new Set(Object.keys(LOAD));

function look(): void {
  for (const name of waiting) {
    if (!document.querySelector(`ccg-${name}, [data-ccg="${name}"]`)) continue;
    waiting.delete(name);
    void LOAD[name]?.();
  }
}

look();
const observer = new MutationObserver(() => {
  look();
  if (!waiting.size) observer.disconnect();
});
observer.observe(document, {childList: true, subtree: true});
