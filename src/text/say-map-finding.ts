import type { MapFinding } from '../domain/benefit-map/map-findings.ts';
import { map } from './da/map.ts';
import { formatRate } from './format.ts';

/** What is wrong, in a sentence; the node it stands at says of what. */
export function sayMapFinding(finding: MapFinding): string {
  return finding.kind === 'more-than-all'
    ? map.findings['more-than-all'](formatRate(finding.sum))
    : map.findings[finding.kind];
}
