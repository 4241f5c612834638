import {findDates} from '../../shared/parse/typed-date.js';
import type {Entry} from './entry.js';
import {looksLikeName} from './names.js';
import {BODY} from './body-names.js';
import {areaIn} from './body-areas.js';
import {COMING} from './coming.js';
import {labelled} from './labelled.js';
import {OUT_IN_LINES} from './left.js';
import {BUILT} from './place-words.js';
import {withoutPauses} from './pauses.js';
import {doubtfulRemark} from './remarks.js';
import {HOURS, says, standingOf, UNTIL, type Standing} from './standing.js';

/** A line without what it says of its practice's standing, and what that was. */
export interface Taken {
  line: string;
  standing: Standing;
}

/** "(now part of South Norfolk CCG)", " - not in Norwich CCG": small words, and the name of a body. */
const OF_BODY = new RegExp(
  `[\\s,;:([–—-]{0,6}\\b(?:(?:is|are|was|were|has|[Nn]ow|currently|[Nn]ot|[Nn]o longer|[Nn]ever|an?|member|part|in|of|with|under|the|area|[Ff]ormerly|[Pp]reviously|[Oo]riginally|[Tt]ransferred from|[Mm]oved|[Tt]ransferred|transferring|to|[Jj]oined|left|by|covered|commissioned|belongs|will|be|becom(?:e|es|ing)|became|members|join(?:s|ing)?|mov(?:e|es|ing)|transfers?|due|set) ){1,8}${BODY.source}(?: (?:in|on|from|since) [^.,;()]{0,20}\\b(?:19|20)\\d\\d| (?:\\d{1,2} )?[A-Z][a-z]{2,8} (?:19|20)\\d\\d)?[)\\].]?`,
);

/** "(South Norfolk CCG until 2016)" */
const PAST_BODY = new RegExp(
  `[\\s,;:]{0,3}[([–—-]\\s?(?:(?:member|part) of )?(?:the )?${BODY.source}${UNTIL.source.slice(1)}[)\\]]?`,
);

/** "(also serves patients in South Norfolk CCG)", "(branch at Hingham in South Norfolk CCG)": what it does there, and not whose it is. */
const BESIDE_BODY = new RegExp(
  `\\s*(?:[([]|[–—-] )(?:(?:with|has|and|it|which|who|also) ){0,3}(?:serv(?:es|ing)|hosts|hosting|provid(?:es|ing)|runs|running|sees|cover(?:s|ing))\\b[^()[\\]]{0,60}?${BODY.source}[^()[\\]]{0,60}(?:[)\\]]|$)|([\\s,;]*[([]?(?:with |has )?(?:an? )?branch(?:es)?\\b[^()[\\],;]{0,60}?) in (?:the )?${BODY.source}(?: area)?`,
);

/** What takes a practice out, behind small words in its line; some words do so only right behind a sign. */
const TAKES_OUT = [
  String.raw`(?<!\d )clos(?:ed|es|e|ing|ure)`,
  'merged?|dormant|terminated|expired|ended|handed back',
  String.raw`(?:absorbed (?:by|into)|taken over by|succeeded by|replaced by|(?<=now )part of)`,
  String.raw`(?<=patients (?:have |were |has |are )?(?:been )?)moved to`,
  // "Oak Surgery – left", "(removed)"
  String.raw`(?<=[–—([,;:-] ?(?:(?:has|have|had|was|were|been) ){0,3})(?:removed(?! to\b)|left(?! (?:hand|side|at|turn|of|bank)\b))`,
  // "(2013 to March 2019)", "– member until 2019"
  String.raw`(?<=[([–—-] ?)(?:(?:member|from) ){0,2}(?:19|20)\d\d ?(?:[–—-]|to|until) ?(?:[a-z]{3,9} )?(?:(?:19|20)\d\d|(?<=[–—-] ?)\d\d\b)`,
  String.raw`(?<=[–—([,;:-] ?(?:(?:was|an?|up) ){0,3})(?:member )?(?:until|till) (?=[^,;()]{0,20}(?:\b(?:19|20)\d\d\b|\d[/.]\d\d?[/.]\d\d))`,
  OUT_IN_LINES,
].join('|');
const CLAUSE = new RegExp(
  String.raw`[\s,;:([–—-]{0,6}\b(?:(?:this|the) (?:practice|surgery) )?(?:(?:has|have|is|was|now|permanently|(?<![a-z] )practice|will|which|that|been|were|are|its|their|all|patients|list|contract|due to|set to|to) ){0,6}(?:${TAKES_OUT})\b`,
  'i',
);

/** "Closing Lane Practice": a street or the like, of which the practice is called. */
const NAMED = new RegExp(
  String.raw`^clos(?:ing|es)(?= (?:${BUILT})\b[^,]*\b(?:surgery|practice|centre)\b)`,
  'i',
);

/** "CLOSED - Oak Surgery", "(Closed) Oak Surgery": a mark in front of the name. */
const MARK = /^(?:([([])?([Cc]losed|CLOSED)[)\]]?)(\s*[:–—-]+)?\s+(?=[\p{Lu}\d])(.+)$/u;

const markIn = (line: string) => {
  const found = MARK.exec(line);
  return found && looksLikeName(found[4]?.split(',')[0] ?? '') ? found : undefined;
};

