import { describe, expect, test } from 'vitest';

import type { BenefitId } from '#src/domain/business-case/benefit.ts';
import type { CaseId } from '#src/domain/business-case/business-case.ts';
import type { FieldTarget } from '#src/domain/business-case/finding.ts';
import { fieldPath, headAnchor } from '#src/ui/field-link.ts';

describe('fieldPath', () => {
  test.for<{ target: FieldTarget; path: string }>([
    { target: { kind: 'head', field: 'whyNow' }, path: '/sager/x/grundlag?felt=whyNow' },
    {
      target: { kind: 'parameters', field: 'priceSeries' },
      path: '/sager/x/grundlag?felt=parameters',
    },
    {
      target: { kind: 'benefit', id: 'g1' as BenefitId, field: 'owner' },
      path: '/sager/x/gevinster?linje=g1&felt=owner',
    },
    {
      target: { kind: 'cost', id: null, field: 'amounts' },
      path: '/sager/x/omkostninger?linje=ny&felt=amounts',
    },
  ])('$path', ({ target, path }) => {
    expect(fieldPath('x' as CaseId, target)).toBe(path);
  });

  test('a field is found by the name it has in the address', () => {
    expect(headAnchor('whyNow')).toBe('felt-whyNow');
  });
});
