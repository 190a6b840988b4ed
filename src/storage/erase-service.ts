import type { EraseService, Erasing } from '../state/kept-services.ts';
import { eraseOrigin, type OriginStorage } from './erase.ts';

interface Ports {
  readonly origin: OriginStorage;
  readonly databaseName: string;
  /** Heard by the other tabs, and by no one else. */
  readonly channel: BroadcastChannel | undefined;
  /** Ends everything on this page that may write. */
  readonly end: () => void;
}

/**
 * Erases everything for all tabs at once [SAV-14]. The tabs are told first, so that each has let go
 * of what it holds, and writes nothing more, before anything is taken away.
 */
export function createEraseService({ origin, databaseName, channel, end }: Ports): EraseService {
  const tell = (erasing: Erasing) => channel?.postMessage(erasing);

  return {
    erase: async () => {
      tell('begun');
      end();
      const left = await eraseOrigin(origin, databaseName);
      tell('done');
      return left;
    },

    listen: (onErasing) => {
      const listener = ({ data }: MessageEvent<Erasing>) => {
        end();
        // Each tab has keys of its own, that no other can reach.
        if (data === 'done') for (const storage of origin.keys) clear(storage);
        onErasing(data);
      };
      channel?.addEventListener('message', listener);
      return () => channel?.removeEventListener('message', listener);
    },
  };
}

function clear(storage: () => Storage): void {
  try {
    storage().clear();
  } catch {
    // A browser that forbids them has none.
  }
}
