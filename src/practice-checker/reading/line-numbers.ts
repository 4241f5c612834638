import {codeIn} from './codes.js';
import {CALL_BEFORE, NUMBER, numberIn} from './contacts.js';
import {POSTCODE} from './details.js';
import {POSTCODE_PLACE} from './line-parts.js';

/** A postcode with a letter or a digit that is none: the parser reports it, and nobody guesses what was meant. */
const NEARLY_POSTCODE = /(?:^| )([A-Z]{1,2}\d{1,2} [A-Z\d]{3})$/;

/** The code, telephone and postcode in a line, and the line without them. */
export interface Numbers {
  /** With a sign in the place of the postcode, where one is still wanted. */
  rest: string;
  code?: string;
  telephone?: string;
  postcode?: string;
}

export function takeNumbers(line: string, hasName: boolean, hasPostcode: boolean): Numbers {
  const code = codeIn(line);
  let rest = code ? line.replace(code.words, '') : line;
  const telephone = numberIn(rest);
  if (telephone) rest = rest.replace(new RegExp(NUMBER, 'g'), ',').replace(CALL_BEFORE, '');
  const found = {code: code?.code, telephone};
  if (hasPostcode) return {...found, rest};
  const postcode = POSTCODE.exec(rest)?.[0];
  if (postcode) return {...found, postcode, rest: rest.replace(postcode, POSTCODE_PLACE)};
  const nearly = NEARLY_POSTCODE.exec(rest)?.[1];
  // Alone it may be a name.
  return nearly && (hasName || rest.includes(','))
    ? {...found, postcode: nearly, rest: rest.slice(0, -nearly.length) + POSTCODE_PLACE}
    : {...found, rest};
}
