/** What package.json promises, of the built package. `npm run build` first. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import test from 'node:test';
import ROOMS from '../../tools/rooms.json' with {type: 'json'};

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const manifest = read('package.json');

const inDist = (ending) =>
  readdirSync('dist', {recursive: true}).filter((file) => file.endsWith(ending));

/** What a developer writes. */
const CONSUMER = `
import {CcgDocumentList, type Problem} from 'ccg-widgets';
import {parse, toHTML} from 'ccg-widgets/document-list';
import 'ccg-widgets/define';
const {model, problems} = parse({documents: []});
const first: Problem | undefined = problems[0];
const title: string | undefined = model?.documents[0]?.title;
export const element: CcgDocumentList = document.createElement('ccg-document-list');
console.log(first, title, model && toHTML(model), element.state);
`;

const promised = Object.entries(manifest.exports).flatMap(([name, target]) =>
  (typeof target === 'string' ? [target] : Object.values(target)).map((file) => [name, file]),
);
for (const [name, file] of promised.filter(([, file]) => !file.includes('*'))) {
  test(`"${name}" is ${file}`, () => {
    assert.ok(existsSync(file));
  });
}

test('themes, the command, the manifest and editor data are where package.json says', () => {
  assert.deepEqual(readdirSync('dist/themes').sort(), [
    'auto.css',
    'dark.css',
    'nhs.css',
    'plain.css',
  ]);
  for (const file of [
    ...Object.values(manifest.bin),
    manifest.customElements,
    manifest['web-types'],
    manifest.jsdelivr,
    'dist/vscode.html-custom-data.json',
  ]) {
    assert.ok(existsSync(file), file);
  }
});

test('modules load in Node, where there is no page, and register nothing', async () => {
  // What a server imports of a page that it renders: registering does nothing there.
  await import('ccg-widgets/define');
  for (const path of ['', ...ROOMS.map((room) => `/${room}`)]) {
    const module = await import(`ccg-widgets${path}`);
    assert.ok(
      Object.values(module).some((value) => typeof value === 'function'),
      path,
    );
  }
  assert.equal(globalThis.customElements, undefined);
});

for (const room of ROOMS) {
  test(`ccg-widgets/${room} parses and writes HTML without a page`, async () => {
    const {parse, toHTML} = await import(`ccg-widgets/${room}`);
    const {model, problems} = parse({});
    assert.equal(model, null);
    assert.ok(Array.isArray(problems));
    assert.equal(typeof toHTML, 'function');
  });
}

test('lit stays outside the modules', () => {
  const modules = inDist('.js').map((file) => readFileSync(`dist/${file}`, 'utf8'));
  assert.match(modules.join('\n'), /from ["']lit\/html\.js["']/);
  assert.ok(!modules.some((code) => code.includes('lit$')), "Lit's own marker");
});

test('each declaration has its module, and a page in TypeScript compiles with them', () => {
  for (const [, file] of promised.filter(([, target]) => target.endsWith('.d.ts')))
    assert.ok(existsSync(file.replace(/\.d\.ts$/, '.js')), file);
  assert.deepEqual(
    inDist('.d.ts').filter((file) => /reading|read-page|^cli|^embed|^loader/.test(file)),
    [],
  );
  writeFileSync('dist/consumer.ts', CONSUMER);
  const {status, stdout} = spawnSync(
    process.execPath,
    [
      'node_modules/typescript/bin/tsc',
      '--noEmit',
      '--ignoreConfig',
      '--strict',
      '--skipLibCheck',
      'false',
    ].concat(['--target', 'es2022', '--module', 'nodenext', '--types', 'node', 'dist/consumer.ts']),
    {encoding: 'utf8'},
  );
  rmSync('dist/consumer.ts');
  assert.equal(stdout, '');
  assert.equal(status, 0);
});

test('the package has the pages and the picture that README shows', () => {
  const {files} = manifest;
  const links = [...readFileSync('README.md', 'utf8').matchAll(/\]\((docs\/[^)#]+)/g)];
  assert.ok(links.length > 2);
  for (const [, link] of links)
    assert.ok(files.includes(link) || (link.endsWith('.md') && files.includes('docs/*.md')), link);
});

test('sideEffects lists each file that registers, and no other', () => {
  const registering = ['dist/define.js', ...ROOMS.map((room) => `dist/${room}/define.js`)];
  for (const file of registering) assert.ok(manifest.sideEffects.includes(`./${file}`), file);
  assert.ok(!manifest.sideEffects.some((file) => file.includes('element')));
});

test('the manifest names each element with its attributes, events and slot', () => {
  const {modules} = read('custom-elements.json');
  const elements = modules
    .flatMap(({declarations}) => declarations ?? [])
    .filter(({tagName}) => tagName);
  assert.deepEqual(
    elements.map(({tagName}) => tagName).sort(),
    ROOMS.map((room) => `ccg-${room}`).sort(),
  );
  for (const {tagName, attributes, events, slots, members} of elements) {
    const names = attributes.map(({name}) => name);
    for (const name of [
      'src',
      'settings',
      'organisation-name',
      'organisation-code',
      'heading',
      'heading-level',
      'structured-data',
      'check',
    ]) {
      assert.ok(names.includes(name), `${tagName} ${name}`);
    }
    assert.ok(
      !names.some((name) => name.startsWith('on')),
      'content filters drop attributes that begin with "on"',
    );
    assert.ok(
      events.some(({name}) => name === 'ccg-ready') &&
        events.some(({name}) => name === 'ccg-error'),
      tagName,
    );
    assert.ok(slots.length, tagName);
    for (const name of ['model', 'problems', 'state', 'toHTML'])
      assert.ok(
        members.some((member) => member.name === name),
        `${tagName} ${name}`,
      );
  }
});

test('the JSON Schema has every key of a data file', () => {
  const {properties} = read('dist/schema.json');
  const keys = [
    'organisation',
    'updated',
    'documents',
    'foi',
    'practices',
    'organisations',
    'meetings',
    'series',
    'feed',
    'bankHolidays',
    'options',
    'text',
  ];
  assert.deepEqual(
    keys.filter((key) => !(key in properties)),
    [],
  );
  const {items} = properties.documents;
  assert.deepEqual(items.required, ['title', 'url']);
  assert.ok(items.properties.type.enum.includes('minutes'));
});

test('each room stands in every list that must be written by hand', () => {
  for (const file of [
    'src/index.ts',
    'src/define.ts',
    'src/loader.ts',
    'src/embed/page.ts',
    'tools/size.mjs',
  ])
    for (const room of ROOMS)
      assert.ok(readFileSync(file, 'utf8').includes(room), `${file}: ${room}`);
  for (const room of ROOMS)
    assert.ok(manifest.exports[`./${room}`] && manifest.exports[`./${room}/define`], room);
});

test('the JSON forms of values are in no file that has a limit', () => {
  for (const file of [...ROOMS, 'widgets'].map((name) => `cdn/ccg-${name}.js`))
    assert.doesNotMatch(readFileSync(file, 'utf8'), /type: ?["']integer["']/, file);
});
