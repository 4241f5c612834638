import type {CcgFoiTable} from './element.js';

/**
 * What the tables can do without, each in a file of its own beside the bundle (`ccg-foi-table.chart.js`)
 * that is loaded where it is needed. Lit comes with the view: a second copy of it would make its
 * Trusted Types policy a second time, which a strict page forbids.
 */
const LOAD = {
  browse: () => import('./browse.js'),
  chart: () => import('./chart.js'),
  deadlines: () => import('./deadlines.js'),
};
type Files = {[K in keyof typeof LOAD]: Awaited<ReturnType<(typeof LOAD)[K]>>};

/** The parts that are there; `undefined` on its way, `null` where a CMS lost the file. */
export type Parts = {[K in keyof Files]?: ReturnType<Files[K]['part']> | null};

/** Gets a part, once, and shows what it brings. */
export function loadPart(host: CcgFoiTable, parts: Parts, name: keyof Parts) {
  if (name in parts) return;
  parts[name] = undefined;
  const load: () => Promise<{part: (host: CcgFoiTable) => unknown}> = LOAD[name];
  void host.bring(load(), (file) => {
    Object.assign(parts, {[name]: file && file.part(host)});
  });
}
