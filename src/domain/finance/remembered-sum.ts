import { noneYearly, yearlySum, type Yearly } from './yearly.ts';

/** As many series as are summed together first. A few hundred lines make a few dozen blocks. */
const BLOCK = 8;

interface Block {
  readonly members: readonly Yearly[];
  readonly sum: Yearly;
}

/**
 * A `yearlySum` that remembers the sums of blocks of series that come again as the same objects, so
 * that after an edit one block is summed anew, and then the blocks.
 *
 * Series are always summed in the same blocks, remembered or not: what is remembered never differs
 * from what would be worked out, not in the last digit either [FLW-7]. A block is kept as long as
 * its first series is. One memory for each ledger, because a series may be in several.
 */
export function createRememberedSum(): typeof yearlySum {
  const known = new WeakMap<Yearly, Block>();
  const blockSum = (members: readonly Yearly[], first: Yearly, length: number): Yearly => {
    const last = known.get(first);
    if (last !== undefined && isSame(last.members, members)) return last.sum;
    const sum = yearlySum(members, length);
    known.set(first, { members, sum });
    return sum;
  };
  return (parts, length) => {
    const none = noneYearly(length);
    const some = parts.filter((part) => part !== none);
    const sums: Yearly[] = [];
    for (let start = 0; start < some.length; start += BLOCK) {
      const first = some[start] ?? none;
      sums.push(blockSum(some.slice(start, start + BLOCK), first, length));
    }
    return yearlySum(sums, length);
  };
}

function isSame(one: readonly Yearly[], other: readonly Yearly[]): boolean {
  return one.length === other.length && one.every((series, index) => series === other[index]);
}
