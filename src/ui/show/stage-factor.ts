import { useSyncExternalStore } from 'react';

/** The stage in points; on 1,920 by 1,080 pixels each of them is two. */
export const stage = { width: 960, height: 540 } as const;

/** How many pixels a point of the stage is, so that it fills the window. */
export function useStageFactor(): number {
  return useSyncExternalStore(
    (listener) => {
      addEventListener('resize', listener);
      return () => removeEventListener('resize', listener);
    },
    () => Math.min(innerWidth / stage.width, innerHeight / stage.height),
  );
}
