import { expect, test } from 'vitest';

import type { CaseId } from '#src/domain/business-case/business-case.ts';
import { jointAddressFrom, jointPath } from '#src/ui/joint-map/joint-address.ts';

const ids = ['case-1', 'b.2_c', '3f0c'] as unknown as readonly CaseId[];

test.each([
  [{ caseIds: [], joinsNames: false }, '/sager/diagram'],
  [{ caseIds: ids, joinsNames: false }, '/sager/diagram?sager=case-1*b.2_c*3f0c'],
  [{ caseIds: ids.slice(0, 1), joinsNames: true }, '/sager/diagram?sager=case-1&samme=ja'],
])('the selection is what its address says: %j', (address, path) => {
  expect(jointPath(address)).toBe(path);
  expect(jointAddressFrom(new URLSearchParams(path.split('?')[1] ?? ''))).toEqual(address);
});

test('an address that says nothing, or a case twice, is read as what it can be', () => {
  expect(jointAddressFrom(new URLSearchParams('sager=**a*a*&samme=nej'))).toEqual({
    caseIds: ['a'],
    joinsNames: false,
  });
});
