import type { Trace } from '../../../domain/finance/trace.ts';
import { trace as traceWords } from '../../../text/da/trace.ts';
import { sayTraceStep } from '../../../text/say-trace-step.ts';
import { traceNotes } from '../../../text/trace-notes.ts';
import { linesTable, tableForSpreadsheet, yearlyTable } from '../../../text/trace-table.ts';
import type { TraceWriter } from '../../../text/write-trace.ts';
import './CalculationView.css';
import { CalculationTable } from './CalculationTable.tsx';

interface Props {
  readonly trace: Trace;
  readonly write: TraceWriter;
}

/** The years, the sums, and the lines behind them. */
export function CalculationView({ trace, write }: Props) {
  const notes = traceNotes(trace);
  return (
    <div className="calculation">
      <CalculationTable
        table={yearlyTable(trace, write)}
        forSpreadsheet={() => tableForSpreadsheet(trace, yearlyTable)}
      >
        <div className="note">
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      </CalculationTable>
      <div>
        <h3>{traceWords.steps}</h3>
        <ol className="calculation-steps">
          {trace.steps.map((step, index) => {
            const { words, sum, result } = sayTraceStep(step, trace.columns, write);
            return (
              <li key={`${step.formula} ${String(index)}`}>
                <p>{words}</p>
                {result === null ? null : (
                  <p className="calculation-sum">
                    {sum === null ? null : sum + traceWords.equals}
                    <strong>{result}</strong>
                  </p>
                )}
              </li>
            );
          })}
        </ol>
      </div>
      {trace.lines.length === 0 ? (
        <p className="note">{traceWords.noLines}</p>
      ) : (
        <CalculationTable
          table={linesTable(trace, write)}
          forSpreadsheet={() => tableForSpreadsheet(trace, linesTable)}
        >
          <p className="note">{traceWords.linesNote}</p>
        </CalculationTable>
      )}
    </div>
  );
}
