import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

import { run } from './command.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** Chromium without its windows: the same engine and storage, for a third of the work. */
const shellNames = ['chromium-headless-shell', 'chrome-headless-shell', 'headless_shell'];

const usualPlaces = [
  ...names.map((name) => `/usr/bin/${name}`),
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** A quiet browser: no picture, no calls home, nothing that differs from run to run. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const HOW_TO = `No Chromium was found, and the browser tests need one.
Install it with your system's packages, for example:
  Debian, Ubuntu   sudo apt-get install chromium
  Fedora           sudo dnf install chromium
  macOS            brew install --cask chromium
or set CHROMIUM_PATH to the program of a Chromium, Chrome or Edge that you have.`;

/**
 * Where the Chromium of the browser tests is: CHROMIUM_PATH, else the first one that is found.
 *
 * @returns {string | null}
 */
export function findChromium() {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen !== undefined && chosen !== '') return isProgram(chosen) ? chosen : null;
  return [...onPath(names), ...usualPlaces].find(isProgram) ?? null;
}

/**
 * Where a Chromium without its windows is; none where CHROMIUM_PATH says which browser to use.
 *
 * @returns {string | null}
 */
export function findHeadlessShell() {
  if ((process.env['CHROMIUM_PATH'] ?? '') !== '') return null;
  return (
    [...onPath(shellNames), ...shellNames.map((name) => `/usr/bin/${name}`)].find(isProgram) ?? null
  );
}

/** The same, but installs one where that is allowed and where there is one; it can be done without. */
export async function ensureHeadlessShell() {
  const found = findHeadlessShell();
  if (found !== null || (process.env['CHROMIUM_PATH'] ?? '') !== '' || !mayInstall()) return found;
  await install('chromium-headless-shell');
  return findHeadlessShell();
}

/** Where Chromium is; installs one where that is allowed: as root, where there is apt-get. */
export async function ensureChromium() {
  const found = findChromium();
  if (found !== null) return found;
  const chosen = process.env['CHROMIUM_PATH'] ?? '';
  if (chosen !== '') throw new Error(`CHROMIUM_PATH is ${chosen}, and there is no program there.`);
  if (mayInstall()) {
    console.log('Installing Chromium …');
    const output = await install('chromium');
    const installed = findChromium();
    if (installed !== null) return installed;
    console.log(output);
  }
  throw new Error(HOW_TO);
}

function mayInstall() {
  return process.getuid?.() === 0 && onPath(['apt-get']).some(isProgram);
}

/**
 * Answers with what was said on the way.
 *
 * @param {string} name
 */
async function install(name) {
  await (updated ??= aptGet('update', '-q'));
  const { output } = await aptGet('install', '-q', '-y', name);
  return output;
}

/** What there is to install is looked up once. @type {ReturnType<typeof run> | undefined} */
let updated;

/** @param {readonly string[]} parameters */
function aptGet(...parameters) {
  return run('apt-get', parameters, { variables: { DEBIAN_FRONTEND: 'noninteractive' } });
}

/** @param {readonly string[]} programs */
function onPath(programs) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return programs.flatMap((program) => folders.map((folder) => join(folder, program)));
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
