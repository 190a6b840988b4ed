import type { Finding } from '../domain/business-case/finding.ts';
import { result } from './da/result.ts';

/** What is missing, in a few words; the group it stands in says of what. */
export function sayFinding(finding: Finding): string {
  const { missing } = result;
  if (finding.kind === 'outside-horizon') {
    return finding.outside === 'all' ? missing.outsideAll : missing.outsidePart;
  }
  if (finding.kind === 'price-index-missing') return missing.priceIndex(finding.year);
  return missing.kinds[finding.kind];
}
