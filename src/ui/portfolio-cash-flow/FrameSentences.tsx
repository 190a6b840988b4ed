import type { FrameYears } from '../../domain/portfolio/frame-years.ts';
import { portfolioCashFlow } from '../../text/da/portfolio-cash-flow.ts';
import type { AxisUnit } from '../../text/format-axis.ts';
import { Icon } from '../parts/Icon.tsx';
import { inUnits } from './frame-bars-of.ts';

interface Props {
  readonly years: FrameYears;
  readonly unit: AxisUnit;
  readonly priceYear: number;
  readonly framePriceYear: number;
}

const words = portfolioCashFlow.frame;

/** Which years are over the frame, and by how much. */
export function FrameSentences({ years: all, unit, priceYear, framePriceYear }: Props) {
  const { years, total, outside, isComparable } = all;
  const over = [
    ...years
      .filter((year) => year.over.gt(0))
      .map((year) => words.isOver(year.year, inUnits(year.over, unit))),
    ...(total.over.gt(0) ? [words.totalIsOver(inUnits(total.over, unit))] : []),
  ];
  const hasLimit = total.limit !== null || years.some(({ limit }) => limit !== null);
  return (
    <div className="frame-sentences" role="status">
      {isComparable ? null : <p>{words.otherPrices(framePriceYear, priceYear)}</p>}
      {over.map((sentence) => (
        <p key={sentence} className="frame-over">
          <Icon name="warning" />
          {sentence}
        </p>
      ))}
      {over.length === 0 && hasLimit ? <p>{words.isWithin}</p> : null}
      {isComparable && !hasLimit ? <p>{words.noLimits}</p> : null}
      {outside.isZero() ? null : <p className="note">{words.outside(inUnits(outside, unit))}</p>}
    </div>
  );
}
