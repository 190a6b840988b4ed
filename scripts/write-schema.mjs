import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { runnerImport } from 'vite';

import { projectFolder } from './set-up/command.mjs';

/** Writes the JSON Schema of case files and backups from the schemas the app checks with. */

/** @type {{ module: typeof import('../src/document/published-schema.ts') }} */
const { module } = await runnerImport(join(projectFolder, 'src/document/published-schema.ts'), {
  configFile: false,
  root: projectFolder,
});
writeFileSync(join(projectFolder, 'public/gevinstkort.schema.json'), module.publishedSchemaText());
