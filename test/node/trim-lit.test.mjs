/** What `tools/trim-lit.mjs` leaves out of lit-html, no template of ours may need. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import test from 'node:test';

const files = readdirSync('src', {recursive: true}).filter((file) => file.endsWith('.ts'));

test('templates are HTML alone, with values as attributes and content of ordinary elements only', () => {
  assert.ok(files.length > 100);
  for (const file of files) {
    const code = readFileSync(`src/${file}`, 'utf8');
    assert.doesNotMatch(
      code,
      /\b(?:svg|mathml)`|import [^;]*\b(?:svg|mathml)\b[^;]*from 'lit/,
      file,
    );
    for (const [template] of code.matchAll(/html`(?:[^`\\]|\\.)*/gs)) {
      assert.doesNotMatch(template, /<(?:script|style|textarea|title)\b|<!--/i, file);
      // A value in place of an attribute: in a tag, and behind neither "=" nor a quotation mark.
      const tags = template.replace(/"[^"]*"|=\$\{[^}]*\}/g, '');
      assert.doesNotMatch(tags, /<[a-z][^>$]*\s\$\{/, file);
    }
  }
});

test('nothing of lit but templates is used: no directives, and none that were compiled', () => {
  const used = new Set();
  for (const file of files) {
    const code = readFileSync(`src/${file}`, 'utf8');
    for (const [, from] of code.matchAll(/from '(lit[^']*)'/g)) used.add(from);
    assert.doesNotMatch(code, /_\$litDirective\$|\b_\$LH\b/, file);
  }
  assert.deepEqual([...used], ['lit/html.js']);
});
