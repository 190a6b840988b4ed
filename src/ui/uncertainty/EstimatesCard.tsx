import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import { setHead } from '../../domain/business-case/edits/head-edits.ts';
import type { UncertaintyOfCase } from '../../domain/uncertainty/estimates-of-case.ts';
import { weightings } from '../../domain/uncertainty/three-point.ts';
import { uncertainty as words } from '../../text/da/uncertainty.ts';
import { useApply } from '../app-context.ts';
import { Card } from '../parts/Card.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { TableScroll } from '../parts/TableScroll.tsx';
import { EstimateGroup } from './EstimateGroup.tsx';
import { estimateRows } from './estimate-rows.ts';
import './EstimatesCard.css';

interface Props {
  readonly businessCase: BusinessCase;
  /** Null where nothing is known of the whole; the lines can be written all the same. */
  readonly uncertainty: UncertaintyOfCase | null;
}

/** What each line may come to, and how its three amounts are weighed. */
export function EstimatesCard({ businessCase, uncertainty }: Props) {
  const apply = useApply();
  const { costs, benefits } = estimateRows(businessCase, uncertainty);
  const { lines } = words;
  if (costs.length + benefits.length === 0) return null;
  return (
    <Card title={lines.title}>
      <p className="note measure">{lines.note}</p>
      <TableScroll label={lines.table}>
        <table className="estimates-table stacked-table">
          <thead>
            <tr>
              <th scope="col">{lines.line}</th>
              <th scope="col" className="number">
                {lines.likely}
              </th>
              <th scope="col" className="number">
                {lines.low}
              </th>
              <th scope="col" className="number">
                {lines.high}
              </th>
              <th scope="col">{lines.unit}</th>
              <th scope="col">{lines.share}</th>
            </tr>
          </thead>
          <EstimateGroup title={lines.costs} rows={costs} isFirst />
          <EstimateGroup title={lines.benefits} rows={benefits} isFirst={costs.length === 0} />
        </table>
      </TableScroll>
      <SelectField
        label={words.weighting}
        hint={words.weightings[businessCase.weighting].meaning}
        width="medium"
        value={businessCase.weighting}
        choices={weightings.map((value) => ({ value, label: words.weightings[value].name }))}
        onChange={(weighting) => apply(setHead('weighting', weighting))}
      />
    </Card>
  );
}
