import { memo } from 'react';

import { changeBenefit } from '../../domain/business-case/edits/benefit-edits.ts';
import { changeCost } from '../../domain/business-case/edits/cost-edits.ts';
import type { LineRange } from '../../domain/business-case/line.ts';
import {
  rangeSaidIn,
  usualRange,
  withEnd,
  type LineValue,
} from '../../domain/business-case/line-range.ts';
import { uncertainty as words } from '../../text/da/uncertainty.ts';
import { sayEndUnit, sayLikely } from '../../text/say-estimate.ts';
import { useApply } from '../app-context.ts';
import { AmountField } from '../parts/AmountField.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { valueOf, type RangedLine } from './estimate-rows.ts';
import { FIRST_ESTIMATE } from './first-estimate.ts';

interface Props {
  readonly line: RangedLine;
  readonly name: string;
  /** The id of the words that say what is wrong with an end, where something is. */
  readonly lowFaultId: string | undefined;
  readonly highFaultId: string | undefined;
  readonly isFirst: boolean;
}

/** What the ends of a range in amounts are. */
function countsOf({ kind }: LineValue): 'amounts' | 'volumes' | 'hours' {
  if (kind === 'time') return 'volumes';
  return kind === 'hours' ? 'hours' : 'amounts';
}

/** The three amounts of a line: the likely one as it stands, and fields for the ends of its range. */
export const RangeCells = memo(function RangeCells({
  line,
  name,
  lowFaultId,
  highFaultId,
  isFirst,
}: Props) {
  const apply = useApply();
  const { lines } = words;
  const value = valueOf(line);
  const { range } = line.record;
  const { kind, low, high } = range ?? usualRange(value);
  const isOnce = line.kind === 'cost' && line.record.kind === 'oneOff';
  const change = (changed: LineRange | null, mergeKey?: string) =>
    apply(
      line.kind === 'cost'
        ? changeCost(line.record.id, { range: changed })
        : changeBenefit(line.record.id, { range: changed }),
      mergeKey,
    );
  const field = {
    kind: kind === 'shares' ? 'share' : countsOf(value) === 'amounts' ? 'money' : 'number',
    suffix: sayEndUnit(value, kind, isOnce),
    isLabelHidden: true,
  } as const;
  return (
    <>
      <td className="number" data-heading={lines.likely}>
        {sayLikely(value, isOnce)}
      </td>
      <td data-half data-heading={lines.low}>
        <AmountField
          {...field}
          label={lines.lowOf(name)}
          anchor={isFirst ? FIRST_ESTIMATE : undefined}
          faultId={lowFaultId}
          value={low}
          onChange={(typed, key) => change(withEnd(value, range, 'low', typed), key)}
        />
      </td>
      <td data-half data-heading={lines.high}>
        <AmountField
          {...field}
          label={lines.highOf(name)}
          faultId={highFaultId}
          value={high}
          onChange={(typed, key) => change(withEnd(value, range, 'high', typed), key)}
        />
      </td>
      <td data-half data-heading={lines.unit}>
        {value.kind === 'byYear' ? (
          <span className="note">{lines.sharesOnly}</span>
        ) : (
          <SelectField
            label={lines.unitOf(name)}
            isLabelHidden
            value={kind}
            choices={[
              { value: 'amounts', label: lines.units[countsOf(value)] },
              { value: 'shares', label: lines.units.shares },
            ]}
            onChange={(chosen) => change(rangeSaidIn(value, range, chosen))}
          />
        )}
      </td>
    </>
  );
});
