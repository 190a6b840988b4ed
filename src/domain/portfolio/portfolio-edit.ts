import type { Portfolio } from './portfolio.ts';

/**
 * A change a person makes to what is chosen. The same object comes back when nothing changes, or when
 * the portfolio cannot be changed that way; then there is nothing to undo or to save.
 */
export type PortfolioEdit = (before: Portfolio) => Portfolio;
