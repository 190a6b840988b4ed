import { decimalText } from '../../domain/number/quantities.ts';
import type { Organisation, Reference } from '../../domain/organisation/organisation.ts';
import { HIGHEST_STEP, LOWEST_STEP } from '../../domain/organisation/score-scale.ts';
import { MOST_CASES } from '../../domain/portfolio/limits.ts';
import type { Minimum } from '../../domain/portfolio/portfolio.ts';
import { portfolioChoice } from '../../text/da/portfolio-choice.ts';
import { nameOfMinimum } from '../../text/say-selection.ts';
import { AmountField } from '../parts/AmountField.tsx';
import { Button } from '../parts/Button.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { WholeNumberField } from '../parts/WholeNumberField.tsx';

interface Props {
  readonly minimum: Minimum;
  readonly organisation: Pick<Organisation, 'centres' | 'principles'>;
  readonly onChange: (change: Partial<Minimum>, mergeKey?: string) => void;
  readonly onRemove: () => void;
}

const words = portfolioChoice.minimum;

/** One demand on what is chosen. */
export function MinimumRow({ minimum, organisation, onChange, onRemove }: Props) {
  const { of: what, least } = minimum;
  return (
    <div className="choice-fields choice-minimum">
      {what.kind === 'centre' ? (
        <SelectField
          label={words.centre}
          width="medium"
          value={what.centre.id}
          choices={choicesOf(organisation.centres, what.centre)}
          onChange={(id) => {
            const centre = organisation.centres.find((each) => each.id === id);
            if (centre !== undefined) {
              onChange({ of: { kind: 'centre', centre: { id: centre.id, name: centre.name } } });
            }
          }}
        />
      ) : (
        <>
          <SelectField
            label={words.principle}
            width="medium"
            value={what.principle.id}
            choices={choicesOf(organisation.principles, what.principle)}
            onChange={(id) => {
              const found = organisation.principles.find((each) => each.id === id);
              if (found === undefined) return;
              onChange({ of: { ...what, principle: { id: found.id, name: found.name } } });
            }}
          />
          <WholeNumberField
            label={words.step}
            width="short"
            least={LOWEST_STEP}
            most={HIGHEST_STEP}
            isRequired
            value={what.step}
            onChange={(step, key) => onChange({ of: { ...what, step } }, key)}
          />
        </>
      )}
      <SelectField
        label={words.kind}
        width="medium"
        value={least.kind}
        choices={(['cases', 'amount'] as const).map((value) => ({
          value,
          label: words.kinds[value],
        }))}
        onChange={(kind) =>
          onChange({
            least: kind === 'cases' ? { kind, count: 1 } : { kind, amount: decimalText('0') },
          })
        }
      />
      {least.kind === 'cases' ? (
        <WholeNumberField
          label={words.count}
          width="short"
          least={0}
          most={MOST_CASES}
          isRequired
          value={least.count}
          onChange={(count, key) => onChange({ least: { kind: 'cases', count } }, key)}
        />
      ) : (
        <AmountField
          label={words.amount}
          kind="money"
          width="short"
          least="0"
          isRequired
          value={least.amount}
          onChange={(amount, key) => onChange({ least: { kind: 'amount', amount } }, key)}
        />
      )}
      <Button kind="quiet" icon="delete" onClick={onRemove} compact>
        {words.remove(nameOfMinimum(minimum))}
      </Button>
    </div>
  );
}

/** Those there are; one that is gone stays as it was called. */
function choicesOf<Id extends string>(list: readonly Reference<Id>[], now: Reference<Id>) {
  const isThere = list.some(({ id }) => id === now.id);
  return (isThere ? list : [now, ...list]).map(({ id, name }) => ({ value: id, label: name }));
}
