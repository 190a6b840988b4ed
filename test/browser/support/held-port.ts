import { createServer, type Server } from 'node:net';

/** A port that no other run on this computer uses until it is let go. */
export interface HeldPort {
  readonly port: number;
  readonly letGo: () => Promise<void>;
}

const FIRST_PORT = 4240;
const PORTS_TO_TRY = 40;
const HOST = '127.0.0.1';

/**
 * Journeys stop and start their server, so its port cannot be kept by listening on it. The one
 * before it is listened on instead, all along: of two runs that begin at the same moment, only one
 * gets that.
 */
export async function holdPort(): Promise<HeldPort> {
  for (let guard = FIRST_PORT; guard < FIRST_PORT + PORTS_TO_TRY; guard += 2) {
    const held = await listenOn(guard);
    if (held === null) continue;
    const port = guard + 1;
    const probe = await listenOn(port);
    if (probe === null) {
      await close(held);
      continue;
    }
    await close(probe);
    return { port, letGo: () => close(held) };
  }
  throw new Error(`No free port from ${String(FIRST_PORT)} on.`);
}

/** Null where someone listens already. */
function listenOn(port: number): Promise<Server | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen({ port, host: HOST, exclusive: true }, () => resolve(server));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
