import { createServer } from 'node:net';

const PORTS_TO_TRY = 20;

/**
 * The first port from `from` on where no one listens on this computer.
 *
 * @param {number} from
 */
export async function firstFreePort(from) {
  for (let port = from; port < from + PORTS_TO_TRY; port += 1) {
    if (await isFree(port)) return port;
  }
  throw new Error(`No free port from ${String(from)} to ${String(from + PORTS_TO_TRY - 1)}.`);
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
