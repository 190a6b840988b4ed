import { caseKinds } from '../../domain/portfolio/case-kind.ts';
import type { PicturedCase } from '../../domain/portfolio/pictured-cases.ts';
import { portfolioPictures as words } from '../../text/da/portfolio-pictures.ts';
import { outlineOf } from '../charts/bubble.ts';
import '../charts/Chart.css';

interface Props {
  readonly cases: readonly PicturedCase[];
}

/** What the shapes stand for, of those that are drawn. */
export function KindKeys({ cases }: Props) {
  return (
    <ul className="chart-keys" aria-hidden>
      {caseKinds
        .filter((kind) => cases.some((each) => each.kind === kind))
        .map((kind) => (
          <li key={kind}>
            <svg className="kind-mark" data-kind={kind} data-chosen viewBox="0 0 16 16">
              <path d={outlineOf(kind, 8, kind === 'time' ? 9.5 : 8, 5)} />
            </svg>
            {words.kinds[kind]}
          </li>
        ))}
      <li>{words.keys.chosen}</li>
      <li>{words.keys.left}</li>
    </ul>
  );
}
