const LN_2 = 0.6931471805599453;
const ROOT_OF_2 = 1.4142135623730951;

/**
 * The natural logarithm by the four operations alone, which every device does to the last bit; what
 * `Math.log` gives may differ in it [SIM-2]. `2 · artanh((x − 1) / (x + 1))` by its series, once x has
 * been halved or doubled to lie about 1; what is left out of the series is less than the last bit.
 * Of 0 it is minus infinity; below 0 there is none.
 */
export function logarithm(value: number): number {
  if (value === 0) return Number.NEGATIVE_INFINITY;
  let near = value;
  let doublings = 0;
  while (near < ROOT_OF_2 / 2) {
    near *= 2;
    doublings -= 1;
  }
  while (near >= ROOT_OF_2) {
    near /= 2;
    doublings += 1;
  }
  const ratio = (near - 1) / (near + 1);
  return 2 * ratio * seriesOf(ratio * ratio) + doublings * LN_2;
}

/** `1 + s/3 + s²/5 + …`, the smallest first. */
function seriesOf(s: number): number {
  const last = 1 / 15 + s * (1 / 17 + s * (1 / 19 + s * (1 / 21 + s / 23)));
  const middle = 1 / 9 + s * (1 / 11 + s * (1 / 13 + s * last));
  return 1 + s * (1 / 3 + s * (1 / 5 + s * (1 / 7 + s * middle)));
}
