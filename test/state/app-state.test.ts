import { expect, test, vi } from 'vitest';

import { ok } from '#src/base/result.ts';
import type { Organisation } from '#src/domain/organisation/organisation.ts';
import { setFrameYears } from '#src/domain/portfolio/frame-edits.ts';
import { newPortfolio } from '#src/domain/portfolio/new-portfolio.ts';
import type { Portfolio } from '#src/domain/portfolio/portfolio.ts';
import { createAppState } from '#src/state/app-state.ts';
import type { AllServices } from '#src/state/kept-services.ts';
import type { Saved } from '#src/state/services.ts';
import { aPortfolio } from '#test/support/portfolio.ts';
import { aStorage, NOW, someTabs } from '#test/support/services.ts';

function aDevice(onDisk: Saved<Portfolio> | null) {
  const save = vi.fn((_document: Portfolio, base: number) => Promise.resolve(ok(base + 1)));
  const { tabs, announce } = someTabs();
  // Only what the portfolio asks for.
  const services = {
    now: () => NOW,
    tabs,
    storage: aStorage().storage,
    erasing: { listen: () => () => undefined },
    portfolio: { read: () => Promise.resolve(ok(onDisk)), save },
  } as unknown as AllServices;
  const { portfolio } = createAppState(services, {} as Organisation);
  return { portfolio, save, announce };
}

test('a device on which nothing was chosen has a frame of three years from the next one', async () => {
  const { portfolio } = aDevice(null);
  await portfolio.getState().follow();
  const { open } = portfolio.getState();
  expect(open?.revision).toBe(0);
  expect(open?.history.present).toEqual(newPortfolio(NOW, 2027));
});

test('TAB-1 the portfolio is written by one tab, saved, told of and undone like any document', async () => {
  const { portfolio, save, announce } = aDevice({ document: aPortfolio(), revision: 7 });
  await portfolio.getState().follow();
  portfolio.getState().apply(setFrameYears(5));
  expect(save).not.toHaveBeenCalled();

  await portfolio.getState().claim();
  portfolio.getState().apply(setFrameYears(5));
  await portfolio.getState().saveNow();
  const saved = save.mock.calls[0]?.[0];
  expect(saved?.frame.perYear).toHaveLength(5);
  expect(save.mock.calls[0]?.[1]).toBe(7);
  expect(announce).toHaveBeenCalledWith('portfolio');

  portfolio.getState().undo();
  expect(portfolio.getState().open?.history.present.frame.perYear).toHaveLength(3);
  expect(portfolio.getState().saving.kind).toBe('pending');
  portfolio.getState().close();
});
