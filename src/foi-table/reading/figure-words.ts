import type {Count} from '../model.js';
import {bucketIn} from './day-buckets.js';
import {areOfOtherLaw} from './laws.js';
import {areOfOtherWork} from './other-work.js';

/** What a row or a column of an FOI table holds. */
export type Column = Count | 'percent' | 'notes';

/** The figure that words name, if they name one. */
export interface Figure {
  column: Column | '';
  /** 2 for a name that only FOI figures have, 1 for "requests" or a bare "%". */
  weight: number;
  /** Whether it is only a part of that figure: "21-40 days". */
  isPart?: boolean;
  /** Whether it is counted of requests under another law, or of other work, and so is none of these figures. */
  isOther?: boolean;
}

/** "Cumulative received", but no "Cumulative" alone: that names a total. */
export const CUMULATIVE =
  /\b(cumulative|running total)\b.*(\brec|request)|(\brec|request).*\b(cumulative|running total)\b/;

/**
 * The first that fits decides, so the order matters: "not responded to within 20 working days" is
 * late, "internal reviews in time" are reviews, "information not held" is no refusal. '' is a figure
 * of something else.
 */
const NAMES: [Column | '', RegExp][] = [
  ['withdrawn', /^\W*(withdrawn|lapsed)/],
  [
    '',
    /average|\bmean\b|median|\bcost|\bdate\b|\bref\b|complaint|reason|clarif|transfer|vexatious|acknowledg/,
  ],
  // The law's sections are no days, and what came before is no request of this period.
  ['', /^\W*(section|sec|s|regulation|reg|exemption|exception)s?\b\W*\d/],
  [
    '',
    /brought forward|\bb\/f\b|(carried|rolled) forward from|(carried|rolled|held) over(?! (in)?to\b)|from (the )?(previous|prior|last|preceding)|(?<!re)\bopen\b.*\b(start|begin)|\b(start|beginning|opening)\b.*\b(open|outstanding|balance|backlog)/,
  ],
  // Sums so far of a figure that each period has.
  ['', CUMULATIVE],
  // "12 were not late" says that others were.
  ['', /(\bnot|n't|\bnever)( been)? (late|delayed|overdue|outside|beyond|missed|in breach)\b/],
  // What the Commissioner decides is no review of our own.
  [
    '',
    /(appeal|refer|decision|notice|review).*(\bico\b|commissioner|tribunal)|\bico (appeal|review|decision)/,
  ],
  // "Target" alone is the mark, not what was reached.
  ['', /^\W*((the|our|ico|national|performance) )?targets?\b(?!.*\b(met|hit|achieved|missed)\b)/],
  ['notes', /^(note|comment|remark)/],
  // How reviews went is another count than how many there were.
  ['', /(review|appeal).*\b(upheld|overturn|(in|on) time|within|late|outside|outcome)/],
  ['internalReviews', /review|appeal/],
  ['withdrawn', /withdrawn|lapsed/],
  ['', /^\W*some information/],
  ['notHeld', /not.* h[eo]ld/],
  ['partlyGranted', /\bpart(ly|ial\w*)?\b/],
  [
    'refusedInFull',
    /refus|withh|reject|declin|\bnot (disclos|releas|provid|suppl|grant)|exempt.*full|full.*exempt/,
  ],
  ['extended', /exten[ds]/],
  [
    'open',
    /\bopen\b|outstanding|pending|ongoing|progress|not yet|await|carried|\bc\/f\b|rolled (?:over|forward)|held over|\b(?:closing|ending)\b.*\b(?:balance|backlog|total)|still/,
  ],
  [
    'late',
    /breach|\blate\b|delay|outside|overdue|beyond|exceed|miss|\bafter\b|>|\bover\b|more than|longer|\b21\b|\b20 ?\+|\bnon? ?-?complian|\bnot .*(time|within|met|20|deadline|target|complian)|out of time|fail/,
  ],
  [
    'grantedInFull',
    /grant|disclos|releas|provided|supplied|\ball (the )?information (sent|given)|^(?!.*(process|complet|clos|answer|respon)).*in full/,
  ],
  [
    'received',
    /\brec('?d|eiv|\b)(?!.*(20|twenty|in time|on time|deadline|target|statut|complian))/,
  ],
  [
    'inTime',
    /prompt|with-?in(?!.*\b(?!20\b)\d+ (working )?(day|month))|[io]n[- ]time|time(ly|scale)|deadline|\b20\b|twenty|compl(y|ian)|target|\bmet\b|statut/,
  ],
];

/** What brackets say that a figure has in it, or advise: "(including those extended)", "(you may wish to …)". */
export const ADVICE = / ?\((?:includ(?:ing|es)|incl\.?|you may|e\.g\.|(?:this|which) )[^()]*\)/gi;
/** Of which requests the Code of Practice counts some: "the received requests that were refused". */
const POPULATION =
  /\b(?:received requests|requests received)(?= (?:that|which|where|who)\b)|^\W*of (?:the|all) (?:received requests|requests received)\b/g;

/** "Request type", "Type of request", "Requests by category": of which requests a row is, and no figure of them. */
const KIND =
  /^\W*(?:[a-z]+ )?(?:types?|kinds?|categor(?:y|ies))(?: (?:of|for) .*)?\W*$|^\W*(?:foi )?[a-z]+ by (?:type|kind|category)\W*$/;

/** The figure that lower-case words name; the years in them must be gone: "2019/20" has no 20 days. */
export function figureIn(words: string): Figure {
  if (areOfOtherLaw(words) || areOfOtherWork(words)) return {column: '', weight: 0, isOther: true};
  if (KIND.test(words)) return {column: '', weight: 0};
  const named = words.replace(ADVICE, ' ').replace(POPULATION, 'requests');
  const found = NAMES.find(([, name]) => name.test(named));
  const column = found?.[0] ?? '';
  if (
    /%|per ?cent|\brate\b|proportion|^performance$/.test(words) &&
    !/^(number|no\b|total|#)/.test(words)
  )
    return !found || /^(inTime|received)$/.test(column)
      ? // Only these answers have twenty days.
        {column: 'percent', weight: /\b20\b|twenty/.test(words) ? 2 : 1}
      : {column: '', weight: 0};
  const bucket = !found || /^(inTime|late)$/.test(column) ? bucketIn(words) : undefined;
  if (bucket) return {column: bucket, weight: 2, isPart: true};
  if (found) return {column, weight: column ? 2 : 0};
  return /request|enquir|\bfois?\b|volume|cases/.test(words) &&
    !/respon|answer|process|complet|sent|repl/.test(words)
    ? {column: 'received', weight: 1}
    : {column: '', weight: 0};
}
