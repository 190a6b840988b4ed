import { join } from 'node:path';

import { chromium } from 'playwright-core';
import { inject, test } from 'vitest';

import { createStaticServer } from '../../scripts/serve/static-server.mjs';
import { chromiumArguments } from '../../scripts/set-up/chromium.mjs';
import { buildFolder } from '../../scripts/set-up/production-build.mjs';
import { holdPort } from '../browser/support/held-port.ts';
import { quantile, tableText } from './measures.ts';
import { keyTimes, traceCategories, type KeyTimes } from './task-trace.ts';
import { typingCase, YEARS } from './typing-case.ts';
import { openTypist, type Typist } from './typist.ts';

/** Another checkout, built with `npm run build`, to type in beside this one. */
const BASE = process.env['BASE'] ?? '';
const MANY = 200;
const FEW = 5;
const AMOUNTS = 22;
const AMOUNTS_TO_WARM_UP = 2;
const DIGITS = 6;

interface Contestant {
  readonly name: string;
  readonly typist: Typist;
  readonly times: KeyTimes[];
}

/**
 * Types amounts in the grid of costs and looks at what each key press takes: the longest task of
 * the page until the amount is saved, from the browser's own trace, and how long until it is drawn.
 * Every figure on screen is held to the right one after each key. Nothing is held to a time.
 *
 * A large case and a small one take turns key by key, and with `BASE=<folder>` the same two in an
 * earlier build, so that whatever else the machine does falls on all of them alike.
 */
test('a key press in a cell, and every figure follows', async () => {
  const [port] = inject('ports');
  const builds = [{ name: 'now', folder: buildFolder, port }];
  const held = await holdPort();
  if (BASE !== '') builds.push({ name: 'base', folder: join(BASE, 'dist'), port: held.port });
  const servers = builds.map(createStaticServer);
  const browser = await chromium.launch({
    executablePath: inject('chromium'),
    args: chromiumArguments,
  });
  try {
    await Promise.all(servers.map((server) => server.start()));
    const contestants: Contestant[] = [];
    for (const [index, { name }] of builds.entries()) {
      for (const lines of [MANY, FEW]) {
        const label = `${name}, ${String(lines)} lines x ${String(YEARS)} years`;
        const address = servers[index]?.url ?? '';
        const typist = await openTypist(browser, address, label, typingCase(lines));
        contestants.push({ name: label, typist, times: [] });
      }
    }
    for (let amount = 0; amount < AMOUNTS; amount += 1) {
      await browser.startTracing(undefined, { categories: traceCategories });
      await typeAmount(contestants, amount);
      const trace = await browser.stopTracing();
      if (amount < AMOUNTS_TO_WARM_UP) continue;
      for (const { typist, times } of contestants) times.push(...keyTimes(trace, typist.marks));
    }
    console.log(report(contestants));
  } finally {
    await browser.close();
    await Promise.all(servers.map((server) => server.stop()));
    await held.letGo();
  }
});

/** The same cell and digits for everyone, a digit each in turn. */
async function typeAmount(contestants: readonly Contestant[], amount: number): Promise<void> {
  const line = amount % 4;
  const year = (amount * 3) % 8;
  for (const { typist } of contestants) await typist.goTo(line, year);
  let typed = '';
  for (let place = 0; place < DIGITS; place += 1) {
    const digit = String(1 + ((amount * 7 + place * 3) % 9));
    typed += digit;
    for (const { typist } of contestants) {
      await typist.press(digit);
      await typist.expectFigures(line, year, typed);
    }
  }
}

const measures = {
  longestTask: 'longest task of a key press, ms',
  longestWork: 'the same in processor time, ms',
  untilDrawn: 'from the key until it is drawn, ms',
} as const;

function report(contestants: readonly Contestant[]): string {
  const keys = String(contestants[0]?.times.length ?? 0);
  return (Object.keys(measures) as (keyof typeof measures)[])
    .map((measure) => {
      const valuesOf = ({ times }: Contestant) => times.map((time) => time[measure]);
      const rows = contestants.map((contestant) => [
        contestant.name,
        ...[0.5, 0.95, 1].map((share) => quantile(valuesOf(contestant), share).toFixed(1)),
      ]);
      const medians = contestants.map((contestant) => quantile(valuesOf(contestant), 0.5));
      return [
        tableText([`${measures[measure]} (${keys} keys)`, 'median', '95 %', 'longest'], rows),
        ...ratios(medians),
      ].join('\n');
    })
    .join('\n\n');
}

/** Of the medians, in the order of the contestants. */
function ratios([many = 0, few = 0, manyInBase, fewInBase]: readonly number[]): readonly string[] {
  const ofSizes = said(`${String(MANY)} lines to ${String(FEW)} lines`, many / few);
  if (manyInBase === undefined || fewInBase === undefined) return [ofSizes];
  return [
    ofSizes,
    said(`now to base, ${String(MANY)} lines`, many / manyInBase),
    said(`now to base, ${String(FEW)} lines`, few / fewInBase),
  ];
}

function said(name: string, ratio: number): string {
  return `${name}: ${ratio.toFixed(2)}`;
}
