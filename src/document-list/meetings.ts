import type {PublishedDocument} from '../shared/model/document.js';
import type {DocumentListModel} from './schema.js';

/** Types of which a meeting has one each, in their order. */
export const MEETING_TYPES: readonly string[] = ['agenda', 'papers', 'minutes'];

/** Which meeting each document is of: as given, as the meeting lists it, else by committee and day. */
export function meetingOf(model: DocumentListModel) {
  const listed = new Map<string, string>();
  for (const {id, documents} of model.meetings ?? [])
    for (const document of documents ?? [])
      if (id && typeof document === 'string') listed.set(document, id);
  return ({id, meeting, committee, type, date}: PublishedDocument): string =>
    meeting ??
    listed.get(id ?? '') ??
    (committee && date?.length === 10 && MEETING_TYPES.includes(type ?? '')
      ? `${date} ${committee}`
      : '');
}
