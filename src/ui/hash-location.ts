import { useSyncExternalStore } from 'react';

/**
 * Where the app is, kept behind the `#` of the address: it works from any folder and with no
 * server. What follows `?` is kept there too, so that a link to a field can be opened anywhere.
 */
function useHashPath(): [path: string, goTo: typeof goTo] {
  return [useSyncExternalStore(onHashChange, currentPath), goTo];
}

function useHashQuery(): string {
  return useSyncExternalStore(onHashChange, currentQuery);
}

export const useHashLocation = Object.assign(useHashPath, {
  searchHook: useHashQuery,
  hrefs: (path: string) => `#${path}`,
});

function goTo(to: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  const oldURL = location.href;
  if (replace) history.replaceState(null, '', `#${to}`);
  else history.pushState(null, '', `#${to}`);
  dispatchEvent(new HashChangeEvent('hashchange', { oldURL, newURL: location.href }));
  // Another page is read from its top. On the way back the browser knows where one was.
  if (!replace) document.documentElement.scrollTop = 0;
}

function onHashChange(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}

function currentPath(): string {
  return behindHash().split('?')[0] ?? '/';
}

function currentQuery(): string {
  return behindHash().split('?')[1] ?? '';
}

function behindHash(): string {
  return location.hash.replace(/^#?\/?/, '/');
}
