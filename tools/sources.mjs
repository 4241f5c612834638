import {createServer} from 'vite';

/** Runs `work` with a function that loads a source file ("/src/…/schema.ts") into Node. */
export async function withSources(work) {
  const vite = await createServer({
    configFile: false,
    logLevel: 'error',
    server: {middlewareMode: true, ws: false},
    optimizeDeps: {noDiscovery: true},
  });
  try {
    return await work((file) => vite.ssrLoadModule(file));
  } finally {
    await vite.close();
  }
}
