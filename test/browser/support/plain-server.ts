import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface PlainServer {
  /** The folder the app lies in, with the slash at its end. */
  readonly url: string;
  readonly stop: () => void;
}

/** A web server that knows nothing of the app: files in a folder below others, and no headers. */
export async function startPlainServer(folder: string): Promise<PlainServer> {
  const place = '/afdelinger/digitalisering/gevinstkort/';
  const server = createServer(({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const file = pathname === place ? 'index.html' : pathname.slice(place.length);
    try {
      if (!pathname.startsWith(place)) throw new RangeError('outside the folder');
      const contents = readFileSync(join(folder, file));
      response.setHeader('Content-Type', mediaTypes[extname(file)] ?? 'text/plain');
      response.end(contents);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}${place}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
