import { useSyncExternalStore } from 'react';

/** An address that no page has; those of pages are made of plain letters, digits and `. _ - /`. */
const NO_PAGE = '/-';

/**
 * Where the app is, kept behind the `#` of the address: it works from any folder and with no
 * server. What follows `?` is kept there too, so that a link to a field can be opened anywhere.
 * A link leads nowhere else, whatever it is made from [PRM-15].
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
  const path = behindHash().split('?')[0] ?? '/';
  // For some signs the router shows no page at all, not even that there is none.
  return /^[\w./-]*$/.test(path) ? path : NO_PAGE;
}

function currentQuery(): string {
  return behindHash().split('?')[1] ?? '';
}

function behindHash(): string {
  return location.hash.replace(/^#?\/?/, '/');
}
