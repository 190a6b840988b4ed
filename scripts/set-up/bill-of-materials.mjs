import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { projectFolder, run } from './command.mjs';

/** Its name in the build. */
export const BILL_OF_MATERIALS = 'sbom.cdx.json';

/**
 * Packages we build with that leave some of their code in the build, each with the name it goes by
 * in there.
 *
 * @type {readonly (readonly [mark: string, name: string])[]}
 */
const leftBehind = [
  ['vite:preloadError', 'vite'],
  ['workbox:core:', 'workbox-core'],
  ['workbox:precaching:', 'workbox-precaching'],
  ['workbox:routing:', 'workbox-routing'],
  ['workbox:strategies:', 'workbox-strategies'],
];

/**
 * @typedef {object} Component
 * @property {string} bom-ref
 * @property {string} name
 * @property {readonly { name: string, value: string }[]} properties
 * @property {readonly { type: string }[]} externalReferences
 *
 * @typedef {object} Bill
 * @property {string} $schema
 * @property {string} bomFormat
 * @property {string} specVersion
 * @property {number} version
 * @property {{ lifecycles: unknown, component: Component }} metadata
 * @property {readonly Component[]} components
 * @property {readonly { ref: string, dependsOn: readonly string[] }[]} dependencies
 */

/**
 * The text of a CycloneDX bill of materials: the packages whose code is in a build [PRM-25].
 *
 * npm writes it from the lock. What differs from one build of the same sources to the next is left
 * out, and so is where a package was fetched from.
 *
 * @param {readonly string[]} files of the build, with their folder
 */
export async function billOfMaterials(files) {
  const bill = await npmsBill();
  const { component, lifecycles } = bill.metadata;
  const marked = namesMarkedIn(files.filter((file) => file.endsWith('.js')));
  const components = bill.components.filter(
    ({ name, properties }) => marked.has(name) || !properties.some(isForDevelopment),
  );
  const references = new Set([component, ...components].map((one) => one['bom-ref']));
  const contents = {
    version: bill.version,
    // npm calls the app by the folder it lies in.
    metadata: { lifecycles, component: { ...component, type: 'application', name: ownName() } },
    components: components.map((one) => ({
      ...one,
      scope: 'required',
      properties: one.properties.filter((property) => !isForDevelopment(property)),
      externalReferences: one.externalReferences.filter(({ type }) => type !== 'distribution'),
    })),
    dependencies: bill.dependencies
      .filter(({ ref }) => references.has(ref))
      .map(({ ref, dependsOn }) => ({
        ref,
        dependsOn: dependsOn.filter((on) => references.has(on)),
      })),
  };
  const { $schema, bomFormat, specVersion } = bill;
  const serialNumber = serialOf([JSON.stringify(contents), ...files.map(digest)]);
  const whole = { $schema, bomFormat, specVersion, serialNumber, ...contents };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

async function npmsBill() {
  const { succeeded, output } = await run('npm', [
    'sbom',
    '--sbom-format=cyclonedx',
    '--package-lock-only',
    // Also where the surroundings ask for production only: some of it is in the build.
    '--include=dev',
    '--silent',
  ]);
  if (!succeeded) throw new Error(`There is no bill of materials.\n${output}`);
  const bill = /** @type {Bill} */ (JSON.parse(output));
  return bill;
}

/** @param {readonly string[]} files */
function namesMarkedIn(files) {
  const scripts = files.map((file) => readFileSync(file, 'utf8'));
  const found = leftBehind.filter(([mark]) => scripts.some((script) => script.includes(mark)));
  return new Set(found.map(([, name]) => name));
}

/** @param {{ name: string }} property */
function isForDevelopment({ name }) {
  return name === 'cdx:npm:package:development';
}

function ownName() {
  const { name } = /** @type {{ name: string }} */ (
    JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'))
  );
  return name;
}

/** @param {string} file */
function digest(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/**
 * A number that only the same build has again: a UUID of the kind that is made from contents.
 *
 * @param {readonly string[]} contents
 */
function serialOf(contents) {
  const hash = createHash('sha256').update(contents.join('\0')).digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x80, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const [, ...groups] = /^(.{8})(.{4})(.{4})(.{4})(.{12})/.exec(hash.toString('hex')) ?? [];
  return `urn:uuid:${groups.join('-')}`;
}
