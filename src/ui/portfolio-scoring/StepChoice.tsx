import { useId } from 'react';

import { portfolioScoring as words } from '../../text/da/portfolio-scoring.ts';
import { useMergeKey } from '../parts/merge-key.ts';
import { steps } from './steps.ts';
import './StepChoice.css';

interface Props {
  /** Shown above the steps; null where the card says it. */
  readonly legend: string | null;
  readonly about: string;
  readonly anchors: readonly string[];
  /** In a row the steps show their numbers alone, beside a list of what they mean. */
  readonly isInRow: boolean;
  readonly value: number | null;
  readonly isDisabled: boolean;
  readonly onChoose: (step: number, mergeKey: string) => void;
}

/** The steps of the scale with what each means: one of them, or none yet. */
export function StepChoice({
  legend,
  about,
  anchors,
  isInRow,
  value,
  isDisabled,
  onChoose,
}: Props) {
  const name = useId();
  const mergeKey = useMergeKey();
  return (
    <fieldset
      className="step-choice"
      data-in-row={isInRow}
      disabled={isDisabled}
      aria-label={about}
      role="radiogroup"
    >
      {legend === null ? null : <p className="step-legend">{legend}</p>}
      <div className="step-list" onFocus={mergeKey.begin}>
        {steps.map((step) => {
          const anchor = anchors[step - 1]?.trim() ?? '';
          return (
            <label key={step} className="step">
              <input
                type="radio"
                name={name}
                checked={value === step}
                aria-label={words.stepMeans(step, anchor)}
                onChange={() => onChoose(step, mergeKey.next())}
              />
              <span className="step-number">{step}</span>
              {isInRow ? null : (
                <span className={anchor === '' ? 'note' : undefined}>
                  {anchor === '' ? words.noAnchor : anchor}
                </span>
              )}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
