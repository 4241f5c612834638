import {REMARKS, type Remark} from '../shared/parse/remarks.js';
import {readDataAttributes} from '../shared/source/data-attributes.js';
import {readers} from '../shared/source/readers.js';
import {ofOwnBody, ownBody} from './reading/bodies.js';
import {leftOut, OF_OTHERS} from './reading/left-out.js';
import {PageReader} from './reading/page-reader.js';
import {ofOwnPlace} from './reading/places.js';
import type {Json, YearFound} from './reading/read-years.js';
import {nameSameYears} from './reading/same-years.js';

/** The site's tables and lists of Freedom of Information figures as data. Never throws. */
export function readPage(host: Element): Json {
  const own = ownBody(host.getAttribute('organisation-name') ?? '');
  const page = new PageReader(host, own, false);
  // Sentences say again what a table says, if there is one.
  const {found, settings} = page.found.isAny ? page : new PageReader(host, own, true);
  const ofBody = ofOwnBody(found.finish(), own);
  const {years, untold} = ofOwnPlace(ofBody.years, own);
  nameSameYears(years);
  const unread = [
    ...[...found.leftOut].map((name) => `the table ${leftOut(name, OF_OTHERS)}`),
    ...ofBody.untold,
    ...untold,
  ];
  if (years.length) return {foi: {...settings, ...remarks(unread), years: years.map(named)}};
  // What the export writes for an empty list.
  const none = host.querySelector('[data-ccg-years="0"]');
  if (none) return {foi: {...(readDataAttributes(none).foi as Json), years: []}};
  // Nothing to show, and something to tell.
  return unread.length ? {foi: remarks(unread)} : {};
}

/** What was not read, for the editor. */
const remarks = (unread: readonly string[]) => ({
  [REMARKS]: unread.map((words): Remark => ['left-out', `left out: ${words}`, 'advice']),
});

/** A year with what was not read of its table. */
const named = ({label, periods, total, notes, unread = []}: YearFound): Json => ({
  ...(label && {label}),
  periods,
  ...(total && {total}),
  ...(notes && {notes}),
  ...remarks(unread),
});

readers.set('foi-table', readPage);
