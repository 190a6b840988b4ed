import { useEffect, useLayoutEffect, useRef } from 'react';

import { useGoTo } from '../routing.ts';

interface Props {
  readonly paths: readonly string[];
  readonly currentPath: string;
  /** Called when the part that was asked for last is there. */
  readonly onArrival: () => void;
}

/** Alt and Page Down is the next part, Alt and Page Up the one before, wherever the focus is. */
export function useNextTab({ paths, currentPath, onArrival }: Props): void {
  const goTo = useGoTo();
  // Keys may come faster than pages: what has been asked for and is not there yet, in order.
  const asked = useRef<readonly string[]>([]);

  useLayoutEffect(() => {
    const index = asked.current.indexOf(currentPath);
    const isLast = index >= 0 && index === asked.current.length - 1;
    // Where it is none of them, someone went elsewhere.
    asked.current = index < 0 ? [] : asked.current.slice(index + 1);
    if (isLast) onArrival();
  }, [currentPath, onArrival]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const step = steps[event.key];
      if (step === undefined || !event.altKey || event.ctrlKey || event.metaKey) return;
      // What is asked in a dialog is answered first.
      if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      const path = paths[paths.indexOf(asked.current.at(-1) ?? currentPath) + step];
      if (path === undefined) return;
      asked.current = [...asked.current, path];
      goTo(path);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [paths, currentPath, goTo]);
}

const steps: Readonly<Record<string, 1 | -1>> = { PageDown: 1, PageUp: -1 };
