import { expect, test } from 'vitest';

import { soughtChoice } from '#src/ui/entry-grid/sought-choice.ts';

const choices = ['Budgetgevinst', 'Undgået udgift', 'Frigjort tid', 'Budget'].map((label) => ({
  value: label,
  label,
}));

test.for([
  { name: 'the first that begins with them', letters: 'Bud', meant: 'Budgetgevinst' },
  { name: 'one with a space in it', letters: 'frigjort t', meant: 'Frigjort tid' },
  { name: 'none that has them further on', letters: 'ud', meant: undefined },
  { name: 'none where they are but a space', letters: ' ', meant: undefined },
])('letters mean $name', ({ letters, meant }) => {
  expect(soughtChoice(choices, letters)?.label).toBe(meant);
});
