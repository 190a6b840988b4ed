import { useCallback, useLayoutEffect, useRef } from 'react';

import { da } from '../../text/da.ts';
import { routing } from '../routing.ts';
import './TabList.css';
import { useNextTab } from './use-next-tab.ts';

interface Props {
  readonly label: string;
  readonly tabs: readonly { readonly path: string; readonly label: string }[];
  readonly currentPath: string;
}

/** The parts of a place. Each has an address, so they are links and not tabs to the screen reader. */
export function TabList({ label, tabs, currentPath }: Props) {
  const list = useRef<HTMLElement>(null);

  useNextTab({
    paths: tabs.map(({ path }) => path),
    currentPath,
    onArrival: useCallback(() => chosenIn(list.current)?.focus(), []),
  });

  // Where there is no room for all of them, the one that is chosen stands in the middle.
  useLayoutEffect(() => {
    const nav = list.current;
    const chosen = chosenIn(nav);
    if (!nav || !chosen) return;
    nav.scrollLeft = chosen.offsetLeft - (nav.clientWidth - chosen.offsetWidth) / 2;
  }, [currentPath]);

  return (
    <div className="tab-list-place">
      <nav
        ref={list}
        className="tab-list"
        aria-label={label}
        aria-keyshortcuts="Alt+PageUp Alt+PageDown"
      >
        {tabs.map(({ path, label: tabLabel }) => (
          <routing.Link
            key={path}
            href={path}
            aria-current={path === currentPath ? 'page' : undefined}
          >
            {tabLabel}
          </routing.Link>
        ))}
      </nav>
      <span className="tab-list-hint" aria-hidden>
        {da.frame.tabKeys}
      </span>
    </div>
  );
}

function chosenIn(list: HTMLElement | null): HTMLElement | null {
  return list?.querySelector<HTMLElement>('[aria-current]') ?? null;
}
