import type { MouseEvent } from 'react';

import type { Point } from '../../drawing/scene.ts';
import { lineKey } from '../figures/line-key.ts';
import { lineNear } from '../figures/line-near.ts';
import type { Editor } from './editor.ts';
import { isControl, keyAt } from '../figures/scene-parts.ts';
import { beginLink, leaveLink, tie } from './link-actions.ts';
import { toggled } from './marks.ts';

/** A line is hit from so far off. Points. */
const NEAR = 10;

interface Press {
  readonly at: Point;
  /** What was worked with until then. */
  readonly before: string | null;
}

/** A press on the drawing: on a box, near a line, or on nothing, which lets go of all. */
export function onClickAt(editor: Editor, event: MouseEvent, { at, before }: Press): void {
  const { state, scene, nodes } = editor;
  if (isControl(event.target)) return;
  const hit = keyAt(event.target);
  if (state.task?.kind === 'link') {
    if (hit !== null && nodes.has(hit)) tie(editor, state.task.from, hit);
    else leaveLink(editor);
    return;
  }
  if (hit !== null && nodes.has(hit)) {
    if (event.target instanceof Element && event.target.closest('[data-handle]') !== null) {
      beginLink(editor, hit);
      return;
    }
    const isMore = event.shiftKey || event.ctrlKey || event.metaKey;
    editor.set({ marks: isMore ? toggled(state.marks, hit, before) : [] });
    editor.goTo(hit);
    return;
  }
  const near = hit ?? lineOf(lineNear(scene, at, NEAR));
  editor.set({ current: null, around: null, marks: [] });
  if (near !== null) editor.goTo(near);
}

function lineOf(line: { readonly from: string; readonly to: string } | null): string | null {
  return line === null ? null : lineKey(line);
}
