import { memo } from 'react';

import { arrowOf, pathOf, pen } from '../../drawing/pen.ts';
import type { ConnectorShape, Scene, Shape, TextRun } from '../../drawing/scene.ts';
import './SceneSvg.css';

interface Props {
  readonly scene: Scene;
  /** Boxes that lead somewhere when the mouse presses them; what they lead to stands as links too. */
  readonly leads?: ReadonlySet<string>;
  readonly onLead?: (id: string) => void;
}

/**
 * A figure as one picture that is looked at and not worked in: one name to who does not see it, and the
 * same as text beside it.
 */
export const ScenePicture = memo(function ScenePicture({ scene, leads, onLead }: Props) {
  const { x, y, width, height } = scene.frame;
  return (
    <svg
      className="scene scene-picture"
      role="img"
      aria-label={scene.title}
      viewBox={[x, y, width, height].join(' ')}
    >
      {scene.shapes.map((shape, nth) => (
        // The shapes of a picture have no order but the one they are drawn in.
        <PictureShape
          key={`${shape.kind} ${String(nth)}`}
          shape={shape}
          onLead={shape.kind === 'box' && leads?.has(shape.id) === true ? onLead : undefined}
        />
      ))}
    </svg>
  );
});

interface ShapeProps {
  readonly shape: Shape;
  readonly onLead: ((id: string) => void) | undefined;
}

function PictureShape({ shape, onLead }: ShapeProps) {
  if (shape.kind === 'connector') return <PictureLine shape={shape} />;
  if (shape.kind === 'text') {
    return (
      <g className="scene-words">
        {shape.ground === null ? null : <rect {...shape.ground} />}
        <Runs text={shape.text} />
      </g>
    );
  }
  return (
    <g
      className="scene-box"
      data-tone={shape.tone}
      data-leads={onLead !== undefined}
      onClick={onLead === undefined ? undefined : () => onLead(shape.id)}
    >
      <title>{shape.name}</title>
      <rect {...shape.box} rx={pen.radius} data-dashed={shape.isDashed} />
      <Runs text={shape.text} />
    </g>
  );
}

function PictureLine({ shape: { curve, tone, isDashed } }: { readonly shape: ConnectorShape }) {
  return (
    <g className="scene-line" data-tone={tone}>
      <path d={pathOf(curve, String)} data-dashed={isDashed} />
      <polygon
        points={arrowOf(curve)
          .map((point) => `${String(point.x)},${String(point.y)}`)
          .join(' ')}
      />
    </g>
  );
}

function Runs({ text }: { readonly text: readonly TextRun[] }) {
  return text.map(({ text: words, x, y, anchor, size, weight, role }) => (
    <text
      key={`${String(x)} ${String(y)}`}
      x={x}
      y={y}
      textAnchor={anchor}
      fontSize={size}
      fontWeight={weight}
      data-role={role}
    >
      {words}
    </text>
  ));
}
