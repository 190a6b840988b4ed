import { Link, Redirect, Route, Router, Switch, useLocation, useParams, useSearch } from 'wouter';

import type { CaseId } from '../domain/business-case/business-case.ts';
import { useHashLocation } from './hash-location.ts';

/** The door to the router: addresses behind `#` work from any folder and with no server. */
export const routing = { Link, Redirect, Route, Router, Switch, useHashLocation };

export const caseTabs = [
  'grundlag',
  'omkostninger',
  'gevinster',
  'alternativer',
  'resultat',
  'budget',
  'usikkerhed',
  'gevinstdiagram',
  'gevinstkort',
  'kvalitet',
  'versioner',
  'bilag',
] as const;
export type CaseTab = (typeof caseTabs)[number];

export const organisationTabs = [
  'organisation',
  'kerneopgaver',
  'maal',
  'principper',
  'ressourcer',
  'krav',
  'forudsaetninger',
] as const;
export type OrganisationTab = (typeof organisationTabs)[number];

export const portfolioTabs = [
  'oversigt',
  'vurdering',
  'billeder',
  'valg',
  'overlap',
  'pengestroem',
  'beslutninger',
] as const;
export type PortfolioTab = (typeof portfolioTabs)[number];

/** What goes to a meeting of the portfolio: on paper and as a presentation, or on the wall. */
export type PortfolioMeetingPage = 'bilag' | 'moede';

/** The addresses of the app, in one place. */
export const paths = {
  cases: '/sager',
  jointMap: '/sager/diagram',
  lightCase: (id: CaseId) => `/sager/${id}/let`,
  caseTab: (id: CaseId, tab: CaseTab) => `/sager/${id}/${tab}`,
  /** The show for a meeting: a place of a case that is none of its parts. */
  meeting: (id: CaseId) => `/sager/${id}/moede`,
  portfolio: '/portefoelje',
  portfolioTab: (tab: PortfolioTab) => `/portefoelje/${tab}`,
  portfolioMeeting: (page: PortfolioMeetingPage) => `/portefoelje/${page}`,
  organisation: '/rammer',
  organisationTab: (tab: OrganisationTab) => `/rammer/${tab}`,
  device: '/data',
} as const;

export function useGoTo(): (path: string, options?: { readonly replace: boolean }) => void {
  return useLocation()[1];
}

export function useCurrentPath(): string {
  return useLocation()[0];
}

/** What follows `?` in the address. */
export function useQuery(): URLSearchParams {
  return new URLSearchParams(useSearch());
}

/** The last part of the address: which tab of a place is shown. */
export function useRouteTab(): string {
  return useParams<{ tab?: string }>().tab ?? '';
}

export function useRouteId(): CaseId {
  const { id = '' } = useParams<{ id?: string }>();
  return id as CaseId;
}
