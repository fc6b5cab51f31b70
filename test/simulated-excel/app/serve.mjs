import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

const root = join(import.meta.dirname, '../../..');
const HOST = '127.0.0.1';
const TRIES = 20;

/** Which folder serves which beginning of an address. */
const FOLDERS = [
  ['/addin/', 'dist/addin-local'],
  ['/office-js/', 'node_modules/@microsoft/office-js/dist'],
  ['/sample/', 'test/samples/workbooks'],
  ['/', 'dist/demo'],
];

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * Over http office.js asks a page of Microsoft's whether the user trusts the host. Here the user does:
 * the page is this one.
 */
const TRUST_PAGE = `<!doctype html><script>
addEventListener('message', ({ data, source, origin }) => {
  if (typeof data === 'string' && data.startsWith('{')) source.postMessage('{"hostUserTrusted":true}', origin);
});
</script>`;

/** The file for an address's path; throws for what is outside the folders. */
function fileFor(path) {
  const [start, folder] = FOLDERS.find(([beginning]) => path.startsWith(beginning));
  const base = join(root, folder);
  const rest = path.slice(start.length);
  const file = normalize(join(base, rest === '' ? 'index.html' : rest));
  if (!file.startsWith(base + sep)) throw new Error(`${path} is outside the folders`);
  return file;
}

async function contentOf(url) {
  const path = decodeURIComponent(new URL(url, `http://${HOST}`).pathname);
  if (path.endsWith('/AgaveErrorUX/index.html')) return { type: TYPES['.html'], content: TRUST_PAGE };
  const file = fileFor(path);
  return { type: TYPES[extname(file)] ?? 'application/octet-stream', content: await readFile(file) };
}

async function answer(request, response) {
  try {
    const { type, content } = await contentOf(request.url);
    // Built anew, a file has the same name.
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' }).end(content);
  } catch {
    response.writeHead(404).end();
  }
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve(server.address().port);
    });
  });
}

async function listenFrom(server, port) {
  for (let tried = 0; ; tried += 1) {
    try {
      return await listen(server, port === 0 ? 0 : port + tried);
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || tried === TRIES) throw error;
    }
  }
}

/**
 * Serves the demonstration to this machine alone, at the port or the next free one; 0 takes any.
 * Gives its address and a way to end it.
 */
export async function serve({ port }) {
  const server = createServer((request, response) => void answer(request, response));
  const url = `http://${HOST}:${await listenFrom(server, port)}/`;
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { url, close };
}
