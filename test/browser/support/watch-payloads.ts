import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';

import { CALLED, MADE } from './payloads.ts';
import { isLongRun } from './run-size.ts';

/** A page that has not changed for so long has come to rest: parts of it are fetched. Milliseconds. */
const STILL = 250;

/** Keeps an eye on what is done with the texts of a document. */
export interface PayloadWatch {
  /** Looks at the page as it is. Fails on anything that a text has done so far but be read. */
  readonly look: (page: Page, where: string) => Promise<void>;
  /** As `look`, and in the long run then at the page as it would be printed. */
  readonly lookPrinted: (page: Page, where: string) => Promise<void>;
  /** Those of the texts that no view has shown, letter by letter. */
  readonly unseen: () => readonly string[];
}

/** Watches the pages of a context that are opened from now on, for what `texts` do there. */
export async function watchPayloads(
  context: BrowserContext,
  texts: readonly string[],
): Promise<PayloadWatch> {
  const deeds: string[] = [];
  let unseen = [...new Set(texts)];
  await context.exposeBinding(CALLED, (_source, what) => {
    deeds.push(`ran: ${String(what)}`);
  });
  await context.exposeBinding('policyBroken', (_source, what) => {
    deeds.push(`policy: ${String(what)}`);
  });
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => {
      const { policyBroken } = window as unknown as { policyBroken: (what: string) => void };
      policyBroken(`${violatedDirective} ${sample}`);
    });
  });
  context.on('dialog', (dialog) => {
    deeds.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });

  const look = async (page: Page, where: string) => {
    await page.evaluate(untilStill, STILL);
    const { made, addresses, seen } = await page.evaluate(whatIsThere, {
      mark: MADE,
      wanted: unseen,
    });
    deeds.push(...made.map((markup) => `markup: ${markup}`));
    deeds.push(...addresses.map((address) => `address: ${address}`));
    unseen = unseen.filter((text) => !seen.includes(text));
    expect(deeds, where).toEqual([]);
  };
  return {
    look,
    lookPrinted: async (page, where) => {
      await look(page, where);
      // Most of it is the same page in another dress.
      if (!isLongRun) return;
      await page.emulateMedia({ media: 'print' });
      await look(page, `${where}, printed`);
      await page.emulateMedia({ media: 'screen' });
    },
    unseen: () => unseen,
  };
}

/** Runs in the page. A page that never rests is looked at all the same. */
function untilStill(still: number): Promise<void> {
  return new Promise((resolve) => {
    const rest = () => {
      observer.disconnect();
      resolve();
    };
    let timer = setTimeout(rest, still);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(rest, still);
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    setTimeout(rest, 20 * still);
  });
}

interface Question {
  readonly mark: string;
  readonly wanted: readonly string[];
}

/** Runs in the page. Links lead to a place in the app, and everything else to a file of it. */
function whatIsThere({ mark, wanted }: Question) {
  const all = [...document.querySelectorAll('*')];
  const attributes = all.flatMap((element) => [...element.attributes]);
  const holdsAddress = /^(?:href|xlink:href|src|srcset|action|formaction|poster|data|background)$/;
  const shown = [
    document.body.textContent,
    ...[...document.querySelectorAll('input, textarea, option')].map((control) =>
      control instanceof HTMLOptionElement
        ? control.text
        : (control as HTMLInputElement | HTMLTextAreaElement).value,
    ),
    ...attributes.map(({ value }) => value),
  ];
  return {
    made: all.filter((element) => element.hasAttribute(mark)).map(({ outerHTML }) => outerHTML),
    addresses: attributes
      .filter(({ name }) => holdsAddress.test(name))
      .filter(({ value, ownerElement }) =>
        ownerElement?.tagName === 'A'
          ? !value.startsWith('#')
          : new URL(value, document.baseURI).origin !== location.origin,
      )
      .map(({ name, value, ownerElement }) => `${ownerElement?.tagName ?? ''} ${name}=${value}`),
    seen: wanted.filter((text) => shown.some((each) => each.includes(text))),
  };
}
