import { decimalText } from '../../domain/number/quantities.ts';
import { setObjective } from '../../domain/portfolio/choice-edits.ts';
import type { Objective } from '../../domain/portfolio/portfolio.ts';
import { portfolioChoice } from '../../text/da/portfolio-choice.ts';
import { AmountField } from '../parts/AmountField.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import type { PortfolioPlace } from '../portfolio/place.ts';

const words = portfolioChoice.objective;
const kinds = ['netPresentValue', 'annualNetBenefit', 'score', 'mix'] as const;
const parts = ['netPresentValue', 'annualNetBenefit', 'score'] as const;

/** What the best choice is the best by. */
export function ObjectiveFields({ place }: { readonly place: PortfolioPlace }) {
  const { portfolio, apply } = place;
  const { objective } = portfolio.choice;
  return (
    <>
      <SelectField<Objective['kind']>
        label={words.label}
        width="medium"
        value={objective.kind}
        choices={kinds.map((value) => ({ value, label: words.kinds[value] }))}
        onChange={(kind) => {
          const one = decimalText('1');
          apply(
            setObjective(
              kind === 'mix'
                ? { kind, netPresentValue: one, annualNetBenefit: one, score: one }
                : { kind },
            ),
          );
        }}
      />
      {objective.kind === 'mix' ? (
        <fieldset className="choice-group">
          <legend>{words.weights}</legend>
          <p className="note">{words.mixHint}</p>
          <div className="choice-fields">
            {parts.map((part) => (
              <AmountField
                key={part}
                label={words.kinds[part]}
                kind="number"
                width="short"
                least="0"
                isRequired
                value={objective[part]}
                onChange={(weight, key) =>
                  apply(setObjective({ ...objective, [part]: weight }), key)
                }
              />
            ))}
          </div>
        </fieldset>
      ) : null}
    </>
  );
}
