import { remembered } from '../../base/remembered.ts';
import type { CashFlow, Money } from '../../domain/number/quantities.ts';
import { sum } from '../../domain/number/sum.ts';

/** What a flow comes to in all. DKK. */
export const totalOf: (flow: CashFlow) => Money = remembered(sum);
