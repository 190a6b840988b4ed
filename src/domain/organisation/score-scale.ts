/** The steps of the scale that principles are scored on; 1 is the lowest [SCO-3]. */
export const LOWEST_STEP = 1;
export const HIGHEST_STEP = 5;
