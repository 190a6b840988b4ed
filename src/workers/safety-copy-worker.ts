import { reached } from '../base/reached.ts';
import { instantFrom } from '../domain/number/calendar.ts';
import { createConnection } from '../storage/connection.ts';
import { privateFiles } from '../storage/mirror/private-files.ts';
import { createSafetyWork } from '../storage/mirror/safety-work.ts';
import { forgetPacked } from '../storage/packed-database.ts';
import type { FromSafetyCopy, ToSafetyCopy } from './safety-copy-messages.ts';

/** A copy of thousands of cases takes its time, and no one waits for it. Milliseconds. */
const LIMIT = 120_000;

/** The worker is named after the database it looks after. */
const database = self.name;
const tell = (message: FromSafetyCopy) => self.postMessage(message);

const work = createSafetyWork({
  connection: createConnection(database, { limit: LIMIT }),
  files: privateFiles(navigator.storage).catch(() => null),
  alone: async (done) => {
    const locks = reached(() => navigator.locks);
    return locks === undefined ? done() : locks.request(`${database}:mirror`, done);
  },
  now: () => instantFrom(new Date().toISOString()),
});

let asked = 0;
let isFollowing = false;

self.addEventListener('message', ({ data }: MessageEvent<ToSafetyCopy>) => {
  switch (data.kind) {
    case 'open':
      void open(data);
      return;
    case 'follow':
      asked = data.question;
      if (!isFollowing) void follow();
      return;
    case 'inspect':
      void inspect();
  }
});
void work.hasMirror().then((isThere) => tell({ kind: 'has-mirror', isThere }));

async function open({ question, sentinel }: Extract<ToSafetyCopy, { kind: 'open' }>) {
  const moved = () => tell({ kind: 'opening', question });
  const opening = await work.open(sentinel, moved).catch(() => null);
  // An older text took the revision of a newer one.
  if (opening !== null && opening.older > 0) await forgetPacked(database);
  tell({ kind: 'opened', question, opening });
}

/** What was asked for meanwhile is done in one go. */
async function follow() {
  isFollowing = true;
  for (let done = 0; done < asked;) {
    done = asked;
    // A copy that could not be made now is made with the next write.
    const holding = await work.follow().catch(() => null);
    tell({ kind: 'followed', question: done, holding });
  }
  isFollowing = false;
}

async function inspect() {
  const inspection = await work.inspect().catch(() => null);
  if (inspection !== null && inspection.healed > 0) {
    tell({ kind: 'healed', count: inspection.healed });
  }
  if (inspection !== null && inspection.damaged.length > 0) {
    tell({ kind: 'damaged', ids: inspection.damaged });
  }
}
