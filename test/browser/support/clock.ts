import type { BrowserContext, Page } from 'playwright-core';

/**
 * Sets the clock of a page, or of every page of a browser, that is opened from now on: it says
 * `moment` now and runs from there. Workers go by the clock of the computer.
 */
export async function setClock(where: Page | BrowserContext, moment: string): Promise<void> {
  const ahead = Date.parse(moment) - Date.now();
  await where.addInitScript((milliseconds) => {
    const TrueDate = Date;
    const shifted = () => TrueDate.now() + milliseconds;
    class ShiftedDate extends TrueDate {
      constructor(...parameters: [] | [string | number]) {
        if (parameters.length === 0) super(shifted());
        else super(...parameters);
      }
      static override now(): number {
        return shifted();
      }
    }
    window.Date = ShiftedDate as DateConstructor;
  }, ahead);
}
