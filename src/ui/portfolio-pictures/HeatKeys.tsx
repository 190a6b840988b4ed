import type { HeatLevel } from '../../domain/portfolio/core-task-heat.ts';
import { portfolioPictures as words } from '../../text/da/portfolio-pictures.ts';
import '../charts/Chart.css';

const levels: readonly HeatLevel[] = ['strong', 'medium', 'weak', 'touched', 'against', 'none'];

/** What the fields of the map stand for: the more, the fuller and the darker. */
export function HeatKeys() {
  return (
    <ul className="chart-keys" aria-hidden>
      {levels.map((level) => (
        <li key={level}>
          <span className="heat-cell" data-level={level} />
          {words.heat.levels[level]}
        </li>
      ))}
    </ul>
  );
}
