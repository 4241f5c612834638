import {looksLikeName} from './names.js';
import {BRACKETS, withoutStop} from './name-parts.js';

/** Stands for the postcode among the parts of a line. */
export const POSTCODE_PLACE = '\u2302';

/** People behind what they are: "Lead GP: Dr A Smith", "(Practice manager – Joan Reed)". */
const STAFF =
  /(?:(?<=[,;|(–—-] ?)|(?<=\. ))(?:(?:lead|senior|principal|named|managing|executive|our|the|practice|deputy|assistant|clinical|ccg|patient|gp) )*(?:gps?|partners?|doctors?|nurses?|managers?|leads?|chair|receptionists?|pharmacists?|contact|representatives?)(?:\s?(?::|[–-](?= )) ?| (?=drs?\b))(?=\p{Lu})(?:\p{Lu}[\p{L}.’'-]*|and|&|,(?= (?:drs?|mrs?|ms|miss|prof)\b)| (?=\p{Lu}|and|&))+/giu;

/** The parts of a line of an entry, parted by commas, bars, dashes and brackets. */
export function partsOf(line: string, hasName: boolean): string[] {
  const parts = line
    // "8,412 patients" is one figure.
    .replace(/(\b\d{1,3}),(?=\d{3}\b)/g, '$1')
    .replaceAll(POSTCODE_PLACE, `,${POSTCODE_PLACE},`)
    .replace(BRACKETS, ',$1,')
    .replace(/^([^,:]{3,80}): (?=\S)/, (all, head: string) =>
      !hasName && looksLikeName(head) ? `${head}, ` : all,
    )
    .replace(STAFF, ',')
    .split(/[,;|•·—]| [–-] | \/ |: (?=Drs?\b)/)
    .map((part) => withoutStop(part.replace(/^[\s:.–—-]+|[\s:–—-]+$/g, '')))
    // "(Adelaide Street, Bates Green)" was parted in its bracket.
    .map((part) => part.replace(/^[([](?=[^)\]]*$)|(?<=^[^([]*)[)\]]$/g, ''))
    // A letter alone is one of A to Z.
    .filter((part) => part === POSTCODE_PLACE || /\p{L}{2}|\d/u.test(part));
  return parts.reduce<string[]>((joined, part) => {
    // "14, Lantern Lane" is one line of an address.
    const isNumber = /^\d{1,4}[a-z]?(?:[-–]\d{1,4})?$/i.test(joined.at(-1) ?? '');
    if (isNumber && joined.length > Number(!hasName) && /^\p{Lu}/u.test(part))
      joined.push(`${joined.pop() ?? ''} ${part}`);
    else joined.push(part);
    return joined;
  }, []);
}

/** A label before a value that nobody reads here: "Senior partner: Dr Anna Wells", "Services:". */
const LABEL = /^(\p{Lu}[^:,\d]{1,30}?)\s?:(?:\s|$)/u;

/** Whether a line below a name is a label with what is neither address nor contact. */
export const isAsideLabel = (line: string): boolean => LABEL.test(line);
