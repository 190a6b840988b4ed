import { fail, ok, type Result } from '../../base/result.ts';
import type { LinkEnds } from '../business-case/map-links.ts';
import { nodesOf, type BenefitMap } from './benefit-map.ts';

/** A way through a map by the numbers of its nodes: each of a step leads to each of the next. */
export type LinkCommand = readonly (readonly number[])[];

/** The links that a command asks for, or the first number that no node has. */
export function linksOfCommand(
  map: BenefitMap,
  command: LinkCommand,
): Result<readonly LinkEnds[], { readonly kind: 'no-such-number'; readonly number: number }> {
  const byNumber = new Map(nodesOf(map).map(({ number, node }) => [number, node]));
  const unknown = command.flat().find((number) => !byNumber.has(number));
  if (unknown !== undefined) return fail({ kind: 'no-such-number', number: unknown });
  const nodes = command.map((step) =>
    step.flatMap((number) => {
      const node = byNumber.get(number);
      return node === undefined ? [] : [node];
    }),
  );
  return ok(
    nodes
      .slice(1)
      .flatMap((targets, index) =>
        (nodes[index] ?? []).flatMap((from) => targets.map((to) => ({ from, to }))),
      ),
  );
}
