import { isNone } from '../../domain/finance/yearly.ts';
import { papers as words } from '../../text/da/papers.ts';
import { axisUnit } from '../../text/format-axis.ts';
import { sayNoResult } from '../../text/say-no-result.ts';
import { CashFlowFigure } from '../result/CashFlowFigure.tsx';
import { cashFlowRows } from '../result/cash-flow-rows.ts';
import { KeyFigures } from '../result/KeyFigures.tsx';
import '../result/ResultPage.css';
import { appraisalOf, type MeetingCase } from './case-slides.ts';
import { cashFlowTables } from './cash-flow-slides.ts';
import { PaperTable } from './PaperTable.tsx';
import { Sheet, type PaperSize } from './Sheet.tsx';

interface Props {
  readonly meeting: MeetingCase;
  readonly paper: PaperSize;
  /** Whether it is the only sheet. */
  readonly isAlone: boolean;
}

/** What it costs and what comes back: the key figures, the chart and its numbers; else why there are none. */
export function EconomySheet({ meeting, paper, isAlone }: Props) {
  const { shown, alternative, result } = meeting;
  const appraisal = appraisalOf(result);
  return (
    <Sheet paper={paper} isFirst={isAlone} title={words.slides.economy}>
      {alternative === null ? null : <p>{words.sheets.figuresOf(alternative)}</p>}
      {appraisal === null ? (
        <p>{sayNoResult(shown, result)}</p>
      ) : (
        <>
          <div className="result-strip">
            <KeyFigures businessCase={shown} appraisal={appraisal} />
          </div>
          <Flow appraisal={appraisal} priceYear={shown.priceYear} Heading={isAlone ? 'h2' : 'h3'} />
        </>
      )}
    </Sheet>
  );
}

interface FlowProps {
  readonly appraisal: NonNullable<ReturnType<typeof appraisalOf>>;
  readonly priceYear: number;
  readonly Heading: 'h2' | 'h3';
}

function Flow({ appraisal, priceYear, Heading }: FlowProps) {
  const values = cashFlowRows(appraisal).flatMap((row) => row.values);
  const tables = cashFlowTables(appraisal, priceYear);
  if (isNone(values)) return null;
  return (
    <>
      <Heading className="sheet-part">
        {words.sheets.years} <span className="note">{tables[0]?.unit}</span>
      </Heading>
      <CashFlowFigure appraisal={appraisal} unit={axisUnit(values)} />
      {tables.map(({ first, table }) => (
        <PaperTable key={first} table={table} />
      ))}
    </>
  );
}
