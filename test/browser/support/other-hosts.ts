import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A browser also asks its own maker: for updates, and who is signed in. */
const ofTheMaker = /(?:^|\.)(?:google|googleapis|gstatic|gvt1)\.com(?::\d+)?$/;

/** The way out of this computer, where everything stops and is noted. */
export interface WayOut {
  /** Makes a browser take this way to every other host. */
  readonly flag: string;
  /** What was asked of other hosts: also by workers, by sockets, and by hints to connect early. */
  readonly requests: () => readonly string[];
  readonly close: () => void;
}

/** Stands between a browser and all hosts but this computer, and lets nothing through. */
export async function guardWayOut(): Promise<WayOut> {
  const requests: string[] = [];
  const note = (method = '', target = '') => {
    const host = method === 'CONNECT' ? target : new URL(target, 'http://localhost').host;
    if (!ofTheMaker.test(host)) requests.push(`${method} ${target}`);
  };
  const proxy = createServer(({ method, url }, response) => {
    note(method, url);
    response.writeHead(403).end();
  });
  proxy.on('connect', ({ method, url }, socket) => {
    note(method, url);
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  // A browser that does not start must not keep the journeys from ending.
  proxy.unref();
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;
  return {
    flag: `--proxy-server=http://127.0.0.1:${String(port)}`,
    requests: () => requests,
    close: () => {
      proxy.close();
      proxy.closeAllConnections();
    },
  };
}
