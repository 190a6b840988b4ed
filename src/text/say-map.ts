import { groupedBy } from '../base/grouped.ts';
import {
  linksByStart,
  nodesOf,
  type BenefitMap,
  type LinkOfNodes,
  type MapNode,
} from '../domain/benefit-map/benefit-map.ts';
import type { LedgerValues } from '../domain/benefit-map/yearly-values.ts';
import { isAimKind } from '../domain/business-case/map-links.ts';
import { Decimal } from '../domain/number/decimal.ts';
import { map as mapWords } from './da/map.ts';
import { formatHours, formatMoney, formatRate } from './format.ts';
import { listed } from './listed.ts';
import { nodeName } from './map-names.ts';

const words = mapWords.sentences;

/**
 * A map in Danish sentences, for minutes and for being read aloud [TXT-16]: node by node in reading order,
 * what each leads to and how much of it, and what leads nowhere. Every link is said once.
 *
 * - `values` are said of benefits, where they are known: money, else freed time.
 * - `whole`: the map that `map` is a part of. What leads to nothing but what is left out of it is not
 *   said to lead nowhere.
 */
export function mapSentences(
  map: BenefitMap,
  values: LedgerValues | null,
  whole: BenefitMap = map,
): readonly string[] {
  const nodes = nodesOf(map);
  if (nodes.length === 0) return [words.empty];
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const out = linksByStart(map.links);
  const reached = new Set(whole.links.map(({ to }) => to));
  const leading = new Set(whole.links.map(({ from }) => from));
  return nodes.flatMap((node) => {
    const steps = (out.get(node.key) ?? []).flatMap((link): readonly Step[] => {
      const target = byKey.get(link.to);
      return target === undefined ? [] : [{ target, share: link.share }];
    });
    const ends = { isReached: reached.has(node.key), isLeading: leading.has(node.key) };
    return sentencesOf(node, steps, values, ends);
  });
}

interface Step {
  readonly target: MapNode;
  readonly share: LinkOfNodes['share'];
}

function sentencesOf(
  node: MapNode,
  steps: readonly Step[],
  values: LedgerValues | null,
  { isReached, isLeading }: { readonly isReached: boolean; readonly isLeading: boolean },
): readonly string[] {
  const title = titleOf(node);
  const { kind } = node.node;
  if (isAimKind(kind)) {
    return isReached ? [] : [words.aimAlone(words.ofKind(words.nouns[kind].one, title))];
  }
  if (kind === 'deliverable' || kind === 'change') {
    if (steps.length > 0) return [words[kind](title, sayTargets(steps))];
    if (isLeading) return [words[kind](title, words.notShown)];
    return [kind === 'change' ? words.changeAlone(title) : words.deliverableAlone(title)];
  }
  const [toAims, onwards, alone] = saidOf(node);
  const valued = withValue(title, sayValue(node.key, values));
  if (steps.length === 0) return [isLeading ? onwards(valued, words.notShown) : alone(valued)];
  const [aims, others] = [
    steps.filter(({ target }) => isAimKind(target.node.kind)),
    steps.filter(({ target }) => !isAimKind(target.node.kind)),
  ];
  return [
    ...(others.length === 0 ? [] : [onwards(valued, sayTargets(others))]),
    ...(aims.length === 0 ? [] : [toAims(others.length === 0 ? valued : title, sayTargets(aims))]),
  ];
}

/** What is said of a node among the benefits: that it leads to aims, to other nodes, or to nothing. */
function saidOf({ benefit, gathers }: MapNode) {
  if (gathers > 0) return [words.case, words.caseOn, words.caseAlone] as const;
  return benefit?.negative === true
    ? ([words.drawback, words.drawbackOn, words.drawbackAlone] as const)
    : ([words.benefit, words.benefitOn, words.benefitAlone] as const);
}

/** `gevinsterne »A« (70 %) og »B« og den negative gevinst »C«`. */
function sayTargets(steps: readonly Step[]): string {
  return listed(
    groupedBy(steps, ({ target }) => nounKey(target)).map((group) => {
      const { one, several } = words.nouns[nounKey(group[0].target)];
      const titles = group.map(({ target, share }) =>
        share === null
          ? titleOf(target)
          : words.withShare(titleOf(target), formatRate(new Decimal(share))),
      );
      return words.ofKind(group.length === 1 ? one : several, listed(titles));
    }),
  );
}

function nounKey({ node, benefit, gathers }: MapNode): keyof typeof words.nouns {
  if (gathers > 0) return 'case';
  if (benefit?.negative === true) return 'drawback';
  return node.kind === 'avoidedCost' ? 'benefit' : node.kind;
}

function titleOf(node: MapNode): string {
  return words.quoted(nodeName(node));
}

function withValue(title: string, value: string | null): string {
  return value === null ? title : words.withValue(title, value);
}

/** What a benefit is worth a year in words: money, or else freed time; null where it has no price. */
export function sayValue(key: string, values: LedgerValues | null): string | null {
  if (values === null) return null;
  const { cash, capacityHours, societal } = values.ledgers;
  const worth = (amounts: ReadonlyMap<string, Decimal>) => {
    const amount = amounts.get(key);
    return amount === undefined || amount.isZero() ? null : amount;
  };
  const money = worth(cash) ?? worth(societal);
  if (money !== null) return words.aYear(formatMoney(money));
  const hours = worth(capacityHours);
  return hours === null ? null : words.hoursAYear(formatHours(hours, 0));
}
