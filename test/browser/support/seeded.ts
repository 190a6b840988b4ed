import { seeded as fractions } from '#test/support/seeded.ts';

/** Draws whole numbers below `below`, the same ones for the same seed. */
export type Draw = (below: number) => number;

export function seeded(seed: number): Draw {
  const next = fractions(seed);
  return (below) => Math.floor(next() * below);
}
