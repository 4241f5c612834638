import {BOARD, GROUP, TRUST} from '../../shared/model/body-kinds.js';
import {looksLikeName} from './names.js';
import {BUILT, COUNTIES, DIRECTIONS} from './place-words.js';

/** A proper name of one word or more: "Great Yarmouth & Waveney", "North East Essex". */
const NAME = String.raw`[A-Z][\w'’-]{1,30}(?:,? (?:(?:and|&|of|the|on|upon|with) ){0,2}[A-Z][\w'’-]{1,30}){0,8}`;
const IN_COUNTY = new RegExp(String.raw`\b(?:${COUNTIES}|london)$`, 'i');
/** How bodies are called, by a part of a county or by several places, and streets and houses are not. */
const isArea = (name: string): boolean =>
  !looksLikeName(name) &&
  !ELSE.test(name) &&
  (/^(?:NHS )?(?:(?:North|South|East|West|Mid|Central|Greater)\b[ -]){1,2}[A-Z]|\s(?:and|&)\s/.test(
    name,
  ) ||
    IN_COUNTY.test(name));
/** What else is called after a part of a county. */
const OTHERS = `${BUILT}|PCN|Network|Locality|Federation|Alliance|Wing|Village|Station|Market`;
const ELSE = new RegExp(String.raw`\b(?:${OTHERS})\b`, 'i');

const OF_AREA = new RegExp(
  String.raw`(?:^|[\s,;:([–—-]{1,6})(?:(?:is|are|was|has|have|been|the|this|practice|surgery) ){0,4}(?:[Nn]ow|(?:[Nn]ow )?(?:[Mm]oved|[Gg]one|[Ww]ent|[Tt]ransferred|[Ss]witched|[Bb]elongs) to|[Jj]oin(?:ed|s)|(?:[Cc]omes |[Ff]alls )?[Uu]nder|[Cc]overed by|[Pp]art of) (?:(?:an?|member|part|of|in|with|under|covered|by|the) ){0,3}(?:NHS )?(${NAME})(?: (?:in|on|from|since) [^.,;()]{0,20}\b(?:19|20)\d\d)?\s*(?:[)\]]|(?=$|[.,;–—]))`,
);

/**
 * "(now South Norfolk)", "Moved to West Suffolk in 2018": a practice's body by the name of its place
 * alone, with the words around it. A move of house goes to a street or a village.
 */
export function areaIn(text: string): {area: string; words: string} | undefined {
  const found = OF_AREA.exec(text);
  const [words, area = ''] = found ?? [];
  const isServed = /\b(?:serv|cover)(?:es|ing)$/i.test(text.slice(0, found?.index));
  return words && !isServed && isArea(area) ? {area, words} : undefined;
}

/** "South Norfolk", "NORTH EAST ESSEX": a part of a county, and no street that is called so. */
const COUNTY_PART = new RegExp(
  String.raw`\b(?:(?:${DIRECTIONS})\b\.?[ -]){1,2}(?:${COUNTIES}|london)\b(?! ?(?:${OTHERS})\b)`,
  'gi',
);
/** The parts of counties that words name; bodies are called after them. */
export const countyPartsIn = (words: string): string[] => words.match(COUNTY_PART) ?? [];

/** What several bodies are, or a system that a body is a part of. */
const KINDS = String.raw`(?:(?:${GROUP}|${BOARD}|${TRUST}|Health Board)s|Integrated Care (?:Systems?|Partnerships?)|ICS|STP|Sustainability (?:and|&) Transformation (?:Partnership|Plan)|Health (?:and|&) (?:Social )?Care Partnership|[Cc]ommissioners?)`;
const SEVERAL = new RegExp(String.raw`\b${NAME},? ${KINDS}$`);
const COMMISSIONER = new RegExp(
  String.raw`(?:\bcommissioners?\s?:|\bcommissioned by) (?:NHS )?(${NAME})$`,
  'i',
);

/**
 * The group of bodies, the system or the commissioner that a heading names; whose the practices under
 * it are, only one of that name can say.
 */
export function groupIn(heading: string): string | undefined {
  const words = heading
    .replace(/\s*:?$/, '')
    .replace(/ (?:(?:gp|member) )*(?:practices|surgeries|members|area)$/i, '')
    .replace(/^.*\b(?:practices|surgeries|members) (?:(?:of|in|and|to|the) )+/i, '');
  return (COMMISSIONER.exec(words)?.[1] ?? SEVERAL.exec(words)?.[0])?.replace(
    / commissioners?$/i,
    '',
  );
}

/** A system is called as its board is. */
export const isSystem = (name: string): boolean => / (?:ICS|Integrated Care System)$/i.test(name);

/** Whether words are no more than the name of a body's place. */
export const isAreaName = (words: string): boolean =>
  new RegExp(`^${NAME}$`).test(words) && isArea(words);
