import type {Problem, Severity} from '../model/problem.js';

/**
 * What is wrong with what is published, for the editor. Built with the DOM and not with Lit, so that
 * this file stands alone beside a bundle and is fetched only where an editor asks for it.
 */
export function checkPanel(problems: readonly Problem[]): HTMLElement {
  const panel = make('section', '', 'check-panel');
  panel.setAttribute('aria-label', 'Check of this content');
  panel.append(make('p', summary(problems), 'check-summary'));
  if (problems.length === 0) return panel;
  const list = make('ul', '', 'check-list');
  for (const {severity, message, code} of [...problems].sort(
    (a, b) => ORDER[a.severity] - ORDER[b.severity],
  )) {
    const item = make('li', '', `check-item check-${severity}`);
    item.append(make('strong', `${LABEL[severity]}: `), message, ' ', make('code', code));
    list.append(item);
  }
  panel.append(
    list,
    make('p', 'Only people who open this page with the check turned on see this box.'),
  );
  return panel;
}

const ORDER: Record<Severity, number> = {error: 0, warning: 1, advice: 2};
const LABEL: Record<Severity, string> = {error: 'Error', warning: 'Warning', advice: 'Advice'};

const summary = ({length}: readonly Problem[]) =>
  length === 0
    ? 'Check: nothing to mend.'
    : `Check: ${String(length)} ${length === 1 ? 'thing' : 'things'} to look at`;

function make(tag: string, text: string, part?: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  if (part) element.setAttribute('part', part);
  return element;
}
