import type { HeatCell } from '../../domain/portfolio/core-task-heat.ts';
import { portfolioPictures as words } from '../../text/da/portfolio-pictures.ts';
import type { AxisUnit } from '../../text/format-axis.ts';
import { formatInUnit } from '../../text/format-in-unit.ts';
import { formatMoney } from '../../text/format.ts';

interface Props {
  readonly cell: HeatCell;
  readonly unit: AxisUnit | null;
}

/** How much one case does for one core task: how full the field is, and in words for those who listen. */
export function HeatField({ cell: { level, yearly, benefits }, unit }: Props) {
  const { levels, cell, cellWithout } = words.heat;
  const count = words.heat.benefits(benefits);
  const said =
    level === 'none'
      ? levels.none
      : yearly === null
        ? cellWithout(levels[level], count)
        : cell(levels[level], formatMoney(yearly), count);
  return (
    <td title={said}>
      <span className="heat-cell" data-level={level} aria-hidden />
      <span className="spoken-only">{said}</span>
      {unit === null || yearly === null ? null : (
        <span className={yearly.lt(0) ? 'heat-amount cost' : 'heat-amount'} aria-hidden>
          {formatInUnit(yearly, unit)}
        </span>
      )}
    </td>
  );
}
