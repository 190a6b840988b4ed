import type { Belonging } from '../../domain/business-case/alternative.ts';
import { belongsTo, withAlternative } from '../../domain/business-case/belonging.ts';
import { alternativeName } from '../../text/alternative-name.ts';
import { alternatives as words } from '../../text/da/alternatives.ts';
import { useDocument } from '../app-context.ts';
import { FieldGroup } from '../lines/FieldGroup.tsx';
import { CheckboxField } from '../parts/CheckboxField.tsx';

interface Props {
  readonly belonging: Belonging;
  readonly onChange: (belonging: Belonging) => void;
}

/** Which alternatives a line is in. Nothing to ask where there is but one way to do it. */
export function BelongingFields({ belonging, onChange }: Props) {
  const { alternatives } = useDocument();
  const { title, all, allHint, inCase, inCaseHint } = words.belonging;
  const isAlone = alternatives.length === 0;
  if (isAlone && belonging === null) return null;
  return (
    <FieldGroup title={title}>
      <CheckboxField
        label={isAlone ? inCase : all}
        hint={isAlone ? inCaseHint : allHint}
        checked={belonging === null}
        onChange={(isInAll) => onChange(isInAll ? null : alternatives.map(({ id }) => id))}
      />
      {belonging === null
        ? null
        : alternatives.map(({ id }) => (
            <CheckboxField
              key={id}
              label={alternativeName(alternatives, id)}
              checked={belongsTo(belonging, id)}
              onChange={(isIn) => onChange(withAlternative(belonging, id, isIn, alternatives))}
            />
          ))}
    </FieldGroup>
  );
}
