import { describe, expect, test } from 'vitest';

import { editorCommand, gridCommand, keyPress, type KeyPress } from '#src/ui/entry-grid/keys.ts';

/** `Control+Shift+ArrowUp` as it is pressed. */
function pressed(keys: string): KeyPress {
  const parts = keys.split('+');
  return {
    key: parts.at(-1) ?? '',
    control: parts.includes('Control'),
    shift: parts.includes('Shift'),
    alt: parts.includes('Alt'),
  };
}

describe('gridCommand', () => {
  test.for([
    { keys: 'ArrowDown', command: { kind: 'move', move: 'down', extends: false } },
    { keys: 'Shift+ArrowRight', command: { kind: 'move', move: 'right', extends: true } },
    { keys: 'Control+Home', command: { kind: 'move', move: 'first-cell', extends: false } },
    { keys: 'Control+Shift+End', command: { kind: 'move', move: 'last-cell', extends: true } },
    { keys: 'PageDown', command: { kind: 'move', move: 'page-down', extends: false } },
    { keys: 'Tab', command: { kind: 'tab', step: 1 } },
    { keys: 'Shift+Tab', command: { kind: 'tab', step: -1 } },
    { keys: 'Shift+Enter', command: { kind: 'enter', step: -1 } },
    { keys: 'F2', command: { kind: 'correct' } },
    { keys: 'Delete', command: { kind: 'clear' } },
    { keys: 'Control+a', command: { kind: 'choose-all' } },
    { keys: 'Shift+ ', command: { kind: 'choose-lines' } },
    { keys: 'Control+ ', command: { kind: 'choose-columns' } },
    { keys: ' ', command: { kind: 'type', text: ' ' } },
    { keys: 'Control+d', command: { kind: 'fill-down' } },
    { keys: 'Control+r', command: { kind: 'fill-right' } },
    { keys: 'Alt+Enter', command: { kind: 'details' } },
    { keys: 'Alt+ArrowUp', command: { kind: 'line-up' } },
    { keys: 'Escape', command: { kind: 'step-out' } },
    { keys: '7', command: { kind: 'type', text: '7' } },
    { keys: 'Shift+Æ', command: { kind: 'type', text: 'Æ' } },
    { keys: 'Dead', command: { kind: 'type', text: '' } },
  ])('$keys', ({ keys, command }) => {
    expect(gridCommand(pressed(keys))).toEqual(command);
  });

  test.for(['Control+z', 'Control+y', 'Control+Shift+z', 'Control+c', 'Control+v', 'F5', 'Shift'])(
    '%s is left to the page and the browser',
    (keys) => {
      expect(gridCommand(pressed(keys))).toBeNull();
    },
  );
});

describe('editorCommand', () => {
  test.for([
    { keys: 'Escape', corrects: true, command: { kind: 'cancel' } },
    { keys: 'Enter', corrects: true, command: { kind: 'enter', step: 1 } },
    { keys: 'Control+Enter', corrects: true, command: { kind: 'fill' } },
    { keys: 'Shift+Tab', corrects: true, command: { kind: 'tab', step: -1 } },
    { keys: 'Control+z', corrects: true, command: { kind: 'end' } },
    { keys: 'ArrowDown', corrects: true, command: { kind: 'move', move: 'down', extends: false } },
    { keys: 'ArrowLeft', corrects: true, command: null },
    { keys: 'ArrowLeft', corrects: false, command: { kind: 'move', move: 'left', extends: false } },
    { keys: 'Shift+ArrowLeft', corrects: false, command: null },
    { keys: 'Control+v', corrects: false, command: null },
    { keys: '7', corrects: false, command: null },
  ])('$keys where the text is corrected: $corrects', ({ keys, corrects, command }) => {
    expect(editorCommand(pressed(keys), corrects)).toEqual(command);
  });
});

describe('keyPress', () => {
  const event = { key: '@', ctrlKey: true, altKey: true, metaKey: false, shiftKey: false };

  test('AltGr writes a sign and is no shortcut', () => {
    const press = keyPress({ ...event, getModifierState: () => true });
    expect(gridCommand(press)).toEqual({ kind: 'type', text: '@' });
  });

  test('the command key of a Mac is Control', () => {
    const press = keyPress({
      ...event,
      key: 'a',
      ctrlKey: false,
      altKey: false,
      metaKey: true,
      getModifierState: () => false,
    });
    expect(gridCommand(press)).toEqual({ kind: 'choose-all' });
  });
});
