import { isAimKind } from '../business-case/map-links.ts';
import { isEmptyText } from '../business-case/missing-in-line.ts';
import type { Decimal } from '../number/decimal.ts';
import { overfullNodes } from './attribution.ts';
import { nodesOf, type BenefitMap, type MapNode } from './benefit-map.ts';
import { downstreamOf, upstreamOf } from './chain.ts';

export const mapFindingKinds = [
  'straight-to-aim',
  'no-change-before',
  'no-aim-after',
  'no-owner',
  'no-measure',
  'no-baseline',
  'no-date',
  'nothing-reaches',
  'no-drawback',
] as const;

/** Something that is wrong with a map, as data [MAP-8]. `key` is the node it leads to; null is none. */
export type MapFinding =
  | { readonly kind: (typeof mapFindingKinds)[number]; readonly key: string | null }
  /** More than all of a node goes out of it: `sum`, 1 being all [MAP-6]. */
  | { readonly kind: 'more-than-all'; readonly key: string; readonly sum: Decimal };

export type MapFindingKind = MapFinding['kind'];

/**
 * What is wrong with a map, node by node in reading order [MAP-8].
 *
 * - `declaresNoDrawbacks`: drawbacks were looked for, and there are none.
 * - A cost of today that ends has no owner and no measure of its own, and is not asked for them.
 */
export function mapFindings(map: BenefitMap, declaresNoDrawbacks: boolean): readonly MapFinding[] {
  const nodes = nodesOf(map);
  const keysOf = (isWanted: (node: MapNode) => boolean) =>
    nodes.filter(isWanted).map(({ key }) => key);
  const aims = new Set(keysOf(({ node }) => isAimKind(node.kind)));
  const changes = new Set(keysOf(({ node }) => node.kind === 'change'));
  const afterChange = downstreamOf(changes, map.links);
  const beforeAim = upstreamOf(aims, map.links);
  const reached = new Set(map.links.map(({ to }) => to));
  const toAim = new Set(map.links.filter(({ to }) => aims.has(to)).map(({ from }) => from));
  const overfull = new Map(overfullNodes(map.links).map(({ key, sum }) => [key, sum]));
  return [
    ...nodes.flatMap((node): readonly MapFinding[] => {
      const { key } = node;
      const sum = overfull.get(key);
      const isBenefit = node.benefit !== null;
      const asked = [
        ['straight-to-aim', node.node.kind === 'deliverable' && toAim.has(key)],
        ['no-change-before', isBenefit && !afterChange.has(key)],
        ['no-aim-after', isBenefit && !beforeAim.has(key)],
        ...fieldsAsked(node),
        ['nothing-reaches', aims.has(key) && !reached.has(key)],
      ] as const;
      return [
        ...asked.filter(([, isWrong]) => isWrong).map(([kind]) => ({ kind, key })),
        ...(sum === undefined ? [] : [{ kind: 'more-than-all', key, sum } as const]),
      ];
    }),
    ...missingDrawback(nodes, declaresNoDrawbacks),
  ];
}

type Asked = readonly [(typeof mapFindingKinds)[number], boolean];

function fieldsAsked({ node, owner, benefit }: MapNode): readonly Asked[] {
  if (node.kind === 'change') return [['no-owner', isEmptyText(owner)]];
  if (node.kind !== 'benefit' || benefit === null) return [];
  const { measure, baseline, nextMeasurement } = benefit.indicator;
  return [
    ['no-owner', isEmptyText(owner)],
    ['no-measure', isEmptyText(measure)],
    ['no-baseline', baseline === null],
    ['no-date', nextMeasurement === null],
  ];
}

function missingDrawback(
  nodes: readonly MapNode[],
  declaresNoDrawbacks: boolean,
): readonly MapFinding[] {
  const benefits = nodes.flatMap(({ benefit }) => (benefit === null ? [] : [benefit]));
  const isMissing =
    benefits.length > 0 && !declaresNoDrawbacks && !benefits.some(({ negative }) => negative);
  return isMissing ? [{ kind: 'no-drawback', key: null }] : [];
}
