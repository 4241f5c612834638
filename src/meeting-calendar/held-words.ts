/* Who may come to a meeting, in set words: "in public", "Part 2", "members only". */

/** Other words for private; who may not come in person, or not speak, may still watch. */
const SHUT =
  /(?<=(?:^|[(|;,.–—-])\s*)(?:(?:private\W{1,3})?not public\b(?! (?:holiday|transport))|(?:(?:meeting|attendance)(?: is)? )?(?:by )?invitation only\b|staff only\b(?! \w)|part (?:2|two|b) only\b|no public access\b(?! (?:to|via|from|by|through|at)))|\b(?:private\W{1,3})not public\b|\b(?:members of )?(?:the )?public (?:(?:is|are|will|to|be|may) |can ?)*(?:excluded|not (?:be )?(?:admitted|invited|allowed|permitted|attend))\b(?! (?:to (?!attend\b)|in|part|the|physically|from|into|at))|\b(?:no|without) (?:members of )?the public\b(?! (?:to|may|in))|\bno members of the public\b(?! \w)|\bnon-public(?: (?:meeting|session))?\b(?! \w)|\bin camera\b|(?<=(?:^|[(|;,.–—-])\s*)not for the public\b|^\W*(?:private|closed|confidential|part (?:2|two|b)) (?:meetings|sessions)(?: 20\d\d)?\W*$|^\W*non-public (?:meetings|sessions)\b/i;

/** Each with what it says; the first that fits counts. */
export const HELD: [RegExp, string][] = [
  [
    /\b(?:held |meeting |session )*in (?:public and (?:in )?private|private and (?:in )?public)\b/i,
    'part-private',
  ],
  [
    /\b(?:(?:held )?(?:part|partly|partially)[- ](?:in )?(?:private|closed|confidential|public)(?: (?:meeting|session))?(?:[\s,/&]{1,3}(?:and )?part[- ](?:in )?(?:private|closed|public))?)\b/i,
    'part-private',
  ],
  [
    /\b(?:followed|preceded|then) by (?:an? )?(?:private|closed)(?: meeting| session)?/i,
    'part-private',
  ],
  [
    /\b(?:members only[\s,;–-]*)?not (?:(?:be|being|a|an) )?(?:open to (?:members of )?the (?:general )?public|(?:public|open) (?:meetings?|session))\b|\bno public (?:meeting|session)\b|\b(?:board |committee )?members only\b|\b(?:to be )?(?:held |meeting |session )*in private\b|\b(?:will |does |do |is |are )?(?:not|no longer) (?:(?:currently|presently|now|yet|at (?:present|the moment)|be|being) )*(?:meet(?:ing)? )?(?:an? (?:meeting|session|event) )?(?:held )?in public\b|\b(?:private|closed|confidential) (?:meeting|session|part|section)\b|\bclosed to the public\b|^private$/i,
    'private',
  ],
  [SHUT, 'private'],
  [
    /\b(?:to be )?(?:held |meeting |session )*in public\b|(?<!annual )\b(?:public|open) (?:meeting|session)\b|\bopen to (?:the public\b|public\b(?! \w))|^public$/i,
    'public',
  ],
];

/** Who may come, as set words say it. */
export const heldIn = (words: string): string | undefined =>
  HELD.find(([pattern]) => pattern.test(words))?.[1];

/** Where a sentence on all meetings goes on with what is otherwise. */
const CLAUSES =
  /[.;!?](?:\s+|$)|,?\s(?:but|although|though|however|except(?:ing)?|apart from|with the exception of|other than|unless|while|whilst|with|because)\b/i;
/** What is private of meetings in public, or may be some day. */
const OF_PART =
  /\b(?:items?|parts?|session|section|business|matters?|issues?|discuss\w*|sometimes|occasionally|may|might|can|excluded|papers|minutes|agendas?)\b/i;
/** "Our meetings are held in private to discuss confidential items." */
const ALL_PRIVATE =
  /\b(?:meetings|we|committee|board|body|council|group|panel|it) (?:(?:is|are|will be|usually|normally|always|all) )*(?:held |meets? |meeting )?in private\b(?!.*\b(?:sometimes|occasionally|may|might|when(?:ever)?|where|if|as required|as needed)\b)/i;
/** "Meets in public every two months and in private when needed." */
const BOTH = /\bin public\b.*\band in private\b|\bin private\b.*\band in public\b/i;
/** "Meetings in private are not open to the public", "Meetings in public are marked *": of those that are. */
const OF_SOME =
  /^\W*(?:any |our |the )?(?:(?:private|closed) (?:meetings|sessions)|meetings (?:(?:that|which) are )?(?:held )?in private)\b.* (?:are|is|will|may|do)\b|\b(?:marked|shown|indicated|denoted|highlighted)\b|\b(?:the |all )?other(?:s| meetings)? (?:are|will)\b/i;
/** "Meetings held in public, not public meetings": where nobody but the members speaks. */
const NO_PUBLIC_MEETING =
  /,? (?:(?:and|but|rather than|it|they|this|these|is|are) )*(?:not (?:as )?|rather than )(?:a )?public meetings?\b/gi;
/** Who may come to all meetings, as a text on all of them says it: what is private of them, or of some, is not of all. */
export function heldGenerally(said: string): string | undefined {
  const text = /\bin public\b/i.test(said) ? said.replace(NO_PUBLIC_MEETING, ' ') : said;
  const whole = heldIn(text);
  if (whole === 'part-private') return whole;
  const clauses = text.split(CLAUSES).filter((clause) => !OF_SOME.test(clause));
  const held = clauses
    .filter(
      (clause, place) =>
        ALL_PRIVATE.test(clause) ||
        BOTH.test(clause) ||
        !(OF_PART.test(clause) && (place || heldIn(clause) !== 'public')),
    )
    .map((clause) => (BOTH.test(clause) ? 'part-private' : heldIn(clause)))
    .filter((said) => said !== undefined);
  return new Set(held).size === 1 ? held[0] : undefined;
}

/** "Private development session", "Closed workshop": who may come to a gathering, by what it is called. */
export function heldByKind(title: string): string | undefined {
  const [, shut, open] = KIND.exec(title) ?? [];
  return (shut && 'private') ?? (open && 'public');
}
const KIND =
  /^\W*(?:(private|closed|confidential)|(public|open)) (?:(?:board|committee|council|governing body|members?[’']?|informal|extraordinary|development|training|briefing|strategy|planning|induction|networking) ){0,3}(?:meeting|session|seminar|workshop|briefing|conference|away ?day|training|webinar|event)\b/i;

/** Who may come to what a heading or a title names: "Governing Body (private)", "Board meeting in public". */
export function heldByName(name: string): string | undefined {
  const [, behind] = /[:(–—-]\s*(public|private|closed)\W*$/i.exec(name) ?? [];
  return heldIn(name) ?? (behind && heldIn(behind.replace(/closed/i, 'private')));
}
