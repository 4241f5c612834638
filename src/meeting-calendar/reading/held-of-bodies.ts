import {heldGenerally} from './held-generally.js';
import {bodiesIn, isShortFor} from './body-names.js';

/* "The Governing Body meets in public. The Audit Committee does not.": a sentence is of the body that it names. */

/** Who may come to the meetings of a body; to all where none is named. */
export interface Holding {
  held: string;
  body?: string;
}

/** What a text says of who may come, by the bodies that its sentences name before they say it. */
export function holdings(text: string): Holding[] {
  const sentences = text.split(/(?<=[.!?])\s+/);
  const named = sentences.map((sentence) =>
    bodiesIn(sentence.slice(0, /\b(?:public|private|closed|not)\b/.exec(sentence)?.index)),
  );
  const all = heldGenerally(text);
  if (named.every(({length}) => !length)) return all ? [{held: all}] : [];
  let bodies: (string | undefined)[] = [];
  let before: string | undefined;
  return sentences.flatMap((sentence, place) => {
    const own = named[place] ?? [];
    // "It is not open to the public" goes on about the same.
    if (own.length || !/^\W*(?:it|they|these)\b/i.test(sentence)) bodies = own;
    const isOpposite = before === 'public' && /\b(?:do|does|is|are) not\W*$/i.test(sentence);
    const held = heldGenerally(sentence) ?? (isOpposite ? 'private' : undefined);
    before = held;
    return held ? (bodies.length ? bodies : [undefined]).map((body) => ({held, body})) : [];
  });
}

/** Whether it is said of a committee's meetings; of unnamed ones whatever body is named. */
export const isHeldSo = ({body}: Holding, committee: unknown): boolean =>
  typeof committee !== 'string' || !body || isShortFor(body, committee) || body.endsWith(committee);
