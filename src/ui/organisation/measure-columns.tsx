import { setMeasure } from '../../domain/organisation/edits.ts';
import type { Goal } from '../../domain/organisation/organisation.ts';
import { organisation as organisationWords } from '../../text/da/organisation.ts';
import { AmountField } from '../parts/AmountField.tsx';
import { DateField } from '../parts/DateField.tsx';
import { TextField } from '../parts/TextField.tsx';
import type { Column } from '../records/record-column.ts';
import type { TabProps } from './tab-props.ts';

const amounts = [
  { field: 'baseline', heading: organisationWords.measureBaseline },
  { field: 'target', heading: organisationWords.measureTarget },
  { field: 'reached', heading: organisationWords.measureReached },
] as const;

/** How far a goal has come, beneath the goal. */
export function measureColumns(apply: TabProps['apply']): readonly Column<Goal>[] {
  return [
    {
      heading: organisationWords.measureUnit,
      isBeneath: true,
      field: ({ id, measure }, label) => (
        <TextField
          label={label}
          isLabelHidden
          value={measure.unit}
          onChange={(unit, key) => apply(setMeasure(id, { unit }), key)}
        />
      ),
    },
    ...amounts.map(({ field, heading }): Column<Goal> => ({
      heading,
      isBeneath: true,
      field: ({ id, measure }, label) => (
        <AmountField
          kind="number"
          label={label}
          isLabelHidden
          value={measure[field]}
          onChange={(typed, key) => apply(setMeasure(id, { [field]: typed }), key)}
        />
      ),
    })),
    {
      heading: organisationWords.measureReachedOn,
      isBeneath: true,
      field: ({ id, measure }, label) => (
        <DateField
          label={label}
          isLabelHidden
          value={measure.reachedOn}
          onChange={(reachedOn, key) => apply(setMeasure(id, { reachedOn }), key)}
        />
      ),
    },
  ];
}
