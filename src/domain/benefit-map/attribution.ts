import { ringOf } from '../business-case/map-links.ts';
import { Decimal } from '../number/decimal.ts';
import { linksByStart, type LinkOfNodes } from './benefit-map.ts';

/** What the benefits of a map are worth a year, and where it goes. One unit: DKK, or hours. */
export interface Flows {
  /** What each benefit is worth by itself, by key. A benefit worth nothing is here too. */
  readonly values: ReadonlyMap<string, Decimal>;
  /** Core tasks and goals, by key. */
  readonly aims: readonly string[];
  readonly links: readonly LinkOfNodes[];
}

/** How much reaches each core task and goal, and what each benefit does not pass on. */
export interface Attribution {
  readonly received: ReadonlyMap<string, Decimal>;
  readonly unassigned: ReadonlyMap<string, Decimal>;
  readonly totalReceived: Decimal;
  readonly totalUnassigned: Decimal;
  readonly total: Decimal;
}

export type AttributionResult =
  | { readonly kind: 'value'; readonly attribution: Attribution }
  /** The links go in a ring, by keys with the first one again at the end [MAP-3]. */
  | { readonly kind: 'refused'; readonly reason: 'cycle'; readonly path: readonly string[] };

/** What is passed on is counted in units of so many decimals [MAP-5]. */
const DECIMALS = 20;
const SHARE_DECIMALS = 60;
const WHOLE = 10n ** BigInt(SHARE_DECIMALS);

/**
 * How the yearly value of benefits flows along the links to core tasks and goals.
 *
 * - What flows out of a benefit is its own value and what it receives, times the share of the link
 *   [MAP-4]; a link whose share is not said carries nothing.
 * - Shares of more than 1 together count in proportion [MAP-6].
 * - Nothing is lost: what is received and what is not passed on are together the values, to the last
 *   digit [MAP-5]. The whole is counted in whole numbers, whatever its size.
 */
export function attribution({ values, aims, links }: Flows): AttributionResult {
  const ours = links.filter(({ from }) => values.has(from));
  const path = ringOf(ours);
  if (path !== null) return { kind: 'refused', reason: 'cycle', path };
  const flowing = new Map([...values].map(([key, value]) => [key, unitsOf(value)]));
  const total = sumOf(flowing.values());
  const received = new Map(aims.map((key) => [key, 0n]));
  const unassigned = new Map<string, bigint>();
  const out = linksByStart(ours);
  for (const key of inOrder(values.keys(), ours)) {
    const outflow = flowing.get(key) ?? 0n;
    let left = outflow;
    for (const { to, amount } of passedOn(outflow, out.get(key) ?? [])) {
      const into = values.has(to) ? flowing : received;
      into.set(to, (into.get(to) ?? 0n) + amount);
      left -= amount;
    }
    unassigned.set(key, left);
  }
  return {
    kind: 'value',
    attribution: {
      received: decimalsOf(received),
      unassigned: decimalsOf(
        new Map([...values.keys()].map((key) => [key, unassigned.get(key) ?? 0n])),
      ),
      totalReceived: decimalOf(sumOf(received.values())),
      totalUnassigned: decimalOf(sumOf(unassigned.values())),
      total: decimalOf(total),
    },
  };
}

/** Nodes with more than all of them going out, and how much that is [MAP-6]. */
export function overfullNodes(
  links: readonly LinkOfNodes[],
): readonly { readonly key: string; readonly sum: Decimal }[] {
  return [...linksByStart(links)].flatMap(([key, out]) => {
    const sum = sumOf(out.map(shareOf));
    return sum > WHOLE
      ? [{ key, sum: new Decimal(`${String(sum)}e-${String(SHARE_DECIMALS)}`) }]
      : [];
  });
}

/** What goes along each link. Where all of it goes, the last one has what rounding leaves. */
function passedOn(
  outflow: bigint,
  links: readonly LinkOfNodes[],
): readonly { readonly to: string; readonly amount: bigint }[] {
  const shares = links.map((link) => ({ to: link.to, share: shareOf(link) }));
  const sum = sumOf(shares.map(({ share }) => share));
  const divisor = sum > WHOLE ? sum : WHOLE;
  const parts = shares.map(({ to, share }) => ({ to, amount: (outflow * share) / divisor }));
  const lastIndex = shares.findLastIndex(({ share }) => share > 0n);
  const remainder = outflow - sumOf(parts.map(({ amount }) => amount));
  return sum < WHOLE
    ? parts
    : parts.map((part, index) =>
        index === lastIndex ? { ...part, amount: part.amount + remainder } : part,
      );
}

/** Every benefit after those that lead to it; there is no ring. */
function inOrder(keys: Iterable<string>, links: readonly LinkOfNodes[]): readonly string[] {
  const ordered = [...keys];
  const before = new Map(ordered.map((key) => [key, 0]));
  for (const { to } of links) {
    const count = before.get(to);
    if (count !== undefined) before.set(to, count + 1);
  }
  const out = linksByStart(links);
  const ready = ordered.filter((key) => before.get(key) === 0);
  for (const key of ready) {
    for (const { to } of out.get(key) ?? []) {
      const count = before.get(to);
      if (count === undefined) continue;
      before.set(to, count - 1);
      if (count === 1) ready.push(to);
    }
  }
  return ready;
}

/** A share is kept with at most so many decimals, so its digits are all there is to it [NUM-4]. */
function shareOf({ share }: LinkOfNodes): bigint {
  const [whole = '0', decimals = ''] = (share ?? '0').split('.');
  return BigInt(whole + decimals.padEnd(SHARE_DECIMALS, '0'));
}

/** A value in units; what is finer is cut off. */
function unitsOf(value: Decimal): bigint {
  return BigInt(value.toFixed(DECIMALS, Decimal.ROUND_DOWN).replace('.', ''));
}

function decimalOf(units: bigint): Decimal {
  return new Decimal(`${String(units)}e-${String(DECIMALS)}`);
}

function decimalsOf(amounts: ReadonlyMap<string, bigint>): ReadonlyMap<string, Decimal> {
  return new Map([...amounts].map(([key, units]) => [key, decimalOf(units)]));
}

function sumOf(amounts: Iterable<bigint>): bigint {
  let sum = 0n;
  for (const amount of amounts) sum += amount;
  return sum;
}
