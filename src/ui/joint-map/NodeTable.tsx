import { memo } from 'react';

import { linksByStart, nodesOf, type BenefitMap } from '../../domain/benefit-map/benefit-map.ts';
import type { LedgerValues } from '../../domain/benefit-map/yearly-values.ts';
import type { CaseId } from '../../domain/business-case/business-case.ts';
import { jointMap as words } from '../../text/da/joint-map.ts';
import { mapViews } from '../../text/da/map-views.ts';
import { listed } from '../../text/listed.ts';
import { kindName, nodeName, nodeNames } from '../../text/map-names.ts';
import { sayValue } from '../../text/say-map.ts';
import { Card } from '../parts/Card.tsx';
import { TableScroll } from '../parts/TableScroll.tsx';

interface Props {
  /** What is shown. */
  readonly map: BenefitMap;
  readonly titles: ReadonlyMap<CaseId, string>;
  readonly values: LedgerValues;
  /** How many nodes there are in all. */
  readonly total: number;
}

/** What is drawn of the map, as a table to read: node by node, what it is worth and what it leads to. */
export const NodeTable = memo(function NodeTable({ map, titles, values, total }: Props) {
  const { columns } = words;
  const nodes = nodesOf(map);
  const names = nodeNames(map);
  const out = linksByStart(map.links);
  return (
    <Card
      title={words.table}
      remark={nodes.length < total ? mapViews.partOf(nodes.length, total) : undefined}
    >
      <TableScroll label={words.table}>
        <table className="joint-table">
          <thead>
            <tr>
              <th scope="col">{columns.name}</th>
              <th scope="col">{columns.kind}</th>
              <th scope="col">{columns.cases}</th>
              <th scope="col">{columns.owner}</th>
              <th scope="col">{columns.worth}</th>
              <th scope="col">{columns.leadsTo}</th>
            </tr>
          </thead>
          <tbody>
            {nodes.map((node) => (
              <tr key={node.key}>
                <th scope="row">
                  <span className="joint-number">{node.number}</span> {nodeName(node)}
                </th>
                <td>{kindName(node)}</td>
                <td>{listed(node.caseIds.map((id) => titles.get(id) ?? ''))}</td>
                <td>{node.owner}</td>
                <td>{sayValue(node.key, values)}</td>
                <td>{listed((out.get(node.key) ?? []).map(({ to }) => names.get(to) ?? ''))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </Card>
  );
});
