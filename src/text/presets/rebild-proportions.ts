import { decimalText } from '../../domain/number/quantities.ts';
import {
  demands,
  type Proportion,
  type ProportionId,
} from '../../domain/organisation/proportion.ts';

/** Limits to begin with; each municipality sets its own. */
export const rebildProportions: readonly Proportion[] = [
  {
    id: 'rebild-smaa-sager' as ProportionId,
    name: 'Små sager',
    from: decimalText('0'),
    demands: ['owners'],
  },
  {
    id: 'rebild-mellemstore-sager' as ProportionId,
    name: 'Mellemstore sager',
    from: decimalText('500000'),
    demands: ['owners', 'sources', 'measures', 'drawbacks', 'harvest'],
  },
  {
    id: 'rebild-store-sager' as ProportionId,
    name: 'Store sager',
    from: decimalText('2000000'),
    demands,
  },
];
