/** Generic words at the end of a name, without which sentences call a practice: "Humbleyard has left us." */
const KIND =
  /(?: (?:gp|family|medical|health|surgery|surgeries|practice|practices|centre|center|clinic|partnership|partners|group))+$/i;
/** What follows the subject of a sentence: a verb, and none of the words that go on from a name. */
const VERB =
  /^(?: \([^()]*\))?,? (?:(?:and|which|who|it|but) )?(?!(?:and|or|nor|in|at|of|on|for|near|with|to|from|by|as|the|than|but|when|while|if|unless|until|because|before|after|instead|which|who|branch|staff|website|patients?|team|building)\b)\p{Ll}/u;
/** What stands between somebody and the practice that he or she is of: "Dr Smith of Oak Surgery". */
const PERSON_OF =
  /\b(?:Drs?|Mrs?|Ms|Miss|Prof(?:essor)?)\b\.? [^.;:]{1,40}(?:,| of| from| at) (?:the )?$/;
/** In front of a practice that is no more: "Oak Surgery took over Elm Surgery". */
export const TAKES = /\b(?:t(?:ook|aken|akes) over|absorb(?:ed|s)|acquired) (?!by\b)(?:the )?/i;
/** What the sentence says of something of a practice, it says of the practice: "the contract of Elm Surgery". */
const OF = /(?:\b(?:of|for|is|are)|:) (?:the )?$/i;
const PATIENTS = /^(?:['’]s?)? patients\b/;
/** What stands in front of a practice that is set apart. */
const EXCEPT =
  /(?:except(?:ion of|ing| for)?|apart from|aside from|other than|excluding|not including|but not|without)[:,]? (?:the )?$/i;
/** What stands in front of a practice of which a sentence says what may be: "when Oak Surgery is closed". */
const MAY_BE = /\b(?:when(?:ever)?|if|while|unless|in case) (?:the )?$/i;
/** What stands between practices of which the same is said. */
const WITH = /^(?: \([^()]*\))?(?:,? (?:and|&|or|nor)|,) (?:the )?$/i;

/** A practice in a sentence, with what is said of it there. */
export interface Spoken<Row> {
  row: Row;
  words: string;
  /** It is set apart from what the sentence says of others. */
  isExcepted: boolean;
}

interface Called<Row> {
  row: Row;
  names: string[];
}

interface Mention<Row> {
  row: Row;
  at: number;
  end: number;
  isExcepted: boolean;
  isSubject: boolean;
}

/** The practices of which a sentence says something, each with its own part of the sentence. */
export function spokenOfIn<Row>(sentence: string, rows: Called<Row>[]): Spoken<Row>[] {
  const mentions = mentionsIn(sentence, rows);
  for (const [index, mention] of [...mentions.entries()].reverse()) {
    const next = mentions[index + 1];
    const between = next && sentence.slice(mention.end, next.at);
    const isWithNext = between !== undefined && WITH.test(between);
    const before = mentions[index - 1];
    mention.isExcepted =
      EXCEPT.test(sentence.slice(0, mention.at)) ||
      (before !== undefined &&
        EXCEPT.test(sentence.slice(0, before.at)) &&
        WITH.test(sentence.slice(before.end, mention.at)));
    mention.isSubject =
      mention.isExcepted ||
      (MAY_BE.test(sentence.slice(0, mention.at)) || PERSON_OF.test(sentence.slice(0, mention.at))
        ? false
        : isWithNext
          ? next?.isSubject === true
          : VERB.test(sentence.slice(mention.end)));
  }
  const taken = mentions.flatMap(({row, at}): Spoken<Row>[] =>
    new RegExp(`${TAKES.source}$`, 'i').test(sentence.slice(0, at))
      ? [{row, words: 'merged', isExcepted: false}]
      : [],
  );
  const subjects = mentions.filter(({isSubject}) => isSubject);
  const [only, other] = mentions;
  if (only && !other && !only.isExcepted && isOf(sentence, only))
    return [{row: only.row, words: sentence, isExcepted: false}];
  return taken.length
    ? taken
    : subjects.map(({row, at, end, isExcepted}, index) => {
        // Of several together the same is said, behind the last.
        let last = index;
        for (;;) {
          const [here, next] = [subjects[last], subjects[last + 1]];
          if (!here || !next || !WITH.test(sentence.slice(here.end, next.at))) break;
          last++;
        }
        const stop = subjects[last + 1]?.at ?? sentence.length;
        const from = last === index ? at : (subjects[last]?.at ?? at);
        const words = isExcepted
          ? (/^(?: \([^()]*\)|, (?:which|who) [^.;:]*)/.exec(sentence.slice(end))?.[0] ?? '')
          : '';
        return {
          row,
          isExcepted,
          words: isExcepted ? words.trim() : sentence.slice(from, stop).trim(),
        };
      });
}

/** Whether a sentence is of a practice that is not its subject: "We do not fund Elm Surgery's patients." */
const isOf = <Row>(sentence: string, {at, end}: Mention<Row>): boolean =>
  !PERSON_OF.test(sentence.slice(0, at)) &&
  (OF.test(sentence.slice(0, at)) || PATIENTS.test(sentence.slice(end)));

/** Rows with what sentences may call them: in full, or by their own words alone where no other is called so. */
export function calledRows<Row>(rows: {row: Row; name: string}[]): Called<Row>[] {
  const shorts = rows.map(({name}) => name.replace(KIND, ''));
  const counts = new Map<string, number>();
  for (const short of shorts) counts.set(short, (counts.get(short) ?? 0) + 1);
  return rows.map(({row, name}, index) => {
    const short = shorts[index] ?? name;
    const isOne = short.length > 3 && counts.get(short) === 1;
    const names = isOne ? [name, short] : [name];
    return {row, names: [...names, ...names.map((each) => each.replace(/^the /i, ''))]};
  });
}

/** Where a sentence names practices. */
function mentionsIn<Row>(sentence: string, rows: Called<Row>[]): Mention<Row>[] {
  const found = rows.flatMap(({row, names}): Mention<Row>[] => {
    for (const words of names) {
      const at = wordsAt(sentence, words);
      if (at >= 0) return [{row, at, end: at + words.length, isExcepted: false, isSubject: false}];
    }
    return [];
  });
  return found
    .filter(
      (one) => !found.some((other) => other !== one && other.at <= one.at && other.end > one.end),
    )
    .sort((one, other) => one.at - other.at);
}

/** Where words stand by themselves in a sentence; -1 where they do not. */
function wordsAt(sentence: string, words: string): number {
  const at = sentence.indexOf(words);
  if (at < 0) return -1;
  const isWhole =
    !/[\p{L}\d]$/u.test(sentence.slice(0, at)) &&
    !/^[\p{L}\d]/u.test(sentence.slice(at + words.length));
  return isWhole ? at : -1;
}
