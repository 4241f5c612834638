/** A static server on loopback, for tests and pictures of built files. */
import {createReadStream, existsSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import path from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Serves a folder, and `pages` (path to HTML) before it, with these headers.
 * @returns {Promise<{url: string, close: () => void}>}
 */
export function serve(folder, {pages = {}, headers = {}} = {}) {
  const root = path.resolve(folder);
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join(
      root,
      decodeURIComponent(pathname),
      pathname.endsWith('/') ? 'index.html' : '',
    );
    // Browsers ask for it unasked, and a 404 would be a fault in the console.
    if (pathname === '/favicon.ico') response.writeHead(204).end();
    else if (pages[pathname] !== undefined) {
      response.writeHead(200, {'content-type': TYPES['.html'], ...headers}).end(pages[pathname]);
    } else if (file.startsWith(root) && existsSync(file) && statSync(file).isFile()) {
      response.writeHead(200, {
        'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
        ...headers,
      });
      createReadStream(file).pipe(response);
    } else response.writeHead(404).end();
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const close = () => {
        server.closeAllConnections();
        server.close();
      };
      resolve({url: `http://127.0.0.1:${server.address().port}`, close});
    });
  });
}
