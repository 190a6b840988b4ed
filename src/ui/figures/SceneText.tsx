import { memo } from 'react';

import type { TextRun, TextShape } from '../../drawing/scene.ts';

/** Heads and shares are said with the boxes and lines they belong to. */
export const SceneText = memo(function SceneText({
  shape: { text, ground, isFaded },
}: {
  readonly shape: TextShape;
}) {
  return (
    <g className="scene-words" data-faded={isFaded} aria-hidden="true">
      {ground === null ? null : <rect {...ground} />}
      {text.map((run) => (
        <SceneRun key={run.y} run={run} />
      ))}
    </g>
  );
});

/** One line of text. */
export function SceneRun({
  run: { text, x, y, anchor, size, weight, role },
}: {
  readonly run: TextRun;
}) {
  return (
    <text x={x} y={y} textAnchor={anchor} fontSize={size} fontWeight={weight} data-role={role}>
      {/* So that lines that are read out are not one word. */}
      {`${text} `}
    </text>
  );
}
