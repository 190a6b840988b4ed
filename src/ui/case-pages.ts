import { lazy, type ComponentType } from 'react';

import type { CaseTab } from './routing.ts';

/** The pages a case is written and read on, now or as it was; each is loaded when first looked at. */
export const casePages = {
  grundlag: lazy(() =>
    import('./basis/BasisPage.tsx').then((file) => ({ default: file.BasisPage })),
  ),
  omkostninger: lazy(() =>
    import('./costs/CostsPage.tsx').then((file) => ({ default: file.CostsPage })),
  ),
  gevinster: lazy(() =>
    import('./benefits/BenefitsPage.tsx').then((file) => ({ default: file.BenefitsPage })),
  ),
  alternativer: lazy(() =>
    import('./alternatives/AlternativesPage.tsx').then((file) => ({
      default: file.AlternativesPage,
    })),
  ),
  resultat: lazy(() =>
    import('./result/ResultPage.tsx').then((file) => ({ default: file.ResultPage })),
  ),
  budget: lazy(() =>
    import('./budget/BudgetPage.tsx').then((file) => ({ default: file.BudgetPage })),
  ),
  usikkerhed: lazy(() =>
    import('./uncertainty/UncertaintyPage.tsx').then((file) => ({
      default: file.UncertaintyPage,
    })),
  ),
  gevinstdiagram: lazy(() =>
    import('./benefit-map/MapPage.tsx').then((file) => ({ default: file.MapPage })),
  ),
  gevinstkort: lazy(() =>
    import('./card/CardPage.tsx').then((file) => ({ default: file.CardPage })),
  ),
} satisfies Partial<Record<CaseTab, ComponentType>>;

/** Those on which nothing can be changed. */
export const readOnlyCasePages: readonly CaseTab[] = ['resultat', 'budget', 'gevinstkort'];
