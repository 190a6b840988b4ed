import { caseShown } from '../alternatives/case-of-alternative.ts';
import type { BusinessCase } from '../business-case/business-case.ts';
import { appraisal } from '../finance/appraisal.ts';
import type { Appraisal, AppraisalResult } from '../finance/appraisal-result.ts';
import type { MissingPriceChange } from '../finance/price-level.ts';
import type { CalendarDate } from '../number/calendar.ts';
import type { DiscountStep } from '../organisation/parameter-set.ts';
import type { Proportion } from '../organisation/proportion.ts';
import { readinessOf } from '../quality/readiness.ts';
import { caseInComparison } from './case-in-comparison.ts';
import type { CaseHead, CaseSummary, Comparison } from './case-summary.ts';
import { worthOfCase } from './worth-of-case.ts';

/**
 * A case among others: its recommended alternative in the prices, and at the rate, of the comparison
 * [SUM-1, SUM-2]. What is in the way of a decision is that of the case as it stands [PRO-1].
 *
 * `proportions`: what the organisation demands by size.
 */
export function summaryOfCase(
  document: BusinessCase,
  comparison: Comparison,
  proportions: readonly Proportion[],
): CaseSummary {
  const { summary, shown, asItStands } = summedUp(document, comparison);
  const { missing, toMend } = readinessOf(shown, asItStands, proportions);
  return { ...summary, inTheWay: missing.length + toMend.length };
}

/** A summary that no demands have been held against yet, and what it is made from. */
export interface SummedUp {
  readonly summary: Omit<CaseSummary, 'inTheWay'>;
  /** The recommended alternative in its own prices, and what it comes to. */
  readonly shown: BusinessCase;
  readonly asItStands: AppraisalResult;
  /** What it comes to in the comparison; null where that is not known. */
  readonly appraised: Appraisal | null;
}

/** A case among others, with what it was worked out from [SUM-1, SUM-2]. */
export function summedUp(document: BusinessCase, comparison: Comparison): SummedUp {
  const shown = caseShown(document);
  const asItStands = appraisal(shown);
  const { appraised, ...worth } = worthIn(document, comparison, { shown, asItStands });
  const summary = {
    ...headOf(document),
    ...worth,
    discountSteps: discountStepsOf(shown, comparison),
    nextMeasurement: nextMeasurement(shown),
  };
  return { summary, shown, asItStands, appraised };
}

/** What a case says of itself; the rest of it is left behind. */
export function headOf(document: BusinessCase): CaseHead {
  const { id, title, changedAt, exampleSource, centre, coreTask, phase, reach, mandatory } =
    document;
  const { tags, journalNumber, request, scores, requires, excludes, firstYear, horizon } = document;
  return {
    id,
    title,
    changedAt,
    exampleSource,
    centre,
    coreTask,
    phase,
    reach,
    mandatory,
    tags,
    journalNumber,
    request,
    scores,
    requires,
    excludes,
    firstYear,
    horizon,
  };
}

type Worth = Pick<CaseSummary, 'worth' | 'priceFault'> & Pick<SummedUp, 'appraised'>;

function worthIn(
  document: BusinessCase,
  comparison: Comparison,
  { shown, asItStands }: Pick<SummedUp, 'shown' | 'asItStands'>,
): Worth {
  const compared = caseInComparison(document, comparison);
  if (!compared.ok) return withoutWorth(compared.failure);
  const result = compared.value === shown ? asItStands : appraisal(compared.value);
  if (result.kind === 'undefined') return withoutWorth(result.reason);
  const value = worthOfCase(compared.value, result.appraisal);
  return { worth: { kind: 'value', value }, priceFault: null, appraised: result.appraisal };
}

function withoutWorth({ kind, year }: MissingPriceChange): Worth {
  const worth = { kind: 'undefined', reason: kind } as const;
  return { worth, priceFault: { kind, year }, appraised: null };
}

function discountStepsOf(
  { ownRate, parameters }: BusinessCase,
  comparison: Comparison,
): readonly DiscountStep[] {
  const rate = comparison.rate ?? ownRate;
  return rate === null ? parameters.discountSchedule : [{ from: 1, to: null, rate }];
}

function nextMeasurement({ benefits }: BusinessCase): CalendarDate | null {
  const days = benefits.flatMap(({ indicator }) =>
    indicator.nextMeasurement === null ? [] : [indicator.nextMeasurement],
  );
  return days.toSorted()[0] ?? null;
}
