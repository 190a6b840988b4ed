import type { FrameLevel } from '../../domain/portfolio/frame-years.ts';
import { portfolioCashFlow } from '../../text/da/portfolio-cash-flow.ts';
import type { AxisUnit } from '../../text/format-axis.ts';
import { formatInUnit } from '../../text/format-in-unit.ts';

interface Props {
  readonly head: string;
  readonly levels: readonly FrameLevel[];
  readonly unit: AxisUnit;
  readonly show: 'used' | 'limit' | 'left';
}

const words = portfolioCashFlow.frame;

/** What is taken, what there is, or what is left each year; what is over the frame says so. */
export function FrameLevelRow({ head, levels, unit, show }: Props) {
  return (
    <tr className="frame-level" data-row={show}>
      <th scope="row">{head}</th>
      {levels.map((level, at) => {
        const isOver = show === 'left' && level.over.gt(0);
        return (
          // The years of a frame have no other order than their own.
          <td key={at} className={isOver ? 'number cost' : 'number'}>
            {isOver ? words.overBy(formatInUnit(level.over, unit)) : amountOf(level, unit, show)}
          </td>
        );
      })}
    </tr>
  );
}

function amountOf({ limit, used }: FrameLevel, unit: AxisUnit, show: Props['show']): string {
  if (show === 'used') return formatInUnit(used, unit);
  if (limit === null) return show === 'limit' ? words.noLimit : '–';
  return formatInUnit(show === 'limit' ? limit : limit.minus(used), unit);
}
