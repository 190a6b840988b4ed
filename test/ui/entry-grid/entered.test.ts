import { describe, expect, test } from 'vitest';

import { choiceFrom } from '#src/ui/entry-grid/entered.ts';

const choices = [
  { value: 'oneOff', label: 'Engang', alsoCalled: ['Engangsudgift', 'investering'] },
  { value: 'recurring', label: 'Løbende', alsoCalled: ['Løbende udgift'] },
  { value: 'none', label: 'Ingen' },
];

describe('choiceFrom', () => {
  test.for([
    { text: 'Engang', value: 'oneOff' },
    { text: ' engangsudgift ', value: 'oneOff' },
    { text: 'INVESTERING', value: 'oneOff' },
    { text: 'løb', value: 'recurring' },
    { text: 'i', value: null },
    { text: 'noget', value: null },
  ])('»$text« is $value', ({ text, value }) => {
    expect(choiceFrom(text, choices)?.value ?? null).toBe(value);
  });
});
