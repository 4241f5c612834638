import type {CcgFoiTable} from './element.js';

/**
 * What the tables can do without, each in a file of its own beside the bundle (`ccg-foi-table.chart.js`)
 * that is loaded where it is needed.
 */
const LOAD = {
  chart: async ({renderRoot}: CcgFoiTable) => {
    const {chart, chartStyles} = await import('./chart.js');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(chartStyles);
    renderRoot.adoptedStyleSheets.push(sheet);
    return chart;
  },
  browse: async (host: CcgFoiTable) => new (await import('./browse.js')).Browse(host),
  deadlines: () => import('./deadlines.js'),
};

/** The parts that are there; `undefined` on its way, `null` where a CMS lost the file. */
export type Parts = {[K in keyof typeof LOAD]?: Awaited<ReturnType<(typeof LOAD)[K]>> | null};

/** Gets a part, once, and shows what it brings. */
export function loadPart(host: CcgFoiTable, parts: Parts, name: keyof Parts) {
  if (name in parts) return;
  parts[name] = undefined;
  void LOAD[name](host)
    .catch(() => null)
    .then((part) => {
      Object.assign(parts, {[name]: part});
      host.requestUpdate();
    });
}
