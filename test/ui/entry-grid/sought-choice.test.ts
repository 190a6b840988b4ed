import { expect, test } from 'vitest';

import { soughtChoice } from '#src/ui/entry-grid/sought-choice.ts';

const choices = ['Budgetgevinst', 'Undgået udgift', 'Frigjort tid', 'Merindtægt'].map((label) => ({
  value: label,
  label,
}));

test.for([
  { name: 'a word from its first letters', typed: 'Bud', meant: 'Budgetgevinst' },
  { name: 'the whole of it, with its space', typed: 'frigjort tid', meant: 'Frigjort tid' },
  { name: 'a letter that leads nowhere begins anew', typed: 'bum', meant: 'Merindtægt' },
  { name: 'a letter of no choice changes nothing', typed: 'bux', meant: 'Budgetgevinst' },
  { name: 'a space alone is no beginning', typed: ' ', meant: null },
])('letters mean $name', ({ typed, meant }) => {
  let [letters, label]: [string, string | null] = ['', null];
  for (const letter of typed) {
    const sought = soughtChoice(choices, letters, letter);
    if (sought !== null) [letters, label] = [sought.letters, sought.choice.label];
  }
  expect(label).toBe(meant);
});
