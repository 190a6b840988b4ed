import { lazy, type ComponentType } from 'react';

import type { PortfolioMeetingPage, PortfolioTab } from '../routing.ts';
import type { PortfolioPlace } from './place.ts';

/** The parts of the portfolio; each is loaded when first looked at, and those that are here are shown. */
export const portfolioPages: Partial<Record<PortfolioTab, ComponentType<PortfolioPlace>>> = {
  oversigt: lazy(() =>
    import('../portfolio-overview/OverviewTab.tsx').then((file) => ({
      default: file.OverviewTab,
    })),
  ),
  vurdering: lazy(() =>
    import('../portfolio-scoring/ScoringTab.tsx').then((file) => ({ default: file.ScoringTab })),
  ),
  billeder: lazy(() =>
    import('../portfolio-pictures/PicturesTab.tsx').then((file) => ({
      default: file.PicturesTab,
    })),
  ),
  overlap: lazy(() =>
    import('../portfolio-overlap/OverlapTab.tsx').then((file) => ({ default: file.OverlapTab })),
  ),
  valg: lazy(() =>
    import('../portfolio-choice/ChoiceTab.tsx').then((file) => ({
      default: file.ChoiceTab,
    })),
  ),
  pengestroem: lazy(() =>
    import('../portfolio-cash-flow/CashFlowTab.tsx').then((file) => ({
      default: file.CashFlowTab,
    })),
  ),
  beslutninger: lazy(() =>
    import('../portfolio-decisions/DecisionsTab.tsx').then((file) => ({
      default: file.DecisionsTab,
    })),
  ),
};

/** What goes to a meeting: places of the portfolio that are none of its tabs. */
export const portfolioMeetingPages: Record<PortfolioMeetingPage, ComponentType<PortfolioPlace>> = {
  bilag: lazy(() =>
    import('../portfolio-meeting/PortfolioPapersPage.tsx').then((file) => ({
      default: file.PortfolioPapersPage,
    })),
  ),
  moede: lazy(() =>
    import('../portfolio-meeting/PortfolioShowPage.tsx').then((file) => ({
      default: file.PortfolioShowPage,
    })),
  ),
};
