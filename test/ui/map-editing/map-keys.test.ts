import { expect, test } from 'vitest';

import { commandOf } from '#src/ui/map-editing/map-keys.ts';

const plain = { shiftKey: false, altKey: false, ctrlKey: false, metaKey: false };

test.for([
  ['ArrowUp', {}, { kind: 'walk', direction: 'up' }],
  ['ArrowLeft', { shiftKey: true }, { kind: 'extend', direction: 'left' }],
  ['ArrowDown', { altKey: true }, { kind: 'move', by: 1 }],
  ['ArrowLeft', { altKey: true }, null],
  ['z', { ctrlKey: true }, null],
  ['Delete', { metaKey: true }, null],
  ['F2', {}, { kind: 'open' }],
  ['N', { shiftKey: true }, { kind: 'add' }],
  ['+', {}, { kind: 'zoom', by: 1 }],
  ['0', {}, { kind: 'fit' }],
  ['x', {}, null],
  ['Tab', {}, null],
] as const)('%s with %o asks for %o', ([key, held, command]) => {
  expect(commandOf({ ...plain, ...held, key })).toEqual(command);
});
