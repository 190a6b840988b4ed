import { useMemo, useState } from 'react';

import { resultOf } from '../../state/results.ts';
import { lines as lineWords } from '../../text/da/lines.ts';
import { benefits as benefitWords } from '../../text/da/benefits.ts';
import { useDocument } from '../app-context.ts';
import { EntryGrid } from '../entry-grid/EntryGrid.tsx';
import { useBench } from '../entry-grid/use-bench.ts';
import { useFieldFocus, useLinkedLine } from '../field-link.ts';
import { FigureStrip } from '../lines/FigureStrip.tsx';
import { LineCard } from '../lines/LineCard.tsx';
import '../lines/Lines.css';
import { LineTools } from '../lines/LineTools.tsx';
import { Button } from '../parts/Button.tsx';
import { Card } from '../parts/Card.tsx';
import { useShownCase, useShownName } from '../shown-alternative.ts';
import { benefitWidth } from './benefit-row.ts';
import { benefitSheet } from './benefit-sheet.ts';
import { benefitTotals } from './benefit-totals.ts';
import { BenefitDetails } from './BenefitDetails.tsx';
import { ChangesCard } from './ChangesCard.tsx';

/**
 * Gevinster: every benefit and drawback as a line. Its years are across where someone wants them, and
 * from the start where amounts are written in them: with all its other fields a line is wide.
 */
export function BenefitsPage() {
  const document = useDocument();
  const { firstYear, horizon, priceYear, parameters, alternatives, benefits } = document;
  const shown = useShownCase();
  const result = resultOf(shown);
  const shownName = useShownName();
  const width = benefitWidth(document);
  const [showsYears, setShowsYears] = useState(() =>
    benefits.some(({ value }) => value.kind === 'byYear'),
  );
  const sheet = useMemo(
    () =>
      benefitSheet({ firstYear, horizon, priceYear, parameters }, width, alternatives, showsYears),
    [firstYear, horizon, priceYear, parameters, width, alternatives, showsYears],
  );
  const totals =
    shown.benefits.length + benefits.length === 0 ? [] : benefitTotals(result, shownName);
  const bench = useBench(document, sheet, { totals, chosenId: useLinkedLine() });
  useFieldFocus();

  const isInOtherPrices = benefits.some((line) => (line.priceYear ?? priceYear) !== priceYear);
  return (
    <div className="lines-page">
      <Card
        title={benefitWords.title}
        remark={benefitWords.remark(priceYear)}
        actions={
          <>
            <Button
              icon={showsYears ? 'check' : undefined}
              aria-pressed={showsYears}
              onClick={() => setShowsYears(!showsYears)}
            >
              {benefitWords.years}
            </Button>
            <LineTools bench={bench} />
          </>
        }
      >
        {benefits.length === 0 ? <p className="lines-empty">{benefitWords.empty}</p> : null}
        <EntryGrid label={benefitWords.grid} bench={bench} />
        {benefits.length === 0 ? null : (
          <p className="note">{showsYears ? benefitWords.yearsNote : benefitWords.totalNote}</p>
        )}
        {isInOtherPrices ? <p className="note">{lineWords.otherPricesNote(priceYear)}</p> : null}
        <FigureStrip result={result} of={shownName} />
      </Card>
      <LineCard bench={bench}>{({ benefit }) => <BenefitDetails benefit={benefit} />}</LineCard>
      <ChangesCard />
    </div>
  );
}
