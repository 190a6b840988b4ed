import { fail, ok } from '../../base/result.ts';
import { benefitClasses, type Benefit } from '../../domain/business-case/benefit.ts';
import {
  changeBenefit,
  setBenefitAmount,
  setBenefitClass,
  setBenefitTiming,
  setBenefitYear,
} from '../../domain/business-case/edits/benefit-edits.ts';
import type { LineBasis } from '../../domain/finance/line-basis.ts';
import { hoursSaved } from '../../domain/finance/time-value.ts';
import { da } from '../../text/da.ts';
import { lines as lineWords } from '../../text/da/lines.ts';
import { benefits as benefitWords } from '../../text/da/benefits.ts';
import { editText } from '../../text/edit-text.ts';
import { formatHours } from '../../text/format.ts';
import type { AmountColumn, ChoiceColumn, Column, TextColumn } from '../entry-grid/column.ts';
import {
  justEntry,
  levelText,
  monthColumns,
  totalColumn,
  yearColumns,
} from '../lines/line-columns.ts';
import { totalBenefit, yearlyBenefit, type BenefitRow } from './benefit-row.ts';

export function benefitColumns(
  { firstYear, horizon }: LineBasis,
  yearWidth: number,
  showsYears: boolean,
): readonly Column<BenefitRow>[] {
  const monthsLocked = ({ benefit }: BenefitRow) =>
    benefit.value.kind === 'byYear' ? lineWords.monthsNotUsed : null;
  return [
    title,
    benefitClass,
    negative,
    amountColumn(Math.max(yearWidth, 96)),
    ...monthColumns<BenefitRow>({
      timingOf: ({ benefit }) => benefit.timing,
      startLocked: monthsLocked,
      endLocked: monthsLocked,
      edit: ({ id }, change) => setBenefitTiming(id, change),
    }),
    realisation,
    owner,
    ...yearColumns<BenefitRow>({
      years: showsYears ? Array.from({ length: horizon + 1 }, (_, year) => firstYear + year) : [],
      width: yearWidth,
      amountsOf: ({ benefit: { value } }) =>
        value.kind === 'level' || value.kind === 'byYear' ? value : null,
      yearlyOf: yearlyBenefit,
      locked: amountLocked,
      edit: ({ id }, year, amount) => setBenefitYear(id, year, amount),
    }),
    { ...totalColumn(yearWidth + 6, totalBenefit), remark: benefitWords.totalRemark },
  ];
}

const title: TextColumn<BenefitRow> = {
  key: 'title',
  heading: lineWords.title,
  kind: 'text',
  width: 184,
  shown: (row) => row.title,
  typed: (row) => row.title,
  write: ({ id }, text) => justEntry(changeBenefit(id, { title: text })),
};

const benefitClass: ChoiceColumn<BenefitRow> = {
  key: 'class',
  heading: benefitWords.class,
  kind: 'choice',
  width: 132,
  choices: benefitClasses.map((each) => ({
    value: each,
    label: da.businessCase.benefitClasses[each],
  })),
  shown: ({ benefit }) => da.businessCase.benefitClasses[benefit.class],
  typed: ({ benefit }) => da.businessCase.benefitClasses[benefit.class],
  write: ({ id, benefit }, value) =>
    justEntry(setBenefitClass(id, benefitClasses.find((each) => each === value) ?? benefit.class)),
};

const negative: ChoiceColumn<BenefitRow> = {
  key: 'negative',
  heading: benefitWords.negative,
  kind: 'choice',
  width: 68,
  choices: [
    { value: 'no', label: da.fields.no, alsoCalled: benefitWords.negativeAlso.no },
    { value: 'yes', label: da.fields.yes, alsoCalled: benefitWords.negativeAlso.yes },
  ],
  shown: ({ benefit }) => yesOrNo(benefit),
  typed: ({ benefit }) => yesOrNo(benefit),
  write: ({ id }, value) => justEntry(changeBenefit(id, { negative: value === 'yes' })),
};

function amountColumn(width: number): AmountColumn<BenefitRow> {
  return {
    key: 'amount',
    heading: lineWords.amount,
    remark: benefitWords.amountRemark,
    kind: 'money',
    width,
    locked: amountLocked,
    shown: (row) => amountText(row).shown,
    typed: (row) => amountText(row).typed,
    write: ({ id, benefit }, amount) =>
      ok({
        edit: setBenefitAmount(id, amount),
        note: benefit.value.kind === 'byYear' ? lineWords.nowLevel : null,
      }),
  };
}

const realisation: AmountColumn<BenefitRow> = {
  key: 'realisation',
  heading: benefitWords.realisation,
  kind: 'share',
  limits: { least: '0', most: '1' },
  width: 86,
  shown: ({ benefit }) => shareText(benefit),
  typed: ({ benefit }) => shareText(benefit),
  write: ({ id }, share) =>
    share === null
      ? fail(da.fields.required)
      : justEntry(changeBenefit(id, { realisationRate: share })),
};

const owner: TextColumn<BenefitRow> = {
  key: 'owner',
  heading: benefitWords.owner,
  kind: 'text',
  width: 128,
  shown: ({ benefit }) => benefit.owner,
  typed: ({ benefit }) => benefit.owner,
  write: ({ id }, text) => justEntry(changeBenefit(id, { owner: text })),
};

/** Why a benefit has no amounts to type: it is worked out from time, or has no price. */
function amountLocked({ benefit }: BenefitRow): string | null {
  if (benefit.value.kind === 'unpriced') return benefitWords.qualityHasNoPrice;
  if (benefit.class === 'capacity') return benefitWords.capacityIsTime;
  return benefit.value.kind === 'time' ? benefitWords.timeIsComputed : null;
}

function amountText({ benefit: { value } }: BenefitRow): ReturnType<typeof levelText> {
  switch (value.kind) {
    case 'level':
    case 'byYear':
      return levelText(value);
    case 'time': {
      const hours = hoursSaved(value);
      return { typed: null, shown: hours === null ? '' : formatHours(hours) };
    }
    case 'unpriced':
      return { typed: null, shown: benefitWords.unpriced };
  }
}

function yesOrNo(benefit: Benefit): string {
  return benefit.negative ? da.fields.yes : da.fields.no;
}

function shareText({ realisationRate }: Benefit): string {
  return `${editText(realisationRate, 'share')}\u00A0${da.fields.percent}`;
}
