import { lazy, Suspense, useState } from 'react';

import type { CostLineId } from '../../domain/business-case/cost-line.ts';
import { addPresetCosts } from '../../domain/business-case/edits/preset-edits.ts';
import { costPresets as words } from '../../text/da/cost-presets.ts';
import type { Bench } from '../entry-grid/bench.ts';
import { Button } from '../parts/Button.tsx';
import type { CostRow } from './cost-row.ts';

interface Props {
  readonly bench: Bench<CostRow>;
}

const PresetsDialog = lazy(() =>
  import('./PresetsDialog.tsx').then((file) => ({ default: file.PresetsDialog })),
);

/** Adds lines from a list that people know: one step of undo, and the grid says what was done. */
export function PresetsButton({ bench }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon="add" disabled={bench.isReadOnly} onClick={() => setOpen(true)}>
        {words.open}
      </Button>
      {isOpen ? (
        <Suspense fallback={null}>
          <PresetsDialog
            onAdd={(chosen) => {
              bench.apply(
                addPresetCosts(
                  chosen.map((cost) => ({ ...cost, id: bench.newId() as CostLineId })),
                ),
              );
              bench.update({ message: { tone: 'plain', text: words.added(chosen.length) } });
              setOpen(false);
            }}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      ) : null}
    </>
  );
}
