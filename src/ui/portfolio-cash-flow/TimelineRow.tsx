import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';

import type { FlowsOfCase } from '../../domain/portfolio/flows-of-set.ts';
import { LONGEST_DELAY } from '../../domain/portfolio/limits.ts';
import { portfolioCashFlow } from '../../text/da/portfolio-cash-flow.ts';
import type { AxisUnit } from '../../text/format-axis.ts';
import { formatMoney } from '../../text/format.ts';
import { caseTitle } from '../../text/say-portfolio-case.ts';
import { useDrag } from '../figures/use-drag.ts';
import { paths, routing } from '../routing.ts';
import { MoveButtons } from './MoveButtons.tsx';
import { TimelineYear } from './TimelineYear.tsx';

interface Props {
  readonly each: FlowsOfCase;
  readonly years: readonly number[];
  readonly unit: AxisUnit;
  /** Takes the whole years later than the case says; null where it cannot be moved. */
  readonly onMove: ((delay: number) => void) | null;
}

const words = portfolioCashFlow.timeline;

/** One case in time. It is moved by drag, by buttons, and by Alt and an arrow anywhere in its row. */
export function TimelineRow({ each, years, unit, onMove }: Props) {
  const { summary, delay, firstYear, flows, netPresentValue, movedValue } = each;
  const row = useRef<HTMLTableRowElement>(null);
  const [dragged, setDragged] = useState(0);
  const drag = useDrag(({ clientX, clientY }) => ({ x: clientX, y: clientY }));
  const within = (wanted: number) => Math.max(-LONGEST_DELAY, Math.min(LONGEST_DELAY, wanted));
  const shown = within(delay + dragged) - delay;
  const onPointerDown = (event: PointerEvent) => {
    if (onMove === null || event.button !== 0) return;
    const { clientX, clientY } = event;
    const wide = row.current?.querySelector('[data-year]')?.getBoundingClientRect().width ?? 0;
    const yearsTo = (x: number) => (wide === 0 ? 0 : Math.round((x - clientX) / wide));
    drag.press();
    drag.begin(
      {
        onMove: ({ x }) => setDragged(yearsTo(x)),
        onDrop: ({ x }) => {
          const wanted = within(delay + yearsTo(x));
          if (wanted !== delay) onMove(wanted);
        },
        onEnd: () => setDragged(0),
      },
      { clientX, clientY },
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (onMove === null || step === 0 || !event.altKey) return;
    // Else the browser goes a page back or forward.
    event.preventDefault();
    const wanted = within(delay + step);
    if (wanted !== delay) onMove(wanted);
  };
  const title = caseTitle(summary.title);
  return (
    <tr ref={row} onKeyDown={onKeyDown} data-dragged={dragged !== 0}>
      <th scope="row">
        <span className="timeline-name">
          <routing.Link href={paths.caseTab(summary.id, 'resultat')}>{title}</routing.Link>
          {onMove === null ? null : (
            <span className="timeline-buttons">
              <MoveButtons title={title} delay={delay} onMove={(to) => onMove(within(to))} />
            </span>
          )}
        </span>
        {delay === 0 ? null : (
          <span className="note timeline-moved">
            {words.moved(delay)}:{' '}
            {words.worth(formatMoney(movedValue), formatMoney(netPresentValue))}
          </span>
        )}
      </th>
      {years.map((year) => {
        const at = year - firstYear - shown;
        return (
          <TimelineYear
            key={year}
            amount={flows.investment[at] ?? null}
            isMovable={onMove !== null}
            unit={unit}
            onPointerDown={onPointerDown}
          />
        );
      })}
    </tr>
  );
}
