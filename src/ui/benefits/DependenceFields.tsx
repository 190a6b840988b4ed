import type { Benefit } from '../../domain/business-case/benefit.ts';
import { setDependence } from '../../domain/business-case/edits/change-edits.ts';
import { changes as changeWords } from '../../text/da/changes.ts';
import { lineFields as words } from '../../text/da/line-fields.ts';
import { formatMonth } from '../../text/format-date.ts';
import { useApply, useDocument } from '../app-context.ts';
import { FieldGroup } from '../lines/FieldGroup.tsx';
import { CheckboxField } from '../parts/CheckboxField.tsx';

interface Props {
  readonly benefit: Benefit;
}

/** The changes that must be in place before a benefit comes; nothing while the case has none. */
export function DependenceFields({ benefit: { id, dependsOn } }: Props) {
  const { changes } = useDocument();
  const apply = useApply();
  if (changes.length === 0) return null;
  return (
    <FieldGroup title={words.dependsOn}>
      {changes.map((change, index) => {
        const title = change.title === '' ? changeWords.unnamed(index + 1) : change.title;
        return (
          <CheckboxField
            key={change.id}
            label={
              change.inPlace === null
                ? title
                : changeWords.inPlaceFrom(title, formatMonth(change.inPlace))
            }
            checked={dependsOn.includes(change.id)}
            onChange={(depends) => apply(setDependence(id, change.id, depends))}
          />
        );
      })}
    </FieldGroup>
  );
}