/**
 * A mark that is set apart from the name, by signs, by letters or by being in bold (`title`), says
 * that the practice has closed. Where nothing sets it apart, as in "Closed Door Surgery", it may be
 * the name: that stays whole, and the status is one that the parser does not know, so that an editor
 * hears of it and nobody is told yes.
 */
export function takeMark(line: string, title = ''): Taken {
  const [, bracket, mark = '', sign, rest = ''] = markIn(line) ?? [];
  if (!mark) return {line, standing: {}};
  const isOtherCase = mark === 'closed' || (mark === 'CLOSED' && /\p{Ll}/u.test(rest));
  const isApart = bracket ?? sign ?? (isOtherCase || /^closed$/i.test(title));
  return isApart
    ? {line: rest, standing: {status: 'closed'}}
    : {line, standing: {status: `${mark}?`}};
}

/**
 * Whether the rest of an entry shows that "Closed Door Surgery" is a name: its street, website or e-mail
 * is called so too, or a label says that it is open or a member.
 */
export function showsName(name: string, {lines, hrefs = []}: Entry): boolean {
  const squeezed = (words: string) => words.toLowerCase().replace(/[^a-z\d]/g, '');
  const called = squeezed(name.split(' ').slice(0, 2).join(' '));
  const [first = '', ...others] = lines;
  const beside = [first.replace(name, ''), ...others, ...hrefs];
  return (
    beside.some((words) => squeezed(words).includes(called)) ||
    others.some((line) => IS_OPEN.test(line) && !says(labelled(line) ?? {status: line}))
  );
}

/** A label that says that a practice is one of today. */
const IS_OPEN = /^(?:(?:practice )?status|.*\bmember\b.*)\s?:\s?\S/i;

const UNCLOSED = /\s*[([][^()[\]]*$/;

/** A line without the clause that takes its practice out ("- closed 31 March 2019"), and what that said. */
export function takeStanding(given: string): Taken {
  const {text, notes} = withoutPauses(given);
  const {line: left, standing} = takeClause(text);
  // A bracket that is open where words were taken out goes with them.
  const line = left === text ? left : left.replace(UNCLOSED, '');
  return {line, standing: {...standing, ...(notes && {notes})}};
}

/** What is still to come of a practice, behind its name. */
const IS_COMING = new RegExp(
  `(?:[\\s,;:]{0,3}[([–—-]\\s?|,\\s?| (?=is |has |will |to ))(?:(?:is|has|will|due|practice|it) ){0,3}(?:${COMING}).{0,80}`,
  'i',
);

function takeRemark(line: string): Taken {
  const remark = doubtfulRemark(line);
  return remark
    ? {line: line.replace(remark.words, ''), standing: remark.standing}
    : {line, standing: {}};
}

function takeClause(line: string): Taken {
  const beside = BESIDE_BODY.exec(line);
  // What is put back is text, in which "$&" means nothing.
  if (beside) return takeClause(line.replace(beside[0], () => beside[1] ?? ''));
  const ofBody = (PAST_BODY.exec(line) ?? OF_BODY.exec(line))?.[0];
  if (ofBody) {
    // "(part of West Norfolk CCG from April 2019)": to the end of the bracket.
    const [before = '', after = ''] = line.split(ofBody);
    const rest = /[([][^)\]]*$/.test(ofBody) ? after.replace(/^[^()]*[)\]]/, '') : after;
    return {line: before + rest, standing: standingOf(ofBody)};
  }
  const ofArea = areaIn(line)?.words;
  if (ofArea) return {line: line.replace(ofArea, ''), standing: standingOf(ofArea)};
  const coming = IS_COMING.exec(line);
  if (coming) {
    const end = /^[\s,;:]*[([]/.test(coming[0]) ? coming[0].search(/[)\]]/) + 1 : 0;
    const words = end ? coming[0].slice(0, end) : coming[0];
    const rest = line.slice(coming.index + words.length);
    return {
      line: line.slice(0, coming.index) + rest,
      standing: standingOf(words),
    };
  }
  // A name that begins so.
  const start = markIn(line) ? 'closed'.length : (NAMED.exec(line)?.[0].length ?? 0);
  const at = CLAUSE.exec(line.slice(start));
  const from = at ? at.index + start : 0;
  const rest = at && line.slice(from);
  if (!rest) return takeRemark(line);
  if (HOURS.test(line) && !findDates(rest).length)
    return {
      line: line.replace(/\s?\([^()]{0,80}\bclos[^()]{0,80}\)/i, ''),
      standing: {},
    };
  const standing = standingOf(rest.slice(0, 200));
  if (!says(standing)) return takeRemark(line);
  const [date] = findDates(rest);
  const bracket = /^[\s,;:–—-]*[([]/.test(rest) ? rest.search(/[)\]]/) + 1 : 0;
  const stop = rest.slice(at[0].length).search(/[,;|]/);
  const further =
    date &&
    /^ ?(?:\.? ?(?:and|when|patients|its|all|please|so|to (?:form|become|create))\b)/i.test(
      rest.slice(date.end),
    );
  const end = bracket || (!further && date?.end) || (stop < 0 ? rest.length : at[0].length + stop);
  const left = rest.slice(end).replace(/^[\s.]+$/, '');
  return {line: `${line.slice(0, from)}${left}`.trim(), standing};
}
