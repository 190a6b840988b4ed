// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';

import { instantFrom } from '#src/domain/number/calendar.ts';
import { printPage } from '#src/export/print-page.ts';

test('FIL-10 the page is called what the file is to be called, as long as it prints', async () => {
  document.title = 'Skærmbesøg – Gevinstkort';
  const titles: string[] = [];
  vi.stubGlobal('print', () => {
    titles.push(document.title);
  });
  const savedAt = instantFrom('2026-11-23T12:00:00.000Z');
  const printed = printPage({ kind: 'bilag', title: 'Skærmbesøg', version: 3, savedAt });
  expect(titles).toEqual(['2026-11-23_bilag_Skærmbesøg_v3']);
  window.dispatchEvent(new Event('afterprint'));
  await printed;
  expect(document.title).toBe('Skærmbesøg – Gevinstkort');
});
