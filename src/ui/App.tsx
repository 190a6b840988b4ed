import { lazy, Suspense, useEffect, useRef } from 'react';

import { keepSaved } from '../state/autosave.ts';
import { da } from '../text/da.ts';
import { useApp, useErase } from './app-context.ts';
import { CasesPage } from './cases/CasesPage.tsx';
import { ErasedPage } from './device/ErasedPage.tsx';
import { ErrorBoundary } from './frame/ErrorBoundary.tsx';
import { Notices } from './frame/Notices.tsx';
import { NotFound } from './frame/NotFound.tsx';
import { Rail } from './frame/Rail.tsx';
import { paths, routing, useCurrentPath } from './routing.ts';
import './App.css';

/** Tidying up begins when the page has come to rest. Milliseconds. */
const REST = 3000;

const { Redirect, Route, Router, Switch, useHashLocation } = routing;

const OpenCase = lazy(() =>
  import('./business-case/OpenCase.tsx').then((file) => ({ default: file.OpenCase })),
);
const JointMapPage = lazy(() =>
  import('./joint-map/JointMapPage.tsx').then((file) => ({ default: file.JointMapPage })),
);
const OrganisationPage = lazy(() =>
  import('./organisation/OrganisationPage.tsx').then((file) => ({
    default: file.OrganisationPage,
  })),
);
const PortfolioPage = lazy(() =>
  import('./portfolio/PortfolioPage.tsx').then((file) => ({ default: file.PortfolioPage })),
);
const DevicePage = lazy(() =>
  import('./device/DevicePage.tsx').then((file) => ({ default: file.DevicePage })),
);

/** The app, until everything is erased: then nothing of it is left on the page [SAV-14]. */
export function App() {
  const isErased = useErase(({ erasure }) => erasure !== 'none');
  return isErased ? <ErasedPage /> : <LivingApp />;
}

/** The frame round every page, and the addresses of the pages. */
function LivingApp() {
  useLife();
  return (
    <Router hook={useHashLocation}>
      <a className="skip-link" href="#indhold" onClick={goToContent}>
        {da.frame.skipToContent}
      </a>
      <div className="frame">
        <Rail />
        <main id="indhold" tabIndex={-1}>
          <Notices />
          <Pages />
        </main>
      </div>
    </Router>
  );
}

function Pages() {
  const path = useCurrentPath();
  useKeptFocus(path);
  return (
    <ErrorBoundary path={path}>
      <Suspense fallback={null}>
        <Switch>
          <Route path="/">
            <Redirect to={paths.cases} replace />
          </Route>
          <Route path={paths.cases} component={CasesPage} />
          <Route path={paths.jointMap} component={JointMapPage} />
          <Route path="/sager/:id/:tab" component={OpenCase} />
          <Route path={paths.portfolio}>
            <Redirect to={paths.portfolioTab('oversigt')} replace />
          </Route>
          <Route path="/portefoelje/:tab" component={PortfolioPage} />
          <Route path={paths.organisation}>
            <Redirect to={paths.organisationTab('organisation')} replace />
          </Route>
          <Route path="/rammer/:tab" component={OrganisationPage} />
          <Route path={paths.device} component={DevicePage} />
          <Route component={NotFound} />
        </Switch>
      </Suspense>
    </ErrorBoundary>
  );
}

// The address belongs to the router, so the link moves the focus and not the address.
function goToContent(event: { readonly preventDefault: () => void }) {
  event.preventDefault();
  focusContent();
}

function focusContent() {
  document.getElementById('indhold')?.focus({ preventScroll: true });
}

/** Where the focus was on a page that is gone, it goes on at the page that has come. */
function useKeptFocus(path: string) {
  const before = useRef(path);
  useEffect(() => {
    const isOther = before.current !== path;
    before.current = path;
    if (isOther && document.activeElement === document.body) focusContent();
  }, [path]);
}

/** What goes on as long as the app is open: reading, following other tabs, saving in time. */
function useLife() {
  const { library, organisation, portfolio, device, workbench } = useApp();
  useEffect(() => {
    void library.getState().refresh();
    void organisation.getState().follow();
    void portfolio.getState().follow();
    void device.getState().refresh();
    const tidying = setTimeout(() => void library.getState().tidyUp(), REST);
    const endings = [
      library.getState().follow(),
      keepSaved(organisation),
      keepSaved(portfolio),
      () => clearTimeout(tidying),
    ];

    const saveAll = () => {
      void workbench.getState().saveAllAtOnce();
      void organisation.getState().saveAtOnce();
      void portfolio.getState().saveAtOnce();
    };
    const onHidden = () => {
      if (document.visibilityState === 'hidden') saveAll();
    };
    document.addEventListener('visibilitychange', onHidden);
    window.addEventListener('pagehide', saveAll);
    return () => {
      for (const end of endings) end();
      document.removeEventListener('visibilitychange', onHidden);
      window.removeEventListener('pagehide', saveAll);
    };
  }, [library, organisation, portfolio, device, workbench]);
}
