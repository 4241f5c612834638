import '../src/practice-checker/define.js';
import {examples} from './examples/practice-checker.js';
import type {CcgPracticeChecker} from '../src/practice-checker/element.js';
import type {Example} from './examples/example.js';
import {story} from './story.js';

interface Canvas {
  canvasElement: Element;
}

/** Waits for a part of the checker; the search is a file of its own. */
async function part<E extends HTMLElement>(canvas: Element, selector: string): Promise<E> {
  for (let tries = 0; tries < 400; tries++) {
    const checker = canvas.querySelector<CcgPracticeChecker>('ccg-practice-checker');
    const found = checker?.shadowRoot?.querySelector<E>(selector);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`no ${selector}`);
}

/** Puts words into the input, as a hand or a paste does. */
async function type(canvas: Element, words: string) {
  const input = await part<HTMLInputElement>(canvas, 'input');
  input.value = words;
  input.dispatchEvent(new InputEvent('input', {bubbles: true}));
}

/** A story in which somebody has typed words and pressed Check; `shown` is what has to appear. */
const asked = (example: Example, name: string, words: string, shown: string) => ({
  ...story(example),
  name,
  play: async ({canvasElement}: Canvas) => {
    await type(canvasElement, words);
    (await part(canvasElement, '[part="button"]')).click();
    await part(canvasElement, shown);
  },
});

export default {
  title: 'Elements/Practice checker',
  component: 'ccg-practice-checker',
  tags: ['autodocs'],
  parameters: {
    docs: {
      description: {
        component: `Is my practice a member? Acceptance criteria:

1. A label, an input, a button and a list of results work with keyboard, touch and screen reader; Enter and the phone's Go key submit.
2. Suggestions are a combobox (list autocomplete, manual selection): the focus stays in the input, Down and Up move, Enter takes, Escape closes, Tab leaves without choosing.
3. Nothing is said to be missing before anyone has typed; the count is announced after a pause, and that the list is cut short.
4. Yes is said only for the exact name or code of one practice, or for a practice that a person chose.
5. No names the body that the practice belongs to, with a link where one is known.
6. "We cannot tell" says what to do next.
7. A closed practice says when it closed and what it is now part of.
8. The answer is a heading, is announced, has an address, can be copied and printed; Back undoes it.
9. Membership follows the practice where a person is registered; the element says so.
10. Nothing typed leaves the device; the element says so.
11. A practice is found by name, other name, branch, street, town, postcode, part of one, ODS code and telephone, with mistakes, words together or apart, and letters for digits; the right one first.
12. Someone who asks for a dentist, optician or pharmacy is told who commissions those.
13. Where the data has locations, the nearest practices are found on the device, if the person allows it.
14. The members stand A to Z below, with address, telephone and website, as a list that the element reads back.
15. Lists, tables, definition lists, address blocks and paragraphs of the site's own page are read; what they say of closing, leaving and other bodies counts, and what cannot be read is never a yes.
16. Forced colours, print and a width of 320 pixels lose nothing.`,
      },
    },
  },
};

export const Norwich = story(examples.norwich);
export const ExistingList = story(examples.existingList);
export const ExistingTable = story(examples.existingTable);
export const ExistingPage = story(examples.existingPage);
export const Doubtful = story(examples.doubtful);
export const Closed = story(examples.closed);
export const ForNow = story(examples.forNow);
export const Replaced = story(examples.replaced);
export const Board = story(examples.board);
export const NoName = story(examples.noName);
export const Branches = story(examples.branches);
export const Near = story(examples.near);
export const Check = story(examples.check);
export const OneBadRow = story(examples.oneBadRow);
export const Empty = story(examples.empty);
export const ListOff = story(examples.listOff);

export const Suggestions = {
  ...story(examples.norwich),
  name: 'Typed: what is suggested, one chosen with the keys',
  play: async ({canvasElement}: Canvas) => {
    await type(canvasElement, 'medical');
    await part(canvasElement, '[part="suggestion"]');
    const input = await part(canvasElement, 'input');
    input.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowDown', bubbles: true}));
    await part(canvasElement, '[aria-selected="true"]');
  },
};
export const Yes = asked(
  examples.norwich,
  'Answer: yes',
  'Wensum Valley Medical Practice',
  '[part~="answer-yes"]',
);
export const No = asked(
  examples.norwich,
  'Answer: no',
  'Humbleyard Practice',
  '[part~="answer-no"]',
);
export const NotFound = asked(
  examples.norwich,
  'Answer: we cannot tell, nothing matches',
  'zzzzzz',
  '[part~="answer-unknown"]',
);
export const Candidates = asked(
  examples.norwich,
  'Several practices to choose from',
  'medical practice',
  '[part="choice"]',
);
export const OneCandidate = asked(
  examples.norwich,
  'A name with a mistake is offered, never answered',
  'wensum vally medical practise',
  '[part="choice"]',
);
export const OtherPostcode = asked(
  examples.norwich,
  'A postcode that no practice has',
  'NR5 9ZZ',
  '[part="choice"]',
);
export const BranchAsked = asked(
  examples.branches,
  'Answer: the name of a branch',
  'Hethersett Surgery',
  '[part~="answer-no"]',
);
export const ClosedAsked = asked(
  examples.closed,
  'Answer: closed, with what it became part of',
  'Old Palace Medical Practice',
  '[part~="answer"]',
);
export const ClosedWithoutSuccessor = asked(
  examples.closed,
  'Answer: closed, and nobody knows more',
  'Harris Health Centre',
  '[part~="answer-unknown"]',
);
export const DoubtfulAsked = asked(
  examples.doubtful,
  'Answer: we cannot tell, membership is doubtful',
  'Elsewhere Surgery',
  '[part~="answer-unknown"]',
);
export const ReplacedAsked = asked(
  examples.replaced,
  'Answer: yes, of a body that was replaced',
  'Wensum Valley Medical Practice',
  '[part~="answer-yes"]',
);
export const BoardAsked = asked(
  examples.board,
  'Answer: no, of a board',
  'Barham and Claydon Surgery',
  '[part~="answer-no"]',
);
export const NoNameAsked = asked(
  examples.noName,
  'Answer: yes, of a list without a name',
  'UEA Medical Centre',
  '[part~="answer-yes"]',
);
export const ForNowAsked = asked(
  examples.forNow,
  'Answer: yes, closed for now',
  'Lawson Road Surgery',
  '[part="notes"]',
);
export const Dentist = asked(
  examples.norwich,
  'Somebody asks for a dentist',
  'dentist',
  '[part="service"]',
);
export const NothingTyped = asked(examples.norwich, 'Error: nothing typed', ' ', '[part="error"]');
export const Nearest = {
  ...story(examples.near),
  name: 'Practices near me, found',
  play: async ({canvasElement}: Canvas) => {
    const here = {latitude: 52.65, longitude: 1.28};
    Object.defineProperty(navigator, 'geolocation', {
      configurable: true,
      value: {
        getCurrentPosition: (found: (at: object) => void) => {
          found({coords: here});
        },
      },
    });
    (await part(canvasElement, '[part="near"]')).click();
    await part(canvasElement, '[part="choice"]');
  },
};
