import { changeBenefit } from '../../domain/business-case/edits/benefit-edits.ts';
import type { Benefit } from '../../domain/business-case/benefit.ts';
import { benefits as benefitWords } from '../../text/da/benefits.ts';
import { useApply, useOrganisation } from '../app-context.ts';
import { ReferenceField } from '../business-case/ReferenceField.tsx';

interface Props {
  readonly benefit: Benefit;
}

/** What the benefit is taken from, so that all cases together take no more than there is [POO-2]. */
export function PoolField({ benefit: { id, pool } }: Props) {
  const apply = useApply();
  const pools = useOrganisation(({ open }) => open?.history.present.pools ?? null);
  return (
    <ReferenceField
      label={benefitWords.pool}
      hint={benefitWords.poolHint}
      value={pool}
      records={pools ?? []}
      onChange={(chosen) => apply(changeBenefit(id, { pool: chosen }))}
    />
  );
}
