import type { PointerEvent } from 'react';

import type { Money } from '../../domain/number/quantities.ts';
import { portfolioCashFlow } from '../../text/da/portfolio-cash-flow.ts';
import type { AxisUnit } from '../../text/format-axis.ts';
import { formatInUnit } from '../../text/format-in-unit.ts';

interface Props {
  /** What is invested that year; null where the case is not under way. */
  readonly amount: Money | null;
  readonly isMovable: boolean;
  readonly unit: AxisUnit;
  readonly onPointerDown: (event: PointerEvent) => void;
}

const words = portfolioCashFlow.timeline;

/** A year of a case: a full bar with its amount where something is paid for it, else a thin line. */
export function TimelineYear({ amount, isMovable, unit, onPointerDown }: Props) {
  if (amount === null) return <td data-year />;
  const isPaid = !amount.isZero();
  return (
    <td data-year>
      <div
        className="timeline-bar"
        data-paid={isPaid}
        data-movable={isMovable}
        onPointerDown={onPointerDown}
      >
        {isPaid ? formatInUnit(amount, unit) : <span className="spoken-only">{words.running}</span>}
      </div>
    </td>
  );
}
