import type { RatedCases } from '../domain/portfolio/rated-cases.ts';
import type { DecimalText } from '../domain/number/quantities.ts';
import type { StoreFailure } from '../state/services.ts';

/** What the page asks the worker of the portfolio. */
export interface ToPortfolio {
  readonly question: number;
  readonly priceYear: number;
  /** The one rate of all cases; null is that of each. */
  readonly rate: DecimalText | null;
}

/** A case as the page keeps it: what it is discounted anew from stays with the worker. */
export interface ToldCase {
  readonly key: string;
  readonly head: string;
  readonly body: string | null;
}

/** What it answers; the page is told of each key once. */
export type FromPortfolio =
  | { readonly kind: 'packed'; readonly cases: readonly ToldCase[] }
  | {
      readonly kind: 'progress';
      readonly question: number;
      readonly done: number;
      readonly of: number;
    }
  | {
      readonly kind: 'done';
      readonly question: number;
      /** Every case there is; `rated` is in the same order. */
      readonly keys: readonly string[];
      readonly unreadable: number;
      readonly rated: RatedCases | null;
    }
  | { readonly kind: 'failed'; readonly question: number; readonly failure: StoreFailure };
