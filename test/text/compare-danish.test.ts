import { expect, test } from 'vitest';

import { compareDanish } from '#src/text/compare-danish.ts';

test.for([
  [
    'TXT-8 aa is å',
    ['Aalborg', 'Åbenrå', 'Zoo', 'Ørsted', 'Ærø', 'Bispe'],
    ['Bispe', 'Zoo', 'Ærø', 'Ørsted', 'Åbenrå', 'Aalborg'],
  ],
  [
    'TXT-8 numbers by size',
    ['Center 10', 'Center 2', 'Center 1'],
    ['Center 1', 'Center 2', 'Center 10'],
  ],
  [
    'TXT-8 a capital does not come before another letter',
    ['beta', 'Alfa', 'alfa', 'Beta'],
    ['Alfa', 'alfa', 'Beta', 'beta'],
  ],
] as const)('%s', ([, names, sorted]) => {
  expect(names.toSorted(compareDanish)).toEqual(sorted);
});
