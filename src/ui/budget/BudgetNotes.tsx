import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import type { BudgetView } from '../../domain/finance/budget-view.ts';
import { budget as words } from '../../text/da/budget.ts';
import { sayPriceGap } from '../../text/say-budget.ts';
import { fieldPath } from '../field-link.ts';
import { routing } from '../routing.ts';

interface Props {
  readonly view: BudgetView;
  readonly businessCase: BusinessCase;
}

/** What must be known to read the table: what is missing, what forlods is, what is rounded. */
export function BudgetNotes({ view: { accounts, total, gaps }, businessCase }: Props) {
  const rows = accounts.flatMap((account) => account.rows);
  const isRounded = [...rows.map(({ amounts }) => amounts), total].some(({ yearly }) =>
    yearly.some((amount) => amount?.isInteger() === false),
  );
  return (
    <>
      {gaps.map((gap) => (
        <p key={`${gap.priceSeriesId ?? ''} ${String(gap.year)}`} className="measure">
          {sayPriceGap(gap, businessCase.parameters)}
        </p>
      ))}
      {gaps.length === 0 ? null : (
        <p className="ways">
          <routing.Link
            href={fieldPath(businessCase.id, { kind: 'parameters', field: 'priceSeries' })}
          >
            {words.mend}
          </routing.Link>
        </p>
      )}
      {rows.some(({ takenInAdvanceFrom }) => takenInAdvanceFrom !== null) ? (
        <p className="note measure">{words.takenInAdvanceNote}</p>
      ) : null}
      {isRounded ? <p className="note">{words.rounded}</p> : null}
    </>
  );
}
