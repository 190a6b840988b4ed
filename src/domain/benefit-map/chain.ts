import { linksByStart, type LinkOfNodes } from './benefit-map.ts';

type Step = Pick<LinkOfNodes, 'from' | 'to'>;

/** Everything that leads to one of the nodes, and everything they lead to, with themselves [MAP-10]. */
export function chainOf(keys: Iterable<string>, links: readonly Step[]): ReadonlySet<string> {
  const starts = [...keys];
  return new Set([...upstreamOf(starts, links), ...downstreamOf(starts, links)]);
}

/** The nodes and everything that leads to them. */
export function upstreamOf(keys: Iterable<string>, links: readonly Step[]): ReadonlySet<string> {
  return downstreamOf(
    keys,
    links.map(({ from, to }) => ({ from: to, to: from })),
  );
}

/** The nodes and everything they lead to. */
export function downstreamOf(keys: Iterable<string>, links: readonly Step[]): ReadonlySet<string> {
  const out = linksByStart(links);
  const seen = new Set(keys);
  // A set that grows while it is walked through is walked through to its end.
  for (const key of seen) for (const { to } of out.get(key) ?? []) seen.add(to);
  return seen;
}
