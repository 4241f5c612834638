/**
 * `docs/features/`: which test fails without a feature, and which story shows it. A table like that
 * is worth something only as long as the tests and stories that it names are there.
 */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {basename} from 'node:path';
import test from 'node:test';

const read = (file) => readFileSync(file, 'utf8');
const below = (folder) =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && /\.(ts|mjs)$/.test(entry.name))
    .map(({parentPath, name}) => `${parentPath}/${name}`);

const tests = below('test');
const source = [...tests, ...below('stories')].map(read).join('\n').replaceAll("\\'", "'");
const stories = readdirSync('stories')
  .filter((file) => file.endsWith('.stories.ts'))
  .map((file) => read(`stories/${file}`));

/** `it(`deadline: ${name}`` as a pattern that "deadline: a bank holiday" and the words themselves fit. */
const patternOf = (name) =>
  new RegExp(
    `^${name
      .split(/\$\{(?:[^{}]|\{[^}]*\})*\}/)
      .map((words) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.+')}$`,
  );

/** Names that lists of cases put together: `"${label}" is the total`. */
const madeNames = [
  ...source.matchAll(/`([^`\n]*\$\{[^`\n]*[^`\n}]{4,}|[^`\n]{4,}\$\{[^`\n]*)`/g),
].map(([, name]) => patternOf(name));

/** Names that a file gives its tests; of a test that takes its name from a list, the list's own words count. */
function isNamedIn(file, name) {
  const text = read(file).replaceAll("\\'", "'");
  if (text.includes(name)) return true;
  const calls = [...text.matchAll(/\b(?:it|test|describe)\(\s*(?:(['"`])(.*?)\1\s*,|(\w+)[,.])/gs)];
  return calls.some(([, , words, variable]) =>
    variable
      ? source.includes(name) || madeNames.some((pattern) => pattern.test(name))
      : words.includes('${') && patternOf(words).test(name),
  );
}

function rowsOf(file) {
  return read(file)
    .split('\n')
    .filter((line) => /^\| (?!-|number)/i.test(line))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('\\|', '|')),
    );
}

for (const page of readdirSync('docs/features')) {
  const rows = rowsOf(`docs/features/${page}`);

  test(`${page}: each row has a test that is there`, () => {
    assert.ok(rows.length > 10);
    for (const [number, words, named] of rows) {
      let file;
      for (const part of named.split(/<br>|; (?=\S)/)) {
        const [, path, name = part] = /^(\S+\.test\.(?:ts|mjs)): (.*)$/.exec(part) ?? [];
        if (path) {
          const room = page.replace(/\.md$/, '');
          file = [path, `test/${path}`, `test/${room}/${path}`].find((each) =>
            tests.includes(each),
          );
        }
        assert.ok(file, `${number} ${words}: no file for "${part}"`);
        assert.ok(
          isNamedIn(file, name),
          `${number} ${words}: "${name}" is not in ${basename(file)}`,
        );
      }
    }
  });

  test(`${page}: each story named is there`, () => {
    for (const [number, words, , shown = ''] of rows)
      for (const [, title, names] of shown.matchAll(/(Elements\/[^:]+): ((?:\w+(?:, )?)+)/g)) {
        const file = stories.find((text) => text.includes(`title: '${title}'`));
        for (const name of names.split(', '))
          assert.match(
            file ?? '',
            new RegExp(`export const ${name}\\b`),
            `${number} ${words}: ${title}: ${name}`,
          );
      }
  });
}
