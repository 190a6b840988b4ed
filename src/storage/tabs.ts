import type { DocumentName, TabService } from '../state/services.ts';

type Message =
  | { readonly kind: 'changed'; readonly name: DocumentName }
  | { readonly kind: 'take-over'; readonly name: DocumentName };

export interface TabPorts {
  readonly locks: LockManager | undefined;
  readonly channel: BroadcastChannel | undefined;
}

/**
 * One writer for each document among the tabs of this browser [TAB-1]. The right is a Web Lock,
 * which the browser gives on when a tab dies. Without locks every tab may write, and the revision
 * check alone keeps one from writing over another [SAV-2].
 */
export function createTabService({ locks, channel }: TabPorts): TabService {
  const send = (message: Message) => channel?.postMessage(message);
  const hear = (onMessage: (message: Message) => void) => {
    const listener = ({ data }: MessageEvent<Message>) => onMessage(data);
    channel?.addEventListener('message', listener);
    return () => channel?.removeEventListener('message', listener);
  };

  return {
    claim: (name, { onGranted, onLost }) => {
      if (locks === undefined) {
        onGranted();
        return () => undefined;
      }
      const waiting = new AbortController();
      let letGo: (() => void) | null = null;
      let hasEnded = false;

      // Whoever let go waits in line again, and writes when the other tab is closed.
      const ask = () => {
        void locks
          .request(name, { signal: waiting.signal }, async () => {
            if (hasEnded) return;
            await new Promise<void>((release) => {
              letGo = release;
              onGranted();
            });
            letGo = null;
          })
          .then(() => {
            if (!hasEnded) ask();
          })
          .catch(() => undefined);
      };
      ask();

      const stopHearing = hear((message) => {
        if (message.kind !== 'take-over' || message.name !== name) return;
        const release = letGo;
        if (release === null) return;
        void onLost().then((mayLetGo) => {
          if (mayLetGo) release();
        });
      });
      return () => {
        hasEnded = true;
        stopHearing();
        waiting.abort();
        letGo?.();
      };
    },

    takeOver: (name) => send({ kind: 'take-over', name }),
    announce: (name) => send({ kind: 'changed', name }),
    listen: (onChange) =>
      hear((message) => {
        if (message.kind === 'changed') onChange(message.name);
      }),
  };
}
