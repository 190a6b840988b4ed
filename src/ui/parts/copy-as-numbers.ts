import type { ClipboardEvent } from 'react';

import { selectionForSpreadsheet } from '../../text/trace-table.ts';

/** Spreadsheets do not know the minus that is printed, nor the space before a per cent sign. */
export function copyAsNumbers(event: ClipboardEvent) {
  const selected = window.getSelection()?.toString() ?? '';
  if (selected === '') return;
  event.clipboardData.setData('text/plain', selectionForSpreadsheet(selected));
  event.preventDefault();
}
