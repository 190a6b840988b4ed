import { lazy, Suspense, type ComponentType } from 'react';

import { da } from '../../text/da.ts';
import { useCase, useCaseStore, useMayWrite } from '../app-context.ts';
import { Banner } from '../parts/Banner.tsx';
import { Button } from '../parts/Button.tsx';
import { casePages, readOnlyCasePages } from '../case-pages.ts';
import { useRouteTab } from '../routing.ts';
import { NotFound } from '../frame/NotFound.tsx';
import { AlternativeChooser } from './AlternativeChooser.tsx';
import { CaseHead } from './CaseHead.tsx';
import './CaseFrame.css';
import { UnreadableCase } from './UnreadableCase.tsx';

const pages: Readonly<Record<string, ComponentType>> = {
  let: lazy(() =>
    import('../light-case/LightCasePage.tsx').then((file) => ({ default: file.LightCasePage })),
  ),
  ...casePages,
  versioner: lazy(() =>
    import('../versions/VersionsPage.tsx').then((file) => ({ default: file.VersionsPage })),
  ),
  moede: lazy(() =>
    import('../show/MeetingPage.tsx').then((file) => ({ default: file.MeetingPage })),
  ),
  kvalitet: lazy(() =>
    import('../quality/QualityPage.tsx').then((file) => ({ default: file.QualityPage })),
  ),
  bilag: lazy(() =>
    import('../papers/PapersPage.tsx').then((file) => ({ default: file.PapersPage })),
  ),
};

/** Pages on which nothing can be changed: they can be used in full while another tab writes. */
const readOnlyPages: ReadonlySet<string> = new Set([
  ...readOnlyCasePages,
  'versioner',
  'bilag',
  'moede',
]);

/** Pages that show all alternatives, or none. */
const pagesOfAll: ReadonlySet<string> = new Set(['grundlag', 'alternativer', 'versioner']);

/** Head, tabs and page of an open case. While another tab writes, nothing here can be changed. */
export function CaseFrame() {
  const store = useCaseStore();
  const failure = useCase((state) => state.failure);
  const isOpen = useCase((state) => state.open !== null);
  const access = useCase((state) => state.access);
  const mayWrite = useMayWrite();
  const tab = useRouteTab();

  if (failure !== null) return <UnreadableCase failure={failure} />;
  if (!isOpen) return null;
  const Page = pages[tab] ?? NotFound;
  return (
    <>
      <CaseHead />
      {access === 'reading' && mayWrite ? (
        <Banner
          tone="info"
          actions={<Button onClick={() => store.getState().takeOver()}>{da.frame.takeOver}</Button>}
        >
          {da.frame.openElsewhere}
        </Banner>
      ) : null}
      {pagesOfAll.has(tab) ? null : <AlternativeChooser />}
      <fieldset disabled={access !== 'writing' && !readOnlyPages.has(tab)} className="case-page">
        {/* While a page is fetched, what stands round it stays, and so does the focus. */}
        <Suspense fallback={null}>
          <Page />
        </Suspense>
      </fieldset>
    </>
  );
}
