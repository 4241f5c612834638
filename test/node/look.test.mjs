/** What a site can style, of the manifest beside the source: parts, custom properties, states. `npm run manifest` first. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import test from 'node:test';
import ROOMS from '../../tools/rooms.json' with {type: 'json'};

const read = (file) => readFileSync(file, 'utf8');
const elements = JSON.parse(read('custom-elements.json'))
  .modules.flatMap(({declarations}) => declarations ?? [])
  .filter(({tagName}) => tagName);
const namesOf = (list = []) => list.map(({name}) => name).sort();
const sourcesBelow = (folder) =>
  readdirSync(folder, {recursive: true})
    .filter((file) => file.endsWith('.ts') && !file.includes('reading/'))
    .map((file) => read(`${folder}/${file}`))
    .join('\n');

/** A part's name stands in a template, or in a call that makes a node, a heading or folded details. */
const PARTS = [
  /\bpart="([^"]+)"/g,
  /\bpart: '([^']+)'/g,
  /setAttribute\('part', '([^']+)'\)/g,
  /\bmake\(\s*'[^']+',\s*'([a-z][a-z-]*)'/g,
  /\bfolded\(\s*'([^']+)'/g,
  /\bheading\([^;]*?'([a-z-]+)',?\s*\)/g,
];
const partsIn = (source) =>
  new Set(
    PARTS.flatMap((pattern) => [...source.matchAll(pattern)])
      // "band ${band}" has a part that is known only when it is shown.
      .flatMap(([, names]) => names.replaceAll(/\S*\$\{[^}]*\}/g, '').split(' '))
      .filter(Boolean),
  );

const shared = partsIn(sourcesBelow('src/shared'));

for (const room of ROOMS) {
  const element = elements.find(({tagName}) => tagName === `ccg-${room}`);
  const documented = new Set(namesOf(element?.cssParts));
  const source = sourcesBelow(`src/${room}`);

  test(`ccg-${room}: each part that is used is documented, with words`, () => {
    const used = [...partsIn(source), ...shared];
    assert.ok(used.length > 15, used.join(' '));
    assert.deepEqual(
      used.filter((name) => !documented.has(name)),
      [],
    );
    for (const {name, description} of element.cssParts) assert.ok(description, name);
  });

  test(`ccg-${room}: each part of its own that is documented is used`, () => {
    const own = element.cssParts.filter(({inheritedFrom}) => !inheritedFrom);
    assert.deepEqual(
      namesOf(own).filter(
        // "answer-yes" and "good" are put together from a word.
        (name) =>
          !partsIn(source).has(name) &&
          !source.includes(`'${name.split('-').at(-1)}'`) &&
          !source.includes(`${name}:`),
      ),
      [],
    );
  });

  test(`ccg-${room}: each custom property is documented with its default`, () => {
    const used = [...sourcesBelow('src/shared').matchAll(/var\((--ccg-[a-z-]+), ([^)]+)\)/g)];
    assert.equal(used.length, 16);
    assert.deepEqual(
      Object.fromEntries(element.cssProperties.map(({name, default: value}) => [name, value])),
      Object.fromEntries(used.map(([, name, value]) => [name, value])),
    );
    assert.ok(!source.includes('var(--ccg-'), 'a room takes the tokens of base.ts');
  });

  test(`ccg-${room}: each state and event is documented, with words`, () => {
    assert.deepEqual(namesOf(element.cssStates), ['failed', 'idle', 'loading', 'ready']);
    const fired = [...source.matchAll(/'(ccg-(?:filter|download|sort|search|answer|select))'/g)];
    assert.deepEqual(
      namesOf(element.events),
      [...new Set(['ccg-error', 'ccg-ready', ...fired.map(([, name]) => name)])].sort(),
    );
    for (const {name, description} of [...element.events, ...element.cssStates])
      assert.ok(description, name);
  });
}
