import type { Finding } from '../domain/business-case/finding.ts';
import { result } from './da/result.ts';

/** What is missing, in a few words; the group it stands in says of what. */
export function sayFinding(finding: Finding): string {
  const { missing } = result;
  switch (finding.kind) {
    case 'outside-horizon':
      return finding.outside === 'all' ? missing.outsideAll : missing.outsidePart;
    case 'price-index-missing':
      return missing.priceIndex(finding.year);
    default:
      return missing.kinds[finding.kind];
  }
}
