import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

import type { Scene } from '../../drawing/scene.ts';
import { boxesOf } from '../figures/next-box.ts';
import { focusOn, keyAt } from '../figures/scene-parts.ts';
import { standIn } from './stand-in.ts';

/**
 * Holds the keyboard in a drawing that is drawn anew: what it stood on may have been put elsewhere, or
 * be gone after an undo, and then it stands on what was beside that.
 */
export function useKeptFocus(
  scene: Scene,
  layerRef: RefObject<HTMLElement | null>,
  current: string | null,
): void {
  const isInside = useRef(false);
  const before = useRef(scene);

  useEffect(() => {
    const onFocus = ({ target }: Event) => {
      isInside.current = target instanceof Node && layerRef.current?.contains(target) === true;
    };
    document.addEventListener('focusin', onFocus);
    document.addEventListener('pointerdown', onFocus);
    return () => {
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('pointerdown', onFocus);
    };
  }, [layerRef]);

  useLayoutEffect(() => {
    const drawn = before.current;
    before.current = scene;
    if (!isInside.current || current === null) return;
    const { activeElement } = document;
    if (keyAt(activeElement) === current) {
      activeElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
    if (activeElement !== document.body) return;
    if (focusOn(layerRef.current, current)) return;
    const left = new Set(boxesOf(scene).map(({ id }) => id));
    const from = current.split(' ')[0] ?? current;
    const next = left.has(from) ? from : standIn(drawn, from, (id) => left.has(id));
    if (next !== null) focusOn(layerRef.current, next);
  }, [scene, layerRef, current]);
}
