import type {PublishedDocument} from '../shared/model/document.js';
import type {DocumentListModel} from './schema.js';

/** Types of which a meeting has one each, in their order. */
export const MEETING_TYPES: readonly string[] = ['agenda', 'papers', 'minutes'];

/** What names a meeting that has no id: its day or month, and its committee where that is known. */
export const meetingKey = (date: string, committee = ''): string => `${date} ${committee}`.trim();

/** Which meeting each document is of: as given, as the meeting lists it, else by day, or month, and committee. */
export function meetingOf(model: DocumentListModel) {
  const listed = new Map<string, string>();
  for (const {id, documents} of model.meetings ?? [])
    for (const document of documents ?? [])
      if (id && typeof document === 'string') listed.set(document, id);
  return ({id, meeting, committee, type, date}: PublishedDocument): string =>
    meeting ??
    listed.get(id ?? '') ??
    (date && date.length > 4 && MEETING_TYPES.includes(type ?? '')
      ? meetingKey(date, committee)
      : '');
}
