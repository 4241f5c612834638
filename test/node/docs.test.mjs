/** The pages that are made of the manifest and of the JSON Schema. `npm run build` first. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import test from 'node:test';

test('docs/attributes.md and docs/data.md are current (npm run docs makes them)', () => {
  const {status, stderr} = spawnSync(process.execPath, ['tools/build-docs.mjs', '--check'], {
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  assert.equal(status, 0);
});

test('each field of a data file has words of its own', () => {
  const {properties} = JSON.parse(readFileSync('dist/schema.json', 'utf8'));
  const without = [];
  const walk = ({properties: fields = {}, items, anyOf = []}, place) => {
    for (const [key, field] of Object.entries(fields)) {
      const at = [...place, key];
      if (/^(Expected: |$)/.test(field.description ?? '')) without.push(at.join('.'));
      walk(field, at);
    }
    for (const inner of [items, ...anyOf]) if (inner) walk(inner, place);
  };
  const {options, text, ...data} = properties;
  delete data.$schema;
  walk({properties: data}, []);
  assert.ok(options && text);
  assert.deepEqual(without, []);
});

for (const page of ['README.md', 'CONTRIBUTING.md', 'docs/attributes.md', 'docs/data.md'])
  test(`${page}: each link into the repository leads somewhere`, () => {
    const text = readFileSync(page, 'utf8');
    const links = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#]+)/g)].map(([, link]) => link);
    for (const link of links) assert.ok(existsSync(path.join(path.dirname(page), link)), link);
  });

test('README.md: each npm script, file and address parameter it names is there', () => {
  const text = readFileSync('README.md', 'utf8');
  const {scripts, exports} = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const [, name] of text.matchAll(/npm run ([a-z:]+)/g)) assert.ok(scripts[name], name);
  for (const [, file] of text.matchAll(/\/ccg\/([\w./-]+\.(?:js|css|html))/g))
    assert.ok(existsSync(`cdn/${file}`), `cdn/${file}`);
  for (const [, name] of text.matchAll(/from 'ccg-widgets(\/[\w/-]+)?'/g))
    assert.ok(exports[`.${name ?? ''}`], name);
});
