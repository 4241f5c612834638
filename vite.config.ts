import {defineConfig, type Plugin} from 'vite';
import ROOMS from './tools/rooms.json' with {type: 'json'};

/** The printed address leads to the demo. */
const demoFirst: Plugin = {
  name: 'demo-first',
  configureServer({middlewares}) {
    middlewares.use((request, response, next) => {
      if (request.url === '/') response.writeHead(302, {location: '/demo/'}).end();
      else next();
    });
  },
};

/** A chunk of one room's sources stands in that room's folder; what rooms share in `shared/`. */
function chunkName({name, moduleIds}: {name: string; moduleIds: string[]}) {
  const rooms = new Set(
    ROOMS.filter((room) => moduleIds.some((id) => id.includes(`/src/${room}/`))),
  );
  const [room] = rooms;
  // "element.js" is the package's entry, which takes the class from here.
  return room && rooms.size === 1
    ? `${room}/${name === 'element' ? 'element-class' : name}.js`
    : `shared/${name}.js`;
}

/**
 * `npm start` serves the demo from the sources; `npm run build` makes the npm package's modules:
 * lit stays outside, what rooms share stays shared.
 */
export default defineConfig({
  publicDir: false,
  plugins: [demoFirst],
  server: {host: '127.0.0.1', port: 5173},
  // Not src/embed/embed.html, whose scripts stand beside it only in cdn/.
  optimizeDeps: {entries: ['demo/*.html']},
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
        'cli/main': 'src/cli/main.ts',
        ...Object.fromEntries(
          ROOMS.flatMap((room) => [
            [`${room}/element`, `src/${room}/element.ts`],
            [`${room}/define`, `src/${room}/define.ts`],
          ]),
        ),
      },
    },
    rolldownOptions: {
      external: [/^lit($|\/)/, /^node:/],
      output: {entryFileNames: '[name].js', chunkFileNames: chunkName},
    },
  },
});
