import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type RefObject,
} from 'react';

import type { BenefitMap, MapNode } from '../../domain/benefit-map/benefit-map.ts';
import { nodesOf } from '../../domain/benefit-map/benefit-map.ts';
import type { Scene } from '../../drawing/scene.ts';
import { useApp, useApply, useCase, useDocument, useOrganisation } from '../app-context.ts';
import { nothingBegun, type Editor, type EditorState } from './editor.ts';
import { focusOn } from '../figures/scene-parts.ts';
import { useLookKeeper } from '../map-look/kept-look.ts';
import { useKeptFocus } from './kept-focus.ts';
import { marksAmong } from './marks.ts';

interface Given extends Pick<Editor, 'onDeleted' | 'showChain' | 'chain'> {
  readonly scene: Scene;
  readonly map: BenefitMap;
  readonly layerRef: RefObject<HTMLElement | null>;
  readonly shareRef: RefObject<HTMLElement | null>;
}

/** What is chosen on a drawing and under way there, and the ways to change the case from it. */
export function useEditor({ scene, map, layerRef, shareRef, ...given }: Given): Editor {
  const { services } = useApp();
  const document = useDocument();
  const apply = useApply();
  const access = useCase((state) => state.access);
  const organisation = useOrganisation(({ open }) => open?.history.present ?? null);
  const { lastWorkedWith, workWith } = useLookKeeper();
  const [state, setState] = useState<EditorState>(() => ({
    ...nothingBegun,
    current: lastWorkedWith(),
  }));
  const wanted = useRef<string | null>(null);
  const nodes = useMemo(() => new Map(nodesOf(map).map((node) => [node.key, node])), [map]);

  const set = useCallback(
    (change: Partial<EditorState>) => setState((before) => ({ ...before, ...change })),
    [],
  );
  const goTo = (key: string) => {
    set({ current: key });
    wanted.current = focusOn(layerRef.current, key) ? null : key;
  };
  // What was made a moment ago is drawn when there is time for it.
  useLayoutEffect(() => {
    if (wanted.current !== null && focusOn(layerRef.current, wanted.current)) wanted.current = null;
  });
  useKeptFocus(scene, layerRef, state.current);
  const { current } = state;
  useEffect(() => workWith(current), [workWith, current]);

  return {
    ...given,
    scene,
    map,
    nodes,
    document,
    organisation,
    isReadOnly: access !== 'writing',
    state: withWhatIsThere(state, nodes),
    set,
    apply,
    newId: () => services.newId(),
    goTo,
    goToAdding: () => layerRef.current?.querySelector<HTMLElement>('[data-add]')?.focus(),
    goToShare: () => shareRef.current?.querySelector('input')?.focus(),
  };
}

/** Nothing is chosen or under way of what is not on the map any more. */
function withWhatIsThere(state: EditorState, nodes: ReadonlyMap<string, MapNode>): EditorState {
  const { marks, task } = state;
  const isThere = (id: string) => nodes.has(id);
  const about = task?.kind === 'rename' ? task.id : task?.kind === 'link' ? task.from : null;
  return {
    ...state,
    marks: marksAmong(marks, isThere),
    task: about === null || isThere(about) ? task : null,
  };
}
