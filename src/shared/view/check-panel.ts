import type {CcgElement} from '../element.js';
import type {CommonModel} from '../model/organisation.js';
import type {Problem, Severity} from '../model/problem.js';
import {adoptStyles} from './adopt-styles.js';
import {css} from './css.js';
import {make} from './make.js';
import {placeInSource, type PlaceOf} from './place-in-source.js';
import {placeInWords} from './place-in-words.js';
import {wordsNotShown} from './words-not-shown.js';

/** What the room's check found, by the places of the source, what of the page's own words is not shown, and the panel of all problems. */
export function inspect<M extends CommonModel>(
  host: CcgElement<M>,
  found: readonly Problem[],
  placeOf: PlaceOf,
): {findings: Problem[]; panel: Node} {
  const inSource = (place: string) => placeInSource(place, host.model, placeOf);
  const findings = [
    ...found.map((problem) => ({...problem, ...replaced(problem, inSource)})),
    ...wordsNotShown(host),
    ...withoutStructuredData(host),
  ];
  return {findings, panel: checkPanel([...host.problems, ...findings], host.renderRoot)};
}

/**
 * What is wrong with what is published, for the editor. Built with the DOM and not with Lit, so that
 * this file stands alone beside a bundle and is fetched only where an editor asks for it.
 */
function checkPanel(problems: readonly Problem[], root: ShadowRoot): HTMLElement {
  adoptStyles(root, styles);
  const panel = make('div', {part: 'check-panel'});
  panel.append(make('p', {part: 'check-summary'}, summary(problems)));
  if (problems.length) {
    const list = make('ul', {part: 'check-list'});
    list.append(...[...problems].sort(worstFirst).slice(0, MOST).map(finding));
    panel.append(list);
  }
  panel.append(make('p', {part: 'check-note'}, 'Only people who turn the check on see this box.'));
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

/** `structured-data` where the element has none to write. Asked of all elements it asks nothing of this one. */
const withoutStructuredData = <M extends CommonModel>({
  structuredData,
  options,
  room,
}: CcgElement<M>): Problem[] =>
  structuredData !== undefined && options.structuredData && !room.loadJsonLd
    ? [
        {
          code: 'no-structured-data',
          path: 'attribute.structuredData',
          message:
            'attribute.structuredData: does nothing here, schema.org has no form for this; take it out',
          severity: 'advice',
        },
      ]
    : [];

/** The places that a problem names, each written otherwise; the message has its own one in front. */
function replaced({path, message, other}: Problem, write: (place: string) => string) {
  const isLed = path && message.startsWith(path);
  const rest = isLed ? message.slice(path.length) : message;
  const words = other ? rest.replace(other, () => write(other)) : rest;
  return {
    path: write(path),
    message: isLed ? write(path) + words : words,
    ...(other && {other: write(other)}),
  };
}

/** The place comes first in words; as data name it, it stands with the code at the end. */
function finding(problem: Problem): HTMLElement {
  const {severity, code, path} = problem;
  const item = make('li', {part: 'check-item'});
  item.append(
    make('strong', {}, `${LABEL[severity]}: `),
    replaced(problem, placeInWords).message,
    ' ',
    make('code', {}, [code, path].filter(Boolean).join(' ')),
  );
  return item;
}

const styles = css`
  [part='check-panel'] {
    margin: calc(var(--space) * 1.5) 0 var(--space);
    padding: var(--space);
    border: 2px dashed var(--control);
    background: var(--surface);
  }
  [part='check-summary'] {
    font-weight: 600;
  }
  /* The same in all four, whatever an element makes of its own lists. */
  [part='check-list'] {
    margin: 0 0 var(--space);
    padding: 0 0 0 1.25em;
    list-style: disc;
  }
  [part='check-item'] {
    margin: 0 0 calc(var(--space) / 2);
    padding: 0;
    border: 0;
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
