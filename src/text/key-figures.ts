import type { BusinessCase } from '../domain/business-case/business-case.ts';
import type { Appraisal } from '../domain/finance/appraisal-result.ts';
import type { TracedFigure } from '../domain/finance/trace.ts';
import { rounded } from '../domain/number/rounding.ts';
import { sayDiscounting, sayHorizon, sayRealisation } from './assumptions.ts';
import { figures } from './da/figures.ts';
import {
  sayAnnualNetBenefit,
  sayBreakEven,
  sayDiscountedPayback,
  sayFirstCrossing,
  sayInternalRate,
  sayPayback,
  type SaidFigure,
} from './figures.ts';
import { formatMoney } from './format.ts';

/** One of the five figures a decision is made on: what stands large, and beneath it in small type. */
export interface KeyFigure {
  readonly figure: TracedFigure;
  readonly title: string;
  readonly value: string;
  /** False where there is no value: the first remark then says why. */
  readonly isDefined: boolean;
  /** Which way money goes, where that is the point of the figure. */
  readonly tone: 'gain' | 'cost' | 'capacity' | null;
  readonly remarks: readonly string[];
}

/** The five key figures of a case, cash alone, each with what it stands on [LED-2]. */
export function keyFigures(businessCase: BusinessCase, appraisal: Appraisal): readonly KeyFigure[] {
  const { netPresentValue, payback, discountedPayback, internalRate, ...others } =
    appraisal.figures;
  const realisation = sayRealisation(businessCase, appraisal);
  const breakEven = sayBreakEven(others.breakEvenRealisation);
  return [
    {
      figure: 'netPresentValue',
      title: figures.names.netPresentValue,
      value: formatMoney(netPresentValue),
      isDefined: true,
      tone: toneOf(rounded(netPresentValue, 0).cmp(0)),
      remarks: said(sayDiscounting(businessCase), sayHorizon(businessCase), realisation),
    },
    {
      ...keyFigure('payback', sayPayback(payback)),
      remarks: said(
        payback.kind === 'immediate' ? sayPayback(payback).remark : null,
        payback.kind === 'value' ? sayDiscountedPayback(discountedPayback) : null,
        sayFirstCrossing(payback),
        realisation,
      ),
    },
    keyFigure('internalRate', sayInternalRate(internalRate), realisation),
    keyFigure(
      'annualNetBenefit',
      sayAnnualNetBenefit(others.annualNetBenefit, appraisal.years),
      realisation,
    ),
    {
      ...keyFigure('breakEvenRealisation', breakEven, realisation),
      title: titleOfBreakEven(others.breakEvenRealisation),
    },
  ];
}

function keyFigure(
  figure: TracedFigure,
  { value, isDefined, remark }: SaidFigure,
  realisation: string | null = null,
): KeyFigure {
  return {
    figure,
    title: figures.names[figure],
    value,
    isDefined,
    tone: null,
    remarks: said(remark, realisation),
  };
}

function titleOfBreakEven(figure: Appraisal['figures']['breakEvenRealisation']): string {
  if (figure.kind === 'undefined') return figures.names.breakEvenRealisation;
  return figure.value.gt(1) ? figures.breakEven.fails : figures.breakEven.holds;
}

function toneOf(sign: number): KeyFigure['tone'] {
  if (sign === 0) return null;
  return sign > 0 ? 'gain' : 'cost';
}

function said(...remarks: readonly (string | null)[]): readonly string[] {
  return remarks.filter((remark) => remark !== null);
}
