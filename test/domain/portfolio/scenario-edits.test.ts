import { describe, expect, test } from 'vitest';

import { choose, requireCases, setDelay } from '#src/domain/portfolio/choice-edits.ts';
import type { PortfolioEdit } from '#src/domain/portfolio/portfolio-edit.ts';
import type { ScenarioId } from '#src/domain/portfolio/portfolio.ts';
import {
  changeScenario,
  choiceOf,
  keepScenario,
  removeScenarios,
  takeUpScenario,
} from '#src/domain/portfolio/scenario-edits.ts';
import { aPortfolio, cases, idsIn, scenarioId } from '#test/support/portfolio.ts';
import { NOW } from '#test/support/services.ts';

const head = { id: scenarioId, name: 'First', note: '', savedAt: NOW, madeBy: 'hand' } as const;
const [a = { id: '', name: '' }] = cases('a');

function after(...edits: readonly PortfolioEdit[]) {
  return edits.reduce((portfolio, edit) => edit(portfolio), aPortfolio());
}

describe('scenarios', () => {
  const chosen = [requireCases(cases('a')), setDelay(cases('a')[0] ?? never(), 1)];

  test('keep what is chosen under a name', () => {
    const { choice, scenarios } = after(...chosen, keepScenario(head));
    expect(scenarios).toEqual([{ ...choice, ...head }]);
  });

  test('are taken up again, whatever has been chosen since', () => {
    const before = after(...chosen, keepScenario(head));
    const later = choose(cases('b'))(before);
    expect(idsIn(later.choice.chosen)).toEqual([a.id, 'b']);
    expect(takeUpScenario(scenarioId)(later).choice).toEqual(before.choice);
    expect(choiceOf(before.scenarios[0] ?? never())).toEqual(before.choice);
  });

  test('are renamed and removed', () => {
    const kept = after(keepScenario(head), changeScenario(scenarioId, { name: 'N', note: 'why' }));
    expect(kept.scenarios[0]).toMatchObject({ name: 'N', note: 'why' });
    expect(removeScenarios([scenarioId])(kept).scenarios).toEqual([]);
  });

  test('PFL-1 the same object comes back where nothing is taken up', () => {
    const before = after(keepScenario(head));
    expect(takeUpScenario(scenarioId)(before)).toBe(before);
    expect(takeUpScenario('none' as ScenarioId)(before)).toBe(before);
    expect(keepScenario(head)(before)).toBe(before);
  });

  test('PFL-5 there are at most 50', () => {
    const edits = Array.from({ length: 51 }, (_, index) =>
      keepScenario({ ...head, id: `s${String(index)}` as ScenarioId }),
    );
    expect(after(...edits).scenarios).toHaveLength(50);
  });
});

function never(): never {
  throw new Error('there is one');
}
