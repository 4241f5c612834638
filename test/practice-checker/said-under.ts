import type {SaidCase} from './said-of-rows.js';

/** What stands in the place of a heading over practices: labels, tabs, captions, legends and words set apart. */
export const SAID_UNDER: Record<string, SaidCase> = {
  'words in bold over lists inside items': {
    html: '<ul><li><b>Current</b><ul><li>Oak Surgery</li></ul></li><li><b>Past</b><ul><li>Elm Surgery</li></ul></li></ul>',
    told: {'Oak Surgery': 'yes', 'Elm Surgery': 'unknown'},
  },
  tabs: {
    html: '<ul class="nav nav-tabs"><li><a href="#t1">Members</a></li><li><a href="#t2">Former members</a></li></ul><div class="tab-content"><div id="t1" class="tab-pane"><ul><li>Oak Surgery</li></ul></div><div id="t2" class="tab-pane"><ul><li>Elm Surgery</li></ul></div></div>',
    told: {'Oak Surgery': 'yes', 'Elm Surgery': 'unknown'},
  },
  'parts that unfold': {
    html: '<details open><summary>Members (21)</summary><ul><li>Oak Surgery</li></ul></details><details><summary>Left since 2013 (1)</summary><ul><li>Elm Surgery</li></ul></details>',
    told: {'Oak Surgery': 'yes', 'Elm Surgery': 'unknown'},
  },
  'closed in the place of a number': {
    html: '<table><tr><th>Practice</th><th>Patients</th></tr><tr><td>Oak Surgery</td><td>7,812</td></tr><tr><td>Elm Surgery</td><td>Closed</td></tr></table>',
    told: {'Oak Surgery': 'yes', 'Elm Surgery': 'unknown'},
  },
  'left, behind a dash': {
    html: '<p>Oak Surgery<br>Elm Surgery - LEFT</p>',
    told: {'Oak Surgery': 'yes', 'Elm Surgery': 'unknown'},
  },
  'an ex-member': {
    html: '<ul><li>Oak Surgery</li><li>Elm Surgery (ex-member)</li></ul>',
    told: {'Oak Surgery': 'yes', 'Elm Surgery': 'unknown'},
  },
  'left, in the cell of the name': {
    html: '<table><tr><th>Practice</th><th>Tel</th></tr><tr><td>Oak Surgery</td><td>01603 111111</td></tr><tr><td>Elm Surgery (left CCG 2016)</td><td>01603 111112</td></tr></table>',
    told: {'Oak Surgery': 'yes', 'Elm Surgery': 'unknown'},
  },
  legends: {
    html: '<fieldset><legend>Members</legend><ul><li>Oak Surgery</li></ul></fieldset><fieldset><legend>Closed</legend><ul><li>Elm Surgery</li></ul></fieldset>',
    told: {'Oak Surgery': 'yes', 'Elm Surgery': 'unknown'},
  },
  'a caption of a figure around a list': {
    html: '<figure><figcaption>Closed practices</figcaption><ul><li>Elm Surgery</li></ul></figure><ul><li>Oak Surgery</li></ul>',
    told: {'Oak Surgery': 'yes', 'Elm Surgery': 'unknown'},
  },
  'titles in boxes': {
    html: '<div class="title">Our members</div><ul><li>Oak Surgery</li></ul><div class="title">Practices that have left</div><ul><li>Elm Surgery</li></ul>',
    told: {'Oak Surgery': 'yes', 'Elm Surgery': 'unknown'},
  },
  'boxes that are headings by their role': {
    html: '<div role="heading" aria-level="2">Members</div><ul><li>Oak Surgery</li></ul><div role="heading" aria-level="2">Closed</div><ul><li>Elm Surgery</li></ul>',
    told: {'Oak Surgery': 'yes', 'Elm Surgery': 'unknown'},
  },
  'underlined words': {
    html: '<p><u>Members</u></p><p>Oak Surgery</p><p><u>No longer members</u></p><p>Elm Surgery</p>',
    told: {'Oak Surgery': 'yes', 'Elm Surgery': 'unknown'},
  },
  'words in capitals': {
    html: '<p>MEMBERS</p><ul><li>Oak Surgery</li></ul><p>CLOSED PRACTICES</p><ul><li>Elm Surgery</li></ul>',
    told: {'Oak Surgery': 'yes', 'Elm Surgery': 'unknown'},
  },
  'labels of sections': {
    html: '<section aria-label="Members"><ul><li>Oak Surgery</li></ul></section><section aria-label="Former members"><ul><li>Elm Surgery</li></ul></section>',
    told: {'Oak Surgery': 'yes', 'Elm Surgery': 'unknown'},
  },
  'labels of tables': {
    html: '<table summary="Members"><tr><td>Oak Surgery</td><td>NR1 1AA</td></tr></table><table aria-label="Closed practices"><tr><td>Elm Surgery</td><td>NR1 1AB</td></tr></table>',
    told: {'Oak Surgery': 'yes', 'Elm Surgery': 'unknown'},
  },
  'a tab over headings': {
    html: '<h2>Norwich CCG</h2><ul><li>Oak Surgery</li></ul><p><a href="#old">Former members</a></p><div id="old"><h3>Norwich</h3><ul><li>Elm Surgery</li></ul></div>',
    told: {'Oak Surgery': 'yes', 'Elm Surgery': 'unknown'},
  },
  'a section called after another body, below its own heading': {
    html: '<section aria-label="South Norfolk CCG"><h2>Practices</h2><ul><li>Elm Surgery</li></ul></section><ul><li>Oak Surgery</li></ul>',
    told: {'Elm Surgery': 'no', 'Oak Surgery': 'yes'},
  },
};
