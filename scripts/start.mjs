import { firstFreePort } from './serve/free-port.mjs';
import { createStaticServer } from './serve/static-server.mjs';
import { ensurePackages } from './set-up/packages.mjs';
import { buildFolder, ensureBuild } from './set-up/production-build.mjs';

const USUAL_PORT = 4173;

try {
  await ensurePackages();
  await ensureBuild();
  const wanted = Number(process.env['PORT'] ?? 0);
  const port = wanted > 0 ? wanted : await firstFreePort(USUAL_PORT);
  const server = createStaticServer({ folder: buildFolder, port });
  await server.start();

  console.log(`\n  Gevinstkort: ${server.url}\n`);
  if (wanted === 0 && port !== USUAL_PORT) {
    console.log(
      `  Port ${String(USUAL_PORT)} was taken. A browser keeps data for each address apart:\n` +
        '  cases made at the usual address are not seen at this one.\n',
    );
  }
  console.log('  Stop with Ctrl+C.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
