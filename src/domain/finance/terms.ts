import type { Convention } from '../business-case/business-case.ts';
import type { Rate } from '../number/quantities.ts';
import type { DiscountSchedule } from './discount-schedule.ts';

/** What an appraisal stands on besides the streams themselves. */
export interface AppraisalTerms {
  readonly schedule: DiscountSchedule;
  readonly convention: Convention;
  /** What outlays are financed at; null while it is not given. Used by the modified internal rate. */
  readonly financeRate: Rate | null;
  /** What receipts earn; null while it is not given. Used by the modified internal rate. */
  readonly reinvestRate: Rate | null;
}
