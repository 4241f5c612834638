import type {CcgElement} from '../element.js';
import type {CommonModel} from '../model/organisation.js';
import type {Problem, Severity} from '../model/problem.js';
import {adoptStyles} from './adopt-styles.js';
import {css} from './css.js';
import {placeInWords} from './place-in-words.js';
import {wordsNotShown} from './words-not-shown.js';

/** What the room's check found, what of the page's own words is not shown, and the panel of all problems. */
export function inspect<M extends CommonModel>(
  host: CcgElement<M>,
  found: readonly Problem[],
): {findings: Problem[]; panel: Node} {
  const findings = [...found, ...wordsNotShown(host)];
  return {findings, panel: checkPanel([...host.problems, ...findings], host.renderRoot)};
}

/**
 * What is wrong with what is published, for the editor. Built with the DOM and not with Lit, so that
 * this file stands alone beside a bundle and is fetched only where an editor asks for it.
 */
function checkPanel(problems: readonly Problem[], root: ShadowRoot): HTMLElement {
  adoptStyles(root, styles);
  const panel = make('div', 'check-panel');
  panel.append(make('p', 'check-summary', summary(problems)));
  if (problems.length) {
    const list = make('ul', 'check-list');
    list.append(...[...problems].sort(worstFirst).slice(0, MOST).map(finding));
    panel.append(list);
  }
  panel.append(make('p', 'check-note', 'Only people who turn the check on see this box.'));
  return panel;
}

const ORDER: Record<Severity, number> = {error: 0, warning: 1, advice: 2};
/** Of a thousand findings an editor mends the first hundred and looks again. */
const MOST = 100;
const LABEL: Record<Severity, string> = {error: 'Error', warning: 'Warning', advice: 'Advice'};

const worstFirst = (a: Problem, b: Problem) => ORDER[a.severity] - ORDER[b.severity];

const summary = ({length}: readonly Problem[]) =>
  length === 0
    ? 'Check: nothing to mend.'
    : `Check: ${length} ${length === 1 ? 'thing' : 'things'} to look at${length > MOST ? `. These are the first ${MOST}.` : ''}`;

/** The place comes first in words; as data name it, it stands with the code at the end. */
function finding({severity, message, code, path}: Problem): HTMLElement {
  const item = make('li', 'check-item');
  const words =
    path && message.startsWith(path) ? placeInWords(path) + message.slice(path.length) : message;
  item.append(
    make('strong', '', `${LABEL[severity]}: `),
    words,
    ' ',
    make('code', '', [code, path].filter(Boolean).join(' ')),
  );
  return item;
}

function make(tag: string, part: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  if (part) element.setAttribute('part', part);
  return element;
}

const styles = css`
  [part='check-panel'] {
    margin-top: calc(var(--space) * 1.5);
    padding: var(--space);
    border: 2px dashed var(--control);
    background: var(--surface);
  }
  [part='check-summary'] {
    font-weight: 600;
  }
  [part='check-item'] {
    margin-bottom: calc(var(--space) / 2);
  }
  [part='check-item'] code {
    color: var(--muted);
    font-size: 0.875em;
  }
  [part='check-note'] {
    margin-bottom: 0;
    color: var(--muted);
  }
  @media print {
    [part='check-panel'] {
      display: none;
    }
  }
`;
