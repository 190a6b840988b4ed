import { useMemo, useRef, type KeyboardEvent, type MouseEvent, type RefObject } from 'react';

import { SceneSvg } from '../figures/SceneSvg.tsx';
import { ZoomPlace } from '../figures/ZoomPlace.tsx';
import type { Zoom } from '../figures/ZoomTools.tsx';
import { AddButtons } from './AddButtons.tsx';
import { columnFeet, FOOT_ROOM } from './column-feet.ts';
import type { Editor } from './editor.ts';
import { keyAt } from '../figures/scene-parts.ts';
import { mayLead, targetsOf } from './link-actions.ts';
import { commandOf } from './map-keys.ts';
import { NewName } from './NewName.tsx';
import { onClickAt } from './on-click.ts';
import { useMapDrags } from './use-map-drags.ts';
import { runCommand } from './run-command.ts';
import { beginRename } from './node-actions.ts';

interface Props {
  readonly editor: Editor;
  readonly layerRef: RefObject<HTMLDivElement | null>;
  readonly zoom: Zoom;
  readonly describe: (id: string) => string;
  readonly nameLine: (from: string, to: string) => string;
  readonly hintId: string;
}

/** The drawing of a map that one edits in, zooms and moves. */
export function MapCanvas({ editor, layerRef, zoom, describe, nameLine, hintId }: Props) {
  const { scene, map, document, nodes, state, isReadOnly, chain } = editor;
  const { current, marks, task } = state;
  /** What was worked with before the pointer went down, and the keyboard went there. */
  const beforeRef = useRef<string | null>(null);
  const rubberRef = useRef<SVGPathElement>(null);
  const landingRef = useRef<SVGPathElement>(null);
  const { viewportRef } = zoom;
  const { width, height } = scene.frame;

  const drags = useMapDrags(editor, { layerRef, viewportRef, rubberRef, landingRef });
  const drawn = useMemo(() => {
    const targets = targetsOf(task, { map, document, nodes });
    return task?.kind !== 'link' || targets === null ? null : { from: task.from, targets };
  }, [task, map, document, nodes]);
  const marked = useMemo(() => new Set(marks), [marks]);
  const look = useMemo(() => {
    const hasHandle = (id: string) => mayLead({ nodes, isReadOnly }, id);
    return { describe, nameLine, current, pressed: chain, marked, drawn, hasHandle };
  }, [describe, nameLine, current, chain, marked, drawn, nodes, isReadOnly]);
  const feet = useMemo(() => columnFeet(scene, map.columns.length), [scene, map]);

  const onKeyDown = (event: KeyboardEvent) => {
    const command = keyAt(event.target) === null ? null : commandOf(event);
    if (command === null) return;
    event.preventDefault();
    runCommand(editor, command, zoom);
  };
  const onClick = (event: MouseEvent) => {
    if (drags.wasDrag()) return;
    onClickAt(editor, event, { at: drags.toPoint(event), before: beforeRef.current });
  };
  const onDoubleClick = ({ target }: MouseEvent) => {
    const id = keyAt(target);
    if (id !== null && !isReadOnly && task === null) beginRename(editor, id);
  };

  return (
    <div
      aria-describedby={hintId}
      onFocus={({ target }) => {
        const key = keyAt(target);
        if (key !== null && key !== current) editor.set({ current: key });
      }}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onDoubleClick={onDoubleClick}
    >
      <ZoomPlace
        width={width}
        height={height + FOOT_ROOM}
        viewportRef={viewportRef}
        layerRef={layerRef}
        onPointerDown={(event) => {
          beforeRef.current = current;
          drags.onPointerDown(event);
        }}
      >
        <SceneSvg scene={scene} look={look} />
        <svg
          className="scene-drag"
          viewBox={[scene.frame.x, scene.frame.y, width, height].join(' ')}
          width={width}
          height={height}
          aria-hidden="true"
        >
          <path ref={rubberRef} className="scene-rubber" />
          <path ref={landingRef} className="scene-landing" />
        </svg>
        {isReadOnly ? null : (
          <AddButtons
            map={map}
            feet={feet}
            onAdd={(column, what) => editor.set({ task: { kind: 'add', column, what } })}
          />
        )}
        <NewName editor={editor} feet={feet} />
      </ZoomPlace>
    </div>
  );
}
