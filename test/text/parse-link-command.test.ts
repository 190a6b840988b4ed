import { describe, expect, test } from 'vitest';

import { parseLinkCommand } from '#src/text/parse-link-command.ts';

describe('parseLinkCommand', () => {
  test.each([
    ['3→7', [[3], [7]], null],
    ['3->7', [[3], [7]], null],
    [' 3 => 7 ', [[3], [7]], null],
    ['3>7', [[3], [7]], null],
    ['3 til 7', [[3], [7]], null],
    ['1→3→7', [[1], [3], [7]], null],
    [
      '3,4→7+8',
      [
        [3, 4],
        [7, 8],
      ],
      null,
    ],
    ['3→7 60 %', [[3], [7]], '0.6'],
    ['3→7 33,3 %', [[3], [7]], '0.333'],
    ['3→7 100%', [[3], [7]], '1'],
  ])('PAR-15 %s', (text, steps, share) => {
    expect(parseLinkCommand(text)).toEqual({ ok: true, value: { steps, share } });
  });

  test.each(['', '3', '3-7', '→7', '3→', '3→7→', 'a→b', '3→7 60', '3 7', `3→${'7'.repeat(300)}`])(
    'PAR-15 %s is no command',
    (text) => {
      expect(parseLinkCommand(text)).toMatchObject({ failure: { kind: 'not-a-command' } });
    },
  );

  test.each([
    ['3→7 160 %', '160 %'],
    ['3→7 -5 %', '-5 %'],
    ['3→7 1.5 %', '1.5 %'],
  ])('PAR-15 %s has no such share', (text, share) => {
    expect(parseLinkCommand(text)).toEqual({
      ok: false,
      failure: { kind: 'bad-share', text: share },
    });
  });
});
