import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import { changeRisk } from '../../domain/business-case/edits/risk-edits.ts';
import type { Risk } from '../../domain/business-case/risk.ts';
import { risks as words } from '../../text/da/risks.ts';
import { formatMoney } from '../../text/format.ts';
import { benefitName, costName } from '../../text/line-name.ts';
import type { useApply } from '../app-context.ts';
import type { Column } from '../records/record-column.ts';
import { textColumn } from '../records/text-column.tsx';
import { BelongingChoices } from '../alternatives/BelongingChoices.tsx';
import { AmountField } from '../parts/AmountField.tsx';
import { MonthField } from '../parts/MonthField.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import type { RiskRow } from './risk-rows.ts';

/**
 * The fields of a risk, in the order they are thought of: what it comes to beside each other, and what
 * is done about it beneath. Which alternatives it is of is asked where that is a question.
 */
export function riskColumns(
  document: Pick<BusinessCase, 'alternatives' | 'costs' | 'benefits' | 'risks'>,
  apply: ReturnType<typeof useApply>,
): readonly Column<RiskRow>[] {
  const lines = [...document.costs, ...document.benefits];
  const choices = [
    { value: '', label: words.noLine },
    ...document.costs.map((line) => ({ value: line.id, label: costName(line) })),
    ...document.benefits.map((benefit) => ({ value: benefit.id, label: benefitName(benefit) })),
  ];
  const text = (heading: string, field: 'title' | 'measure' | 'owner' | 'note') =>
    textColumn<RiskRow>(
      heading,
      (risk) => risk[field],
      ({ id }, typed, key) => apply(changeRisk(id, { [field]: typed }), key),
    );
  const belonging: Column<RiskRow> = {
    heading: words.alternatives,
    isBeneath: true,
    field: ({ id, alternatives }, label) => (
      <div role="group" aria-label={label} className="risk-belonging">
        <BelongingChoices
          belonging={alternatives}
          onChange={(chosen) => apply(changeRisk(id, { alternatives: chosen }))}
        />
      </div>
    ),
  };
  return [
    text(words.risk, 'title'),
    {
      heading: words.probability,
      width: 'narrow',
      field: ({ id, probability }, label) => (
        <AmountField
          kind="share"
          label={label}
          isLabelHidden
          width="short"
          least="0"
          most="1"
          value={probability}
          onChange={(typed, key) => apply(changeRisk(id, { probability: typed }), key)}
        />
      ),
    },
    {
      heading: words.consequence,
      width: 'narrow',
      field: ({ id, consequence }, label) => (
        <AmountField
          kind="money"
          label={label}
          isLabelHidden
          width="short"
          value={consequence}
          onChange={(typed, key) => apply(changeRisk(id, { consequence: typed }), key)}
        />
      ),
    },
    {
      heading: words.expected,
      width: 'narrow',
      field: ({ expected }) => (
        <span className="record-text risk-expected">
          {expected === null ? words.unknown : formatMoney(expected)}
        </span>
      ),
    },
    {
      heading: words.month,
      width: 'narrow',
      field: ({ id, month }, label) => (
        <MonthField
          label={label}
          isLabelHidden
          width="short"
          isRequired
          value={month}
          onChange={(typed, key) => apply(changeRisk(id, { month: typed }), key)}
        />
      ),
    },
    {
      heading: words.line,
      isBeneath: true,
      field: ({ id, lineId }, label) => (
        <SelectField
          label={label}
          isLabelHidden
          value={lineId ?? ''}
          choices={choices}
          onChange={(chosen) => apply(changeRisk(id, { lineId: lineOf(lines, chosen) }))}
        />
      ),
    },
    { ...text(words.measure, 'measure'), isBeneath: true },
    { ...text(words.owner, 'owner'), isBeneath: true },
    { ...text(words.remarks, 'note'), isBeneath: true },
    ...(isBelongingAsked(document) ? [belonging] : []),
  ];
}

/** With one way to do it there is nothing to ask, but of a risk whose alternative is gone. */
function isBelongingAsked({
  alternatives,
  risks,
}: Pick<BusinessCase, 'alternatives' | 'risks'>): boolean {
  return alternatives.length > 0 || risks.some((risk) => risk.alternatives !== null);
}

function lineOf(
  lines: readonly { readonly id: NonNullable<Risk['lineId']> }[],
  chosen: string,
): Risk['lineId'] {
  return lines.find(({ id }) => id === chosen)?.id ?? null;
}
