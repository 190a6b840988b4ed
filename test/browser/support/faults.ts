import type { BrowserContext, Page } from 'playwright-core';

import type { WayOut } from './other-hosts.ts';

/** What must never happen in a journey, whatever the journey is about. */
export interface Faults {
  readonly all: () => readonly string[];
  /** Those that no one allowed: the journey fails on them. */
  readonly unexpected: () => readonly string[];
  /** For what a journey provokes on purpose, such as a request while the server is stopped. */
  readonly allow: (fault: RegExp) => void;
}

/**
 * Notes errors on the console, breaches of the security policy, and requests to other hosts
 * [PRM-11]: those the browser tells of, and those that were stopped on the way out.
 */
export async function watchFaults(
  context: BrowserContext,
  origin: string,
  wayOut: Pick<WayOut, 'requests'>,
): Promise<Faults> {
  const faults: string[] = [];
  const allowed: RegExp[] = [];

  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  context.on('weberror', (event) => {
    faults.push(`error: ${event.error().message}`);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) {
      faults.push(`request: ${request.method()} ${url.href}`);
    }
  });
  context.on('page', (page) => {
    void watchPolicy(context, page, faults);
  });
  await Promise.all(context.pages().map((page) => watchPolicy(context, page, faults)));

  const all = () => [...faults, ...wayOut.requests().map((request) => `way out: ${request}`)];
  return {
    all,
    unexpected: () => all().filter((fault) => !allowed.some((pattern) => pattern.test(fault))),
    allow: (fault) => {
      allowed.push(fault);
    },
  };
}

/** From the browser's own audit: it also sees what a page hides from its console. */
async function watchPolicy(context: BrowserContext, page: Page, faults: string[]): Promise<void> {
  const session = await context.newCDPSession(page);
  session.on('Audits.issueAdded', ({ issue }) => {
    const breach = issue.details.contentSecurityPolicyIssueDetails;
    if (breach === undefined) return;
    const { violatedDirective, blockedURL = '', contentSecurityPolicyViolationType } = breach;
    faults.push(`policy: ${violatedDirective} ${contentSecurityPolicyViolationType} ${blockedURL}`);
  });
  await session.send('Audits.enable');
}
