import {document} from '../shared/model/document.js';
import {meeting} from '../shared/model/meeting.js';
import {common} from '../shared/model/organisation.js';
import {list, record, type Of} from '../shared/model/shape.js';

/** What the document list reads: `documents`, and the `meetings` that they belong to. */
export const schema = record({documents: list(document)}, {...common, meetings: list(meeting)});
export type DocumentListModel = Of<typeof schema>;
