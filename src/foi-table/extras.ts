import {adoptStyles} from '../shared/view/adopt-styles.js';
import {Browse} from './browse.js';
import {chart, chartStyles} from './chart.js';
import {downloadButton} from './csv.js';
import {notFinal, request} from './deadlines.js';
import type {CcgFoiTable} from './element.js';
import {method, methodStyles} from './method.js';
import {addRemarks} from './remarks.js';

/**
 * What the sentence and the tables can do without: sorting, the chart, the download, what the
 * bands mean, and what hangs on working days.
 * A file of its own beside the bundle, loaded when there are tables. Lit comes with the view: a second
 * copy of it would make its Trusted Types policy a second time, which a strict page forbids.
 */
export function part(host: CcgFoiTable) {
  adoptStyles(host.renderRoot, chartStyles + methodStyles);
  const browse = new Browse(host);
  if (host.isConnected) browse.connect();
  return {browse, addRemarks, chart, download: downloadButton(host), method, notFinal, request};
}
export type Extras = ReturnType<typeof part>;
