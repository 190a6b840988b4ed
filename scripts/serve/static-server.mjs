import { createServer } from 'node:http';

import { answerTo } from './answer.mjs';

/** The app answers on this computer only. */
const HOST = '127.0.0.1';

/**
 * @typedef {object} StaticServer
 * @property {string} url with the slash at its end
 * @property {() => Promise<void>} start
 * @property {() => Promise<void>} stop closes open connections too, as an unplugged cable does
 * @property {(folder: string) => void} serve from now on the files of another build
 */

/**
 * A web server for a built app. It is not started yet; `start` fails when the port is taken.
 *
 * @param {{ folder: string, port: number }} options
 * @returns {StaticServer}
 */
export function createStaticServer({ folder, port }) {
  let served = folder;
  const server = createServer((request, response) => {
    const { status, headers, body } = answerTo(served, request);
    response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
  });
  return {
    url: `http://${HOST}:${String(port)}/`,
    start: () =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, HOST, () => {
          server.off('error', reject);
          resolve();
        });
      }),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    serve: (next) => {
      served = next;
    },
  };
}
