import {STRUCK_OUT} from '../../shared/source/struck-out.js';
import {days} from './page-shapes.js';

/* Words that are struck out, whatever does it: an element, a declaration, a class, a style sheet. */

/** Classes that strike out, as editors and frameworks call them. */
const STRIKES =
  /^(?:is-|has-|u-)?(?:text-|decoration-)*(?:strike(?:d|s|-?out|-?through)?|line-?through|crossed(?:-?out)?)$/i;
/** What a class says of the meeting in it. A badge that says "Cancelled" may have it too. */
const OFF = /^(?:(?:is|has|event|meeting|status|row|item|date|session)[-_]{1,2})?cancel{1,2}ed$/i;

/** Sites strike out what is past, too: a style sheet says nothing more then. */
const PAST =
  '.past, .is-past, .past-event, .past-meeting, .event-past, .expired, .is-expired, .previous, .completed, .old';

/** Whether an element strikes out what is in it. */
export function isStruckOut(node: Element): boolean {
  const {classList, isConnected} = node;
  const classes = [...classList];
  return (
    node.matches(STRUCK_OUT) ||
    classes.some((name) => STRIKES.test(name)) ||
    (classes.some((name) => OFF.test(name)) && days(node.textContent).length > 0) ||
    (isConnected &&
      getComputedStyle(node).textDecorationLine.includes('line-through') &&
      !node.closest(PAST))
  );
}
