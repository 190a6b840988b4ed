// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';

import { aCase, aCost, byYear, level } from '#test/support/business-cases.ts';
import {
  cellAt,
  copy,
  openCosts as open,
  paste,
  said,
  titles,
  twoLines,
} from '#test/support/costs-screen.tsx';

afterEach(cleanup);

describe('a chosen block', () => {
  test('is gone round with Enter and Tab, and stays chosen', async () => {
    const { current, user, goTo } = await open(twoLines());
    await goTo(1, '2026');
    await user.keyboard('{Shift>}{ArrowRight}{ArrowDown}{/Shift}');
    await user.keyboard('1{Enter}2{Enter}3{Enter}4{Enter}');
    expect(document.activeElement).toBe(cellAt(1, '2026'));
    expect(current().costs.map(({ amounts }) => amounts)).toEqual([
      byYear(2026, ['1', '3']),
      byYear(2026, ['2', '4', '100']),
    ]);
    await user.keyboard('{Tab}{Tab}');
    expect(document.activeElement).toBe(cellAt(2, '2026'));
    expect(await screen.findAllByRole('gridcell', { selected: true })).toHaveLength(4);
  });

  test('takes what is written with Ctrl+Enter in all its cells', async () => {
    const { current, user, goTo } = await open(twoLines());
    await goTo(1, '2026');
    await user.keyboard('{Shift>}{ArrowRight}{ArrowDown}{/Shift}7{Control>}{Enter}{/Control}');
    expect(current().costs.map(({ amounts }) => amounts)).toEqual([
      byYear(2026, ['7', '7']),
      byYear(2026, ['7', '7', '100']),
    ]);
    expect(document.activeElement).toBe(cellAt(1, '2026'));
    expect(said()).toMatch(/4 felter er fyldt/);
  });

  test('of all lines leaves the keyboard where it is', async () => {
    const { user, goTo } = await open(twoLines());
    await goTo(2, 'Type');
    await user.keyboard('{Control>}a{/Control}');
    expect(document.activeElement).toBe(cellAt(2, 'Type'));
    const columns = screen.getAllByRole('columnheader').length - 1;
    expect(await screen.findAllByRole('gridcell', { selected: true })).toHaveLength(2 * columns);
  });
});

test('Shift+Space chooses the line, and Control+Space the column', async () => {
  const { user, goTo } = await open(twoLines());
  await goTo(2, 'Type');
  await user.keyboard('{Shift>} {/Shift}');
  const columns = screen.getAllByRole('columnheader').length - 1;
  expect(await screen.findAllByRole('gridcell', { selected: true })).toHaveLength(columns);
  await user.keyboard('{Escape}{Control>} {/Control}');
  expect(await screen.findAllByRole('gridcell', { selected: true })).toHaveLength(2);
});

test('the menu of the mouse leaves the chosen block, and chooses a cell outside it', async () => {
  const { user, goTo } = await open(twoLines());
  await goTo(1, '2026');
  await user.keyboard('{Shift>}{ArrowRight}{/Shift}');
  await user.pointer({ keys: '[MouseRight]', target: cellAt(1, '2027') });
  expect(document.activeElement).toBe(cellAt(1, '2026'));
  expect(await screen.findAllByRole('gridcell', { selected: true })).toHaveLength(2);
  await user.pointer({ keys: '[MouseRight]', target: cellAt(2, 'Titel') });
  expect(document.activeElement).toBe(cellAt(2, 'Titel'));
});

describe('the sums beneath the lines', () => {
  test('are reached with the arrows, and say that they are worked out', async () => {
    const { current, user, goTo } = await open(twoLines());
    const before = current();
    await goTo(3, '2027');
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(cellAt(4, '2027'));
    expect(document.activeElement?.textContent).toBe('100');
    await user.keyboard('5');
    expect(said()).toBe('Summen regnes ud.');
    await user.keyboard('{Escape}{Delete}');
    expect(said()).toBe('Summen regnes ud.');
    paste(cellAt(4, '2027'), '7');
    await user.keyboard('{Control>}d{/Control}');
    expect(current()).toBe(before);
    await user.keyboard('{Home}');
    expect(document.activeElement?.textContent).toBe('Omkostninger i alt');
    await user.keyboard('{Control>}{ArrowUp}{/Control}');
    expect(document.activeElement).toBe(cellAt(3, 'Titel'));
  });

  test('are not on the way of Tab and Enter', async () => {
    const { user, goTo } = await open(twoLines());
    await goTo(3, 'I alt');
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(cellAt(3, 'I alt'));
    await user.keyboard('{Tab}');
    expect(screen.getByRole('grid').contains(document.activeElement)).toBe(false);
  });

  test('CLP-2 are copied with the lines above them, as numbers', async () => {
    const document = aCase({
      horizon: 1,
      costs: [aCost({ title: 'A', amounts: level('-1234.5') })],
    });
    const { goTo, user } = await open(document);
    await goTo(1, '2026');
    await user.keyboard('{Control>}{Shift>}{End}{/Shift}{/Control}');
    expect(copy(cellAt(1, '2026'))).toBe('-1234,5\t0\t-1234,5\r\n-1234,5\t0\t-1234,5');
  });
});

test('CLP-1 a title is copied as a text, and comes back as it was', async () => {
  const document = aCase({ costs: [aCost({ title: '=1+1' }), aCost({ title: '' })] });
  const { current, goTo } = await open(document);
  await goTo(1, 'Titel');
  const copied = copy(cellAt(1, 'Titel'));
  expect(copied).toBe("'=1+1");
  await goTo(2, 'Titel');
  paste(cellAt(2, 'Titel'), copied);
  expect(titles(current())).toEqual(['=1+1', '=1+1']);
});
