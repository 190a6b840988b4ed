import type { BusinessCase } from '../domain/business-case/business-case.ts';
import type { CardEconomy, RunningCost } from '../domain/card/card.ts';
import type { Appraisal } from '../domain/finance/appraisal-result.ts';
import type { TracedFigure } from '../domain/finance/trace.ts';
import { sayDiscounting, sayHorizon } from './assumptions.ts';
import { card as words } from './da/card.ts';
import { figures as figureWords } from './da/figures.ts';
import { sayBreakEven } from './figures.ts';
import { formatMoney } from './format.ts';
import { keyFigures } from './key-figures.ts';
import type { SaidCard, SaidCardFigure } from './said-card.ts';

/**
 * The economy on a card: six figures, and the prices and convention they are in. One that is not defined
 * says why; where nothing is known at all, that is said instead of them.
 */
export function sayCardEconomy(
  businessCase: BusinessCase,
  economy: CardEconomy,
): Pick<SaidCard, 'economy' | 'figures'> {
  const heading = words.economy;
  if (economy.kind === 'known') {
    const terms = `${sayDiscounting(businessCase)} · ${sayHorizon(businessCase)}`;
    return {
      economy: { heading, lines: [{ label: '', text: terms, missing: null }] },
      figures: figuresOf(businessCase, economy.appraisal, economy.runningCost),
    };
  }
  const line =
    economy.kind === 'missing'
      ? { text: words.noEconomy, missing: economy.target }
      : {
          text: words.undefinedEconomy(economy.reason.year),
          missing: { kind: 'parameters', field: 'priceSeries' } as const,
        };
  return { economy: { heading, lines: [{ label: '', ...line }] }, figures: [] };
}

function figuresOf(
  businessCase: BusinessCase,
  appraisal: Appraisal,
  { year, net, avoided }: RunningCost,
): readonly SaidCardFigure[] {
  const known = new Map(keyFigures(businessCase, appraisal).map((each) => [each.figure, each]));
  const figure = (key: TracedFigure, nth: number): readonly SaidCardFigure[] => {
    const said = known.get(key);
    if (said === undefined) return [];
    const { title, value, isDefined, remarks } = said;
    return [{ key, title, value, isDefined, remark: remarks[nth] ?? '' }];
  };
  return [
    {
      key: 'investment',
      title: words.investment,
      value: formatMoney(appraisal.figures.investment),
      isDefined: true,
      remark: words.investmentRemark,
    },
    {
      key: 'runningCost',
      title: words.runningCost,
      value: formatMoney(net),
      isDefined: true,
      remark: avoided.isZero()
        ? words.runningCostIn(year)
        : words.lessToday(year, formatMoney(avoided)),
    },
    ...figure('annualNetBenefit', 0),
    // Its rate and its years stand over all of them; what is left to say is how much is believed.
    ...figure('netPresentValue', 2),
    ...figure('payback', 0),
    sayBreakEvenShort(appraisal),
  ];
}

/** In few words, with the share rounded up so that the sentence holds [TXT-12]. */
function sayBreakEvenShort({ figures }: Appraisal): SaidCardFigure {
  const { breakEvenRealisation: figure } = figures;
  const { value, isDefined, remark } = sayBreakEven(figure);
  const key = 'breakEvenRealisation';
  if (figure.kind === 'undefined') {
    return { key, title: figureWords.names[key], value, isDefined, remark: remark ?? '' };
  }
  const { holds, fails, atLeast, ofTheBenefits, needed } = words.breakEven;
  return figure.value.gt(1)
    ? { key, title: fails, value, isDefined, remark: needed }
    : { key, title: holds, value: atLeast(value), isDefined, remark: ofTheBenefits };
}
