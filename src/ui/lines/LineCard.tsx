import { useDeferredValue, type ReactNode } from 'react';

import { da } from '../../text/da.ts';
import { activePlace, type Bench } from '../entry-grid/bench.ts';
import type { SheetRow } from '../entry-grid/sheet.ts';
import { Button } from '../parts/Button.tsx';
import { Card } from '../parts/Card.tsx';

interface Props<Row extends SheetRow> {
  readonly bench: Bench<Row>;
  readonly children: (row: Row) => ReactNode;
}

/** All the fields of the line the grid is at. */
export function LineCard<Row extends SheetRow>({ bench, children }: Props<Row>) {
  const chosen = bench.rows[activePlace(bench).row];
  // Who walks through the lines need not wait for all the fields of each one on the way.
  const later = useDeferredValue(chosen);
  const at = bench.rows.findIndex(({ id }) => id === later?.id);
  const row = bench.rows[at];
  if (row === undefined) return null;
  return (
    <div id={LINE_CARD} key={row.id}>
      <Card
        title={row.title === '' ? da.lines.untitled(at + 1) : row.title}
        remark={da.lines.line(at + 1)}
        actions={
          <Button
            kind="quiet"
            icon="up"
            onClick={() => bench.update({ focusAsked: bench.state.focusAsked + 1 })}
          >
            {da.lines.backToGrid}
          </Button>
        }
      >
        {children(row)}
      </Card>
    </div>
  );
}

const LINE_CARD = 'linjens-felter';

/** Leads from the grid to the first of the fields. */
export function goToLineCard(): void {
  const card = document.getElementById(LINE_CARD);
  card?.scrollIntoView({ block: 'nearest' });
  card?.querySelector<HTMLElement>('input, select, textarea')?.focus();
}
