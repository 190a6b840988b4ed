import type { BenefitMap, ColumnOfNodes } from '../../domain/benefit-map/benefit-map.ts';
import type { MapFinding } from '../../domain/benefit-map/map-findings.ts';
import type { NamesOfAims } from '../../domain/benefit-map/map-of-case.ts';
import type { YearlyValues } from '../../domain/benefit-map/yearly-values.ts';
import { placeNode } from '../../domain/business-case/edits/map-edits.ts';
import { addNode, isRemovable, removeNodes } from '../../domain/business-case/edits/node-edits.ts';
import { map as words } from '../../text/da/map.ts';
import { mapViews as viewWords } from '../../text/da/map-views.ts';
import { columnName, nodeName } from '../../text/map-names.ts';
import { sayMapFinding } from '../../text/say-map-finding.ts';
import { useApp, useApply, useDocument } from '../app-context.ts';
import { RecordTable } from '../records/RecordTable.tsx';
import { AddAimFields } from './AddAimFields.tsx';
import { newNodeOf } from './new-node.ts';
import { nodeColumns, type NodeRow } from './node-columns.tsx';

interface Props {
  /** What is shown of it. */
  readonly column: ColumnOfNodes;
  /** All of it. */
  readonly map: BenefitMap;
  readonly organisation: NamesOfAims | null;
  readonly values: YearlyValues | null;
  readonly findings: readonly MapFinding[];
  /** Told in words what was taken away. */
  readonly onDeleted: (said: string) => void;
}

/** One column of the map as a table: names, owners and links to type, the order of the nodes, findings. */
export function ColumnTable({ column, map, organisation, values, findings, onDeleted }: Props) {
  const { services } = useApp();
  const document = useDocument();
  const apply = useApply();
  const rows = column.nodes.map((node): NodeRow => ({ id: node.key, name: nodeName(node), node }));
  const all = map.columns.find((each) => each.column === column.column)?.nodes ?? [];
  const isPart = rows.length < all.length;
  const add = () => {
    if (column.column !== 'aim')
      apply(addNode(newNodeOf(column.column, services.newId(), document)));
  };
  return (
    <RecordTable
      title={columnName(column, document.map.preset)}
      {...(isPart ? { remark: viewWords.partOf(rows.length, all.length) } : {})}
      rows={rows}
      emptyText={isPart ? viewWords.nothingHere : words.page.empty[column.column]}
      addLabel={words.page.add[column.column]}
      columns={nodeColumns({ column: column.column, map, organisation, values, document, apply })}
      remarksOn={({ id }) => findings.filter(({ key }) => key === id).map(sayMapFinding)}
      isKept={({ node }) => !isRemovable(node.node, document)}
      adding={column.column === 'aim' ? <AddAimFields organisation={organisation} /> : undefined}
      onAdd={add}
      onRemove={({ name, node }) => {
        apply(removeNodes([node.node]));
        onDeleted(words.page.deleted(words.sentences.quoted(name)));
      }}
      onMove={({ id, node }, by) => {
        // Past the next that is shown, whatever lies between them.
        const beside = rows[rows.findIndex((row) => row.id === id) + by];
        const rank = all.findIndex(({ key }) => key === beside?.id);
        apply(placeNode(node.node, rank));
      }}
    />
  );
}
