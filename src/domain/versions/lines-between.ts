import type { Benefit, BenefitValue } from '../business-case/benefit.ts';
import type { CostLine } from '../business-case/cost-line.ts';
import type { Brought, ChangeCause } from './change-cause.ts';

/** A line as it is between two versions. */
export interface LineBetween<Line> {
  readonly line: Line;
  /** Not in the later version: it is as it was in the earlier one. */
  readonly isDropped: boolean;
}

/** The costs between two versions; see `linesBetween`. */
export function costsBetween(
  before: readonly CostLine[],
  after: readonly CostLine[],
  brought: Brought,
): readonly LineBetween<CostLine>[] {
  return linesBetween(before, after, brought, {
    isSame: (was, is) => was.kind === is.kind,
    between: costBetween,
  });
}

/** The benefits between two versions; see `linesBetween`. */
export function benefitsBetween(
  before: readonly Benefit[],
  after: readonly Benefit[],
  brought: Brought,
): readonly LineBetween<Benefit>[] {
  return linesBetween(before, after, brought, {
    isSame: (was, is) => was.class === is.class && was.negative === is.negative,
    between: benefitBetween,
  });
}

interface LineKind<Line> {
  readonly isSame: (was: Line, is: Line) => boolean;
  readonly between: (was: Line, is: Line, brought: Brought) => Line;
}

/**
 * The lines of the earlier version, those that are in both changed cause by cause; with `lines`
 * brought, those of the later version [CHG-2, CHG-3].
 *
 * A line is found again by its id. One that has become another kind of cost, or a benefit of
 * another class or sign, is another line: dropped, and added [CHG-4].
 */
function linesBetween<Line extends CostLine | Benefit>(
  before: readonly Line[],
  after: readonly Line[],
  brought: Brought,
  { isSame, between }: LineKind<Line>,
): readonly LineBetween<Line>[] {
  if (brought.has('lines')) return after.map((line) => ({ line, isDropped: false }));
  const afterById = new Map(after.map((line) => [line.id, line]));
  return before.map((was) => {
    const is = afterById.get(was.id);
    if (is === undefined || !isSame(was, is)) return { line: was, isDropped: true };
    return { line: between(was, is, brought), isDropped: false };
  });
}

function costBetween(was: CostLine, is: CostLine, brought: Brought): CostLine {
  const at = versionFor(was, is, brought);
  const { priceYear, priceSeriesId } = at('priceLevel');
  const { amounts, life } = at('amounts');
  return { ...is, amounts, life, timing: at('timing').timing, priceYear, priceSeriesId };
}

function benefitBetween(was: Benefit, is: Benefit, brought: Brought): Benefit {
  const at = versionFor(was, is, brought);
  const { priceYear, priceSeriesId } = at('priceLevel');
  const { value, realisationRate } = at('amounts');
  return {
    ...is,
    value: withVolumeOf(at('volumes').value, value),
    realisationRate,
    timing: at('timing').timing,
    priceYear,
    priceSeriesId,
  };
}

/** Only saved time has a volume, and only what was saved time in both versions keeps the old one. */
function withVolumeOf(volumes: BenefitValue, value: BenefitValue): BenefitValue {
  if (value.kind !== 'time' || volumes.kind !== 'time') return value;
  return { ...value, volume: volumes.volume };
}

function versionFor<Line>(was: Line, is: Line, brought: Brought): (cause: ChangeCause) => Line {
  return (cause) => (brought.has(cause) ? is : was);
}
