import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { inject } from 'vitest';

import { screens } from '../../../config/screens.mjs';
import { chromiumArguments } from '../../../scripts/set-up/chromium.mjs';
import { watchFaults, type Faults } from './faults.ts';
import { guardWayOut } from './other-hosts.ts';
import { processesHolding } from './processes.ts';
import { isLongRun } from './run-size.ts';

const FREE_WITHIN_MILLISECONDS = 15_000;

/** A real browser on a profile of its own, as a person has one: it outlives the browser. */
export interface AppBrowser {
  readonly context: BrowserContext;
  /** The first tab; `context.newPage()` opens more. */
  readonly page: Page;
  readonly faults: Faults;
  /** Does nothing when it is closed or killed already. */
  readonly close: () => Promise<void>;
  /** SIGKILL to everything of it, at once. Answers when nothing holds the profile any more. */
  readonly kill: () => Promise<void>;
}

export interface BrowserOptions {
  readonly screen?: keyof typeof screens;
  /** Denmark's, where nothing else is said. */
  readonly timeZone?: string;
  /**
   * `whole`: Chromium as a person has it, and what the long run counts on throughout. `shell`: the
   * same engine and storage without windows, for a third of the work.
   */
  readonly program?: 'whole' | 'shell';
  /** False, outside the long run: the service worker is for ever about to begin. */
  readonly keepsApp?: boolean;
  /** Further flags of Chromium. */
  readonly flags?: readonly string[];
}

/** Opens a browser on a profile folder, watching for faults on any site but `origin`. */
export async function openBrowser(
  profile: string,
  origin: string,
  {
    screen = 'wide',
    timeZone = 'Europe/Copenhagen',
    program = 'shell',
    keepsApp = true,
    flags = [],
  }: BrowserOptions = {},
): Promise<AppBrowser> {
  const wayOut = await guardWayOut();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: inject(program === 'whole' || isLongRun ? 'chromium' : 'headlessShell'),
    args: [...chromiumArguments, wayOut.flag, ...flags],
    viewport: screens[screen],
    locale: 'da-DK',
    timezoneId: timeZone,
    handleSIGINT: false,
  });
  if (!keepsApp && !isLongRun) await context.addInitScript(neverRegister);
  const faults = await watchFaults(context, origin, wayOut);
  const page = context.pages()[0] ?? (await context.newPage());
  let isOpen = true;
  context.once('close', () => {
    isOpen = false;
    wayOut.close();
  });
  return {
    context,
    page,
    faults,
    close: async () => {
      if (!isOpen) return;
      await context.close();
      await untilFree(profile);
    },
    kill: async () => {
      const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
      killAll(profile);
      await closed;
      await untilFree(profile);
    },
  };
}

/** Runs in the page, before the app. A page without an address has no service workers at all. */
function neverRegister(): void {
  if (!('serviceWorker' in navigator)) return;
  ServiceWorkerContainer.prototype.register = () => new Promise(() => undefined);
}

function killAll(profile: string): void {
  const groups = new Set(processesHolding(profile).map(({ group }) => group));
  for (const group of groups) {
    try {
      process.kill(-group, 'SIGKILL');
    } catch (error) {
      // It ended by itself in between.
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
    }
  }
}

async function untilFree(profile: string): Promise<void> {
  const deadline = Date.now() + FREE_WITHIN_MILLISECONDS;
  for (;;) {
    const holders = processesHolding(profile);
    if (holders.length === 0) return;
    if (Date.now() > deadline) {
      throw new Error(`The profile is still held by ${holders.map(({ id }) => id).join(', ')}.`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
