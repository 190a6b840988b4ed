import type { FlowsOfCase } from '../../domain/portfolio/flows-of-set.ts';
import type { FrameYears } from '../../domain/portfolio/frame-years.ts';
import { portfolioCashFlow } from '../../text/da/portfolio-cash-flow.ts';
import type { AxisUnit } from '../../text/format-axis.ts';
import { formatInUnit } from '../../text/format-in-unit.ts';
import { TableScroll } from '../parts/TableScroll.tsx';
import { TimelineRow } from './TimelineRow.tsx';

interface Props {
  readonly cases: readonly FlowsOfCase[];
  readonly years: readonly number[];
  readonly frame: FrameYears;
  readonly unit: AxisUnit;
  /** Null where nothing can be moved. */
  readonly onMove: ((moved: FlowsOfCase, delay: number) => void) | null;
}

const words = portfolioCashFlow.timeline;

/** A row a case, a column a year, and what the frame says of each year beneath them. */
export function TimelineTable({ cases, years, frame, unit, onMove }: Props) {
  const levels = years.map((year) => frame.years.find((level) => level.year === year));
  return (
    <div className="timeline">
      <TableScroll label={words.table}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.case}</th>
              {years.map((year, at) => (
                <th key={year} scope="col" data-framed={levels[at] !== undefined}>
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cases.map((each) => (
              <TimelineRow
                key={each.summary.id}
                each={each}
                years={years}
                unit={unit}
                onMove={onMove === null ? null : (delay) => onMove(each, delay)}
              />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.used}</th>
              {levels.map((level, at) => (
                <td key={years[at]}>{level === undefined ? '' : formatInUnit(level.used, unit)}</td>
              ))}
            </tr>
            <tr>
              <th scope="row">{words.limit}</th>
              {levels.map((level, at) => {
                const limit = level?.limit ?? null;
                return <td key={years[at]}>{limit === null ? '' : formatInUnit(limit, unit)}</td>;
              })}
            </tr>
            <tr className="timeline-over">
              <th scope="row">{words.over}</th>
              {levels.map((level, at) => (
                <td key={years[at]}>
                  {level?.over.gt(0) === true ? `▲ ${formatInUnit(level.over, unit)}` : ''}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </TableScroll>
    </div>
  );
}
