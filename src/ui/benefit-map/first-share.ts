import type { MapLink } from '../../domain/business-case/case-map.ts';
import { isSameNode, type LinkEnds } from '../../domain/business-case/map-links.ts';
import { decimalText, type DecimalText } from '../../domain/number/quantities.ts';

/** The share a new link is offered: all of a benefit that leads nowhere yet; else it is for the person to say. */
export function firstShare({ from }: LinkEnds, links: readonly MapLink[]): DecimalText | null {
  const isOfBenefit = from.kind === 'benefit' || from.kind === 'avoidedCost';
  return isOfBenefit && !links.some((link) => isSameNode(link.from, from))
    ? decimalText('1')
    : null;
}
