import { useEffect } from 'react';

import { useApp } from '../app-context.ts';

/**
 * Reads the cases anew: the one that was come from may have been changed, and its last edit may be on
 * its way to the disk.
 */
export function useFreshLibrary(): void {
  const { library, workbench } = useApp();
  useEffect(() => {
    void workbench
      .getState()
      .saveAll()
      .then(() => library.getState().refresh());
  }, [library, workbench]);
}
