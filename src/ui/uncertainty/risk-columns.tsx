import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import { changeRisk } from '../../domain/business-case/edits/risk-edits.ts';
import type { Risk } from '../../domain/business-case/risk.ts';
import { risks as words } from '../../text/da/risks.ts';
import { formatMoney } from '../../text/format.ts';
import { benefitName, costName } from '../../text/line-name.ts';
import type { useApply } from '../app-context.ts';
import type { Column } from '../records/RecordTable.tsx';
import { textColumn } from '../records/text-column.tsx';
import { AmountField } from '../parts/AmountField.tsx';
import { MonthField } from '../parts/MonthField.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import type { RiskRow } from './risk-rows.ts';

/** The fields of a risk, in the order they are thought of. */
export function riskColumns(
  document: Pick<BusinessCase, 'costs' | 'benefits'>,
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
    text(words.measure, 'measure'),
    text(words.owner, 'owner'),
    text(words.remarks, 'note'),
  ];
}

function lineOf(
  lines: readonly { readonly id: NonNullable<Risk['lineId']> }[],
  chosen: string,
): Risk['lineId'] {
  return lines.find(({ id }) => id === chosen)?.id ?? null;
}
