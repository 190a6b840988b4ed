import { readFileSync } from 'node:fs';

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { parseCase } from '#src/document/parse-case.ts';
import { cardOfCase } from '#src/domain/card/card-of-case.ts';
import { svgText } from '#src/export/svg.ts';
import { cardSentences } from '#src/text/card-sentences.ts';
import { sayCard } from '#src/text/say-card.ts';
import { cardScene } from '#src/ui/card/card-scene.ts';
import { anyCase } from '#test/support/arbitrary-cases.ts';
import { aBenefit, aCase, level } from '#test/support/business-cases.ts';

describe('cardScene', () => {
  test('the card of an example is drawn as it was looked at', async () => {
    const card = cardOfCase(example());
    const scene = cardScene(card, sayCard(card), 'a4');
    await expect(svgText(scene)).toMatchFileSnapshot('../../golden/card-a4.svg');
  });

  test('CRD-1 a figure that is not defined says why', () => {
    const said = sayCard(cardOfCase(aCase({ benefits: [aBenefit({ value: level('-5') })] })));
    expect(said.figures.filter(({ isDefined }) => !isDefined).map(({ remark }) => remark)).toEqual([
      'gevinsterne er endnu ikke over 0 kr. i noget år',
      '',
      'gevinsterne er endnu ikke over 0 kr. værd',
    ]);
  });

  test('CRD-4 any case can be said and drawn on a sheet', () => {
    fc.assert(
      fc.property(anyCase, (document) => {
        const card = cardOfCase(document);
        const said = sayCard(card);
        expect(cardSentences(said).length).toBeGreaterThan(6);
        expect(cardScene(card, said, 'a4').frame.height).toBe(842);
      }),
      { numRuns: 15 },
    );
  });
});

function example() {
  const file = readFileSync('public/examples/skaermbesoeg.gevinstkort.json', 'utf8');
  const parsed = parseCase(JSON.parse(file));
  if (!parsed.ok) throw new Error('the example cannot be read');
  return parsed.value;
}
