import { Decimal } from '../../domain/number/decimal.ts';
import { sum } from '../../domain/number/sum.ts';
import { chosenOf, flowsOfSet } from '../../domain/portfolio/flows-of-set.ts';
import { frameTotal, usedFrame } from '../../domain/portfolio/frame-use.ts';
import type { Choice } from '../../domain/portfolio/portfolio.ts';
import { countedCases, portfolioTotals } from '../../domain/portfolio/portfolio-totals.ts';
import { brokenConstraints } from '../../domain/portfolio/selection/broken-constraints.ts';
import { portfolioChoice } from '../../text/da/portfolio-choice.ts';
import { formatFte, formatNumber } from '../../text/format.ts';
import { sayConstraint, sayFrameAmount, type SaidAbout } from '../../text/say-selection.ts';
import type { PortfolioPlace } from '../portfolio/place.ts';

export interface ChoiceFigure {
  readonly label: string;
  /** A line, or one under the other. */
  readonly said: readonly string[];
}

const words = portfolioChoice.scenarios;

/** What a choice comes to within the frame as it is now, nothing of it counted twice [PFT-1]. */
export function choiceFigures(
  place: Pick<PortfolioPlace, 'summaries' | 'portfolio' | 'comparison' | 'organisation'>,
  choice: Choice,
  nameOf: SaidAbout['nameOf'],
): readonly ChoiceFigure[] {
  const { summaries, portfolio, comparison } = place;
  const { frame, sharedBenefits } = portfolio;
  const set = chosenOf(summaries, choice);
  const totals = portfolioTotals(set, sharedBenefits);
  const moved = flowsOfSet(set, choice, sharedBenefits).map(({ movedValue }) => movedValue);
  const use = usedFrame(countedCases(set, sharedBenefits), frame, choice);
  const isComparable = frame.priceYear === comparison.priceYear;
  const total = frameTotal(frame);
  const over = sum([
    ...use.years.map(({ used, limit }) => above(used, limit)),
    // Where there is no total, the years are all there is.
    ...(frame.total === null ? [] : [above(use.used, total)]),
  ]);
  const count = new Decimal(set.length);
  return [
    { label: words.count, said: [formatNumber(count, 0)] },
    { label: words.netPresentValue, said: [sayFrameAmount(sum(moved))] },
    { label: words.annualNetBenefit, said: [sayFrameAmount(totals.annualNetBenefit)] },
    { label: words.capacity, said: [formatFte(totals.capacity)] },
    { label: words.cost, said: [sayFrameAmount(use.used)] },
    {
      label: words.over,
      said: [!isComparable || over.isZero() ? words.out : sayFrameAmount(over, true)],
    },
    { label: words.breaks, said: isComparable ? sayBroken(place, choice, nameOf) : [words.out] },
  ];
}

function sayBroken(
  {
    summaries,
    portfolio,
    organisation,
  }: Pick<PortfolioPlace, 'summaries' | 'portfolio' | 'organisation'>,
  choice: Choice,
  nameOf: SaidAbout['nameOf'],
): readonly string[] {
  const broken = brokenConstraints(summaries, { ...portfolio, choice }, organisation);
  if (broken.length === 0) return [words.noBreaks];
  const about = { nameOf, frame: portfolio.frame, objective: choice.objective };
  return broken.map((constraint) => sayConstraint(constraint, about));
}

function above(used: Decimal, limit: Decimal | null): Decimal {
  return limit === null ? new Decimal(0) : Decimal.max(0, used.minus(limit));
}
