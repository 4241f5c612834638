import {dateInWords} from '../shared/model/format.js';
import {answerTemplate} from './answer-view.js';
import type {Word} from '../shared/model/words.js';
import {
  answerFor,
  bodyName,
  isReplaced,
  keyOf,
  practiceByKey,
  relation,
  type Answer,
} from './model.js';
import type {Practice, PracticeCheckerModel} from './schema.js';
import type {Scene} from './view.js';

/** An answer with its words. */
export interface Said extends Answer {
  sentence: string;
  facts: string[];
  asked?: Practice;
  /** How it is shown; it comes with the search, so that a page that is only read does not pay. */
  template: typeof answerTemplate;
  /** What the page is told: with codes, and never what was typed. */
  detail: {answer: Answer['answer']; practice?: string; organisation?: string};
}

/** The answer for a practice named as an address names it; without one, or with one not known, "unknown". */
export function answerTo(key: string | undefined, model: PracticeCheckerModel, scene: Scene): Said {
  const asked = key ? practiceByKey(model, key) : undefined;
  const answer: Answer = asked ? answerFor(model, asked, scene.today) : {answer: 'unknown'};
  const {practice, organisation} = answer;
  return {
    ...answer,
    asked,
    template: answerTemplate,
    detail: {
      answer: answer.answer,
      practice: practice && keyOf(model, practice),
      organisation: organisation?.code,
    },
    sentence: sentence(model, answer, scene),
    facts: facts(model, answer, scene),
  };
}

/** The answer in words, for the heading and the live region. */
function sentence(
  model: PracticeCheckerModel,
  {answer, practice, organisation}: Answer,
  {text, today, say}: Scene,
): string {
  const how = relation(model);
  const own = bodyName(model) ?? model.organisation?.code ?? '';
  const fill = (word: Word, name = own) =>
    say(word, {practice: practice?.name ?? '', organisation: name});
  if (answer === 'unknown') return fill(text[`unknown${how}`]);
  if (how === 'Listed' && answer === 'yes') return fill(text.yesListed);
  // A list without a name still knows of which body another practice is.
  const is = how === 'Listed' ? 'Area' : how;
  if (answer === 'no') {
    const name = organisation?.name;
    return name ? fill(text[`no${is}`], name) : fill(text[`not${is}`]);
  }
  return fill(text[`${isReplaced(model, today) ? 'was' : 'yes'}${is}`]);
}

/** What more there is to know: what became of the practice, and of the body. */
function facts(
  model: PracticeCheckerModel,
  {answer, gone, practice}: Answer,
  {text, today, say, language}: Scene,
): string[] {
  const found: string[] = [];
  if (gone) {
    const {name, closed} = gone;
    found.push(
      say(closed ? (closed[7] ? text.closedOn : text.closedIn) : text.closed, {
        practice: name,
        date: closed ? dateInWords(closed, language) : '',
      }),
    );
    if (practice) found.push(say(text.nowPartOf, {practice: practice.name}));
  }
  const {successor} = model.organisation ?? {};
  if (answer === 'yes' && successor?.from && isReplaced(model, today))
    found.push(
      say(text.replaced, {
        organisation: bodyName(model) ?? '',
        successor: successor.name,
        date: dateInWords(successor.from, language),
      }),
    );
  return found;
}
