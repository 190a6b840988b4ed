/**
 * A number `(whole + root · √radicand) / divisor` in whole numbers, so that nothing about it is rounded:
 * an ordinary fraction where `root` is 0. `divisor` is above 0, `radicand` is 0 or above.
 */
export interface Surd {
  readonly whole: bigint;
  readonly root: bigint;
  readonly radicand: bigint;
  readonly divisor: bigint;
}

/** -1, 0 or 1. */
export function signOf({ whole, root, radicand }: Surd): -1 | 0 | 1 {
  const [one, other] = [signOfWhole(whole), radicand === 0n ? 0 : signOfWhole(root)];
  if (one === other || other === 0) return one;
  if (one === 0) return other;
  const difference = signOfWhole(whole * whole - root * root * radicand);
  return difference === 0 ? 0 : difference > 0 ? one : other;
}

/** `one / other`, of the same radicand; null where `other` is 0. */
export function quotientOf(one: Surd, other: Surd): Surd | null {
  const sign = signOf(other);
  if (sign === 0) return null;
  const { radicand } = other;
  // Both times what makes the lower one an ordinary number.
  const below = other.whole * other.whole - other.root * other.root * radicand;
  if (below === 0n) return quotientOf(withoutRoot(one), withoutRoot(other));
  const turn = below < 0n ? -other.divisor : other.divisor;
  return {
    whole: (one.whole * other.whole - one.root * other.root * radicand) * turn,
    root: (one.root * other.whole - one.whole * other.root) * turn,
    radicand,
    divisor: one.divisor * (below < 0n ? -below : below),
  };
}

/**
 * Its digits in plain text, cut off after so many decimals. Where something is cut off, a digit 1 stands
 * for it, so that the text is on the same side of every number with fewer decimals as the surd itself,
 * and is rounded as it is.
 */
export function digitsOfSurd(surd: Surd, decimals: number): string {
  const sign = signOf(surd);
  if (sign === 0) return '0';
  const { whole, isCut } = magnitude(surd, sign, 10n ** BigInt(decimals));
  const digits = whole.toString().padStart(decimals + 1, '0');
  const cut = isCut ? '1' : '';
  const after = digits.slice(digits.length - decimals) + cut;
  const text = digits.slice(0, digits.length - decimals) + (after === '' ? '' : `.${after}`);
  return sign < 0 ? `-${text}` : text;
}

/** The largest whole number whose square is not above `square`. */
export function rootBelow(square: bigint): bigint {
  if (square < 2n) return square;
  let root = 1n << BigInt(Math.ceil(square.toString(2).length / 2));
  for (;;) {
    const next = (root + square / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

/** The size of a surd in whole units of `1 / scale`, and whether there is more of it. */
function magnitude({ whole, root, radicand, divisor }: Surd, sign: 1 | -1, scale: bigint) {
  const turn = BigInt(sign) * scale;
  const [plain, ofRoot] = [whole * turn, root * turn];
  const square = ofRoot * ofRoot * radicand;
  const below = rootBelow(square);
  const isWhole = below * below === square;
  // What is taken away must not be too little, nor what is added too much.
  const added = ofRoot >= 0n ? below : isWhole ? -below : -below - 1n;
  const sum = plain + added;
  return { whole: sum / divisor, isCut: !isWhole || sum % divisor !== 0n };
}

/** The same where its radicand is the square of a whole number. */
function withoutRoot({ whole, root, radicand, divisor }: Surd): Surd {
  return { whole: whole + root * rootBelow(radicand), root: 0n, radicand, divisor };
}

function signOfWhole(value: bigint): -1 | 0 | 1 {
  return value === 0n ? 0 : value > 0n ? 1 : -1;
}
