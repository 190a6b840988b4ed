import { expect, test } from 'vitest';

import { decimalText } from '#src/domain/number/quantities.ts';
import { isCountedTwice } from '#src/domain/uncertainty/counted-twice.ts';
import { aBenefit, aCase, aCost, aRisk } from '#test/support/business-cases.ts';

const high = { kind: 'amounts' as const, low: null, high: decimalText('150000') };
const ranged = { cost: aCost({ range: high }), benefit: aBenefit({ range: high }) };
const certain = { cost: aCost(), benefit: aBenefit({ range: { ...high, high: null } }) };
const document = aCase({
  costs: [ranged.cost, certain.cost],
  benefits: [ranged.benefit, certain.benefit],
});

test.for([
  { name: 'a cost with a range', lineId: ranged.cost.id, twice: true },
  { name: 'a benefit with a range', lineId: ranged.benefit.id, twice: true },
  { name: 'a cost without one', lineId: certain.cost.id, twice: false },
  { name: 'a benefit with a range of no ends', lineId: certain.benefit.id, twice: false },
  { name: 'no line', lineId: null, twice: false },
])('RSK-4 a risk about $name is counted twice: $twice', ({ lineId, twice }) => {
  expect(isCountedTwice(aRisk({ lineId }), document)).toBe(twice);
});
