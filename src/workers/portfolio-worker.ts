import { createConnection } from '../storage/connection.ts';
import { openPackedDatabase } from '../storage/packed-database.ts';
import type { ToPortfolio } from './portfolio-messages.ts';
import { createPortfolioWork } from './portfolio-work.ts';

/** Thousands of cases take their time, and the page goes on meanwhile. Milliseconds. */
const LIMIT = 120_000;

/** The worker is named after the database of the cases. */
const database = self.name;

const work = createPortfolioWork({
  cases: createConnection(database, { limit: LIMIT }),
  open: () => openPackedDatabase(database),
  tell: (message) => self.postMessage(message),
});

self.addEventListener('message', ({ data }: MessageEvent<ToPortfolio>) => work(data));
