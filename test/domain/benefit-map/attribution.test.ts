import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { attribution, overfullNodes, type Flows } from '#src/domain/benefit-map/attribution.ts';
import { Decimal } from '#src/domain/number/decimal.ts';
import type { DecimalText } from '#src/domain/number/quantities.ts';
import { sum } from '#src/domain/number/sum.ts';
import { anyAmount, anyShare } from '#test/support/arbitrary-fields.ts';
import { casesOf, expectWorked, type WorkedInput } from '#test/support/worked-cases.ts';

describe('worked cases: attribution', () => {
  test.for(casesOf('mapAttribution'))('$id $title [MAP-3, MAP-4, MAP-6]', (worked) => {
    expectWorked(worked, told(flowsIn(worked.input)));
  });
});

describe('attribution', () => {
  test('MAP-6 shares of more than all count in proportion, and leave nothing over', () => {
    const result = valueOf(flows({ b: '100' }, ['k', 'm'], ['b k 0.7', 'b m 0.5']));
    expect(result.received.get('k')?.toFixed()).toBe('58.33333333333333333333');
    expect(result.received.get('m')?.toFixed()).toBe('41.66666666666666666667');
    expect(result.unassigned.get('b')?.toFixed()).toBe('0');
  });

  test('MAP-4 a link whose share is not said carries nothing', () => {
    const result = valueOf(flows({ b: '100' }, ['k'], ['b k -']));
    expect([result.totalReceived, result.totalUnassigned].map(String)).toEqual(['0', '100']);
  });

  test('MAP-4 links from what is worth nothing by itself are no part of it', () => {
    const result = valueOf(flows({ b: '100' }, ['k'], ['change b 0.5', 'change k 1', 'b k 1']));
    expect(result.received.get('k')?.toFixed()).toBe('100');
  });

  test('MAP-5 amounts of more digits than sums are made in are still counted whole', () => {
    const huge = `${'9'.repeat(45)}.00000000000000000001`;
    const result = valueOf(flows({ a: huge, b: '1' }, ['k'], ['a k 0.3333', 'b k 1']));
    const parts = [...result.received.values(), ...result.unassigned.values()];
    expect(unitsIn(parts)).toBe(unitsIn([result.total]));
  });

  test('MAP-5 nothing is lost: what is received and what is not are the values, to the last digit', () => {
    fc.assert(
      fc.property(anyFlows, (given) => {
        const { received, unassigned, total, totalReceived, totalUnassigned } = valueOf(given);
        expect(unitsIn([...received.values()])).toBe(unitsIn([totalReceived]));
        expect(unitsIn([...unassigned.values()])).toBe(unitsIn([totalUnassigned]));
        expect(unitsIn([totalReceived, totalUnassigned])).toBe(unitsIn([total]));
        const values = sum([...given.values.values()]);
        expect(total.minus(values).abs().lte('1e-18')).toBe(true);
      }),
    );
  });

  test('MAP-4 MAP-6 where all of it goes on, a benefit keeps nothing; else what is not shared out', () => {
    fc.assert(
      fc.property(anyFlows, (given) => {
        const { unassigned, received } = valueOf(given);
        const into = new Map([...received, ...given.values]);
        for (const [key, kept] of unassigned) {
          const out = given.links.filter(({ from }) => from === key);
          const shared = sum(out.map(({ share }) => new Decimal(share ?? 0)));
          if (shared.gte(1)) expect(kept.isZero()).toBe(true);
          if (out.length === 0 && !given.links.some(({ to }) => to === key)) {
            const own = into.get(key) ?? new Decimal(0);
            expect(kept.minus(own).abs().lt('1e-19')).toBe(true);
          }
        }
      }),
    );
  });
});

/** Benefits `b0` to `b5` that lead to later ones and to three core tasks and goals. */
const anyFlows: fc.Arbitrary<Flows> = fc
  .tuple(
    fc.array(anyAmount, { minLength: 1, maxLength: 6 }),
    fc.array(fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 8 }), fc.option(anyShare)), {
      maxLength: 16,
    }),
  )
  .map(([amounts, steps]) => {
    const keys = amounts.map((_, index) => `b${String(index)}`);
    const aims = ['k', 'm', 'n'];
    const nodes = [...keys, ...aims];
    const links = steps.flatMap(([at, to, share]) => {
      const [from, target] = [keys[at], nodes[Math.max(at + 1, to)]];
      return from === undefined || target === undefined ? [] : [{ from, to: target, share }];
    });
    const values = new Map(keys.map((key, index) => [key, new Decimal(amounts[index] ?? 0)]));
    return { values, aims, links: onceEach(links) };
  });

function onceEach(links: Flows['links']): Flows['links'] {
  return [...new Map(links.map((link) => [`${link.from} ${link.to}`, link])).values()];
}

function flows(values: Record<string, string>, aims: readonly string[], links: readonly string[]) {
  return {
    values: new Map(Object.entries(values).map(([key, value]) => [key, new Decimal(value)])),
    aims,
    links: links.map((text) => {
      const [from = '', to = '', share = ''] = text.split(' ');
      return { from, to, share: share === '-' ? null : (share as DecimalText) };
    }),
  } satisfies Flows;
}

function valueOf(given: Flows) {
  const result = attribution(given);
  if (result.kind === 'refused') throw new Error(result.path.join(' '));
  return result.attribution;
}

/** The sum in units of 20 decimals, with every digit it has. */
function unitsIn(amounts: readonly Decimal[]): bigint {
  return amounts.reduce((total, amount) => total + BigInt(amount.toFixed(20).replace('.', '')), 0n);
}

function told(given: Flows): Record<string, unknown> {
  const [overfull] = overfullNodes(given.links);
  if (overfull !== undefined) {
    return { kind: 'finding', reason: 'more-than-all', node: overfull.key, sum: overfull.sum };
  }
  const result = attribution(given);
  if (result.kind === 'refused') return { ...result };
  const { received, unassigned, ...totals } = result.attribution;
  return {
    kind: 'value',
    received: Object.fromEntries(received),
    unassigned: Object.fromEntries(unassigned),
    ...totals,
  };
}

function flowsIn(input: WorkedInput): Flows {
  const nodes = input['nodes'] as readonly { id: string; kind: string; value?: string }[];
  return {
    values: new Map(
      nodes
        .filter(({ kind }) => kind === 'benefit')
        .map(({ id, value }) => [id, new Decimal(value ?? 0)]),
    ),
    aims: nodes.filter(({ kind }) => kind !== 'benefit').map(({ id }) => id),
    links: input['links'] as Flows['links'],
  };
}
