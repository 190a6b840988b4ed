import type { Page } from 'playwright-core';

/**
 * Types into fields in turn, one edit after the other, each when the one before is on the disk.
 * Answers with how long each took from the key to the word that it was saved, in milliseconds; the
 * first that is not saved ends it.
 *
 * Runs in the page: nothing but the app takes time. Each visit to a field is a step of its own on the
 * way back.
 */
export function timedEdits(
  page: Page,
  {
    labels,
    edits,
    after = 0,
  }: {
    readonly labels: readonly string[];
    readonly edits: number;
    /** What is typed are the numbers after this one, so that it is never what stands there. */
    readonly after?: number;
  },
): Promise<readonly number[]> {
  return page.evaluate(
    async ([names, count, base]) => {
      const inputs = names.map((name) => {
        const named = Array.from(document.querySelectorAll('main label')).find(
          ({ textContent }) => textContent.trim() === name,
        ) as HTMLLabelElement | undefined;
        const input = named?.control;
        if (!(input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement)) {
          throw new Error(`no field is called ${name}`);
        }
        return input;
      });
      const status = document.querySelector('aside [data-saving]');
      const saving = () => status?.getAttribute('data-saving');
      const typeInto = (input: (typeof inputs)[number], text: string) => {
        const prototype = Object.getPrototypeOf(input) as object;
        Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(input, text);
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      };
      const untilSaved = () =>
        new Promise<boolean>((resolve, reject) => {
          const late = setTimeout(() => reject(new Error(`still ${String(saving())}`)), 20_000);
          const observer = new MutationObserver(() => {
            if (saving() !== 'saved' && saving() !== 'failed') return;
            clearTimeout(late);
            observer.disconnect();
            resolve(saving() === 'saved');
          });
          observer.observe(document.body, { subtree: true, attributes: true, childList: true });
        });

      const times: number[] = [];
      for (let edit = 1; edit <= count; edit += 1) {
        const input = inputs[edit % inputs.length];
        if (input === undefined) throw new Error('there is no field');
        input.focus();
        const saved = untilSaved();
        const typedAt = performance.now();
        typeInto(input, String(base + edit));
        if (!(await saved)) break;
        times.push(performance.now() - typedAt);
      }
      return times;
    },
    [labels, edits, after] as const,
  );
}

/** The time that 95 of 100 do not exceed. */
export function ninetyFifth(times: readonly number[]): number {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0;
}
