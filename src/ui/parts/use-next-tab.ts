import { useEffect, useRef } from 'react';

import { useGoTo } from '../routing.ts';

interface Props {
  readonly paths: readonly string[];
  readonly currentPath: string;
  /** Called before another part is gone to. */
  readonly onGo: () => void;
}

/** Alt and Page Down is the next part, Alt and Page Up the one before, wherever the focus is. */
export function useNextTab({ paths, currentPath, onGo }: Props): void {
  const goTo = useGoTo();
  // Keys may come faster than pages.
  const at = useRef(currentPath);
  useEffect(() => {
    at.current = currentPath;
  }, [currentPath]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const step = steps[event.key];
      if (step === undefined || !event.altKey || event.ctrlKey || event.metaKey) return;
      // What is asked in a dialog is answered first.
      if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      const path = paths[paths.indexOf(at.current) + step];
      if (path === undefined) return;
      at.current = path;
      onGo();
      goTo(path);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [paths, onGo, goTo]);
}

const steps: Readonly<Record<string, 1 | -1>> = { PageDown: 1, PageUp: -1 };
