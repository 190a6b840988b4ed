import { HIGHEST_STEP, LOWEST_STEP } from '../../domain/organisation/score-scale.ts';

/** All steps of the scale, the lowest first. */
export const steps: readonly number[] = Array.from(
  { length: HIGHEST_STEP - LOWEST_STEP + 1 },
  (_, index) => LOWEST_STEP + index,
);
