import * as fc from 'fast-check';

import type { BenefitId } from '#src/domain/business-case/benefit.ts';
import { phases, type CaseId } from '#src/domain/business-case/business-case.ts';
import type { DecimalText } from '#src/domain/number/quantities.ts';
import type {
  CentreId,
  CoreTaskId,
  GoalId,
  KeyRoleId,
  PrincipleId,
  Reference,
} from '#src/domain/organisation/organisation.ts';
import { choose, leaveOut, requireCases, setDelay } from '#src/domain/portfolio/choice-edits.ts';
import {
  minimumEdits,
  setFrame,
  setFrameAmount,
  setFrameYears,
  setRoleHours,
} from '#src/domain/portfolio/frame-edits.ts';
import { logDecision, portfolioViewEdits } from '#src/domain/portfolio/kept-edits.ts';
import { newPortfolio } from '#src/domain/portfolio/new-portfolio.ts';
import type { PortfolioEdit } from '#src/domain/portfolio/portfolio-edit.ts';
import {
  portfolioColumns,
  portfolioGroups,
  type PortfolioViewId,
} from '#src/domain/portfolio/portfolio-view.ts';
import {
  frameUses,
  type BenefitInCase,
  type LogEntryId,
  type MinimumId,
  type Portfolio,
  type ScenarioId,
  type SharedBenefitId,
} from '#src/domain/portfolio/portfolio.ts';
import { keepScenario, takeUpScenario } from '#src/domain/portfolio/scenario-edits.ts';
import {
  joinBenefits,
  joinToShared,
  keepApart,
  setSharedPart,
  takeOutOfShared,
} from '#src/domain/portfolio/shared-benefit-edits.ts';
import { decisions } from '#src/domain/versions/named-version.ts';
import { anyAmount, anyDate, anyId, anyInstant, anyShare, anyText } from './arbitrary-fields.ts';

/** Few of them, so that edits meet the same ones again. */
function fewIds<Id extends string>() {
  return fc.constantFrom('a', 'b', 'c', 'd').map((id) => id as Id);
}

function anyReference<Id extends string>(id: fc.Arbitrary<Id> = anyId<Id>()) {
  return fc.record({ id, name: anyText });
}

const fewCases = fc.array(anyReference(fewIds<CaseId>()), { maxLength: 3 });
const oneCase: fc.Arbitrary<Reference<CaseId>> = anyReference(fewIds<CaseId>());
const anyPlace: fc.Arbitrary<BenefitInCase> = fc.record({
  caseId: fewIds<CaseId>(),
  benefitId: fewIds<BenefitId>(),
});
const anyLimit: fc.Arbitrary<DecimalText | null> = fc.option(anyAmount);
const anyYear = fc.integer({ min: 0, max: 10 });

const anyFrameEdit: fc.Arbitrary<PortfolioEdit> = fc.oneof(
  fc
    .record({
      firstYear: fc.constantFrom(1899, 1900, 2026, 2990, 2999),
      priceYear: fc.integer({ min: 1899, max: 3000 }),
      total: anyLimit,
      pays: fc.constantFrom(...frameUses),
    })
    .map(setFrame),
  fc.integer({ min: 0, max: 11 }).map(setFrameYears),
  fc.tuple(anyYear, anyLimit).map((given) => setFrameAmount(...given)),
  fc
    .tuple(anyReference(fewIds<KeyRoleId>()), anyYear, anyLimit)
    .map((given) => setRoleHours(...given)),
  fc
    .record({
      id: fewIds<MinimumId>(),
      of: fc.oneof(
        fc.record({ kind: fc.constant('centre' as const), centre: anyReference<CentreId>() }),
        fc.record({
          kind: fc.constant('principle' as const),
          principle: anyReference<PrincipleId>(),
          step: fc.integer({ min: 0, max: 6 }),
        }),
      ),
      least: fc.oneof(
        fc.record({ kind: fc.constant('cases' as const), count: fc.integer({ min: -1, max: 9 }) }),
        fc.record({ kind: fc.constant('amount' as const), amount: anyAmount }),
      ),
    })
    .map((minimum) => minimumEdits.add(minimum)),
);

const anyChoiceEdit: fc.Arbitrary<PortfolioEdit> = fc.oneof(
  fewCases.map(choose),
  fewCases.map(requireCases),
  fewCases.map(leaveOut),
  fc.tuple(oneCase, fc.integer({ min: -11, max: 11 })).map((given) => setDelay(...given)),
  fewIds<ScenarioId>().map(takeUpScenario),
  fc
    .record({
      id: fewIds<ScenarioId>(),
      name: anyText,
      note: anyText,
      savedAt: anyInstant,
      madeBy: fc.constantFrom('solver' as const, 'hand' as const),
    })
    .map((head) => keepScenario(head)),
);

const anySharedEdit: fc.Arbitrary<PortfolioEdit> = fc.oneof(
  fc
    .tuple(
      fc.record({ id: fewIds<SharedBenefitId>(), name: anyText }),
      fc.array(anyPlace, { maxLength: 4 }),
    )
    .map(([head, places]) => joinBenefits(head, places)),
  fc.tuple(fewIds<SharedBenefitId>(), anyPlace).map((given) => joinToShared(...given)),
  fc.tuple(fewIds<SharedBenefitId>(), anyPlace).map((given) => takeOutOfShared(...given)),
  fc.tuple(fewIds<SharedBenefitId>(), anyPlace, anyShare).map((given) => setSharedPart(...given)),
  fc.tuple(anyPlace, anyPlace).map((places) => keepApart(...places)),
);

const anyKeptEdit: fc.Arbitrary<PortfolioEdit> = fc.oneof(
  fc
    .record({
      id: fewIds<PortfolioViewId>(),
      name: anyText,
      text: anyText,
      centre: fc.option(anyReference<CentreId>()),
      coreTask: fc.option(anyReference<CoreTaskId>()),
      goal: fc.option(anyReference<GoalId>()),
      principle: fc.option(anyReference<PrincipleId>()),
      phase: fc.option(fc.constantFrom(...phases)),
      tag: fc.option(anyText),
      sortBy: fc.constantFrom(...portfolioColumns),
      isDescending: fc.boolean(),
      groupBy: fc.option(fc.constantFrom(...portfolioGroups)),
    })
    .map((view) => portfolioViewEdits.add(view)),
  fc
    .record({
      id: fewIds<LogEntryId>(),
      corrects: fc.option(fewIds<LogEntryId>()),
      forum: anyText,
      date: anyDate,
      reason: anyText,
      scenario: fc.option(anyReference<ScenarioId>()),
      cases: fc.array(
        fc.record({
          case: oneCase,
          decision: fc.constantFrom(...decisions),
          sealed: fc.option(
            fc.record({
              number: fc.integer({ min: 1, max: 99 }),
              sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
            }),
          ),
        }),
        { maxLength: 3 },
      ),
      loggedAt: anyInstant,
    })
    .map(logDecision),
);

/** Any edit, those that must change nothing among them. */
export const anyPortfolioEdit = fc.oneof(anyFrameEdit, anyChoiceEdit, anySharedEdit, anyKeptEdit);

/** A portfolio that someone has worked with. */
export const anyPortfolio: fc.Arbitrary<Portfolio> = fc
  .tuple(
    anyInstant,
    fc.integer({ min: 1900, max: 2999 }),
    fc.array(anyPortfolioEdit, { maxLength: 20 }),
  )
  .map(([now, firstYear, edits]) =>
    edits.reduce((latest, edit) => edit(latest), newPortfolio(now, firstYear)),
  );
