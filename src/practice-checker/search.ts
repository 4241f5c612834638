import type {Word} from '../shared/model/words.js';
import {adoptStyles} from '../shared/view/adopt-styles.js';
import {actionsOf, copy, moveTo} from './actions.js';
import {answerTo} from './answer-words.js';
import {keyOf, serviceBody} from './model.js';
import {choices} from './choices-view.js';
import {nearest} from './nearest.js';
import {isPostcode, squeeze, words} from './normalise.js';
import {PracticeIndex} from './practice-index.js';
import type {Practice, PracticeCheckerModel} from './schema.js';
import {searchStyles} from './search-styles.js';
import {letters, similarity} from './similarity.js';
import {suggestionOptions} from './suggestions-view.js';
import type {PracticeCheckerText} from './text.js';

/**
 * All that is needed once somebody turns to the form, in a file of its own beside the bundle: a page
 * that is only read never pays for it.
 */

/** Practices offered to choose from, best first, with how many there are in all. */
export interface Offer {
  shown: Practice[];
  count: number;
  /** How it is shown under the input, and to choose from. */
  options: typeof suggestionOptions;
  template: typeof choices;
  /** Why these, where they are not what was asked for. */
  note?: string;
  /** Miles away, for the nearest. */
  miles?: number[];
}

export interface Result extends Offer {
  /** The one practice whose code or whole name was typed. */
  exact?: Practice;
  /** Someone typed "dentist": who commissions those. */
  service?: string;
}

export interface Scene {
  text: PracticeCheckerText;
  say: (word: Word, values?: Record<string, string | number>) => string;
}

export type Finder = Awaited<ReturnType<typeof finder>>;

const VIEWS = {options: suggestionOptions, template: choices};

/** What was typed looked up; `most` is how many are offered at once. */
async function finder(model: PracticeCheckerModel) {
  const index = await PracticeIndex.inSlices(model.practices);
  const offer = (query: string, most: number): Offer => {
    const found = index.find(query);
    return {shown: found.slice(0, most), count: found.length, ...VIEWS};
  };
  return {
    look(query: string, most: number, {text, say}: Scene): Result {
      const found = {
        ...offer(query, most),
        exact: index.exact(query),
        service: asksForService(query, text.serviceWords) ? serviceAnswer(model, text) : undefined,
      };
      const postcode = squeeze(query).toUpperCase();
      if (found.count || !isPostcode(postcode.toLowerCase())) return found;
      // No practice has this postcode, perhaps it is a home's: those of the district may help.
      const district = postcode.slice(0, -3);
      const place = {district, postcode: `${district} ${postcode.slice(-3)}`};
      return {...offer(district, most), note: say(text.otherPostcode, place)};
    },
    nearest: async (most: number): Promise<Offer> => ({
      ...(await nearest(model.practices, most)),
      ...VIEWS,
    }),
  };
}

/** Everything that the form does, for these practices. */
export async function openSearch(model: PracticeCheckerModel, root: ShadowRoot) {
  adoptStyles(root, searchStyles);
  return {...actionsOf(await finder(model)), answerTo, copy, keyOf, moveTo};
}

/** Somebody typed a service that is no GP practice, such as "dentist", rightly or nearly rightly spelt. */
const asksForService = (query: string, services: string): boolean =>
  words(query).some(
    (word) =>
      word.length > 3 &&
      words(services).some(
        (service) => similarity(word, letters(word), service, letters(service)) > 0.8,
      ),
  );

function serviceAnswer(model: PracticeCheckerModel, text: PracticeCheckerText) {
  const given: string = text.service;
  const body = serviceBody(model);
  return given || (body && text[`service${body}`]);
}

export {PracticeIndex};
