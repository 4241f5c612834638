import {defineConfig} from 'vite';

const ROOMS = ['document-list', 'foi-table', 'meeting-calendar', 'practice-checker'];

/**
 * `npm start` serves the demo from the sources; `npm run build` makes the npm package's modules:
 * lit and valibot stay outside, what rooms share stays shared.
 */
export default defineConfig(({command}) => ({
  root: command === 'serve' ? 'demo' : '.',
  publicDir: false,
  server: {host: '127.0.0.1', port: 5173, fs: {allow: ['..']}},
  oxc: {
    assumptions: {setPublicClassFields: true},
    typescript: {removeClassFieldsWithoutInitializer: true},
  },
  build: {
    target: 'es2022',
    minify: false,
    reportCompressedSize: false,
    lib: {
      formats: ['es'],
      entry: {
        index: 'src/index.ts',
        define: 'src/define.ts',
        ...Object.fromEntries(
          ROOMS.flatMap((room) => [
            [`${room}/element`, `src/${room}/element.ts`],
            [`${room}/define`, `src/${room}/define.ts`],
          ]),
        ),
      },
    },
    rolldownOptions: {
      external: [/^lit($|\/)/, /^valibot$/],
      output: {entryFileNames: '[name].js', chunkFileNames: 'shared/[name].js'},
    },
  },
}));
