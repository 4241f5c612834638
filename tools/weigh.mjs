// Weighs each source file inside a bundle: its minified bytes, and what brotli saves when it is left out.
// `node tools/weigh.mjs src/document-list/define.ts`
import {brotliCompressSync} from 'node:zlib';
import {minify} from 'terser';
import {build} from 'vite';
import {settings} from './build-cdn.mjs';

const [entry = 'src/define.ts'] = process.argv.slice(2);
const parts = [];
await build({
  ...settings({bundle: entry}, [
    {name: 'outside', resolveDynamicImport: (id) => ({id, external: true})},
    {
      name: 'weigh',
      generateBundle(_, bundle) {
        for (const chunk of Object.values(bundle))
          for (const [id, {code}] of Object.entries(chunk.modules))
            parts.push({id, code: code ?? ''});
      },
    },
  ]),
});
const small = async (code) =>
  (
    await minify(code, {
      module: true,
      compress: {passes: 2, toplevel: false, unused: false, inline: 0, reduce_vars: false},
      mangle: {toplevel: true},
    })
  ).code;
const all = await small(parts.map(({code}) => code).join('\n'));
const weight = (code) => brotliCompressSync(Buffer.from(code)).length;
const rows = [];
for (const part of parts) {
  const rest = await small(
    parts
      .filter((other) => other !== part)
      .map(({code}) => code)
      .join('\n'),
  );
  rows.push([
    weight(all) - weight(rest),
    (await small(part.code)).length,
    part.id.replace(process.cwd() + '/', '').replace(/^.*node_modules\//, ''),
  ]);
}
rows.sort((a, b) => b[0] - a[0]);
console.log(`${weight(all)} bytes brotli in all`);
for (const [brotli, bytes, id] of rows)
  console.log(String(brotli).padStart(6), String(bytes).padStart(7), id);
