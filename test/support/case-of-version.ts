import type { Benefit, BenefitId } from '#src/domain/business-case/benefit.ts';
import type { BusinessCase, Convention } from '#src/domain/business-case/business-case.ts';
import type { CostLine, CostLineId } from '#src/domain/business-case/cost-line.ts';
import type { Timing } from '#src/domain/business-case/line.ts';
import { Decimal } from '#src/domain/number/decimal.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import type { DiscountStep, PriceSeriesId } from '#src/domain/organisation/parameter-set.ts';
import {
  aBenefit,
  aCase,
  aCost,
  from,
  level,
  someParameters,
  timeSaved,
} from '#test/support/business-cases.ts';
import type { WorkedInput } from '#test/support/worked-cases.ts';
import { countIn, listIn, textIn } from '#test/support/worked-input.ts';

/** A line of a version: so much a unit, so many units. */
interface VersionLine {
  readonly id: string;
  readonly kind: 'benefit' | 'recurringCost' | 'oneOffCost';
  readonly amount: string;
  readonly volume?: string;
  readonly startMonth: string;
  readonly endMonth?: string;
  readonly ramp?: readonly string[];
  readonly priceYear?: number;
}

/** The two versions of a worked case as documents. */
export function versionsIn(input: WorkedInput): readonly [BusinessCase, BusinessCase] {
  const versions = [input['before'], input['after']] as [WorkedInput, WorkedInput];
  const counted = new Set(
    versions
      .flatMap(linesIn)
      .filter(({ volume = '1' }) => !new Decimal(volume).eq(1))
      .map(({ id }) => id),
  );
  const [before, after] = versions;
  return [caseOfVersion(before, counted), caseOfVersion(after, counted)];
}

/**
 * A version as a document. A benefit is as many hours as it has units, at its amount an hour. So is
 * a cost that is counted in units, as a negative benefit; other costs are costs.
 */
function caseOfVersion(version: WorkedInput, counted: ReadonlySet<string>): BusinessCase {
  const lines = linesIn(version);
  const isCost = ({ id, kind }: VersionLine) => kind !== 'benefit' && !counted.has(id);
  return aCase({
    firstYear: countIn(version, 'firstYear'),
    horizon: countIn(version, 'horizon'),
    priceYear: countIn(version, 'priceYear'),
    ownRate: version['rate'] === undefined ? null : decimalText(textIn(version, 'rate')),
    convention: textIn(version, 'convention') as Convention,
    parameters: parametersIn(version),
    costs: lines.filter(isCost).map(costOf),
    benefits: lines.filter((line) => !isCost(line)).map(benefitOf),
  });
}

function linesIn(version: WorkedInput): readonly VersionLine[] {
  return listIn(version, 'lines') as readonly VersionLine[];
}

function parametersIn(version: WorkedInput): BusinessCase['parameters'] {
  const changes = Object.entries((version['index'] ?? {}) as Readonly<Record<string, string>>).map(
    ([year, change]) => ({ year: Number(year), change: decimalText(change) }),
  );
  const priceSeries = [
    { id: 'index' as PriceSeriesId, name: 'Index', source: 'the worked case', changes },
  ];
  if (version['schedule'] === undefined) return someParameters({ priceSeries });
  const steps = listIn(version, 'schedule') as { from: number; to?: number; rate: string }[];
  const discountSchedule = steps.map(({ from: first, to, rate }): DiscountStep => ({
    from: first,
    to: to ?? null,
    rate: decimalText(rate),
  }));
  return someParameters({ priceSeries, discountSchedule });
}

function costOf({ id, kind, amount, priceYear, ...line }: VersionLine): CostLine {
  return aCost({
    id: id as CostLineId,
    kind: kind === 'oneOffCost' ? 'oneOff' : 'recurring',
    amounts: level(amount),
    timing: timingOf(line),
    priceYear: priceYear ?? null,
  });
}

/** What is paid once is twelve times as much a year, for one month. */
function benefitOf({ id, kind, amount, volume, priceYear, ...line }: VersionLine): Benefit {
  const isOnce = kind === 'oneOffCost';
  const each = isOnce ? new Decimal(amount).times(12) : amount;
  return aBenefit({
    id: id as BenefitId,
    negative: kind !== 'benefit',
    value: timeSaved({
      volume: decimalText(volume ?? '1'),
      minutes: decimalText('60'),
      hourlyRate: { kind: 'own', amount: decimalText(each) },
    }),
    timing: isOnce ? from(line.startMonth, line.startMonth) : timingOf(line),
    priceYear: priceYear ?? null,
  });
}

function timingOf(line: Pick<VersionLine, 'startMonth' | 'endMonth' | 'ramp'>): Timing {
  return from(line.startMonth, line.endMonth ?? null, line.ramp ?? []);
}
