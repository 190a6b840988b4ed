import { useRef, type KeyboardEvent } from 'react';

import { arrowOf, pathOf, pen } from '../../drawing/pen.ts';
import type { BoxShape, ConnectorShape, Scene, TextRun, TextShape } from '../../drawing/scene.ts';
import { nextBox, type Direction } from './next-box.ts';
import './SceneDrawing.css';

interface Props {
  readonly scene: Scene;
  /** 1 fills the width of its place, where that is wide enough. */
  readonly zoom: number;
  /** The box that stands out; null is none. */
  readonly pressed: string | null;
  /** A box is pressed, with the mouse or by Enter or Space. */
  readonly onPress: (id: string) => void;
  /** What is said of a box beside its name. */
  readonly describe: (id: string) => string;
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/**
 * A figure on the screen: each box is a button that the arrow keys lead to, along the lines of
 * connection. It is drawn from the scene that every other pen draws.
 */
export function SceneDrawing({ scene, zoom, pressed, onPress, describe }: Props) {
  const place = useRef<SVGSVGElement>(null);
  const { x, y, width, height } = scene.frame;
  const boxes = scene.shapes.filter((shape): shape is BoxShape => shape.kind === 'box');
  const entry = boxes.some(({ id }) => id === pressed) ? pressed : (boxes[0]?.id ?? null);

  const onKeyDown = (event: KeyboardEvent<SVGGElement>, id: string) => {
    const direction = directions[event.key];
    if (direction !== undefined) {
      event.preventDefault();
      const next = nextBox(scene, id, direction);
      if (next !== null) focusOn(place.current, next);
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onPress(id);
    }
  };

  return (
    <div className="scene-place">
      <svg
        ref={place}
        className="scene"
        role="group"
        aria-label={scene.title}
        viewBox={[x, y, width, height].join(' ')}
        style={{ inlineSize: widthAt(zoom, width) }}
      >
        {scene.shapes.map((shape) => {
          if (shape.kind === 'connector') {
            return <Connector key={`${shape.from} ${shape.to}`} shape={shape} />;
          }
          if (shape.kind === 'text') return <Words key={textKey(shape)} shape={shape} />;
          return (
            <g
              key={shape.id}
              className="scene-box"
              data-box={shape.id}
              data-tone={shape.tone}
              data-faded={shape.isFaded}
              role="button"
              tabIndex={shape.id === entry ? 0 : -1}
              aria-label={shape.text.map(({ text }) => text).join(' ')}
              aria-description={describe(shape.id)}
              aria-pressed={shape.id === pressed}
              onClick={() => onPress(shape.id)}
              onKeyDown={(event) => onKeyDown(event, shape.id)}
            >
              <title>{shape.name}</title>
              <rect {...shape.box} rx={pen.radius} data-dashed={shape.isDashed} />
              {shape.text.map((run) => (
                <Line key={run.y} run={run} />
              ))}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

function Connector({
  shape: { curve, tone, isDashed, isFaded },
}: {
  readonly shape: ConnectorShape;
}) {
  return (
    <g className="scene-line" data-tone={tone} data-faded={isFaded} aria-hidden="true">
      <path d={pathOf(curve, String)} data-dashed={isDashed} />
      <polygon
        points={arrowOf(curve)
          .map(({ x, y }) => `${String(x)},${String(y)}`)
          .join(' ')}
      />
    </g>
  );
}

/** The width of its place; where that is narrow the text stays large enough to be read, and it scrolls. */
function widthAt(zoom: number, points: number): string {
  return `max(${String(zoom * 100)}%, ${String(zoom * points)}px)`;
}

/** Heads and shares are said with the boxes they belong to. */
function Words({ shape: { text, ground, isFaded } }: { readonly shape: TextShape }) {
  return (
    <g className="scene-words" data-faded={isFaded} aria-hidden="true">
      {ground === null ? null : <rect {...ground} />}
      {text.map((run) => (
        <Line key={run.y} run={run} />
      ))}
    </g>
  );
}

function Line({ run: { text, x, y, anchor, size, weight, role } }: { readonly run: TextRun }) {
  return (
    <text x={x} y={y} textAnchor={anchor} fontSize={size} fontWeight={weight} data-role={role}>
      {/* So that lines that are read out are not one word. */}
      {`${text} `}
    </text>
  );
}

function textKey({ text }: TextShape): string {
  return text.map((run) => `${String(run.x)} ${String(run.y)}`).join(' ');
}

function focusOn(place: SVGSVGElement | null, id: string): void {
  const boxes = place?.querySelectorAll<SVGGElement>('[data-box]') ?? [];
  for (const box of boxes) if (box.dataset['box'] === id) box.focus();
}
