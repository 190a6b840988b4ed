import { useEffect } from 'react';

import { hasUnsaved, isReadOnly } from '../../state/open-document.ts';
import { useApp } from '../app-context.ts';

/** Whoever leaves the page is asked first, where something would go with it [SAV-16]. */
export function useLeaveWarning(): void {
  const { workbench, organisation, portfolio, services } = useApp();
  useEffect(() => {
    const { storage } = services;
    const isUnsaved = () =>
      [...workbench.getState().cases.values(), organisation, portfolio].some((store) => {
        const { open, saving } = store.getState();
        if (open === null || !hasUnsaved(open)) return false;
        // Otherwise the save that leaving brings about is enough.
        return saving.kind === 'failed' || isReadOnly(storage.standing());
      });
    const onLeaving = (event: BeforeUnloadEvent) => {
      if (storage.isOnlyHere() || isUnsaved()) event.preventDefault();
    };
    window.addEventListener('beforeunload', onLeaving);
    return () => window.removeEventListener('beforeunload', onLeaving);
  }, [workbench, organisation, portfolio, services]);
}
