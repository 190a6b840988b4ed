import { chainOf } from '../../domain/benefit-map/chain.ts';
import { nodesOf, type BenefitMap, type MapNode } from '../../domain/benefit-map/benefit-map.ts';
import type { LedgerValues } from '../../domain/benefit-map/yearly-values.ts';
import type { BenefitClass } from '../../domain/business-case/benefit.ts';
import type { MapPreset, NodeFact } from '../../domain/business-case/case-map.ts';
import { Decimal } from '../../domain/number/decimal.ts';
import type { MapFigure } from '../../drawing/map-figure.ts';
import type { Tone } from '../../drawing/scene.ts';
import { formatRate } from '../../text/format.ts';
import { columnName, nodeName } from '../../text/map-names.ts';
import { sayValue } from '../../text/say-map.ts';

/** What is drawn of a map, and how much is said on it. */
export interface Shown {
  readonly title?: string;
  readonly description?: string;
  readonly preset: MapPreset;
  /** What is said on nodes beside their names; nothing where it is left out. */
  readonly shows?: readonly NodeFact[];
  readonly values?: LedgerValues | null;
  /** With the number of each node before its name, for links that are typed. */
  readonly hasNumbers?: boolean;
  /** The node whose chain stands out; null is none. */
  readonly focus?: string | null;
  /** What of the map is shown, where that is not all of it; empty is all. */
  readonly note?: string;
  /** What is said on nodes beside what is chosen, by key. */
  readonly alsoSays?: ReadonlyMap<string, string>;
}

/** A map as words and tones that can be drawn. */
export function mapFigure(map: BenefitMap, shown: Shown): MapFigure {
  const { title = '', description = '', note = '', hasNumbers = false, focus = null } = shown;
  const chain = focus === null ? null : chainOf([focus], map.links);
  const isFaded = (...keys: readonly string[]) =>
    chain !== null && !keys.every((key) => chain.has(key));
  const negative = new Set(
    nodesOf(map).flatMap(({ key, benefit }) => (benefit?.negative === true ? [key] : [])),
  );
  return {
    title,
    description,
    note,
    columns: map.columns.map((column) => columnName(column, shown.preset)),
    nodes: map.columns.flatMap(({ nodes }, column) =>
      nodes.map((node, rank) => ({
        id: node.key,
        column,
        title: hasNumbers ? `${String(node.number)} · ${nodeName(node)}` : nodeName(node),
        fact: factOf(node, shown),
        tone: toneOf(node),
        isFaded: isFaded(node.key),
        ...(node.isPlaced ? { placing: { kind: 'rank' as const, rank } } : {}),
      })),
    ),
    links: map.links.map(({ from, to, share }) => ({
      from,
      to,
      isNegative: negative.has(from) || negative.has(to),
      isFaded: isFaded(from, to),
      ...(share === null ? {} : { share: formatRate(new Decimal(share)) }),
    })),
  };
}

function factOf(node: MapNode, { shows = [], values = null, alsoSays }: Shown): string {
  const facts: Readonly<Record<NodeFact, string>> = {
    value: sayValue(node.key, values) ?? '',
    owner: node.owner.trim(),
    note: node.note.trim(),
  };
  return [...shows.map((fact) => facts[fact]), alsoSays?.get(node.key) ?? '']
    .filter((text) => text !== '')
    .join(' · ');
}

/** A benefit is coloured by its class, wherever it is drawn. */
export const toneByClass: Readonly<Record<BenefitClass, Tone>> = {
  cashReleasing: 'cash',
  avoidedCost: 'cash',
  income: 'cash',
  capacity: 'capacity',
  quality: 'quality',
  societal: 'societal',
};

function toneOf({ node, benefit }: MapNode): Tone {
  if (node.kind === 'coreTask') return 'core-task';
  if (node.kind === 'goal') return 'goal';
  if (benefit === null) return 'plain';
  return benefit.negative ? 'negative' : toneByClass[benefit.class];
}
