import { isAimKind } from '../../domain/business-case/map-links.ts';
import type { BenefitMap, MapNode } from '../../domain/benefit-map/benefit-map.ts';
import type { NamesOfAims } from '../../domain/benefit-map/map-of-case.ts';
import type { YearlyValues } from '../../domain/benefit-map/yearly-values.ts';
import type { BenefitId } from '../../domain/business-case/benefit.ts';
import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import type { Belonging } from '../../domain/business-case/alternative.ts';
import type { MapColumn, NodeRef } from '../../domain/business-case/case-map.ts';
import { changeStages, type ChangeId } from '../../domain/business-case/change.ts';
import type { DeliverableId } from '../../domain/business-case/deliverable.ts';
import { changeBenefit } from '../../domain/business-case/edits/benefit-edits.ts';
import { describeChange } from '../../domain/business-case/edits/change-edits.ts';
import { changeDeliverable } from '../../domain/business-case/edits/deliverable-edits.ts';
import type { Edit } from '../../domain/business-case/edits/edit.ts';
import { businessCase as caseWords } from '../../text/da/business-case.ts';
import { map as words } from '../../text/da/map.ts';
import { sayValue } from '../../text/say-map.ts';
import { BelongingFields } from '../alternatives/BelongingFields.tsx';
import type { useApply } from '../app-context.ts';
import { SelectField } from '../parts/SelectField.tsx';
import { TextField } from '../parts/TextField.tsx';
import type { Column } from '../records/record-column.ts';
import { LinksCell } from './LinksCell.tsx';
import { NodeNameCell } from './NodeNameCell.tsx';

export interface NodeRow {
  readonly id: string;
  readonly name: string;
  readonly node: MapNode;
}

interface Given {
  readonly column: MapColumn;
  readonly map: BenefitMap;
  readonly organisation: NamesOfAims | null;
  readonly values: YearlyValues | null;
  readonly document: BusinessCase;
  readonly apply: ReturnType<typeof useApply>;
}

/** The fields of the nodes of a column. */
export function nodeColumns(given: Given): readonly Column<NodeRow>[] {
  const { column, map, organisation, values, document, apply } = given;
  const name: Column<NodeRow> = {
    heading: words.page.name,
    width: 'wide',
    field: ({ node }, label) => (
      <NodeNameCell node={node} label={label} organisation={organisation} document={document} />
    ),
  };
  if (column === 'aim') return [name];
  const owner: Column<NodeRow> = {
    heading: words.page.owner,
    field: ({ node }, label) =>
      node.node.kind === 'avoidedCost' ? null : (
        <TextField
          label={label}
          isLabelHidden
          value={node.owner}
          onChange={(typed, key) => apply(ownerEdit(node, typed), key)}
        />
      ),
  };
  const links: Column<NodeRow> = {
    heading: words.page.leadsTo,
    field: ({ node }) => <LinksCell node={node} map={map} />,
  };
  return [name, owner, ...ofColumn(column, values, apply), links, ...belongingOf(given)];
}

/** Where deliverables and changes belong; benefits say it with the rest of what is said of them. */
function belongingOf({ column, document, apply }: Given): readonly Column<NodeRow>[] {
  const { alternatives, deliverables, changes } = document;
  if (column === 'benefit' || alternatives.length === 0) return [];
  const write = ({ kind, id }: NodeRef, belonging: Belonging): Edit =>
    kind === 'deliverable'
      ? changeDeliverable(id as DeliverableId, { alternatives: belonging })
      : describeChange(id as ChangeId, { alternatives: belonging });
  return [
    {
      heading: words.page.belonging,
      isBeneath: true,
      field: ({ node: { node } }) => (
        <BelongingFields
          belonging={
            (node.kind === 'deliverable' ? deliverables : changes).find(({ id }) => id === node.id)
              ?.alternatives ?? null
          }
          onChange={(belonging) => apply(write(node, belonging))}
        />
      ),
    },
  ];
}

function ofColumn(
  column: MapColumn,
  values: YearlyValues | null,
  apply: Given['apply'],
): readonly Column<NodeRow>[] {
  if (column === 'benefit') {
    return [
      {
        heading: words.page.worth,
        width: 'narrow',
        field: ({ node }) => (
          <span className="record-text map-worth" data-drawback={node.benefit?.negative}>
            {sayWorth(node, values)}
          </span>
        ),
      },
    ];
  }
  if (column === 'deliverable') return [];
  return [
    {
      heading: words.page.stage,
      width: 'narrow',
      field: ({ node }, label) => (
        <SelectField
          label={label}
          isLabelHidden
          value={node.stage ?? 'practice'}
          choices={changeStages.map((value) => ({ value, label: words.stages[value] }))}
          onChange={(stage) => apply(describeChange(node.node.id as ChangeId, { stage }))}
        />
      ),
    },
  ];
}

function sayWorth({ key, benefit }: MapNode, values: YearlyValues | null): string {
  if (benefit === null) return '';
  const kind = benefit.negative ? words.drawback : caseWords.benefitClasses[benefit.class];
  return words.page.kindAndWorth(kind, sayValue(key, values) ?? words.page.notPriced);
}

function ownerEdit({ node }: MapNode, owner: string): Edit {
  if (node.kind === 'deliverable') return changeDeliverable(node.id as DeliverableId, { owner });
  if (node.kind === 'change') return describeChange(node.id as ChangeId, { owner });
  return isAimKind(node.kind) ? (before) => before : changeBenefit(node.id as BenefitId, { owner });
}
