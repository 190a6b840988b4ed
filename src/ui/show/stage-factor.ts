import { isNarrow, useWindow } from '../parts/use-window.ts';

/** The stage in points; on 1,920 by 1,080 pixels each of them is two. */
export const stage = { width: 960, height: 540 } as const;

/** How many pixels a point of the stage is, so that it fills the window. */
export function useStageFactor(): number {
  return useWindow(() => Math.min(innerWidth / stage.width, innerHeight / stage.height));
}

/** Whether a slide would be too small to read, and larger if the screen was turned. */
export function useIsUpright(): boolean {
  return useWindow(() => isNarrow() && innerHeight > innerWidth);
}
