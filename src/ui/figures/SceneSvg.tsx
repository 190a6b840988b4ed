import { memo } from 'react';

import type { Scene, TextShape } from '../../drawing/scene.ts';
import { lineKey } from './line-key.ts';
import { SceneBox, type BoxState } from './SceneBox.tsx';
import { SceneLine } from './SceneLine.tsx';
import './SceneSvg.css';
import { SceneText } from './SceneText.tsx';

/** What is said of boxes and lines, and which of them are chosen. */
export interface SceneLook {
  /** What is said of a box beside its name. */
  readonly describe: (id: string) => string;
  /** What a line is called, by the boxes it joins; null where lines are nothing but drawn. */
  readonly nameLine: ((from: string, to: string) => string) | null;
  /** The box or line that is worked with; null is none. */
  readonly current: string | null;
  /** The box that stands out; null is none. */
  readonly pressed: string | null;
  /** Boxes that are chosen together. */
  readonly marked: ReadonlySet<string>;
  /** While a line is drawn: where from, and the boxes it may be drawn to. */
  readonly drawn: { readonly from: string; readonly targets: ReadonlySet<string> } | null;
  /** Whether a line may be drawn from a box. */
  readonly hasHandle: (id: string) => boolean;
}

interface Props {
  readonly scene: Scene;
  readonly look: SceneLook;
}

/**
 * A figure on the screen, drawn from the scene that every other pen draws. Its boxes and lines are
 * buttons, one of which has the tab stop; what is pressed is for who shows the figure.
 */
export const SceneSvg = memo(function SceneSvg({ scene, look }: Props) {
  const { x, y, width, height } = scene.frame;
  const { current, pressed, marked, drawn } = look;
  const boxes = scene.shapes.filter((shape) => shape.kind === 'box');
  const entry = boxes.some(({ id }) => id === current) ? current : (boxes[0]?.id ?? null);
  const stateOf = (id: string): BoxState => ({
    hasTabStop: id === entry,
    isCurrent: id === current,
    isPressed: id === pressed,
    isMarked: marked.has(id),
    target: drawn === null ? undefined : targetOf(id, drawn),
    hasHandle: look.hasHandle(id),
  });
  return (
    <svg
      className="scene"
      role="group"
      aria-label={scene.title}
      viewBox={[x, y, width, height].join(' ')}
      width={width}
      height={height}
    >
      {scene.shapes.map((shape) => {
        switch (shape.kind) {
          case 'connector':
            return (
              <SceneLine
                key={lineKey(shape)}
                shape={shape}
                name={look.nameLine?.(shape.from, shape.to) ?? null}
                isCurrent={lineKey(shape) === current}
              />
            );
          case 'text':
            return <SceneText key={textKey(shape)} shape={shape} />;
          case 'box':
            return (
              <SceneBox
                key={shape.id}
                shape={shape}
                description={look.describe(shape.id)}
                {...stateOf(shape.id)}
              />
            );
        }
      })}
    </svg>
  );
});

function targetOf(
  id: string,
  { from, targets }: NonNullable<SceneLook['drawn']>,
): BoxState['target'] {
  if (id === from) return 'start';
  return targets.has(id) ? 'open' : 'closed';
}

function textKey({ text }: TextShape): string {
  return text.map((run) => `${String(run.x)} ${String(run.y)}`).join(' ');
}
