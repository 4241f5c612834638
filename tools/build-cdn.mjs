/**
 * `cdn/`: files for a script tag. `ccg-widgets.js` and one file for each element are self-contained.
 * What not every page needs stands beside them and is loaded when it is asked for: the readers of
 * existing HTML and of .ics files, structured data, the checks and their panel.
 * `ccg-widgets-complete.js` has all of that inside, for a CMS that takes one file only or renames
 * uploads. `ccg-loader.js` loads what the page uses, with one Lit for all.
 */
import {createHash} from 'node:crypto';
import {cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {minifyHTMLLiterals} from 'minify-literals';
import {minify} from 'terser';
import {build} from 'vite';
import {trimLit} from './trim-lit.mjs';
import ROOMS from './rooms.json' with {type: 'json'};

const OUT = 'cdn';
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
/**
 * V8 reads it in a file's first line and compiles all functions while the file arrives, instead of
 * each at its first call (https://v8.dev/blog/explicit-compile-hints). An element calls nearly all of
 * its functions to show itself; of all four in one file a page may use one.
 */
const COMPILE_AHEAD = '//# allFunctionsCalledOnLoad\n';
const isShown = (name) =>
  ROOMS.some((room) => name === `ccg-${room}`) || /\.(groups|month-grid|search)$/.test(name);
const BANNER = `/*! ccg-widgets ${version}, licences in LICENCES.txt */`;

/** Strips the white space of html and css templates, which no minifier does by itself. */
const literals = {
  name: 'minify-literals',
  enforce: 'pre',
  async transform(code, id) {
    if (!id.endsWith('.ts') || !/\b(html|css|svg)`/.test(code)) return null;
    const result = await minifyHTMLLiterals(code, {fileName: id});
    return result && {code: result.code, map: result.map ?? null};
  },
};

/** Optional parts become files beside the bundle, addressed relative to it. */
const besideTheBundle = {
  name: 'beside-the-bundle',
  resolveDynamicImport(specifier, importer) {
    const room = ROOMS.find((name) => importer?.includes(`/src/${name}/`));
    const part = /([a-z-]+)\.js$/.exec(specifier)?.[1];
    if (!part) return null;
    return {id: `./${room ? `ccg-${room}.${part}` : `ccg-${part}`}.js`, external: 'absolute'};
  },
};

/** Vite's settings for one self-contained file. */
export const settings = (entry, plugins) => ({
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  plugins: [literals, trimLit, ...plugins],
  oxc: {
    assumptions: {setPublicClassFields: true},
    typescript: {removeClassFieldsWithoutInitializer: true},
  },
  build: {
    outDir: OUT,
    emptyOutDir: false,
    target: 'es2022',
    reportCompressedSize: false,
    lib: {entry, formats: ['es']},
    minify: false, // terser does, below
    rolldownOptions: {output: {comments: {legal: false}, entryFileNames: '[name].js'}},
  },
});

/** Terser's several passes make each file about 3% smaller than the bundler's own minifier. */
export async function write(file, code, preamble = BANNER) {
  const {code: small} = await minify(code, {
    module: true,
    ecma: 2022,
    // Reading a property of ours or of Lit does nothing else.
    compress: {passes: 3, pure_getters: true},
    mangle: {toplevel: true},
    // Licence comments of what is inside are in the file that the banner names.
    format: {preamble, comments: false},
  });
  writeFileSync(`${OUT}/${file}`, small);
}

/** Builds entries without splitting off what they share, each into one file. */
async function single(name, entry, plugins = [besideTheBundle]) {
  const config = settings({[name]: entry}, plugins);
  config.build.write = false;
  config.build.rolldownOptions.output.codeSplitting = false;
  const [{output}] = await build(config);
  await write(`${name}.js`, output[0].code, isShown(name) ? COMPILE_AHEAD + BANNER : BANNER);
}

/** What a room imports when it is asked for: files of their own, because not every page needs them. */
function partsOf(room) {
  const files = readdirSync(`src/${room}`).filter((file) => file.endsWith('.ts'));
  const source = files.map((file) => readFileSync(`src/${room}/${file}`, 'utf8'));
  const found = source.join('\n').matchAll(/(?<!typeof )import\('\.\/([a-z-]+)\.js'\)/g);
  return new Set([...found].map(([, part]) => part));
}

/** The loader and its parts, which share chunks. */
async function loader() {
  const config = settings({'ccg-loader': 'src/loader.ts'}, []);
  config.build.write = false;
  config.build.rolldownOptions.output.chunkFileNames = 'loader/[name]-[hash].js';
  const [{output}] = await build(config);
  mkdirSync(`${OUT}/loader`, {recursive: true});
  for (const {fileName, code} of output) await write(fileName, code);
}

/** Our licence, and those of what each file has inside, which ask to stand beside it. */
function licences() {
  const texts = {'ccg-widgets': 'LICENSE'};
  for (const name of ['lit-html']) {
    const folder = `node_modules/${name}`;
    texts[name] = `${folder}/${readdirSync(folder).find((file) => /^licen[cs]e/i.test(file))}`;
  }
  const parts = Object.entries(texts).map(
    ([name, file]) => `${name}\n\n${readFileSync(file, 'utf8').trim()}\n`,
  );
  writeFileSync(`${OUT}/LICENCES.txt`, parts.join(`\n${'-'.repeat(80)}\n\n`));
}

/** Subresource integrity of each file, for pages that pin a release. */
function integrity() {
  const files = readdirSync(OUT, {recursive: true})
    .filter((file) => /\.(js|css)$/.test(file))
    .sort();
  const hashes = files.map((file) => {
    const hash = createHash('sha384')
      .update(readFileSync(`${OUT}/${file}`))
      .digest('base64');
    return [file, `sha384-${hash}`];
  });
  writeFileSync(
    `${OUT}/integrity.json`,
    `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`,
  );
}

if (import.meta.url === `file://${process.argv[1]}`) {
  // `node tools/build-cdn.mjs foi-table` builds one element only, to weigh it quickly.
  const only = process.argv.slice(2);
  if (!only.length) rmSync(OUT, {recursive: true, force: true});
  mkdirSync(OUT, {recursive: true});
  for (const room of only.length ? only : ROOMS) {
    await single(`ccg-${room}`, `src/${room}/define.ts`);
    for (const part of partsOf(room)) await single(`ccg-${room}.${part}`, `src/${room}/${part}.ts`);
  }
  if (!only.length) {
    await single('ccg-check-panel', 'src/shared/view/check-panel.ts');
    await single('ccg-source-failure', 'src/shared/source/source-failure.ts');
    await single('ccg-keep-address', 'src/shared/keep-address.ts');
    await single('ccg-widgets', 'src/define.ts');
    await single('ccg-widgets-complete', 'src/define.ts', []);
    await single('ccg-embed', 'src/embed/host.ts');
    await single('ccg-embed-page', 'src/embed/page.ts');
    await loader();
    cpSync('src/themes', `${OUT}/themes`, {recursive: true});
    cpSync('src/embed/embed.html', `${OUT}/embed.html`);
    cpSync('src/embed/embed.css', `${OUT}/embed.css`);
    licences();
  }
  integrity();
}
