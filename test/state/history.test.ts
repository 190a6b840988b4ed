import { describe, expect, test } from 'vitest';

import { afterEdit, afterRedo, afterUndo, historyFrom } from '#src/state/history.ts';

const typed = (texts: readonly string[], mergeKey: string | null = null) =>
  texts.reduce((history, text) => afterEdit(history, text, mergeKey), historyFrom(''));

describe('a history', () => {
  test('goes back and forth step by step', () => {
    const history = typed(['a', 'b', 'c']);
    expect(afterUndo(history).present).toBe('b');
    expect(afterUndo(afterUndo(history)).present).toBe('a');
    expect(afterRedo(afterUndo(history))).toMatchObject({ present: 'c', future: [] });
  });

  test('ends at both ends', () => {
    const history = typed(['a']);
    expect(afterRedo(history)).toBe(history);
    const begun = historyFrom('');
    expect(afterUndo(begun)).toBe(begun);
  });

  test('an edit after undo forgets what was undone', () => {
    const history = afterEdit(afterUndo(typed(['a', 'b'])), 'c', null);
    expect(afterRedo(history).present).toBe('c');
    expect(afterUndo(history).present).toBe('a');
  });

  test('the letters of one visit to a field are one step, and a visit after undo another', () => {
    const visit = typed(['a', 'ab', 'abc'], 'title');
    expect(afterUndo(visit).present).toBe('');
    const other = afterEdit(visit, 'x', 'note');
    expect(afterUndo(other).present).toBe('abc');
    const again = afterEdit(afterUndo(other), 'abcd', 'title');
    expect(afterUndo(again).present).toBe('abc');
  });

  test('keeps 500 steps', () => {
    let history = typed(Array.from({ length: 600 }, (_, index) => String(index)));
    let steps = 0;
    for (let back = afterUndo(history); back !== history; back = afterUndo(history)) {
      history = back;
      steps += 1;
    }
    expect(steps).toBe(500);
  });
});
