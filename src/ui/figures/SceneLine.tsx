import { memo } from 'react';

import { arrowOf, pathOf } from '../../drawing/pen.ts';
import type { ConnectorShape } from '../../drawing/scene.ts';
import { lineKey } from './line-key.ts';

interface Props {
  readonly shape: ConnectorShape;
  /** Null where it is nothing but drawn. */
  readonly name: string | null;
  readonly isCurrent: boolean;
}

/** A line from one box to another: the keyboard gets to it by way of its boxes. */
export const SceneLine = memo(function SceneLine({ shape, name, isCurrent }: Props) {
  const { curve, tone, isDashed, isFaded } = shape;
  return (
    <g
      className="scene-line"
      data-line={lineKey(shape)}
      data-tone={tone}
      data-faded={isFaded}
      data-current={isCurrent}
      {...(name === null
        ? { 'aria-hidden': true }
        : { role: 'button', tabIndex: -1, 'aria-label': name })}
    >
      <path d={pathOf(curve, String)} data-dashed={isDashed} />
      <polygon
        points={arrowOf(curve)
          .map(({ x, y }) => `${String(x)},${String(y)}`)
          .join(' ')}
      />
    </g>
  );
});
