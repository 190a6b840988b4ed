/** When the last save of a tab that is gone is on the disk at the latest. Milliseconds. */
const LAST_SAVES = [250, 1000, 4000] as const;

/**
 * Looks at what lies on the disk some more times: a tab that was closed may have handed over its last
 * save and not live to say so, and the right to write can be here before that save is there [TAB-2].
 */
export function lookAgain(look: () => void): void {
  for (const delay of LAST_SAVES) setTimeout(look, delay);
}
