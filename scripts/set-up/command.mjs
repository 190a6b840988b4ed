import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top folder of the project: every command runs there, wherever it was called from. */
export const projectFolder = join(dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * @typedef {object} Outcome
 * @property {boolean} succeeded
 * @property {string} output what it wrote, both streams in order; empty when it was shown at once
 */

/**
 * @typedef {object} Options
 * @property {boolean} [shown] write to the terminal as it goes
 * @property {Readonly<Record<string, string>>} [variables] of the environment, besides those there are
 * @property {number} [minutes] stop it after so long
 * @property {boolean} [aside] take only what other programs leave of the computer
 */

/**
 * Runs a program to its end. Answers also when it fails or cannot be started.
 *
 * @param {string} program
 * @param {readonly string[]} parameters
 * @param {Options} [options]
 * @returns {Promise<Outcome>}
 */
export function run(
  program,
  parameters,
  { shown = false, variables = {}, minutes = 20, aside = false } = {},
) {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, {
      cwd: projectFolder,
      env: {
        ...process.env,
        ...(!shown && { NO_COLOR: '1', FORCE_COLOR: undefined }),
        ...variables,
      },
      stdio: ['ignore', shown ? 'inherit' : 'pipe', shown ? 'inherit' : 'pipe'],
      timeout: minutes * 60_000,
      // npm is a .cmd file there, which only a shell can start.
      shell: process.platform === 'win32' && program === 'npm',
    });
    if (aside && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
    let output = '';
    const collect = (/** @type {Buffer} */ chunk) => (output += chunk.toString());
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', (error) => resolve({ succeeded: false, output: output + error.message }));
    child.on('close', (code, signal) => {
      if (signal !== null) output += `\nStopped by ${signal}.`;
      resolve({ succeeded: code === 0, output });
    });
  });
}

/**
 * Runs one of the commands of package.json.
 *
 * @param {string} script
 * @param {readonly string[]} [parameters]
 * @param {Pick<Options, 'aside'>} [options]
 */
export function runScript(script, parameters = [], options = {}) {
  const more = parameters.length === 0 ? [] : ['--', ...parameters];
  return run('npm', ['run', '--silent', script, ...more], { ...options, minutes: 45 });
}
