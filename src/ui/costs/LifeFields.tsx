import type { CostLine, Life } from '../../domain/business-case/cost-line.ts';
import { setLife } from '../../domain/business-case/edits/cost-edits.ts';
import { LONGEST_LIFE } from '../../domain/business-case/limits.ts';
import { rememberedCostFlow } from '../../domain/finance/line-flows.ts';
import { life as words } from '../../text/da/life.ts';
import { sayLife } from '../../text/say-life.ts';
import { useApply, useDocument } from '../app-context.ts';
import { CheckboxField } from '../parts/CheckboxField.tsx';
import { WholeNumberField } from '../parts/WholeNumberField.tsx';

interface Props {
  readonly line: CostLine;
}

/** How long what a one-off buys lasts, whether it is bought again, and what is left of it. */
export function LifeFields({ line }: Props) {
  const apply = useApply();
  const document = useDocument();
  const { id, life } = line;
  const set = (change: Partial<Life>, key?: string) =>
    apply(setLife(id, { ...(life ?? newLife), ...change }), key);
  const flow = rememberedCostFlow(line, document);
  return (
    <>
      <WholeNumberField
        label={words.years}
        hint={words.yearsHint}
        least={1}
        most={LONGEST_LIFE}
        suffix={words.suffix}
        value={life?.years ?? null}
        onChange={(years, key) =>
          years === null ? apply(setLife(id, null), key) : set({ years }, key)
        }
      />
      {life === null ? null : (
        <>
          <CheckboxField
            label={words.isRenewed}
            checked={life.isRenewed}
            onChange={(isRenewed) => set({ isRenewed })}
          />
          <CheckboxField
            label={words.hasResidualValue}
            checked={life.hasResidualValue}
            onChange={(hasResidualValue) => set({ hasResidualValue })}
          />
          {flow.ok ? <p className="note whole-row">{sayLife(life, flow.value, document)}</p> : null}
        </>
      )}
    </>
  );
}

/** Nothing follows from a life before someone says what. */
const newLife: Life = { years: 1, isRenewed: false, hasResidualValue: false };
