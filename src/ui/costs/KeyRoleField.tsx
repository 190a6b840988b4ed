import type { CostLine } from '../../domain/business-case/cost-line.ts';
import { changeCost } from '../../domain/business-case/edits/cost-edits.ts';
import { costs as costWords } from '../../text/da/costs.ts';
import { useApply, useOrganisation } from '../app-context.ts';
import { ReferenceField } from '../business-case/ReferenceField.tsx';

interface Props {
  readonly line: Pick<CostLine, 'id' | 'keyRole'>;
}

/** Whose hours they are, where many projects need the same few people. */
export function KeyRoleField({ line: { id, keyRole } }: Props) {
  const apply = useApply();
  const keyRoles = useOrganisation(({ open }) => open?.history.present.keyRoles ?? null);
  return (
    <ReferenceField
      label={costWords.keyRole}
      hint={costWords.keyRoleHint}
      value={keyRole}
      records={keyRoles ?? []}
      onChange={(chosen) => apply(changeCost(id, { keyRole: chosen }))}
    />
  );
}
