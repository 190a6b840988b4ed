import { useEffect } from 'react';

import { useApp, CaseContext, useWorkbench } from '../app-context.ts';
import { LookProvider } from '../map-look/LookProvider.tsx';
import { useRouteId } from '../routing.ts';
import { CaseFrame } from './CaseFrame.tsx';
import { ShownAlternativeProvider } from './ShownAlternativeProvider.tsx';

/** Opens the case that the address names, and lets go of it when the address changes. */
export function OpenCase() {
  const id = useRouteId();
  const { workbench } = useApp();
  const store = useWorkbench(({ cases }) => cases.get(id));

  useEffect(() => {
    workbench.getState().open(id);
    return () => void workbench.getState().leave(id);
  }, [id, workbench]);

  if (store === undefined) return null;
  return (
    <CaseContext value={store} key={id}>
      <ShownAlternativeProvider>
        <LookProvider>
          <CaseFrame />
        </LookProvider>
      </ShownAlternativeProvider>
    </CaseContext>
  );
}
