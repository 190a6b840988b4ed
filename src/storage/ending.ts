import { fail } from '../base/result.ts';
import type { Connection } from './connection.ts';
import { namedError } from './errors.ts';

/** A connection that can be ended for as long as the page lives. */
export interface EndableConnection extends Connection {
  /** Lets go of the database, and never opens it again: what is asked for from now on fails. */
  readonly end: () => void;
}

/** So that no one on the page can write where everything was erased [SAV-14]. */
export function endable(connection: Connection): EndableConnection {
  let hasEnded = false;
  const ended = () => namedError('NoDatabaseError', 'everything was erased');
  return {
    ...connection,
    use: async (work) => {
      if (hasEnded) return fail({ kind: 'unavailable', detail: ended().message });
      return connection.use((database, moved) => {
        // It was still opening when it was ended.
        if (hasEnded) throw ended();
        return work(database, moved);
      });
    },
    end: () => {
      hasEnded = true;
      // A database that does not open cannot be waited for.
      void connection.close();
    },
  };
}
