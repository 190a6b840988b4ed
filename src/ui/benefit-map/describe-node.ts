import { groupsByKey } from '../../base/grouped.ts';
import { linksByStart, nodesOf, type BenefitMap } from '../../domain/benefit-map/benefit-map.ts';
import { Decimal } from '../../domain/number/decimal.ts';
import { mapDrawing as words } from '../../text/da/map-drawing.ts';
import { formatRate } from '../../text/format.ts';
import { listed } from '../../text/listed.ts';
import { kindName, nodeNames } from '../../text/map-names.ts';
import { lineKey } from '../figures/line-key.ts';

/** What is said of each node to who hears the drawing: what it is, and where its lines go. */
export function nodeDescriptions(map: BenefitMap): ReadonlyMap<string, string> {
  const names = nodeNames(map);
  const named = (keys: readonly string[]) => listed(keys.map((key) => names.get(key) ?? ''));
  const out = linksByStart(map.links);
  const into = groupsByKey(map.links, ({ to }) => to);
  return new Map(
    nodesOf(map).map((node) => {
      const to = (out.get(node.key) ?? []).map((link) => link.to);
      const from = (into.get(node.key) ?? []).map((link) => link.from);
      const parts = [
        `${kindName(node)}.`,
        ...(to.length === 0 ? [] : [words.leadsTo(named(to))]),
        ...(from.length === 0 ? [] : [words.comesFrom(named(from))]),
        ...(node.isPlaced ? [words.isPlaced] : []),
      ];
      return [node.key, parts.join(' ')];
    }),
  );
}

/** What each link is called, by the key of its line: its ends, and its share where that is said. */
export function linkDescriptions(map: BenefitMap): ReadonlyMap<string, string> {
  const names = nodeNames(map);
  return new Map(
    map.links.map((link) => {
      const [from, to] = [names.get(link.from) ?? '', names.get(link.to) ?? ''];
      const name =
        link.share === null
          ? words.line(from, to)
          : words.lineWithShare(from, to, formatRate(new Decimal(link.share)));
      return [lineKey(link), name];
    }),
  );
}
