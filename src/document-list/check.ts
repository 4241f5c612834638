import type {Problem} from '../shared/model/problem.js';
import type {DocumentListModel} from './schema.js';

/** What an editor should know about these documents. `today` is the UK day. */
export function check({documents}: DocumentListModel): Problem[] {
  return documents.flatMap(({date}, index) =>
    date
      ? []
      : [
          {
            code: 'no-date',
            path: `documents[${String(index)}]`,
            message: `documents[${String(index)}]: has no date`,
            severity: 'advice' as const,
          },
        ],
  );
}
