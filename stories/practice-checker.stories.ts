import '../src/practice-checker/define.js';
import {examples} from './examples/practice-checker.js';
import {story} from './story.js';

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
export const Replaced = story(examples.replaced);
export const Board = story(examples.board);
export const NoName = story(examples.noName);
export const Branches = story(examples.branches);
export const Near = story(examples.near);
export const Check = story(examples.check);
export const OneBadRow = story(examples.oneBadRow);
export const Empty = story(examples.empty);
export const ListOff = story(examples.listOff);
