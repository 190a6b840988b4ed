import { entryGrid as gridWords } from '../../text/da/entry-grid.ts';
import { chosenArea, chosenRows, type Bench } from '../entry-grid/bench.ts';
import { beginLine, copyLine, moveChosen, removeChosen } from '../entry-grid/line-actions.ts';
import type { SheetRow } from '../entry-grid/sheet.ts';
import { Button } from '../parts/Button.tsx';

interface Props<Row extends SheetRow> {
  readonly bench: Bench<Row>;
}

/** What can be done to the chosen lines. */
export function LineTools<Row extends SheetRow>({ bench }: Props<Row>) {
  const chosen = chosenRows(bench);
  const { top } = chosenArea(bench);
  const { isReadOnly, rows } = bench;
  const none = isReadOnly || chosen.length === 0;
  const words = gridWords;
  return (
    <div className="line-tools" role="group" aria-label={words.tools}>
      <Button icon="add" disabled={isReadOnly} onClick={() => beginLine(bench)}>
        {words.add}
      </Button>
      <Button
        compact
        kind="quiet"
        icon="up"
        title={words.moveUp}
        aria-keyshortcuts="Alt+ArrowUp"
        disabled={none || top === 0}
        onClick={() => moveChosen(bench, -1)}
      >
        {words.moveUp}
      </Button>
      <Button
        compact
        kind="quiet"
        icon="down"
        title={words.moveDown}
        aria-keyshortcuts="Alt+ArrowDown"
        disabled={none || top + chosen.length >= rows.length}
        onClick={() => moveChosen(bench, 1)}
      >
        {words.moveDown}
      </Button>
      <Button
        compact
        kind="quiet"
        icon="copy"
        title={words.copy}
        disabled={none}
        onClick={() => copyLine(bench)}
      >
        {words.copy}
      </Button>
      <Button
        compact
        kind="quiet"
        icon="delete"
        title={words.remove(chosen.length)}
        disabled={none}
        onClick={() => removeChosen(bench)}
      >
        {words.remove(chosen.length)}
      </Button>
    </div>
  );
}
