import { memo } from 'react';

import { pen } from '../../drawing/pen.ts';
import type { BoxShape } from '../../drawing/scene.ts';
import { SceneRun } from './SceneText.tsx';

/** How a box stands among the others. */
export interface BoxState {
  readonly hasTabStop: boolean;
  readonly isCurrent: boolean;
  readonly isPressed: boolean;
  readonly isMarked: boolean;
  /** While a line is drawn: whether it may end here, or starts here. */
  readonly target: 'open' | 'closed' | 'start' | undefined;
  readonly hasHandle: boolean;
}

interface Props extends BoxState {
  readonly shape: BoxShape;
  readonly description: string;
}

const HANDLE = 6;
/** So large is what a finger hits, however small it is drawn. Boxes stand far enough apart for it. */
const TARGET = 44;

export const SceneBox = memo(function SceneBox({ shape, description, ...state }: Props) {
  const { x, y, width, height } = shape.box;
  const handle = { cx: x + width + HANDLE, cy: y + height / 2 };
  return (
    <g
      className="scene-box"
      data-box={shape.id}
      data-tone={shape.tone}
      data-faded={shape.isFaded}
      data-current={state.isCurrent}
      data-target={state.target}
      role="button"
      tabIndex={state.hasTabStop ? 0 : -1}
      aria-label={shape.text.map(({ text }) => text).join(' ')}
      aria-description={description}
      aria-pressed={state.isMarked || state.isPressed}
    >
      <title>{shape.name}</title>
      {height < TARGET ? (
        <path
          className="scene-reach"
          d={`M${String(x)} ${String(y - (TARGET - height) / 2)}h${String(width)}v${String(TARGET)}h${String(-width)}z`}
        />
      ) : null}
      <rect {...shape.box} rx={pen.radius} data-dashed={shape.isDashed} />
      {shape.text.map((run) => (
        <SceneRun key={run.y} run={run} />
      ))}
      {state.isMarked ? (
        <g
          className="scene-mark"
          transform={`translate(${String(x + width - 8)} ${String(y - 8)})`}
        >
          <circle cx={8} cy={8} r={8} />
          <path d="M4 8l3 3 5-6" />
        </g>
      ) : null}
      {state.hasHandle ? (
        <g className="scene-handle" data-handle={shape.id}>
          <circle {...handle} r={TARGET / 2} />
          <circle {...handle} r={HANDLE} />
        </g>
      ) : null}
    </g>
  );
});
