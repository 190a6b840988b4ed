import { expect, test } from 'vitest';

import type { Life } from '#src/domain/business-case/cost-line.ts';
import { costFlow } from '#src/domain/finance/cost-flow.ts';
import { sayLife } from '#src/text/say-life.ts';
import { aCase, aCost, level } from '#test/support/business-cases.ts';

test.for<{ life: Life; said: string }>([
  {
    life: { years: 4, isRenewed: true, hasResidualValue: true },
    said: 'Betales i 2026 og 2030. Ved udgangen af 2031 er der 50.000 kr. tilbage, som lægges til resultatet.',
  },
  {
    life: { years: 2, isRenewed: true, hasResidualValue: false },
    said: 'Betales i 2026, 2028 og 2030.',
  },
  {
    life: { years: 6, isRenewed: false, hasResidualValue: true },
    said: 'Betales i 2026. Ved udgangen af 2031 er der intet tilbage.',
  },
  {
    life: { years: 6, isRenewed: false, hasResidualValue: false },
    said: 'Levetiden ændrer ikke resultatet, før et af felterne er valgt.',
  },
])('LIF-1, LIF-2 $life: $said', ({ life, said }) => {
  const document = aCase();
  const flow = costFlow(aCost({ life }), document);
  if (!flow.ok) throw new Error(flow.failure.kind);
  expect(sayLife(life, flow.value, document).replaceAll('\u00A0', ' ')).toBe(said);
});

test('FLW-6 of an amount that is not typed nothing is paid', () => {
  const life = { years: 2, isRenewed: true, hasResidualValue: false };
  const flow = costFlow(aCost({ amounts: level(null), life }), aCase());
  expect(flow.ok && sayLife(life, flow.value, aCase())).toBe('');
});
