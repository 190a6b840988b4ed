import { caseShown } from '../alternatives/case-of-alternative.ts';
import type { BusinessCase } from '../business-case/business-case.ts';
import { appraisal } from '../finance/appraisal.ts';
import type { AppraisalResult } from '../finance/appraisal-result.ts';
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
  const shown = caseShown(document);
  const asItStands = appraisal(shown);
  const { missing, toMend } = readinessOf(shown, asItStands, proportions);
  const compared = caseInComparison(document, comparison);
  return {
    ...headOf(document),
    ...(compared.ok
      ? worthFrom(compared.value, compared.value === shown ? asItStands : appraisal(compared.value))
      : withoutWorth(compared.failure)),
    discountSteps: discountStepsOf(shown, comparison),
    inTheWay: missing.length + toMend.length,
    nextMeasurement: nextMeasurement(shown),
  };
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

function worthFrom(
  compared: BusinessCase,
  result: AppraisalResult,
): Pick<CaseSummary, 'worth' | 'priceFault'> {
  if (result.kind === 'undefined') return withoutWorth(result.reason);
  const value = worthOfCase(compared, result.appraisal);
  return { worth: { kind: 'value', value }, priceFault: null };
}

function withoutWorth({
  kind,
  year,
}: MissingPriceChange): Pick<CaseSummary, 'worth' | 'priceFault'> {
  return { worth: { kind: 'undefined', reason: kind }, priceFault: { kind, year } };
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
