import { useState } from 'react';

import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import { canAddLine } from '../../domain/business-case/limits.ts';
import { useApp, useCase, useCaseStore } from '../app-context.ts';
import type { Bench } from './bench.ts';
import { stateAt, type GridState } from './grid-state.ts';
import { rowsOf, type Sheet, type SheetRow } from './sheet.ts';
import type { TotalRow } from './totals.ts';

interface Settings {
  readonly totals: readonly TotalRow[];
  /** The line that is chosen at first; null is the first one, and one that is not there a new one. */
  readonly chosenId: string | null;
}

/** What the grid of a page works with. The page has it, so that its other parts follow the grid. */
export function useBench<Row extends SheetRow>(
  document: BusinessCase,
  sheet: Sheet<Row>,
  { totals, chosenId }: Settings,
): Bench<Row> {
  const { services } = useApp();
  const store = useCaseStore();
  const isReadOnly = useCase(({ access }) => access !== 'writing');
  const rows = rowsOf(sheet, document);

  const [spareId, setSpareId] = useState(services.newId);
  if (rows.some(({ id }) => id === spareId)) setSpareId(services.newId());

  const [state, setState] = useState<GridState>(() => {
    const chosen = chosenId === null ? 0 : rows.findIndex(({ id }) => id === chosenId);
    return chosen === -1
      ? { ...stateAt({ row: rows.length, column: 0 }), focusAsked: 1 }
      : stateAt({ row: chosen, column: 0 });
  });

  const lines = rows.length + (isReadOnly || !canAddLine(document) ? 0 : 1);
  return {
    document,
    sheet,
    rows,
    spareRow: sheet.newRow(spareId),
    totals,
    extent: { lines, rows: lines + totals.length, columns: sheet.columns.length },
    isReadOnly,
    state,
    update: (change) => {
      const saidOf = store.getState().open?.history.present ?? null;
      const said = change.message === undefined ? {} : { saidOf };
      setState((before) => ({ ...before, ...change, ...said }));
    },
    apply: store.getState().apply,
    takeBack: (mergeKey) => {
      const { open, undo } = store.getState();
      if (open?.history.mergeKey === mergeKey) undo();
    },
    newId: services.newId,
  };
}
