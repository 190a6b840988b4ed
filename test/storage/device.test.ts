import { describe, expect, test } from 'vitest';

import { createDeviceService } from '#src/storage/device.ts';

const storageThat = (says: Partial<StorageManager>) => says as StorageManager;

describe('what the browser says of its storage', () => {
  test('a promise, a refusal, and what it takes', async () => {
    const device = createDeviceService(
      storageThat({
        persist: () => Promise.resolve(true),
        persisted: () => Promise.resolve(false),
        estimate: () => Promise.resolve({ usage: 10, quota: 100 }),
      }),
    );
    expect(await device.askToPersist()).toBe('granted');
    expect(await device.persistence()).toBe('refused');
    expect(await device.usage()).toEqual({ used: 10, quota: 100 });
  });

  test.for([
    { name: 'has no such thing', storage: undefined },
    { name: 'does not say', storage: storageThat({}) },
    {
      name: 'refuses to say',
      storage: storageThat({
        persist: () => Promise.reject(new TypeError('no')),
        persisted: () => Promise.reject(new TypeError('no')),
        estimate: () => Promise.reject(new TypeError('no')),
      }),
    },
  ])('a browser that $name is no error', async ({ storage }) => {
    const device = createDeviceService(storage);
    expect(await device.askToPersist()).toBe('unknown');
    expect(await device.persistence()).toBe('unknown');
    expect(await device.usage()).toBeNull();
  });
});
