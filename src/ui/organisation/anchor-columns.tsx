import { principleEdits, setAnchor } from '../../domain/organisation/edits.ts';
import { noAnchors } from '../../domain/organisation/new-records.ts';
import type { Principle } from '../../domain/organisation/organisation.ts';
import { LOWEST_STEP } from '../../domain/organisation/score-scale.ts';
import { organisation as organisationWords } from '../../text/da/organisation.ts';
import { CheckboxField } from '../parts/CheckboxField.tsx';
import { TextField } from '../parts/TextField.tsx';
import type { Column } from '../records/record-column.ts';
import type { TabProps } from './tab-props.ts';

const steps = noAnchors.map((_, index) => LOWEST_STEP + index);

/** What a principle is scored for, and beneath it what each step of the scale means. */
export function anchorColumns(apply: TabProps['apply']): readonly Column<Principle>[] {
  return [
    {
      heading: organisationWords.scored,
      width: 'narrow',
      field: ({ id, isPerCoreTask }, label) => (
        <div role="group" aria-label={label}>
          <CheckboxField
            label={organisationWords.isPerCoreTask}
            checked={isPerCoreTask}
            onChange={(chosen) => apply(principleEdits.change(id, { isPerCoreTask: chosen }))}
          />
        </div>
      ),
    },
    ...steps.map((step): Column<Principle> => ({
      heading: organisationWords.anchor(step),
      isBeneath: true,
      field: ({ id, anchors }, label) => (
        <TextField
          label={label}
          isLabelHidden
          lines="several"
          value={anchors[step - LOWEST_STEP] ?? ''}
          onChange={(words, key) => apply(setAnchor(id, step, words), key)}
        />
      ),
    })),
  ];
}
