import { withRecord } from '../../base/records.ts';
import type { LogEntry } from './portfolio.ts';
import type { PortfolioEdit } from './portfolio-edit.ts';

/**
 * Adds a decision to the log, as the latest. There is no edit that changes or removes one [LOG-1]: one
 * that was wrong stays, and the entry which `corrects` it counts in its place.
 */
export function logDecision(entry: LogEntry): PortfolioEdit {
  return (before) => {
    const log = withRecord(before.log, entry);
    return log === before.log ? before : { ...before, log };
  };
}
