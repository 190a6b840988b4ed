import { useDeferredValue, useMemo, useState } from 'react';

import { Decimal } from '../../domain/number/decimal.ts';
import type { CaseSummary, SummaryById } from '../../domain/portfolio/case-summary.ts';
import { placeKey } from '../../domain/portfolio/distinct-benefits.ts';
import type { BenefitInCase } from '../../domain/portfolio/portfolio.ts';
import { portfolioOverlap as words } from '../../text/da/portfolio-overlap.ts';
import { formatAmount } from '../../text/format.ts';
import { CheckboxField } from '../parts/CheckboxField.tsx';
import { TextField } from '../parts/TextField.tsx';
import { foundBenefits } from './found-benefits.ts';
import { placeName } from './names.ts';

interface Props {
  readonly summaries: readonly CaseSummary[];
  readonly cases: SummaryById;
  /** Those that are shared already, by their keys: no benefit is shared twice. */
  readonly taken: ReadonlySet<string>;
  readonly chosen: readonly BenefitInCase[];
  readonly onChange: (chosen: readonly BenefitInCase[]) => void;
}

/** A list that can be read; the rest is sought. */
const MOST_SHOWN = 40;

/** Benefits of all cases to choose among: the chosen first, then those that are sought. */
export function BenefitChoices({ summaries, cases, taken, chosen, onChange }: Props) {
  const [text, setText] = useState('');
  const sought = useDeferredValue(text);
  const found = useMemo(
    () => foundBenefits(summaries, sought).filter((each) => !taken.has(placeKey(each))),
    [summaries, sought, taken],
  );
  // Who was suggested or chosen stays at the top also when it is unchosen again.
  const [seen, setSeen] = useState<readonly BenefitInCase[]>(chosen);
  const first = new Set(seen.map(placeKey));
  const rest = found.filter((each) => !first.has(placeKey(each)));
  const keys = new Set(chosen.map(placeKey));
  const toggle = (place: BenefitInCase, isChosen: boolean) => {
    if (isChosen && !first.has(placeKey(place))) setSeen([...seen, place]);
    const others = chosen.filter((each) => placeKey(each) !== placeKey(place));
    onChange(isChosen ? [...others, place] : others);
  };
  const left = rest.length - MOST_SHOWN;
  const shown = [...seen, ...rest.slice(0, MOST_SHOWN)];
  return (
    <>
      <TextField
        label={words.dialog.search}
        hint={words.dialog.searchHint}
        width="medium"
        value={text}
        onChange={setText}
      />
      <div role="group" aria-label={words.dialog.found} className="benefit-choices">
        {shown.map(({ caseId, benefitId }) => (
          <CheckboxField
            key={placeKey({ caseId, benefitId })}
            label={placeName({ caseId, benefitId }, cases)}
            checked={keys.has(placeKey({ caseId, benefitId }))}
            onChange={(isChosen) => toggle({ caseId, benefitId }, isChosen)}
          />
        ))}
        {shown.length === 0 ? <p>{words.dialog.none}</p> : null}
      </div>
      {left > 0 ? (
        <p className="note">{words.dialog.tooMany(formatAmount(new Decimal(left)))}</p>
      ) : null}
    </>
  );
}
