import {adoptStyles} from '../shared/view/adopt-styles.js';
import {Browse} from './browse.js';
import {chart, chartStyles} from './chart.js';
import {downloadButton} from './csv.js';
import {notFinal, request} from './deadlines.js';
import type {CcgFoiTable} from './element.js';

/**
 * What the sentence and the tables can do without: sorting, the chart, the download, and what
 * hangs on working days.
 * A file of its own beside the bundle, loaded when there are tables. Lit comes with the view: a second
 * copy of it would make its Trusted Types policy a second time, which a strict page forbids.
 */
export function part(host: CcgFoiTable) {
  adoptStyles(host.renderRoot, chartStyles);
  return {browse: new Browse(host), chart, download: downloadButton(host), notFinal, request};
}
export type Extras = ReturnType<typeof part>;
