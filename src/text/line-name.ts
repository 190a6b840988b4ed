import type { BusinessCase } from '../domain/business-case/business-case.ts';
import { result } from './da/result.ts';

/** What a cost line is called: its title, or that it has none. */
export function costName({ title }: { readonly title: string }): string {
  return title === '' ? result.untitledCost : title;
}

/** What a benefit is called: its title, or that it has none. */
export function benefitName({ title }: { readonly title: string }): string {
  return title === '' ? result.untitledBenefit : title;
}

/** What a risk is called: its title, or that it has none. */
export function riskName({ title }: { readonly title: string }): string {
  return title === '' ? result.untitledRisk : title;
}

type Lines = Pick<BusinessCase, 'costs' | 'benefits'>;

/** What a line of the case is called, whichever kind it is. */
export function lineName(id: string, { costs, benefits }: Lines): string {
  const cost = costs.find((line) => line.id === id);
  if (cost !== undefined) return costName(cost);
  return benefitName(benefits.find((line) => line.id === id) ?? { title: '' });
}
