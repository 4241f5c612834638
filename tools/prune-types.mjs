/**
 * Leaves out of `dist/` the declarations that no entry of the package leads to: types of readers, of the
 * command and of pages whose code is no module of the package.
 */
import {existsSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import path from 'node:path';

const {exports} = JSON.parse(readFileSync('package.json', 'utf8'));
const waiting = Object.values(exports)
  .flatMap(({types}) => types ?? [])
  .map(path.normalize);
const wanted = new Set();
while (waiting.length) {
  const file = waiting.pop();
  if (wanted.has(file) || !existsSync(file)) continue;
  wanted.add(file);
  for (const [, target] of readFileSync(file, 'utf8').matchAll(
    /(?:from|import\(?)\s*['"](\.[^'"]+)\.js['"]/g,
  ))
    waiting.push(path.join(path.dirname(file), `${target}.d.ts`));
}
for (const file of readdirSync('dist', {recursive: true}))
  if (file.endsWith('.d.ts') && !wanted.has(path.join('dist', file)))
    rmSync(path.join('dist', file));
// Folders that held nothing else.
for (const folder of readdirSync('dist', {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({parentPath, name}) => path.join(parentPath, name))
  .sort()
  .reverse())
  if (!readdirSync(folder).length) rmSync(folder, {recursive: true});
