import { useMemo } from 'react';

import { resultOf } from '../../state/results.ts';
import { costs as costWords } from '../../text/da/costs.ts';
import { lines as lineWords } from '../../text/da/lines.ts';
import { useDocument } from '../app-context.ts';
import { EntryGrid } from '../entry-grid/EntryGrid.tsx';
import { useBench } from '../entry-grid/use-bench.ts';
import { useFieldFocus, useLinkedLine } from '../field-link.ts';
import { FigureStrip } from '../lines/FigureStrip.tsx';
import { LineCard } from '../lines/LineCard.tsx';
import '../lines/Lines.css';
import { LineTools } from '../lines/LineTools.tsx';
import { Card } from '../parts/Card.tsx';
import { useShownCase, useShownName } from '../shown-alternative.ts';
import { costWidth } from './cost-row.ts';
import { costSheet } from './cost-sheet.ts';
import { costTotals } from './cost-totals.ts';
import { CostDetails } from './CostDetails.tsx';
import { PresetsButton } from './PresetsButton.tsx';

/** Omkostninger: every cost as a line, with its years across. */
export function CostsPage() {
  const document = useDocument();
  const { firstYear, horizon, priceYear, parameters, alternatives, costs } = document;
  const result = resultOf(useShownCase());
  const shownName = useShownName();
  const width = costWidth(document);
  const sheet = useMemo(
    () => costSheet({ firstYear, horizon, priceYear, parameters }, width, alternatives),
    [firstYear, horizon, priceYear, parameters, width, alternatives],
  );
  const totals = costs.length === 0 ? [] : costTotals(result, shownName);
  const bench = useBench(document, sheet, { totals, chosenId: useLinkedLine() });
  useFieldFocus();

  const isInOtherPrices = costs.some((line) => (line.priceYear ?? priceYear) !== priceYear);
  return (
    <div className="lines-page">
      <Card
        title={costWords.title}
        remark={costWords.remark(priceYear)}
        actions={
          <>
            <PresetsButton bench={bench} />
            <LineTools bench={bench} />
          </>
        }
      >
        {costs.length === 0 ? <p className="lines-empty">{costWords.empty}</p> : null}
        <EntryGrid label={costWords.grid} bench={bench} />
        {isInOtherPrices ? <p className="note">{lineWords.otherPricesNote(priceYear)}</p> : null}
        <FigureStrip result={result} of={shownName} />
      </Card>
      <LineCard bench={bench}>{({ line }) => <CostDetails line={line} />}</LineCard>
    </div>
  );
}
