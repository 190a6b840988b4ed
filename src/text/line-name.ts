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
