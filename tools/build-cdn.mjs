/**
 * `cdn/`: files for a script tag. `ccg-widgets.js` and one file for each element are self-contained;
 * what only an editor needs stands beside them (`*.check.js`, `ccg-check-panel.js`) and is loaded
 * when it is asked for; `ccg-loader.js` loads what the page uses, with one Lit for all.
 */
import {createHash} from 'node:crypto';
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {minifyHTMLLiterals} from 'minify-literals';
import {minify} from 'terser';
import {build} from 'vite';

export const ROOMS = ['document-list', 'foi-table', 'practice-checker', 'meeting-calendar'];
const OUT = 'cdn';
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const BANNER = `/*! ccg-widgets ${version} | MIT licence | includes Lit (BSD-3-Clause, Google LLC) and valibot (MIT, Fabian Hiller) */`;

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
  plugins: [literals, ...plugins],
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
export async function write(file, code) {
  const {code: small} = await minify(code, {
    module: true,
    ecma: 2020,
    compress: {passes: 3},
    mangle: {toplevel: true},
    format: {preamble: BANNER},
  });
  writeFileSync(`${OUT}/${file}`, small);
}

async function single(name, entry) {
  const config = settings({[name]: entry}, [besideTheBundle]);
  config.build.write = false;
  config.build.rolldownOptions.output.codeSplitting = false;
  const [{output}] = await build(config);
  await write(`${name}.js`, output[0].code);
}

if (import.meta.url === `file://${process.argv[1]}`) {
  // `node tools/build-cdn.mjs foi-table` builds one element only, to weigh it quickly.
  const only = process.argv.slice(2);
  if (!only.length) rmSync(OUT, {recursive: true, force: true});
  mkdirSync(OUT, {recursive: true});
  for (const room of only.length ? only : ROOMS) {
    await single(`ccg-${room}`, `src/${room}/define.ts`);
    await single(`ccg-${room}.check`, `src/${room}/check.ts`);
  }
  if (!only.length) {
    await single('ccg-check-panel', 'src/shared/view/check-panel.ts');
    await single('ccg-widgets', 'src/define.ts');
    const hashes = Object.fromEntries(
      readdirSync(OUT)
        .filter((file) => /\.(js|css)$/.test(file))
        .map((file) => [
          file,
          `sha384-${createHash('sha384')
            .update(readFileSync(`${OUT}/${file}`))
            .digest('base64')}`,
        ]),
    );
    writeFileSync(`${OUT}/integrity.json`, `${JSON.stringify(hashes, null, 2)}\n`);
  }
}
