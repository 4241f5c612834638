import {addMonths, weekdayOf} from '../shared/model/day.js';
import {dateInWords, dayInWords} from '../shared/model/format.js';
import {firstDay, lastDay} from '../shared/model/partial-date.js';
import type {PublishedDocument} from '../shared/model/document.js';
import {findings} from '../shared/model/findings.js';
import type {Problem, Severity} from '../shared/model/problem.js';
import {ukToday} from '../shared/model/uk-time.js';
import {missingMinutes} from './missing-minutes.js';
import {fullDates} from './page-dates.js';
import {saysNothing} from './says-nothing.js';
import type {DocumentListModel} from './schema.js';
import {foldVersions} from './versions.js';

/** Notes a finding about one document. */
type Say = (code: string, severity: Severity, words: string, other?: string) => void;

/**
 * What an editor should know about these documents; `today` is the UK day.
 * `no-format`, `no-size`, `no-date`, `vague-title`, `same-title`, `same-address`, `pdf-only`,
 * `insecure-link`, `weekday-mismatch`, `future-date`, `not-reviewed`, `past-review`, `bad-supersedes`, `minutes-missing`.
 */
export function check(model: DocumentListModel, today: string = ukToday()): Problem[] {
  const {documents} = model;
  const current = new Set(foldVersions(documents).map(({document}) => document));
  const ids = new Set(documents.map(({id}) => id));
  // The date of "minutes 12 March 2019" is no part of the title any more. Versions are meant to share theirs.
  const twin = earlierWith(documents, (document) =>
    current.has(document) ? `${document.title.toLowerCase()} ${document.date ?? ''}` : undefined,
  );
  const copy = earlierWith(documents, ({url}) => url);
  const {found, report} = findings();
  documents.forEach((document, index) => {
    const say: Say = (code, severity, words, other) => {
      report(code, pathOf(index), severity, `“${document.title}” ${words}`, other);
    };
    aboutFile(document, say);
    aboutDates(document, current.has(document), today, say);
    aboutOthers(document, ids, twin(index), copy(index), say);
  });
  missingMinutes(model, today, report);
  return found;
}

const pathOf = (index: number) => `documents[${String(index)}]`;

/** For a document's place, that of the first one with the same key, if it is another. */
function earlierWith(
  documents: readonly PublishedDocument[],
  key: (document: PublishedDocument) => string | undefined,
): (index: number) => number | undefined {
  const keys = documents.map(key);
  const first = new Map<string | undefined, number>();
  keys.forEach((each, index) => {
    if (!first.has(each)) first.set(each, index);
  });
  return (index) => {
    const found = keys[index] === undefined ? index : first.get(keys[index]);
    return found === index ? undefined : found;
  };
}

function aboutOthers(
  {title, supersedes}: PublishedDocument,
  ids: ReadonlySet<string | undefined>,
  twin: number | undefined,
  copy: number | undefined,
  say: Say,
): void {
  if (saysNothing(title))
    say('vague-title', 'warning', 'does not say what opens; name the document');
  if (twin !== undefined)
    say(
      'same-title',
      'warning',
      `has the same link text as ${pathOf(twin)}; say how they differ`,
      pathOf(twin),
    );
  if (copy !== undefined)
    say(
      'same-address',
      'warning',
      `opens the same address as ${pathOf(copy)}; remove one or correct it`,
      pathOf(copy),
    );
  if (supersedes && !ids.has(supersedes))
    say(
      'bad-supersedes',
      'warning',
      `supersedes "${supersedes}", which is no document's id; correct or remove it`,
    );
}

function aboutFile({format, size, url, alternatives = []}: PublishedDocument, say: Say): void {
  if (!format) say('no-format', 'advice', 'does not say its format; add it, such as pdf');
  if (!size && format !== 'html')
    say(
      'no-size',
      'advice',
      'does not say its size, which people on phones want to know; add it, such as 199 KB',
    );
  if (format === 'pdf' && !alternatives.some((other) => other.format !== 'pdf'))
    say(
      'pdf-only',
      'advice',
      'is a PDF without an accessible alternative; publish it as a web page too',
    );
  if ([url, ...alternatives.map((other) => other.url)].some((address) => /^http:/i.test(address)))
    say(
      'insecure-link',
      'warning',
      'has an http: address, of which browsers warn on an https: page; use https:',
    );
}

function aboutDates(
  {title, date, type, reviewBy}: PublishedDocument,
  isCurrent: boolean,
  today: string,
  say: Say,
): void {
  if (!date)
    say(
      'no-date',
      'advice',
      'has no date, so people cannot tell whether it is current; add it, such as February 2019',
    );
  else if (firstDay(date) > today)
    say('future-date', 'warning', `has a date in the future, ${dateInWords(date)}; correct it`);
  for (const {date: day, weekday, start, end} of fullDates(title))
    if (weekday && day.length === 10 && weekdayOf(day) !== weekday)
      say(
        'weekday-mismatch',
        'warning',
        `says “${title.slice(start, end)}”, but that day is ${dayInWords(day)}; correct one of them`,
      );
  if (!isCurrent) return;
  if (reviewBy && lastDay(reviewBy) < today)
    say(
      'past-review',
      'warning',
      `was due for review by ${dateInWords(reviewBy)}; review it, or say when it will be`,
    );
  else if (
    type === 'terms-of-reference' &&
    date &&
    !reviewBy &&
    addMonths(lastDay(date), 12) < today
  )
    say(
      'not-reviewed',
      'advice',
      'has terms of reference that are over 12 months old; review them, or say when they will be',
    );
}
