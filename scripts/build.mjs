import { build } from './set-up/production-build.mjs';
import { ensurePackages } from './set-up/packages.mjs';

await ensurePackages();
console.log(await build());
