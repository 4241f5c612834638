import {css} from '../view/css.js';

/**
 * Tokens and what every element's parts have in common. The defaults are the NHS's colours
 * (https://service-manual.nhs.uk/design-system/styles/colour); each can be set from outside.
 * Sizes are in em, not rem, so that a site with html{font-size:62.5%} gets readable text.
 */
export const base = css`
  :host {
    --text: var(--ccg-text-colour, #212b32);
    --muted: var(--ccg-muted-colour, #4c6272);
    --surface: var(--ccg-surface-colour, #fff);
    --line: var(--ccg-border-colour, #d8dde0);
    --control: var(--ccg-control-border-colour, #4c6272);
    --link: var(--ccg-link-colour, #005eb8);
    --visited: var(--ccg-link-visited-colour, #330072);
    --link-hover: var(--ccg-link-hover-colour, #7c2855);
    --button: var(--ccg-button-colour, #007f3b);
    --button-text: var(--ccg-button-text-colour, #fff);
    --good: var(--ccg-good-colour, #007f3b);
    --bad: var(--ccg-bad-colour, #d5281b);
    --focus: var(--ccg-focus-colour, #ffeb3b);
    --focus-text: var(--ccg-focus-text-colour, #212b32);
    --space: var(--ccg-space, 1em);
    --radius: var(--ccg-radius, 4px);
    display: block;
    /* In a flexible box it may become as narrow as the box. */
    min-width: 0;
    max-width: 100%;
  }
  /* Here and not on the host, which a page's own "*" rules reach and whose text the slotted HTML would inherit. */
  [part='base'] {
    container-type: inline-size;
    /* A container has no width of its own, so a box that shrinks to fit (a float, a cell of a layout table) asks for this. */
    contain-intrinsic-size: min(36em, 80vw);
    color: var(--text);
    line-height: 1.5;
    overflow-wrap: break-word;
    text-align: start;
    text-transform: none;
    white-space: normal;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  :is(h2, h3, h4, h5, h6) {
    margin: calc(var(--space) * 1.5) 0 calc(var(--space) / 2);
    font-size: 1.1em;
    line-height: 1.25;
  }
  h2 {
    font-size: 1.5em;
  }
  h3 {
    font-size: 1.25em;
  }
  :is(p, ul, ol, dl) {
    margin: 0 0 var(--space);
  }
  a {
    color: var(--link);
  }
  a:visited {
    color: var(--visited);
  }
  a:hover {
    color: var(--link-hover);
    text-decoration-thickness: 0.15em;
  }
  :is(input, select, button) {
    max-width: 100%;
    min-height: max(2.5em, 24px);
    padding: 0.25em 0.5em;
    border: 2px solid var(--control);
    border-radius: 0;
    background: var(--surface);
    color: inherit;
    font: inherit;
  }
  button {
    padding-inline: 1em;
    border-color: transparent;
    border-radius: var(--radius);
    background: var(--button);
    color: var(--button-text);
    font-weight: 600;
    cursor: pointer;
  }
  /* Quiet buttons look like links where the action is small. */
  button.quiet {
    min-height: max(1.75em, 24px);
    /* In line with the text above. */
    margin-inline-start: -0.25em;
    padding: 0.1em 0.25em;
    border: 0;
    background: none;
    font-weight: inherit;
    text-align: start;
    text-decoration: underline;
  }
  :is(summary, button.quiet) {
    color: var(--link);
    cursor: pointer;
  }
  summary {
    padding: 0.25em 0;
    text-decoration: underline;
  }
  /* Black on yellow with a thick lower edge; the outline shows where colours are forced. */
  :is(a, button, summary, [tabindex]):focus-visible {
    outline: 4px solid transparent;
    background: var(--focus);
    box-shadow:
      0 -2px var(--focus),
      0 4px var(--focus-text);
    color: var(--focus-text);
    text-decoration: none;
  }
  :is(input, select):focus-visible {
    outline: 4px solid var(--focus);
    border-color: var(--focus-text);
    box-shadow: inset 0 0 0 2px var(--focus-text);
  }
  .muted,
  [part='updated'] {
    color: var(--muted);
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    :is(button, input, select, label) {
      display: none;
    }
    a:not([href^='#'], [href^='mailto:'], [href^='tel:'])::after {
      content: ' (' attr(href) ')';
    }
  }
`;
