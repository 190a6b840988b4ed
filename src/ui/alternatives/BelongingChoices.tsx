import type { Belonging } from '../../domain/business-case/alternative.ts';
import { belongsTo, withAlternative } from '../../domain/business-case/belonging.ts';
import { alternativeName } from '../../text/alternative-name.ts';
import { alternatives as words } from '../../text/da/alternatives.ts';
import { useDocument } from '../app-context.ts';
import { CheckboxField } from '../parts/CheckboxField.tsx';

interface Props {
  readonly belonging: Belonging;
  readonly isHinted?: boolean;
  readonly onChange: (belonging: Belonging) => void;
}

/** All alternatives, or which of them. */
export function BelongingChoices({ belonging, isHinted = false, onChange }: Props) {
  const { alternatives } = useDocument();
  const { all, allHint, inCase, inCaseHint } = words.belonging;
  const isAlone = alternatives.length === 0;
  const hint = isAlone ? inCaseHint : allHint;
  return (
    <>
      <CheckboxField
        label={isAlone ? inCase : all}
        hint={isHinted ? hint : undefined}
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
    </>
  );
}
