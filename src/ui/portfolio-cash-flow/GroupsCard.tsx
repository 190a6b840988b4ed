import { useMemo, useState } from 'react';

import type { FlowsOfCase } from '../../domain/portfolio/flows-of-set.ts';
import { flowByArea, flowByCentre } from '../../domain/portfolio/flow-groups.ts';
import type { PortfolioFlow } from '../../domain/portfolio/portfolio-flow.ts';
import { figures as figureWords } from '../../text/da/figures.ts';
import { compareDanish } from '../../text/compare-danish.ts';
import { portfolioCashFlow as words } from '../../text/da/portfolio-cash-flow.ts';
import { axisUnit } from '../../text/format-axis.ts';
import { Card } from '../parts/Card.tsx';
import { CopyTable } from '../parts/CopyTable.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { flowForSpreadsheet } from './cash-flow-for-spreadsheet.ts';
import { flowRows } from './flow-rows.ts';
import { GroupsTable } from './GroupsTable.tsx';

interface Props {
  readonly cases: readonly FlowsOfCase[];
  readonly years: readonly number[];
  readonly priceYear: number;
}

const ways = ['centre', 'area'] as const;

/** The same money by centre, or by budget area. */
export function GroupsCard({ cases, years, priceYear }: Props) {
  const [by, setBy] = useState<(typeof ways)[number]>('centre');
  const parts = useMemo(
    () =>
      (by === 'centre' ? centreParts(cases, years) : areaParts(cases, years)).map(
        ({ name, flow }) => ({ name, rows: flowRows(flow) }),
      ),
    [by, cases, years],
  );
  const unit = axisUnit(parts.flatMap(({ rows }) => rows.flatMap(({ values }) => values)));
  const { title, table } = words.groups;
  return (
    <Card
      title={title}
      remark={words.inUnit(unit.heading, figureWords.terms.priceLevel(priceYear))}
      actions={
        <SelectField
          label={words.groups.by}
          value={by}
          width="medium"
          choices={ways.map((value) => ({ value, label: words.groups.ways[value] }))}
          onChange={setBy}
        />
      }
    >
      <GroupsTable label={table} years={years} parts={parts} unit={unit} />
      <CopyTable title={title} text={() => flowForSpreadsheet(years, parts)} />
    </Card>
  );
}

interface Part {
  readonly name: string;
  readonly flow: PortfolioFlow;
}

function centreParts(cases: readonly FlowsOfCase[], years: readonly number[]): readonly Part[] {
  return flowByCentre(cases, years)
    .map(({ key, flow }) => ({ name: key?.name ?? words.groups.noCentre, flow }))
    .toSorted((one, other) => compareDanish(one.name, other.name));
}

function areaParts(cases: readonly FlowsOfCase[], years: readonly number[]): readonly Part[] {
  return flowByArea(cases, years).map(({ key, flow }) => ({
    name: key === null ? words.groups.noArea : words.groups.areas[key],
    flow,
  }));
}
