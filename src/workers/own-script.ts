/**
 * The one trusted types policy of the app [its name is allowed in the content security policy]:
 * it lets through the addresses of scripts that were built with the app, and no others [PRM-15].
 */
const policy = window.trustedTypes?.createPolicy('gevinstkort', {
  createScriptURL: (address) => {
    const { href, origin } = new URL(address, document.baseURI);
    if (origin !== location.origin) throw new TypeError(`${origin} is not where this app is from`);
    return href;
  },
});

/**
 * The address of a script of our own, in the form a browser demands for starting a worker.
 *
 * `path`: relative to the page, such as `sw.js`. Throws a `TypeError` for another site's address.
 */
export function ownScript(path: string): string | TrustedScriptURL {
  return policy?.createScriptURL(path) ?? path;
}

/**
 * Starts a worker that was built with the app.
 *
 * `address`: where the build put it, as `import address from './name.ts?worker&url'` gives it.
 * `name`: what the worker reads in `self.name`.
 * Throws a `TypeError` for another site's address.
 */
export function startOwnWorker(address: string, name = ''): Worker {
  // The typings of browsers do not know yet that a constructor takes what the policy gives.
  return new Worker(ownScript(address) as string, { type: 'module', name });
}
