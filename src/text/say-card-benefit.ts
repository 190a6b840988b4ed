import type { Benefit } from '../domain/business-case/benefit.ts';
import type { CardBenefit, CardTarget, CardWorth } from '../domain/card/card.ts';
import { Decimal } from '../domain/number/decimal.ts';
import { businessCase } from './da/business-case.ts';
import { card as words } from './da/card.ts';
import { lineFields } from './da/line-fields.ts';
import { formatDate, formatMonth } from './format-date.ts';
import { formatHours, formatMoney, formatNumber, formatRate } from './format.ts';
import { benefitName } from './line-name.ts';
import type { SaidBenefit, SaidLine } from './said-card.ts';

const MOST_DECIMALS = 4;
const between = ' · ';

/**
 * A benefit on a card: its kind, worth and start; who answers for it; how it is measured; how it is
 * harvested, where it gives money or time. What is missing is said in its place [CRD-1].
 */
export function sayCardBenefit(each: CardBenefit): SaidBenefit {
  const { benefit, owner, isCostOfToday } = each;
  return {
    id: benefit.id,
    heading: benefitName(benefit),
    class: benefit.class,
    lines: isCostOfToday
      ? [sayWorthLine(each)]
      : [
          sayWorthLine(each),
          owner.kind === 'known'
            ? line(words.owner, owner.value)
            : line(words.owner, words.missing, owner.target),
          sayMeasure(each),
          ...sayHarvest(each),
        ],
  };
}

/** A drawback in one line, under its name. */
export function sayDrawback(each: CardBenefit): SaidLine {
  const { text, missing } = sayWorthLine(each);
  const { owner } = each;
  const answers = `${words.owner}: ${owner.kind === 'known' ? owner.value : words.missing}`;
  return {
    label: benefitName(each.benefit),
    text: [text, answers].join(between),
    missing: missing ?? (owner.kind === 'missing' ? owner.target : null),
  };
}

function sayWorthLine({ benefit, worth, isCostOfToday }: CardBenefit): SaidLine {
  const { realisationRate, value } = benefit;
  const isPriced = value.kind !== 'unpriced';
  const text = [
    businessCase.benefitClasses[benefit.class],
    worth.kind === 'known' ? sayWorth(worth.value) : words.noWorth,
    ...(isPriced && realisationRate !== '1'
      ? [words.realisation(formatRate(new Decimal(realisationRate)))]
      : []),
    words.from(startOf(benefit)),
    ...(isCostOfToday ? [words.costOfToday] : []),
  ].join(between);
  return line('', text, worth.kind === 'missing' ? worth.target : null);
}

/** Each ledger by itself: money and hours are never one figure. */
export function sayWorth(worth: CardWorth): string {
  if (worth.kind !== 'amounts') return words.worths[worth.kind];
  const { cash, capacityHours, societal } = worth.ledgers;
  const parts = [
    ...[cash, societal]
      .filter((amount) => !amount.isZero())
      .map((amount) => words.perYear(formatMoney(amount))),
    ...(capacityHours.isZero() ? [] : [words.capacity(formatHours(capacityHours, 0))]),
  ];
  return parts.length === 0 ? words.perYear(formatMoney(new Decimal(0))) : parts.join(between);
}

/** A benefit with an amount for each year begins in the first of them. */
function startOf({ value, timing }: Pick<Benefit, 'value' | 'timing'>): string {
  const first = value.kind === 'byYear' ? Object.keys(value.amounts).toSorted()[0] : undefined;
  return first ?? formatMonth(timing.startMonth);
}

function sayMeasure(each: CardBenefit): SaidLine {
  const { measure, baseline, target, nextMeasurement } = each;
  const all = [measure, baseline, target, nextMeasurement];
  if (measure.kind === 'missing' && all.every(({ kind }) => kind === 'missing')) {
    return line(words.measured, words.missing, measure.target);
  }
  const next =
    nextMeasurement.kind === 'known'
      ? words.nextMeasurement(formatDate(nextMeasurement.value))
      : words.noNextMeasurement;
  const lacks = all.find(({ kind }) => kind === 'missing');
  return line(
    words.measured,
    [sayIndicator(each), next].join(between),
    lacks?.kind === 'missing' ? lacks.target : null,
  );
}

/** What is measured, and from where to where. */
export function sayIndicator({ benefit, measure, baseline, target }: CardBenefit): string {
  const { unit } = benefit.indicator;
  const bothKnown = baseline.kind === 'known' && target.kind === 'known';
  return [
    measure.kind === 'known' ? measure.value : words.noMeasure,
    ...(bothKnown
      ? [words.baselineToTarget(number(baseline.value), number(target.value), unit.trim())]
      : []),
    ...(baseline.kind === 'missing' ? [words.noBaseline] : []),
    ...(target.kind === 'missing' ? [words.noTarget] : []),
  ].join(between);
}

/** What has no price, and what others gain, is not harvested unless someone says how. */
function sayHarvest({ benefit, harvest }: CardBenefit): readonly SaidLine[] {
  const { harvestForm } = benefit;
  if (harvest.kind === 'missing') {
    const isAsked = benefit.class !== 'quality' && benefit.class !== 'societal';
    return isAsked ? [line(words.harvested, words.missing, harvest.target)] : [];
  }
  const form = harvestForm === null ? [] : [lineFields.harvestForms[harvestForm]];
  return [
    line(words.harvested, [...form, harvest.value].filter((said) => said !== '').join(between)),
  ];
}

function number(digits: string): string {
  return formatNumber(new Decimal(digits), MOST_DECIMALS);
}

function line(label: string, text: string, missing: CardTarget | null = null): SaidLine {
  return { label, text, missing };
}
