import {day, text, url, value} from './fields.js';
import {record, type Of} from './shape.js';

/** An ODS code: letters and digits, in capitals (https://digital.nhs.uk/services/organisation-data-service). */
export const odsCode = value('bad-code: an ODS code such as 06W or D82040', (input) =>
  /^[a-z\d]{2,10}$/i.test(input) ? input.toUpperCase() : undefined,
);

/** The body that publishes the page. Nothing assumes that it is a CCG: `kind` says what it is. */
export const organisation = record(
  {},
  {
    name: text,
    shortName: text,
    code: odsCode,
    kind: text,
    url,
    email: text,
    successor: record({name: text}, {url, from: day}),
  },
);
export type Organisation = Of<typeof organisation>;

/** What every element's model holds beside its own keys; `updated` is the day of the data. */
export const common = {organisation, updated: day};
export interface CommonModel {
  organisation?: Organisation;
  updated?: string;
}
