import { startOwnWorker } from './own-script.ts';
import address from './portfolio-worker.ts?worker&url';
import { createPortfolioSummaries, type PortfolioPorts } from './portfolio.ts';

/** All cases summed up, in a worker of its own. Loaded when someone asks for them. */
export function portfolioSummaries(
  database: string,
  ports: Omit<PortfolioPorts, 'start'>,
): ReturnType<typeof createPortfolioSummaries> {
  return createPortfolioSummaries({ start: () => startOwnWorker(address, database), ...ports });
}
