import { createStaticServer } from './serve/static-server.mjs';
import { ensurePackages } from './set-up/packages.mjs';
import { buildFolder, ensureBuild } from './set-up/production-build.mjs';

const USUAL_PORT = 4173;
const PORTS_TO_TRY = 20;

await ensurePackages();
await ensureBuild();

const { url, port } = await serve(Number(process.env['PORT'] ?? 0));

console.log(`\n  Gevinstkort: ${url}\n`);
if (process.env['PORT'] === undefined && port !== USUAL_PORT) {
  console.log(
    `  Port ${String(USUAL_PORT)} was taken. A browser keeps data for each address apart:\n` +
      '  cases made at the usual address are not seen at this one.\n',
  );
}
console.log('  Stop with Ctrl+C.');

/**
 * Serves at the port that was asked for, or else at the first free one from the usual one on.
 *
 * @param {number} wanted 0 when none was asked for
 */
async function serve(wanted) {
  const ports =
    wanted > 0 ? [wanted] : Array.from({ length: PORTS_TO_TRY }, (_, index) => USUAL_PORT + index);
  for (const port of ports) {
    const server = createStaticServer({ folder: buildFolder, port });
    try {
      await server.start();
      return { url: server.url, port };
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  console.error(
    `No free port: ${String(ports[0])} to ${String(ports.at(-1))}. Set PORT to another.`,
  );
  process.exit(1);
}

/** @param {unknown} error */
function isTaken(error) {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
