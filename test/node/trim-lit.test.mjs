/** What `tools/trim-lit.mjs` leaves out of lit-html, no template of ours may need. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import test from 'node:test';

const files = readdirSync('src', {recursive: true}).filter((file) => file.endsWith('.ts'));

test('templates are HTML alone, with no values inside elements of raw text', () => {
  assert.ok(files.length > 100);
  for (const file of files) {
    const code = readFileSync(`src/${file}`, 'utf8');
    assert.doesNotMatch(
      code,
      /\b(?:svg|mathml)`|import [^;]*\b(?:svg|mathml)\b[^;]*from 'lit/,
      file,
    );
    for (const [template] of code.matchAll(/html`(?:[^`\\]|\\.)*/gs))
      assert.doesNotMatch(template, /<(?:script|style|textarea|title)\b/i, file);
  }
});
