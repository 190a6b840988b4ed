import { describe, expect, test } from 'vitest';

import { mapOfCase } from '#src/domain/benefit-map/map-of-case.ts';
import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import { cardOfCase } from '#src/domain/card/card-of-case.ts';
import { appraisal } from '#src/domain/finance/appraisal.ts';
import { drawMap } from '#src/drawing/draw-map.ts';
import { papers } from '#src/text/da/papers.ts';
import { sayCard } from '#src/text/say-card.ts';
import { mapFigure } from '#src/ui/benefit-map/map-figure.ts';
import { cardScene } from '#src/ui/card/card-scene.ts';
import { caseSlides } from '#src/ui/papers/case-slides.ts';
import { aBenefit, aCase, aCost, aRisk, level } from '#test/support/business-cases.ts';

const { slides: names } = papers;

function slidesOf(document: BusinessCase) {
  const map = mapOfCase(document, null);
  const figure = mapFigure(map, {
    title: 'Gevinstdiagram',
    description: '',
    preset: 'rebild',
    shows: [],
    values: null,
    hasNumbers: false,
    focus: null,
  });
  const card = cardOfCase(document);
  const said = sayCard(card);
  return caseSlides({
    document,
    shown: document,
    alternative: null,
    result: appraisal(document),
    seal: null,
    cards: { a4: cardScene(card, said, 'a4'), slide: cardScene(card, said, 'slide') },
    map: { scene: drawMap(figure).scene, sentences: ['Leverancen fører til forandringen.'] },
  });
}

const full = (says: Partial<BusinessCase> = {}) =>
  aCase({ costs: [aCost()], benefits: [aBenefit({ value: level('1000') })], ...says });

describe('a case as a presentation', () => {
  test('PAP-4 goes in the order of the meeting, with the assumptions in every note', () => {
    const slides = slidesOf(full());
    expect(slides.map(({ title }) => title)).toEqual([
      names.decision,
      'Gevinstkort: A case',
      names.economy,
      names.years(2026, 2031),
      names.assumptions,
      names.risks,
      'Gevinstdiagram',
      names.followUp,
    ]);
    for (const { notes } of slides) expect(notes).toMatch(/^Forudsætninger: 5\s+år: 2026–2031\. /);
    expect(slides[6]?.notes).toContain('Leverancen fører til forandringen.');
  });

  test('PAP-4 what is missing is said on its slide', () => {
    const said = slidesOf(aCase()).flatMap(({ title, parts }) =>
      parts.flatMap((part) => (part.kind === 'words' ? [[title, part.text]] : [])),
    );
    expect(said).toContainEqual([names.decision, papers.notWritten]);
    expect(said).toContainEqual([names.risks, papers.noRisks]);
    expect(said).toContainEqual([names.followUp, papers.noBenefits]);
    expect(said.find(([title]) => title === names.economy)?.[1]).toMatch(/^Resultatet viser/);
  });

  test('PAP-2 PAP-4 figures that cannot be worked out are said in words', () => {
    const costs = [aCost({ priceYear: 1990 })];
    const [, , economy] = slidesOf(full({ costs }));
    const [part, ...others] = economy?.parts ?? [];
    expect(part?.kind === 'words' && part.text).toContain('i et andet års priser');
    expect(others).toEqual([]);
  });

  test('PAP-4 fifty years stand in tables that a slide has room for, each year once', () => {
    const tables = slidesOf(full({ horizon: 50, risks: [aRisk()] })).filter(({ title }) =>
      title.startsWith('Økonomi år for år'),
    );
    const heads = tables.flatMap(({ parts }) =>
      parts.flatMap((part) => (part.kind === 'table' ? part.columns.map(({ head }) => head) : [])),
    );
    const years = heads.filter((head) => /^\d{4}$/.test(head)).map(Number);
    expect(years).toEqual(Array.from({ length: 51 }, (_, nth) => 2026 + nth));
    expect(heads.filter((head) => head === 'I alt')).toHaveLength(1);
  });
});
