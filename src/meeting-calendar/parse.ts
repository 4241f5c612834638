import {addFormat} from '../shared/model/document.js';
import {parseModel, type Parsed} from '../shared/parse/record.js';
import {schema, type MeetingCalendarModel} from './schema.js';

/** What the dates of a rule depend on. */
const MAKES_DATES = /^series\[\d+\]\.(unit|every|until|except|on\b)/;

/**
 * Any value as the calendar's model; `null` where neither a meeting nor a rule could be read.
 * Never throws. The one thing written that was not given is a format that a paper's address tells.
 */
export function parse(input: unknown): Parsed<MeetingCalendarModel> {
  const read = (key: string) => parseModel<MeetingCalendarModel>(schema.optional, input, key);
  let parsed = read('meetings');
  if (!parsed.model) parsed = read('series');
  const wrong = parsed.problems.filter(
    ({path, severity}) => severity !== 'advice' && MAKES_DATES.test(path),
  );
  if (wrong[0]) {
    // Without the value that was refused a rule would make wrong dates, and not fewer: its row is left out.
    const series: unknown[] = [...(input as {series: unknown[]}).series];
    for (const {path} of wrong) series[parseInt(path.slice(7))] = null;
    parsed = parse({...(input as object), series});
    // The cause comes before what it led to.
    parsed.problems.unshift(...wrong);
  }
  const {meetings = [], series = [], documents} = parsed.model ?? {};
  for (const list of [...meetings, ...series, {documents}])
    for (const document of list.documents ?? [])
      if (typeof document !== 'string') addFormat(document);
  return parsed;
}
