import type { ClaimListener, DocumentName, TabService } from '../state/services.ts';
import { nameOf } from './errors.ts';

type Message =
  | { readonly kind: 'changed'; readonly name: DocumentName }
  | { readonly kind: 'take-over'; readonly name: DocumentName }
  /** The tab that writes is alive, and lets go when it has saved. */
  | { readonly kind: 'heard'; readonly name: DocumentName };

export interface TabPorts {
  readonly locks: LockManager | undefined;
  readonly channel: BroadcastChannel | undefined;
}

/** A tab that does not say it has heard for so long is frozen. Milliseconds. */
const UNHEARD = 1000;

/** The one thing a tab has to do with one document. */
interface Claim {
  /** Takes the right from a tab that does not answer [TAB-3]. */
  readonly steal: () => void;
}

/**
 * One writer for each document among the tabs of this browser [TAB-1, PRM-6]. The right is a Web Lock,
 * which the browser gives on when a tab dies. Without locks every tab may write, and the revision
 * check alone keeps one from writing over another [SAV-2].
 */
export function createTabService({ locks, channel }: TabPorts): TabService {
  const claims = new Map<DocumentName, Claim>();
  const send = (message: Message) => channel?.postMessage(message);
  const hear = (onMessage: (message: Message) => void) => {
    const listener = ({ data }: MessageEvent<Message>) => onMessage(data);
    channel?.addEventListener('message', listener);
    return () => channel?.removeEventListener('message', listener);
  };

  return {
    claim: (name, listener) => {
      if (locks === undefined) {
        listener.onGranted('shared');
        return () => undefined;
      }
      const right = createRight(locks, name, listener);
      claims.set(name, right);
      const stopHearing = hear((message) => {
        if (message.kind !== 'take-over' || message.name !== name) return;
        if (right.isHeld()) {
          send({ kind: 'heard', name });
          void right.yield();
        } else right.stepBack();
      });
      return () => {
        stopHearing();
        if (claims.get(name) === right) claims.delete(name);
        right.end();
      };
    },

    takeOver: (name) => {
      const stop = hear((message) => {
        if (message.kind === 'heard' && message.name === name) end();
      });
      const timer = setTimeout(() => {
        end();
        claims.get(name)?.steal();
      }, UNHEARD);
      const end = () => {
        clearTimeout(timer);
        stop();
      };
      send({ kind: 'take-over', name });
    },

    announce: (name) => send({ kind: 'changed', name }),
    listen: (onChange) =>
      hear((message) => {
        if (message.kind === 'changed') onChange(message.name);
      }),
  };
}

interface Right extends Claim {
  readonly isHeld: () => boolean;
  /** Saves and lets go, and waits in line again [TAB-2]. */
  readonly yield: () => Promise<void>;
  /** To the end of the line, so that the tab that asked to take over comes first. */
  readonly stepBack: () => void;
  readonly end: () => void;
}

/** The right to write one document: waited for, held, lost, and waited for again. */
function createRight(locks: LockManager, name: string, listener: ClaimListener): Right {
  let hasEnded = false;
  let isHeld = false;
  let letGo: () => void = () => undefined;
  let waiting = new AbortController();

  const held = async () => {
    if (hasEnded) return;
    isHeld = true;
    const released = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    listener.onGranted('alone');
    await released;
    isHeld = false;
  };

  const ask = () => {
    waiting = new AbortController();
    const { signal } = waiting;
    follow(locks.request(name, { signal }, held), signal);
  };

  const follow = (request: Promise<unknown>, signal: AbortSignal) => {
    request.then(
      () => {
        if (!hasEnded) ask();
      },
      (reason: unknown) => {
        if (hasEnded || signal.aborted) return;
        if (nameOf(reason) !== 'AbortError') {
          // This browser gives no rights at all, as where it forbids all storage [SAV-16].
          isHeld = true;
          listener.onGranted('shared');
          return;
        }
        // Another tab took it, while this one was frozen.
        isHeld = false;
        void listener.onLost();
        ask();
      },
    );
  };

  ask();
  return {
    isHeld: () => isHeld,
    yield: async () => {
      if (await listener.onLost()) letGo();
    },
    stepBack: () => {
      waiting.abort();
      ask();
    },
    steal: () => {
      if (isHeld || hasEnded) return;
      waiting.abort();
      waiting = new AbortController();
      follow(locks.request(name, { steal: true }, held), waiting.signal);
    },
    end: () => {
      hasEnded = true;
      waiting.abort();
      letGo();
    },
  };
}
