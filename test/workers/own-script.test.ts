// @vitest-environment jsdom

import { afterEach, beforeEach, expect, test, vi } from 'vitest';

type Rules = Parameters<NonNullable<typeof window.trustedTypes>['createPolicy']>[1];

const started = vi.fn();

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('Worker', function (...given: readonly unknown[]) {
    started(...given);
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

/** The policy as a browser keeps it: what is let through comes out as something that is no text. */
function withTrustedTypes(): void {
  vi.stubGlobal('trustedTypes', {
    createPolicy: (name: string, rules: Rules) => ({
      createScriptURL: (address: string) => ({ name, address: rules?.createScriptURL?.(address) }),
    }),
  });
}

test('PRM-15 a worker of our own is started by way of the one policy, as a module', async () => {
  withTrustedTypes();
  const { startOwnWorker } = await import('#src/workers/own-script.ts');
  const address = new URL('assets/copy.js', document.baseURI).href;
  startOwnWorker(address);
  expect(started).toHaveBeenCalledWith(
    { name: 'gevinstkort', address },
    expect.objectContaining({ type: 'module' }),
  );
});

test.for(['https://elsewhere.invalid/x.js', '//elsewhere.invalid/x.js', 'data:text/javascript,1'])(
  'PRM-15 the script of another site is not let through: %s',
  async (address) => {
    withTrustedTypes();
    const { ownScript, startOwnWorker } = await import('#src/workers/own-script.ts');
    expect(() => ownScript(address)).toThrow(TypeError);
    expect(() => startOwnWorker(address)).toThrow(TypeError);
    expect(started).not.toHaveBeenCalled();
  },
);

test('a browser without trusted types is given the address as it is', async () => {
  vi.stubGlobal('trustedTypes', undefined);
  const { ownScript } = await import('#src/workers/own-script.ts');
  expect(ownScript('sw.js')).toBe('sw.js');
});
