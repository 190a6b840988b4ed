import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import { addRisk, moveRisk, removeRisks } from '../../domain/business-case/edits/risk-edits.ts';
import { MOST_RISKS } from '../../domain/business-case/limits.ts';
import { newRisk, type RiskId } from '../../domain/business-case/risk.ts';
import { reserveFlow } from '../../domain/finance/reserve-flow.ts';
import { monthOf } from '../../domain/number/calendar.ts';
import { sum } from '../../domain/number/sum.ts';
import { risks as words } from '../../text/da/risks.ts';
import { formatMoney } from '../../text/format.ts';
import { useApp, useApply, useDocument } from '../app-context.ts';
import { indexAfter } from '../records/index-after.ts';
import { RecordTable } from '../records/RecordTable.tsx';
import { riskColumns } from './risk-columns.tsx';
import { riskRows } from './risk-rows.ts';
import './RisksCard.css';

interface Props {
  /** The alternative that is shown; the reserve is its own. */
  readonly businessCase: BusinessCase;
}

/** What may happen and what it costs on average: a table to type in, with the reserve beneath it. */
export function RisksCard({ businessCase }: Props) {
  const { services } = useApp();
  const document = useDocument();
  const apply = useApply();
  const isFull = document.risks.length >= MOST_RISKS;
  const reserve = sum(reserveFlow(businessCase.risks, businessCase).riskReserve);
  return (
    <div className="risks">
      <RecordTable
        title={words.title}
        remark={words.remark}
        full={isFull ? words.full(MOST_RISKS) : undefined}
        rows={riskRows(document, businessCase)}
        emptyText={words.empty}
        addLabel={words.add}
        columns={riskColumns(document, apply)}
        remarksOn={({ remarks }) => remarks}
        note={words.note}
        total={
          <tr>
            <th scope="row" colSpan={3}>
              {words.reserve}
            </th>
            <td>
              <span className="record-text risk-expected">{formatMoney(reserve)}</span>
            </td>
            <td />
          </tr>
        }
        onAdd={() =>
          apply(addRisk(newRisk(services.newId() as RiskId, monthOf(document.firstYear, 1))))
        }
        onRemove={({ id }) => apply(removeRisks([id]))}
        onMove={({ id }, by) => apply(moveRisk(id, indexAfter(document.risks, id, by)))}
      />
    </div>
  );
}
