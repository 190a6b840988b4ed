import type { DeviceService, Persistence } from '../state/device-service.ts';

/** What the browser says of its storage. Browsers that say nothing are `unknown`, never an error. */
export function createDeviceService(storage: StorageManager | undefined): DeviceService {
  const asked = async (question: (() => Promise<boolean>) | undefined): Promise<Persistence> => {
    if (question === undefined) return 'unknown';
    try {
      return (await question()) ? 'granted' : 'refused';
    } catch {
      return 'unknown';
    }
  };
  const known: Partial<StorageManager> = storage ?? {};

  return {
    askToPersist: () => asked(known.persist?.bind(storage)),
    persistence: () => asked(known.persisted?.bind(storage)),
    usage: async () => {
      try {
        const { usage, quota } = (await known.estimate?.call(storage)) ?? {};
        return usage === undefined || quota === undefined ? null : { used: usage, quota };
      } catch {
        return null;
      }
    },
  };
}
