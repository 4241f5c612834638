import {formatOfUrl} from '../shared/model/document.js';
import {parseModel, type Parsed} from '../shared/parse/record.js';
import {schema, type MeetingCalendarModel} from './schema.js';

/**
 * Any value as the calendar's model; `null` where neither a meeting nor a rule could be read.
 * Never throws. The one thing written that was not given is a format that a paper's address tells.
 */
export function parse(input: unknown): Parsed<MeetingCalendarModel> {
  const read = (key: string) => parseModel<MeetingCalendarModel>(schema.optional, input, key);
  let parsed = read('meetings');
  if (!parsed.model) parsed = read('series');
  const units = parsed.problems.filter(({code}) => code === 'bad-unit');
  if (units[0]) {
    // A rule in an unknown unit would make wrong dates, and not fewer: its row is left out.
    const series: unknown[] = [...(input as {series: unknown[]}).series];
    for (const {path} of units) series[parseInt(path.slice(7))] = null;
    parsed = parse({...(input as object), series});
    parsed.problems.push(...units);
  }
  const {meetings = [], series = [], documents} = parsed.model ?? {};
  for (const list of [...meetings, ...series, {documents}])
    for (const document of list.documents ?? []) {
      if (typeof document === 'string') continue;
      for (const file of [document, ...(document.alternatives ?? [])]) {
        const format = file.format ?? formatOfUrl(file.url);
        if (format) file.format = format;
      }
    }
  return parsed;
}
