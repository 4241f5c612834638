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

/** Who may come to what a heading or a title names: "Governing Body (private)", "Board meeting in public". */
export function heldByName(name: string): string | undefined {
  const [, behind] = /[:(–—-]\s*(public|private|closed)\W*$/i.exec(name) ?? [];
  return heldIn(name) ?? (behind && heldIn(behind.replace(/closed/i, 'private')));
}
