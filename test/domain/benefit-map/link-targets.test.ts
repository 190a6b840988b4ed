import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { nodesOf } from '#src/domain/benefit-map/benefit-map.ts';
import { linkTargets } from '#src/domain/benefit-map/link-targets.ts';
import { mapOfCase } from '#src/domain/benefit-map/map-of-case.ts';
import { refusalOfLink } from '#src/domain/business-case/edits/map-edits.ts';
import { anyCase } from '#test/support/arbitrary-cases.ts';

test('MAP-2 MAP-3 they are exactly the nodes that no link is refused to', () => {
  fc.assert(
    fc.property(anyCase, (document) => {
      const map = mapOfCase(document, null);
      const nodes = nodesOf(map);
      for (const { node: from } of nodes) {
        const allowed = nodes.filter(
          ({ node: to }) => refusalOfLink({ from, to }, document) === null,
        );
        expect([...linkTargets(from, map, document)]).toEqual(allowed.map(({ key }) => key));
      }
    }),
  );
});
