import { LONGEST_DELAY } from '../../domain/portfolio/limits.ts';
import { portfolioCashFlow } from '../../text/da/portfolio-cash-flow.ts';

interface Props {
  readonly title: string;
  readonly delay: number;
  readonly onMove: (delay: number) => void;
}

const words = portfolioCashFlow.timeline;

/** A year earlier, a year later. They stay where the keyboard can be when there is no further to go. */
export function MoveButtons({ title, delay, onMove }: Props) {
  const steps = [
    { by: -1, sign: '◀', label: words.earlier, isPossible: delay > -LONGEST_DELAY },
    { by: 1, sign: '▶', label: words.later, isPossible: delay < LONGEST_DELAY },
  ];
  return steps.map(({ by, sign, label, isPossible }) => (
    <button
      key={by}
      type="button"
      className="timeline-step"
      title={label}
      aria-disabled={!isPossible}
      aria-keyshortcuts={by < 0 ? 'Alt+ArrowLeft' : 'Alt+ArrowRight'}
      onClick={isPossible ? () => onMove(delay + by) : undefined}
    >
      <span aria-hidden>{sign}</span>
      <span className="spoken-only">
        {label}
        {words.of(title)}
      </span>
    </button>
  ));
}
