import type { Belonging } from '../../domain/business-case/alternative.ts';
import { alternatives as words } from '../../text/da/alternatives.ts';
import { useDocument } from '../app-context.ts';
import { FieldGroup } from '../lines/FieldGroup.tsx';
import { BelongingChoices } from './BelongingChoices.tsx';

interface Props {
  readonly belonging: Belonging;
  readonly onChange: (belonging: Belonging) => void;
}

/** Which alternatives a line is in. Nothing to ask where there is but one way to do it. */
export function BelongingFields({ belonging, onChange }: Props) {
  const { alternatives } = useDocument();
  if (alternatives.length === 0 && belonging === null) return null;
  return (
    <FieldGroup title={words.belonging.title}>
      <BelongingChoices belonging={belonging} isHinted onChange={onChange} />
    </FieldGroup>
  );
}
