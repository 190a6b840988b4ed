import { useRef, useState, type ClipboardEvent, type KeyboardEvent, type MouseEvent } from 'react';

import type { CaseId } from '../../domain/business-case/business-case.ts';
import type { PortfolioRow } from '../../domain/portfolio/portfolio-row.ts';
import { portfolioForSpreadsheet } from '../../text/portfolio-for-spreadsheet.ts';
import { nextCase } from './grid-items.ts';
import type { ShownTable } from './use-table.ts';

interface Setting {
  readonly table: ShownTable;
  readonly chosen: ReadonlySet<CaseId>;
  readonly canChoose: boolean;
  readonly onChoose: (row: PortfolioRow, isChosen: boolean) => void;
  readonly onOpen: (row: PortfolioRow) => void;
  readonly onCopied: (count: number) => void;
}

/** Lines from one to another, both among them, by their places. */
interface Marks {
  readonly from: number;
  readonly to: number;
}

/** The keyboard in the table of cases: where it stands, what is marked, and what each key does. */
export function useGridKeys(setting: Setting) {
  const { table, chosen, canChoose, onChoose, onOpen, onCopied } = setting;
  const { items } = table;
  const [asked, setActive] = useState(0);
  const [marks, setMarks] = useState<Marks | null>(null);
  const wantsFocusRef = useRef(false);
  const active = items[asked]?.kind === 'case' ? asked : nextCase(items, asked, 1);

  const isMarked = (index: number) =>
    marks !== null &&
    index >= Math.min(marks.from, marks.to) &&
    index <= Math.max(marks.from, marks.to);

  const goTo = (index: number, isMarking: boolean) => {
    wantsFocusRef.current = true;
    setActive(index);
    setMarks(isMarking ? { from: marks?.from ?? active, to: index } : null);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const at = lineOf(event.target);
    if (at === null || event.altKey) return;
    const isControl = event.ctrlKey || event.metaKey;
    const line = items[at];
    const row = line?.kind === 'case' ? line.row : null;
    const step = isControl ? undefined : steps[event.key];
    if (step !== undefined) goTo(nextCase(items, at, step), event.shiftKey);
    else if (event.key === 'Home') goTo(nextCase(items, 0, 0), event.shiftKey);
    else if (event.key === 'End') goTo(nextCase(items, items.length - 1, -0), event.shiftKey);
    else if (isControl && event.key === 'a') setMarks({ from: 0, to: items.length - 1 });
    else if (event.key === 'Escape' && marks !== null) setMarks(null);
    else if (event.key === ' ' && row !== null && isRow(event.target)) {
      if (canChoose) onChoose(row, !chosen.has(row.summary.id));
    } else if (event.key === 'Enter' && row !== null && isRow(event.target)) onOpen(row);
    else return;
    event.preventDefault();
  };

  const onMouseDown = (event: MouseEvent<HTMLElement>) => {
    const at = lineOf(event.target);
    if (at === null) return;
    setActive(at);
    setMarks(event.shiftKey ? { from: marks?.from ?? active, to: at } : null);
    // Shift would otherwise mark the text between the two.
    if (event.shiftKey) event.preventDefault();
  };

  const onCopy = (event: ClipboardEvent<HTMLElement>) => {
    const hasText = window.getSelection()?.isCollapsed === false;
    if (hasText && marks === null) return;
    const rows =
      marks === null
        ? table.rows
        : unique(
            items.flatMap((item, at) => (item.kind === 'case' && isMarked(at) ? [item.row] : [])),
          );
    event.clipboardData.setData(
      'text/plain',
      portfolioForSpreadsheet(rows, ({ summary }) => chosen.has(summary.id)),
    );
    event.preventDefault();
    onCopied(rows.length);
  };

  return { active, wantsFocusRef, isMarked, onKeyDown, onMouseDown, onCopy };
}

const PAGE = 15;
const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE,
  PageUp: -PAGE,
};

function isRow(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.dataset['line'] !== undefined;
}

/** The place of the line that a thing is in; null where it is in none. */
function lineOf(target: EventTarget): number | null {
  const line = target instanceof Element ? target.closest<HTMLElement>('[data-line]') : null;
  return line?.dataset['line'] === undefined ? null : Number(line.dataset['line']);
}

/** A case may stand in several groups, and is copied once. */
function unique(rows: readonly PortfolioRow[]): readonly PortfolioRow[] {
  return [...new Set(rows)];
}
