/** Numbers in [0, 1), evenly spread, one after another. */
export type Random = () => number;

/** Two to the power of -53: the distance between neighbours in [0, 1). */
const STEP = 2 ** -53;
const GOLDEN = 0x9e3779b9;

/**
 * A stream of chance that is the same every time for the same seed, on any device [SIM-2]. Streams of
 * one seed that differ by number are independent of one another. Both are whole numbers from 0.
 *
 * The generator is xoshiro128** by David Blackman and Sebastiano Vigna (2018, in the public domain),
 * begun from words mixed as MurmurHash3 by Austin Appleby ends (in the public domain). Each number is
 * made of 53 bits of two draws.
 */
export function randomOf(seed: number, stream: number): Random {
  let word = mixed((mixed(seed) + stream) | 0);
  const nextWord = () => mixed((word = (word + GOLDEN) | 0));
  const draw = xoshiro128([nextWord(), nextWord(), nextWord(), nextWord()]);
  return () => ((draw() >>> 5) * 2 ** 26 + (draw() >>> 6)) * STEP;
}

/** The generator itself: whole numbers of 32 bits, from a state that is not all zeros. */
export function xoshiro128(state: readonly [number, number, number, number]): () => number {
  let [a, b, c, d] = state;
  return () => {
    const drawn = Math.imul(turned(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = turned(d, 11);
    return drawn;
  };
}

function turned(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

/** Another word for each word, so that seeds beside one another have nothing in common. */
function mixed(word: number): number {
  const once = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}
