import { useDeferredValue, useEffect, useRef, type ReactNode } from 'react';

import { lines as lineWords } from '../../text/da/lines.ts';
import { activePlace, type Bench } from '../entry-grid/bench.ts';
import type { SheetRow } from '../entry-grid/sheet.ts';
import { Button } from '../parts/Button.tsx';
import { Card } from '../parts/Card.tsx';

interface Props<Row extends SheetRow> {
  readonly bench: Bench<Row>;
  readonly children: (row: Row) => ReactNode;
}

/** All the fields of the line the grid is at; the grid can ask for them from the keyboard. */
export function LineCard<Row extends SheetRow>({ bench, children }: Props<Row>) {
  const chosen = bench.rows[activePlace(bench).row];
  const { detailsAsked } = bench.state;
  // Who walks through the lines need not wait for all the fields of each one on the way.
  const later = useDeferredValue(chosen);
  const isAsked = useDeferredValue(detailsAsked) !== detailsAsked;
  const shown = isAsked ? chosen : later;
  const at = bench.rows.findIndex(({ id }) => id === shown?.id);
  const row = bench.rows[at];
  const card = useRef<HTMLDivElement>(null);
  const answered = useRef(detailsAsked);
  const isShown = row !== undefined && row.id === chosen?.id;

  useEffect(() => {
    if (!isShown || answered.current === detailsAsked) return;
    answered.current = detailsAsked;
    card.current?.scrollIntoView({ block: 'nearest' });
    card.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, [isShown, detailsAsked]);

  if (row === undefined) return null;
  return (
    <div ref={card} key={row.id}>
      <Card
        title={row.title === '' ? lineWords.untitled(at + 1) : row.title}
        remark={lineWords.line(at + 1)}
        actions={
          <Button
            kind="quiet"
            icon="up"
            onClick={() => bench.update({ focusAsked: bench.state.focusAsked + 1 })}
          >
            {lineWords.backToGrid}
          </Button>
        }
      >
        {children(row)}
      </Card>
    </div>
  );
}
