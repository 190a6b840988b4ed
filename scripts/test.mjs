import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { ensureChromium, ensureHeadlessShell } from './set-up/chromium.mjs';
import { projectFolder, runScript } from './set-up/command.mjs';
import { ensurePackages } from './set-up/packages.mjs';

/**
 * A command of package.json that can be run alone. `report`: it counts its own tests, and writes
 * them to this file.
 *
 * @typedef {{ name: string, script: string, report?: string }} Step
 */

/**
 * The journeys drive the app that was built.
 *
 * @type {readonly Step[]}
 */
const first = [{ name: 'Build', script: 'build' }];

/**
 * Then come two rows side by side, each in its order. What needs a browser or the clock has the
 * computer whenever it asks for it.
 *
 * @type {readonly Step[]}
 */
const inFront = [
  { name: 'Tests', script: 'test:unit', report: 'unit' },
  { name: 'Browser', script: 'test:browser', report: 'browser' },
];

/**
 * These take what is left, and so have no part in how long the journeys wait.
 *
 * @type {readonly Step[]}
 */
const aside = [
  { name: 'Size', script: 'size' },
  { name: 'Types', script: 'types' },
  { name: 'Format', script: 'format:check' },
  { name: 'Lint', script: 'lint' },
];

const reportFolder = join(projectFolder, '.cache/test');

try {
  await ensurePackages();
} catch (error) {
  console.error(messageOf(error));
  console.log('0 passed, 1 failed');
  process.exit(1);
}
// Without a browser the rest is still worth knowing; the last step then fails and says why.
await ensureChromium().catch((/** @type {unknown} */ error) => console.error(messageOf(error)));
await ensureHeadlessShell();

rmSync(reportFolder, { recursive: true, force: true });
mkdirSync(reportFolder, { recursive: true });

let passed = 0;
let failed = 0;
// A failure does not stop the rest: one run tells everything there is to mend.
await checkInOrder(first);
await Promise.all([checkInOrder(inFront), checkInOrder(aside, { aside: true })]);
console.log(`\n${String(passed)} passed, ${String(failed)} failed`);
process.exit(failed === 0 ? 0 : 1);

/**
 * @param {readonly Step[]} steps
 * @param {{ aside?: boolean }} [way]
 */
async function checkInOrder(steps, way = {}) {
  for (const step of steps) {
    const count = await check(step, way);
    passed += count.passed;
    failed += count.failed;
  }
}

/**
 * Runs one step, tells how it went, and shows what it wrote if it failed.
 *
 * @param {Step} step
 * @param {{ aside?: boolean }} way
 */
async function check({ name, script, report }, way) {
  const start = performance.now();
  const reportFile = join(reportFolder, `${String(report)}.json`);
  const { succeeded, output } = await runScript(
    script,
    report === undefined
      ? []
      : ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`],
    way,
  );
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const count = report === undefined ? { passed: 0, failed: 0 } : countIn(reportFile);
  // A step that broke before it could count, such as a test file that does not load, failed too.
  if (report === undefined) count[succeeded ? 'passed' : 'failed'] += 1;
  else if (!succeeded && count.failed === 0) count.failed = 1;

  const tests = report === undefined ? '' : `, ${String(count.passed)} passed`;
  console.log(`${name.padEnd(8)} ${succeeded ? 'ok' : 'FAILED'}${tests}, ${seconds} s`);
  if (!succeeded) console.log(`\n${output.trim()}\n`);
  else if (script === 'size') console.log(output.trim().replace(/^\s*/gm, '         '));
  return count;
}

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

/** @param {string} reportFile */
function countIn(reportFile) {
  try {
    const report = /** @type {{ numPassedTests: number, numFailedTests: number }} */ (
      JSON.parse(readFileSync(reportFile, 'utf8'))
    );
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
