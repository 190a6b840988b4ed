import { parsePortfolio } from '../document/parse-portfolio.ts';
import type { PortfolioService } from '../state/services.ts';
import { createSingleStore, type SinglePorts } from './single-store.ts';

/** What is chosen between cases, on this device. */
export function createPortfolioStore(ports: SinglePorts): PortfolioService {
  return createSingleStore('portfolio', parsePortfolio, ports);
}
