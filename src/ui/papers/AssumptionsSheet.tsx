import { assumptionTable, riskTable } from '../../text/assumption-tables.ts';
import { papers as words } from '../../text/da/papers.ts';
import { followUpTable } from '../../text/follow-up-table.ts';
import type { PaperTable as Table } from '../../text/paper-table.ts';
import { appraisalOf, type MeetingCase } from './case-slides.ts';
import { PaperTable } from './PaperTable.tsx';
import { Sheet } from './Sheet.tsx';

interface Props {
  readonly meeting: MeetingCase;
}

/** What the figures stand on, what may go wrong, who follows it up, and the map as it is told. */
export function AssumptionsSheet({ meeting: { shown, result, map } }: Props) {
  const appraisal = appraisalOf(result);
  return (
    <Sheet paper="a4" title={words.slides.assumptions}>
      <PaperTable table={assumptionTable(shown, appraisal)} />
      <h3>{words.slides.risks}</h3>
      <TableOr table={riskTable(shown, appraisal)}>{words.noRisks}</TableOr>
      <h3>{words.slides.followUp}</h3>
      <TableOr table={followUpTable(shown)}>{words.noBenefits}</TableOr>
      {map === null ? null : (
        <>
          <h3>{words.sheets.mapInWords}</h3>
          <p className="sheet-prose">{map.sentences.join(' ')}</p>
        </>
      )}
    </Sheet>
  );
}

function TableOr({ table, children }: { readonly table: Table | null; readonly children: string }) {
  return table === null ? <p>{children}</p> : <PaperTable table={table} />;
}
