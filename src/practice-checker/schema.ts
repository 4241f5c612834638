import {oneOf, partialDate, postcode, text, url, value} from '../shared/model/fields.js';
import {common, odsCode} from '../shared/model/organisation.js';
import {list, record, type Of} from '../shared/model/shape.js';

/** An angle, in degrees north or east. */
const degrees = (most: number) =>
  value(
    `bad-number: degrees from -${most} to ${most}`,
    (input) => (Math.abs(Number(input)) <= most ? Number(input) : undefined),
    {type: 'number', minimum: -most, maximum: most},
  );
const latitude = degrees(90);
const longitude = degrees(180);

const place = {address: list(text), postcode};

const branch = record({name: text}, place);

/**
 * A GP practice (`practices[]`). `organisation` and `successor` are ODS codes; `UNKNOWN` stands for a
 * body that could not be read, and is answered with "cannot tell". `notes` is what a patient should
 * see beside it, such as "Temporarily closed until 1 May 2019".
 */
const practice = record(
  {name: text},
  {
    code: odsCode,
    aliases: list(text),
    ...place,
    telephone: text,
    website: url,
    organisation: odsCode,
    branches: list(branch),
    status: oneOf('bad-status', ['open', 'closed', 'dormant']),
    closed: partialDate,
    successor: odsCode,
    location: record({lat: latitude, lon: longitude}, {}),
    notes: text,
  },
);
export type Practice = Of<typeof practice>;

/** What the practice checker reads: `practices`, and the names of the bodies they belong to. */
export const schema = record(
  {practices: list(practice)},
  {...common, organisations: list(record({code: odsCode}, {name: text, url}))},
);
export type PracticeCheckerModel = Of<typeof schema>;
